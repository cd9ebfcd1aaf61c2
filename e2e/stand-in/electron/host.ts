/** What the parts of the stand-in need of each other. */
import type { StandInApp } from "./app.ts";
import type { CdpConnection } from "../browser/cdp.ts";
import type { StandInIpcMain } from "./ipc-main.ts";
import type { StandInMenus } from "./stand-in-menu.ts";
import type { StandInNativeTheme } from "./native-theme.ts";
import type { StandInProtocol } from "./protocol.ts";
import type { StandInSession } from "./session.ts";
import type { Strictness } from "./strictness.ts";
import type { Targets } from "../browser/targets.ts";

/** One program's stand-in. */
export interface Host {
  readonly app: StandInApp;
  readonly cdp: () => CdpConnection;
  readonly targets: () => Targets;
  readonly ipcMain: StandInIpcMain;
  readonly menus: StandInMenus;
  readonly nativeTheme: StandInNativeTheme;
  readonly protocol: StandInProtocol;
  readonly session: StandInSession;
  readonly strict: Strictness;
  /** Whether somebody looks at the window. */
  readonly headed: boolean;
}
