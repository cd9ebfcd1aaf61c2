/** What the window may not do, whatever it shows: see "Security" in Electron's tutorial, items 1, 4, 5 and 12 to 14. */
import type { App, Session, WebContents } from "electron";
import { PAGE_URL, SCHEME, isAppUrl } from "./app-files.ts";

/**
 * Puts every renderer into Chromium's sandbox. Has to be called before the app is ready. Whoever starts the program with
 * `--no-sandbox` (Playwright does; a container has to) keeps that: `enableSandbox` would take the switch back, and the
 * renderers would not start.
 */
export function sandboxEverything(app: Pick<App, "commandLine" | "enableSandbox">): void {
  if (!app.commandLine.hasSwitch("no-sandbox")) app.enableSandbox();
}

/**
 * Leaves Chromium itself nothing to reach. Connections between browsers (WebRTC) are no requests that a filter could
 * stop, and Chromium knows no policy of a page that forbids them: they get no way out but a proxy that is not there. No
 * name and no address is looked up for anybody. Has to be called before the app is ready.
 */
export function closeNetwork({ commandLine }: Pick<App, "commandLine">): void {
  for (const name of WEBRTC_POLICY) commandLine.appendSwitch(name, WITHOUT_UDP);
  commandLine.appendSwitch("host-resolver-rules", "MAP * ~NOTFOUND");
}

/** The second is the name in Chrome, which parts of Chromium's content layer do not know, nor it the first. */
const WEBRTC_POLICY = ["force-webrtc-ip-handling-policy", "webrtc-ip-handling-policy"];
const WITHOUT_UDP = "disable_non_proxied_udp";

/** Keeps every page, present and future, on the program's one URL, without windows of its own and without webviews. */
export function lockContents(app: Pick<App, "on">): void {
  app.on("web-contents-created", (_event, contents) => {
    lockPage(contents);
  });
}

function lockPage(contents: WebContents): void {
  const stay = (event: { readonly url: string; preventDefault(): void }): void => {
    if (event.url !== PAGE_URL) event.preventDefault();
  };
  contents.on("will-navigate", stay);
  contents.on("will-frame-navigate", stay);
  contents.on("will-redirect", stay);
  contents.on("will-attach-webview", (event) => {
    event.preventDefault();
  });
  contents.setWindowOpenHandler(() => ({ action: "deny" }));
  contents.setWebRTCIPHandlingPolicy(WITHOUT_UDP);
}

/** What is set of a session. */
type Locked = Pick<
  Session,
  | "setDevicePermissionHandler"
  | "setDisplayMediaRequestHandler"
  | "setPermissionCheckHandler"
  | "setPermissionRequestHandler"
  | "setSpellCheckerEnabled"
  | "webRequest"
>;

/**
 * Refuses every permission (Electron grants them unless told otherwise), and every request but those for the program's
 * own files. Nothing of this program is on a network; a request to one is a mistake or an attack.
 *
 * @param isPackaged whether there are no developer tools, whose own files have a scheme of their own
 */
export function lockSession(session: Locked, isPackaged: boolean): void {
  session.setPermissionRequestHandler((_contents, _permission, decide) => {
    decide(false);
  });
  session.setPermissionCheckHandler(() => false);
  session.setDevicePermissionHandler(() => false);
  session.setDisplayMediaRequestHandler((_request, decide) => {
    decide({});
  });
  // The spell checker would fetch its dictionaries from a server.
  session.setSpellCheckerEnabled(false);
  session.webRequest.onBeforeRequest({ urls: ["<all_urls>"] }, ({ url }, decide) => {
    decide({ cancel: !mayRequest(url, isPackaged) });
  });
}

/** What is written in the page itself (`data:`), or was made by it (`blob:`), is asked of nobody. */
function mayRequest(url: string, isPackaged: boolean): boolean {
  if (isAppUrl(url) || url.startsWith(`blob:${SCHEME}://`) || url.startsWith("data:")) return true;
  return !isPackaged && url.startsWith("devtools://");
}
