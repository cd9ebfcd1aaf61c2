/** `session.defaultSession`: permissions, and the filter of requests. */
import type * as Electron from "electron";
import type { CdpSession, Protocol } from "../browser/cdp.ts";

type CheckHandler = Parameters<Electron.Session["setPermissionCheckHandler"]>[0];
type RequestHandler = Parameters<Electron.Session["setPermissionRequestHandler"]>[0];
type ElectronPermission = Parameters<NonNullable<CheckHandler>>[1];
type BrowserPermission = Protocol.Browser.PermissionDescriptor["name"];
type BeforeRequest = (
  details: Electron.OnBeforeRequestListenerDetails,
  callback: (response: Electron.CallbackResponse) => void,
) => void;

type ErrorOccurred = (details: Electron.OnErrorOccurredListenerDetails) => void;

/** A listener with the URLs that it is for; both of Electron's ways to pass them. */
type FilterArguments<L> = [Electron.WebRequestFilter, L | null] | [L | null];

interface Filtered<L> {
  readonly matches: (url: string) => boolean;
  readonly listener: L;
}

type Part = Pick<
  Electron.Session,
  | "setDevicePermissionHandler"
  | "setDisplayMediaRequestHandler"
  | "setPermissionCheckHandler"
  | "setPermissionRequestHandler"
  | "setSpellCheckerEnabled"
>;

/** Electron's names of permissions, and the browser's. */
const PERMISSIONS: readonly (readonly [ElectronPermission, BrowserPermission])[] = [
  ["geolocation", "geolocation"],
  ["notifications", "notifications"],
  ["media", "camera"],
  ["media", "microphone"],
  ["midi", "midi"],
  ["clipboard-read", "clipboard-read"],
  ["idle-detection", "idle-detection"],
  ["screen-wake-lock", "screen-wake-lock"],
  ["persistent-storage", "persistent-storage"],
  ["background-sync", "background-sync"],
  ["sensors", "accelerometer"],
];

/** The one session. Without handlers every permission is granted and every request let through, as in Electron. */
export class StandInSession implements Part {
  readonly webRequest: Pick<Electron.WebRequest, "onBeforeRequest" | "onErrorOccurred"> = {
    onBeforeRequest: (...args: FilterArguments<BeforeRequest>): void => {
      this.#beforeRequest = filtered(args);
    },
    onErrorOccurred: (...args: FilterArguments<ErrorOccurred>): void => {
      this.#errorOccurred = filtered(args);
    },
  };
  #check: CheckHandler = null;
  #request: RequestHandler = null;
  #beforeRequest: Filtered<BeforeRequest> | null = null;
  #errorOccurred: Filtered<ErrorOccurred> | null = null;
  #lastRequest = 0;

  setPermissionCheckHandler(handler: CheckHandler): void {
    this.#check = handler;
  }

  setPermissionRequestHandler(handler: RequestHandler): void {
    this.#request = handler;
  }

  /** Devices need a user's choice that no test can make here; nothing asks this handler. */
  readonly setDevicePermissionHandler: Electron.Session["setDevicePermissionHandler"] = () => undefined;

  /** Nor is there a screen to show. */
  readonly setDisplayMediaRequestHandler: Electron.Session["setDisplayMediaRequestHandler"] = () => undefined;

  /** The browser is started without any service that would fetch dictionaries. */
  readonly setSpellCheckerEnabled: Electron.Session["setSpellCheckerEnabled"] = () => undefined;

  /** Whether the program's filter stops a request for this URL. */
  async blocks(url: string, method: string): Promise<boolean> {
    const filter = this.#beforeRequest;
    if (!filter?.matches(url)) return false;
    const details = { id: ++this.#lastRequest, url, method, resourceType: "other", timestamp: Date.now() };
    const response = await new Promise<Electron.CallbackResponse>((resolve) => {
      filter.listener(details as Electron.OnBeforeRequestListenerDetails, resolve);
    });
    if (response.cancel !== true) return false;
    const error = { ...details, error: "net::ERR_BLOCKED_BY_CLIENT", fromCache: false };
    if (this.#errorOccurred?.matches(url))
      this.#errorOccurred.listener(error as Electron.OnErrorOccurredListenerDetails);
    return true;
  }

  /** Asks the program's handlers about each permission, once, and sets the browser's answers accordingly. */
  async applyPermissions(
    browser: CdpSession,
    contents: Electron.WebContents,
    url: string,
    origin: string,
  ): Promise<void> {
    for (const [permission, name] of PERMISSIONS) {
      const granted = this.#checked(contents, permission, url) && (await this.#requested(contents, permission, url));
      const setting = granted ? "granted" : "denied";
      // A browser that lacks a permission's name cannot grant it either.
      await browser.send("Browser.setPermission", { permission: { name }, setting, origin }).catch(() => undefined);
    }
  }

  #checked(contents: Electron.WebContents, permission: ElectronPermission, url: string): boolean {
    return this.#check?.(contents, permission, url, { isMainFrame: true, requestingUrl: url }) ?? true;
  }

  async #requested(contents: Electron.WebContents, permission: ElectronPermission, url: string): Promise<boolean> {
    const handler = this.#request;
    if (!handler) return true;
    return new Promise((resolve) => {
      handler(contents, permission, resolve, { isMainFrame: true, requestingUrl: url });
    });
  }
}

function filtered<L>(args: FilterArguments<L>): Filtered<L> | null {
  const [filter, listener] = args.length === 2 ? args : [{ urls: ["<all_urls>"] }, args[0]];
  if (!listener) return null;
  const patterns = filter.urls.map(urlPattern);
  return { listener, matches: (url) => patterns.some((pattern) => pattern.test(url)) };
}

/** Electron's URL patterns, as far as the program uses them: a scheme, `*` for any host, `*` for any path. */
function urlPattern(pattern: string): RegExp {
  if (pattern === "<all_urls>") return /^/;
  const escaped = pattern.replaceAll(/[.+?^${}()|[\]\\]/g, String.raw`\$&`).replaceAll("*", ".*");
  return new RegExp(`^${escaped}$`, "i");
}
