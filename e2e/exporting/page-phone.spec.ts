/** The interactive page on a phone, upright and on its side, and at 400 % of a window of 1280 px (WCAG 1.4.10). */
import type { Page } from "playwright/test";
import { violations } from "../helpers/axe.ts";
import { expect, exportPage, test } from "../helpers/exported-page.ts";

const SIZES = [
  [390, 844],
  [320, 256],
  [844, 390],
] as const;

const controls = (page: Page) => page.getByRole("button", { name: "Controls" });
const sideways = (page: Page) => page.evaluate(() => document.documentElement.scrollWidth - innerWidth);

for (const [width, height] of SIZES)
  test.describe(`${String(width)} x ${String(height)}`, () => {
    test.use({ shape: { viewport: { width, height }, hasTouch: true, isMobile: true } });

    test("the picture fills the first screen; one button unfolds what a finger can press", async ({
      folder,
      reader,
    }) => {
      const page = await reader.open(await exportPage(folder));
      expect(await sideways(page)).toBe(0);
      const search = page.locator("#search-field");
      await expect(search).toBeHidden();
      await expect(page.locator(".filter-bar")).toBeHidden();
      const { y } = (await page.locator("#viewport").boundingBox())!;
      expect(y).toBeLessThan(64);
      const button = controls(page);
      await expect(button).toHaveAttribute("aria-expanded", "false");
      await button.focus();
      await page.keyboard.press("Enter");
      await expect(button).toHaveAttribute("aria-expanded", "true");
      await expect(search).toBeVisible();
      await expect(page.getByRole("button", { name: "Actors" })).toBeVisible();
      expect(await sideways(page)).toBe(0);
      // None of the buttons of the view has a row of its own.
      const rows = await page
        .locator("#navigation > button")
        .evaluateAll((all) => all.map((control) => control.getBoundingClientRect().top));
      for (const row of rows) expect(rows.filter((top) => top === row).length).toBeGreaterThan(1);
      const wrong = await page
        .locator(":is(.toolbar, .filter-bar) :is(button, select, #search-field):visible")
        .evaluateAll((all) =>
          all.flatMap((control) => {
            const { left, right, width: wide, height: high } = control.getBoundingClientRect();
            const isFine = wide >= 44 && high >= 44 && left >= 0 && right <= innerWidth;
            return isFine ? [] : [`${control.textContent || control.id}: ${String(wide)} x ${String(high)}`];
          }),
        );
      expect(wrong).toEqual([]);
      expect(await violations(page)).toEqual([]);
      await page.getByRole("button", { name: "Table", exact: true }).tap();
      await expect(page.locator("#table tbody tr").first()).toBeVisible();
      // It is about keys, and cut.
      await expect(page.locator(".table-bar .hint")).toBeHidden();
      await page.getByRole("button", { name: "Picture", exact: true }).tap();
      await button.tap();
      await expect(button).toHaveAttribute("aria-expanded", "false");
      await expect(search).toBeHidden();
    });

    test("what is chosen is told under the picture, and a button leads back to where it was", async ({
      folder,
      reader,
    }) => {
      const page = await reader.open(await exportPage(folder));
      const mark = page.locator('#picture [data-event-id="truce-collapse"] > text').first();
      await mark.tap();
      const heading = page.getByRole("heading", { name: "The truce collapses" });
      await expect(heading).toBeFocused();
      await expect(heading).toBeInViewport();
      const [picture, panel] = await Promise.all([
        page.locator("#viewport").boundingBox(),
        page.locator("#panel").boundingBox(),
      ]);
      expect(panel!.y).toBeGreaterThanOrEqual(picture!.y + picture!.height - 1);
      await expect(page.getByRole("button", { name: "Back up" })).toBeInViewport({ ratio: 0.99 });
      expect(await sideways(page)).toBe(0);
      await page.getByRole("button", { name: "Back up" }).tap();
      await expect(mark).toBeFocused();
      await expect(mark).toBeInViewport({ ratio: 0.99 });
    });
  });

test.describe("a narrow window with a keyboard", () => {
  test.use({ shape: { viewport: { width: 390, height: 844 } } });

  test("the key for the search unfolds the controls, and Back up with nothing chosen goes to the picture", async ({
    folder,
    reader,
  }) => {
    const page = await reader.open(await exportPage(folder));
    await page.keyboard.press("/");
    await expect(page.locator("#search-field")).toBeFocused();
    await page.getByRole("button", { name: "Back up" }).click();
    await expect(page.locator("#viewport")).toBeFocused();
    await expect(page.locator("#picture > .header")).toBeInViewport({ ratio: 0.99 });
  });
});

test("in a wide window nothing is folded, and choosing an event leaves the focus at its mark", async ({
  folder,
  reader,
}) => {
  const page = await reader.open(await exportPage(folder));
  await expect(controls(page)).toBeHidden();
  await expect(page.getByRole("button", { name: "Back up" })).toBeHidden();
  await expect(page.locator("#search-field")).toBeVisible();
  await expect(page.getByRole("button", { name: "Actors" })).toBeVisible();
  const mark = page.locator('#picture [data-event-id="truce-collapse"] > text').first();
  await mark.click();
  await expect(page.locator('[data-role="event-panel"]')).toHaveAttribute("data-shown-event", "truce-collapse");
  await expect(page.getByRole("heading", { name: "The truce collapses" })).not.toBeFocused();
});
