import { randomUUID } from "node:crypto";
import { copyFile, mkdir, readFile, rm, writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import path from "node:path";
import { afterAll, beforeAll, expect, test } from "vitest";
import { CONTENT_SECURITY_POLICY, PAGE_URL, answer, isAppUrl, isOwnFrame } from "./app-files.ts";

const shipped = path.join(tmpdir(), `sourceline-app-files-${randomUUID()}`);

beforeAll(async () => {
  await mkdir(path.join(shipped, "renderer"), { recursive: true });
  await writeFile(path.join(shipped, "renderer", "index.html"), "<!doctype html>");
  await writeFile(path.join(shipped, "main.cjs"), "secret");
});

afterAll(() => rm(shipped, { recursive: true }));

const ask = (url: string, method = "GET"): Promise<Response> => answer({ method, url }, shipped);

test("a shipped file is answered with its type and the policy", async () => {
  const response = await ask("app://sourceline/index.html");
  expect(response.status).toBe(200);
  expect(await response.text()).toBe("<!doctype html>");
  expect(response.headers.get("content-type")).toBe("text/html; charset=utf-8");
  expect(response.headers.get("content-security-policy")).toBe(CONTENT_SECURITY_POLICY);
});

test("the icon that the page names is answered as a picture", async () => {
  const index = await readFile(new URL("../../renderer/window/index.html", import.meta.url), "utf8");
  const [, href = ""] = /<link rel="icon"[^>]* href="([^"]+)"/u.exec(index) ?? [];
  await copyFile(new URL("../icon/icon.svg", import.meta.url), path.join(shipped, "renderer", "icon.svg"));
  const response = await ask(new URL(href, "app://sourceline/index.html").href);
  expect(response.status).toBe(200);
  expect(response.headers.get("content-type")).toBe("image/svg+xml");
});

test.each([
  "app://sourceline/",
  "app://sourceline/main.cjs",
  "app://sourceline/..%2fmain.cjs",
  "app://sourceline/renderer/..%2f..%2fmain.cjs",
  "app://sourceline/%2e%2e/main.cjs",
  "app://sourceline/index.html%00",
  "app://sourceline/index.html/../../main.cjs",
  "app://sourceline/window.css",
])("what is not on the list, or not there, is not found: %s", async (url) => {
  const response = await ask(url);
  expect(response.status).toBe(404);
  expect(await response.text()).toBe("");
  expect(response.headers.get("content-security-policy")).toBe(CONTENT_SECURITY_POLICY);
});

test.each([
  "app://elsewhere/index.html",
  "app://sourceline:80/index.html",
  "app://me@sourceline/index.html",
  "app://me:secret@sourceline/index.html",
  "https://sourceline/index.html",
  "file:///index.html",
  "data:text/html,x",
  "not a url",
])("another origin is refused: %s", async (url) => {
  expect(isAppUrl(url)).toBe(false);
  expect((await ask(url)).status).toBe(403);
});

/** Written out here, so that a change of the program's own list is noticed. */
const PROTECTION = {
  "x-content-type-options": "nosniff",
  "cross-origin-opener-policy": "same-origin",
  "cross-origin-resource-policy": "same-origin",
  "referrer-policy": "no-referrer",
};

test.each(["app://sourceline/index.html", "app://sourceline/missing", "https://sourceline/index.html"])(
  "every answer, a refusal too, keeps to its type and its origin: %s",
  async (url) => {
    expect(Object.fromEntries((await ask(url)).headers)).toMatchObject(PROTECTION);
  },
);

test("only the page itself is heard: no frame in it, none that has gone, none of another address", () => {
  expect(isOwnFrame({ url: PAGE_URL, parent: null })).toBe(true);
  expect(isOwnFrame({ url: `${PAGE_URL}#event`, parent: null })).toBe(true);
  expect(isOwnFrame(null)).toBe(false);
  expect(isOwnFrame({ url: PAGE_URL, parent: {} })).toBe(false);
  for (const url of ["app://sourceline/icon.svg", "app://elsewhere/index.html", "data:text/html,x", "about:blank", ""])
    expect(isOwnFrame({ url, parent: null })).toBe(false);
});

test("nothing but GET is answered", async () => {
  expect((await ask("app://sourceline/index.html", "POST")).status).toBe(405);
  expect((await ask("app://sourceline/index.html", "HEAD")).status).toBe(405);
});
