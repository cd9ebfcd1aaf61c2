import { expect, test } from "vitest";
import { DAY, parseBound } from "../../../data/time.ts";
import { ticksOf } from "./ticks.ts";
import type { View } from "../view.ts";

function view(from: string, to: string): View {
  return { from: parseBound(from)!.from, to: parseBound(to)!.from };
}

function labels(from: string, to: string, width = 1000): readonly [lower: string[], upper: string[]] {
  const { lower, upper } = ticksOf(view(from, to), width);
  return [lower.map(({ labels: [...forms] }) => forms.at(-1)!), upper.map(({ labels: [longest] }) => longest!)];
}

test("six days show their halves, each under its day", () => {
  const [lower, upper] = labels("2016-09-28", "2016-10-04");
  expect(lower).toEqual([
    "00:00",
    "12:00",
    "00:00",
    "12:00",
    "00:00",
    "12:00",
    "00:00",
    "12:00",
    "00:00",
    "12:00",
    "00:00",
    "12:00",
  ]);
  expect(upper).toEqual([
    "28 September 2016",
    "29 September 2016",
    "30 September 2016",
    "1 October 2016",
    "2 October 2016",
    "3 October 2016",
  ]);
});

test.each([
  [
    "days",
    "2016-09-25",
    "2016-10-05",
    900,
    ["25", "26", "27", "28", "29", "30", "1", "2", "3", "4"],
    ["September 2016", "October 2016"],
  ],
  [
    "weeks from Monday",
    "2016-09-05",
    "2016-10-10",
    300,
    ["5", "12", "19", "26", "3"],
    ["September 2016", "October 2016"],
  ],
  ["months", "2016-11-01", "2017-03-01", 200, ["Nov", "Dec", "Jan", "Feb"], ["2016", "2017"]],
  ["years", "2011-01-01", "2017-01-01", 400, ["2011", "2012", "2013", "2014", "2015", "2016"], []],
  ["decades", "1880-01-01", "1920-01-01", 260, ["1880", "1890", "1900", "1910"], []],
  ["minutes", "2016-10-03T13:00", "2016-10-03T13:20", 300, ["13:00", "13:05", "13:10", "13:15"], ["3 October 2016"]],
])("ticks are %s when those have room", (...[, from, to, width, lower, upper]) => {
  expect(labels(from, to, width)).toEqual([lower, upper]);
});

function yearsBefore(years: number, width: number): string[] {
  const first = parseBound("0001")!.from;
  const { lower } = ticksOf({ from: first - years * 365.25 * DAY, to: first + years * 365.25 * DAY }, width);
  return lower.map(({ labels: [...forms] }) => forms.at(-1)!);
}

test("no year is 0: the one before 1 is 1 BC, and round years are round as they are written", () => {
  expect(yearsBefore(2.5, 400)).toEqual(["3 BC", "2 BC", "1 BC", "1", "2", "3"]);
  expect(yearsBefore(25, 260).slice(1)).toEqual(["20 BC", "10 BC", "1 BC", "10", "20"]);
  for (const years of [1, 3, 8, 15, 40, 80, 150, 400, 800, 1500, 4000])
    expect(yearsBefore(years, 500).filter((name) => /^-|^0/u.test(name))).toEqual([]);
  const { lower, upper } = ticksOf(view("0000-11-01", "0001-03-01"), 200);
  expect(upper.map(({ labels: [name] }) => name)).toEqual(["1 BC", "1"]);
  expect(lower[0]!.labels[0]).toBe("November 1 BC");
});

test("the unit that began before the view is still named", () => {
  const { upper } = ticksOf(view("2016-10-03T13:00", "2016-10-03T14:00"), 800);
  expect(upper.map(({ labels: [longest] }) => longest)).toEqual(["3 October 2016"]);
});

test("ticks follow each other without gap or overlap", () => {
  for (const [from, to] of [
    ["2016-09-05", "2016-10-08"],
    ["1999-12-31", "2017-02-01"],
    ["2016-09-05", "2016-09-06"],
  ] as const) {
    const { lower } = ticksOf(view(from, to), 1200);
    lower.slice(1).forEach((tick, index) => expect(tick.from).toBe(lower[index]!.to));
  }
});

test("centuries do not make thousands of ticks", () => {
  expect(ticksOf(view("0100-01-01", "9000-01-01"), 1400).lower.length).toBeLessThan(60);
});
