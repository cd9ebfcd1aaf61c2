/** Moving through time: wheel, drag, keys. Asserted on where marks stand, in px of the picture. */
import type { Page } from "playwright/test";
import { expect, test, untilIdle } from "../helpers/window/shared-window.ts";

/** Middle of an event's point or left end of its bar, px from the left of the window. */
async function placeOf(page: Page, id: string): Promise<number> {
  await untilIdle(page);
  return page.locator(`#picture [data-event-id="${id}"] > .mark > :first-child`).evaluate((mark) => {
    const { left, width } = mark.getBoundingClientRect();
    return mark.tagName === "circle" ? left + width / 2 : left;
  });
}

async function dayLabels(page: Page): Promise<string[]> {
  await untilIdle(page);
  return page.locator("#picture > .axis > text").allTextContents();
}

const DEAL = "geneva-deal";
const ASSAULT = "aleppo-assault-begins";
const SUSPENDED = "talks-suspended";

test("the wheel over the axis and a pinch zoom in at the pointer: what is under it stays there", async ({ page }) => {
  const before = await placeOf(page, DEAL);
  const other = await placeOf(page, ASSAULT);
  const box = (await page.locator("#viewport").boundingBox())!;
  const axis = (await page.locator("#picture > .axis > line").boundingBox())!;
  await page.mouse.move(before, axis.y - 20);
  await page.mouse.wheel(0, -200);
  await expect.poll(async () => (await placeOf(page, ASSAULT)) - other).toBeGreaterThan(50);
  expect(Math.abs((await placeOf(page, DEAL)) - before)).toBeLessThan(9);
  // A pinch on a touchpad comes as a wheel with Control.
  await page.mouse.move(before, box.y + 300);
  const wheeled = await placeOf(page, ASSAULT);
  await page.keyboard.down("Control");
  await page.mouse.wheel(0, 20);
  await page.keyboard.up("Control");
  await expect.poll(() => placeOf(page, ASSAULT)).toBeLessThan(wheeled - 20);
  expect(Math.abs((await placeOf(page, DEAL)) - before)).toBeLessThan(9);
});

test("the wheel scrolls the lanes, whose names stay in sight; the legend is called up where one is", async ({
  page,
}) => {
  const before = await placeOf(page, DEAL);
  await page.locator("#viewport").hover();
  await page.mouse.wheel(0, 900);
  await expect.poll(() => page.locator("#viewport").evaluate(({ scrollTop }) => scrollTop)).toBe(900);
  await expect(page.locator('#picture [data-lane-id="ground"] > .lane-label')).toBeInViewport({ ratio: 1 });
  expect(await placeOf(page, DEAL)).toBe(before);
  await page.getByRole("button", { name: "Legend" }).click();
  const legend = page.getByRole("dialog", { name: "Legend" });
  await expect(legend.getByRole("img", { name: /accounts differ/ })).toBeInViewport();
  const [box, button] = [legend, page.getByRole("button", { name: "Legend" })].map((place) => place.boundingBox());
  expect((await box)!.y - (await button)!.y).toBeLessThan(40);
  await page.keyboard.press("Escape");
  await expect(legend).toBeHidden();
});

test("zooming out stops near the data", async ({ page }) => {
  for (let step = 0; step < 12; step += 1) await page.locator("#viewport").press("-");
  const period = await page
    .locator("#overview .brush")
    .evaluate(({ dataset }) => Number(dataset["to"]) - Number(dataset["from"]));
  await page.locator("#viewport").press("0");
  await untilIdle(page);
  const whole = await page
    .locator("#overview .brush")
    .evaluate(({ dataset }) => Number(dataset["to"]) - Number(dataset["from"]));
  expect(period / whole).toBeGreaterThan(1.2);
  expect(period / whole).toBeLessThan(1.6);
});

test("shift and the wheel pan", async ({ page }) => {
  const before = await placeOf(page, DEAL);
  await page.locator("#viewport").hover();
  await page.keyboard.down("Shift");
  await page.mouse.wheel(0, -60);
  await page.keyboard.up("Shift");
  await expect.poll(async () => (await placeOf(page, DEAL)) - before).toBeGreaterThan(55);
  expect((await placeOf(page, DEAL)) - before).toBeLessThan(65);
});

test("dragging moves time with the pointer", async ({ page }) => {
  const before = await placeOf(page, DEAL);
  const box = (await page.locator("#viewport").boundingBox())!;
  await page.mouse.move(box.x + 500, box.y + 420);
  await page.mouse.down();
  await page.mouse.move(box.x + 560, box.y + 420, { steps: 3 });
  await page.mouse.up();
  await expect.poll(async () => Math.round((await placeOf(page, DEAL)) - before)).toBe(60);
});

test("panning re-creates no mark that stays", async ({ page }) => {
  const marks = page.locator("#picture [data-event-id]");
  await marks.evaluateAll((elements) => elements.forEach((element) => Object.assign(element, { seen: true })));
  const before = await placeOf(page, SUSPENDED);
  await page.locator("#viewport").press("ArrowRight");
  await expect.poll(() => placeOf(page, SUSPENDED)).toBeLessThan(before - 50);
  const fresh = await marks.evaluateAll((elements) => elements.filter((element) => !("seen" in element)).length);
  expect(fresh).toBe(0);
});

test("keys zoom, pan and fit; double click fits too", async ({ page }) => {
  const viewport = page.locator("#viewport");
  const whole = await placeOf(page, DEAL);
  await viewport.press("+");
  await viewport.press("ArrowLeft");
  await expect.poll(() => placeOf(page, DEAL)).not.toBe(whole);
  await viewport.press("0");
  await expect.poll(() => placeOf(page, DEAL)).toBe(whole);
  await viewport.press("-");
  await expect.poll(() => placeOf(page, DEAL)).not.toBe(whole);
  await viewport.dblclick({ position: { x: 30, y: 400 } });
  await expect.poll(() => placeOf(page, DEAL)).toBe(whole);
});

test("the day is still named where hours show", async ({ page }) => {
  for (let step = 0; step < 9; step += 1) await page.locator("#viewport").press("+");
  await expect.poll(() => dayLabels(page)).toContain("12:00");
  expect((await dayLabels(page)).some((label) => /^\d+ September 2016$/.test(label))).toBe(true);
});

test("the axis stays in sight while the lanes scroll", async ({ page }) => {
  const axis = page.locator("#picture > .axis > line");
  await page.locator("#viewport").evaluate((viewport) => viewport.scrollTo({ top: 600 }));
  const top = (await page.locator("#viewport").boundingBox())!.y;
  await expect.poll(async () => (await axis.boundingBox())!.y - top).toBeLessThan(60);
  expect((await axis.boundingBox())!.y - top).toBeGreaterThan(0);
});

test("the event that is chosen looks otherwise than one under the pointer", async ({ page }) => {
  const title = (id: string) => page.locator(`#picture [data-event-id="${id}"] > text`).first();
  // Not by how thick a line is: Chromium 150 gives every line under a text of SVG the thickness "auto".
  const line = (id: string) => title(id).evaluate((text) => getComputedStyle(text).textDecorationStyle);
  await title("geneva-deal").click();
  await title("kerry-lavrov-call").hover();
  expect([await line("geneva-deal"), await line("kerry-lavrov-call")]).toEqual(["solid", "dotted"]);
});
