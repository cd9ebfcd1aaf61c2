/** The browser's pages: which are windows of the program, and which were opened by a page. */
import type { CdpConnection, Protocol } from "./cdp.ts";

type TargetInfo = Protocol.Target.TargetInfo;

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

  /** An empty page in a window of its own. */
  open(size: { readonly width: number; readonly height: number }): Promise<string> {
    const spare = this.#spare.shift();
    if (spare !== undefined) return Promise.resolve(spare);
    const opened = this.#cdp.browser
      .send("Target.createTarget", { url: "about:blank", newWindow: true, ...size })
      .then(({ targetId }) => {
        this.#own.add(targetId);
        return targetId;
      });
    this.#opening = opened.catch(() => undefined);
    return opened;
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
