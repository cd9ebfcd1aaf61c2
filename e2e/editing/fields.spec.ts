/** What the forms of claims, events, periods and pictures hold besides the usual, by what a user can see and press. */
import { readFile, writeFile } from "node:fs/promises";
import path from "node:path";
import type { ElectronApplication, Locator, Page } from "playwright/test";
import { violations } from "../helpers/axe.ts";
import { expect, launch, test, untilIdle } from "../helpers/fixture.ts";
import { picturesFile } from "../helpers/pictures/named-pictures.ts";

const click = (app: ElectronApplication, id: string) =>
  app.evaluate(({ Menu }, item) => void Menu.getApplicationMenu()?.getMenuItemById(item)?.click(), id);

const choose = (page: Page, event: string) => page.locator(`[data-event-id="${event}"] > text`).first().click();

const field = (page: Page, label: string): Locator =>
  page.locator(".edit-form :is(input, textarea, select)").and(page.getByLabel(label, { exact: true }));

const add = (page: Page, what: string) => page.getByRole("button", { name: `Add ${what}`, exact: true });

const more = (page: Page) => page.locator(".edit-form summary").click();

const done = (page: Page) => page.keyboard.press("ControlOrMeta+Enter");

const message = (page: Page) => page.locator("#message");

/** A claim of a source in the form that is open, which takes a stand on who did it. */
async function claimWithStand(page: Page, source: string, stand: string): Promise<void> {
  await page.keyboard.press("a");
  await field(page, "Source").fill(source);
  await page.keyboard.press("ArrowDown");
  await page.keyboard.press("Enter");
  await field(page, "What it says").fill(`${stand} did it.`);
  await add(page, "a stand").click();
  await page.keyboard.press("Tab");
  await page.keyboard.type(stand);
  await done(page);
  await expect(message(page)).toHaveText(/^Done: add claim to /u);
}

test("two claims whose forms take different stands are a conflict, and undo takes it back in words", async ({
  page,
  electronApp,
}) => {
  await page.keyboard.press("n");
  await field(page, "Title").fill("The gate is broken");
  await field(page, "Date").fill("20 Sep 2016");
  await field(page, "Lane").selectOption({ index: 1 });
  await done(page);
  const panel = page.locator("[data-role=event-panel]");
  await expect(panel).toHaveAttribute("data-shown-event", "the-gate-is-broken");
  await claimWithStand(page, "zero hedge", "The wind");
  await expect(panel).toContainText("who did it: The wind");
  await expect(panel).not.toContainText("Where accounts differ");
  await claimWithStand(page, "washington", "The guild");
  await expect(panel).toContainText("Where accounts differ");
  await click(electronApp, "edit.undo");
  await expect(message(page)).toHaveText("Undone: add claim to “The gate is broken”");
  await expect(panel).not.toContainText("Where accounts differ");
});

test("a claim that is changed has its stands, its way and how sure one is; what is too long is said at its field", async ({
  page,
}) => {
  await choose(page, "us-led-strike");
  await page
    .getByRole("button", { name: /^Edit the claim/u })
    .first()
    .click();
  await more(page);
  await add(page, "a stand").click();
  await expect(page.locator("#edit-asserts select").last()).toBeFocused();
  await page.keyboard.press("Tab");
  await page.keyboard.type("x".repeat(81));
  await add(page, "a station").click();
  await page.keyboard.type("A spokesman");
  await page.keyboard.press("Tab");
  await page.keyboard.type("of the port");
  await field(page, "How sure you are").fill("B2");
  await done(page);
  await expect(page.locator("#edit-asserts-wrong")).toHaveText(/at most 80/u);
  await expect(page.locator("#edit-asserts :focus")).toHaveCount(1);
  expect(await violations(page)).toEqual([]);
  await page.locator("#edit-asserts input").last().fill("a mistake");
  await done(page);
  await expect(message(page)).toHaveText(/^Done: change a claim of /u);
  const claim = page.locator("[data-role=event-panel] .claims li").first();
  await expect(claim).toContainText("a mistake");
  await expect(claim).toContainText("A spokesman");
  await expect(claim).toContainText("probably true");
});

test("a claim that takes back another one of its event strikes it out", async ({ page }) => {
  await choose(page, "us-led-strike");
  await page.keyboard.press("a");
  await field(page, "Source").fill("zero hedge");
  await page.keyboard.press("ArrowDown");
  await page.keyboard.press("Enter");
  await field(page, "What it says").fill("It was not so.");
  await more(page);
  await field(page, "Which claim it corrects or takes back").selectOption({ index: 1 });
  await done(page);
  await expect(page.locator("#edit-of-wrong")).toHaveText(
    "Say first that it corrects or takes back what was said before.",
  );
  await field(page, "How it stands to it").selectOption("retracts");
  await done(page);
  await expect(message(page)).toHaveText(/^Done: add claim to /u);
  await expect(page.locator("[data-role=event-panel] [data-withdrawn]").first()).toBeVisible();
});

test("an event has a point, a page elsewhere and links to other events, which are searched for", async ({ page }) => {
  await choose(page, "us-led-strike");
  await page.keyboard.press("e");
  await more(page);
  await field(page, "Point on the map").fill("35.28, 40.17");
  await expect(page.locator("#edit-coordinates-reading")).toHaveText("35.28° N, 40.17° E");
  await add(page, "a picture or page").click();
  await page.keyboard.type("example.org");
  await add(page, "an event").first().click();
  await page.keyboard.type("no such event");
  await done(page);
  await expect(page.locator("#edit-media-wrong")).toHaveText(/https:\/\//u);
  await expect(page.locator("#edit-follows-wrong")).toHaveText("Choose events of the list.");
  await page.locator("#edit-media input").first().fill("https://example.org/film");
  await page.locator("#edit-follows input").first().fill("ceasefire");
  await page.keyboard.press("ArrowDown");
  await page.keyboard.press("Enter");
  expect(await violations(page)).toEqual([]);
  await done(page);
  const panel = page.locator("[data-role=event-panel]");
  await expect(panel.locator("[data-role=further-facts]")).toContainText("35.28° N, 40.17° E");
  await expect(panel.locator("[data-role=further-facts]")).toContainText("https://example.org/film");
});

test("a period in the background is made, changed and deleted", async ({ page, electronApp }) => {
  await click(electronApp, "event.new-era");
  await expect(field(page, "Title")).toBeFocused();
  await field(page, "Title").fill("The long summer");
  await field(page, "When it was").fill("1–20 September 2016");
  await page.keyboard.press("Enter");
  await expect(message(page)).toHaveText("Done: add period “The long summer”");
  const periods = page.locator("[data-role=periods]");
  await expect(periods).toContainText("The long summer");
  await expect(page.locator("#picture")).toContainText("The long summer");
  const edit = page.getByRole("button", { name: "Edit the period “The long summer”" });
  await edit.press("Enter");
  await field(page, "Title").fill("The dry summer");
  await page.keyboard.press("Enter");
  await expect(message(page)).toHaveText("Done: change title of period “The long summer”");
  const again = page.getByRole("button", { name: "Edit the period “The dry summer”" });
  await expect(again).toBeFocused();
  expect(await violations(page)).toEqual([]);
  await again.press("Enter");
  await more(page);
  await page.getByRole("button", { name: "Delete this period" }).click();
  await expect(periods).toHaveCount(0);
  await click(electronApp, "edit.undo");
  await expect(message(page)).toHaveText("Undone: remove period “The dry summer”");
  await expect(periods).toContainText("The dry summer");
});

test("the menu and keys act on the event that is chosen: its lane, its emphasis, a copy, its row in the table", async ({
  page,
  electronApp,
}) => {
  await click(electronApp, "event.move");
  await expect(message(page)).toHaveText("Choose an event first");
  await choose(page, "us-led-strike");
  await click(electronApp, "event.move");
  await field(page, "Lane").selectOption({ index: 0 });
  const lane = await field(page, "Lane").locator("option:checked").textContent();
  await page.keyboard.press("ControlOrMeta+Enter");
  await expect(message(page)).toHaveText(/^Done: change lane of /u);
  // It is one of those that are drawn first already.
  await page.keyboard.press("h");
  await expect(message(page)).toHaveText(/^Done: draw .* as it comes$/u);
  await page.keyboard.press("h");
  await expect(message(page)).toHaveText(/^Done: draw .* first$/u);
  await page.keyboard.press("l");
  await expect(message(page)).toHaveText(/^Done: draw .* last$/u);
  await click(electronApp, "event.last");
  await expect(message(page)).toHaveText(/^Done: draw .* as it comes$/u);
  await click(electronApp, "event.edit-in-table");
  await expect(page.locator("#cell-field")).toBeFocused();
  const row = page.locator('#table tr[data-event-id="us-led-strike"]');
  await expect(row.locator(".lane")).toHaveText(lane ?? "");
  for (let column = 0; column < 4; column += 1) await page.keyboard.press("Tab");
  await expect(page.locator(".cell-field label")).toHaveText(/^Actors of /u);
  await page.keyboard.type("Ann; Bob");
  await page.keyboard.press("Enter");
  await expect(row.locator(".actors")).toHaveText("Ann; Bob");
  await click(electronApp, "event.duplicate");
  await expect(page.locator("[data-role=event-panel]")).toHaveAttribute("data-shown-event", "us-led-strike-2");
  await click(electronApp, "event.remove");
  await expect(page.locator('#table tr[data-event-id="us-led-strike-2"]')).toHaveCount(0);
});

test("a picture that is kept under a name has other words and a note, which the window shows at once", async ({
  folder,
}) => {
  const file = path.join(folder, "harbour.json");
  await writeFile(file, picturesFile());
  const app = await launch(folder, [file]);
  const page = await app.firstWindow();
  await untilIdle(page);
  await page.getByRole("button", { name: "Slide 3", exact: true }).click();
  await page.getByRole("button", { name: "Edit the picture “Slide 3”" }).click();
  await expect(field(page, "Name")).toHaveAccessibleDescription(/File › Export….*“Kept as”/u);
  await expect(field(page, "Name")).toHaveValue("Slide 3");
  await field(page, "What a reader should take away").fill("Nobody counted.");
  await add(page, "a note").click();
  await page.keyboard.type("Here it began");
  await page.keyboard.press("Tab");
  await page.keyboard.type("agreement signed");
  await page.keyboard.press("ArrowDown");
  await page.keyboard.press("Enter");
  expect(await violations(page)).toEqual([]);
  await done(page);
  await expect(message(page)).toHaveText("Done: keep picture “Slide 3”");
  await expect(page.locator("#picture")).toContainText("Here it began");
  await click(app, "file.save");
  await expect(message(page)).toHaveText("Saved harbour.json");
  expect(JSON.parse(await readFile(file, "utf8"))).toMatchObject({
    pictures: expect.arrayContaining([expect.objectContaining({ name: "Slide 3", takeaway: "Nobody counted." })]),
  });
  await app.close();
});
