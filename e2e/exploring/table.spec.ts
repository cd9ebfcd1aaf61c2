/** The table: the same rows as the picture, sorted, selected, picked and copied. */
import type { ElectronApplication, Locator, Page } from "playwright/test";
import { expect, test, untilIdle } from "../helpers/window/shared-window.ts";
import { codesOf, EVENT_COUNT } from "../helpers/shipped-counts.ts";

function row(page: Page, id: string): Locator {
  return page.locator(`#table tbody tr[data-event-id="${id}"]`);
}

function rowIds(page: Page): Promise<readonly (string | null)[]> {
  return page.locator("#table tbody tr").evaluateAll((rows) => rows.map((one) => one.getAttribute("data-event-id")));
}

async function openTable(page: Page): Promise<void> {
  await page.getByRole("button", { name: "Table", exact: true }).click();
  await expect(page.getByRole("grid", { name: "Events" })).toBeVisible();
  await untilIdle(page);
}

function clipboardText(electronApp: ElectronApplication): Promise<string> {
  return electronApp.evaluate(({ clipboard }) => clipboard.readText());
}

/** What was copied, cell by cell. */
async function copiedRows(electronApp: ElectronApplication): Promise<string[][]> {
  const text = await clipboardText(electronApp);
  return text
    .trimEnd()
    .split("\r\n")
    .map((line) => line.split("\t"));
}

const focusedRow = (page: Page): Promise<string | null> =>
  page.evaluate(() => document.activeElement?.getAttribute("data-event-id") ?? null);

test("T shows the table with every event, and again the picture", async ({ page }) => {
  await page.locator("#viewport").focus();
  await page.keyboard.press("t");
  await expect(page.locator("#table tbody tr")).toHaveCount(EVENT_COUNT);
  await expect(page.locator("#viewport")).toBeHidden();
  await expect(page.getByRole("button", { name: "Table", exact: true })).toHaveAttribute("aria-pressed", "true");
  await page.keyboard.press("t");
  await expect(page.getByRole("main")).toBeVisible();
  await expect(page.locator("#table")).toBeHidden();
  await expect(page.locator("#viewport")).toBeFocused();
});

test("a letter that is typed into the search is no command", async ({ page }) => {
  await page.locator("#search-field").focus();
  await page.keyboard.type("t");
  await expect(page.locator("#table")).toBeHidden();
});

test("a row tells date, lane, place, sources, origins and differences", async ({ page }) => {
  await openTable(page);
  const convoy = row(page, "convoy-attack");
  await expect(convoy.locator("td.date")).toHaveText("19 September 2016");
  await expect(convoy.getByRole("rowheader")).toHaveText("UN aid convoy hit near Aleppo");
  await expect(convoy.locator("td.lane")).toHaveText("On the ground");
  await expect(convoy.locator("td.place")).toHaveText("outside Aleppo");
  await expect(convoy.locator("td.sources .chip")).toHaveText([...codesOf("convoy-attack")]);
  await expect(convoy.locator("td.origins")).toHaveText("3");
  await expect(convoy.locator("td.differs")).toHaveText("≠ date; who did it");
});

test("a header sorts, pressed again it turns the order round", async ({ page }) => {
  await openTable(page);
  await expect(page.getByRole("columnheader", { name: "Date" })).toHaveAttribute("aria-sort", "ascending");
  const byDate = await rowIds(page);
  expect(byDate.indexOf("geneva-deal")).toBeLessThan(byDate.indexOf("convoy-attack"));
  expect(byDate.indexOf("convoy-attack")).toBeLessThan(byDate.indexOf("talks-suspended"));
  const header = page.getByRole("columnheader", { name: "Event" });
  await header.getByRole("button").click();
  await expect(header).toHaveAttribute("aria-sort", "ascending");
  await expect(page.locator("#table [aria-sort]")).toHaveCount(1);
  const titles = await page.locator("#table tbody th").allTextContents();
  const plain = titles.map((title) => title.replace(/^[^\p{L}\p{N}]+/u, "").toLowerCase());
  expect(plain).toEqual([...plain].sort());
  await header.getByRole("button").click();
  await expect(header).toHaveAttribute("aria-sort", "descending");
  expect(await page.locator("#table tbody th").allTextContents()).toEqual([...titles].reverse());
});

test("what is chosen in the table is chosen in the picture, and the other way round", async ({ page }) => {
  await page.locator('#picture [data-event-id="truce"] > text').first().click();
  await openTable(page);
  await expect(row(page, "truce")).toHaveAttribute("aria-current", "true");
  await row(page, "convoy-attack").locator(".event").click();
  await expect(page.locator('[data-role="event-panel"]')).toHaveAttribute("data-shown-event", "convoy-attack");
  await expect(row(page, "truce")).not.toHaveAttribute("aria-current");
  await page.getByRole("button", { name: "Picture", exact: true }).click();
  await expect(page.locator('#picture [data-event-id="convoy-attack"]').first()).toHaveAttribute(
    "aria-current",
    "true",
  );
});

test("an event chosen elsewhere comes into sight", async ({ page }) => {
  await openTable(page);
  await page.locator('#panel [data-event-link="talks-suspended"]').click();
  await expect(row(page, "talks-suspended")).toBeInViewport();
});

test("the search leaves the same rows as in the picture, with what it found marked", async ({ page }) => {
  await openTable(page);
  await page.locator("#search-field").fill("convoy hit");
  await expect(row(page, "bombing-resumes")).toHaveCount(0);
  await expect(row(page, "convoy-attack").locator("th mark")).toHaveText(["convoy", "hit"]);
  const inTable = await page.locator("#table tbody tr").count();
  await expect(page.locator("#message")).toContainText(String(inTable));
});

test("arrow keys, Home and End go from row to row, Enter chooses", async ({ page }) => {
  await openTable(page);
  const ids = await rowIds(page);
  await page.locator("#table tbody tr[tabindex='0']").focus();
  await page.keyboard.press("ArrowDown");
  expect(await focusedRow(page)).toBe(ids[1]);
  await page.keyboard.press("End");
  expect(await focusedRow(page)).toBe(ids.at(-1));
  await page.keyboard.press("ArrowUp");
  expect(await focusedRow(page)).toBe(ids.at(-2));
  await page.keyboard.press("Enter");
  await expect(page.locator('[data-role="event-panel"]')).toHaveAttribute("data-shown-event", String(ids.at(-2)));
  expect(await focusedRow(page)).toBe(ids.at(-2));
  await page.keyboard.press("Home");
  expect(await focusedRow(page)).toBe(ids[0]);
  await page.keyboard.press("Escape");
  await expect(page.locator('[data-role="overview"]')).toBeVisible();
});

test("the rows are one stop for Tab, and the focus stays when the rows change", async ({ page }) => {
  await openTable(page);
  await expect(page.locator("#table tbody tr[tabindex='0']")).toHaveCount(1);
  await row(page, "truce").focus();
  await expect(page.locator("#table tbody tr[tabindex='0']")).toHaveAttribute("data-event-id", "truce");
  await page.keyboard.press("Tab");
  await expect(row(page, "truce").getByRole("checkbox")).toBeFocused();
  await page.keyboard.press("t");
  await page.keyboard.press("t");
  await expect(page.locator("#table")).toBeVisible();
  // The key that clears the filters brings all rows back, and the focus is where it was.
  await page.locator("#search-field").fill("convoy");
  await expect(row(page, "bombing-resumes")).toHaveCount(0);
  await row(page, "convoy-attack").getByRole("checkbox").focus();
  await page.keyboard.press("c");
  await expect(row(page, "bombing-resumes")).toHaveCount(1);
  await expect(row(page, "convoy-attack").getByRole("checkbox")).toBeFocused();
});

test("space picks rows, with Shift all between, and Ctrl+C copies them", async ({ electronApp, page }) => {
  await openTable(page);
  const ids = await rowIds(page);
  await page.locator(`#table tbody tr[data-event-id="${String(ids[2])}"]`).focus();
  await page.keyboard.press(" ");
  await page.keyboard.press("Shift+ArrowDown");
  await page.keyboard.press("Shift+ArrowDown");
  await expect(page.locator("#table tbody tr[aria-selected='true']")).toHaveCount(3);
  await expect(page.locator('[data-role="event-panel"]')).toHaveCount(0);
  await page.keyboard.press("Control+c");
  await expect(page.locator("#message")).toHaveText("Copied 3 rows");
  const [head, ...rows] = await copiedRows(electronApp);
  expect(head?.slice(0, 4)).toEqual(["Date", "Earliest", "Latest", "Event"]);
  const titles = await page.locator("#table tbody tr[aria-selected='true'] th").allTextContents();
  expect(rows.map((cells) => cells[3])).toEqual(titles);
  expect(rows.every((cells) => cells.length === head?.length)).toBe(true);
  await page.keyboard.press("Escape");
  await expect(page.locator("#table tbody tr[aria-selected='true']")).toHaveCount(0);
});

test("boxes and clicks with Shift and Ctrl pick rows, and choose none", async ({ page }) => {
  await openTable(page);
  const rows = page.locator("#table tbody tr");
  const picked = page.locator("#table tbody tr[aria-selected='true']");
  await rows.nth(1).getByRole("checkbox").click();
  await rows
    .nth(4)
    .locator(".event")
    .click({ modifiers: ["Shift"] });
  await expect(picked).toHaveCount(4);
  await rows
    .nth(2)
    .locator(".event")
    .click({ modifiers: ["ControlOrMeta"] });
  await expect(picked).toHaveCount(3);
  await expect(rows.nth(2).getByRole("checkbox")).not.toBeChecked();
  await expect(page.locator('[data-role="overview"]')).toBeVisible();
  const all = page.getByRole("checkbox", { name: "Pick all rows" });
  await all.click();
  await expect(picked).toHaveCount(EVENT_COUNT);
  await all.click();
  await expect(picked).toHaveCount(0);
});

test("without a pick all rows are copied, in the order of the table and with every claim", async ({
  electronApp,
  page,
}) => {
  await openTable(page);
  await page.getByRole("columnheader", { name: "Event" }).getByRole("button").click();
  await expect(page.getByRole("columnheader", { name: "Event" })).toHaveAttribute("aria-sort", "ascending");
  await page.getByRole("button", { name: `Copy all ${String(EVENT_COUNT)} rows as TSV` }).click();
  await expect(page.locator("#message")).toHaveText(`Copied ${String(EVENT_COUNT)} rows`);
  const [head = [], ...rows] = await copiedRows(electronApp);
  expect(rows.map((cells) => cells[3])).toEqual(await page.locator("#table tbody th").allTextContents());
  const convoy = rows.find((cells) => cells[3] === "UN aid convoy hit near Aleppo");
  expect(convoy?.[head.indexOf("Sources")]).toBe(codesOf("convoy-attack").join("; "));
  expect(convoy?.[head.indexOf("Claims")]).toContain("RHC ¶6, RHC: A deadly strike hit the convoy");
  expect(convoy?.[head.indexOf("Claims")]).toContain("[“last Monday”: 26 September 2016]");
});

test("rows that the filter took away are not copied, though they were picked", async ({ electronApp, page }) => {
  await openTable(page);
  await row(page, "bombing-resumes").getByRole("checkbox").click();
  await row(page, "convoy-attack").getByRole("checkbox").click();
  await page.locator("#search-field").fill("convoy");
  await page.getByRole("button", { name: "Copy 1 row as TSV" }).click();
  await expect(page.locator("#message")).toHaveText("Copied 1 row");
  expect(await copiedRows(electronApp)).toHaveLength(2);
});

test("the page cannot make the clipboard take what is no text, or too much of it", async ({ electronApp, page }) => {
  const refusal = (copied: unknown): Promise<string> =>
    page.evaluate(async (text) => {
      const { sourceline } = window as unknown as { sourceline: { copyText: (text: unknown) => Promise<void> } };
      return sourceline.copyText(text).then(
        () => "copied",
        (error: unknown) => String(error),
      );
    }, copied);
  const before = await clipboardText(electronApp);
  expect(await refusal({ text: "x" })).toContain("refused copy-text");
  expect(await refusal("x".repeat(10_000_001))).toContain("refused copy-text");
  expect(await clipboardText(electronApp)).toBe(before);
  expect(await refusal("what was asked for")).toBe("copied");
  expect(await clipboardText(electronApp)).toBe("what was asked for");
});

test("what is filtered out can stay as pale rows, and is copied only when it is picked", async ({
  electronApp,
  page,
}) => {
  await openTable(page);
  await page.locator("#search-field").fill("convoy");
  await expect(row(page, "bombing-resumes")).toHaveCount(0);
  const passing = await page.locator("#table tbody tr").count();
  await page.locator('[data-filter="context"]').click();
  await expect(row(page, "bombing-resumes").getByRole("rowheader")).toHaveText("Syria resumes bombing filtered out");
  await expect(row(page, "convoy-attack").locator(".note")).toHaveCount(0);
  await expect(page.locator("#table tbody tr")).toHaveCount(EVENT_COUNT);
  await page.getByRole("button", { name: `Copy all ${String(passing)} rows as TSV` }).click();
  await expect(page.locator("#message")).toHaveText(`Copied ${String(passing)} rows`);
  expect(await copiedRows(electronApp)).toHaveLength(passing + 1);
  await row(page, "bombing-resumes").getByRole("checkbox").click();
  await page.getByRole("button", { name: "Copy 1 row as TSV" }).click();
  await expect(page.locator("#message")).toHaveText("Copied 1 row");
  expect((await copiedRows(electronApp))[1]?.[3]).toBe("Syria resumes bombing");
});
