/** Printing: the PDF goes to the system's own PDF program, and nothing of it stays behind. */
import { existsSync } from "node:fs";
import { readFile, stat } from "node:fs/promises";
import path from "node:path";
import { expect, launch, test, untilIdle } from "../helpers/fixture.ts";

test("the menu draws a PDF on paper, opens it where it can be printed, and leaves none behind", async ({ folder }) => {
  const app = await launch(folder, []);
  const page = await app.firstWindow();
  await untilIdle(page);
  await page.getByRole("combobox", { name: "Theme" }).selectOption("dark");
  await app.evaluate(({ Menu, shell }) => {
    shell.openPath = (file) => {
      Object.assign(globalThis, { opened: file });
      return Promise.resolve("");
    };
    Menu.getApplicationMenu()?.getMenuItemById("file.print")?.click();
  });
  await expect(page.locator("#message")).toHaveText(
    "syria-2016.pdf is open in the system’s PDF program: print it from there",
  );
  const file = await app.evaluate(() => (globalThis as unknown as { opened: string }).opened);
  expect(path.basename(file)).toBe("syria-2016.pdf");
  const pdf = await readFile(file, "latin1");
  expect(pdf.startsWith("%PDF-")).toBe(true);
  expect(pdf).not.toContain("timeline.json");
  if (process.platform !== "win32") expect((await stat(file)).mode & 0o077).toBe(0);
  await app.close();
  expect(existsSync(path.dirname(file))).toBe(false);
});

test("where no program opens a PDF, the reason is said with the way out", async ({ electronApp, page }) => {
  await electronApp.evaluate(({ Menu, shell }) => {
    shell.openPath = () => Promise.resolve("no application is registered for it");
    Menu.getApplicationMenu()?.getMenuItemById("file.print")?.click();
  });
  await expect(page.locator("#message")).toHaveText(
    "no program opens the PDF: no application is registered for it; export it instead",
  );
});
