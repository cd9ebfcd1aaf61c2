/** Time in which nothing lies: passed over on the axis, and drawn at its length when somebody wants that. */
import { writeFile } from "node:fs/promises";
import path from "node:path";
import type { Page } from "playwright/test";
import { expect, test as base, untilIdle } from "../helpers/fixture.ts";

/** Nine days of September 2016, and one event of August 1990. */
const ROWS = [
  "Date,Title,Source",
  "1990-08-02,Bridge opened,Gazette",
  ...Array.from({ length: 9 }, (_, index) => `2016-09-0${String(index + 1)},Inspection ${String(index + 1)},Courier`),
];

const test = base.extend({
  programArguments: async ({ folder }, use) => {
    const file = path.join(folder, "bridge.csv");
    await writeFile(file, ROWS.join("\n"));
    await use([file]);
  },
});

test.beforeEach(async ({ page }) => {
  await page.keyboard.press("Escape");
  await untilIdle(page);
});

/** Where the mark of an inspection stands, px of the window. */
async function placeOf(page: Page, number: number): Promise<number> {
  const mark = page.locator(`#picture .glyph[data-event-id="inspection-${String(number)}"] circle`);
  const box = (await mark.first().boundingBox())!;
  return box.x + box.width / 2;
}

test("one event decades before the rest leaves them their room; 'To scale' draws all time at its length", async ({
  page,
}) => {
  await expect(page.getByRole("img", { name: "26 years passed over" })).toBeVisible();
  await expect(page.locator("#picture .axis text", { hasText: "August 1990" })).toBeVisible();
  const apart = async () => (await placeOf(page, 9)) - (await placeOf(page, 1));
  expect(await apart()).toBeGreaterThan(400);
  const toScale = page.getByRole("button", { name: "To scale" });
  await toScale.click();
  await untilIdle(page);
  await expect(toScale).toHaveAttribute("aria-pressed", "true");
  await expect(page.getByRole("img", { name: "26 years passed over" })).toHaveCount(0);
  expect(await apart()).toBeLessThan(10);
  await toScale.press("Enter");
  await untilIdle(page);
  expect(await apart()).toBeGreaterThan(400);
});

test("a drag over a break moves what is seen by as much as the pointer, and a wheel keeps what is under it", async ({
  page,
}) => {
  const before = await placeOf(page, 5);
  const { y, height } = (await page.locator("#viewport").boundingBox())!;
  await page.mouse.move(before + 20, y + height - 40);
  await page.mouse.down();
  await page.mouse.move(before + 80, y + height - 40, { steps: 4 });
  await page.mouse.up();
  await untilIdle(page);
  expect(await placeOf(page, 5)).toBeCloseTo(before + 60, 0);
  const held = await placeOf(page, 2);
  await page.mouse.move(held, y + height - 40);
  await page.keyboard.down("Control");
  await page.mouse.wheel(0, -200);
  await page.keyboard.up("Control");
  await untilIdle(page);
  expect(await placeOf(page, 2)).toBeCloseTo(held, 0);
});
