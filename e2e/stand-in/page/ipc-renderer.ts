/** `ipcRenderer` as the preload script sees it. */
import type * as Electron from "electron";

type Listener = Parameters<Electron.IpcRenderer["on"]>[1];

/** What the main process sends; see `web-contents.ts`. */
export type FromMain =
  | { readonly kind: "result"; readonly id: number; readonly value: unknown }
  | { readonly kind: "error"; readonly id: number; readonly message: string }
  | { readonly kind: "send"; readonly channel: string; readonly args: readonly unknown[] };

/** What goes to the main process. */
export type ToMain =
  | { readonly kind: "invoke"; readonly id: number; readonly channel: string; readonly args: readonly unknown[] }
  | { readonly kind: "context-menu"; readonly params: object }
  | { readonly kind: "shortcut"; readonly item: number };

interface Settle {
  resolve(value: unknown): void;
  reject(error: Error): void;
}

/** The part of `ipcRenderer` that the preload script uses. */
export class StandInIpcRenderer implements Pick<Electron.IpcRenderer, "invoke"> {
  readonly #call: (message: ToMain) => void;
  readonly #invocations = new Map<number, Settle>();
  readonly #listeners = new Map<string, Set<Listener>>();
  #lastId = 0;

  constructor(call: (message: ToMain) => void) {
    this.#call = call;
  }

  invoke(channel: string, ...args: readonly unknown[]): Promise<unknown> {
    return new Promise((resolve, reject) => {
      const id = ++this.#lastId;
      // Throws, and so rejects, when an argument cannot be cloned.
      this.#call({ kind: "invoke", id, channel, args });
      this.#invocations.set(id, { resolve, reject });
    });
  }

  on(channel: string, listener: Listener): this {
    this.#listeners.set(channel, (this.#listeners.get(channel) ?? new Set<Listener>()).add(listener));
    return this;
  }

  off(channel: string, listener: Listener): this {
    this.#listeners.get(channel)?.delete(listener);
    return this;
  }

  /** A message of the main process has come. */
  receive(message: FromMain): void {
    if (message.kind === "send") {
      this.#emit(message.channel, message.args);
      return;
    }
    const invocation = this.#invocations.get(message.id);
    this.#invocations.delete(message.id);
    if (message.kind === "result") invocation?.resolve(message.value);
    else invocation?.reject(new Error(message.message));
  }

  #emit(channel: string, args: readonly unknown[]): void {
    const event = { sender: this, ports: [] } as unknown as Electron.IpcRendererEvent;
    for (const listener of [...(this.#listeners.get(channel) ?? [])]) listener(event, ...args);
  }
}
