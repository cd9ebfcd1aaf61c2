/**
 * From an empty window to a sourced timeline: five invented documents, twelve claims on six events, two of them disputed; saved,
 * opened again, exported. Only through what a user can see and press, and every press is counted.
 */
import { mkdir, readFile, writeFile } from "node:fs/promises";
import path from "node:path";
import type { ElectronApplication, Locator, Page } from "playwright/test";
import { expect, launch, test, untilIdle } from "../helpers/fixture.ts";

const page1 = (title: string, outlet: string, date: string, paragraphs: readonly string[]): string =>
  `<!doctype html><html lang="en"><title>${title}</title><meta property="og:title" content="${title}">
<meta property="og:site_name" content="${outlet}"><meta property="article:published_time" content="${date}">
<nav>Home News</nav><article><h1>${title}</h1>${paragraphs.map((text) => `<p>${text}</p>`).join("")}</article></html>`;

const DOCUMENTS = {
  "gazette.html": page1("Ferry aground in calm weather", "Harbour Gazette", "2001-05-16", [
    "The ferry ran onto the bar on Monday evening.",
    "The harbour master said 40 people were taken off.",
    "The pilot was heard on Tuesday.",
  ]),
  "echo.html": page1("Sixty saved from ferry", "Northton Echo", "2001-05-16", [
    "On Sunday evening the ferry struck the bar.",
    "Lifeboats saved 60 people, the coast guard said.",
  ]),
  "observer.html": page1("Pilot: no light", "Southby Observer", "2001-05-18", [
    "The pilot told the court on Tuesday that no light was burning.",
    "The light was repaired on Wednesday.",
    "The ferry is to be towed off on 20 May 2001.",
  ]),
  "courier.html": page1("Ferry towed off", "Coast Courier", "2001-05-21", [
    "Two tugs towed the ferry off on Sunday.",
    "The company spoke of minor damage.",
  ]),
  "letter.html": page1("The light did burn", "Lighthouse Letter", "2001-05-22", [
    "The keeper says that the light burned all night.",
    "The ferry came off the bar on 20 May 2001.",
  ]),
};

/** A claim: its document and paragraph (from 1, after the title), its event, and what is typed. */
interface Told {
  readonly document: keyof typeof DOCUMENTS;
  readonly paragraph: number;
  readonly event: string;
  readonly date?: string;
  readonly says: string;
  readonly speaker?: string;
  /** Which of the readings of its date is meant, where there are several. */
  readonly reading?: RegExp;
  /** As a line of figures. */
  readonly figures?: string;
}

const CLAIMS: readonly Told[] = [
  {
    document: "gazette.html",
    paragraph: 1,
    event: "The ferry runs onto the bar",
    date: "14 May 2001",
    says: "It ran onto the bar on Monday.",
    reading: /14 May 2001/u,
  },
  {
    document: "gazette.html",
    paragraph: 2,
    event: "Passengers are taken off",
    date: "14 May 2001",
    says: "Forty were taken off.",
    figures: "saved: 40",
  },
  {
    document: "gazette.html",
    paragraph: 3,
    event: "The pilot is heard",
    date: "15 May 2001",
    says: "The pilot was heard.",
    reading: /15 May 2001/u,
  },
  {
    document: "echo.html",
    paragraph: 1,
    event: "The ferry runs onto the bar",
    says: "It struck the bar on Sunday.",
    reading: /13 May 2001/u,
  },
  {
    document: "echo.html",
    paragraph: 2,
    event: "Passengers are taken off",
    says: "Sixty were saved.",
    figures: "saved: 60",
  },
  {
    document: "observer.html",
    paragraph: 1,
    event: "The pilot is heard",
    says: "No light was burning.",
    reading: /15 May 2001/u,
  },
  {
    document: "observer.html",
    paragraph: 2,
    event: "The light is repaired",
    date: "16 May 2001",
    says: "It was repaired.",
    reading: /16 May 2001/u,
  },
  {
    document: "observer.html",
    paragraph: 3,
    event: "The ferry is towed off",
    date: "20 May 2001",
    says: "It is to be towed off.",
  },
  {
    document: "courier.html",
    paragraph: 1,
    event: "The ferry is towed off",
    says: "Two tugs towed it off.",
    reading: /20 May 2001/u,
  },
  {
    document: "courier.html",
    paragraph: 2,
    event: "The company speaks",
    date: "21 May 2001",
    says: "The damage is minor.",
  },
  { document: "letter.html", paragraph: 1, event: "The pilot is heard", says: "The light burned all night." },
  { document: "letter.html", paragraph: 2, event: "The ferry is towed off", says: "It came off the bar." },
];

/** Counts what a user does: a press, a click and a typed field are one each. */
function counting() {
  let actions = 0;
  return {
    total: () => actions,
    click: async (target: Locator): Promise<void> => {
      actions += 1;
      await target.click();
    },
    /** Chooses all of a paragraph's words. */
    choose: async (target: Locator): Promise<void> => {
      actions += 1;
      await target.click({ clickCount: 3 });
    },
    fill: async (target: Locator, text: string): Promise<void> => {
      actions += 1;
      await target.fill(text);
    },
    press: async (page: Page, key: string): Promise<void> => {
      actions += 1;
      await page.keyboard.press(key);
    },
  };
}

type Counting = ReturnType<typeof counting>;

const form = (page: Page) => page.locator(".edit-form");
const field = (page: Page, label: string) =>
  form(page)
    .locator("input, textarea, select")
    .and(page.getByLabel(label, { exact: true }));
const option = (page: Page, name: string | RegExp) => page.getByRole("option", { name }).first();
const pane = (page: Page) => page.locator("#reading");

async function choose(app: ElectronApplication, chosen: string): Promise<void> {
  await app.evaluate(({ dialog }, file) => {
    dialog.showOpenDialog = () => Promise.resolve({ canceled: false, filePaths: [file] });
    dialog.showSaveDialog = () => Promise.resolve({ canceled: false, filePath: file });
  }, chosen);
}

const menu = (app: ElectronApplication, id: string) =>
  app.evaluate(({ Menu }, item) => {
    Menu.getApplicationMenu()?.getMenuItemById(item)?.click();
  }, id);

async function openDocument(page: Page, name: string, user: Counting): Promise<void> {
  if (await pane(page).getByRole("heading", { name }).isVisible()) return;
  if (await pane(page).getByRole("button", { name: "All documents" }).isVisible())
    await user.click(pane(page).getByRole("button", { name: "All documents" }));
  await user.click(pane(page).getByRole("button", { name }));
  await expect(pane(page).getByRole("heading", { name })).toBeVisible();
}

/** Chooses the event that a claim tells of, which is made first where it is not there. */
async function chooseEvent(page: Page, { event, date }: Told, user: Counting): Promise<void> {
  if (date === undefined) {
    await user.fill(field(page, "Event"), event);
    return user.click(option(page, new RegExp(event, "u")));
  }
  await user.click(field(page, "Event"));
  await user.click(option(page, "New event…"));
  await user.fill(field(page, "Title"), event);
  await user.fill(field(page, "Date"), date);
  await user.press(page, "Control+Enter");
  await expect(page.getByRole("heading", { name: "Claim from a passage" })).toBeVisible();
}

async function makeClaim(page: Page, told: Told, user: Counting): Promise<void> {
  await openDocument(page, told.document, user);
  // The first paragraph of the article is its title, after the line around it.
  await user.choose(pane(page).locator("ol > li:not(.furniture) > .text").nth(told.paragraph));
  await user.press(page, "Enter");
  await expect(page.getByRole("heading", { name: "Claim from a passage" })).toBeVisible();
  await chooseEvent(page, told, user);
  if ((await field(page, "Source").inputValue()) === "") {
    await user.click(field(page, "Source"));
    await user.click(option(page, "New source…"));
    await user.press(page, "Control+Enter");
    await expect(page.getByRole("heading", { name: "Claim from a passage" })).toBeVisible();
  }
  await user.fill(field(page, "What it says"), told.says);
  if ((await field(page, "Who says so").inputValue()) === "") await user.fill(field(page, "Who says so"), "The paper");
  if (told.reading) {
    const readings = form(page).getByRole("radio", { name: told.reading });
    if ((await readings.count()) > 0) await user.click(readings.first());
  }
  if (told.figures !== undefined) {
    await user.click(form(page).getByText("More", { exact: true }));
    await user.fill(field(page, "Figures"), told.figures);
  }
  await user.press(page, "Control+Enter");
  await expect(form(page)).toBeHidden();
}

test("five documents become a timeline of twelve claims on six events", async ({ folder }) => {
  test.setTimeout(180_000);
  const documents = path.join(folder, "documents");
  await mkdir(documents);
  for (const [name, text] of Object.entries(DOCUMENTS)) await writeFile(path.join(documents, name), text);
  const app = await launch(folder, []);
  const page = await app.firstWindow();
  await untilIdle(page);
  const user = counting();
  await user.click(page.locator("#panel").getByRole("button", { name: "New timeline" }));
  await expect(page.locator("#title")).toHaveText("Untitled timeline");
  await choose(app, documents);
  await menu(app, "file.read-documents");
  await user.click(pane(page).getByRole("button", { name: "Choose folder…" }));
  for (const told of CLAIMS) {
    const before = user.total();
    await makeClaim(page, told, user);
    expect(user.total() - before, told.says).toBeLessThanOrEqual(16);
  }
  expect(user.total() / CLAIMS.length).toBeLessThanOrEqual(12);
  const file = path.join(folder, "ferry.sourceline");
  await choose(app, file);
  await user.press(page, "Control+S");
  await menu(app, "file.save");
  await expect(page.locator("#message")).toHaveText("Saved ferry.sourceline");
  const saved = JSON.parse(await readFile(file, "utf8")) as {
    readonly events: readonly { readonly claims: readonly unknown[] }[];
    readonly sources: readonly unknown[];
  };
  expect([saved.sources.length, saved.events.length]).toEqual([5, 6]);
  expect(saved.events.flatMap(({ claims }) => claims)).toHaveLength(12);
  // No sentence of a document is in it.
  for (const text of ["ran onto the bar on Monday evening", "Lifeboats saved", "Two tugs towed the ferry"])
    expect(await readFile(file, "utf8")).not.toContain(text);
  await app.close();

  const again = await launch(folder, [file]);
  const there = await again.firstWindow();
  await untilIdle(there);
  await expect(there.locator("#panel")).toContainText("Accounts differ on 2 of 6 events");
  await again.close();
});
