/** A window that answers: what is chosen comes into sight, the way back is seen, and Escape works wherever one is. */
import type { Page } from "playwright/test";
import { expect, test, untilIdle } from "../helpers/window/shared-window.ts";

const shown = (page: Page) => page.locator('[data-role="event-panel"]');
const overview = (page: Page) => page.locator('[data-role="overview"]');

/** Whether an event's mark can be seen in the picture: not beside the plot, not scrolled away, not under the axis. */
async function isInSight(page: Page, id: string): Promise<boolean> {
  await untilIdle(page);
  const viewport = (await page.locator("#viewport").boundingBox())!;
  const axis = (await page.locator("#picture > .axis > line").boundingBox())!;
  const [mark] = await page
    .locator(`#picture [data-event-id="${id}"] > .mark`)
    .evaluateAll((marks) => marks.map((one) => one.getBoundingClientRect()));
  if (!mark) return false;
  const left = mark.x + mark.width > viewport.x + 100 && mark.x < viewport.x + viewport.width;
  return left && mark.y > axis.y && mark.y + mark.height < viewport.y + viewport.height;
}

/** Far in, at the left end of the timeline and the top of the picture. */
async function lookElsewhere(page: Page): Promise<void> {
  for (let step = 0; step < 5; step += 1) await page.locator("#viewport").press("+");
  for (let step = 0; step < 25; step += 1) await page.locator("#viewport").press("ArrowLeft");
  await untilIdle(page);
}

test("an event that is chosen in the panel comes into sight, marked, from any view", async ({ page }) => {
  await lookElsewhere(page);
  expect(await isInSight(page, "truce-collapse")).toBe(false);
  await page.getByRole("button", { name: "The truce collapses", exact: true }).click();
  await expect.poll(() => isInSight(page, "truce-collapse")).toBe(true);
  await expect(page.locator('#picture [data-event-id="truce-collapse"]')).toHaveAttribute("aria-current", "true");
  await page.getByRole("button", { name: "Back", exact: true }).click();
  await expect.poll(() => isInSight(page, "truce-collapse")).toBe(false);
});

test("an event that is chosen in the table is in sight when the picture comes back", async ({ page }) => {
  await lookElsewhere(page);
  await page.getByRole("button", { name: "Table", exact: true }).click();
  await page.locator('#table tr[data-event-id="hospitals-hit"]').click();
  await page.getByRole("button", { name: "Picture", exact: true }).click();
  await expect.poll(() => isInSight(page, "hospitals-hit")).toBe(true);
});

test("an event of a folded lane is marked by its tick, which the keys reach too", async ({ page }) => {
  await page.getByRole("button", { name: "Collapse all" }).click();
  await page.getByRole("button", { name: "The truce collapses", exact: true }).click();
  const tick = page.locator('#picture .tick[data-event-link="truce-collapse"]');
  await expect(tick).toHaveAttribute("aria-current", "true");
  await expect(tick).toBeInViewport();
  await page.locator('#picture .tick[tabindex="0"]').focus();
  const first = await page.locator("#picture .tick:focus").getAttribute("aria-label");
  await page.keyboard.press("ArrowRight");
  await expect(page.locator("#picture .tick:focus")).not.toHaveAttribute("aria-label", first!);
  const name = await page.locator("#picture .tick:focus").getAttribute("aria-label");
  await page.keyboard.press("Enter");
  // The panel is drawn with the next frame.
  await expect
    .poll(async () => name?.includes(await shown(page).getByRole("heading", { level: 2 }).innerText()))
    .toBe(true);
});

test("the panel shows the way back, and so do a click beside the marks and Escape from anywhere", async ({ page }) => {
  const link = page.getByRole("button", { name: "The truce collapses", exact: true });
  await link.click();
  await page.getByRole("button", { name: "← Overview" }).click();
  await expect(overview(page)).toBeVisible();
  await link.click();
  const box = (await page.locator("#viewport").boundingBox())!;
  await page.mouse.click(box.x + box.width - 40, box.y + box.height - 30);
  await expect(overview(page)).toBeVisible();
  const places = [
    "#panel [data-paragraph]",
    "#panel .chip",
    '[data-command="fit"]',
    "#known-on",
    'select[data-role="theme"]',
    "#viewport",
  ];
  for (const place of places) {
    await link.click();
    await page.locator(place).first().focus();
    await page.keyboard.press("Escape");
    await expect(overview(page), place).toBeVisible();
  }
});

test("Escape in a menu closes the menu alone", async ({ page }) => {
  await page.getByRole("button", { name: "The truce collapses", exact: true }).click();
  await page.locator('[data-menu="filter-actors"] > button').click();
  await page.keyboard.press("Escape");
  await expect(page.locator("#filter-actors")).toBeHidden();
  await expect(shown(page)).toBeVisible();
});

test("a drag leaves what is selected as it is", async ({ page }) => {
  await page.getByRole("button", { name: "The truce collapses", exact: true }).click();
  const box = (await page.locator("#viewport").boundingBox())!;
  await page.mouse.move(box.x + box.width - 40, box.y + box.height - 30);
  await page.mouse.down();
  await page.mouse.move(box.x + box.width - 120, box.y + box.height - 30, { steps: 3 });
  await page.mouse.up();
  await untilIdle(page);
  await expect(shown(page)).toBeVisible();
});

test("the panel is closed and opened, gives its room to the picture, and opens for what is chosen", async ({
  page,
}) => {
  const width = async (): Promise<number> => (await page.locator("#viewport").boundingBox())!.width;
  const before = await width();
  await page.getByRole("button", { name: "Close the details" }).click();
  await expect(page.locator("#panel")).toBeHidden();
  expect(await width()).toBeGreaterThan(before + 200);
  const details = page.getByRole("button", { name: "Details", exact: true });
  await expect(details).toBeFocused();
  await expect(details).toHaveAttribute("aria-expanded", "false");
  await page.reload();
  await untilIdle(page);
  await expect(page.locator("#panel")).toBeHidden();
  await page.locator('#picture [data-event-id="geneva-deal"] > text').first().click();
  await expect(shown(page)).toBeVisible();
  await expect(details).toHaveAttribute("aria-expanded", "true");
});
