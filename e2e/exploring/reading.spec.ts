/** A document beside the picture: invented ones, in a folder of the test's own. */
import { createHash } from "node:crypto";
import { mkdir, writeFile } from "node:fs/promises";
import path from "node:path";
import type { ElectronApplication, Page } from "playwright/test";
import { asWritten } from "../../data/written.ts";
import { violations } from "../helpers/axe.ts";
import { expect, launch, test as base, untilIdle } from "../helpers/fixture.ts";
import { harbourTimeline } from "../helpers/parsed-timeline.ts";

const PARAGRAPHS = [
  "Towns agree on harbour",
  "The mayors of both towns signed the agreement on Saturday at noon.",
  "Subscribe to our newsletter",
  "More than sixty boats used the harbour in the first week, the harbour master said.",
];
const hash = (text: string): string => createHash("sha256").update(text).digest("hex").slice(0, 12);

interface Started {
  readonly app: ElectronApplication;
  readonly page: Page;
}

/** The harbour timeline, whose gazette has a document; its first claim cites the second paragraph. */
const test = base.extend<{ readonly started: Started }>({
  started: async ({ folder }, use) => {
    const harbour = asWritten(harbourTimeline());
    const at = { paragraph: 2, hash: hash(PARAGRAPHS[1] ?? "") };
    const [event, ...events] = harbour.events;
    const [claim, ...claims] = event?.claims ?? [];
    const file = path.join(folder, "harbour.json");
    await writeFile(
      file,
      JSON.stringify({ ...harbour, events: [{ ...event, claims: [{ ...claim, at }, ...claims] }, ...events] }),
    );
    const documents = path.join(folder, "my copies");
    await mkdir(documents);
    await writeFile(path.join(documents, "gazette.txt"), PARAGRAPHS.join("\n\n"));
    await writeFile(
      path.join(documents, "page.html"),
      `<title>x</title><nav>News</nav>${"<p>They signed it.".repeat(60)}`,
    );
    const app = await launch(folder, [file]);
    await app.evaluate(({ dialog }, chosen) => {
      dialog.showOpenDialog = () => Promise.resolve({ canceled: false, filePaths: [chosen] });
    }, documents);
    const page = await app.firstWindow();
    await untilIdle(page);
    await use({ app, page });
    await app.close();
  },
});

const pane = (page: Page) => page.locator("#reading");

async function openList({ app, page }: Started): Promise<void> {
  await app.evaluate(({ Menu }) => {
    Menu.getApplicationMenu()?.getMenuItemById("file.read-documents")?.click();
  });
  await expect(pane(page)).toBeVisible();
}

async function openDocument(started: Started, name = "gazette.txt"): Promise<void> {
  await openList(started);
  const choose = pane(started.page).getByRole("button", { name: "Choose folder…" });
  await choose.click();
  await pane(started.page).getByRole("button", { name }).click();
  await expect(pane(started.page).getByRole("heading", { name })).toBeVisible();
}

const chosen = (page: Page) => page.evaluate(() => String(getSelection()));

test("the menu opens the list of documents, and a document with its paragraphs", async ({ started }) => {
  await openDocument(started);
  const { page } = started;
  await expect(pane(page).locator("ol > li > .text")).toHaveText(PARAGRAPHS);
  await expect(pane(page).locator("li.furniture")).toHaveCount(1);
  expect(await violations(page)).toEqual([]);
  await pane(page).getByRole("button", { name: "Close" }).click();
  await expect(pane(page)).toBeHidden();
  await expect(page.locator("#panel")).not.toHaveAttribute("inert");
});

test("the arrow keys choose words, and Enter begins a claim", async ({ started }) => {
  await openDocument(started);
  const { page } = started;
  await pane(page).getByRole("group").focus();
  await page.keyboard.press("ArrowDown");
  await page.keyboard.press("ArrowDown");
  await page.keyboard.press("ArrowRight");
  expect(await chosen(page)).toBe("mayors");
  await page.keyboard.press("Shift+ArrowRight");
  await page.keyboard.press("Shift+ArrowRight");
  expect(await chosen(page)).toBe("mayors of both");
  await page.keyboard.press("Enter");
  await expect(page.getByRole("heading", { name: "Claim from a passage" })).toBeVisible();
  await expect(page.locator("#panel")).toContainText("“mayors of both”");
});

test("so does the mouse, and the button", async ({ started }) => {
  await openDocument(started);
  const { page } = started;
  const claim = pane(page).getByRole("button", { name: "Claim from these words" });
  await expect(claim).toBeDisabled();
  await pane(page).locator("li .text").nth(3).dblclick();
  await claim.click();
  await expect(page.getByRole("heading", { name: "Claim from a passage" })).toBeVisible();
  await page.keyboard.press("Escape");
  await expect(pane(page)).toBeVisible();
});

test("a paragraph that is claimed leads to its event, and the event's passage back to it", async ({ started }) => {
  await openDocument(started);
  const { page } = started;
  const claimed = pane(page).locator("li[data-claimed]");
  await expect(claimed).toHaveCount(1);
  await claimed.getByRole("button").click();
  await expect(pane(page)).toBeHidden();
  await expect(page.locator("#panel h2")).toBeFocused();
  const passage = page.locator("#panel [data-paragraph]").first();
  await passage.click();
  await page.getByRole("button", { name: "Whole document" }).click();
  await expect(pane(page)).toBeVisible();
  expect(await chosen(page)).toBe("The");
  await expect(pane(page).getByRole("group")).toBeFocused();
  await page.keyboard.press("Escape");
  await expect(pane(page)).toBeHidden();
  await expect(page.getByRole("button", { name: "Whole document" })).toBeFocused();
});

test("an event that is chosen in the picture shows in the panel, and the document is where it was", async ({
  started,
}) => {
  await openDocument(started, "page.html");
  const { page } = started;
  const scrolled = () =>
    pane(page)
      .getByRole("group")
      .evaluate((text) => text.scrollTop);
  await pane(page)
    .getByRole("group")
    .evaluate((text) => (text.scrollTop = 400));
  await page.locator("#picture [data-event-id]").first().click();
  await expect(pane(page)).toBeHidden();
  await expect(page.locator("#panel")).toBeVisible();
  await openList(started);
  await expect(pane(page).getByRole("heading", { name: "page.html" })).toBeVisible();
  expect(await scrolled()).toBe(400);
});

test("the page around a text is grey, until somebody says otherwise", async ({ started }) => {
  await openDocument(started, "page.html");
  const { page } = started;
  const colours = () =>
    pane(page)
      .locator("li > .text")
      .evaluateAll((texts) => texts.slice(0, 2).map((text) => getComputedStyle(text).color));
  const [grey, ink] = await colours();
  expect(grey).not.toBe(ink);
  await pane(page).getByRole("button", { name: "Grey out the page around" }).click();
  expect(await colours()).toEqual([ink, ink]);
});

test("what is pasted into the pane is read there, and opens no timeline", async ({ started }) => {
  await openList(started);
  const { page } = started;
  await page.evaluate(() => {
    const data = new DataTransfer();
    data.setData("text/html", "<nav>News</nav><p>Pasted <b>words</b>.");
    document
      .querySelector("#reading h2")!
      .dispatchEvent(new ClipboardEvent("paste", { clipboardData: data, bubbles: true, cancelable: true }));
  });
  await expect(pane(page).getByRole("heading", { name: "Pasted page.html" })).toBeVisible();
  await expect(pane(page).locator("ol > li > .text")).toHaveText(["News", "Pasted words."]);
  await expect(page.locator("#title")).toContainText("Harbour", { ignoreCase: true });
});

test("what there is to check shows though a document is open, each time that it is asked for; the document waits", async ({
  started,
}) => {
  await openDocument(started, "page.html");
  const { app, page } = started;
  for (let time = 0; time < 2; time += 1) {
    await app.evaluate(({ Menu }) => {
      Menu.getApplicationMenu()?.getMenuItemById("view.to-check")?.click();
    });
    await expect(pane(page)).toBeHidden();
    await expect(page.locator("#panel [data-check=switch]")).toHaveAttribute("aria-expanded", "true");
    await openList(started);
    await expect(pane(page).getByRole("heading", { name: "page.html" })).toBeVisible();
  }
});

test("a source's card opens its document", async ({ started }) => {
  await openDocument(started);
  const { page } = started;
  await page.keyboard.press("Escape");
  await page.locator("#panel [data-source-id]").first().click();
  await page.locator("#panel [data-read-document]").click();
  await expect(pane(page).locator("ol > li > .text")).toHaveText(PARAGRAPHS);
});
