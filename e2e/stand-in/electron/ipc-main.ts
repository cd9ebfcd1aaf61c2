/** `ipcMain`: the handlers that a page's `invoke` reaches. */
import type * as Electron from "electron";
import { EventEmitter } from "node:events";

type Handler = (event: Electron.IpcMainInvokeEvent, ...args: unknown[]) => unknown;

/** One handler per channel. */
export class StandInIpcMain extends EventEmitter implements Pick<Electron.IpcMain, "handle" | "removeHandler"> {
  readonly #handlers = new Map<string, Handler>();

  handle(channel: string, handler: Handler): void {
    if (this.#handlers.has(channel)) {
      throw new Error(`Attempted to register a second handler for '${channel}'`);
    }
    this.#handlers.set(channel, handler);
  }

  removeHandler(channel: string): void {
    this.#handlers.delete(channel);
  }

  /** Runs a channel's handler; its errors come out with Electron's words around them. */
  async invoke(event: Electron.IpcMainInvokeEvent, channel: string, args: readonly unknown[]): Promise<unknown> {
    const handler = this.#handlers.get(channel);
    try {
      if (!handler) throw new Error(`No handler registered for '${channel}'`);
      return await handler(event, ...args);
    } catch (error) {
      throw new Error(`Error invoking remote method '${channel}': ${String(error)}`, { cause: error });
    }
  }
}
