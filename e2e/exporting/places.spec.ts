/** Where the window writes: never over what it reads, nor two things to one place. */
import { mkdir, readFile, readdir, symlink, writeFile } from "node:fs/promises";
import path from "node:path";
import type { ElectronApplication, Page } from "playwright/test";
import type { Exported } from "../../data/ipc/channels.ts";
import { asWritten } from "../../data/written.ts";
import { expect, launch, test, untilIdle } from "../helpers/fixture.ts";
import type { PageWindow } from "../helpers/fixture.ts";
import { shippedTimeline } from "../helpers/parsed-timeline.ts";

const TEXT = JSON.stringify(asWritten(shippedTimeline()));

async function opened(folder: string, name: string): Promise<readonly [ElectronApplication, Page]> {
  await writeFile(path.join(folder, name), TEXT);
  const app = await launch(folder, [path.join(folder, name)]);
  const page = await app.firstWindow();
  await untilIdle(page);
  return [app, page];
}

async function saveAs(app: ElectronApplication, page: Page, file: string, sidecars: object): Promise<Exported> {
  await app.evaluate(({ dialog }, filePath) => {
    dialog.showSaveDialog = () => Promise.resolve({ canceled: false, filePath });
  }, file);
  return page.evaluate((asked) => {
    const { sourceline } = window as unknown as PageWindow;
    const view = { from: Date.UTC(2016, 8, 5), to: Date.UTC(2016, 9, 8) };
    return sourceline.exportPicture({ view, page: { width: 1000 }, theme: "light", furniture: {}, sidecars: asked });
  }, sidecars);
}

const drawn = async (folder: string) => (await readdir(folder)).filter((name) => name !== "user-data");

test("the timeline that is open is not overwritten by its list of sources", async ({ folder }) => {
  const [app, page] = await opened(folder, "w.sources.json");
  // The dialog asked about replacing this one, and says nothing of what stands beside it.
  await writeFile(path.join(folder, "w.svg"), "old");
  const answer = await saveAs(app, page, path.join(folder, "w.svg"), { sources: "csl" });
  expect(answer).toEqual({
    outcome: "failed",
    reason: "w.sources.json is the timeline that is open; write to another one",
  });
  expect(await readFile(path.join(folder, "w.sources.json"), "utf8")).toBe(TEXT);
  expect(await readFile(path.join(folder, "w.svg"), "utf8")).toBe("old");
  await app.close();
});

test("the timeline that is open is known by a link to it, and told without its folder", async ({ folder }) => {
  const [app, page] = await opened(folder, "r.json");
  await symlink("r.json", path.join(folder, "r.svg"));
  expect(await saveAs(app, page, path.join(folder, "r.svg"), {})).toEqual({
    outcome: "failed",
    reason: "r.svg is the same file as r.json, the timeline that is open; write to another one",
  });
  expect(await readFile(path.join(folder, "r.json"), "utf8")).toBe(TEXT);
  const loaded = await page.evaluate(() => (window as unknown as PageWindow).sourceline.loadTimeline());
  expect(JSON.stringify(loaded)).not.toContain(folder);
  await app.close();
});

test("a document of the timeline is not overwritten", async ({ folder }) => {
  const [app, page] = await opened(folder, "r.json");
  const name = shippedTimeline().sources.flatMap(({ custom }) => custom.document?.file ?? [])[0] ?? "";
  const documents = path.join(folder, "documents");
  await mkdir(documents);
  await writeFile(path.join(documents, name), "the document");
  await app.evaluate(({ dialog }, chosen) => {
    dialog.showOpenDialog = () => Promise.resolve({ canceled: false, filePaths: [chosen] });
  }, documents);
  await page.evaluate(() => (window as unknown as PageWindow).sourceline.chooseDocuments());
  await symlink(path.join("documents", name), path.join(folder, "d.svg"));
  expect(await saveAs(app, page, path.join(folder, "d.svg"), {})).toMatchObject({
    outcome: "failed",
    reason: `d.svg is the same file as ${name}, a document of the timeline; write to another one`,
  });
  expect(await readFile(path.join(documents, name), "utf8")).toBe("the document");
  await app.close();
});

test("a description from before is said with the picture that it may not tell of", async ({ folder }) => {
  const [app, page] = await opened(folder, "r.json");
  await writeFile(path.join(folder, "p.alt.txt"), "by hand");
  const answer = await saveAs(app, page, path.join(folder, "p.svg"), {});
  expect(answer).toMatchObject({ outcome: "saved", name: "p.svg" });
  expect(JSON.stringify(answer)).toContain("p.alt.txt is from before and may tell of another picture");
  expect(await drawn(folder)).toEqual(["p.alt.txt", "p.svg", "r.json"]);
  await app.close();
});
