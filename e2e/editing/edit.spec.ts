/** Editing in the window: forms in the panel, what they lead to in the picture and the file, and the way back. */
import { readFile, writeFile } from "node:fs/promises";
import path from "node:path";
import type { ElectronApplication, Page } from "playwright/test";
import { violations } from "../helpers/axe.ts";
import { expect, test, untilIdle } from "../helpers/fixture.ts";

const HARBOUR = path.resolve(import.meta.dirname, "..", "helpers", "harbour.json");

interface Saved {
  readonly sources: readonly { readonly id: string; readonly title: string }[];
  readonly events: readonly { readonly id: string; readonly claims: readonly { readonly says: string }[] }[];
}

const click = (app: ElectronApplication, id: string) =>
  app.evaluate(({ Menu }, item) => void Menu.getApplicationMenu()?.getMenuItemById(item)?.click(), id);

const choose = (page: Page, event: string) => page.locator(`[data-event-id="${event}"] > text`).first().click();

const field = (page: Page, label: string) =>
  page.locator(".edit-form :is(input, textarea, select)").and(page.getByLabel(label, { exact: true }));

test("a new event with a claim of a new source stands in the picture at once, and in the file once saved", async ({
  page,
  electronApp,
  folder,
}) => {
  const file = path.join(folder, "harbour.json");
  await writeFile(file, await readFile(HARBOUR, "utf8"));
  await open(page, electronApp, file);
  await page.keyboard.press("n");
  await expect(field(page, "Title")).toBeFocused();
  await field(page, "Title").fill("The harbour is closed");
  await field(page, "Date").fill("16 May 2001");
  await expect(page.locator(".read-as").first()).toHaveText("Wednesday 16 May 2001, the whole day");
  await field(page, "Lane").selectOption({ index: 1 });
  await page.keyboard.press("Control+Enter");
  const panel = page.locator("[data-role=event-panel]");
  await expect(panel).toHaveAttribute("data-shown-event", "the-harbour-is-closed");
  await expect(page.locator('#picture [data-event-id="the-harbour-is-closed"]')).toHaveAttribute(
    "aria-current",
    "true",
  );
  await page.keyboard.press("a");
  await expect(field(page, "Source")).toBeFocused();
  await field(page, "Source").fill("no such thing");
  await page.getByRole("option", { name: "New source…" }).click();
  await expect(field(page, "Title")).toBeFocused();
  await field(page, "Title").fill("Closed until further notice");
  await field(page, "Outlet").fill("The Lighthouse");
  await page.keyboard.press("Enter");
  await expect(field(page, "Source")).toHaveValue(/The Lighthouse/u);
  await field(page, "What it says").fill("No ship may enter.");
  await field(page, "Who says so").fill("The Lighthouse");
  await page.keyboard.press("Enter");
  await expect(panel.locator(".claims .prose")).toHaveText(["No ship may enter."]);
  await expect(page.locator("#message")).toHaveText("Done: add claim to “The harbour is closed”");
  await click(electronApp, "file.save");
  await expect(page.locator("#message")).toHaveText("Saved harbour.json");
  const saved = JSON.parse(await readFile(file, "utf8")) as Saved;
  expect(saved.events.find(({ id }) => id === "the-harbour-is-closed")?.claims[0]?.says).toBe("No ship may enter.");
  expect(saved.sources.at(-1)).toMatchObject({ id: "the-lighthouse", title: "Closed until further notice" });
});

/** Opens a file as the system's dialog would. */
async function open(page: Page, app: ElectronApplication, file: string): Promise<void> {
  await app.evaluate(({ dialog }, chosen) => {
    dialog.showOpenDialog = () => Promise.resolve({ canceled: false, filePaths: [chosen] });
  }, file);
  await click(app, "file.open");
  await expect(page.locator("#title")).toHaveText("The harbour agreement");
  await untilIdle(page);
}

test("a claim is changed and deleted by its buttons, and the menu undoes and redoes it", async ({
  page,
  electronApp,
}) => {
  await choose(page, "us-led-strike");
  const claims = page.locator("[data-role=event-panel] .claims li > .prose");
  const before = await claims.allTextContents();
  await page
    .getByRole("button", { name: /^Edit the claim/u })
    .first()
    .click();
  await field(page, "What it says").fill("It was said otherwise.");
  await page.keyboard.press("Control+Enter");
  await expect(claims.first()).toHaveText("It was said otherwise.");
  await expect(page.getByRole("button", { name: /^Edit the claim/u }).first()).toBeFocused();
  await page
    .getByRole("button", { name: /^Delete the claim/u })
    .first()
    .click();
  await expect(claims).toHaveCount(before.length - 1);
  await click(electronApp, "edit.undo");
  await expect(page.locator("#message")).toHaveText(/^Undone: /u);
  await click(electronApp, "edit.undo");
  await expect(claims).toHaveText(before);
  await click(electronApp, "edit.redo");
  await expect(claims.first()).toHaveText("It was said otherwise.");
});

test("in a field, undo is the field's own, and leaves the timeline", async ({ page, electronApp }) => {
  await choose(page, "us-led-strike");
  await page.keyboard.press("e");
  await field(page, "Title").press("End");
  await page.keyboard.type(" today");
  await click(electronApp, "edit.undo");
  await expect(field(page, "Title")).not.toHaveValue(/ today$/u);
  await expect(page.locator("[data-role=edit-form]")).toBeVisible();
});

test("Ctrl+Z and Ctrl+Y take back and do again what was done, wherever the focus is", async ({ page }) => {
  await choose(page, "us-led-strike");
  const claims = page.locator("[data-role=event-panel] .claims li > .prose");
  const count = await claims.count();
  await page
    .getByRole("button", { name: /^Delete the claim/u })
    .first()
    .click();
  await expect(claims).toHaveCount(count - 1);
  await page.keyboard.press("ControlOrMeta+z");
  await expect(claims).toHaveCount(count);
  await expect(page.locator("#message")).toHaveText(/^Undone: /u);
  await page.keyboard.press("ControlOrMeta+y");
  await expect(claims).toHaveCount(count - 1);
  await expect(page.locator("#message")).toHaveText(/^Redone: /u);
});

test("a date is read as its source says it, from the day on which that was published", async ({ page }) => {
  await choose(page, "us-led-strike");
  await page.keyboard.press("a");
  await field(page, "Date, as this source gives it").fill("yesterday");
  await expect(page.locator("#edit-when-reading")).toBeEmpty();
  await field(page, "Source").fill("zero hedge");
  await page.getByRole("option", { name: /Zero Hedge/u }).click();
  await expect(field(page, "Who says so")).toHaveValue("Zero Hedge");
  await expect(page.locator("#edit-when-reading")).toContainText("Sunday 2 October 2016, the whole day");
});

test("forms have names for all that is in them, and what is wrong stands at its field, which has the focus", async ({
  page,
}) => {
  await choose(page, "us-led-strike");
  await page.keyboard.press("e");
  await expect(field(page, "Title")).toBeFocused();
  await field(page, "Title").fill("");
  await field(page, "Date").fill("3/10/2016");
  await page.locator(".edit-form summary").click();
  await page.locator(".edit-form .foot").getByRole("button", { name: "Done" }).click();
  await expect(field(page, "Title")).toBeFocused();
  await expect(field(page, "Title")).toHaveAttribute("aria-invalid", "true");
  await expect(page.locator("#edit-title-wrong")).toHaveText("Write a title.");
  await expect(page.locator("#edit-when-wrong")).toHaveText("Say which date is meant.");
  expect(await violations(page)).toEqual([]);
  await page.getByRole("radio", { name: /3 October 2016/u }).check();
  await expect(page.locator("#edit-when-wrong")).toBeEmpty();
  await page.keyboard.press("Escape");
  await expect(page.locator(".unfinished")).toContainText("Unfinished: this event");
  expect(await violations(page)).toEqual([]);
});

test("all of a form can be reached in a small window, and nothing of it is cut off", async ({ page }) => {
  await page.setViewportSize({ width: 450, height: 300 });
  await choose(page, "us-led-strike");
  await page.keyboard.press("e");
  await page.locator(".edit-form summary").click();
  const done = page.locator(".edit-form .foot").getByRole("button", { name: "Done" });
  await done.focus();
  await expect(done).toBeInViewport({ ratio: 1 });
  const overflows = await page.evaluate(() => document.documentElement.scrollWidth > innerWidth);
  expect(overflows).toBe(false);
});

test("a source that claims name cannot be deleted, and says why", async ({ page }) => {
  await page.locator('#panel [data-source-id="zero-hedge"]').first().click();
  await page.keyboard.press("e");
  await page.locator(".edit-form summary").click();
  const button = page.locator(".acts").getByRole("button", { name: "Delete this source" });
  await expect(button).toHaveAttribute("aria-disabled", "true");
  await expect(page.locator(".acts")).toContainText(/\d+ claims name this source/u);
});
