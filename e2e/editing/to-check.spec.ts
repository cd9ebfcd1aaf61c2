/** The list of what there is to check, in the overview. */
import { createHash } from "node:crypto";
import { mkdir, readFile, writeFile } from "node:fs/promises";
import path from "node:path";
import type { ElectronApplication, Page } from "playwright/test";
import { asWritten } from "../../data/written.ts";
import { violations } from "../helpers/axe.ts";
import { expect, launch, test, untilIdle } from "../helpers/fixture.ts";
import { harbourTimeline } from "../helpers/parsed-timeline.ts";

const click = (app: ElectronApplication, id: string): Promise<void> =>
  app.evaluate(({ Menu }, item) => {
    Menu.getApplicationMenu()?.getMenuItemById(item)?.click();
  }, id);

const list = (page: Page) => page.locator("[data-role=to-check]");
const line = (page: Page) => page.locator('[data-check="switch"]');
const group = (page: Page, heading: string) => list(page).getByRole("button", { name: heading });

const FIRST = "Towns agree on harbour";
const SECOND = "The mayors of both towns signed the agreement on Saturday at noon.";
const hash = (text: string): string => createHash("sha256").update(text).digest("hex");

test("the list opens from the menu and by the keyboard, leads to an event, and takes up where it was left", async ({
  page,
  electronApp,
}) => {
  await expect(line(page)).toHaveText("50 things to check");
  await expect(list(page)).toHaveCount(0);
  await click(electronApp, "view.to-check");
  await expect(line(page)).toHaveAttribute("aria-expanded", "true");
  await expect(line(page)).toBeFocused();
  await expect(list(page).locator("h3")).toHaveText([
    "Events with one source, or one origin (41)",
    "Conflicts nobody has looked at (9)",
    "Passages that no longer match",
  ]);
  await page.keyboard.press("Tab");
  await expect(group(page, "Events with one source, or one origin (41)")).toBeFocused();
  await page.keyboard.press("Enter");
  await expect(group(page, "Events with one source, or one origin (41)")).toBeFocused();
  const entries = list(page).locator("[data-entry]");
  await expect(entries).toHaveCount(41);
  expect(await violations(page)).toEqual([]);
  await page.keyboard.press("Tab");
  await page.keyboard.press("Tab");
  await expect(entries.nth(1)).toBeFocused();
  await page.keyboard.press("Enter");
  await expect(page.locator("[data-role=event-panel] h2")).toHaveText("Syria resumes bombing");
  await page.keyboard.press("Escape");
  await expect(entries.nth(1)).toBeFocused();
  await expect(entries.nth(1)).toBeInViewport();
  await line(page).press("Enter");
  await expect(list(page)).toHaveCount(0);
  await expect(line(page)).toBeFocused();
});

test("a conflict that was seen goes off the list, comes back with an undo, and is seen in the file", async ({
  page,
  electronApp,
  folder,
}) => {
  await line(page).click();
  await group(page, "Conflicts nobody has looked at").click();
  const seen = list(page).getByRole("button", { name: /^Seen: /u });
  await expect(seen).toHaveCount(9);
  await list(page).getByRole("button", { name: "Seen: The truce collapses" }).press("Enter");
  await expect(page.locator("#message")).toHaveText("Done: mark “The truce collapses” as seen");
  await expect(seen).toHaveCount(8);
  await expect(line(page)).toHaveText("49 things to check");
  await expect(list(page).getByRole("button", { name: "Seen: UN aid convoy hit near Aleppo" })).toBeFocused();
  await click(electronApp, "edit.undo");
  await expect(seen).toHaveCount(9);
  await click(electronApp, "edit.redo");
  await expect(seen).toHaveCount(8);
  const file = path.join(folder, "seen.json");
  await electronApp.evaluate(({ dialog }, filePath) => {
    dialog.showSaveDialog = () => Promise.resolve({ canceled: false, filePath });
  }, file);
  await click(electronApp, "file.save-timeline");
  await expect(page.locator("#message")).toHaveText("Saved seen.json");
  const { events } = JSON.parse(await readFile(file, "utf8")) as { events: { title: string; reviewed?: string }[] };
  expect(events.filter(({ reviewed }) => reviewed !== undefined)).toEqual([
    expect.objectContaining({
      title: "The truce collapses",
      reviewed: expect.stringMatching(/^[0-9a-f]{16}$/u),
    }),
  ]);
});

test("the list is copied as text", async ({ page, electronApp }) => {
  await line(page).click();
  await list(page).getByRole("button", { name: "Copy list" }).click();
  await expect(page.locator("#message")).toHaveText("List copied");
  const text = await electronApp.evaluate(({ clipboard }) => clipboard.readText());
  expect(text).toContain("Conflicts nobody has looked at (9)\n  US and Russia agree a Syria deal. what it was\n");
});

test("passages are checked against the documents when asked, and one that was corrected is off the list", async ({
  folder,
}) => {
  const documents = path.join(folder, "my copies");
  await mkdir(documents, { recursive: true });
  const text = `${FIRST}\n\n${SECOND}`;
  await writeFile(path.join(documents, "gazette.txt"), text);
  const app = await launch(folder, [await harbourCiting(folder, hash(text))]);
  try {
    const page = await app.firstWindow();
    await untilIdle(page);
    await line(page).click();
    await group(page, "Passages that no longer match").click();
    await list(page).getByRole("button", { name: "Check them against the documents" }).click();
    await expect(list(page)).toContainText("No folder with the documents was chosen.");
    await app.evaluate(({ dialog }, chosen) => {
      dialog.showOpenDialog = () => Promise.resolve({ canceled: false, filePaths: [chosen] });
    }, documents);
    await list(page).getByRole("button", { name: "Choose documents…" }).click();
    await expect(list(page)).toContainText("of 1 document checked.");
    const passages = list(page).locator(".check-group").last();
    await expect(passages.locator("li").first()).toContainText(
      `paragraph 1 of gazette.txt has the hash ${hash(FIRST).slice(0, 12)}`,
    );
    expect(await violations(page)).toEqual([]);
    const before = await passages.locator("li").count();
    await passages.getByRole("button", { name: "Agreement signed" }).first().click();
    await page
      .getByRole("button", { name: /^Delete the claim/u })
      .first()
      .click();
    await page.keyboard.press("Escape");
    await expect(passages.locator("li")).toHaveCount(before - 1);
    // What is not saved would be asked about.
    await click(app, "file.save");
    await expect(page.locator("#message")).toHaveText("Saved harbour.json");
  } finally {
    await app.close();
  }
});

/** The harbour timeline, whose first claim cites the second paragraph as the first. */
async function harbourCiting(folder: string, sha256: string): Promise<string> {
  const harbour = asWritten(harbourTimeline());
  const at = { paragraph: 1, hash: hash(SECOND).slice(0, 12) };
  const events = harbour.events.map((event, index) => ({
    ...event,
    claims: event.claims.map((claim, place) => (index === 0 && place === 0 ? { ...claim, at } : claim)),
  }));
  const sources = harbour.sources.map((source) =>
    source.id === "gazette"
      ? { ...source, custom: { ...source.custom, document: { file: "gazette.txt", sha256 } } }
      : source,
  );
  const file = path.join(folder, "harbour.json");
  await writeFile(file, JSON.stringify({ ...harbour, events, sources }));
  return file;
}
