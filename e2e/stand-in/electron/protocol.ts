/**
 * `protocol`: custom schemes. A plain Chromium cannot be taught one, so the browser sees `https://HOST.SCHEME.test/...`
 * where the program says `SCHEME://HOST/...`; the program never sees the former.
 */
import type * as Electron from "electron";

type Handler = Parameters<Electron.Protocol["handle"]>[1];
type Part = Pick<Electron.Protocol, "handle" | "isProtocolHandled" | "registerSchemesAsPrivileged" | "unhandle">;

/** The schemes of one program. */
export class StandInProtocol implements Part {
  readonly #schemes = new Set<string>();
  readonly #handlers = new Map<string, Handler>();
  readonly #isReady: () => boolean;

  constructor(isReady: () => boolean) {
    this.#isReady = isReady;
  }

  registerSchemesAsPrivileged(customSchemes: Electron.CustomScheme[]): void {
    if (this.#isReady()) throw new Error("protocol.registerSchemesAsPrivileged should be called before app is ready");
    for (const { scheme } of customSchemes) this.#schemes.add(scheme);
  }

  handle(scheme: string, handler: Handler): void {
    if (!this.#isReady()) throw new Error("protocol.handle can only be called after the app is ready");
    if (this.#handlers.has(scheme)) throw new Error(`Failed to register protocol: ${scheme}`);
    if (!this.#schemes.has(scheme)) throw new Error(`stand-in: ${scheme} is not registered as a privileged scheme`);
    this.#handlers.set(scheme, handler);
  }

  unhandle(scheme: string): void {
    this.#handlers.delete(scheme);
  }

  isProtocolHandled(scheme: string): boolean {
    return this.#handlers.has(scheme);
  }

  /** The answer of the scheme's handler; undefined when the URL is of no scheme with a handler. */
  async answer(url: string, request: { readonly method: string; readonly headers: Record<string, string> }) {
    const handler = this.#handlers.get(new URL(url).protocol.slice(0, -1));
    if (!handler) return undefined;
    return handler(new Request(url, request));
  }

  /** app://sourceline/x -> https://sourceline.app.test/x; anything else stays what it is. */
  toBrowser(url: string): string {
    const match = /^([a-z][a-z0-9+.-]*):\/\/([^/?#]*)(.*)$/i.exec(url);
    const [, scheme = "", host = "", rest = ""] = match ?? [];
    return this.#schemes.has(scheme.toLowerCase()) ? `https://${host}.${scheme}.test${rest}` : url;
  }

  /** The way back of `toBrowser`. */
  fromBrowser(url: string): string {
    const match = /^https:\/\/([^/?#]+)\.([a-z0-9-]+)\.test(?=[/?#]|$)(.*)$/.exec(url);
    const [, host = "", scheme = "", rest = ""] = match ?? [];
    return this.#schemes.has(scheme) ? `${scheme}://${host}${rest}` : url;
  }
}
