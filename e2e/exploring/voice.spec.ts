/** What is heard: the tree that a screen reader walks, the live regions that it reads from, and where the focus is. */
import type { CDPSession, Page } from "playwright/test";
import { expect, test, untilIdle } from "../helpers/window/shared-window.ts";
import { inLane } from "../helpers/shipped-counts.ts";

interface AXNode {
  readonly nodeId: string;
  readonly ignored: boolean;
  readonly role?: { readonly value: string };
  readonly name?: { readonly value: string };
  readonly childIds?: readonly string[];
}

/** Roles and names in the order in which they are heard. */
async function heard(page: Page): Promise<readonly AXNode[]> {
  await untilIdle(page);
  const session: CDPSession = await page.context().newCDPSession(page);
  const { nodes } = (await session.send("Accessibility.getFullAXTree")) as unknown as { nodes: readonly AXNode[] };
  await session.detach();
  const byId = new Map(nodes.map((node) => [node.nodeId, node]));
  const visit = (node: AXNode | undefined): readonly AXNode[] =>
    node ? [...(node.ignored ? [] : [node]), ...(node.childIds ?? []).flatMap((id) => visit(byId.get(id)))] : [];
  return visit(nodes[0]);
}

const named = (nodes: readonly AXNode[], role: string) =>
  nodes.filter((node) => node.role?.value === role).map((node) => node.name?.value ?? "");

const said = (page: Page) => page.locator("#announcements");

test("the picture is heard lane by lane: a heading, and a list of its events, each with its place in it", async ({
  page,
}) => {
  const nodes = await heard(page);
  const headings = named(nodes, "heading");
  const count = inLane("diplomacy");
  const name = `Diplomacy, ${String(count)} events`;
  expect(headings).toContain(name);
  expect(named(nodes, "list")).toContain(name);
  const list = page.getByRole("list", { name });
  const places = await list
    .getByRole("listitem")
    .evaluateAll((items) =>
      items.map((item) => [item.getAttribute("aria-posinset"), item.getAttribute("aria-setsize")]),
    );
  expect(places).toEqual(Array.from({ length: count }, (_, index) => [String(index + 1), String(count)]));
});

test("no event is named twice: the mark leaves its name to its title", async ({ page }) => {
  const nodes = await heard(page);
  const name = /^9 September 2016: .*ceasefire deal/u;
  const telling = nodes.filter((node) => ["button", "listitem", "group"].includes(node.role?.value ?? ""));
  expect(telling.filter((node) => name.test(node.name?.value ?? "")).length).toBeLessThanOrEqual(1);
});

test("choosing an event is said, and its button says that it is the current one", async ({ page }) => {
  await page.getByRole("button", { name: "The truce collapses", exact: true }).click();
  await expect(said(page)).toContainText("Details: The truce collapses, 5 sources");
  const button = page.locator('#picture [data-event-id="truce-collapse"] > [role="button"]').first();
  await expect(button).toHaveAttribute("aria-current", "true");
  await page.keyboard.press("Escape");
  await expect(said(page)).toContainText("Overview");
});

test("comparing, folding, moving a lane and the period that a view rests at are said", async ({ page }) => {
  await page.getByRole("checkbox", { name: "Compare Zero Hedge" }).check();
  await expect(said(page)).toContainText("Comparing ZH: choose one more source");
  await page.getByRole("checkbox", { name: /^Compare .*Washington Post/ }).check();
  await expect(said(page)).toContainText("Comparing ZH, WP");
  const label = page.locator('#picture [data-lane-id="ground"] > .lane-label');
  await label.press("Alt+ArrowUp");
  await expect(said(page)).toContainText("On the ground, 1 of 4");
  await label.press("Enter");
  await expect(said(page)).toContainText("On the ground folded");
  const whole = await page.locator("#overview .range").innerText();
  await page.getByRole("button", { name: "Zoom in" }).click();
  // The period is another one only once the step is drawn.
  await expect(async () => {
    const range = await page.locator("#overview .range").innerText();
    expect(range).not.toBe(whole);
    expect(await said(page).innerText()).toContain(range);
  }).toPass();
});

test("F6 leads from the picture to the panel, to the strip, and round; with Shift the other way", async ({ page }) => {
  await page.locator("#viewport").focus();
  await page.keyboard.press("F6");
  await expect(page.getByRole("heading", { name: "Overview", exact: true })).toBeFocused();
  await page.keyboard.press("F6");
  await expect(page.locator("#overview .brush")).toBeFocused();
  await page.keyboard.press("F6");
  await expect(page.locator("#viewport")).toBeFocused();
  await page.keyboard.press("Shift+F6");
  await expect(page.locator("#overview .brush")).toBeFocused();
});

const focus = (page: Page) => page.evaluate(() => document.activeElement?.tagName);

test("the focus is never lost: a link in the panel, the way back, the end of a comparison, Back, a date", async ({
  page,
}) => {
  await page.getByRole("button", { name: "The truce collapses", exact: true }).focus();
  await page.keyboard.press("Enter");
  await expect(page.getByRole("heading", { name: "The truce collapses", level: 2 })).toBeFocused();
  await page.getByRole("button", { name: "← Overview" }).focus();
  await page.keyboard.press("Enter");
  await expect(page.getByRole("heading", { name: "Overview", exact: true })).toBeFocused();
  for (const source of ["Zero Hedge", "Washington Post"]) {
    await page.getByRole("checkbox", { name: new RegExp(`^Compare .*${source}`, "u") }).focus();
    await page.keyboard.press("Space");
  }
  await page.getByRole("button", { name: "Show comparison" }).focus();
  await page.keyboard.press("Enter");
  await expect(page.getByRole("heading", { name: "Side by side" })).toBeFocused();
  await page.getByRole("button", { name: "End comparison" }).focus();
  await page.keyboard.press("Enter");
  await expect(page.getByRole("heading", { name: "Overview", exact: true })).toBeFocused();
  await page.getByRole("button", { name: "Zoom in" }).click();
  const back = page.getByRole("button", { name: "Back", exact: true });
  await back.focus();
  await page.keyboard.press("Enter");
  await expect(back).toHaveAttribute("aria-disabled", "true");
  await expect(back).toBeFocused();
  await page.locator('#picture [data-event-id="hospitals-hit"] > [role="button"]').first().focus();
  await page.keyboard.press("g");
  await page.keyboard.type("9 Sep 2016");
  await page.keyboard.press("Enter");
  await untilIdle(page);
  await expect.poll(() => focus(page)).toBe("MAIN");
  await page.locator('#picture .glyph > text[tabindex="0"]').focus();
  for (let step = 0; step < 9; step += 1) await page.locator("#viewport").press("ArrowRight");
  await untilIdle(page);
  await expect.poll(() => focus(page)).not.toBe("BODY");
});

test("letters as keys are switched off, in the list of keys, and stay so", async ({ page }) => {
  await page.keyboard.press("?");
  const keys = page.getByRole("dialog", { name: "Keys" });
  const box = keys.getByRole("checkbox", { name: "Letters, digits and signs are keys anywhere in the window" });
  await box.uncheck();
  await page.keyboard.press("Escape");
  await page.keyboard.press("t");
  await untilIdle(page);
  await expect(page.locator("html")).toHaveAttribute("data-surface", "picture");
  await page.reload();
  await untilIdle(page);
  await page.keyboard.press("?");
  await expect(keys).toBeHidden();
  await page.keyboard.press("Control+Shift+K");
  await page.keyboard.press("?");
  await expect(keys).toBeVisible();
  await expect(box).toBeChecked();
});

test("a wrong date in the filter says what is wrong and how to write it", async ({ page }) => {
  await page.locator('[data-menu="filter-dates"] > button').click();
  await page.getByRole("textbox", { name: "From" }).fill("3/10/2016");
  await page.keyboard.press("Enter");
  await expect(page.locator("#filter-dates").getByRole("alert")).toHaveText(
    "From “3/10/2016”: 3/10/2016 can be 3 October or 10 March: write the month as a word, or the year first.",
  );
  await page.getByRole("textbox", { name: "From" }).fill("3 Oct 2016");
  await page.keyboard.press("Enter");
  await expect(page.locator("#filter-dates").getByRole("alert")).toBeHidden();
  await expect(page.locator('[data-menu="filter-dates"] > button')).toHaveText("From 3 Oct 2016");
});

test("an export says aloud which field is wrong, begins in its first field, and Save goes to the wrong one", async ({
  page,
}) => {
  await page.getByRole("button", { name: "Export…" }).click();
  const dialog = page.getByRole("dialog", { name: "Export" });
  await expect(dialog.getByRole("radio", { name: "SVG" })).toBeFocused();
  await dialog.getByRole("combobox", { name: "Period" }).selectOption("dates");
  await dialog.getByRole("textbox", { name: "First day" }).fill("31 June 2016");
  await expect(dialog.getByRole("alert").filter({ hasText: "No calendar" })).toHaveText(
    "No calendar has 31 June 2016.",
  );
  await dialog.getByRole("button", { name: "Save…" }).click();
  await expect(dialog.getByRole("textbox", { name: "First day" })).toBeFocused();
});

test("no two elements have one id, whatever is open", async ({ page }) => {
  const twice = () =>
    page.evaluate(() => {
      const ids = [...document.querySelectorAll("[id]")].map(({ id }) => id);
      return ids.filter((id, index) => ids.indexOf(id) !== index);
    });
  expect(await twice()).toEqual([]);
  await page.getByRole("button", { name: "Export…" }).click();
  await expect(page.getByRole("dialog", { name: "Export" })).toBeVisible();
  expect(await twice()).toEqual([]);
  await page.keyboard.press("Escape");
  await page.locator('#picture [data-event-id="truce-collapse"] > text').first().click();
  await page.keyboard.press("g");
  expect(await twice()).toEqual([]);
});

test("boxes that compare say what with, and positions are heads of their rows", async ({ page }) => {
  const names = await page
    .locator("#panel input[data-compare]")
    .evaluateAll((boxes) => boxes.map((box) => box.getAttribute("aria-label")));
  expect(new Set(names).size).toBe(names.length);
  await page.locator('#picture [data-event-id="convoy-attack"] > text').first().click();
  await expect.poll(() => page.locator("#panel .differences th[scope=row]").count()).toBeGreaterThan(1);
  await expect.poll(() => page.locator("#panel .dates th[scope=row]").count()).toBeGreaterThan(1);
});
