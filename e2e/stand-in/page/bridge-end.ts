/**
 * One end of the bridge between two JavaScript worlds of a page that share a document and nothing else. Values are
 * copied, functions and promises are proxied, as Electron's contextBridge does. Both ends run this same code.
 *
 * A message travels as the `detail` of an event on the document: dispatching is synchronous, so a call returns at once,
 * and Chromium clones the detail when it passes from one world to the other. Originals of the functions used are kept
 * from the start, so that the page cannot replace them later.
 */

/** A copied value, or the number of something that stays on the side it came from. */
type Copy =
  | readonly ["value", unknown]
  | readonly ["array", readonly Copy[]]
  | readonly ["object", readonly (readonly [string, Copy])[]]
  | readonly ["error", string]
  | readonly ["function", number]
  | readonly ["promise", number];

type Message =
  | { readonly kind: "expose"; readonly key: string; readonly api: Copy }
  | { readonly kind: "call"; readonly call: number; readonly target: number; readonly args: readonly Copy[] }
  | { readonly kind: "return"; readonly call: number; readonly outcome: Outcome }
  | { readonly kind: "settle"; readonly promise: number; readonly outcome: Outcome };

interface Outcome {
  readonly ok: boolean;
  readonly value: Copy;
}

type Callable = (...args: unknown[]) => unknown;

interface Settle {
  resolve(value: unknown): void;
  reject(reason: unknown): void;
}

const dispatchOfStart = Reflect.get<EventTarget, "dispatchEvent">(EventTarget.prototype, "dispatchEvent");
const CustomEventOfStart = CustomEvent;

/** How deep values may nest; Electron has a limit too. */
const DEEPEST = 1000;

/** The names of the events; the other end has them the other way round. */
export interface BridgeNames {
  readonly incoming: string;
  readonly outgoing: string;
}

/** One end. `mostValues` may cross at once, as far as it is asked to send them. */
export class BridgeEnd {
  readonly #outgoing: string;
  readonly #onExpose: (key: string, api: unknown) => void;
  readonly #functions: Callable[] = [];
  readonly #promises = new Map<number, Settle>();
  readonly #returned = new Map<number, Outcome>();
  readonly #mostValues: number;
  #lastCall = 0;
  #lastPromise = 0;

  constructor({ incoming, outgoing }: BridgeNames, mostValues: number, onExpose: (key: string, api: unknown) => void) {
    this.#outgoing = outgoing;
    this.#mostValues = mostValues;
    this.#onExpose = onExpose;
    document.addEventListener(incoming, (event) => {
      // Tells the sender that this end is there.
      event.preventDefault();
      this.#receive((event as CustomEvent<Message>).detail);
    });
  }

  /** Makes a value available to the other world under a name. */
  expose(key: string, api: unknown): void {
    this.#send({ kind: "expose", key, api: this.#copy(api) });
  }

  #send(detail: Message): void {
    const event = new CustomEventOfStart(this.#outgoing, { detail, cancelable: true });
    if (Reflect.apply(dispatchOfStart, document, [event])) throw new Error("stand-in: the other world is not there");
  }

  #receive(message: Message): void {
    switch (message.kind) {
      case "expose":
        this.#onExpose(message.key, this.#restore(message.api));
        return;
      case "call":
        this.#send({ kind: "return", call: message.call, outcome: this.#answer(message.target, message.args) });
        return;
      case "return":
        this.#returned.set(message.call, message.outcome);
        return;
      case "settle":
        this.#settle(message.promise, message.outcome);
    }
  }

  #answer(target: number, args: readonly Copy[]): Outcome {
    try {
      return { ok: true, value: this.#copy(this.#functions[target]?.(...args.map((arg) => this.#restore(arg)))) };
    } catch (error) {
      return { ok: false, value: this.#copy(error) };
    }
  }

  #call(target: number, args: readonly unknown[]): unknown {
    const call = ++this.#lastCall;
    this.#send({ kind: "call", call, target, args: args.map((arg) => this.#copy(arg)) });
    const outcome = this.#returned.get(call);
    this.#returned.delete(call);
    if (!outcome) throw new Error("stand-in: no answer from the other world");
    const value = this.#restore(outcome.value);
    if (!outcome.ok) throw value;
    return value;
  }

  #settle(promise: number, { ok, value }: Outcome): void {
    const settle = this.#promises.get(promise);
    this.#promises.delete(promise);
    if (ok) settle?.resolve(this.#restore(value));
    else settle?.reject(this.#restore(value));
  }

  #copy(value: unknown, depth = 0, count = { values: 0 }): Copy {
    if (depth > DEEPEST) throw new Error("stand-in: a value is nested too deeply for the bridge");
    count.values += 1;
    if (count.values > this.#mostValues)
      throw new Error("stand-in: so many values cross the bridge that Electron's copying would stop the window");
    if (typeof value === "function") return ["function", this.#functions.push(value as Callable) - 1];
    if (typeof value === "symbol") throw new Error("An object could not be cloned.");
    if (value instanceof Promise) return ["promise", this.#watch(value as Promise<unknown>)];
    if (value instanceof Error) return ["error", value.message];
    if (Array.isArray(value)) return ["array", value.map((item) => this.#copy(item, depth + 1, count))];
    if (isRecord(value))
      return ["object", Object.entries(value).map(([key, of]) => [key, this.#copy(of, depth + 1, count)])];
    return ["value", value];
  }

  #watch(promise: Promise<unknown>): number {
    const id = ++this.#lastPromise;
    promise.then(
      (value) => {
        this.#send({ kind: "settle", promise: id, outcome: { ok: true, value: this.#copy(value) } });
      },
      (error: unknown) => {
        this.#send({ kind: "settle", promise: id, outcome: { ok: false, value: this.#copy(error) } });
      },
    );
    return id;
  }

  #restore(copy: Copy): unknown {
    switch (copy[0]) {
      case "value":
        return copy[1];
      case "array":
        return copy[1].map((item) => this.#restore(item));
      case "object":
        return Object.fromEntries(copy[1].map(([key, of]) => [key, this.#restore(of)]));
      case "error":
        return new Error(copy[1]);
      case "function":
        return (...args: unknown[]) => this.#call(copy[1], args);
      case "promise":
        return new Promise((resolve, reject) => this.#promises.set(copy[1], { resolve, reject }));
    }
  }
}

function isRecord(value: unknown): value is Record<string, unknown> {
  if (typeof value !== "object" || value === null) return false;
  const prototype: unknown = Object.getPrototypeOf(value);
  return prototype === null || prototype === Object.prototype;
}
