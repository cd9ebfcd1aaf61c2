/** The browser's pages: which are windows of the program, and which were opened by a page. */
import type { CdpConnection, Protocol } from "./cdp.ts";

type TargetInfo = Protocol.Target.TargetInfo;

interface Size {
  readonly width: number;
  readonly height: number;
}

/** Decides about a page that another page has opened: whether it may stay. */
type PopupJudge = (opener: string | undefined, url: string) => boolean;

/** Opens, finds and closes the browser's pages. */
export class Targets {
  readonly #cdp: CdpConnection;
  readonly #own = new Set<string>();
  readonly #spare: string[] = [];
  #opening: Promise<unknown> = Promise.resolve();

  constructor(cdp: CdpConnection) {
    this.#cdp = cdp;
  }

  /** Takes over the page that a browser with a window starts with, and from then on judges pages opened by pages. */
  async start(judge: PopupJudge): Promise<void> {
    const { browser } = this.#cdp;
    const { targetInfos } = await browser.send("Target.getTargets");
    for (const { targetId } of targetInfos.filter(isPage)) {
      this.#spare.push(targetId);
      this.#own.add(targetId);
    }
    browser.on("Target.targetCreated", ({ targetInfo }) => {
      if (isPage(targetInfo)) void this.#judge(targetInfo, judge);
    });
    await browser.send("Target.setDiscoverTargets", { discover: true });
  }

  /** An empty page in a window of its own; `size` in px is the page's. */
  async open(size: Size): Promise<string> {
    const spare = this.#spare.shift();
    if (spare !== undefined) return spare;
    const opened = this.#cdp.browser
      .send("Target.createTarget", { url: "about:blank", newWindow: true, ...size })
      .then(({ targetId }) => {
        this.#own.add(targetId);
        return targetId;
      });
    this.#opening = opened.catch(() => undefined);
    const targetId = await opened;
    await this.#fitPage(targetId, size);
    return targetId;
  }

  /** A full browser's window has tabs and an address bar, which take room from the page; Electron's has neither. */
  async #fitPage(targetId: string, size: Size): Promise<void> {
    const { browser } = this.#cdp;
    const { windowId } = await browser.send("Browser.getWindowForTarget", { targetId });
    await browser.send("Browser.setContentsSize", { windowId, ...size });
  }

  async close(targetId: string): Promise<void> {
    // It may be gone already.
    await this.#cdp.browser.send("Target.closeTarget", { targetId }).catch(() => undefined);
  }

  async #judge({ targetId, openerId, url }: TargetInfo, judge: PopupJudge): Promise<void> {
    // The browser tells of a new page before it answers who asked for it.
    await this.#opening;
    if (this.#own.has(targetId) || judge(openerId, url)) return;
    await this.#resume(targetId);
    await this.close(targetId);
  }

  /** Playwright lets each new page wait until it is attached; one that is closed while it waits would block its opener. */
  async #resume(targetId: string): Promise<void> {
    const { browser } = this.#cdp;
    await browser
      .send("Target.attachToTarget", { targetId, flatten: true })
      .then(({ sessionId }) => this.#cdp.session(sessionId).send("Runtime.runIfWaitingForDebugger"))
      .catch(() => undefined);
  }
}

function isPage({ type }: TargetInfo): boolean {
  return type === "page";
}
