/** The documents behind the chips: invented ones, in a folder of the test's own. */
import { createHash } from "node:crypto";
import { mkdir, readdir, readFile, symlink, writeFile } from "node:fs/promises";
import path from "node:path";
import type { ElectronApplication, Page } from "playwright/test";
import { asWritten } from "../../data/written.ts";
import { expect, launch, test as base, untilIdle } from "../helpers/fixture.ts";
import type { PageWindow } from "../helpers/fixture.ts";
import { harbourTimeline } from "../helpers/parsed-timeline.ts";

const PARAGRAPHS = [
  "Towns agree on harbour",
  "The mayors of both towns signed the agreement on Saturday at noon.",
  "More than sixty boats used the harbour in the first week.",
  "The harbour master closed the gate on Monday.",
];

const hash = (text: string): string => createHash("sha256").update(text).digest("hex");

/** The harbour timeline, its gazette with a document and a locator that is right, or as it is given. */
async function writeTimeline(folder: string, paragraph = 2, cited = PARAGRAPHS[1] ?? ""): Promise<string> {
  const harbour = asWritten(harbourTimeline());
  const at = { paragraph, hash: hash(cited).slice(0, 12) };
  const [event, ...events] = harbour.events;
  const [claim, ...claims] = event?.claims ?? [];
  const file = path.join(folder, "harbour.json");
  await writeFile(
    file,
    JSON.stringify({ ...harbour, events: [{ ...event, claims: [{ ...claim, at }, ...claims] }, ...events] }),
  );
  return file;
}

async function writeDocuments(folder: string, paragraphs: readonly string[] = PARAGRAPHS): Promise<string> {
  const documents = path.join(folder, "my copies");
  await mkdir(documents, { recursive: true });
  await writeFile(path.join(documents, "gazette.txt"), paragraphs.join("\n\n"));
  return documents;
}

async function answerFolderDialog(app: ElectronApplication, folder: string | null): Promise<void> {
  await app.evaluate(({ dialog }, chosen) => {
    dialog.showOpenDialog = () =>
      Promise.resolve(chosen === null ? { canceled: true, filePaths: [] } : { canceled: false, filePaths: [chosen] });
  }, folder);
}

interface Started {
  readonly app: ElectronApplication;
  readonly page: Page;
}

const test = base.extend<{ readonly open: (file: string) => Promise<Started> }>({
  open: async ({ folder }, use) => {
    const apps: ElectronApplication[] = [];
    await use(async (file) => {
      const app = await launch(folder, [file]);
      apps.push(app);
      const page = await app.firstWindow();
      await untilIdle(page);
      await page.locator('#picture [data-event-id="agreement-signed"]').click();
      return { app, page };
    });
    for (const app of apps) await app.close().catch(() => undefined);
  },
});

const button = (page: Page) => page.getByRole("button", { name: /^Show paragraph \d+ of [A-Z]+’s document$/ }).first();
const passage = (page: Page) => page.locator('[data-role="passage"]');
const highlighted = (page: Page) => passage(page).locator("li[aria-current=true]");

async function openPassage({ app, page }: Started, documents: string): Promise<void> {
  await answerFolderDialog(app, documents);
  await button(page).click();
  await passage(page).getByRole("button", { name: "Choose folder…" }).click();
}

test("a claim opens its paragraph with its neighbours, once a folder is chosen", async ({ folder, open }) => {
  const started = await open(await writeTimeline(folder));
  const { app, page } = started;
  await answerFolderDialog(app, null);
  await button(page).click();
  await expect(passage(page)).toHaveAttribute("data-status", "no-folder");
  await passage(page).getByRole("button", { name: "Choose folder…" }).click();
  await untilIdle(page);
  await expect(passage(page)).toHaveAttribute("data-status", "no-folder");
  await answerFolderDialog(app, await writeDocuments(folder));
  await passage(page).getByRole("button", { name: "Choose folder…" }).click();
  await expect(passage(page)).toHaveAttribute("data-status", "found");
  await expect(passage(page).locator("li")).toHaveText(PARAGRAPHS);
  await expect(highlighted(page)).toHaveText(PARAGRAPHS[1] ?? "");
  await expect(highlighted(page)).toHaveAttribute("value", "2");
  await expect(passage(page)).toContainText("gazette.txt, paragraph 2 of 4");
  await expect(button(page)).toHaveAttribute("aria-expanded", "true");
  // What draws the panel anew leaves it open.
  await page.getByRole("slider", { name: "As known on" }).press("Home");
  await untilIdle(page);
  await expect(highlighted(page)).toHaveText(PARAGRAPHS[1] ?? "");
  await expect(button(page)).toHaveAttribute("aria-expanded", "true");
  await page.getByRole("slider", { name: "As known on" }).press("End");
  await passage(page).getByRole("button", { name: "Close" }).click();
  await expect(passage(page)).toHaveCount(0);
  await expect(button(page)).toBeFocused();
  await page.keyboard.press("Enter");
  await expect(passage(page)).toHaveAttribute("data-status", "found");
  await page.keyboard.press("Escape");
  await expect(passage(page)).toHaveCount(0);
  await expect(page.locator('[data-role="event-panel"]')).toBeVisible();
  await expect(button(page)).toHaveAttribute("aria-expanded", "false");
});

test("the folder is remembered for the timeline; the text of documents is not, anywhere", async ({ folder, open }) => {
  const file = await writeTimeline(folder);
  const documents = await writeDocuments(folder);
  const first = await open(file);
  await openPassage(first, documents);
  await expect(passage(first.page)).toHaveAttribute("data-status", "found");
  await first.page.locator("#viewport").focus();
  await first.page.keyboard.press("Escape");
  await expect(first.page.locator('[data-role="overview"]')).toBeVisible();
  expect(await first.page.content()).not.toContain("sixty boats used");
  await first.app.close();

  const kept = await readFile(path.join(folder, "user-data", "settings.json"), "utf8");
  expect(kept).toContain(JSON.stringify(documents));
  for (const name of await readdir(path.join(folder, "user-data"), { recursive: true })) {
    const bytes = await readFile(path.join(folder, "user-data", name)).catch(() => Buffer.alloc(0));
    expect(bytes.includes("sixty boats used"), name).toBe(false);
  }

  const second = await open(file);
  await button(second.page).click();
  await expect(passage(second.page)).toHaveAttribute("data-status", "found");
});

test("a paragraph that has moved is shown where it is now, and that is said", async ({ folder, open }) => {
  const started = await open(await writeTimeline(folder));
  await openPassage(started, await writeDocuments(folder, ["An editor's note.", "Another.", ...PARAGRAPHS]));
  await expect(passage(started.page)).toHaveAttribute("data-status", "moved");
  await expect(highlighted(started.page)).toHaveAttribute("value", "4");
  await expect(highlighted(started.page)).toHaveText(PARAGRAPHS[1] ?? "");
  await expect(passage(started.page)).toContainText("these words are now paragraph 4; the timeline says 2");
});

test("a paragraph that is gone is said to be, with the one most like the claim", async ({ folder, open }) => {
  const started = await open(await writeTimeline(folder, 3, "What the first edition said."));
  await openPassage(started, await writeDocuments(folder));
  await expect(passage(started.page)).toHaveAttribute("data-status", "missing");
  await expect(highlighted(started.page)).toHaveText(PARAGRAPHS[1] ?? "");
  await expect(passage(started.page)).toContainText("The cited paragraph 3 is not in gazette.txt any more");
});

test("a document that is not there, or leads out of the folder, says so", async ({ folder, open }) => {
  const started = await open(await writeTimeline(folder));
  const documents = path.join(folder, "empty");
  await mkdir(documents);
  await openPassage(started, documents);
  await expect(passage(started.page)).toHaveAttribute("data-status", "unreadable");
  await expect(passage(started.page)).toContainText("no such file or folder");
  await writeFile(path.join(folder, "secret.txt"), PARAGRAPHS.join("\n"));
  await symlink(path.join(folder, "secret.txt"), path.join(documents, "gazette.txt"));
  await button(started.page).click();
  await expect(passage(started.page)).toHaveCount(0);
  await button(started.page).click();
  await expect(passage(started.page)).toContainText("a link to a file outside the folder");
  await expect(passage(started.page).locator("li")).toHaveCount(0);
});

test("the page gets no paragraph that the timeline does not cite", async ({ folder, open }) => {
  const started = await open(await writeTimeline(folder));
  await openPassage(started, await writeDocuments(folder));
  await expect(passage(started.page)).toHaveAttribute("data-status", "found");
  const answer = await started.page.evaluate(
    async (other) => {
      const { sourceline } = window as unknown as PageWindow;
      return sourceline.readParagraph({ source: "gazette", paragraph: 4, hash: other });
    },
    hash(PARAGRAPHS[3] ?? "").slice(0, 12),
  );
  expect(answer).toMatchObject({ status: "unreadable" });
});

test("the menu chooses the folder too, and says which", async ({ folder, open }) => {
  const { app, page } = await open(await writeTimeline(folder));
  await answerFolderDialog(app, await writeDocuments(folder));
  await app.evaluate(({ Menu }) => {
    Menu.getApplicationMenu()?.getMenuItemById("file.documents")?.click();
  });
  await expect(page.locator("#message")).toHaveText("Documents are looked for in “my copies”");
  await button(page).click();
  await expect(passage(page)).toHaveAttribute("data-status", "found");
});

test("the folder's documents are listed with the sources that have them, and are read whole", async ({
  folder,
  open,
}) => {
  const { app, page } = await open(await writeTimeline(folder));
  const documents = await writeDocuments(folder);
  await writeFile(path.join(documents, "page.html"), "<title>Harbour</title><nav>News</nav><p>They signed.");
  await writeFile(path.join(documents, "picture.png"), "");
  await writeFile(path.join(folder, "secret.txt"), "secret");
  await symlink(path.join(folder, "secret.txt"), path.join(documents, "link.txt"));
  const ask = () =>
    page.evaluate(async () => {
      const { sourceline } = window as unknown as PageWindow;
      const names = ["page.html", "link.txt", "../secret.txt"];
      return [
        await sourceline.listDocuments(),
        ...(await Promise.all(names.map((name) => sourceline.openDocument(name)))),
      ];
    });
  expect((await ask())[0]).toEqual({ status: "no-folder" });
  await answerFolderDialog(app, documents);
  await page.evaluate(() => (window as unknown as PageWindow).sourceline.chooseDocuments());
  const paragraph = (text: string) => ({ text, hash: hash(text).slice(0, 12) });
  expect(await ask()).toEqual([
    {
      status: "listed",
      folder: "my copies",
      documents: [{ name: "gazette.txt", source: "gazette" }, { name: "link.txt" }, { name: "page.html" }],
    },
    {
      name: "page.html",
      sha256: hash("<title>Harbour</title><nav>News</nav><p>They signed."),
      paragraphs: [{ ...paragraph("News"), isFurniture: true }, paragraph("They signed.")],
      about: {
        title: [{ value: "Harbour", from: "title" }],
        type: [{ value: "webpage", from: "that it is a web page" }],
      },
    },
    { reason: "it is a link to a file outside the folder; put a copy there" },
    { reason: "name a file of the folder, without its folder" },
  ]);
});

test("what was dropped or pasted is read, and written nowhere", async ({ folder, open }) => {
  const { page } = await open(await writeTimeline(folder));
  const answer = await page.evaluate(async () => {
    const bytes = new TextEncoder().encode("One.\n\nAn unusual sentence.");
    return (window as unknown as PageWindow).sourceline.readDocumentContents("pasted.txt", bytes);
  });
  expect(answer).toMatchObject({
    name: "pasted.txt",
    paragraphs: [{ text: "One." }, { text: "An unusual sentence." }],
  });
  const written = await readdir(folder, { recursive: true, withFileTypes: true });
  for (const entry of written.filter((one) => one.isFile()))
    expect(await readFile(path.join(entry.parentPath, entry.name), "latin1")).not.toContain("An unusual sentence");
});
