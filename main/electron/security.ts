/** What the window may not do, whatever it shows: see "Security" in Electron's tutorial, items 5 and 11 to 14. */
import { app, session } from "electron";
import { PAGE_URL } from "./app-files.ts";

/** Nothing of this program is on a network; a request to one is a mistake or an attack. */
const NETWORK: ReadonlySet<string> = new Set(["http:", "https:", "ws:", "wss:", "ftp:"]);

/**
 * Puts every renderer into Chromium's sandbox. Has to be called before the app is ready. Whoever starts the program with
 * `--no-sandbox` (Playwright does; a container has to) keeps that: `enableSandbox` would take the switch back, and the
 * renderers would not start.
 */
export function sandboxEverything(): void {
  if (!app.commandLine.hasSwitch("no-sandbox")) app.enableSandbox();
}

/** Keeps every page, present and future, on the program's one URL, without windows of its own and without webviews. */
export function lockContents(): void {
  app.on("web-contents-created", (_event, contents) => {
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
  });
}

/** Refuses every permission (Electron grants them unless told otherwise) and every network request. */
export function lockSession(): void {
  const { defaultSession } = session;
  defaultSession.setPermissionRequestHandler((_contents, _permission, decide) => {
    decide(false);
  });
  defaultSession.setPermissionCheckHandler(() => false);
  defaultSession.setDevicePermissionHandler(() => false);
  // The spell checker would fetch its dictionaries from a server.
  defaultSession.setSpellCheckerEnabled(false);
  defaultSession.webRequest.onBeforeRequest({ urls: ["<all_urls>"] }, ({ url }, decide) => {
    decide({ cancel: !URL.canParse(url) || NETWORK.has(new URL(url).protocol) });
  });
}
