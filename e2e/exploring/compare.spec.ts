/** Sources side by side, the card of a source, and what an event's panel tells of dates and origins. */
import type { Locator, Page } from "playwright/test";
import { expect, test, untilIdle } from "../helpers/window/shared-window.ts";

function comparison(page: Page): Locator {
  return page.locator('[data-role="compare-panel"]');
}

/** In the overview: puts sources to those that are compared, and shows them side by side. */
async function compare(page: Page, ...sources: readonly string[]): Promise<void> {
  for (const source of sources) await page.locator(`#panel [data-compare="${source}"]`).click();
  await page.getByRole("button", { name: "Show comparison" }).click();
}

test("ticking sources leaves the overview where it is, and the bar below it shows the comparison", async ({ page }) => {
  const box = (source: string): Locator => page.locator(`#panel [data-compare="${source}"]`);
  const places = [await box("zero-hedge").boundingBox(), await box("washington-post").boundingBox()];
  await box("zero-hedge").click();
  await box("washington-post").click();
  await expect(page.locator('[data-role="overview"]')).toBeVisible();
  await expect(box("washington-post")).toBeFocused();
  // A box that is made anew has no place in between.
  await untilIdle(page);
  expect([await box("zero-hedge").boundingBox(), await box("washington-post").boundingBox()]).toEqual(places);
  const bar = page.locator('[data-role="compare-bar"]');
  await expect(bar).toHaveText(/^Comparing ZHWP.*Show comparison/u);
  await bar.getByRole("button", { name: "Show comparison" }).click();
  await expect(comparison(page)).toBeVisible();
  await expect(bar).toHaveCount(0);
  await page.getByRole("button", { name: "← Overview" }).click();
  await expect(page.locator('[data-role="overview"]')).toBeVisible();
  await expect(box("washington-post")).toBeChecked();
});

test("two sources stand side by side: dates and figures of what both tell", async ({ page }) => {
  await compare(page, "zero-hedge", "rhc");
  await expect(comparison(page)).toHaveAttribute("data-compared", "zero-hedge rhc");
  await expect(comparison(page).locator("thead .chip")).toHaveText(["ZH", "RHC"]);
  const raid = comparison(page).locator('[data-shared-event="us-led-strike"] [data-kind="figures"]');
  await expect(raid.locator("th")).toHaveText("killed, soldiers");
  await expect(raid.locator("td")).toHaveText(["over 60", "83"]);
  await expect(raid).toHaveAttribute("data-relation", "compatible");
  const convoy = comparison(page).locator('[data-shared-event="convoy-attack"] [data-kind="date"]');
  await expect(convoy.locator("th")).toHaveText("≠ date");
  await expect(convoy.locator("td")).toHaveText([
    "19 September 2016 “September 19”",
    "26 September 2016 “last Monday”",
  ]);
});

test("what only one of them tells, and what neither tells, is listed", async ({ page }) => {
  await compare(page, "zero-hedge", "rhc");
  const list = (title: string): Locator => comparison(page).locator(`[data-list="${title}"]`);
  await expect(list("Told only by ZH")).toContainText("Russia suspends its part in plutonium accord");
  await expect(list("Told only by RHC")).toContainText("Damascus refuses to extend the deal");
  await expect(list("Told only by RHC")).not.toContainText("plutonium");
  await expect(list("Told by neither")).not.toHaveAttribute("open");
  await list("Told by neither").locator("summary").click();
  await expect(list("Told by neither").getByRole("button", { name: "Syria resumes bombing" })).toBeVisible();
});

test("a third source joins with its box, which keeps the focus", async ({ page }) => {
  await compare(page, "zero-hedge", "rhc");
  const third = comparison(page).getByRole("checkbox", { name: /The Washington Post/ });
  await third.focus();
  await page.keyboard.press(" ");
  await expect(comparison(page)).toHaveAttribute("data-compared", "zero-hedge washington-post rhc");
  await expect(comparison(page).getByRole("checkbox", { name: /The Washington Post/ })).toBeFocused();
  await expect(comparison(page).getByRole("heading", { level: 3 })).toContainText("Told by two or more");
  await page.keyboard.press(" ");
  await expect(comparison(page)).toHaveAttribute("data-compared", "zero-hedge rhc");
});

test("an event leads away from the comparison, the bar above it leads back or ends it", async ({ page }) => {
  await compare(page, "zero-hedge", "rhc");
  await comparison(page).locator('[data-shared-event="truce"] [data-event-link]').click();
  await expect(page.locator('[data-role="event-panel"]')).toHaveAttribute("data-shown-event", "truce");
  const bar = page.locator('[data-role="compare-bar"]');
  await expect(bar.locator(".chip-name")).toHaveText(["ZH", "RHC"]);
  await bar.getByRole("button", { name: "Show comparison" }).click();
  await expect(comparison(page)).toBeVisible();
  await comparison(page).getByRole("button", { name: "End comparison" }).click();
  await expect(page.locator('[data-role="overview"]')).toBeVisible();
  await expect(page.locator('#panel [data-compare="rhc"]')).not.toBeChecked();
});

test("a source's card puts it to the comparison", async ({ page }) => {
  await page.locator('#panel .sources [data-source-id="the-journal"]').click();
  const toggle = page.getByRole("button", { name: "Compare with others" });
  await toggle.click();
  await expect(toggle).toHaveAttribute("aria-pressed", "true");
  await expect(page.locator('[data-role="compare-bar"]')).toContainText("Choose one more source");
});

test("a source's card tells its date, why, what it was copied from, and what it leaves out", async ({ page }) => {
  await page.locator('#panel .sources [data-source-id="the-journal"]').click();
  const card = page.locator('[data-role="source-card"]');
  const fact = (term: string): Locator => card.locator(`dt:text-is("${term}") + dd`);
  await expect(fact("Kind")).toHaveText("Newspaper article");
  await expect(fact("Published")).toHaveText("between 3 and 31 October 2016, likely 3 or 4 October (inferred)");
  await expect(fact("Inferred from")).toContainText("It reports the suspension");
  await expect(fact("Copy of")).toHaveText("AFP: Agency report on the end of the US-Russian talks on Syria");
  await expect(card.locator('[data-list="Only here"]')).toContainText("French draft for an Aleppo ceasefire");
  const omitted = card.locator('[data-list="Not told here"] li', { hasText: "US-led strike kills Syrian soldiers" });
  await expect(omitted.locator(".chip")).toHaveText(["ZH", "RHC"]);
});

test("an event's panel tells how each source words its date, and which puts it elsewhere", async ({ page }) => {
  await page.locator('#panel [data-event-link="convoy-attack"]').click();
  const dates = page.locator('[data-role="dates"] tbody tr');
  await expect(dates.locator("td:first-child .chip, th .chip")).toHaveText(["ZH", "WP", "RHC", "TJ"]);
  await expect(dates.nth(1)).toContainText("“last week's”");
  await expect(dates.nth(1)).toContainText("between 18 and 25 September 2016");
  await expect(page.locator('[data-role="dates"] [data-elsewhere]')).toHaveCount(1);
  await expect(page.locator('[data-role="dates"] [data-elsewhere]')).toContainText("≠ 26 September 2016");
  await expect(dates.last()).toContainText("No date given in TJ");
});

test("an event's panel names the text that sources have in common", async ({ page }) => {
  await page.locator('#panel [data-event-link="convoy-attack"]').click();
  const origins = page.locator('[data-role="origins"] li');
  await expect(origins).toHaveText([
    "WPRHC in their own voice",
    "ZHTJ from AFP: Agency report on the end of the US-Russian talks on Syria",
  ]);
});

test("what an event follows and what follows it are links", async ({ page }) => {
  await page.locator('#panel [data-event-link="convoy-attack"]').click();
  const panel = page.locator('[data-role="event-panel"]');
  const target = panel.locator(".links [data-event-link]").first();
  const id = await target.getAttribute("data-event-link");
  await target.click();
  await expect(panel).toHaveAttribute("data-shown-event", String(id));
});
