/** What a menu item with a role does. The other editing roles are the browser's own keys here and need nothing. */
import type { Closable, StandInApp } from "./app.ts";

/** Actions by role. */
export function menuRoles(
  app: StandInApp,
  focused: () => Closable | null,
): Readonly<Record<string, (() => void) | undefined>> {
  return {
    about: () => {
      app.showAboutPanel();
    },
    close: () => focused()?.close(),
    copy: () => focused()?.webContents.copy(),
    quit: () => {
      app.quit();
    },
    reload: () => focused()?.webContents.reload(),
  };
}
