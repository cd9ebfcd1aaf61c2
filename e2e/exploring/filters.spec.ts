/** Search, filters and "as known on": what they leave in the picture, what they say, and how they are reached by keys. */
import type { Locator, Page } from "playwright/test";
import { expect, test, untilIdle } from "../helpers/window/shared-window.ts";
import { ALL_EVENTS, EVENT_COUNT as ALL, knownBy, REPORT_COUNT, toldBy, withWords } from "../helpers/shipped-counts.ts";

/** The events that are drawn in full, in the order of the picture. */
function events(page: Page): Locator {
  return page.locator("#picture [data-event-id]:not([data-faint])");
}

function event(page: Page, id: string): Locator {
  return page.locator(`#picture [data-event-id="${id}"]`);
}

async function ids(page: Page): Promise<string[]> {
  await untilIdle(page);
  return events(page).evaluateAll((marks) => marks.map((mark) => mark.getAttribute("data-event-id") ?? ""));
}

/** The status says so, and so many events are drawn. */
async function expectLeft(page: Page, count: number): Promise<void> {
  const text = count === ALL ? ALL_EVENTS : `${String(count)} of ${ALL_EVENTS}`;
  await expect(page.locator("#message")).toHaveText(text);
  await expect(events(page)).toHaveCount(count);
}

/** How many events a control promises to leave. */
async function promised(control: Locator): Promise<number> {
  return Number(await control.getAttribute("data-leaves"));
}

/** How many events the name of a menu's box promises to leave. */
async function namedCount(box: Locator): Promise<number> {
  return Number(/(\d+) events? with it/u.exec((await box.getAttribute("aria-label")) ?? "")?.[1]);
}

test.describe("search", () => {
  test("the slash goes to the field, and what is typed filters, whatever its case and accents", async ({ page }) => {
    await expectLeft(page, ALL);
    await page.keyboard.press("/");
    await expect(page.getByRole("searchbox")).toBeFocused();
    await page.keyboard.type("ALÉPPO convoy");
    await expect(event(page, "convoy-attack")).toHaveAttribute("data-match", "title");
    const left = await ids(page);
    expect(left).not.toContain("geneva-deal");
    await expectLeft(page, withWords("aleppo", "convoy"));
  });

  test("words of a title have a ground behind them; words of claims mark the chips of those who say them", async ({
    page,
  }) => {
    await page.getByRole("searchbox").fill("maria");
    const regret = event(page, "zakharova-regret");
    await expect(regret).toHaveAttribute("data-match", "text");
    await expect(regret.locator("rect.match")).toHaveCount(1);
    const chip = (await regret.locator(".chip").boundingBox())!;
    const halo = (await regret.locator("rect.match").boundingBox())!;
    expect(halo.x + halo.width / 2).toBeCloseTo(chip.x + chip.width / 2, 0);
    await page.getByRole("searchbox").fill("deal syria");
    const title = event(page, "geneva-deal");
    await expect(title).toHaveAttribute("data-match", "title");
    await expect(title.locator("rect.match")).toHaveCount(2);
    const [ground, text] = await Promise.all([
      title.locator("rect.match").last().boundingBox(),
      title.locator("text").first().boundingBox(),
    ]);
    expect(ground!.x + ground!.width).toBeCloseTo(text!.x + text!.width, -1);
  });

  test("Escape empties the field, then goes back to the picture", async ({ page }) => {
    const field = page.getByRole("searchbox");
    await field.fill("convoy");
    await expect(page.locator("#picture [data-match]").first()).toBeAttached();
    await field.press("Escape");
    await expectLeft(page, ALL);
    await expect(field).toBeFocused();
    await field.press("Escape");
    await expect(page.locator("#viewport")).toBeFocused();
  });

  test("Enter goes on to what was found, in the picture and in the table", async ({ page }) => {
    const field = page.getByRole("searchbox");
    await field.pressSequentially("convoy");
    await field.press("Enter");
    await expect(page.locator("#picture [data-match] > text:focus")).toHaveCount(1);
    await expectLeft(page, withWords("convoy"));
    await page.keyboard.press("t");
    await field.press("Enter");
    await expect(page.locator("#table tbody tr:focus")).toHaveCount(1);
  });

  test("a search that finds nothing says so", async ({ page }) => {
    await page.getByRole("searchbox").fill("no such word");
    await expectLeft(page, 0);
    await expect(page.getByText("No event passes the search and filters.")).toBeVisible();
    await page.getByRole("button", { name: "Clear search and filters" }).click();
    await expectLeft(page, ALL);
    await expect(page.getByText("No event passes")).toBeHidden();
    await expect(page.locator("#viewport")).toBeFocused();
  });
});

test.describe("filters", () => {
  test("a chip leaves as many events as it says, and only those of its source", async ({ page }) => {
    const chip = page.locator('[data-filter-source="unnamed-outlet"]');
    await expect(chip).toHaveAttribute("aria-pressed", "false");
    const count = await promised(chip);
    await expect(chip).toHaveAccessibleName(`NN ${String(count)} events with it: outlet not named`);
    await chip.click();
    await expectLeft(page, count);
    await expect(chip).toHaveAttribute("aria-pressed", "true");
    await expect(events(page).filter({ has: page.locator('.chip[data-source-id="unnamed-outlet"]') })).toHaveCount(
      count,
    );
    await expect(page.locator('[data-role="overview"]')).toBeVisible();
    expect(await promised(chip)).toBe(ALL);
    await chip.click();
    await expectLeft(page, ALL);
  });

  test("conditions combine, and the counts follow", async ({ page }) => {
    await page.locator('[data-filter-source="rhc"]').click();
    const single = page.locator('[data-filter="single-source"]');
    await expect.poll(() => promised(single)).toBeLessThan(toldBy("rhc"));
    const count = await promised(single);
    await single.click();
    await expectLeft(page, count);
    const undated = page.locator('[data-filter="undated"]');
    await expect.poll(() => promised(undated)).toBeLessThanOrEqual(count);
    const both = await promised(undated);
    await undated.click();
    await expectLeft(page, both);
    expect(both).toBeGreaterThan(0);
  });

  test("a menu is opened, walked and chosen from by keys, and keeps its promise", async ({ page }) => {
    const button = page.getByRole("button", { name: "Actors" });
    await button.focus();
    await page.keyboard.press("Enter");
    await expect(button).toHaveAttribute("aria-expanded", "true");
    await expect(page.getByRole("checkbox", { name: /^Russia, / })).toBeFocused();
    await page.keyboard.press("ArrowDown");
    await page.keyboard.press("ArrowDown");
    const government = page.getByRole("checkbox", { name: /^Syrian government, / });
    await expect(government).toBeFocused();
    const count = await namedCount(government);
    await page.keyboard.press("Space");
    await expectLeft(page, count);
    await expect(government).toBeFocused();
    await page.keyboard.press("Escape");
    await expect(page.getByRole("button", { name: "Actors 1 chosen" })).toHaveAttribute("aria-expanded", "false");
  });

  test("lanes, places and kinds of disagreement have their menus too", async ({ page }) => {
    await page.getByRole("button", { name: "Accounts differ on", exact: true }).click();
    const nature = page.getByRole("checkbox", { name: /^what it was, / });
    const differing = await namedCount(nature);
    // Over 60 and 83 dead can both be true, and no other figures differ.
    await expect(page.getByRole("checkbox", { name: /^figures, / })).toHaveCount(0);
    await nature.check();
    await expect(event(page, "washington-charge")).toBeAttached();
    await expect(event(page, "us-led-strike")).toHaveCount(0);
    await expectLeft(page, differing);
    await page.keyboard.press("Escape");
    await page.getByRole("button", { name: "Lanes" }).click();
    const statements = page.getByRole("checkbox", { name: /^Statements, / });
    const both = await namedCount(statements);
    expect(both).toBeLessThan(differing);
    await statements.check();
    await expectLeft(page, both);
    await page.keyboard.press("Escape");
    await page.getByRole("button", { name: "Places" }).click();
    await expect(page.getByRole("checkbox", { name: /^Geneva, / })).toBeVisible();
  });

  test("dates are days, or months that stand for their days; what is no date is told so and filters nothing", async ({
    page,
  }) => {
    await page.getByRole("button", { name: "Dates" }).click();
    const [from, to] = [page.getByLabel("From", { exact: true }), page.getByLabel("To", { exact: true })];
    await from.fill("soon");
    await from.press("Tab");
    await expect(from).toHaveAttribute("aria-invalid", "true");
    await expectLeft(page, ALL);
    await from.fill("2016-09-20");
    await from.press("Tab");
    await to.fill("2016-09");
    await to.press("Tab");
    await expect(to).toHaveValue("2016-09-30");
    // The focus went on, and the menu with it.
    const button = page.getByRole("button", { name: "20 Sep 2016 – 30 Sep 2016" });
    await expect(button).toBeVisible();
    await expect(to).toBeHidden();
    const left = await ids(page);
    expect(left).toContain("kerry-lavrov-call");
    expect(left).not.toContain("geneva-deal");
    expect(left).not.toContain("talks-suspended");
    await button.click();
    await to.fill("");
    await to.press("Tab");
    await expect(event(page, "talks-suspended")).toBeAttached();
  });

  test("what is filtered out stays faint on request", async ({ page }) => {
    const context = page.locator('[data-filter="context"]');
    await expect(context).toBeHidden();
    await page.locator('[data-filter-source="rhc"]').click();
    const told = toldBy("rhc");
    await expectLeft(page, told);
    await context.click();
    await expect(context).toHaveAttribute("aria-pressed", "true");
    await expect(page.locator("#picture [data-faint]")).toHaveCount(ALL - told);
    await expectLeft(page, told);
  });

  test("one key clears everything, but is a letter in a field", async ({ page }) => {
    const clear = page.locator('[data-filter="clear"]');
    await expect(clear).toBeHidden();
    await page.locator('[data-filter-source="rhc"]').click();
    await expect(clear).toBeVisible();
    const field = page.getByRole("searchbox");
    await field.focus();
    await page.keyboard.type("c");
    await expect(field).toHaveValue("c");
    await page.locator("#viewport").press("c");
    await expectLeft(page, ALL);
    await expect(field).toHaveValue("");
    await expect(clear).toBeHidden();
  });

  test("the button clears too, and leaves the focus in the row", async ({ page }) => {
    await page.locator('[data-filter="undated"]').click();
    await page.locator('[data-filter="clear"]').click();
    await expectLeft(page, ALL);
    await expect(page.locator('[data-filter-source="zero-hedge"]')).toBeFocused();
  });
});

test.describe("as known on", () => {
  const reportsOf = ({ reports, maybe }: { readonly reports: number; readonly maybe: number }): string => {
    const uncertain = maybe === 0 ? "" : `, and ${String(maybe)} that may have been out`;
    return `${String(reports)} of ${String(REPORT_COUNT)} reports${uncertain}`;
  };

  test("the slider stops at publication dates and shows what had been reported by then", async ({ page }) => {
    const slider = page.getByRole("slider", { name: "As known on" });
    await expect(slider).toHaveAttribute("aria-valuetext", "all reports");
    await slider.focus();
    await page.keyboard.press("Home");
    const first = knownBy("2016-09-28");
    await expect(slider).toHaveAttribute("aria-valuetext", `28 September 2016, ${reportsOf(first)}`);
    await expectLeft(page, first.events);
    await expect(page.locator("#picture [data-report-id]")).toHaveCount(first.reports);
    await expect(page.locator('#picture .chip[data-source-id="zero-hedge"]')).toHaveCount(0);
    await page.keyboard.press("ArrowRight");
    const second = knownBy("2016-10-03");
    await expect(slider).toHaveAttribute("aria-valuetext", `3 October 2016, ${reportsOf(second)}`);
    await expectLeft(page, second.events);
    expect(second.maybe).toBe(1);
    await expect(page.locator('#picture [data-event-id="french-draft"] .chip')).toHaveText(["TJ?"]);
    await expect(page.locator('#picture [data-event-id="bombing-resumes"] .chip')).toHaveText(["WP"]);
    await page.keyboard.press("End");
    await expect(page.locator('#picture [data-event-id="french-draft"] .chip')).toHaveText(["TJ"]);
    await expectLeft(page, ALL);
  });

  test("a date that only a later report gave is not known yet, and chips keep their colours", async ({ page }) => {
    const convoy = event(page, "convoy-attack");
    const chip = convoy.locator('> .chip[data-source-id="washington-post"] rect');
    const color = await chip.getAttribute("stroke");
    await expect(convoy.locator("> .mark > circle").first()).toBeAttached();
    await page.getByRole("slider", { name: "As known on" }).press("Home");
    await expect(convoy.locator("> .mark > line")).toHaveCount(3);
    await expect(convoy.locator("> .mark > circle")).toHaveCount(0);
    await expect(convoy.locator("[aria-label^='between 18 and 25 September 2016: ']")).toHaveCount(1);
    await expect(chip).toHaveAttribute("stroke", color!);
    await expect(page.locator('[data-filter-source="zero-hedge"]')).toHaveAttribute("data-leaves", "0");
  });
});

test("a search says how many of what it found are out of view", async ({ page }) => {
  const message = page.locator("#message");
  await page.getByRole("searchbox").fill("home staff");
  const found = `${String(withWords("home", "staff"))} of ${ALL_EVENTS}`;
  await expect(message).toHaveText(found);
  await page.keyboard.press("Escape");
  await page.getByRole("searchbox").blur();
  await page.keyboard.press("g");
  await page.getByRole("textbox", { name: "Go to date" }).fill("2016-09-12");
  await page.keyboard.press("Enter");
  await page.getByRole("searchbox").fill("home staff");
  await expect(message).toHaveText(`${found}, ${String(withWords("home", "staff"))} out of view`);
});
