/** Where the words beside a lane stand, and how much of them its height holds. */
import { expect, test } from "vitest";
import { measureWithSourceSans } from "../text/measure.ts";
import { baselineFor, STYLES } from "../text/text.ts";
import { sheetOf } from "../sheet.ts";
import { REPORTS_LANE } from "./grouping.ts";
import { countText, gutterFor, labelHeight, laneLabels, laneName, type LanePlace } from "./lane-label.ts";

const measure = measureWithSourceSans();
const wide = sheetOf(1200);
const narrow = sheetOf(400);
const one = { id: "one", label: "One" };
/** Three words, of which the gutter of 116 px holds one in a line. */
const long = { id: "long", label: "Humanitarian organisations worldwide" };
const first = baselineFor("lane", 6 + 13);

const labelsOf = (lane = one, place: Partial<LanePlace> = {}, sheet = wide) =>
  laneLabels(lane, { y: 0, height: 200, lines: 0, ...place }, sheet, measure).map(({ text, x, y, style }) => ({
    text,
    x,
    y,
    style,
  }));
const textsOf = (height: number, note?: string) =>
  labelsOf(long, { height, ...(note !== undefined && { note }) }).map(({ text }) => text);

test("a label stands beside the title of the lane's first row", () => {
  expect(labelsOf()).toEqual([{ text: "One", x: 40, y: first, style: "lane" }]);
  expect(labelsOf(one, { y: 100 })[0]!.y).toBe(first + 100);
  expect(labelsOf(one, { lines: 2 })[0]!.y).toBeCloseTo(first + 13 + 19, 6);
});

test("a label of several words takes as many lines as it needs, with its note under the last", () => {
  expect(labelsOf(long, { note: "published" })).toEqual([
    { text: "Humanitarian", x: 40, y: first, style: "lane" },
    { text: "organisations", x: 40, y: first + 18, style: "lane" },
    { text: "worldwide", x: 40, y: first + 36, style: "lane" },
    { text: "published", x: 40, y: first + 36 + 17, style: "laneNote" },
  ]);
});

test("where a lane is too low for all lines, the last that it holds ends in an ellipsis", () => {
  // What stands on the first line leaves 5 px under it.
  const twoLines = first + 18 + 5;
  expect(textsOf(twoLines + 18)).toEqual(["Humanitarian", "organisations", "worldwide"]);
  expect(textsOf(twoLines + 17.9)).toEqual(["Humanitarian", expect.stringMatching(/^organis.*…$/u)]);
  expect(textsOf(twoLines)).toHaveLength(2);
  expect(textsOf(twoLines - 0.1)).toEqual([expect.stringMatching(/^Human.*…$/u)]);
  expect(textsOf(5)).toHaveLength(1);
  expect(textsOf(twoLines + 17, "published")).toHaveLength(3);
  expect(textsOf(twoLines + 16.9, "published")).toHaveLength(2);
});

test("a label is cut to the gutter, 12 px from the plot", () => {
  const word = "Organisationskomitee";
  const room = (gutter: number) => labelsOf({ id: "a", label: word }, { height: 20 }, { ...wide, gutter })[0]!.text;
  const need = measure(word, STYLES.lane);
  expect(room(need + 12.001)).toBe(word);
  expect(room(need + 11.9)).toMatch(/…$/u);
});

test("in a narrow picture it stands above the lane, with its note after it", () => {
  const y = baselineFor("lane", 6 + 12);
  expect(labelsOf(one, { y: 50, lines: 2 }, narrow)).toEqual([{ text: "One", x: 20, y: y + 50, style: "lane" }]);
  expect(labelsOf(one, { note: "published" }, narrow)).toEqual([
    { text: "One", x: 20, y, style: "lane" },
    { text: "published", x: 20 + measure("One", STYLES.lane) + 8, y, style: "laneNote" },
  ]);
  // 90 px are left for the note, besides both margins.
  const need = measure(long.label, STYLES.lane);
  const texts = (width: number) => labelsOf(long, {}, { ...narrow, width }).map(({ text }) => text);
  expect(texts(need + 130.001)).toEqual([long.label]);
  expect(texts(need + 129.9)).toEqual([expect.stringMatching(/…$/u)]);
});

test("a gutter is as wide as the longest word of all labels, and 12 px more", () => {
  expect(gutterFor([one, long], measure)).toBe(Math.ceil(measure("Humanitarian", STYLES.lane)) + 12);
  expect(gutterFor([], measure)).toBe(12);
});

test("a lane is as high as its whole label needs, beside its first row", () => {
  const heightOf = (lane = one, place: { lines?: number; note?: string } = {}, sheet = wide) =>
    labelHeight(lane, { lines: 0, ...place }, sheet, measure);
  expect(heightOf()).toBeCloseTo(first + 5, 6);
  expect(heightOf(long)).toBeCloseTo(first + 36 + 5, 6);
  expect(heightOf(long, { note: "published" })).toBeCloseTo(first + 36 + 17 + 5, 6);
  expect(heightOf(one, { lines: 1 })).toBeCloseTo(first + 13 + 5, 6);
  expect(heightOf(long, {}, narrow)).toBe(0);
  // Then nothing of it is cut.
  expect(textsOf(heightOf(long))).toHaveLength(3);
  expect(textsOf(heightOf(long, { note: "published" }), "published")).toHaveLength(4);
});

test("a lane is named with its note and how many it holds, reports in its own word", () => {
  expect(laneName(one, 13)).toBe("One, 13 events");
  expect(laneName(one, 1, "published")).toBe("One published, 1 event");
  expect(laneName(REPORTS_LANE, 2)).toBe(`${REPORTS_LANE.label}, 2 reports`);
  expect(countText(REPORTS_LANE, 1)).toBe("1 report");
});
