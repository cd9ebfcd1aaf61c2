/** The window's files as answers to requests for `app://sourceline/...`. No Electron here, so that it can be tested alone. */
import { readFile } from "node:fs/promises";
import path from "node:path";

export const SCHEME = "app";
const HOST = "sourceline";

/** The one page of the program. */
export const PAGE_URL = `${SCHEME}://${HOST}/index.html`;

/** Scripts, styles, fonts: only our own. Trusted Types are demanded and none is allowed, so no string becomes markup. */
export const CONTENT_SECURITY_POLICY = [
  "default-src 'none'",
  "script-src 'self'",
  "style-src 'self'",
  "img-src 'self' data: blob:",
  "font-src 'self'",
  "connect-src 'self'",
  "base-uri 'none'",
  "form-action 'none'",
  "frame-ancestors 'none'",
  "object-src 'none'",
  "require-trusted-types-for 'script'",
  "trusted-types 'none'",
].join("; ");

const HEADERS = {
  "Content-Security-Policy": CONTENT_SECURITY_POLICY,
  "X-Content-Type-Options": "nosniff",
  "Cross-Origin-Opener-Policy": "same-origin",
  "Cross-Origin-Resource-Policy": "same-origin",
  "Referrer-Policy": "no-referrer",
  // The files change with the program, not with their names.
  "Cache-Control": "no-cache",
};

const TEXT = "text/plain; charset=utf-8";
const HTML = "text/html; charset=utf-8";
const SCRIPT = "text/javascript; charset=utf-8";
const STYLE = "text/css; charset=utf-8";
const JSON_TYPE = "application/json";
const FONT = "font/ttf";
const PICTURE = "image/svg+xml";

/** Every file that the window may ask for, by the path of its URL. What is not here does not exist for it. */
const ALLOWED: ReadonlyMap<string, { readonly file: string; readonly type: string }> = new Map([
  ["/index.html", { file: "renderer/index.html", type: HTML }],
  ["/icon.svg", { file: "renderer/icon.svg", type: PICTURE }],
  ["/third-party-notices.txt", { file: "THIRD-PARTY-NOTICES.txt", type: TEXT }],
  ["/window.css", { file: "renderer/window.css", type: STYLE }],
  ["/app.js", { file: "renderer/app.js", type: SCRIPT }],
  ["/app.js.map", { file: "renderer/app.js.map", type: JSON_TYPE }],
  ...["SourceSans3", "NotoSansArabic", "NotoSansHebrew"].flatMap((name) =>
    ["400Regular", "600SemiBold", "700Bold"].map((face) => {
      const file = `fonts/${name}_${face}.ttf`;
      return [`/${file}`, { file, type: FONT }] as const;
    }),
  ),
]);

/**
 * Whether a URL is one of this program's. Protocol and host are compared, never `origin`: in Node the origin of every
 * `app:` URL is the string "null", and so is that of `data:` and `file:` URLs.
 *
 * @example isAppUrl("app://sourceline/index.html") // true
 */
export function isAppUrl(url: string): boolean {
  if (!URL.canParse(url)) return false;
  const { protocol, host, username, password } = new URL(url);
  return protocol === `${SCHEME}:` && host === HOST && username === "" && password === "";
}

/** Whether a frame is the program's page itself: no frame within it, none that has navigated away (it is null then). */
export function isOwnFrame(frame: { readonly url: string; readonly parent: object | null } | null): boolean {
  return frame !== null && frame.parent === null && frame.url.split("#", 1)[0] === PAGE_URL;
}

/** Answers one request with a file from the folder `shipped`, or with the status that says why not. */
export async function answer(request: Pick<Request, "method" | "url">, shipped: string): Promise<Response> {
  if (!isAppUrl(request.url)) return refuse(403);
  if (request.method !== "GET") return refuse(405);
  // Looked up as it is written: an encoded way around ("%2e%2e%2f", "%00") is simply not on the list.
  const entry = ALLOWED.get(new URL(request.url).pathname);
  if (!entry) return refuse(404);
  try {
    const bytes = await readFile(path.join(shipped, entry.file));
    return new Response(new Uint8Array(bytes), { headers: { ...HEADERS, "Content-Type": entry.type } });
  } catch {
    return refuse(404);
  }
}

function refuse(status: 403 | 404 | 405): Response {
  return new Response(null, { status, headers: HEADERS });
}
