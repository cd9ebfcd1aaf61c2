/** The overview strip, jumps, and the way back. Asserted on the view that the strip's control holds, and on marks. */
import type { Locator, Page } from "playwright/test";
import { expect, test, untilIdle } from "../helpers/window/shared-window.ts";
import { EVENT_COUNT, REPORT_COUNT } from "../helpers/shipped-counts.ts";

const DAY = 86_400_000;
const EXTENT = { from: Date.UTC(2016, 8, 5), to: Date.UTC(2016, 9, 8) };

function slider(page: Page): Locator {
  return page.getByRole("slider", { name: "What is in view" });
}

async function viewOf(page: Page): Promise<{ readonly from: number; readonly to: number }> {
  await untilIdle(page);
  const [from, to] = await slider(page).evaluate(({ dataset }) => [Number(dataset["from"]), Number(dataset["to"])]);
  return { from, to };
}

/** Both ends of the view, in days since the extent began. */
async function daysOf(page: Page): Promise<number[]> {
  const { from, to } = await viewOf(page);
  return [from, to].map((time) => Math.round(((time - EXTENT.from) / DAY) * 10) / 10);
}

async function go(page: Page, date: string): Promise<void> {
  await page.keyboard.press("g");
  await page.getByRole("textbox", { name: "Go to date" }).fill(date);
  await page.keyboard.press("Enter");
}

/** Where a day's beginning lies in the strip, px of the window. */
async function placeOf(page: Page, day: number): Promise<{ readonly x: number; readonly y: number }> {
  const box = (await page.locator("#overview svg").boundingBox())!;
  return { x: box.x + 14 + ((box.width - 28) * day) / 33, y: box.y + 30 };
}

async function drag(page: Page, from: number, to: number): Promise<void> {
  const [begin, end] = [await placeOf(page, from), await placeOf(page, to)];
  await page.mouse.move(begin.x, begin.y);
  await page.mouse.down();
  await page.mouse.move((begin.x + end.x) / 2, begin.y);
  await page.mouse.move(end.x, end.y);
  await page.mouse.up();
}

test("the strip shows the whole extent, what is disputed in it, and each report's publication", async ({ page }) => {
  expect(await viewOf(page)).toEqual(EXTENT);
  const ground = page.getByRole("img", {
    name: new RegExp(
      `^How densely ${String(EVENT_COUNT)} of ${String(EVENT_COUNT)} events lie in time; accounts differ on \\d+`,
    ),
  });
  await expect(ground.locator("path.all")).toHaveAttribute("d", /^M.+z$/);
  await expect(ground.locator("path.disputed")).toHaveAttribute("d", /^M.+z$/);
  await expect(ground.locator("[data-published]")).toHaveCount(REPORT_COUNT);
  await expect(ground.getByText("October 2016")).toBeVisible();
  await expect(slider(page)).toHaveAttribute("aria-valuetext", "5 September – 7 October 2016");
});

test("dragging an edge resizes the view, dragging the brush moves it, and each drag is one step back", async ({
  page,
}) => {
  await drag(page, 0, 10);
  await expect.poll(() => daysOf(page)).toEqual([10, 33]);
  await drag(page, 33, 20);
  await expect.poll(() => daysOf(page)).toEqual([10, 20]);
  await drag(page, 15, 8);
  await expect.poll(() => daysOf(page)).toEqual([3, 13]);
  const back = page.getByRole("button", { name: "Back" });
  await back.click();
  await expect.poll(() => daysOf(page)).toEqual([10, 20]);
  await back.click();
  await back.click();
  await expect.poll(() => viewOf(page)).toEqual(EXTENT);
  await expect(back).toBeDisabled();
});

test("a click beside the brush centres the view there; the wheel zooms it", async ({ page }) => {
  await go(page, "2016-09-12");
  await expect.poll(() => daysOf(page)).toEqual([6, 9]);
  const place = await placeOf(page, 20);
  await page.mouse.click(place.x, place.y);
  await expect.poll(() => daysOf(page)).toEqual([18.5, 21.5]);
  await page.mouse.wheel(0, -500);
  await expect.poll(async () => (await viewOf(page)).to - (await viewOf(page)).from).toBe(1.5 * DAY);
  expect(await daysOf(page)).toEqual([19.2, 20.7]);
});

test("keys on the brush move and resize it", async ({ page }) => {
  await go(page, "2016-09");
  await expect.poll(() => daysOf(page)).toEqual([-4, 26]);
  await slider(page).focus();
  await page.keyboard.press("ArrowRight");
  await expect.poll(() => daysOf(page)).toEqual([-1, 29]);
  await page.keyboard.press("Shift+ArrowLeft");
  await expect.poll(() => daysOf(page)).toEqual([-1, 26]);
  await page.keyboard.press("Home");
  await expect.poll(() => daysOf(page)).toEqual([0, 27]);
  await expect(slider(page)).toHaveAttribute("aria-valuetext", "5 September – 1 October 2016");
  await expect(slider(page)).toBeFocused();
});

test("keys that follow each other at once are one step back", async ({ page }) => {
  await go(page, "2016-09");
  await expect.poll(() => daysOf(page)).toEqual([-4, 26]);
  // In one turn of the page: between keys that the driver presses, a busy machine may pause for longer than a gesture does.
  await slider(page).evaluate((element) => {
    for (const key of ["ArrowRight", "ArrowRight", "Home"])
      element.dispatchEvent(new KeyboardEvent("keydown", { key, bubbles: true }));
  });
  await expect.poll(() => daysOf(page)).toEqual([0, 30]);
  await page.keyboard.press("Alt+ArrowLeft");
  await expect.poll(() => daysOf(page)).toEqual([-4, 26]);
});

test("a view outside the extent leaves a mark at that edge, and its dates", async ({ page }) => {
  await go(page, "2016-08-30");
  await expect.poll(() => daysOf(page)).toEqual([-7, -4]);
  await expect(page.locator('#overview [data-beyond="start"]')).toHaveCount(1);
  await expect(page.locator('#overview [data-beyond="end"]')).toHaveCount(0);
  await expect(page.locator("#overview .range")).toHaveText("29 – 31 August 2016");
  const strip = (await page.locator("#overview svg").boundingBox())!;
  const brush = (await slider(page).boundingBox())!;
  expect(brush.x).toBeGreaterThanOrEqual(strip.x);
  expect(brush.x + brush.width).toBeLessThan(strip.x + 40);
});

test("back and forward: buttons, Alt and arrows, a mouse's own buttons; none where there is nothing", async ({
  page,
}) => {
  const [back, forward] = ["Back", "Forward"].map((name) => page.getByRole("button", { name, exact: true }));
  await expect(back!).toBeDisabled();
  await expect(forward!).toBeDisabled();
  await go(page, "2016-09-12");
  await expect.poll(() => daysOf(page)).toEqual([6, 9]);
  await back!.click();
  await expect.poll(() => viewOf(page)).toEqual(EXTENT);
  await page.keyboard.press("Alt+ArrowRight");
  await expect.poll(() => daysOf(page)).toEqual([6, 9]);
  const press = (button: number): Promise<boolean> =>
    page.evaluate(
      (which) =>
        document.body.dispatchEvent(new MouseEvent("mouseup", { button: which, bubbles: true, cancelable: true })),
      button,
    );
  // Not allowed to do what a browser would: leave the page.
  expect(await press(3)).toBe(false);
  await expect.poll(() => viewOf(page)).toEqual(EXTENT);
  expect(await press(4)).toBe(false);
  await expect.poll(() => daysOf(page)).toEqual([6, 9]);
  await expect(forward!).toBeDisabled();
  // Keys that some keyboards have for it.
  const type = (key: string): Promise<boolean> =>
    page.evaluate(
      (which) =>
        document.body.dispatchEvent(new KeyboardEvent("keydown", { key: which, bubbles: true, cancelable: true })),
      key,
    );
  expect(await type("BrowserBack")).toBe(false);
  await expect.poll(() => viewOf(page)).toEqual(EXTENT);
  expect(await type("BrowserForward")).toBe(false);
  await expect.poll(() => daysOf(page)).toEqual([6, 9]);
});

test("'fit selection' shows the selected event with what stands around it", async ({ page }) => {
  const fit = page.getByRole("button", { name: "Fit selection" });
  await expect(fit).toBeDisabled();
  await page.locator('#picture [data-event-id="geneva-deal"]').click();
  await fit.click();
  await expect.poll(async () => (await viewOf(page)).to - (await viewOf(page)).from).toBeLessThan(10 * DAY);
  const mark = page.locator('#picture [data-event-id="geneva-deal"] > .mark');
  const [box, plot] = [(await mark.boundingBox())!, (await page.locator("#viewport").boundingBox())!];
  expect(Math.abs(box.x - (plot.x + 156 + (plot.width - 196) / 2))).toBeLessThan(plot.width / 6);
  await page.keyboard.press("0");
  await page.keyboard.press("9");
  await expect.poll(async () => (await viewOf(page)).to - (await viewOf(page)).from).toBeLessThan(10 * DAY);
});

test("'go to date' says what is no date and what is too far, and then goes", async ({ page }) => {
  const field = page.getByRole("textbox", { name: "Go to date" });
  await page.getByRole("button", { name: "Go to date…" }).click();
  await expect(field).toBeFocused();
  await field.fill("12 May");
  await field.press("Enter");
  await expect(page.getByRole("alert")).toHaveText("Which year? Write 12 May with its year.");
  await expect(field).toHaveAttribute("aria-invalid", "true");
  await field.fill("1999");
  await expect(page.locator("#date-problem")).toBeEmpty();
  await field.press("Enter");
  await expect(page.getByRole("alert")).toContainText("this timeline runs from 5 September 2016 to 7 October 2016");
  expect(await viewOf(page)).toEqual(EXTENT);
  await field.fill("2016-09-12T13:00");
  await field.press("Enter");
  await expect(field).toBeHidden();
  await expect.poll(() => daysOf(page)).toEqual([7.5, 7.6]);
  await expect(page.locator("#overview .range")).toHaveText("12 September 2016, 12:00 – 14:00");
});

test("Escape closes 'go to date', and its letter can open it again", async ({ page }) => {
  const field = page.getByRole("textbox", { name: "Go to date" });
  await page.keyboard.press("g");
  await expect(field).toBeFocused();
  await page.keyboard.press("Escape");
  await expect(field).toBeHidden();
  await page.keyboard.press("g");
  await expect(field).toBeFocused();
  // In the field it is a letter.
  await page.keyboard.press("g");
  await expect(field).toHaveValue("g");
});

test("what is typed right after the letter that opens 'go to date' goes into its field", async ({ page }) => {
  const focusedAtOnce = await page.locator("#viewport").evaluate((viewport) => {
    viewport.dispatchEvent(new KeyboardEvent("keydown", { key: "g", code: "KeyG", bubbles: true, cancelable: true }));
    return document.activeElement?.id;
  });
  expect(focusedAtOnce).toBe("date-field");
});

/** Presses a key, and gives the left ends of all views that are drawn until nothing is pending. */
async function viewsDrawnAfter(page: Page, key: string): Promise<number[]> {
  await page.evaluate(() => {
    // Frames of 50 ms, however long they take on a busy machine.
    const request = window.requestAnimationFrame.bind(window);
    let frame = 0;
    window.requestAnimationFrame = (draw) => request(() => draw((frame += 50)));
    const brush = document.querySelector<SVGElement>("#overview .brush")!;
    const seen = [Number(brush.dataset["from"])];
    const drawn = new Promise<number[]>((resolve) => {
      new MutationObserver(() => {
        seen.push(Number(brush.dataset["from"]));
      }).observe(brush, { attributeFilter: ["data-from"] });
      new MutationObserver(() => {
        if (document.documentElement.dataset["state"] === "idle") resolve(seen);
      }).observe(document.documentElement, { attributeFilter: ["data-state"] });
    });
    Object.assign(globalThis, { drawn });
  });
  await page.keyboard.press(key);
  return page.evaluate(() => (globalThis as unknown as { drawn: Promise<number[]> }).drawn);
}

test("a jump is shown as a motion one way, and nothing is idle before it ends", async ({ page }) => {
  await go(page, "2016-09-26");
  const { from } = await viewOf(page);
  const drawn = await viewsDrawnAfter(page, "Alt+ArrowLeft");
  expect(drawn[0]).toBe(from);
  expect(drawn.at(-1)).toBe(EXTENT.from);
  // A quarter of a second has five such frames; where it began is the first of six views.
  expect(drawn).toHaveLength(6);
  expect(drawn).toEqual([...drawn].sort((a, b) => b - a));
});

test("who wants no motion sees none", async ({ page }) => {
  await page.emulateMedia({ reducedMotion: "reduce" });
  await go(page, "2016-09-26");
  const { from } = await viewOf(page);
  expect(await viewsDrawnAfter(page, "Alt+ArrowLeft")).toEqual([from, EXTENT.from]);
});

test("a key in the middle of a motion ends it", async ({ page }) => {
  await go(page, "2016-09-26");
  await untilIdle(page);
  // Pressed by the page itself, as soon as it has begun to move.
  await page.evaluate(() => {
    const brush = document.querySelector("#overview .brush")!;
    const watch = new MutationObserver(() => {
      watch.disconnect();
      const key = new KeyboardEvent("keydown", { key: "ArrowRight", bubbles: true, cancelable: true });
      document.querySelector("#viewport")!.dispatchEvent(key);
    });
    watch.observe(brush, { attributeFilter: ["data-from"] });
  });
  const drawn = await viewsDrawnAfter(page, "Alt+ArrowLeft");
  // Where it began, the first step of the motion, and then at once the whole and a fifth of it to the right.
  expect(drawn).toHaveLength(3);
  expect(drawn[2]).toBe(EXTENT.from + (EXTENT.to - EXTENT.from) * 0.2);
});
