/** The interactive page on paper: all of it, in the light theme, and nothing that only a screen can use. */
import type { Page } from "playwright/test";
import { expect, exportPage, test } from "../helpers/exported-page.ts";
import { ALL_EVENTS, EVENT_COUNT, withWords } from "../helpers/shipped-counts.ts";

/** A4 without its margins of 12 mm, px. */
const PORTRAIT = { width: 703, height: 1032 };
const LANDSCAPE = { width: 1032, height: 703 };
/** The same of Letter, which is lower. */
const LETTER = { width: 725, height: 965 };

async function onPaper(page: Page, size: { readonly width: number; readonly height: number }): Promise<void> {
  await page.setViewportSize(size);
  await page.emulateMedia({ media: "print" });
  await expect(page.locator("#printed")).toBeVisible();
}

test.describe("from a dark screen", () => {
  test.use({ shape: { viewport: { width: 1200, height: 800 }, colorScheme: "dark" } });

  for (const [name, size] of [
    ["portrait", PORTRAIT],
    ["landscape", LANDSCAPE],
    ["Letter", LETTER],
  ] as const) {
    test(`${name}: the picture as wide as the paper, sheet by sheet, the events and the sources`, async ({
      folder,
      reader,
    }) => {
      const page = await reader.open(await exportPage(folder));
      await expect(page.locator("html")).toHaveAttribute("data-theme", "dark");
      await onPaper(page, size);
      expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBeLessThanOrEqual(size.width);
      const sheets = await page.locator("#printed svg:visible").evaluateAll((all) =>
        all.map((svg) => {
          const { left, right, height } = svg.getBoundingClientRect();
          return { left, right, height };
        }),
      );
      expect(sheets.length).toBeGreaterThan(2);
      for (const { left, right, height } of sheets) {
        expect([left, right]).toEqual([0, size.width]);
        expect(height).toBeLessThanOrEqual(size.height);
      }
      await expect(page.locator("#printed tbody tr")).toHaveCount(EVENT_COUNT);
      await expect(page.locator("#printed > p")).toHaveText(
        `${ALL_EVENTS}. The picture shows 5 September – 7 October 2016.`,
      );
      await expect(page.locator("#printed li").first()).toContainText("Tyler Durden");
      const paint = await page.evaluate(() => ({
        ground: getComputedStyle(document.documentElement).backgroundColor,
        paper: document.querySelector("#printed svg > .paper")!.getAttribute("fill"),
        words: getComputedStyle(document.querySelector("#printed h2")!).color,
      }));
      expect(paint).toEqual({ ground: "rgb(255, 255, 255)", paper: "#ffffff", words: "rgb(27, 29, 34)" });
      await expect(page.locator(":is(.toolbar, #filters, #overview, #viewport, #panel, #table)")).toHaveCount(6);
      await expect(page.locator(":is(.toolbar, #filters, #overview, #viewport, #panel, #table):visible")).toHaveCount(
        0,
      );
      await page.emulateMedia({ media: "screen" });
      await expect(page.locator("#printed")).toHaveCount(0);
      await expect(page.locator("#viewport")).toBeVisible();
    });
  }
});

test("the table repeats its head, rows stay whole, and soft ends find their own gradients", async ({
  folder,
  reader,
}) => {
  const page = await reader.open(await exportPage(folder));
  await onPaper(page, PORTRAIT);
  const styles = await page.evaluate(() => ({
    head: getComputedStyle(document.querySelector("#printed thead")!).display,
    row: getComputedStyle(document.querySelector("#printed tbody tr")!).breakInside,
    picture: getComputedStyle(document.querySelector("#printed svg")!).breakInside,
  }));
  expect(styles).toEqual({ head: "table-header-group", row: "avoid", picture: "avoid" });
  const wrong = await page.evaluate(() => {
    const ids = [...document.querySelectorAll("[id]")].map(({ id }) => id);
    const soft = [...document.querySelectorAll("#printed .portrait [fill^='url']")];
    const lost = soft.filter((bar) => {
      const gradient = document.getElementById(bar.getAttribute("fill")!.slice("url(#".length, -1));
      return gradient?.closest("svg") !== bar.closest("svg");
    });
    return { soft: soft.length > 0, lost: lost.length, twice: ids.filter((id, index) => ids.indexOf(id) !== index) };
  });
  expect(wrong).toEqual({ soft: true, lost: 0, twice: [] });
});

test("what is filtered out is not printed, and the view is the one that is looked at", async ({ folder, reader }) => {
  const page = await reader.open(await exportPage(folder), "#from=2016-09-12&to=2016-09-24&search=convoy");
  await onPaper(page, PORTRAIT);
  const found = withWords("convoy");
  await expect(page.locator("#printed tbody tr")).toHaveCount(found);
  await expect(page.locator("#printed > p")).toHaveText(
    `${String(found)} of ${ALL_EVENTS}. The picture shows 12 – 24 September 2016.`,
  );
});

test("a browser that prints tells the page itself: the PDF has all sheets, and the screen is as before", async ({
  folder,
  reader,
}) => {
  const page = await reader.open(await exportPage(folder));
  for (const landscape of [false, true]) {
    const pdf = (await page.pdf({ format: "A4", landscape })).toString("latin1");
    expect(pdf.match(/\/Type\s*\/Page\b/gu)?.length).toBeGreaterThan(4);
    await expect(page.locator("#printed")).toHaveCount(0);
  }
});
