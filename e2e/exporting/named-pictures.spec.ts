/** Pictures that a timeline keeps under names: chosen and kept in the window, drawn again by their names. */
import { execFile } from "node:child_process";
import { readFile, writeFile } from "node:fs/promises";
import path from "node:path";
import { promisify } from "node:util";
import type { ElectronApplication, Page } from "playwright/test";
import { violations } from "../helpers/axe.ts";
import { expect, launch, test, untilIdle } from "../helpers/fixture.ts";
import { picturesFile } from "../helpers/pictures/named-pictures.ts";
import { ROOT } from "../helpers/program.ts";

async function opened(folder: string, text = picturesFile()) {
  const file = path.join(folder, "harbour.json");
  await writeFile(file, text);
  const app = await launch(folder, [file]);
  const page = await app.firstWindow();
  await untilIdle(page);
  return { app, page, file };
}

async function saveAs(app: ElectronApplication, file: string): Promise<void> {
  await app.evaluate(({ dialog }, filePath) => {
    dialog.showSaveDialog = () => Promise.resolve({ canceled: filePath === "", filePath });
  }, file);
}

async function choosePictures(app: ElectronApplication): Promise<void> {
  await app.evaluate(({ Menu }) => {
    Menu.getApplicationMenu()?.getMenuItemById("view.pictures")?.click();
  });
}

async function openDialog(page: Page) {
  await page.getByRole("button", { name: "Export…" }).click();
  return page.getByRole("dialog", { name: "Export" });
}

/** What `export FILE --picture NAME` draws. */
async function drawnAlone(folder: string, file: string, name: string): Promise<Buffer> {
  const out = path.join(folder, "alone.svg");
  const call = ["export", file, "--picture", name, "--out", out];
  await promisify(execFile)(process.execPath, [path.join(ROOT, "dist", "cli.js"), ...call]);
  return readFile(out);
}

const pressed = (page: Page, name: string) => page.getByRole("button", { name, exact: true });

test("pictures are listed in the overview; one that is chosen brings its view and theme, and goes again", async ({
  folder,
}) => {
  const { app, page } = await opened(folder);
  await pressed(page, "Slide 3").click();
  await expect(page.locator("html")).toHaveAttribute("data-theme", "dark");
  await expect(page.getByRole("combobox", { name: "Lanes by" })).toHaveValue("none");
  await expect(pressed(page, "Slide 3")).toHaveAttribute("aria-pressed", "true");
  await expect(pressed(page, "Column")).toHaveAttribute("aria-pressed", "false");
  expect(await violations(page)).toEqual([]);
  await page.getByRole("button", { name: "Without the picture’s notes" }).click();
  await expect(pressed(page, "Slide 3")).toHaveAttribute("aria-pressed", "false");
  await app.close();
});

test("the menu leads to the pictures, whatever the panel shows, and says how one is made where there is none", async ({
  folder,
}) => {
  const { app, page } = await opened(folder);
  await page.locator('[data-event-id="agreement-signed"]').first().click();
  await expect(pressed(page, "Slide 3")).toBeHidden();
  await choosePictures(app);
  await expect(pressed(page, "Slide 3")).toBeVisible();
  await app.close();
  const bare = await opened(folder, picturesFile([]));
  await choosePictures(bare.app);
  await expect(bare.page.locator("#message")).toHaveText(
    "The timeline keeps no pictures under names yet; Export… keeps one",
  );
  await bare.app.close();
});

test("chosen in the export dialog, a picture sets every field, and is saved as the command line draws it", async ({
  folder,
}) => {
  const { app, page, file } = await opened(folder);
  const dialog = await openDialog(page);
  await dialog.getByRole("combobox", { name: "Kept as" }).selectOption("Slide 3");
  await expect(dialog.getByRole("combobox", { name: "Size" })).toHaveValue("slide");
  await expect(dialog.getByRole("textbox", { name: "Title", exact: true })).toHaveValue("Who signed the agreement?");
  await expect(dialog.getByRole("textbox", { name: "Credit" })).toHaveValue("Graphic: the desk");
  await expect(dialog.getByRole("checkbox", { name: "List of sources" })).toBeChecked();
  expect(await violations(page)).toEqual([]);
  for (const name of ["Slide 3", "Column"]) {
    await dialog.getByRole("combobox", { name: "Kept as" }).selectOption(name);
    await saveAs(app, path.join(folder, "window.svg"));
    await dialog.getByRole("button", { name: "Save…" }).click();
    await expect(dialog.getByRole("status")).toHaveText("Saved window.svg");
    expect((await readFile(path.join(folder, "window.svg"))).equals(await drawnAlone(folder, file, name))).toBe(true);
  }
  await app.close();
});

test("what is set in the dialog is kept under a name, in a file that draws it again", async ({ folder }) => {
  const { app, page } = await opened(folder);
  const dialog = await openDialog(page);
  await dialog.getByRole("combobox", { name: "Theme" }).selectOption("Print, in shades of grey");
  await dialog.getByRole("combobox", { name: "Size" }).selectOption("one column, 85 mm");
  await dialog.getByRole("textbox", { name: "Takeaway" }).fill("So it was.");
  await dialog.getByRole("textbox", { name: "Name" }).fill("In print");
  const target = path.join(folder, "kept.json");
  await saveAs(app, target);
  await dialog.getByRole("button", { name: "Keep in timeline…" }).click();
  await expect(dialog.getByRole("status")).toHaveText("“In print” is kept in kept.json");
  await expect(dialog.getByRole("combobox", { name: "Kept as" })).toHaveValue("In print");
  const { pictures } = JSON.parse(await readFile(target, "utf8")) as { readonly pictures: readonly unknown[] };
  expect(pictures).toHaveLength(3);
  expect(pictures[2]).toEqual({
    name: "In print",
    view: "sourceline://view?theme=print",
    preset: "column",
    takeaway: "So it was.",
  });
  await saveAs(app, path.join(folder, "window.svg"));
  await dialog.getByRole("button", { name: "Save…" }).click();
  await expect(dialog.getByRole("status")).toHaveText("Saved window.svg");
  const [here, alone] = [
    await readFile(path.join(folder, "window.svg"), "utf8"),
    await drawnAlone(folder, target, "in print"),
  ];
  expect(here).toBe(alone.toString());
  await app.close();
});

test("a picture that is kept and not saved stays in the open timeline; the window says how it gets into a file", async ({
  folder,
}) => {
  const { app, page } = await opened(folder, picturesFile([]));
  const dialog = await openDialog(page);
  await expect(dialog.getByRole("combobox", { name: "Kept as" })).toBeHidden();
  await dialog.getByRole("button", { name: "Keep in timeline…" }).click();
  await expect(dialog.getByText("needs a name")).toBeVisible();
  await dialog.getByRole("textbox", { name: "Name" }).fill("First");
  await saveAs(app, "");
  await dialog.getByRole("button", { name: "Keep in timeline…" }).click();
  await expect(dialog.getByRole("status")).toHaveText(
    "“First” is kept in the open timeline; File › Save Timeline As… writes it into a file",
  );
  await page.keyboard.press("Escape");
  await expect(pressed(page, "First")).toHaveAttribute("aria-pressed", "true");
  await page.reload();
  await untilIdle(page);
  await expect(pressed(page, "First")).toBeVisible();
  await app.evaluate(({ dialog }) => {
    dialog.showMessageBox = () => Promise.resolve({ response: 1, checkboxChecked: false });
  });
  await app.close();
});

test("a picture opens as the one that it is, with the way to the others", async ({ folder }) => {
  const file = path.join(folder, "harbour.json");
  await writeFile(file, picturesFile());
  await drawnAlone(folder, file, "Slide 3");
  const app = await launch(folder, [path.join(folder, "alone.svg")]);
  const page = await app.firstWindow();
  await untilIdle(page);
  await expect(pressed(page, "Slide 3")).toHaveAttribute("aria-pressed", "true");
  await app.close();
});
