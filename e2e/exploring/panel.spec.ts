/** The panel: who says so, where accounts differ, and what a source is. */
import { expect, test } from "../helpers/window/shared-window.ts";

test("a click on an event shows its claims by source and where they differ", async ({ page }) => {
  await page.locator('[data-event-id="us-led-strike"] > text').first().click();
  const panel = page.locator('[data-role="event-panel"]');
  await expect(panel.getByRole("heading", { level: 2 })).toHaveText("US-led strike kills Syrian soldiers");
  const figures = panel.locator('[data-role="agreements"] [data-kind="figures"][data-relation="compatible"]');
  await expect(figures.locator("th[scope=row]")).toHaveText(["over 60", "or 83"]);
  await expect(figures.locator("td.chips")).toHaveText(["ZH", "RHC"]);
  await expect(figures.locator("td.basis")).toHaveText("These figures can all be true.");
  await expect(panel.locator(".claims h4 .chip")).toHaveText(["ZH", "RHC"]);
  await expect(panel.locator(".claims").first()).toContainText("paragraph 15");
  await expect(panel.locator(".corroboration")).toHaveText("2 sources, 2 independent origins");
});

test("sources that carry one readout are told not to be independent", async ({ page }) => {
  await page.locator('[data-event-id="kerry-lavrov-call"] > text').first().click();
  await expect(page.locator('[data-role="event-panel"] .corroboration')).toHaveText(
    "2 sources, 1 independent origin – copies of one text count once",
  );
});

test("a click on a chip shows the source's card, with what it alone tells", async ({ page }) => {
  await page.locator('#picture [data-event-id="hospitals-hit"] [data-source-id]').click();
  const card = page.locator('[data-role="source-card"]');
  await expect(card).toHaveAttribute("data-shown-source", "unnamed-outlet");
  await expect(card.getByRole("heading", { level: 2 })).toHaveText("NN outlet not named");
  await expect(card.locator("details").first()).toContainText("Only here");
  await expect(card.locator("details").first()).toContainText("Two Aleppo hospitals struck");
});

test("the panel leads from event to event, and the picture marks which one is shown", async ({ page }) => {
  await page.getByRole("button", { name: "The truce collapses", exact: true }).click();
  await expect(page.locator('#picture [data-event-id="truce-collapse"]')).toHaveAttribute("aria-current", "true");
  await page.locator('#panel [data-event-link="truce"]').click();
  await expect(page.locator('[data-role="event-panel"]')).toHaveAttribute("data-shown-event", "truce");
  await expect(page.locator('#picture [data-event-id="truce-collapse"]')).not.toHaveAttribute("aria-current");
});

test("Enter chooses the event that has the focus, Escape puts the overview back", async ({ page }) => {
  const deal = page.locator('#picture [data-event-id="geneva-deal"] > [role="button"]').first();
  await deal.focus();
  await page.keyboard.press("Enter");
  await expect(page.locator('[data-role="event-panel"]')).toHaveAttribute("data-shown-event", "geneva-deal");
  await page.keyboard.press("Escape");
  await expect(page.locator('[data-role="overview"]')).toContainText("Accounts differ on");
});
