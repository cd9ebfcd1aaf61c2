/** Fonts that the user chooses for scripts that the program's own ones lack. */
import { readFile, writeFile } from "node:fs/promises";
import path from "node:path";
import { fileURLToPath } from "node:url";
import { renamed, withCharacters } from "../helpers/files/altered-font.ts";
import { expect, test, untilIdle, type PageWindow } from "../helpers/fixture.ts";

test.use({ programArguments: [path.join(import.meta.dirname, "../helpers/scripts.json")] });

test("a chosen font is measured, drawn and exported with, until it is given up", async ({
  electronApp,
  page,
  folder,
}) => {
  const hebrew = "@expo-google-fonts/noto-sans-hebrew/400Regular/NotoSansHebrew_400Regular.ttf";
  const bytes = await readFile(fileURLToPath(import.meta.resolve(hebrew)));
  const font = path.join(folder, "font.ttf");
  await writeFile(font, withCharacters(renamed(bytes, "Noto Sans Hebrew", "Nota Suns Hebrew"), 0x6e2f, 3, 100));
  await electronApp.evaluate(({ dialog }, file) => {
    dialog.showOpenDialog = () => Promise.resolve({ canceled: false, filePaths: [file] });
  }, font);
  const title = page.locator("[data-event-id=zh] text").first();
  await expect(title).not.toHaveAttribute("font-family", /Nota/u);

  await electronApp.evaluate(({ Menu }) => {
    Menu.getApplicationMenu()?.getMenuItemById("view.choose-fonts")?.click();
  });
  await expect(page.locator("[data-event-id=zh] [font-family*=Nota]").first()).toBeAttached();
  await untilIdle(page);
  expect(await page.evaluate(() => document.fonts.check("600 14px 'Nota Suns Hebrew'", "港"))).toBe(true);
  expect(
    JSON.stringify(await page.evaluate(() => (window as unknown as PageWindow).sourceline.loadFonts())),
  ).not.toContain(folder);

  await electronApp.evaluate(
    ({ dialog }, filePath) => {
      dialog.showSaveDialog = () => Promise.resolve({ canceled: false, filePath });
    },
    path.join(folder, "picture.svg"),
  );
  const exported = await page.evaluate(() => {
    const view = { from: Date.UTC(2001, 4, 1), to: Date.UTC(2001, 5, 1) };
    const picture = { view, page: { width: 1000 }, theme: "light", furniture: {} } as const;
    return (window as unknown as PageWindow).sourceline.exportPicture(picture);
  });
  expect(JSON.stringify(exported)).toContain("“两” (U+4E24)");
  expect(JSON.stringify(exported)).not.toContain("“港” (U+6E2F)");
  expect(await readFile(path.join(folder, "picture.svg"), "utf8")).toContain(
    "@font-face{font-family:'Nota Suns Hebrew'",
  );

  // The window starts anew; while it does, there is nothing in it, and it is not to be closed yet.
  const loaded = page.waitForEvent("load");
  await electronApp.evaluate(({ Menu }) => {
    Menu.getApplicationMenu()?.getMenuItemById("view.forget-fonts")?.click();
  });
  await loaded;
  await untilIdle(page);
  await expect(page.locator("[data-event-id=zh] [font-family*=Nota]")).toHaveCount(0);
});
