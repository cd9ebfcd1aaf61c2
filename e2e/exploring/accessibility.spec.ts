/** Keyboard and screen reader: one way through all marks, a name for everything, and nothing that axe-core objects to. */
import type { Page } from "playwright/test";
import { violations } from "../helpers/axe.ts";
import { expect, test } from "../helpers/fixture.ts";

async function chooseTheme(page: Page, theme: string): Promise<void> {
  await page.getByRole("combobox", { name: "Theme" }).selectOption(theme);
  await expect(page.locator("html")).toHaveAttribute("data-theme", theme);
}

for (const theme of ["light", "dark", "contrast", "print", "newspaper"]) {
  test(`axe-core finds nothing in the ${theme} theme, with the overview, an event, a source or the keys open`, async ({
    page,
  }) => {
    await chooseTheme(page, theme);
    expect(await violations(page)).toEqual([]);
    await page.locator('#picture [data-event-id="convoy-attack"] > text').first().click();
    expect(await violations(page)).toEqual([]);
    await page.locator("#panel .chip").first().click();
    expect(await violations(page)).toEqual([]);
    await page.keyboard.press("?");
    await expect(page.getByRole("dialog", { name: "Keys" })).toBeVisible();
    expect(await violations(page)).toEqual([]);
  });
}

test("axe-core finds nothing in a window of 900 by 600, nor at 200 % zoom", async ({ page }) => {
  await page.setViewportSize({ width: 900, height: 600 });
  expect(await violations(page)).toEqual([]);
  await page.setViewportSize({ width: 720, height: 450 });
  expect(await violations(page)).toEqual([]);
  expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBeLessThanOrEqual(720);
  // The bars leave the picture more than half of the window, and the count stays in sight.
  expect((await page.locator("#viewport").boundingBox())!.height).toBeGreaterThan(225);
  await expect(page.locator("#message")).toBeInViewport({ ratio: 1 });
});

test("Tab reaches the marks once, and arrows lead through them in time and across rows", async ({ page }) => {
  const focused = page.locator("#picture .glyph:has(> text:focus)");
  await page.locator("#viewport").focus();
  await page.keyboard.press("Tab");
  await expect(focused).toHaveCount(1);
  const first = await focused.getAttribute("data-glyph");
  await page.keyboard.press("ArrowRight");
  await expect(focused).not.toHaveAttribute("data-glyph", first!);
  await page.keyboard.press("ArrowLeft");
  await expect(focused).toHaveAttribute("data-glyph", first!);
  await page.keyboard.press("ArrowDown");
  await expect(focused).not.toHaveAttribute("data-glyph", first!);
  await expect(page.locator("#picture .glyph > text[tabindex='0']")).toHaveCount(1);
});

test("a mark is a button whose name reads like a sentence, and Enter shows who says so", async ({ page }) => {
  const suspended = page.getByRole("button", {
    name: "3 October 2016, between 00:00 and 13:04: US suspends talks with Russia on Syria; 3 sources; accounts differ on what it covered, what it was",
  });
  await suspended.focus();
  await page.keyboard.press("Enter");
  await expect(page.locator('[data-role="event-panel"]')).toHaveAttribute("data-shown-event", "talks-suspended");
});

test("the question mark lists the keys, and Esc puts the list away", async ({ page }) => {
  await page.locator("#viewport").press("?");
  const keys = page.getByRole("dialog", { name: "Keys" });
  await expect(keys.getByRole("row", { name: /Go to a date/ })).toBeVisible();
  await page.keyboard.press("Escape");
  await expect(keys).toBeHidden();
  await page.getByRole("button", { name: "Keys" }).click();
  await expect(keys).toBeVisible();
  await keys.getByRole("button", { name: "Close" }).click();
  await expect(keys).toBeHidden();
});

test("where accounts differ a point has a ring, so that colour is not the only sign", async ({ page }) => {
  await chooseTheme(page, "print");
  await expect(page.locator('#picture [data-event-id="talks-suspended"] > .mark > circle')).toHaveCount(2);
  await expect(page.locator('#picture [data-event-id="hospitals-hit"] > .mark > circle')).toHaveCount(1);
});
