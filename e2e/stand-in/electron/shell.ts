/** `shell`: what is opened is kept here, so that tests open no programs; where somebody looks at the window, it opens. */
import { spawn } from "node:child_process";
import type * as Electron from "electron";
import type { Host } from "./host.ts";

/** The part of `shell` that is implemented. */
export class StandInShell implements Pick<Electron.Shell, "openPath" | "openExternal"> {
  /** Paths and addresses that were opened. */
  readonly opened: string[] = [];
  readonly #manner: Pick<Host, "headed" | "strict">;

  constructor(manner: Pick<Host, "headed" | "strict">) {
    this.#manner = manner;
  }

  /** Rejects with the reason when nothing opened. */
  async openExternal(address: string): Promise<void> {
    const reason = await this.openPath(address);
    if (reason !== "") throw new Error(reason);
  }

  /** The reason why nothing opened; "" when something did. */
  openPath(path: string): Promise<string> {
    this.opened.push(path);
    if (this.#manner.strict("path-stays-open")) return new Promise(() => undefined);
    if (!this.#manner.headed) return Promise.resolve("");
    const opener = process.platform === "darwin" ? "open" : process.platform === "win32" ? "explorer" : "xdg-open";
    return new Promise((resolve) => {
      const child = spawn(opener, [path], { stdio: "ignore", detached: true });
      child.once("error", ({ message }) => resolve(message));
      child.once("spawn", () => {
        child.unref();
        resolve("");
      });
    });
  }
}
