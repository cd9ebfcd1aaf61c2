/** Lanes: what they are, folding and moving them with keys and pointer, and the arcs between events. */
import type { Locator, Page } from "playwright/test";
import { expect, test, untilIdle } from "../helpers/window/shared-window.ts";
import { ALL_EVENTS, codesOf, followingFrom, inLane } from "../helpers/shipped-counts.ts";

const SUBJECTS = ["diplomacy", "ground", "statements", "setting", "#reports"];

function lane(page: Page, id: string): Locator {
  return page.locator(`#picture [data-lane-id="${id}"]`);
}

function label(page: Page, name: string | RegExp): Locator {
  return page.locator("#picture").getByRole("button", { name });
}

function order(page: Page): Promise<string[]> {
  return page
    .locator("#picture [data-lane-id]")
    .evaluateAll((lanes) => lanes.map((element) => element.getAttribute("data-lane-id") ?? ""));
}

/** What only a re-created element has lost. */
async function remember(marks: Locator): Promise<void> {
  await marks.evaluateAll((elements) => elements.forEach((element) => Object.assign(element, { seen: true })));
}

function freshOnes(marks: Locator): Promise<number> {
  return marks.evaluateAll((elements) => elements.filter((element) => !("seen" in element)).length);
}

test("the lanes are those of the choice, and an event stands in all of its own", async ({ page }) => {
  const choice = page.getByRole("combobox", { name: "Lanes by" });
  expect(await order(page)).toEqual(SUBJECTS);
  await choice.selectOption({ label: "Lanes by source" });
  await expect.poll(() => order(page)).toContain("source:rhc");
  await expect(page.locator('#picture .glyph[data-event-id="convoy-attack"]')).toHaveCount(
    codesOf("convoy-attack").length,
  );
  await choice.selectOption({ label: "Lanes by place" });
  await expect(label(page, /^Place not given, \d+ events$/)).toHaveCount(1);
  await expect(page.locator('#picture .glyph[data-event-id="convoy-attack"]')).toHaveCount(1);
  await choice.selectOption({ label: "One lane for all" });
  await expect.poll(() => order(page)).toEqual(["#all", "#reports"]);
  await expect(label(page, `All events, ${ALL_EVENTS}`)).toHaveAttribute("aria-expanded", "true");
});

test("panning re-creates no mark where events stand in several lanes", async ({ page }) => {
  await page.getByRole("combobox", { name: "Lanes by" }).selectOption("actor");
  await expect(lane(page, "actor:Russia")).toHaveCount(1);
  await untilIdle(page);
  const marks = page.locator("#picture .glyph[data-event-id]");
  const twice = marks.and(page.locator('[data-event-id="talks-suspended"]')).first().locator(".mark > :first-child");
  const before = (await twice.boundingBox())!.x;
  await remember(marks);
  await page.locator("#viewport").press("ArrowRight");
  await expect.poll(async () => (await twice.boundingBox())!.x).toBeLessThan(before - 50);
  await untilIdle(page);
  expect(await freshOnes(marks)).toBe(0);
});

test("Enter and Space fold a lane to a count with ticks, and unfold it; so does a click", async ({ page }) => {
  const ground = label(page, `On the ground, ${String(inLane("ground"))} events`);
  await ground.focus();
  await ground.press("Enter");
  await expect(ground).toHaveAttribute("aria-expanded", "false");
  await expect(lane(page, "ground").locator(".tick")).toHaveCount(inLane("ground"));
  await expect(page.locator('#picture .glyph[data-event-id="convoy-attack"]')).toHaveCount(0);
  await expect(ground).toBeFocused();
  await ground.press(" ");
  await expect(page.locator('#picture .glyph[data-event-id="convoy-attack"]')).toHaveCount(1);
  await ground.click();
  await expect(ground).toHaveAttribute("aria-expanded", "false");
  await lane(page, "ground").locator('[data-tick-of="convoy-attack"]').click({ force: true });
  await expect(page.locator('[data-shown-event="convoy-attack"]')).toHaveCount(1);
});

test("all lanes fold and unfold at once, and a double click on a label leaves the view alone", async ({ page }) => {
  await page.locator("#viewport").press("+");
  await untilIdle(page);
  const days = () => page.locator("#picture > .axis > text").allTextContents();
  const before = await days();
  await page.getByRole("button", { name: "Collapse all" }).click();
  await expect(page.locator("#picture .glyph")).toHaveCount(0);
  await expect(page.locator('#picture [data-collapsed="true"]')).toHaveCount(SUBJECTS.length);
  await label(page, /^Diplomacy/).dblclick();
  await page.getByRole("button", { name: "Expand all" }).click();
  await expect(page.locator('#picture [data-collapsed="true"]')).toHaveCount(0);
  expect(await days()).toEqual(before);
});

test("arrows go from label to label, and with Alt they move the lane, which keeps the focus", async ({ page }) => {
  const tabStops = page.locator('#picture .lane-label[tabindex="0"]');
  await expect(tabStops).toHaveCount(1);
  await label(page, /^Diplomacy/).focus();
  await page.keyboard.press("ArrowDown");
  await page.keyboard.press("ArrowDown");
  const statements = label(page, /^Statements/);
  await expect(statements).toBeFocused();
  await page.keyboard.press("Alt+ArrowUp");
  await expect.poll(() => order(page)).toEqual(["diplomacy", "statements", "ground", "setting", "#reports"]);
  await expect(statements).toBeFocused();
  await page.keyboard.press("Alt+ArrowUp");
  await page.keyboard.press("Alt+ArrowUp");
  await expect.poll(() => order(page)).toEqual(["statements", "diplomacy", "ground", "setting", "#reports"]);
  await page.keyboard.press("Alt+ArrowDown");
  await page.keyboard.press("Alt+ArrowDown");
  await expect.poll(() => order(page)).toEqual(["diplomacy", "ground", "statements", "setting", "#reports"]);
  await expect(statements).toBeFocused();
  await expect(tabStops).toHaveCount(1);
});

/** Presses a label's lane and moves to the middle of another; the caller lets go. */
async function drag(page: Page, from: RegExp, to: RegExp): Promise<void> {
  const start = (await label(page, from).boundingBox())!;
  await page.mouse.move(start.x + 12, start.y + 8);
  await page.mouse.down();
  const end = (await label(page, to).boundingBox())!;
  await page.mouse.move(end.x + 92, end.y + 38, { steps: 6 });
}

test("dragging a label moves its lane and nothing else; Escape takes it back", async ({ page }) => {
  await page.getByRole("button", { name: "Collapse all" }).click();
  await expect(page.locator("#picture .glyph")).toHaveCount(0);
  const days = () => page.locator("#picture > .axis > text").allTextContents();
  const before = await days();
  await drag(page, /^Diplomacy/, /^Statements/);
  await expect.poll(() => order(page)).toEqual(["ground", "statements", "diplomacy", "setting", "#reports"]);
  await page.mouse.up();
  await untilIdle(page);
  expect(await days()).toEqual(before);
  await expect(label(page, /^Diplomacy/)).toHaveAttribute("aria-expanded", "false");
  await drag(page, /^Ground|^On the ground/, /^Diplomacy/);
  await expect.poll(() => order(page)).toEqual(["statements", "diplomacy", "ground", "setting", "#reports"]);
  await page.keyboard.press("Escape");
  await expect.poll(() => order(page)).toEqual(["ground", "statements", "diplomacy", "setting", "#reports"]);
  await page.mouse.up();
});

test("a lane that is held at the lower edge scrolls on, and goes farther than was in sight", async ({ page }) => {
  await page.setViewportSize({ width: 1000, height: 600 });
  const viewport = page.locator("#viewport");
  const box = (await viewport.boundingBox())!;
  const held = (await label(page, /^Diplomacy/).boundingBox())!;
  await page.mouse.move(held.x + 10, held.y + 8);
  await page.mouse.down();
  await page.mouse.move(held.x + 10, box.y + box.height - 4, { steps: 3 });
  await expect.poll(() => order(page)).toEqual(["ground", "statements", "setting", "diplomacy", "#reports"]);
  expect(await viewport.evaluate(({ scrollTop }) => scrollTop)).toBeGreaterThan(200);
  await page.mouse.up();
});

test("arcs join the chosen event with what it follows and what follows it", async ({ page }) => {
  await expect(page.locator("#picture .arc")).toHaveCount(0);
  await page.locator('#picture [data-event-id="truce"] > text').first().click();
  await expect(page.locator('#picture [data-arc-from="geneva-deal"][data-arc-to="truce"]')).toHaveCount(1);
  await expect(page.locator('#picture [data-arc-from="truce"]')).toHaveCount(followingFrom("truce"));
  await page.locator("#viewport").press("Escape");
  await expect(page.locator("#picture .arc")).toHaveCount(0);
});

test("compared sources show in marks and legend who tells what", async ({ page }) => {
  await expect(page.locator("#picture [data-told]")).toHaveCount(0);
  await page.locator('#panel [data-compare="zero-hedge"]').click();
  await expect(page.locator('#panel [data-compare="zero-hedge"]')).toBeChecked();
  await page.locator('#panel [data-compare="washington-post"]').click();
  await expect(page.locator('#picture [data-event-id="geneva-deal"]')).toHaveAttribute("data-told", "all");
  await expect(page.locator('#picture [data-event-id="channel-kept"]')).toHaveAttribute("data-told", "only");
  await expect(page.locator('#picture [data-event-id="calls-end"]')).toHaveAttribute("data-told", "none");
  const legend = page.locator("#picture > .legend");
  await expect(legend).toContainText("only ZH");
  await expect(legend).toContainText("neither");
  const chips = page.locator('#picture [data-event-id="geneva-deal"] > .chip');
  expect(await chips.evaluateAll((all) => all.map((chip) => chip.getAttribute("data-voice")))).toEqual(
    codesOf("geneva-deal").map((code) => (["ZH", "WP"].includes(code) ? "compared" : "aside")),
  );
  // On a bar a strip: a disc would name a day that nobody did.
  await expect(page.locator('#picture [data-event-id="geneva-deal"] > .mark circle')).toHaveCount(1);
  await expect(page.locator('#picture [data-event-id="bombing-resumes"] > .mark circle')).toHaveCount(0);
  await expect(page.locator('#picture [data-event-id="bombing-resumes"] > .mark > .told > rect')).toHaveCount(2);
});

test("a lane that is folded by its stuck name stays where its name is, and unfolds there", async ({ page }) => {
  const name = lane(page, "ground").locator(".lane-label");
  const scrolled = () => page.locator("#viewport").evaluate((viewport) => viewport.scrollTop);
  await page.locator("#viewport").evaluate((viewport) => void (viewport.scrollTop = 900));
  const stuck = (await name.boundingBox())!;
  for (const fold of [() => name.click(), () => name.press("Enter")]) {
    await page.locator("#viewport").evaluate((viewport) => void (viewport.scrollTop = 900));
    await expect.poll(async () => (await name.boundingBox())!.y).toBe(stuck.y);
    await fold();
    await expect(name).toHaveAttribute("aria-expanded", "false");
    await expect.poll(scrolled).toBeLessThan(900);
    expect(Math.abs((await name.boundingBox())!.y - stuck.y)).toBeLessThan(12);
    await fold();
    await expect(name).toHaveAttribute("aria-expanded", "true");
    expect(Math.abs((await name.boundingBox())!.y - stuck.y)).toBeLessThan(12);
  }
});
