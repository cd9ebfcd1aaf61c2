/** Editing without a form: cells of the table. */
import type { ElectronApplication, Page } from "playwright/test";
import { violations } from "../helpers/axe.ts";
import { expect, test, untilIdle } from "../helpers/fixture.ts";

const click = (app: ElectronApplication, id: string) =>
  app.evaluate(({ Menu }, item) => Menu.getApplicationMenu()?.getMenuItemById(item)?.click(), id);

const row = (page: Page, event: string) => page.locator(`#table tr[data-event-id="${event}"]`);

const field = (page: Page) => page.locator("#cell-field");

/** The table, with the focus on the row of an event. */
async function onRow(page: Page, event: string): Promise<void> {
  await page.keyboard.press("t");
  await untilIdle(page);
  await row(page, event).focus();
}

/** Pastes a text where the focus is, as the system's clipboard would give it. */
const paste = (page: Page, text: string) =>
  page.evaluate((content) => {
    const clipboardData = new DataTransfer();
    clipboardData.setData("text/plain", content);
    document.activeElement?.dispatchEvent(
      new ClipboardEvent("paste", { clipboardData, bubbles: true, cancelable: true }),
    );
  }, text);

test("the cells of a row are edited in their places by keys alone, and Undo takes it back", async ({
  page,
  electronApp,
}) => {
  await onRow(page, "us-led-strike");
  const title = await row(page, "us-led-strike").locator(".event").textContent();
  await page.keyboard.press("F2");
  await expect(field(page)).toBeFocused();
  await page.keyboard.press("Tab");
  await expect(field(page)).toHaveValue(title ?? "");
  await page.keyboard.type("A strike near Deir ez-Zor");
  await page.keyboard.press("Tab");
  await expect(page.locator("#table select")).toBeFocused();
  await expect(row(page, "us-led-strike").locator(".event")).toHaveText("A strike near Deir ez-Zor");
  await page.keyboard.press("Tab");
  await page.keyboard.type("by the airport");
  await page.keyboard.press("Enter");
  await expect(row(page, "us-led-strike").locator(".place")).toHaveText("by the airport");
  await expect(row(page, "us-led-strike")).toBeFocused();
  await expect(page.locator("#message")).toHaveText("Done: change place of “A strike near Deir ez-Zor”");
  await click(electronApp, "edit.undo");
  await click(electronApp, "edit.undo");
  await expect(row(page, "us-led-strike").locator(".event")).toHaveText(title ?? "");
});

test("a double click edits a cell; what is wrong stands there, and Escape leaves it as it was", async ({ page }) => {
  await onRow(page, "us-led-strike");
  const date = row(page, "us-led-strike").locator(".date");
  const before = await date.textContent();
  await date.dblclick();
  await field(page).fill("someday");
  await page.keyboard.press("Enter");
  await expect(date.locator(".wrong")).toContainText("“someday” is no date");
  await expect(field(page)).toBeFocused();
  expect(await violations(page)).toEqual([]);
  await page.keyboard.press("Escape");
  await expect(date).toHaveText(before ?? "");
  await expect(row(page, "us-led-strike")).toBeFocused();
});

test("a block of a spreadsheet is pasted as one step, after a line that says what it changes", async ({ page }) => {
  await onRow(page, "us-led-strike");
  const before = await page.locator("#table tbody .event").allTextContents();
  await row(page, "us-led-strike").locator(".event").click();
  await paste(page, "One\tNo such lane\tHere\nTwo\t\tThere\n");
  const preview = page.getByRole("group", { name: "Paste" });
  await expect(preview.getByRole("button", { name: "Paste 4 cells" })).toBeFocused();
  await expect(preview).toContainText("No lane is called “No such lane”.");
  await expect(page.locator("#announcements")).toContainText("4 cells in 2 rows change.");
  expect(await violations(page)).toEqual([]);
  await page.keyboard.press("Enter");
  await expect(preview).toHaveCount(0);
  await expect(row(page, "us-led-strike").locator(".event")).toHaveText("One");
  await expect(page.locator("#message")).toHaveText("Done: paste 4 cells");
  await page.keyboard.press("ControlOrMeta+z");
  await expect(page.locator("#table tbody .event")).toHaveText(before);
});
