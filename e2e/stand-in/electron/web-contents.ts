/** `webContents`: a page of the browser, as the main process sees it. */
import type * as Electron from "electron";
import { EventEmitter } from "node:events";
import type { CdpSession } from "../browser/cdp.ts";
import { chooseFile } from "../browser/choose-file.ts";
import type { Host } from "./host.ts";
import type { FromMain, ToMain } from "../page/ipc-renderer.ts";
import { PreloadChannel } from "../page/preload-channel.ts";
import { preventable } from "./preventable.ts";
import { RequestRouting } from "../browser/requests.ts";
import { worldScripts } from "../browser/worlds.ts";

type OpenHandler = Parameters<Electron.WebContents["setWindowOpenHandler"]>[0];
type Part = Pick<
  Electron.WebContents,
  | "close"
  | "copy"
  | "executeJavaScript"
  | "forcefullyCrashRenderer"
  | "getURL"
  | "id"
  | "invalidate"
  | "isDestroyed"
  | "loadURL"
  | "reload"
  | "send"
  | "setWebRTCIPHandlingPolicy"
  | "setWindowOpenHandler"
>;

/** How a page comes to be, and what its window wants to know of it. */
export interface ContentsOptions {
  readonly id: number;
  readonly preferences: Electron.WebPreferences;
  readonly size: { readonly width: number; readonly height: number };
  readonly onClosed: () => void;
}

interface Attached {
  readonly session: CdpSession;
  readonly channel: PreloadChannel;
  readonly requests: RequestRouting;
}

/** Values that may cross the bridge at once: beyond that Electron's copying would be felt in the window. */
const MOST_VALUES = 50_000;

/** One page. The browser opens it in its own time; whatever needs it waits for that. */
export class StandInWebContents extends EventEmitter implements Part {
  readonly id: number;
  readonly session: unknown;
  /** Known once the page is there. */
  targetId: string | undefined;
  readonly #host: Host;
  readonly #options: ContentsOptions;
  readonly #attached: Promise<Attached>;
  #frame = frameAt("");
  #openHandler: OpenHandler | undefined;
  #destroyed = false;

  constructor(host: Host, options: ContentsOptions) {
    super();
    this.id = options.id;
    this.session = host.session;
    this.#host = host;
    this.#options = options;
    this.#attached = this.#attach();
    // Whoever loads a URL hears of it; nobody else can do anything about a browser that has gone.
    this.#attached.catch(() => undefined);
    host.app.emit("web-contents-created", {}, this);
  }

  getURL(): string {
    return this.#frame.url;
  }

  /** Not in Electron's documentation, but in Electron: what the window was made with. */
  getLastWebPreferences(): Electron.WebPreferences {
    return this.#options.preferences;
  }

  isDestroyed(): boolean {
    return this.#destroyed;
  }

  setWindowOpenHandler(handler: OpenHandler): void {
    this.#openHandler = handler;
  }

  /** Whether a page that this one opens may stay. Electron lets it, unless told otherwise. */
  mayOpen(url: string): boolean {
    const details = { url, frameName: "", features: "", disposition: "new-window" } as Electron.HandlerDetails;
    return this.#openHandler?.(details).action !== "deny";
  }

  async loadURL(url: string): Promise<void> {
    const { session, requests } = await this.#attached;
    const target = this.#host.protocol.toBrowser(url);
    await this.#applyPermissions(url, target);
    const loaded = new Promise<void>((resolve) => this.once("did-finish-load", resolve));
    requests.expect(target);
    const { errorText } = await session.send("Page.navigate", { url: target });
    if (errorText !== undefined) throw new Error(`${errorText} loading '${url}'`);
    await loaded;
    if (this.#host.strict("load-rejects"))
      throw Object.assign(new Error(`ERR_ABORTED (-3) loading '${url}'`), { code: "ERR_ABORTED", errno: -3, url });
  }

  async executeJavaScript(code: string): Promise<unknown> {
    const { session } = await this.#attached;
    const answer = await session.send("Runtime.evaluate", {
      expression: code,
      awaitPromise: true,
      returnByValue: true,
    });
    if (answer.exceptionDetails) throw new Error(answer.exceptionDetails.exception?.description ?? "Script failed");
    return answer.result.value as unknown;
  }

  /** Also when its script runs without end: the browser's own threads see to it. */
  forcefullyCrashRenderer(): void {
    // A page that is gone gives no answer.
    void this.#attached.then(({ session }) => session.send("Page.crash")).catch(() => undefined);
  }

  /** Copies as the menu does: the event comes also where nothing is marked. */
  copy(): void {
    const key = { key: "Copy", code: "Copy", windowsVirtualKeyCode: 0 };
    void this.#attached.then(async ({ session }) => {
      await session.send("Input.dispatchKeyEvent", { type: "rawKeyDown", ...key, commands: ["Copy"] });
      await session.send("Input.dispatchKeyEvent", { type: "keyUp", ...key });
    });
  }

  /** The browser draws by itself. */
  invalidate(): void {
    return;
  }

  /** The browser is started without any address that could be told. */
  setWebRTCIPHandlingPolicy(): void {
    return;
  }

  reload(): void {
    void this.#attached.then(({ session, requests }) => {
      requests.expect(this.#host.protocol.toBrowser(this.#frame.url));
      return session.send("Page.reload");
    });
  }

  send(channel: string, ...args: readonly unknown[]): void {
    const message: FromMain = { kind: "send", channel, args };
    void this.#attached.then(({ channel: line }) => {
      line.send(message);
    });
  }

  close(): void {
    // It may still be on its way.
    void this.#attached.then(() => {
      if (this.targetId !== undefined) void this.#host.targets().close(this.targetId);
    });
  }

  /** Shows a title in the browser's own title bar. */
  async showTitle(title: string): Promise<void> {
    const { channel } = await this.#attached;
    await channel.evaluate(`document.title = ${JSON.stringify(title)}`);
  }

  /** Asks for a file with the browser's own dialog. */
  async chooseFile(accept: string): Promise<string | undefined> {
    const { channel, session } = await this.#attached;
    return chooseFile(session, channel, accept);
  }

  /** Puts text on the system's clipboard, as a copying user would: the page's own permissions do not matter to that. */
  async copyText(text: string): Promise<void> {
    const { channel } = await this.#attached;
    const fill = `event.clipboardData.setData("text/plain", ${JSON.stringify(text)}); event.preventDefault();`;
    const listen = `addEventListener("copy", (event) => { ${fill} }, { capture: true, once: true })`;
    await channel.evaluate(`${listen}; document.execCommand("copy")`);
  }

  async #attach(): Promise<Attached> {
    const { browser } = this.#host.cdp();
    const targetId = await this.#host.targets().open(this.#options.size);
    this.targetId = targetId;
    const { sessionId } = await browser.send("Target.attachToTarget", { targetId, flatten: true });
    const session = this.#host.cdp().session(sessionId);
    browser.on("Target.detachedFromTarget", (gone) => {
      if (gone.sessionId === sessionId) this.gone();
    });
    this.#watchPage(session);
    await session.send("Page.enable");
    const { frameTree } = await session.send("Page.getFrameTree");
    const requests = new RequestRouting(session, this.#host, {
      mainFrame: frameTree.frame.id,
      mayNavigate: (url, mainFrame) => this.#mayNavigate(url, mainFrame),
    });
    await requests.start();
    await this.#host.nativeTheme.follow(session);
    return { session, requests, channel: await this.#openChannel(session) };
  }

  async #openChannel(session: CdpSession): Promise<PreloadChannel> {
    const { preload } = this.#options.preferences;
    const scripts =
      preload === undefined
        ? undefined
        : worldScripts(preload, {
            shortcuts: this.#host.menus.shortcuts(),
            mostValues: this.#host.strict("slow-bridge") ? MOST_VALUES : Infinity,
          });
    const channel = new PreloadChannel(session, scripts);
    await channel.start((message, reply) => {
      void this.#receive(message, reply);
    });
    return channel;
  }

  #watchPage(session: CdpSession): void {
    session.on("Page.frameNavigated", ({ frame }) => {
      if (frame.parentId !== undefined) return;
      this.#frame = frameAt(this.#host.protocol.fromBrowser(frame.url));
      this.emit("did-navigate", {}, this.#frame.url);
    });
    session.on("Inspector.targetCrashed", () => {
      this.emit("render-process-gone", {}, { reason: "crashed", exitCode: 5 });
    });
    session.on("Page.domContentEventFired", () => {
      this.emit("dom-ready", {});
    });
    session.on("Page.loadEventFired", () => {
      this.emit("did-finish-load", {});
    });
  }

  #mayNavigate(url: string, mainFrame: boolean): boolean {
    const event = { url, isMainFrame: mainFrame, isSameDocument: false, frame: this.#frame };
    const stopped = preventable(this, "will-frame-navigate", { ...event });
    return !(mainFrame && preventable(this, "will-navigate", { ...event })) && !stopped;
  }

  async #receive(message: ToMain, reply: (answer: FromMain) => void): Promise<void> {
    if (message.kind === "shortcut") {
      this.#host.menus.pressed(message.item);
      return;
    }
    if (message.kind === "context-menu") {
      this.emit("context-menu", {}, message.params);
      return;
    }
    const { id, channel, args } = message;
    // The frame as it is now: it may have navigated by the time that somebody looks.
    const event = { type: "frame", sender: this, senderFrame: this.#frame, frameId: 1, processId: 1 };
    try {
      const invokeEvent = event as unknown as Electron.IpcMainInvokeEvent;
      reply({ kind: "result", id, value: await this.#host.ipcMain.invoke(invokeEvent, channel, args) });
    } catch (error) {
      reply({ kind: "error", id, message: error instanceof Error ? error.message : String(error) });
    }
  }

  async #applyPermissions(url: string, target: string): Promise<void> {
    const { origin, protocol } = new URL(target);
    if (protocol !== "https:") return;
    const { browser } = this.#host.cdp();
    await this.#host.session.applyPermissions(browser, this as unknown as Electron.WebContents, url, origin);
  }

  /** The browser has closed the page. */
  gone(): void {
    if (this.#destroyed) return;
    this.#destroyed = true;
    this.emit("destroyed");
    this.#options.onClosed();
  }
}

/** A page's main frame, as far as the program looks at it. */
function frameAt(url: string): Pick<Electron.WebFrameMain, "parent" | "url"> {
  return { url, parent: null };
}
