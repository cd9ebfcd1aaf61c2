/** Everything a page asks the network for goes through the program's filter and its schemes first. */
import type { CdpSession, Protocol } from "./cdp.ts";
import type { Host } from "../electron/host.ts";

type Paused = Protocol.Events["Fetch.requestPaused"];

/** Whether the program lets a page navigate; `mainFrame` tells the page itself from a frame in it. */
type NavigationJudge = (url: string, mainFrame: boolean) => boolean;

/** The requests of one page. */
export class RequestRouting {
  readonly #session: CdpSession;
  readonly #host: Host;
  readonly #mainFrame: string;
  readonly #mayNavigate: NavigationJudge;
  #expected: string | undefined;

  constructor(session: CdpSession, host: Host, options: { mainFrame: string; mayNavigate: NavigationJudge }) {
    this.#session = session;
    this.#host = host;
    this.#mainFrame = options.mainFrame;
    this.#mayNavigate = options.mayNavigate;
  }

  async start(): Promise<void> {
    this.#session.on("Fetch.requestPaused", (paused) => {
      // The page may have gone in the meantime.
      this.#decide(paused).catch(() => undefined);
    });
    await this.#session.send("Fetch.enable", { patterns: [{ urlPattern: "*" }] });
  }

  /** The main process itself loads this URL next: Electron asks no listener about that. */
  expect(url: string): void {
    this.#expected = url;
  }

  async #decide(paused: Paused): Promise<void> {
    const { requestId, request, resourceType } = paused;
    if (isTabIcon(resourceType, request.url)) {
      await this.#session.send("Fetch.failRequest", { requestId, errorReason: "Aborted" });
      return;
    }
    const url = this.#host.protocol.fromBrowser(request.url);
    if (resourceType === "Document" && !this.#navigates(paused, url)) {
      // "Aborted" leaves the document that is shown in place.
      await this.#session.send("Fetch.failRequest", { requestId, errorReason: "Aborted" });
      return;
    }
    if (await this.#host.session.blocks(url, request.method)) {
      await this.#session.send("Fetch.failRequest", { requestId, errorReason: "BlockedByClient" });
      return;
    }
    const { method, headers } = request;
    const response = await this.#host.protocol.answer(url, { method, headers });
    if (response) await this.#fulfil(requestId, response);
    else await this.#session.send("Fetch.continueRequest", { requestId });
  }

  #navigates({ frameId, request }: Paused, url: string): boolean {
    const expected = this.#expected;
    if (frameId === this.#mainFrame && expected === request.url) {
      this.#expected = undefined;
      return true;
    }
    return this.#mayNavigate(url, frameId === this.#mainFrame);
  }

  async #fulfil(requestId: string, response: Response): Promise<void> {
    await this.#session.send("Fetch.fulfillRequest", {
      requestId,
      responseCode: response.status,
      responseHeaders: [...response.headers].map(([name, value]) => ({ name, value })),
      body: Buffer.from(await response.arrayBuffer()).toString("base64"),
    });
  }
}

/**
 * Whether the browser itself asks for the icon of a page's tab. Electron has no tabs and never asks, so neither the
 * program nor the page's console may hear of it. What a page asks for under the same name has another type.
 *
 * @example isTabIcon("Other", "https://sourceline.app.test/favicon.ico") // true
 */
export function isTabIcon(resourceType: Paused["resourceType"], url: string): boolean {
  return resourceType === "Other" && new URL(url).pathname === "/favicon.ico";
}
