/** `nativeTheme`: light or dark. The system's own choice is taken to be light. */
import type * as Electron from "electron";
import { EventEmitter } from "node:events";
import type { CdpSession } from "../browser/cdp.ts";

/** The theme, and the pages that follow it. */
export class StandInNativeTheme
  extends EventEmitter
  implements Pick<Electron.NativeTheme, "shouldUseDarkColors" | "themeSource">
{
  readonly #pages = new Set<CdpSession>();
  #source: Electron.NativeTheme["themeSource"] = "system";

  get themeSource(): Electron.NativeTheme["themeSource"] {
    return this.#source;
  }

  set themeSource(source: Electron.NativeTheme["themeSource"]) {
    this.#source = source;
    for (const page of this.#pages) void this.#tell(page);
    this.emit("updated");
  }

  get shouldUseDarkColors(): boolean {
    return this.#source === "dark";
  }

  /** From now on the page sees the theme in `prefers-color-scheme`. */
  async follow(page: CdpSession): Promise<void> {
    this.#pages.add(page);
    if (this.#source !== "system") await this.#tell(page);
  }

  async #tell(page: CdpSession): Promise<void> {
    const value = this.#source === "system" ? "" : this.#source;
    // The page may have gone.
    await page
      .send("Emulation.setEmulatedMedia", { features: [{ name: "prefers-color-scheme", value }] })
      .catch(() => undefined);
  }
}
