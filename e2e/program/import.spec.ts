/** Files of other programs, opened in the window: what became of them is told, and they are saved as timelines. */
import { readFile, writeFile } from "node:fs/promises";
import path from "node:path";
import type { ElectronApplication } from "playwright/test";
import { INTERCHANGE_FORMATS } from "../../data/interchange/interchange-formats.ts";
import { expect, launch, test, untilIdle } from "../helpers/fixture.ts";

const TABLE = [
  "Date,Title,Description,Source,URL,Category",
  '4 March 1912,Bell cast,A bell is cast.,"Gazette, Herald",,Town',
  "about 9 May 1912,Bell hung,It is hung.,Herald,https://herald.example/9,Town",
  "soon,Bell rings,,,,",
].join("\n");

const AMBIGUOUS = "Date,Title\n5/9/1912,Bell hung\n6/9/1912,Bell rung\n";

/** A file with this text, opened as by its name on the command line. */
async function opened(folder: string, name: string, text: string) {
  const file = path.join(folder, name);
  await writeFile(file, text);
  const app = await launch(folder, [file]);
  const page = await app.firstWindow();
  await untilIdle(page);
  return { app, page };
}

async function saveAs(app: ElectronApplication, file: string): Promise<void> {
  await app.evaluate(({ dialog }, chosen) => {
    dialog.showSaveDialog = () => Promise.resolve({ canceled: false, filePath: chosen });
  }, file);
}

test("a table opens as a timeline with a report of every part, and is saved as one", async ({ folder }) => {
  const { app, page } = await opened(folder, "bells.csv", TABLE);
  const report = page.getByRole("dialog", { name: "Import report" });
  await expect(report).toContainText("bells.csv: read as a table");
  await expect(report).toContainText("3 events, 3 claims, 2 sources");
  await expect(report.getByRole("region", { name: "Kept as text, or left undated" })).toContainText('"soon"');
  await expect(report.getByRole("region", { name: "Concluded, and not said by the file" })).toContainText("row 2");
  const target = path.join(folder, "bells.sourceline");
  await saveAs(app, target);
  await report.getByRole("button", { name: "Save as timeline…" }).click();
  await expect(page.locator("#message")).toHaveText(/bells\.sourceline/u);
  const saved = JSON.parse(await readFile(target, "utf8")) as {
    readonly events: readonly { readonly title: string }[];
  };
  expect(saved.events.map(({ title }) => title)).toEqual(["Bell cast", "Bell hung", "Bell rings"]);
  await report.getByRole("button", { name: "Close" }).click();
  await expect(report).toBeHidden();
  await expect(page.locator('[data-event-id="bell-cast"] [data-source-id]')).toHaveCount(2);
  await app.close();
});

test("a timeline is saved for another program, and what that cannot hold is told", async ({ folder }) => {
  const { app, page } = await opened(folder, "bells.csv", TABLE);
  await page.keyboard.press("Escape");
  const target = path.join(folder, "bells.ics");
  await saveAs(app, target);
  await app.evaluate(({ dialog, Menu }) => {
    dialog.showMessageBox = (...args: unknown[]) => {
      (globalThis as { told?: unknown }).told = args.at(-1);
      return Promise.resolve({ response: 0, checkboxChecked: false });
    };
    Menu.getApplicationMenu()?.getMenuItemById("file.save-timeline")?.click();
  });
  await expect(page.locator("#message")).toHaveText(/bells\.ics/u);
  expect(await readFile(target, "utf8")).toMatch(/^BEGIN:VCALENDAR\r\n[^]*SUMMARY:Bell cast\r\n/u);
  await expect
    .poll(() => app.evaluate(() => (globalThis as { told?: { message: string; detail: string } }).told))
    .toMatchObject({
      message: "bells.ics does not hold all of the timeline",
      detail: expect.stringContaining("the event, which has no date in the years 1 to 9999"),
    });
  await app.close();
});

test("a timeline is saved in each format whose name ends in .json too, by an item of its own", async ({ folder }) => {
  const { app, page } = await opened(folder, "bells.csv", TABLE);
  await page.keyboard.press("Escape");
  const offered = await app.evaluate(({ dialog, Menu }) => {
    dialog.showMessageBox = () => Promise.resolve({ response: 0, checkboxChecked: false });
    const items = Menu.getApplicationMenu()?.getMenuItemById("file.save-for")?.submenu?.items ?? [];
    return items.map(({ id }) => id);
  });
  expect(offered).toEqual(INTERCHANGE_FORMATS.map(({ id }) => `file.save-for.${id}`));
  const target = path.join(folder, "bells.timelinejs.json");
  await app.evaluate(({ dialog, Menu }, chosen) => {
    dialog.showSaveDialog = (...args: unknown[]) => {
      (globalThis as { asked?: unknown }).asked = args.at(-1);
      return Promise.resolve({ canceled: false, filePath: chosen });
    };
    Menu.getApplicationMenu()?.getMenuItemById("file.save-for.timelinejs-json")?.click();
  }, target);
  await expect(page.locator("#message")).toHaveText("Saved bells.timelinejs.json");
  expect(await app.evaluate(() => (globalThis as { asked?: unknown }).asked)).toMatchObject({
    defaultPath: "bells.timelinejs.json",
    filters: [{ name: "TimelineJS timeline (JSON)", extensions: ["json"] }],
  });
  const saved = JSON.parse(await readFile(target, "utf8")) as { readonly events: readonly unknown[] };
  expect(saved.events.length).toBeGreaterThan(0);
  await saveAs(app, path.join(folder, "bells.txt"));
  await app.evaluate(({ Menu }) => {
    Menu.getApplicationMenu()?.getMenuItemById("file.save-for.ris")?.click();
  });
  await expect(page.locator("#message")).toHaveText(/^bells\.txt: the name of .* ends in \.ris$/u);
  await app.close();
});

test("what a file says now is brought into the timeline that was made of it, told, and written only when saved", async ({
  folder,
}) => {
  const { app, page } = await opened(folder, "bells.csv", TABLE);
  const target = path.join(folder, "bells.sourceline");
  await saveAs(app, target);
  await page.getByRole("button", { name: "Save as timeline…" }).click();
  await expect(page.locator("#message")).toHaveText("Saved bells.sourceline");
  const before = await readFile(target, "utf8");
  await app.close();
  const now = TABLE.replace("A bell is cast.", "A bell of bronze is cast.").replace(
    "soon,Bell rings,,,,",
    "1 June 1912,Bell blessed,,,,",
  );
  await writeFile(path.join(folder, "bells.csv"), now);
  const again = await launch(folder, [target]);
  const window = await again.firstWindow();
  await untilIdle(window);
  await again.evaluate(
    ({ dialog, Menu }, chosen) => {
      dialog.showOpenDialog = () => Promise.resolve({ canceled: false, filePaths: [chosen] });
      Menu.getApplicationMenu()?.getMenuItemById("file.update")?.click();
    },
    path.join(folder, "bells.csv"),
  );
  const report = window.getByRole("dialog", { name: "Import report" });
  await expect(report).toContainText("it is brought up to date: summary");
  await expect(report).toContainText("it is new");
  await expect(report).toContainText("the file no longer has it; it stays until it is deleted");
  expect(await readFile(target, "utf8")).toBe(before);
  const updated = path.join(folder, "updated.sourceline");
  await saveAs(again, updated);
  await report.getByRole("button", { name: "Save as timeline…" }).click();
  await expect(window.locator("#message")).toHaveText("Saved updated.sourceline");
  const saved = JSON.parse(await readFile(updated, "utf8")) as {
    readonly events: readonly { readonly title: string }[];
  };
  expect(saved.events.map(({ title }) => title)).toEqual(["Bell cast", "Bell hung", "Bell rings", "Bell blessed"]);
  expect(await readFile(target, "utf8")).toBe(before);
  await again.close();
});

test("a table whose years have two digits asks for the century, after the order of day and month is said", async ({
  folder,
}) => {
  const { app, page } = await opened(folder, "short.csv", "Id,Date,Title\nbell-hung,5/9/12,Bell hung\n");
  await expect(page.locator('[data-role="problems"] li')).toContainText("of two digits");
  await page.getByRole("button", { name: /^1900 to 1999/u }).click();
  await expect(page.locator('[data-role="problems"] li')).toContainText("which number is the day");
  await page.getByRole("button", { name: /^Day first/u }).click();
  await expect(page.getByRole("dialog", { name: "Import report" })).toContainText("1900 to 1999");
  await page.keyboard.press("Escape");
  await page.locator('[data-event-id="bell-hung"]').click();
  await expect(page.locator('[data-role="event-panel"] .date')).toContainText("5 September 1912");
  await app.close();
});

test("a table whose dates can be read in two ways asks once, and is read as the answer says", async ({ folder }) => {
  const { app, page } = await opened(folder, "rung.csv", AMBIGUOUS);
  await expect(page.locator('[data-role="problems"] li')).toContainText('"5/9/1912"');
  await page.getByRole("button", { name: /^Day first/u }).click();
  await expect(page.getByRole("dialog", { name: "Import report" })).toContainText("2 events");
  await page.keyboard.press("Escape");
  await page.locator('[data-event-id="bell-hung"]').click();
  await expect(page.locator('[data-role="event-panel"] .date')).toHaveText("5 September 1912");
  await app.close();
});

test("what a table holds is text: neither markup nor script, nor an address that is opened", async ({ folder }) => {
  const hostile = '<img src=x onerror="document.title=1">';
  const quoted = `"${hostile.replaceAll('"', '""')}"`;
  const text = `Date,Title,Description,Source,URL\n1912,${quoted},${quoted},${quoted},javascript:alert(1)\n`;
  const { app, page } = await opened(folder, "hostile.csv", text);
  await page.keyboard.press("Escape");
  await page.locator("[data-event-id]").first().click();
  await expect(page.locator('[data-role="event-panel"]')).toContainText(/onerror|img/u);
  expect(await page.locator("img").count()).toBe(0);
  expect(await page.title()).not.toBe("1");
  await app.close();
});

const UNKNOWN_COLUMNS = "Alpha,Beta,Gamma\nx,Bell hung,1912-05-09\ny,Bell rung,1912-05-10\n";

test("a table says what it takes its columns for; what is said of them is read, and remembered for its headers", async ({
  folder,
}) => {
  const { app, page } = await opened(folder, "hung.csv", UNKNOWN_COLUMNS);
  const report = page.getByRole("dialog", { name: "Import report" });
  await report.getByRole("button", { name: "Columns…" }).click();
  const columns = page.getByRole("dialog", { name: "What the columns are" });
  await expect(report).toBeHidden();
  await expect(columns.getByRole("row", { name: /^Gamma/u })).toContainText("1912-05-09 · 1912-05-10");
  await expect(columns.getByLabel("What “Gamma” is")).toHaveValue("start");
  await columns.getByLabel("What “Alpha” is").selectOption("title");
  await expect(columns.getByLabel("What “Beta” is")).toHaveValue("");
  await columns.getByLabel("What “Gamma” is").selectOption("");
  await expect(columns.getByRole("status")).toHaveText("No column says when: choose one for the date or the year.");
  await columns.getByLabel("What “Gamma” is").selectOption("start");
  await expect(columns.getByRole("status")).toHaveText("");
  await columns.getByRole("button", { name: "Read the table so" }).click();
  await expect(report).toBeVisible();
  await report.getByRole("button", { name: "Close" }).click();
  await expect(page.locator('#picture [data-event-id="x"]')).toBeVisible();
  await app.close();

  const again = await opened(folder, "others.csv", UNKNOWN_COLUMNS.replace("x,Bell", "z,Bell"));
  await expect(again.page.getByRole("dialog", { name: "Import report" })).toContainText("as it was said before");
  await expect(again.page.locator('#picture [data-event-id="z"]')).toHaveCount(1);
  await again.app.close();
});

test("a table whose columns are unknown leads to where they are said", async ({ folder }) => {
  const { app, page } = await opened(
    folder,
    "words.csv",
    "Alpha,Beta,Gamma\nx,Bell hung,1\ny,Bell rung,2\nz,Bell cast,3\n",
  );
  await expect(page.locator('[data-role="problems"] li')).toContainText(
    "no column of the table is known to hold dates",
  );
  await page.getByRole("button", { name: "Say what the columns are…" }).click();
  const columns = page.getByRole("dialog", { name: "What the columns are" });
  await columns.getByLabel("What “Gamma” is").selectOption("year");
  await columns.getByLabel("What “Beta” is").selectOption("title");
  await columns.getByRole("button", { name: "Read the table so" }).click();
  await expect(page.getByRole("dialog", { name: "Import report" })).toContainText("3 events");
  await app.close();
});
