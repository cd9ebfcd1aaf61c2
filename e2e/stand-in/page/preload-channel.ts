/** The line between a page's preload script and the main process. */
import type { CdpSession, Protocol } from "../browser/cdp.ts";
import type { FromMain, ToMain } from "./ipc-renderer.ts";
import { readValue, writeValue } from "./wire-values.ts";
import type { WorldScripts } from "../browser/worlds.ts";
import { PRELOAD_WORLD } from "../browser/worlds.ts";

/** Installs the scripts of both worlds in every document to come, and carries messages to and from the preload script. */
export class PreloadChannel {
  readonly #session: CdpSession;
  readonly #scripts: WorldScripts | undefined;
  /** The preload script's world in the current document. */
  #world: number | undefined;

  constructor(session: CdpSession, scripts: WorldScripts | undefined) {
    this.#session = session;
    this.#scripts = scripts;
  }

  async start(receive: (message: ToMain, reply: (answer: FromMain) => void) => void): Promise<void> {
    const session = this.#session;
    session.on("Runtime.executionContextCreated", ({ context }) => {
      if (context.name === PRELOAD_WORLD) this.#world = context.id;
    });
    session.on("Runtime.executionContextDestroyed", ({ executionContextId }) => {
      if (executionContextId === this.#world) this.#world = undefined;
    });
    session.on("Runtime.executionContextsCleared", () => {
      this.#world = undefined;
    });
    session.on("Runtime.bindingCalled", ({ name, payload, executionContextId }) => {
      if (name !== "standInCall") return;
      receive(readValue(payload) as ToMain, (answer) => {
        this.#deliver(answer, executionContextId);
      });
    });
    await session.send("Runtime.enable");
    if (!this.#scripts) return;
    await session.send("Runtime.addBinding", { name: "standInCall", executionContextName: PRELOAD_WORLD });
    await session.send("Page.addScriptToEvaluateOnNewDocument", { source: this.#scripts.page });
    await session.send("Page.addScriptToEvaluateOnNewDocument", {
      source: this.#scripts.preload,
      worldName: PRELOAD_WORLD,
    });
  }

  /** Like Electron's `send`: lost when no document listens. */
  send(message: FromMain): void {
    if (this.#world !== undefined) this.#deliver(message, this.#world);
  }

  /** Runs a script in the preload script's world, as if the user had asked for it. */
  async evaluate(expression: string): Promise<Protocol.Runtime.RemoteObject | undefined> {
    if (this.#world === undefined) return undefined;
    const { result } = await this.#session.send("Runtime.evaluate", {
      expression,
      contextId: this.#world,
      awaitPromise: true,
      userGesture: true,
    });
    return result;
  }

  #deliver(message: FromMain, world: number): void {
    const expression = `standInReceive(${JSON.stringify(writeValue(message))})`;
    // The document may have gone in the meantime, and the message with it.
    this.#session.send("Runtime.evaluate", { expression, contextId: world }).catch(() => undefined);
  }
}
