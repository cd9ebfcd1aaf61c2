/** As it became known: a small timeline for each day with reports, in the window. */
import type { Page } from "playwright/test";
import { violations } from "../helpers/axe.ts";
import { expect, test, untilIdle } from "../helpers/window/shared-window.ts";

const show = (page: Page, name: string) => page.getByRole("group", { name: "Show as" }).getByRole("button", { name });
const marksOf = (page: Page, id: string) => page.locator(`#picture .glyph[data-event-id="${id}"]`);

async function showKnown(page: Page): Promise<void> {
  await show(page, "Known").click();
  await expect(page.locator("#picture .panel")).toHaveCount(3);
  await untilIdle(page);
}

test("each day shows what was new; an event is chosen in any of its panels, and the axis stays in sight", async ({
  page,
}) => {
  await showKnown(page);
  await expect(show(page, "Known")).toHaveAttribute("aria-pressed", "true");
  // New on one day, and changed by the reports of two others.
  await expect(marksOf(page, "convoy-attack")).toHaveCount(3);
  await expect(page.locator('#picture .glyph[data-event-id="convoy-attack"][data-changed]')).toHaveCount(2);
  await marksOf(page, "convoy-attack").nth(1).locator("> text").first().click();
  await expect(page.locator('[data-role="event-panel"]')).toHaveAttribute("data-shown-event", "convoy-attack");
  for (const at of [0, 1, 2])
    await expect(marksOf(page, "convoy-attack").nth(at)).toHaveAttribute("aria-current", "true");
  await page.locator("#viewport").evaluate((viewport) => viewport.scrollBy(0, 900));
  await expect(async () => {
    const axis = (await page.locator("#picture > .axis > line").boundingBox())!;
    const top = (await page.locator("#viewport").boundingBox())!.y;
    expect(axis.y - top).toBeGreaterThanOrEqual(0);
    expect(axis.y - top).toBeLessThan(60);
  }).toPass();
});

test("what was known before is chosen by its tick, and lanes are neither folded nor moved by their names", async ({
  page,
}) => {
  await showKnown(page);
  await expect(page.getByRole("button", { name: "Collapse all" })).toBeDisabled();
  const tick = page.locator('#picture .before .tick[data-event-link="kerry-lavrov-call"]').first();
  await tick.scrollIntoViewIfNeeded();
  await tick.click({ force: true });
  await expect(page.locator('[data-role="event-panel"]')).toHaveAttribute("data-shown-event", /.+/u);
  const lanes = page.locator("#picture .lane");
  const count = await lanes.count();
  await page.locator("#picture .panel-lane").first().click();
  await expect(lanes).toHaveCount(count);
  await expect(page.locator("#picture .lane-label")).toHaveCount(0);
});

test("arrows go from event to event where days stand under each other, and Enter opens one", async ({ page }) => {
  await page.setViewportSize({ width: 760, height: 900 });
  await showKnown(page);
  await expect(page.locator("#picture > .axis")).toHaveCount(0);
  const titles = page.locator("#picture .glyph > text:first-of-type");
  await titles.first().focus();
  await page.keyboard.press("ArrowDown");
  const focused = page.locator("#picture .glyph:focus-within");
  await expect(focused).toHaveCount(1);
  const id = (await focused.getAttribute("data-event-id"))!;
  expect(id).not.toBe(await page.locator("#picture .glyph").first().getAttribute("data-event-id"));
  await page.keyboard.press("Enter");
  await expect(page.locator('[data-role="event-panel"]')).toHaveAttribute("data-shown-event", id);
});

test("axe-core finds nothing where days stand under each other, and marks are in lists by day and lane", async ({
  page,
}) => {
  await showKnown(page);
  expect(await violations(page)).toEqual([]);
  await expect(page.locator('#picture [role="list"][aria-label="28 September 2016: Diplomacy, 5 events"]')).toHaveCount(
    1,
  );
});

for (const [width, rows] of [
  [1440, 1],
  [720, 2],
] as const) {
  test(`at ${String(width)} px the toolbar has ${rows === 1 ? "one row" : "two rows"}, within the window`, async ({
    page,
  }) => {
    await page.setViewportSize({ width, height: 900 });
    await untilIdle(page);
    const boxes = await page.locator(".toolbar :is(button, select, input, output)").evaluateAll((all) =>
      all
        .map((one) => one.getBoundingClientRect())
        .filter((box) => box.width > 0)
        .map(({ top, bottom, right }) => ({ middle: (top + bottom) / 2, right })),
    );
    expect(Math.max(...boxes.map(({ right }) => right))).toBeLessThanOrEqual(width);
    const middles = boxes.map(({ middle }) => middle).sort((a, b) => a - b);
    expect(middles.filter((middle, at) => at === 0 || middle - middles[at - 1]! > 12)).toHaveLength(rows);
  });
}
