/** Small windows, and large ones whose page is zoomed: everything can be seen, reached and pressed. */
import type { Locator, Page } from "playwright/test";
import { expect, test, untilIdle } from "../helpers/window/shared-window.ts";

async function resized(page: Page, width: number, height: number): Promise<void> {
  await page.setViewportSize({ width, height });
  await untilIdle(page);
}

const boxOf = async (place: Locator) => (await place.boundingBox())!;

test("at 400 % (320 x 256) there is one column: picture, table and panel have their height, and the page scrolls", async ({
  page,
}) => {
  await resized(page, 320, 256);
  expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBeLessThanOrEqual(320);
  const [picture, panel, strip] = await Promise.all(
    ["#viewport", "#panel", "#overview"].map((id) => boxOf(page.locator(id))),
  );
  expect(picture!.height).toBeGreaterThan(256);
  expect(panel!.y).toBeGreaterThanOrEqual(picture!.y + picture!.height - 1);
  expect(strip!.y).toBeGreaterThanOrEqual(panel!.y + panel!.height - 1);
  await page.mouse.move(160, 200);
  await page.mouse.wheel(0, 700);
  await expect.poll(() => page.evaluate(() => document.documentElement.scrollTop)).toBeGreaterThan(500);
  await page.getByRole("button", { name: "Controls" }).click();
  await page.getByRole("button", { name: "Picture", exact: true }).click();
  await untilIdle(page);
  // Where time runs across, the axis goes along with the lanes.
  expect((await boxOf(page.locator("#picture > .axis > line"))).y).toBeGreaterThan(0);
  await page.getByRole("button", { name: "Table", exact: true }).click();
  await untilIdle(page);
  expect((await boxOf(page.locator("#table"))).height).toBeGreaterThan(256);
  expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBeLessThanOrEqual(320);
});

test("at 400 % toolbar and filters are folded behind a button, and the export dialog scrolls to its last button", async ({
  page,
}) => {
  await resized(page, 320, 256);
  const open = page.getByRole("button", { name: "Export…" });
  const actors = page.locator('[data-menu="filter-actors"] > button');
  await expect(open).toBeHidden();
  await expect(actors).toBeHidden();
  const fold = page.getByRole("button", { name: "Controls" });
  await fold.click();
  await expect(fold).toHaveAttribute("aria-expanded", "true");
  await expect(actors).toBeVisible();
  await open.click();
  const save = page.getByRole("dialog", { name: "Export" }).getByRole("button", { name: "Save…" });
  await save.scrollIntoViewIfNeeded();
  await expect(save).toBeInViewport({ ratio: 1 });
});

test("at 400 % an event that is chosen leads to its details, and a button leads back to its mark", async ({ page }) => {
  await resized(page, 320, 256);
  const mark = page.locator('#picture [data-event-id="truce-collapse"] > text').first();
  await mark.click();
  const heading = page.getByRole("heading", { name: "The truce collapses" });
  await expect(heading).toBeFocused();
  await expect(heading).toBeInViewport({ ratio: 0.99 });
  await page.getByRole("button", { name: "Back up" }).click();
  await expect(mark).toBeFocused();
  await expect(mark).toBeInViewport({ ratio: 0.99 });
});

test("at 400 % a comparison that is shown begins in view", async ({ page }) => {
  await resized(page, 320, 256);
  for (const id of ["rhc", "zero-hedge"]) await page.locator(`#panel [data-compare="${id}"]`).click();
  await page.getByRole("button", { name: "Show comparison" }).click();
  const heading = page.getByRole("heading", { name: "Side by side" });
  await expect(heading).toBeFocused();
  await expect(heading).toBeInViewport({ ratio: 0.99 });
});

for (const [width, height] of [
  [720, 450],
  [900, 600],
  [640, 400],
] as const) {
  test(`at ${String(width)} x ${String(height)} every control of the bars is seen whole when it has the focus`, async ({
    page,
  }) => {
    await resized(page, width, height);
    // Where there is no room for them, filters are behind a button.
    const fold = page.locator(".unfold");
    await fold.click();
    await expect(page.getByRole("button", { name: "Dates", exact: true })).toBeVisible();
    const sideways = await page
      .locator(".toolbar, .toolbar .controls, .filter-bar")
      .evaluateAll((bars) => bars.filter(({ scrollWidth, clientWidth }) => scrollWidth > clientWidth).length);
    expect(sideways).toBe(0);
    const count = await boxOf(page.locator("#message"));
    const controls = page.locator(
      ".toolbar :is(button, select, input):visible, .filter-bar :is(button, input):visible",
    );
    const hidden: string[] = [];
    for (const control of await controls.all()) {
      if (await control.evaluate((element) => element.closest("[popover]") !== null)) continue;
      await control.focus();
      const { x, y, width: wide, height: high } = await boxOf(control);
      const isCovered =
        x < count.x + count.width && x + wide > count.x && y < count.y + count.height && y + high > count.y;
      if (isCovered || x < 0 || x + wide > width + 0.5 || y < 0 || y + high > height)
        hidden.push(await control.innerText());
    }
    expect(hidden).toEqual([]);
  });
}

test("at 200 % the toolbar has two rows, and the picture keeps more than half of the width", async ({ page }) => {
  await resized(page, 720, 450);
  await expect(page.locator(".filter-bar")).toBeHidden();
  expect((await boxOf(page.locator(".toolbar"))).height).toBeLessThan(80);
  expect((await boxOf(page.locator("#viewport"))).width).toBeGreaterThan(460);
  // In a low window the search stands in the toolbar.
  await page.keyboard.press("/");
  await expect(page.locator("#search-field")).toBeFocused();
  await expect(page.locator(".filter-bar")).toBeHidden();
});

test("at 900 x 600 eight events or more are in view", async ({ page }) => {
  await resized(page, 900, 600);
  const inView = await page.locator("#picture .event > text:first-of-type").evaluateAll((titles) => {
    const { bottom } = document.querySelector("#viewport")!.getBoundingClientRect();
    const axis = document.querySelector("#picture > .axis > line")!.getBoundingClientRect().bottom;
    const boxes = titles.map((title) => title.getBoundingClientRect());
    return boxes.filter((box) => box.top >= axis && box.bottom <= bottom).length;
  });
  expect(inView).toBeGreaterThanOrEqual(8);
});

test("the panel's width and the order of lanes have buttons for those who cannot drag", async ({ page }) => {
  const width = async (): Promise<number> => (await boxOf(page.locator("#panel"))).width;
  const before = await width();
  const wider = page.getByRole("button", { name: "Make the details wider" });
  await expect(wider).toHaveText("wider");
  await wider.click();
  await expect.poll(width).toBe(before + 80);
  await page.getByRole("button", { name: "Make the details narrower" }).click();
  await expect.poll(width).toBe(before);
  const order = () =>
    page.locator("#picture .lane").evaluateAll((lanes) => lanes.map((lane) => lane.getAttribute("data-lane-id")));
  const [first, second] = await order();
  await page.getByRole("button", { name: "Order", exact: true }).click();
  await page.getByRole("button", { name: /^Move On the ground up$/ }).click();
  await expect.poll(async () => (await order()).slice(0, 2)).toEqual([second, first]);
  await expect(page.locator("#announcements")).toContainText("On the ground, 1 of 4");
  await expect(page.getByRole("button", { name: /^Move On the ground up$/ })).toBeFocused();
});

test("chips of the panel take a click 24 px high, and fields have borders that can be seen", async ({ page }) => {
  const high = await page
    .locator("#panel button.chip")
    .first()
    .evaluate((chip) => {
      const { top, left, width } = chip.getBoundingClientRect();
      const x = left + width / 2;
      let count = 0;
      for (let y = top - 12; y < top + 32; y += 1)
        if (document.elementFromPoint(x, y)?.closest(".chip") === chip) count += 1;
      return count;
    });
  expect(high).toBeGreaterThanOrEqual(24);
  const rule = await page.evaluate(() => getComputedStyle(document.documentElement).getPropertyValue("--strongRule"));
  const border = await page.locator("#search-field").evaluate((field) => getComputedStyle(field).borderColor);
  const [r, g, b] = /^#(..)(..)(..)/u
    .exec(rule)!
    .slice(1)
    .map((part) => parseInt(part, 16));
  expect(border).toBe(`rgb(${String(r)}, ${String(g)}, ${String(b)})`);
});

test("at 1440 px the toolbar is one row, also while it says how much is left", async ({ page }) => {
  await resized(page, 1440, 900);
  /** How far apart the middles of its controls stand, px. */
  const spread = () =>
    page.locator(".toolbar").evaluate((bar) => {
      const controls = [...bar.querySelectorAll("button, select, input, output")];
      const boxes = controls.map((control) => control.getBoundingClientRect()).filter(({ width }) => width > 0);
      const middles = boxes.map(({ top, bottom }) => (top + bottom) / 2);
      return Math.max(...middles) - Math.min(...middles);
    });
  expect(await spread()).toBeLessThan(4);
  await page.getByRole("searchbox").fill("truce");
  await expect(page.locator("#message")).toContainText(" of ");
  expect(await spread()).toBeLessThan(4);
});

for (const width of [1280, 1366, 1440, 1600])
  test(`at ${String(width)} px neither a filter nor a message moves the picture`, async ({ page, electronApp }) => {
    await resized(page, width, 900);
    const top = async (): Promise<number> => (await boxOf(page.locator("#viewport"))).y;
    const before = await top();
    await page.getByRole("searchbox").fill("truce");
    await page.locator('[data-menu="filter-lanes"] > button').click();
    await page.locator('[data-menu="filter-lanes"] input').first().check();
    await expect(page.getByRole("button", { name: "Clear", exact: true })).toBeVisible();
    await untilIdle(page);
    expect(await top()).toBe(before);
    await electronApp.evaluate(({ Menu }) => {
      Menu.getApplicationMenu()?.getMenuItemById("file.copy-link")?.click();
    });
    await expect(page.locator("#message")).toHaveText("Link to this view copied");
    expect(await top()).toBe(before);
    // Over the picture, and out of the way of the pointer.
    const { x, y } = await boxOf(page.locator("#message"));
    expect(await page.evaluate(([left, high]) => document.elementFromPoint(left!, high!)?.id, [x + 5, y + 5])).not.toBe(
      "message",
    );
  });
