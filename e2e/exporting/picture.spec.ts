/** The picture in the window: the same one that is exported, measured as a browser measures it. */
import { readFile } from "node:fs/promises";
import path from "node:path";
import type { Page } from "playwright/test";
import { expect, test, untilIdle } from "../helpers/fixture.ts";
import { codesOf } from "../helpers/shipped-counts.ts";

/** The page's picture as lines of markup with sorted attributes, without what only the window adds or leaves out. */
async function linesOfWindow(page: Page): Promise<string[]> {
  return page.locator("#picture").evaluate((svg) => {
    const windowOnly = new Set(["tabindex", "aria-current", "aria-expanded", "aria-keyshortcuts", "style"]);
    // Both draw names and roles; the window has more of them, for what it makes a button.
    for (const name of ["role", "aria-label", "aria-description", "aria-posinset", "aria-setsize"])
      windowOnly.add(name);
    const lines: string[] = [];
    const visit = (element: Element): void => {
      // Lists and headings are for those who hear the window.
      if (element.hasAttribute("data-list")) {
        for (const child of element.children) visit(child);
        return;
      }
      const attributes = [...element.attributes]
        .filter(({ name }) => !windowOnly.has(name))
        .map(({ name, value }) => `${name}=${value}`)
        .sort();
      const text = element.children.length === 0 ? element.textContent : "";
      lines.push([element.tagName, ...attributes, text].join(" | "));
      for (const child of element.children) visit(child);
    };
    for (const child of svg.children) visit(child);
    return lines;
  });
}

/** An exported file as the same kind of lines, without the timeline that it carries. */
function linesOfFile(svg: string): string[] {
  const unescape = (text: string): string =>
    text
      .replace(/&lt;/g, "<")
      .replace(/&gt;/g, ">")
      .replace(/&quot;/g, '"')
      .replace(/&amp;/g, "&");
  return [...svg.matchAll(/^ +<(?<tag>\w+)(?<attributes>[^>]*?)\/?>(?:(?<text>[^<\n]*)<\/\w+>)?$/gm)]
    .map(({ groups = {} }) => ({ tag: groups["tag"]!, attributes: groups["attributes"]!, text: groups["text"] ?? "" }))
    .filter(({ tag }) => !["title", "desc", "style", "metadata", "sourceline"].includes(tag))
    .map(({ tag, attributes, text }) => {
      const drawn = attributes.replace(/ (?:role|aria-label)="[^"]*"/g, "");
      const pairs = [...drawn.matchAll(/([\w:-]+)="([^"]*)"/g)].map(
        ([, name, value]) => `${name!}=${unescape(value!)}`,
      );
      return [tag, ...pairs.sort(), unescape(text)].join(" | ");
    });
}

/** Ids by their order: those of a file are its own, so that several stand in one page. */
function withCountedIds(lines: readonly string[]): string[] {
  const ids: string[] = [];
  return lines.map((line) =>
    line.replace(/(?<=\| id=)[^|\s]+|(?<=url\(#)[^)]+/g, (id) => {
      if (!ids.includes(id)) ids.push(id);
      return `id ${String(ids.indexOf(id))}`;
    }),
  );
}

test("the window and the export draw the same scene at the same size and view", async ({
  electronApp,
  page,
  folder,
}) => {
  await page.locator("#viewport").focus();
  // Far in, where days become whiskers and spans are cut, and back out to all: the legend of the window is that of every view.
  const keys = [...Array.from({ length: 9 }, () => "+"), ...Array.from({ length: 9 }, () => "-")];
  for (const key of keys) {
    await page.keyboard.press(key);
    await untilIdle(page);
  }
  const file = path.join(folder, "window.svg");
  await electronApp.evaluate(({ dialog }, filePath) => {
    dialog.showSaveDialog = () => Promise.resolve({ canceled: false, filePath });
  }, file);
  await page.getByRole("button", { name: "Export…" }).click();
  await page.getByRole("button", { name: "Save…" }).click();
  await expect(page.locator("#message")).toHaveText("Saved window.svg");
  const exported = linesOfFile(await readFile(file, "utf8"));
  expect(exported.length).toBeGreaterThan(200);
  expect(withCountedIds(await linesOfWindow(page))).toEqual(withCountedIds(exported));
});

test("every line of text is as wide in the browser as it was measured", async ({ page }) => {
  await page.evaluate(() => document.fonts.ready);
  const wrong = await page.locator("#picture text").evaluateAll((texts) =>
    (texts as SVGTextElement[]).flatMap((text) => {
      const measured = Number(text.getAttribute("textLength"));
      const twin = text.cloneNode(true) as SVGTextElement;
      twin.removeAttribute("textLength");
      text.after(twin);
      const tracking = Number(twin.getAttribute("letter-spacing") ?? 0);
      const set = twin.getComputedTextLength() - tracking;
      twin.remove();
      return Math.abs(set - measured) > 0.5
        ? [`${text.textContent}: ${String(set)} px, measured ${String(measured)}`]
        : [];
    }),
  );
  expect(wrong).toEqual([]);
});

test("every event has a mark, a name that reads like a sentence, and a chip for each source", async ({ page }) => {
  const convoy = page.locator('[data-event-id="convoy-attack"]');
  const codes = codesOf("convoy-attack");
  await expect(convoy).toHaveAttribute("data-differs", "date responsibility");
  await expect(convoy.locator("> text[role=button]")).toHaveAttribute(
    "aria-label",
    new RegExp(`^19 September 2016: UN aid convoy .+; ${String(codes.length)} sources; accounts differ on `),
  );
  await expect(convoy.locator(":scope > .chip")).toHaveText([...codes]);
  await expect(page.locator('[data-claim-of="convoy-attack"] .chip')).toHaveAttribute("data-source-id", "rhc");
  expect(
    await page
      .locator("[data-event-id]")
      .filter({ hasNot: page.locator(".chip") })
      .count(),
  ).toBe(0);
});

test("the colours follow the system's choice of light, dark, more contrast, or its own colours", async ({ page }) => {
  await page.emulateMedia({ colorScheme: "dark" });
  await untilIdle(page);
  await expect(page.locator("html")).toHaveAttribute("data-theme", "dark");
  await expect(page.locator("#picture > .paper")).toHaveAttribute("fill", "#16181d");
  await page.emulateMedia({ colorScheme: "light" });
  await expect(page.locator("#picture > .paper")).toHaveAttribute("fill", "#fcfbf8");
  await page.emulateMedia({ contrast: "more" });
  await expect(page.locator("html")).toHaveAttribute("data-theme", "contrast");
  await page.emulateMedia({ contrast: null });
  await expect(page.locator("html")).toHaveAttribute("data-theme", "light");
  // High contrast is drawn on black, which suits colours of the system's own where they are dark.
  await page.emulateMedia({ colorScheme: "dark", contrast: "no-preference", forcedColors: "active" });
  await expect(page.locator("html")).toHaveAttribute("data-theme", "contrast");
  await page.emulateMedia({ colorScheme: "light", contrast: "no-preference", forcedColors: "active" });
  await expect(page.locator("html")).toHaveAttribute("data-theme", "light");
});
