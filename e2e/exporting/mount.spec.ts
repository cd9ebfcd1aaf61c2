/** The picture on an element of another page: a page with a strict policy, as a news site has one. */
import { readFile } from "node:fs/promises";
import path from "node:path";
import type { Page } from "playwright/test";
import type { Mounted, MountOptions } from "../../renderer/mount/mount.ts";
import { violationsNow } from "../helpers/axe.ts";
import { expect, test as base } from "../helpers/exported-page.ts";
import { ROOT } from "../helpers/program.ts";

/** The page's own address; nothing is asked of any network. */
const SITE = "https://article.test/";

const ARTICLE = `<!doctype html><html lang="en"><meta charset="utf-8"><title>An article</title>
<link rel="stylesheet" href="article.css"><main><h1>An article</h1><div id="here"></div>
<p id="after" tabindex="0">After it.</p></main><script type="module" src="article.js"></script></html>`;

/** What the page's own sheet says must not reach the picture, nor the picture's own the page. */
const FILES: Readonly<Record<string, readonly [type: string, text: string]>> = {
  "article.css": ["text/css", "body { font: 30px serif; } .glyph, .chip { outline: 9px solid red; }"],
  "article.js": ["text/javascript", 'import { mount } from "./sourceline.js"; window.mount = mount;'],
};

const POLICY = "default-src 'none'; script-src 'self'; style-src 'self'; font-src 'self'";

interface ArticleWindow {
  readonly mount: (place: Element, timeline: unknown, options: MountOptions) => Mounted;
  mounted?: Mounted;
  chosen?: unknown[];
}

/** `article` is an open page that has the bundle, and no picture yet. */
const test = base.extend<{ readonly article: Page }>({
  article: async ({ browser, shape }, use) => {
    const context = await browser.newContext(shape);
    const page = await context.newPage();
    const complaints: string[] = [];
    page.on("pageerror", (error) => complaints.push(error.message));
    page.on("console", (message) => complaints.push(message.text()));
    await page.route("**/*", async (route) => {
      const name = route.request().url().replace(SITE, "");
      const headers = { "content-security-policy": POLICY };
      if (name === "") return route.fulfill({ contentType: "text/html", body: ARTICLE, headers });
      if (name === "favicon.ico") return route.fulfill({ status: 204 });
      const file = FILES[name];
      if (file) return route.fulfill({ contentType: file[0], body: file[1] });
      return route.fulfill({ path: path.join(ROOT, "dist", "mount", name) });
    });
    await page.goto(SITE);
    await page.waitForFunction(() => "mount" in window);
    await use(page);
    await context.close();
    expect(complaints).toEqual([]);
  },
});

const SHIPPED = await readFile(path.join(ROOT, "data", "syria-2016.json"), "utf8");

/** Mounts a timeline on the article's element, and waits until it is drawn. */
async function mounted(page: Page, timeline: unknown, options: MountOptions = { width: 960, height: 560 }) {
  await page.evaluate(
    ([given, how]) => {
      const its = window as unknown as ArticleWindow;
      const chosen: unknown[] = (its.chosen = []);
      const onSelect = (selection: unknown): void => void chosen.push(selection ?? "nothing");
      its.mounted = its.mount(document.querySelector("#here")!, given, { ...(how as MountOptions), onSelect });
    },
    [timeline, options],
  );
  await untilDrawn(page);
}

async function untilDrawn(page: Page): Promise<void> {
  await expect(page.locator(".sourceline")).toHaveAttribute("data-state", "idle");
}

const viewOf = (page: Page) => page.evaluate(() => (window as unknown as ArticleWindow).mounted!.view());
const chosenIn = (page: Page) => page.evaluate(() => (window as unknown as ArticleWindow).chosen);

test("the shipped timeline is drawn on an element in its own typeface, under a strict policy", async ({ article }) => {
  await mounted(article, SHIPPED);
  const root = article.locator(".sourceline");
  const { width, height } = (await root.boundingBox())!;
  expect([width, height]).toEqual([960, 560]);
  await expect(root.locator("svg")).toHaveAttribute("aria-label", /How the Syria ceasefire deal came apart/);
  await expect(root.locator('.glyph[data-event-id="geneva-deal"]')).toBeVisible();
  const loaded = await article.evaluate(() =>
    document.fonts.ready.then((fonts) => [...fonts].map(({ status }) => status)),
  );
  expect(loaded).toContain("loaded");
  expect(await article.evaluate(() => document.fonts.check('600 15px "Source Sans 3"'))).toBe(true);
  // Neither sheet reaches what is the other's.
  await expect(article.locator("h1")).toHaveCSS("font-family", "serif");
  expect(await violationsNow(article)).toEqual([]);
});

test("a period is shown that is asked for, and the wheel with Ctrl zooms", async ({ article }) => {
  await mounted(article, JSON.parse(SHIPPED));
  const [from, to] = [Date.UTC(2016, 8, 12), Date.UTC(2016, 8, 20)];
  const asked = await article.evaluate((view) => (window as unknown as ArticleWindow).mounted!.view(view), {
    from,
    to,
  });
  expect(asked).toEqual({ from, to });
  await untilDrawn(article);
  await expect(article.locator('.glyph[data-event-id="geneva-deal"]')).toHaveCount(0);
  await article.mouse.move(500, 400);
  await article.keyboard.down("Control");
  await article.mouse.wheel(0, -200);
  await article.keyboard.up("Control");
  await expect.poll(async () => (await viewOf(article)).to).toBeLessThan(to);
});

test("what is no period is refused, and a page that fails on a choice does not stop the picture", async ({
  article,
}) => {
  await mounted(article, SHIPPED);
  const before = await viewOf(article);
  const told = await article.evaluate(() => {
    const { view } = (window as unknown as ArticleWindow).mounted!;
    return [
      { from: 5, to: 5 },
      { from: NaN, to: 9 },
    ].map((period) => {
      try {
        return view(period);
      } catch (error) {
        return String(error);
      }
    });
  });
  expect(told).toEqual([
    "RangeError: a period is { from, to } in ms, from before to, not 5 to 5",
    "RangeError: a period is { from, to } in ms, from before to, not NaN to 9",
  ]);
  expect(await viewOf(article)).toEqual(before);
  await article.evaluate(() => {
    const its = window as unknown as ArticleWindow & { failed?: string };
    its.chosen!.push = () => {
      throw new Error("of the page");
    };
    addEventListener("error", (event) => {
      its.failed = event.message;
      event.preventDefault();
    });
  });
  await article.locator('.glyph[data-event-id="geneva-deal"] > text').first().click();
  const failed = () => article.evaluate(() => (window as unknown as { failed?: string }).failed);
  await expect.poll(failed).toContain("of the page");
  await untilDrawn(article);
  await expect(article.locator('.glyph[data-event-id="geneva-deal"]')).toHaveAttribute("aria-current", "true");
});

test("the page hears what is chosen by pointer and keys, and that nothing is any more", async ({ article }) => {
  await mounted(article, SHIPPED);
  await article.locator('.glyph[data-event-id="geneva-deal"] > text').first().click();
  await expect.poll(() => chosenIn(article)).toEqual([{ kind: "event", id: "geneva-deal" }]);
  await article.keyboard.press("Escape");
  await expect.poll(() => chosenIn(article)).toEqual([{ kind: "event", id: "geneva-deal" }, "nothing"]);
  await expect(article.locator("[aria-current]")).toHaveCount(0);
});

test("a picture that is taken away leaves nothing behind, in the page or in its memory", async ({ article }) => {
  await mounted(article, SHIPPED);
  await article.evaluate(() => {
    const its = window as unknown as ArticleWindow & { gone?: WeakRef<Element> };
    its.gone = new WeakRef(document.querySelector(".sourceline")!);
    its.mounted!.destroy();
    its.mounted!.destroy();
    delete its.mounted;
  });
  await expect(article.locator("#here")).toBeEmpty();
  expect(await article.evaluate(() => document.adoptedStyleSheets.length)).toBe(0);
  const devtools = await article.context().newCDPSession(article);
  await expect
    .poll(async () => {
      await devtools.send("HeapProfiler.collectGarbage");
      return article.evaluate(() => (window as unknown as { gone: WeakRef<Element> }).gone.deref() === undefined);
    })
    .toBe(true);
});

test("what is no timeline is refused with each of its problems, and the page stays as it was", async ({ article }) => {
  const told = await article.evaluate(() => {
    try {
      const broken = { format: "sourceline-timeline", version: 2, title: 1, sources: [], events: [{ id: "a b" }] };
      (window as unknown as ArticleWindow).mount(document.querySelector("#here")!, broken, { width: 400, height: 300 });
      return "mounted";
    } catch (error) {
      return String(error);
    }
  });
  expect(told).toContain("TypeError: timeline:1:");
  expect(told.split("\n").length).toBeGreaterThan(1);
  await expect(article.locator("#here")).toBeEmpty();
});

test.describe("where the reader wants it dark", () => {
  test.use({ shape: { viewport: { width: 1000, height: 800 }, colorScheme: "dark" } });

  test("the picture is dark too, unless the page says otherwise", async ({ article }) => {
    await mounted(article, SHIPPED);
    await expect(article.locator(".sourceline")).toHaveAttribute("data-theme", "dark");
    await article.evaluate(() => (window as unknown as ArticleWindow).mounted!.destroy());
    await mounted(article, SHIPPED, { width: 960, height: 560, theme: "light" });
    await expect(article.locator(".sourceline")).toHaveAttribute("data-theme", "light");
  });
});
