/** Web addresses of the panel: opened in the system's browser after a click and a question, and no others. */
import { readFile, writeFile } from "node:fs/promises";
import path from "node:path";
import type { ElectronApplication, Page } from "playwright/test";
import { expect, launch, test, untilIdle } from "../helpers/fixture.ts";
import type { PageWindow } from "../helpers/fixture.ts";
import { ROOT } from "../helpers/program.ts";

// A letter of another script that looks like an "a".
const NAMED = "https://g\u0430zette.example/harbour?a=b#c";
const SHOWN = "https://xn--gzette-3nf.example/harbour?a=b#c";

/** What the program did in the main process. */
interface Done {
  readonly asked: { readonly detail: string; readonly buttons: readonly string[]; readonly defaultId: number }[];
  readonly opened: string[];
}

/** A window with a source whose address this is; each question is answered with the button that `answerWith` named last. */
async function openedWith(folder: string, address: string): Promise<{ app: ElectronApplication; page: Page }> {
  const text = await readFile(path.join(ROOT, "e2e", "helpers", "harbour.json"), "utf8");
  const file = path.join(folder, "harbour.json");
  await writeFile(file, text.replace("https://gazette.example/harbour", address));
  const app = await launch(folder, [file]);
  const page = await app.firstWindow();
  await untilIdle(page);
  await app.evaluate(({ dialog, shell }) => {
    const done: Done = { asked: [], opened: [] };
    Object.assign(globalThis, { done, answer: "Cancel" });
    dialog.showMessageBox = (...args: unknown[]) => {
      const asked = args.at(-1) as Done["asked"][number];
      done.asked.push(asked);
      const response = asked.buttons.indexOf((globalThis as unknown as { answer: string }).answer);
      return Promise.resolve({ response, checkboxChecked: false });
    };
    const openExternal = (opened: string): Promise<void> => Promise.resolve(void done.opened.push(opened));
    Object.assign(shell, { openExternal });
  });
  await page.locator('#picture [data-source-id="gazette"]').first().click();
  return { app, page };
}

const answerWith = (app: ElectronApplication, answer: string): Promise<unknown> =>
  app.evaluate((_electron, given) => Object.assign(globalThis, { answer: given }), answer);

const done = (app: ElectronApplication): Promise<Done> =>
  app.evaluate(() => (globalThis as unknown as { done: Done }).done);

test("a click asks with the whole address in ASCII, and opens it only when confirmed", async ({ folder }) => {
  const { app, page } = await openedWith(folder, NAMED);
  const address = page.getByRole("button", { name: NAMED });
  const detail = SHOWN;
  await address.click();
  await expect.poll(() => done(app)).toMatchObject({ asked: [{ detail, defaultId: 0, cancelId: 0 }], opened: [] });
  expect((await done(app)).asked[0]!.buttons).toEqual(["Cancel", "Copy", "Open"]);
  await untilIdle(page);
  await answerWith(app, "Copy");
  await address.click();
  await expect(page.locator("#message")).toHaveText("Address copied");
  expect((await done(app)).opened).toEqual([]);
  await answerWith(app, "Open");
  await address.click();
  await expect.poll(() => done(app)).toMatchObject({ asked: [{ detail }, { detail }, { detail }], opened: [SHOWN] });
  await app.close();
});

test("an address with a user is shown, and only copied", async ({ folder }) => {
  const address = "https://gazette.example@elsewhere.example/";
  const { app, page } = await openedWith(folder, address);
  await answerWith(app, "Copy");
  await page.getByRole("button", { name: address }).click();
  await expect(page.locator("#message")).toHaveText("Address copied");
  expect(await done(app)).toMatchObject({ asked: [{ detail: address, buttons: ["Cancel", "Copy"] }], opened: [] });
  await app.close();
});

test("an address that the page made up is neither asked for nor opened", async ({ folder }) => {
  const { app, page } = await openedWith(folder, NAMED);
  await answerWith(app, "Open");
  const made = [
    `${NAMED}d`,
    SHOWN,
    "javascript:alert(1)",
    "file:///etc/passwd",
    `https://a.example/${"b".repeat(3000)}`,
  ];
  const answers = await page.evaluate(async (addresses) => {
    const { sourceline } = window as unknown as PageWindow;
    const settled = await Promise.allSettled(addresses.map((address) => sourceline.openAddress(address)));
    return settled.map((answer) => (answer.status === "rejected" ? String(answer.reason) : answer.value));
  }, made);
  const reason = "The open timeline has no such address: nothing was opened";
  expect(answers).toEqual([
    { outcome: "failed", reason },
    { outcome: "failed", reason },
    expect.stringContaining("refused open-address: 0: no web address"),
    expect.stringContaining("refused open-address: 0: no web address"),
    expect.stringContaining("refused open-address: 0: Invalid length"),
  ]);
  expect(await done(app)).toEqual({ asked: [], opened: [] });
  await app.close();
});
