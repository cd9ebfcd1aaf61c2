/** The interactive page: one file, opened in a browser as its reader does, from a file URL. */
import { readFile, stat, writeFile } from "node:fs/promises";
import path from "node:path";
import { fileURLToPath, pathToFileURL } from "node:url";
import { packedScript } from "../../renderer/page/pack-script.mjs";
import { violations } from "../helpers/axe.ts";
import { expect, exportPage, test } from "../helpers/exported-page.ts";
import { ALL_EVENTS, codesOf, withWords } from "../helpers/shipped-counts.ts";

const MOST_BYTES = 300_000;

test("one small file shows the timeline, who says so, filters and a table, with nothing from elsewhere", async ({
  folder,
  reader,
}) => {
  const file = await exportPage(folder, "--theme", "dark");
  expect((await stat(file)).size).toBeLessThan(MOST_BYTES);
  const page = await reader.open(file);
  await expect(page.locator("html")).toHaveAttribute("data-theme", "dark");
  await expect(page.locator("#message")).toHaveText(ALL_EVENTS);
  await expect(page.locator("[data-program]")).toHaveCount(0);
  await page.locator('#picture [data-event-id="convoy-attack"] > text').first().click();
  await expect(page.locator('[data-role="event-panel"]')).toHaveAttribute("data-shown-event", "convoy-attack");
  // The documents are not here, so the paragraph is told and no button.
  await expect(page.locator("#panel")).toContainText(/paragraph \d/);
  await expect(page.locator("#panel [data-paragraph]")).toHaveCount(0);
  await page.locator("#search-field").fill("convoy");
  await expect(page.locator("#message")).toHaveText(`${String(withWords("convoy"))} of ${ALL_EVENTS}`);
  await page.getByRole("button", { name: "Table" }).click();
  await expect(page.locator('#table tr[data-event-id="convoy-attack"]')).toBeVisible();
  expect(await violations(page)).toEqual([]);
});

test("texts are as wide as they were measured, with the fonts and metrics that the page brings", async ({
  folder,
  reader,
}) => {
  const page = await reader.open(await exportPage(folder));
  await page.evaluate(() => document.fonts.ready);
  const wrong = await page.locator("#picture text").evaluateAll((texts) =>
    (texts as SVGTextElement[]).flatMap((text) => {
      const measured = Number(text.getAttribute("textLength"));
      text.removeAttribute("textLength");
      const set = text.getComputedTextLength() - Number(text.getAttribute("letter-spacing") ?? 0);
      return Math.abs(set - measured) > 0.5 ? [`${text.textContent}: ${String(set)} px, not ${String(measured)}`] : [];
    }),
  );
  expect(wrong).toEqual([]);
});

test("the link to a view is the page's own address, and opens that view", async ({ folder, reader }) => {
  const file = await exportPage(folder);
  const page = await reader.open(file, "#from=2016-09-12&to=2016-09-24&search=truce&event=truce-collapse");
  await expect(page.locator('[data-role="event-panel"]')).toHaveAttribute("data-shown-event", "truce-collapse");
  await page.locator("#search-field").fill("");
  await page.getByRole("button", { name: "Copy link to this view" }).click();
  const field = page.getByRole("textbox", { name: "Text to copy" });
  await expect(field).toBeFocused();
  const address = `${pathToFileURL(file).href}#from=2016-09-12&to=2016-09-24&event=truce-collapse`;
  await expect(field).toHaveValue(address);
  await page.keyboard.press("Control+c");
  await expect(page.locator("#message")).toHaveText("Link to this view copied");
  expect(page.url()).toBe(address);
  await page.evaluate(() => {
    location.hash = "#search=convoy&theme=contrast";
  });
  await expect(page.locator("#search-field")).toHaveValue("convoy");
  await expect(page.locator("html")).toHaveAttribute("data-theme", "contrast");
});

test("a timeline that tries to break out is shown as the text that it is", async ({ folder, reader }) => {
  const hostile = "</script><!--<script></noscript><img src=x>";
  const shipped = await readFile(fileURLToPath(new URL("../helpers/harbour.json", import.meta.url)), "utf8");
  const timeline = JSON.parse(shipped) as { title: string; events: { title: string }[] };
  timeline.title = hostile;
  for (const event of timeline.events) event.title = hostile;
  const input = path.join(folder, "hostile.json");
  await writeFile(input, JSON.stringify(timeline));
  const page = await reader.open(await exportPage(folder, input));
  await expect(page).toHaveTitle(`${hostile} – Sourceline`);
  await expect(page.getByRole("heading", { level: 1 })).toHaveText(hostile);
  await expect(page.locator("img")).toHaveCount(0);
});

test("an address is copied, as no program is there that opens it", async ({ folder, reader }) => {
  const page = await reader.open(
    await exportPage(folder, path.join(import.meta.dirname, "..", "helpers", "harbour.json")),
  );
  await page.locator('#picture [data-source-id="gazette"]').first().click();
  const address = page.getByRole("button", { name: "https://gazette.example/harbour" });
  await expect(address).toHaveAttribute("title", "Copy this address");
  await address.click();
  await expect(page.getByRole("textbox", { name: "Text to copy" })).toHaveValue("https://gazette.example/harbour");
});

test("a script that the page was not written with is not run", async ({ browser, folder }) => {
  const file = await exportPage(folder);
  const other = packedScript(new TextEncoder().encode('document.title = "another script"')).data;
  const changed = (await readFile(file, "utf8")).replace(/(?<=id="script-data">)[^<]+/u, () => other);
  await writeFile(file, changed);
  const page = await browser.newPage();
  const refused = page.waitForEvent("console", (said) => said.text().includes("script-src"));
  await page.goto(pathToFileURL(file).href);
  expect((await refused).type()).toBe("error");
  await expect(page.locator("html")).toHaveAttribute("data-state", "pending");
  expect(await page.title()).not.toBe("another script");
  await page.close();
});

test("without scripts the page is a list of the events and their sources", async ({ browser, folder }) => {
  const context = await browser.newContext({ javaScriptEnabled: false });
  const page = await context.newPage();
  await page.goto(pathToFileURL(await exportPage(folder)).href);
  await expect(page.getByRole("heading", { level: 1 })).toHaveText("How the Syria ceasefire deal came apart");
  await expect(page.getByRole("row", { name: /US and Russia agree a Syria deal/ })).toContainText(
    codesOf("geneva-deal").join(", "),
  );
  await expect(page.locator("#viewport")).toBeHidden();
  await context.close();
});
