/** Editing without a form: cells of the table, and events that go to other lanes. */
import type { ElectronApplication, Page } from "playwright/test";
import { violations } from "../helpers/axe.ts";
import { expect, test, untilIdle } from "../helpers/fixture.ts";

const click = (app: ElectronApplication, id: string) =>
  app.evaluate(({ Menu }, item) => {
    Menu.getApplicationMenu()?.getMenuItemById(item)?.click();
  }, id);

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

/** The key of an event's mark, which has its lane. */
const markOf = (page: Page, event: string) =>
  page.locator(`#picture [data-event-id="${event}"]`).first().getAttribute("data-glyph");

/** A point of an event's title, and the height at which a lane has its name, px of the window. */
async function placesOf(page: Page, event: string, lane: string) {
  const title = await page.locator(`#picture [data-event-id="${event}"] > text`).first().boundingBox();
  const label = await page.locator(`#picture [data-lane-id="${lane}"] > .lane-label`).boundingBox();
  return { x: title!.x + 10, y: title!.y + title!.height / 2, lane: label!.y + label!.height / 2 };
}

test("an event that is dragged down goes to the lane under it; Escape gives it up, and a click still chooses", async ({
  page,
}) => {
  const lanes = await page
    .locator("#picture [data-lane-id]")
    .evaluateAll((all) => all.map((lane) => lane.getAttribute("data-lane-id")!).filter((id) => !id.startsWith("#")));
  const [from = "", to = ""] = lanes;
  const glyph = page.locator(`#picture .glyph.event[data-glyph^="event ${from} "]`).first();
  const event = (await glyph.getAttribute("data-event-id"))!;
  const places = await placesOf(page, event, to);
  const view = await page.locator("#overview").textContent();
  const drag = async (): Promise<void> => {
    await page.mouse.move(places.x, places.y);
    await page.mouse.down();
    await page.mouse.move(places.x + 1, places.y + 20);
    await page.mouse.move(places.x + 30, places.lane);
    await expect(page.locator(".drag-lane")).toBeVisible();
    await expect(page.locator(".drag-ghost .glyph")).toBeVisible();
  };
  await drag();
  await page.keyboard.press("Escape");
  await expect(page.locator(".drag-ghost")).toHaveCount(0);
  await page.mouse.up();
  expect(await markOf(page, event)).toBe(`event ${from} ${event}`);
  await drag();
  await page.mouse.up();
  await untilIdle(page);
  await expect(page.locator("#message")).toHaveText(/^Done: change lane of /u);
  expect(await markOf(page, event)).toBe(`event ${to} ${event}`);
  await expect(page.locator("[data-role=event-panel]")).toHaveCount(0);
  expect(await page.locator("#overview").textContent()).toBe(view);
  await page.locator(`#picture [data-event-id="${event}"] > text`).first().click();
  await expect(page.locator("[data-role=event-panel]")).toHaveAttribute("data-shown-event", event);
});

test("a drag to the side pans, also where it begins on an event", async ({ page }) => {
  await page.keyboard.press("+");
  await untilIdle(page);
  const event = (await page.locator("#picture .glyph.event").nth(3).getAttribute("data-event-id"))!;
  const title = page.locator(`#picture [data-event-id="${event}"] > text`).first();
  const before = (await title.boundingBox())!;
  // Its title may come to its other side.
  const markX = async () =>
    Number(/translate\(([-.\d]+)/u.exec((await title.locator("..").getAttribute("transform"))!)![1]);
  const from = await markX();
  await page.mouse.move(before.x + 10, before.y + 5);
  await page.mouse.down();
  await page.mouse.move(before.x + 30, before.y + 6);
  await page.mouse.move(before.x + 90, before.y + 6);
  await page.mouse.up();
  await untilIdle(page);
  await expect(page.locator(".drag-ghost")).toHaveCount(0);
  await expect(page.locator("#picture")).not.toHaveAttribute("data-dragged-event");
  await expect(page.locator("#message")).not.toHaveText(/^Done/u);
  expect((await markX()) - from).toBeCloseTo(80, -1);
});

test("Alt and an arrow move the event that has the focus to the next lane, and the focus goes along", async ({
  page,
}) => {
  const title = page.locator("#picture .glyph.event > text").first();
  const event = await title.locator("..").getAttribute("data-event-id");
  await title.focus();
  await page.keyboard.press("Alt+ArrowDown");
  await untilIdle(page);
  await expect(page.locator("#message")).toHaveText(/^Done: change lane of /u);
  const focused = () => page.evaluate(() => document.activeElement?.closest<SVGElement>(".glyph")?.dataset["glyph"]);
  const lanes = await page
    .locator("#picture [data-lane-id]")
    .evaluateAll((all) => all.map((lane) => lane.getAttribute("data-lane-id")));
  expect(await focused()).toBe(`event ${lanes[1]!} ${event!}`);
  await page.keyboard.press("Alt+ArrowUp");
  await untilIdle(page);
  expect(await focused()).toBe(`event ${lanes[0]!} ${event!}`);
});
