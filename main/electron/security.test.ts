import type { Session } from "electron";
import { EventEmitter } from "node:events";
import { expect, test } from "vitest";
import { PAGE_URL } from "./app-files.ts";
import { closeNetwork, lockContents, lockSession, sandboxEverything } from "./security.ts";

test.each([
  [false, 1],
  [true, 0],
])("every renderer is in the sandbox, unless the call says otherwise (%s)", (isOff, times) => {
  const asked: string[] = [];
  const commandLine: unknown = { hasSwitch: (name: string) => isOff && name === "no-sandbox" };
  sandboxEverything({
    commandLine: commandLine as Electron.CommandLine,
    enableSandbox: () => void asked.push("sandbox"),
  });
  expect(asked).toHaveLength(times);
});

test("Chromium has no way to another browser, and finds no host", () => {
  const switches = new Map<string, string | undefined>();
  const commandLine = { appendSwitch: (name: string, value?: string) => void switches.set(name, value) };
  closeNetwork({ commandLine: commandLine as unknown as Electron.CommandLine });
  expect(Object.fromEntries(switches)).toEqual({
    "force-webrtc-ip-handling-policy": "disable_non_proxied_udp",
    "webrtc-ip-handling-policy": "disable_non_proxied_udp",
    "host-resolver-rules": "MAP * ~NOTFOUND",
  });
});

/** What the program set of a page that is made, with its listeners. */
function pageOf() {
  const app = new EventEmitter();
  lockContents(app as unknown as Electron.App);
  const set: Record<string, unknown> = {};
  const contents = Object.assign(new EventEmitter(), {
    setWindowOpenHandler: (handler: unknown) => void (set["open"] = handler),
    setWebRTCIPHandlingPolicy: (policy: unknown) => void (set["webrtc"] = policy),
  });
  app.emit("web-contents-created", {}, contents);
  const isStopped = (name: string, url: string): boolean => {
    let isPrevented = false;
    contents.emit(name, { url, preventDefault: () => void (isPrevented = true) });
    return isPrevented;
  };
  return { set, isStopped };
}

const ELSEWHERE = [
  "https://example.com/",
  "http://127.0.0.1/",
  "app://sourceline/icon.svg",
  "app://elsewhere/index.html",
  "app://sourceline/index.html?other",
  "file:///etc/passwd",
  "data:text/html,x",
  "blob:app://sourceline/1",
  "about:blank",
  "chrome://gpu",
  "ftp://example.com/",
];

test.each(["will-navigate", "will-frame-navigate", "will-redirect"])("%s lets no page go elsewhere", (name) => {
  const { isStopped } = pageOf();
  expect(ELSEWHERE.filter((url) => !isStopped(name, url))).toEqual([]);
  expect(isStopped(name, PAGE_URL)).toBe(false);
});

test("no webview is attached, no window is opened, and no address is told by WebRTC", () => {
  const { set, isStopped } = pageOf();
  expect(isStopped("will-attach-webview", PAGE_URL)).toBe(true);
  const open = set["open"] as (details: object) => unknown;
  for (const url of [...ELSEWHERE, PAGE_URL]) expect(open({ url })).toEqual({ action: "deny" });
  expect(set["webrtc"]).toBe("disable_non_proxied_udp");
});

/** What the program set of a session: each handler as it is, and the filter of requests. */
function sessionOf(isPackaged: boolean) {
  const set: Record<string, unknown> = {};
  const keep = (name: string) => (value: unknown) => void (set[name] = value);
  lockSession(
    {
      setPermissionRequestHandler: keep("request"),
      setPermissionCheckHandler: keep("check"),
      setDevicePermissionHandler: keep("device"),
      setDisplayMediaRequestHandler: keep("display"),
      setSpellCheckerEnabled: keep("spelling"),
      webRequest: {
        onBeforeRequest: (filter: unknown, listener: unknown) => Object.assign(set, { filter, listener }),
      },
    } as unknown as Session,
    isPackaged,
  );
  return set;
}

const PERMISSIONS = [
  "media",
  "geolocation",
  "notifications",
  "clipboard-read",
  "fullscreen",
  "openExternal",
  "unknown",
];

test("the request handler alone refuses every permission", () => {
  const ask = sessionOf(true)["request"] as (contents: null, name: string, decide: (is: boolean) => void) => void;
  const granted: boolean[] = [];
  for (const name of PERMISSIONS) ask(null, name, (is) => void granted.push(is));
  expect(granted).toEqual(PERMISSIONS.map(() => false));
});

test("the check handler alone refuses every permission", () => {
  const check = sessionOf(true)["check"] as (contents: null, name: string) => boolean;
  expect(PERMISSIONS.map((name) => check(null, name))).toEqual(PERMISSIONS.map(() => false));
});

test("no device and no screen is given, and nothing is spelled", () => {
  const { device, display, spelling } = sessionOf(true) as Record<string, (...args: unknown[]) => unknown>;
  expect(["hid", "serial", "usb"].map((deviceType) => device?.({ deviceType, origin: PAGE_URL }))).toEqual([
    false,
    false,
    false,
  ]);
  const streams: unknown[] = [];
  display?.({}, (given: unknown) => streams.push(given));
  expect(streams).toEqual([{}]);
  expect(spelling).toBe(false);
});

test.each([true, false])(
  "every request is refused but those for the program's own files (packaged: %s)",
  (isPackaged) => {
    const { filter, listener } = sessionOf(isPackaged);
    expect(filter).toEqual({ urls: ["<all_urls>"] });
    const isCancelled = (url: string): boolean => {
      const outcomes: boolean[] = [];
      const decide = ({ cancel }: { readonly cancel: boolean }): void => void outcomes.push(cancel);
      (listener as (details: object, decide: unknown) => void)({ url }, decide);
      return outcomes[0] ?? false;
    };
    for (const url of ["app://sourceline/app.js", PAGE_URL, "data:image/png;base64,AA", "blob:app://sourceline/1"])
      expect([url, isCancelled(url)]).toEqual([url, false]);
    for (const url of [
      "https://example.com/",
      "http://localhost/",
      "ws://example.com/",
      "wss://example.com/",
      "ftp://example.com/",
      "file:///etc/passwd",
      "filesystem:https://example.com/temporary/x",
      "blob:https://example.com/1",
      "app://elsewhere/",
      "chrome-extension://abc/x.js",
      "chrome://gpu/",
      "ipfs://x",
      "",
      "no url",
    ])
      expect([url, isCancelled(url)]).toEqual([url, true]);
    expect(isCancelled("devtools://devtools/bundled/x.js")).toBe(isPackaged);
  },
);
