/** The interactive page as a guest: an article frames it, and keeps its wheel until the page is entered. */
import { readFile } from "node:fs/promises";
import type { Browser, BrowserContextOptions, Frame, Page } from "playwright/test";
import { expect, exportPage, test } from "../helpers/exported-page.ts";

const ADDRESS = "http://article.example/";
const FRAMING =
  '<!doctype html><meta charset="utf-8"><meta name="viewport" content="width=device-width"><title>article</title><p id="above">Above</p>' +
  '<iframe src="page.html" style="width:100%;height:600px;border:0"></iframe><p style="height:1500px">Below</p>';

/** An article as in a newspaper, with the page under its first paragraph. */
async function article(browser: Browser, file: string, shape: BrowserContextOptions = {}): Promise<Page> {
  const context = await browser.newContext({ viewport: { width: 1200, height: 800 }, ...shape });
  const page = await context.newPage();
  const html = await readFile(file, "utf8");
  await page.route(`${ADDRESS}**`, (route) =>
    route.fulfill({ contentType: "text/html", body: route.request().url() === ADDRESS ? FRAMING : html }),
  );
  await page.goto(ADDRESS);
  await framed(page).locator('html[data-state="idle"]').waitFor({ state: "attached" });
  return page;
}

const framed = (page: Page): Frame => page.frames()[1]!;
const articleScrolled = (page: Page): Promise<number> => page.evaluate(() => window.scrollY);

/** Where the picture has scrolled to, and what part of time it shows. */
async function shown(page: Page): Promise<{ readonly top: number; readonly view: string }> {
  return framed(page).evaluate(() => ({
    top: document.querySelector("#viewport")!.scrollTop + document.documentElement.scrollTop,
    view: document.querySelector("#overview .range")!.textContent,
  }));
}

/** The wheel's answer comes with a later frame: two of them, in the page and in its frame. */
async function wheel(page: Page, x: number, y: number): Promise<void> {
  await page.mouse.move(x, y);
  await page.mouse.wheel(0, 120);
  for (const frame of page.frames())
    await frame.evaluate(
      () => new Promise((done) => requestAnimationFrame(() => requestAnimationFrame(() => setTimeout(done)))),
    );
}

for (const [place, x, y] of [
  ["the picture", 400, 400],
  ["the axis", 400, 225],
  ["the strip", 500, 620],
  ["the panel", 1050, 400],
] as const) {
  test(`the wheel over ${place} scrolls the article, and the timeline only after a click`, async ({
    browser,
    folder,
  }) => {
    const page = await article(browser, await exportPage(folder));
    const before = await shown(page);
    await wheel(page, x, y);
    await expect.poll(() => articleScrolled(page)).toBeGreaterThan(100);
    expect(await shown(page)).toEqual(before);
    await page.evaluate(() => scrollTo(0, 0));
    await expect.poll(() => articleScrolled(page)).toBe(0);
    await framed(page)
      .locator("#viewport")
      .click({ position: { x: 12, y: 300 } });
    await wheel(page, x, y);
    if (place === "the panel")
      await expect
        .poll(() =>
          framed(page)
            .locator("#panel")
            .evaluate((panel) => panel.scrollTop),
        )
        .toBeGreaterThan(50);
    else await expect.poll(() => shown(page)).not.toEqual(before);
    expect(await articleScrolled(page)).toBe(0);
    await page.context().close();
  });
}

test("Escape, and a click outside, give the article its wheel back", async ({ browser, folder }) => {
  const page = await article(browser, await exportPage(folder));
  const hint = framed(page).getByText("Click to move the timeline");
  const isGiven = async (): Promise<void> => {
    await expect(hint).toBeVisible();
    const before = await shown(page);
    await wheel(page, 400, 400);
    await expect.poll(() => articleScrolled(page)).toBeGreaterThan(100);
    expect(await shown(page)).toEqual(before);
    await page.evaluate(() => scrollTo(0, 0));
    await expect.poll(() => articleScrolled(page)).toBe(0);
  };
  const plot = framed(page).locator("#viewport");
  await plot.click({ position: { x: 12, y: 300 } });
  await expect(hint).toBeHidden();
  await page.keyboard.press("Escape");
  await isGiven();
  await plot.click({ position: { x: 12, y: 300 } });
  await expect(hint).toBeHidden();
  await page.locator("#above").click();
  await isGiven();
  await page.context().close();
});

test("Escape closes what is open over the page before it leaves it", async ({ browser, folder }) => {
  const page = await article(browser, await exportPage(folder));
  const frame = framed(page);
  await frame.getByRole("button", { name: "Legend" }).click();
  await expect(frame.getByRole("dialog", { name: "Legend" })).toBeVisible();
  await page.keyboard.press("Escape");
  await expect(frame.getByRole("dialog", { name: "Legend" })).toBeHidden();
  await expect(frame.locator("html")).toHaveAttribute("data-scrolling", "page");
  await page.keyboard.press("Escape");
  await expect(frame.locator("html")).toHaveAttribute("data-scrolling", "article");
  await page.context().close();
});

test("the first click does what it is on, the keyboard enters too, and the hint is not read out", async ({
  browser,
  folder,
}) => {
  const page = await article(browser, await exportPage(folder));
  const frame = framed(page);
  await page.keyboard.press("Tab");
  await expect(frame.locator("html")).toHaveAttribute("data-scrolling", "page");
  await page.keyboard.press("Escape");
  await expect(frame.locator("html")).toHaveAttribute("data-scrolling", "article");
  expect(await frame.locator("body").ariaSnapshot()).not.toContain("move the timeline");
  await frame.locator('#picture [data-event-id="geneva-deal"] > text').first().click();
  await expect(frame.locator('[data-role="event-panel"]')).toHaveAttribute("data-shown-event", "geneva-deal");
  await expect(frame.locator("html")).toHaveAttribute("data-scrolling", "page");
  await page.context().close();
});

test("Ctrl and the wheel are the article's, too, until the page is clicked", async ({ browser, folder }) => {
  const page = await article(browser, await exportPage(folder));
  const before = await shown(page);
  await page.keyboard.down("Control");
  await wheel(page, 400, 400);
  expect(await shown(page)).toEqual(before);
  await page.keyboard.up("Control");
  await framed(page)
    .locator("#viewport")
    .click({ position: { x: 12, y: 300 } });
  await page.keyboard.down("Control");
  await wheel(page, 400, 400);
  await expect.poll(() => shown(page)).not.toEqual(before);
  await page.keyboard.up("Control");
  await page.context().close();
});

test("one finger scrolls the article until the page is tapped, on a phone as on a tablet", async ({
  browser,
  folder,
}) => {
  const file = await exportPage(folder);
  for (const [width, height] of [
    [390, 844],
    [1200, 800],
  ] as const) {
    const page = await article(browser, file, { viewport: { width, height }, hasTouch: true, isMobile: true });
    const finger = await page.context().newCDPSession(page);
    const touch = (type: "touchStart" | "touchMove" | "touchEnd", ...touchPoints: { x: number; y: number }[]) =>
      finger.send("Input.dispatchTouchEvent", { type, touchPoints });
    const swipe = async (): Promise<void> => {
      await touch("touchStart", { x: 200, y: 500 });
      for (let y = 490; y >= 300; y -= 10) await touch("touchMove", { x: 200, y });
      await touch("touchEnd");
    };
    await expect(framed(page).getByText("Tap to move the timeline")).toBeVisible();
    const before = await shown(page);
    await swipe();
    await expect.poll(() => articleScrolled(page)).toBeGreaterThan(100);
    expect(await shown(page)).toEqual(before);
    await page.evaluate(() => scrollTo(0, 0));
    // While the article still glides, a tap only stops it.
    await expect(async () => {
      await page.touchscreen.tap(20, 500);
      await expect(framed(page).locator("html")).toHaveAttribute("data-scrolling", "page", { timeout: 1000 });
    }).toPass();
    await swipe();
    await expect.poll(async () => (await shown(page)).top).toBeGreaterThan(100);
    await page.context().close();
  }
});

test("alone the page knows nothing of articles", async ({ folder, reader }) => {
  const page = await reader.open(await exportPage(folder));
  await expect(page.locator("html")).not.toHaveAttribute("data-scrolling");
  await expect(page.locator(".article-hint")).toHaveCount(0);
});
