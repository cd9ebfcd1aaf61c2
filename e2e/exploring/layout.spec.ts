/** Time across or down: in the window, by keys and pointer, and by itself where there is little room. */
import type { Page } from "playwright/test";
import { violations } from "../helpers/axe.ts";
import { expect, test, untilIdle } from "../helpers/window/shared-window.ts";

const show = (page: Page, name: string) => page.getByRole("group", { name: "Show as" }).getByRole("button", { name });
const marks = (page: Page) => page.locator("#picture .glyph[data-event-id]");

/** Ids of the events from the top down. */
function downwards(page: Page): Promise<string[]> {
  return marks(page).evaluateAll((all) =>
    all
      .map((one) => ({
        id: one.getAttribute("data-event-id") ?? "",
        top: one.querySelector("text")!.getBoundingClientRect().top,
      }))
      .sort((a, b) => a.top - b.top)
      .map(({ id }) => id),
  );
}

async function runDown(page: Page): Promise<void> {
  await show(page, "Down").click();
  await expect(page.locator("#picture .rail")).toHaveCount(1);
  await untilIdle(page);
}

test("time runs down when it is asked to: events in the order of time, without lanes and axis; and across again", async ({
  page,
}) => {
  const across = await marks(page).count();
  await runDown(page);
  expect(await marks(page).count()).toBe(across);
  const order = await downwards(page);
  const told = ["geneva-deal", "truce", "convoy-attack", "suspension-threat", "talks-suspended"];
  expect(order.filter((id) => told.includes(id))).toEqual(told);
  await expect(page.locator("#picture > .axis")).toHaveCount(0);
  await expect(show(page, "Down")).toHaveAttribute("aria-pressed", "true");
  await show(page, "Picture").click();
  await expect(page.locator("#picture > .axis")).toHaveCount(1);
  await expect(page.locator("#picture .rail")).toHaveCount(0);
});

test("arrows go from event to event down the page, and Enter opens one", async ({ page }) => {
  await runDown(page);
  const order = await downwards(page);
  await page.locator('#picture [data-event-id="geneva-deal"] > text').first().focus();
  await page.keyboard.press("ArrowDown");
  const next = order[order.indexOf("geneva-deal") + 1]!;
  const focused = page.locator("#picture .glyph:focus-within");
  await expect(focused).toHaveAttribute("data-event-id", next);
  await page.keyboard.press("ArrowUp");
  await expect(focused).toHaveAttribute("data-event-id", "geneva-deal");
  await page.keyboard.press("Enter");
  await expect(page.locator('[data-role="event-panel"]')).toHaveAttribute("data-shown-event", "geneva-deal");
});

test("axe-core finds nothing where time runs down, and marks are one list in the order of time", async ({ page }) => {
  await runDown(page);
  expect(await violations(page)).toEqual([]);
  await expect(page.locator("#picture [role=list]")).toHaveCount(1);
  await expect(page.locator("#picture [role=listitem]").first()).toHaveAttribute("aria-posinset", "1");
});

test("a drag and a wheel leave the period as it is; a wheel with Ctrl zooms into it", async ({ page }) => {
  await runDown(page);
  const period = page.locator("#overview");
  const before = await period.textContent();
  const box = (await page.locator("#viewport").boundingBox())!;
  await page.mouse.move(box.x + 500, box.y + 200);
  await page.mouse.down();
  await page.mouse.move(box.x + 300, box.y + 220, { steps: 3 });
  await page.mouse.up();
  await page.mouse.wheel(0, 200);
  await expect.poll(() => page.locator("#viewport").evaluate(({ scrollTop }) => scrollTop)).toBeGreaterThan(0);
  await untilIdle(page);
  expect(await period.textContent()).toBe(before);
  await page.keyboard.down("Control");
  await page.mouse.wheel(0, -400);
  await page.keyboard.up("Control");
  await expect(period).not.toHaveText(before ?? "");
});

test("an event that is chosen in the panel comes into sight", async ({ page }) => {
  await runDown(page);
  const mark = page.locator('#picture [data-event-id="military-options"] > text').first();
  await expect(mark).not.toBeInViewport();
  await page.getByRole("button", { name: "Table" }).click();
  await page.locator('#table tr[data-event-id="military-options"]').click();
  await show(page, "Picture").click();
  await show(page, "Down").click();
  await expect(mark).toBeInViewport();
});

test("in a narrow window time runs down by itself, and nothing is wider than the window", async ({ page }) => {
  await page.setViewportSize({ width: 390, height: 844 });
  await expect(page.locator("#picture .rail")).toHaveCount(1);
  await untilIdle(page);
  expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBeLessThanOrEqual(390);
  const right = await page
    .locator("#picture .glyph text")
    .evaluateAll((texts) => Math.max(...texts.map((text) => text.getBoundingClientRect().right)));
  expect(right).toBeLessThanOrEqual(390);
});

async function showCoverage(page: Page): Promise<void> {
  await show(page, "Coverage").click();
  await expect(page.locator("#picture .band")).toHaveCount(5);
  await untilIdle(page);
}

test("coverage shows which source tells which event; marks are chosen as elsewhere, and the heads stay in sight", async ({
  page,
}) => {
  await showCoverage(page);
  await expect(show(page, "Coverage")).toHaveAttribute("aria-pressed", "true");
  await expect(show(page, "Picture")).toHaveAttribute("aria-pressed", "false");
  const deal = page.locator('#picture [data-event-id="geneva-deal"]');
  await expect(deal.locator('[data-crossing-of="washington-post"]')).toHaveAttribute("data-telling", "tellsOtherwise");
  await expect(deal.locator('[data-crossing-of="zero-hedge"]')).toHaveAttribute("data-telling", "passesOnOtherwise");
  // What it was published before has no mark of a source.
  await expect(
    page.locator('#picture [data-event-id="talks-suspended"] [data-crossing-of="washington-post"]'),
  ).toHaveCount(0);
  await deal.locator('[data-crossing-of="rhc"]').click();
  await expect(page.locator('[data-role="event-panel"]')).toHaveAttribute("data-shown-event", "geneva-deal");
  await expect(deal).toHaveAttribute("aria-current", "true");
  await page.locator("#viewport").evaluate((viewport) => viewport.scrollBy(0, 400));
  const head = page.locator('#picture > .axis [data-source-id="rhc"]');
  await expect(async () => {
    const below = (await head.boundingBox())!.y - (await page.locator("#viewport").boundingBox())!.y;
    expect(below).toBeGreaterThanOrEqual(0);
    expect(below).toBeLessThan(54);
  }).toPass();
  // Where it is seen. A click on the locator may scroll first, so that what is held in sight is elsewhere for a frame.
  const { x, y, width, height } = (await head.boundingBox())!;
  await page.mouse.click(x + width / 2, y + height / 2);
  await expect(head).toHaveAttribute("aria-current", "true");
});

test("arrows go from event to event where coverage is shown, in rows and in columns, and Enter opens one", async ({
  page,
}) => {
  await showCoverage(page);
  const walk = async (key: string): Promise<void> => {
    const ids = await marks(page).evaluateAll((all) => all.map((one) => one.getAttribute("data-event-id")));
    await page.locator('#picture [data-event-id="geneva-deal"] > text').first().focus();
    await page.keyboard.press(key);
    const next = ids[ids.indexOf("geneva-deal") + 1]!;
    await expect(page.locator("#picture .glyph:focus-within")).toHaveAttribute("data-event-id", next);
    await page.keyboard.press("Enter");
    await expect(page.locator('[data-role="event-panel"]')).toHaveAttribute("data-shown-event", next);
  };
  await walk("ArrowDown");
  await page.setViewportSize({ width: 1920, height: 1000 });
  await expect(page.locator("#picture > .axis")).toHaveCount(0);
  await walk("ArrowRight");
  // Titles are slanted over other columns, and a click on one chooses its own event.
  for (const id of ["convoy-attack", "talks-suspended"]) {
    await page.locator(`#picture [data-event-id="${id}"] > text`).first().click();
    await expect(page.locator('[data-role="event-panel"]')).toHaveAttribute("data-shown-event", id);
  }
  await page.locator('#picture [data-event-id="truce"] [data-crossing-of="rhc"]').click();
  await expect(page.locator('[data-role="event-panel"]')).toHaveAttribute("data-shown-event", "truce");
});

test("axe-core finds nothing where coverage is shown, and each mark says who tells it", async ({ page }) => {
  await showCoverage(page);
  expect(await violations(page)).toEqual([]);
  const title = page.locator('#picture [data-event-id="china-pledge"] > text, #picture .glyph > text').first();
  await expect(title).toHaveAttribute("aria-label", /told by|passed on by/u);
});
