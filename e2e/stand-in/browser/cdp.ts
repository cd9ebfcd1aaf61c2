/** A client for Chromium's DevTools protocol over `--remote-debugging-pipe`: JSON messages, each ended by a zero byte. */
import { EventEmitter } from "node:events";
import type { Readable, Writable } from "node:stream";
import type { Protocol } from "../../../node_modules/playwright-core/types/protocol.d.ts";

export type { Protocol };

type Method = keyof Protocol.CommandParameters;
type EventName = keyof Protocol.Events;

interface Answer {
  readonly id?: number;
  readonly sessionId?: string;
  readonly method?: string;
  readonly params?: unknown;
  readonly result?: unknown;
  readonly error?: { readonly message: string };
}

interface Pending {
  readonly method: string;
  readonly resolve: (result: unknown) => void;
  readonly reject: (error: Error) => void;
}

/** A typed end of the connection: the browser as a whole, or one of its targets. */
export interface CdpSession {
  send<M extends Method>(method: M, params?: Protocol.CommandParameters[M]): Promise<Protocol.CommandReturnValues[M]>;
  on<E extends EventName>(event: E, listener: (params: Protocol.Events[E]) => void): void;
}

/** The connection. `closed` settles when the browser has gone. */
export class CdpConnection {
  readonly browser: CdpSession;
  readonly closed: Promise<void>;
  readonly #output: Writable;
  readonly #pending = new Map<number, Pending>();
  readonly #sessions = new Map<string, EventEmitter>();
  #lastId = 0;
  #rest = Buffer.alloc(0);

  constructor(output: Writable, input: Readable) {
    this.#output = output;
    this.browser = this.session("");
    // Writing to a browser that has just gone is no error: what was asked is rejected below.
    output.on("error", () => undefined);
    input.on("data", (chunk: Buffer) => {
      this.#read(chunk);
    });
    this.closed = new Promise((resolve) => {
      input.once("close", resolve);
    });
    void this.closed.then(() => {
      for (const { method, reject } of this.#pending.values()) reject(new Error(`${method}: the browser has gone`));
      this.#pending.clear();
    });
  }

  /** The session of a target that was attached to with `flatten`. */
  session(sessionId: string): CdpSession {
    const emitter = new EventEmitter();
    this.#sessions.set(sessionId, emitter);
    return {
      send: <M extends Method>(method: M, params?: Protocol.CommandParameters[M]) =>
        this.#send(sessionId, method, params) as Promise<Protocol.CommandReturnValues[M]>,
      on: (event, listener) => void emitter.on(event, listener),
    };
  }

  #send(sessionId: string, method: string, params: unknown): Promise<unknown> {
    const id = ++this.#lastId;
    const message = { id, method, params: params ?? {}, ...(sessionId !== "" && { sessionId }) };
    return new Promise((resolve, reject) => {
      this.#pending.set(id, { method, resolve, reject });
      this.#output.write(`${JSON.stringify(message)}\0`);
    });
  }

  #read(chunk: Buffer): void {
    let bytes = Buffer.concat([this.#rest, chunk]);
    for (let end = bytes.indexOf(0); end !== -1; end = bytes.indexOf(0)) {
      this.#receive(JSON.parse(bytes.toString("utf8", 0, end)) as Answer);
      bytes = bytes.subarray(end + 1);
    }
    this.#rest = bytes;
  }

  #receive({ id, sessionId, method, params, result, error }: Answer): void {
    if (id === undefined) {
      if (method !== undefined) this.#sessions.get(sessionId ?? "")?.emit(method, params);
      return;
    }
    const pending = this.#pending.get(id);
    this.#pending.delete(id);
    if (error) pending?.reject(new Error(`${pending.method}: ${error.message}`));
    else pending?.resolve(result);
  }
}
