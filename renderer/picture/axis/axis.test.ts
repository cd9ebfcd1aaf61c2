/** Where the labels, lines and shades of the axis stand, px. */
import { expect, test } from "vitest";
import { days } from "../../../e2e/helpers/example.ts";
import { DAY, parseBound } from "../../../data/time.ts";
import { measureWithSourceSans } from "../text/measure.ts";
import { STYLES } from "../text/text.ts";
import { timeScale, type View } from "../view.ts";
import { AXIS_HEIGHT, makeAxis } from "./axis.ts";

const measure = measureWithSourceSans();
const at = (date: string): number => parseBound(date)!.from;
const axisOf = (view: View, width: number, x0 = 100) => makeAxis(timeScale(view, x0, x0 + width), 50, measure);
const named = (axis: ReturnType<typeof axisOf>, level: "upper" | "lower") =>
  axis.labels.filter(({ key }) => key.startsWith(level)).map(({ text }) => text);
/** Ten days from a Monday on, 60 px each. */
const ten = axisOf(days("2016-09-26", "2016-10-05"), 600);

test("the axis has its line under two rows of labels", () => {
  expect([ten.y, AXIS_HEIGHT]).toEqual([94, 44]);
  expect(named(ten, "upper").map(({ text, x, y, style }) => [text, x, y, style])).toEqual([
    ["September 2016", 100, 64, "axisUpper"],
    ["October 2016", 400, 64, "axisUpper"],
  ]);
  expect(named(ten, "lower").map(({ text }) => text)).toEqual(["26", "27", "28", "29", "30", "1", "2", "3", "4", "5"]);
  expect(new Set(named(ten, "lower").map(({ y }) => y))).toEqual(new Set([85]));
});

test("a day's number stands in the middle of its day, an hour's under its beginning", () => {
  for (const [index, { x, width }] of named(ten, "lower").entries())
    expect(x + width / 2).toBeCloseTo(130 + 60 * index, 6);
  const hours = axisOf(days("2016-09-26", "2016-09-27"), 480);
  const [first, second] = named(hours, "lower").filter(({ text }) => text === "06:00" || text === "12:00");
  expect([first, second].map((text) => text!.x + text!.width / 2)).toEqual([
    expect.closeTo(160, 6),
    expect.closeTo(220, 6),
  ]);
});

test("labels have keys of their own, and those of weekend days are faint", () => {
  const faint = ten.labels.filter((label) => label.faint).map(({ text }) => text.text);
  expect(faint).toEqual(["1", "2"]);
  expect(ten.labels[0]!.key).toBe(`upper ${String(at("2016-09-01"))}`);
  expect(new Set(ten.labels.map(({ key }) => key)).size).toBe(ten.labels.length);
  const weeks = axisOf(days("2016-09-05", "2016-11-30"), 500);
  expect(weeks.labels.some((label) => label.faint)).toBe(false);
});

test("a month that began before the view is named at its edge, in as many words as it has room for", () => {
  const upper = (from: string, to: string, width: number) => named(axisOf(days(from, to), width), "upper");
  expect(upper("2016-09-28", "2016-10-20", 690).map(({ text, x }) => [text, x])).toEqual([
    [expect.stringMatching(/^Sep/u), 100],
    ["October 2016", 190],
  ]);
  // Named by months where days are told apart: 30 days of 20 px, and a little less than the whole name takes.
  const need = measure("October 2016", STYLES.axisUpper) + 10;
  const october = (days: number) => {
    const view = { from: at("2016-10-01") - 20 * DAY, to: at("2016-10-01") + days * DAY };
    return named(axisOf(view, 30 * (20 + days)), "upper").at(-1)?.text;
  };
  expect(october((need + 0.001) / 30)).toBe("October 2016");
  expect(october((need - 0.001) / 30)).toBe("Oct 2016");
});

test("no label of the lower row touches another, or stands out of the plot by more than 4 px", () => {
  for (const width of [300, 420, 600, 1100]) {
    for (const to of ["2016-09-28", "2016-10-20", "2017-03-01", "2030-01-01"]) {
      const texts = named(axisOf(days("2016-09-26", to), width), "lower");
      for (const [index, { x, width: wide }] of texts.entries()) {
        expect(x).toBeGreaterThanOrEqual(96);
        expect(x + wide).toBeLessThanOrEqual(100 + width + 4);
        expect(x + wide + 5).toBeLessThanOrEqual(texts[index + 1]?.x ?? Infinity);
      }
    }
  }
});

test("lines stand where weeks and months begin, within the plot alone, from the left", () => {
  expect(ten.lines).toEqual([
    { key: String(at("2016-10-01")), x: 400 },
    { key: String(at("2016-10-03")), x: 520 },
  ]);
  const hours = axisOf(days("2016-09-26", "2016-09-27"), 480);
  expect(hours.lines.map(({ x }) => x)).toEqual(
    [160, 220, 280, 340, 400, 460, 520].map((x) => expect.closeTo(x, 6) as number),
  );
});

test("Saturdays and Sundays are shaded, as far as they are in view", () => {
  expect(ten.shades).toEqual([
    { key: String(at("2016-10-01")), x: 400, width: 60 },
    { key: String(at("2016-10-02")), x: 460, width: 60 },
  ]);
  const cut = axisOf({ from: at("2016-10-01T12:00"), to: at("2016-10-02T18:00") }, 300);
  expect(cut.shades).toEqual([
    { key: String(at("2016-10-01")), x: 100, width: expect.closeTo(120, 6) as number },
    { key: String(at("2016-10-02")), x: expect.closeTo(220, 6) as number, width: expect.closeTo(180, 6) as number },
  ]);
});

test("days of 6 px are shaded, and narrower ones are not", () => {
  const view = { from: at("2016-09-01"), to: at("2016-09-01") + 100 * DAY };
  expect(axisOf(view, 600).shades.length).toBeGreaterThan(20);
  expect(axisOf(view, 599).shades).toEqual([]);
});

/** Two days of August 1990, and five of September 2016. */
const broken = (width: number) => {
  const view = { from: at("1990-08-02"), to: at("2016-09-06") };
  const gap = { from: at("1990-08-04"), to: at("2016-09-01") };
  return makeAxis(timeScale(view, 100, 100 + width, view, { gaps: [gap], kept: DAY }), 50, measure);
};

test("an axis that passes over time says where, how much, and which year it is on either side", () => {
  const axis = broken(800);
  expect(axis.breaks).toEqual([
    {
      ...{ key: String(at("1990-08-04")), from: at("1990-08-04"), to: at("2016-09-01"), x1: 300, x2: 400 },
      ...{ passed: "26 years", text: expect.objectContaining({ text: "26 years", y: 85 }) as unknown },
    },
  ]);
  expect(named(axis, "upper").map(({ text, x }) => [text, x])).toEqual([
    ["August 1990", 100],
    ["September 2016", 400],
  ]);
  expect(named(axis, "lower").map(({ text }) => text)).toEqual(["2", "3", "1", "2", "3", "4", "5"]);
  // The month, and Monday.
  expect(axis.lines.map(({ x }) => x)).toEqual([400, 800]);
  // Saturday and Sunday, as each year has them.
  expect(axis.shades.map(({ x, width }) => [x, width])).toEqual([
    [600, 100],
    [700, 100],
  ]);
  expect(new Set(axis.labels.map(({ key }) => key)).size).toBe(axis.labels.length);
});

test("where a broken axis has little room, the year is said all the same, and how much is passed over is not", () => {
  const axis = broken(160);
  expect(named(axis, "upper").map(({ text }) => text)).toEqual(["1990", "Sep 2016"]);
  expect(axis.breaks!.map(({ passed, text }) => [passed, text])).toEqual([["26 years", undefined]]);
});

test("a break that is not in view is not drawn, and an axis without one has none", () => {
  expect(ten.breaks).toBeUndefined();
  const view = days("2016-09-02", "2016-09-05");
  const gap = { from: at("1990-08-04"), to: at("2016-09-01") };
  expect(makeAxis(timeScale(view, 0, 400, view, { gaps: [gap], kept: DAY }), 50, measure)).toEqual(
    makeAxis(timeScale(view, 0, 400), 50, measure),
  );
});
