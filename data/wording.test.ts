import { expect, test } from "vitest";
import { momentOf, spanOf, whenOf } from "./moment.ts";
import type { Aspect, Figure, Likely, Moment, When } from "./timeline.ts";
import {
  figureText,
  momentText,
  numberText,
  qualifyingWords,
  whenBoundsText,
  whenText,
  wordedWhenText,
  wordingsOf,
} from "./wording.ts";
import { aspectLabel } from "./accounts/conflict-kinds.ts";
import { asWritten, type Written } from "./written.ts";

function between(earliest?: string, latest?: string): Moment {
  return momentOf({
    precision: "bounded",
    ...(earliest !== undefined && { earliest }),
    ...(latest !== undefined && { latest }),
  });
}

test.each<[Omit<Figure, "measure">, string]>([
  [{ value: 83 }, "83"],
  [{ value: 0 }, "0"],
  [{ moreThan: 60 }, "over 60"],
  [{ min: 20 }, "at least 20"],
  [{ max: 7 }, "up to 7"],
  [{ min: 2000, max: 3000 }, "2,000–3,000"],
  [{ min: 5, max: 5 }, "5"],
  [{ lessThan: 10 }, "under 10"],
  [{ value: 100, about: true }, "about 100"],
  [{ min: 20, about: true, unit: "boats" }, "about at least 20 boats"],
  [{ moreThan: 250_000, unit: "people" }, "over 250,000 people"],
  [{}, "not given"],
  [{ min: 0 }, "at least 0"],
  [{ max: 0 }, "up to 0"],
  [{ lessThan: 0 }, "under 0"],
  [{ value: 5, about: false }, "5"],
  [{ min: 5, max: 5, unit: "boats" }, "5 boats"],
])("a figure %j reads %j", (figure, text) => {
  expect(figureText({ measure: "killed", ...figure })).toBe(text);
});

test.each([
  [0, "0"],
  [-0, "0"],
  [999, "999"],
  [1000, "1,000"],
  [1234567.25, "1,234,567.25"],
  [0.12345, "0.12345"],
  [-1500, "−1,500"],
  [1e15, "1,000,000,000,000,000"],
])("the number %d reads %j", (value, text) => {
  expect(numberText(value)).toBe(text);
});

test.each<[string | undefined, string | undefined, string]>([
  ["2016-09-12", "2016-09-12", "12 September 2016"],
  ["2016-09", "2016-09", "September 2016"],
  ["2016-09-12", "2016-09-19", "between 12 and 19 September 2016"],
  ["2016-09-28", "2016-10-03", "between 28 September and 3 October 2016"],
  ["2015-12-30", "2016-01-02", "between 30 December 2015 and 2 January 2016"],
  ["2016-09", "2016-10", "between September and October 2016"],
  ["2015", "2016", "between 2015 and 2016"],
  ["2015-09-12", "2016-09-12", "between 12 September 2015 and 12 September 2016"],
  ["2016-10-03T13:04", "2016-10-03", "between 3 October 2016, 13:04 and 3 October 2016"],
  ["2016-10-03", "2016-10-03T13:04", "between 3 October 2016 and 3 October 2016, 13:04"],
  ["2016-09", "2016-09-19", "between September 2016 and 19 September 2016"],
  ["2016-10-03T13:04", "2016-10-03T13:04", "3 October 2016, 13:04"],
  ["2016-10-03T13:04", "2016-10-03T15:00", "3 October 2016, between 13:04 and 15:00"],
  ["2016-10-03T13:04+03:00", "2016-10-03T15:00+03:00", "3 October 2016, between 13:04 and 15:00 UTC+03:00"],
  ["2016-10-03T13:04Z", "2016-10-03T15:00Z", "3 October 2016, between 13:04 and 15:00 UTC"],
  [
    "2016-10-03T23:00+09:00",
    "2016-10-03T20:00+03:00",
    "between 3 October 2016, 23:00 UTC+09:00 and 3 October 2016, 20:00 UTC+03:00",
  ],
  ["2016-10-03T13:04", "2016-10-04T15:00", "between 3 October 2016, 13:04 and 4 October 2016, 15:00"],
  ["0000-06-01", "0000-06-03", "between 1 and 3 June 1 BC"],
  ["0000-05-01", "0000-06-03", "between 1 May and 3 June 1 BC"],
  ["0000-05", "0000-06", "between May and June 1 BC"],
  ["0000-12-31", "0001-01-01", "between 31 December 1 BC and 1 January 1"],
  [undefined, "2016-10-03", "by 3 October 2016"],
  ["2016-10-03", undefined, "from 3 October 2016"],
  [undefined, undefined, "date not given"],
])("a moment between %s and %s reads %j", (earliest, latest, text) => {
  expect(momentText(between(earliest, latest))).toBe(text);
});

test.each<[Written<Moment>, string]>([
  [
    { earliest: "2016-10-03T13:04", latest: "2016-10-03T13:04", precision: "minute", zone: "Europe/Moscow" },
    "3 October 2016, 13:04 Europe/Moscow",
  ],
  [
    { earliest: "2016-10-03T13:04", latest: "2016-10-03T13:04", precision: "minute", zone: "+03:00" },
    "3 October 2016, 13:04 UTC+03:00",
  ],
  [{ latest: "2016-10-03T13:04", precision: "bounded", zone: "Z" }, "by 3 October 2016, 13:04 UTC"],
  [
    { earliest: "2016-10-03T13:04-04:00", latest: "2016-10-03T13:04-04:00", precision: "minute", zone: "Z" },
    "3 October 2016, 13:04 UTC-04:00",
  ],
  [{ earliest: "2016-10-03", latest: "2016-10-03", precision: "day", zone: "Europe/Moscow" }, "3 October 2016"],
  [
    { earliest: "2016-10-03T13:04:30", latest: "2016-10-03T13:05", precision: "minute" },
    "3 October 2016, between 13:04:30 and 13:05",
  ],
])("a moment %j says its zone where it has a time of day, and its seconds: %j", (moment, text) => {
  expect(momentText(momentOf(moment))).toBe(text);
});

test("the words of a span are those of its start and of its end", () => {
  const start = momentOf({ earliest: "2016-09-12", latest: "2016-09-12", precision: "day", wording: "Monday" });
  const end = momentOf({ latest: "2016-09-19", precision: "bounded", wording: "days later" });
  expect([wordingsOf(start), wordingsOf(spanOf(start, end)), wordingsOf(day("2016-09-12"))]).toEqual([
    ["Monday"],
    ["Monday", "days later"],
    [],
  ]);
});

const day = (date: string): Moment => momentOf({ earliest: date, latest: date, precision: "day" });

test.each<[string, Written<When>, string]>([
  ["a moment", day("2016-09-12"), "12 September 2016"],
  ["a span in one month", { start: day("2016-09-12"), end: day("2016-09-19") }, "12–19 September 2016"],
  ["a span of one day", { start: day("2016-09-12"), end: day("2016-09-12") }, "12 September 2016"],
  ["a span over months", { start: day("2016-09-28"), end: day("2016-10-03") }, "28 September – 3 October 2016"],
  [
    "a soft end",
    { start: day("2016-09-12"), end: between("2016-09-16", "2016-09-19") },
    "begins 12 September 2016, ends between 16 and 19 September 2016",
  ],
  ["an unknown start", { start: between(), end: day("2016-09-19") }, "ends 19 September 2016"],
  [
    "ends open on one side",
    { start: between(undefined, "2016-09-12"), end: between("2016-09-19") },
    "begins by 12 September 2016, ends not before 19 September 2016",
  ],
  ["a span of months", { start: day("2016-09"), end: day("2016-10") }, "September – October 2016"],
  ["a span of years", { start: day("2015"), end: day("2016") }, "2015–2016"],
  ["a known start", { start: day("2016-09-12"), end: between() }, "begins 12 September 2016"],
  ["nothing known", { start: between(), end: between() }, "date not given"],
])("%s reads as a person would say it", (_name, when, text) => {
  expect(whenText(whenOf(when))).toBe(text);
});

test("every aspect has a label of its own", () => {
  const aspects: Aspect[] = ["responsibility", "breach", "scope", "nature", "reason"];
  expect(aspects.map((aspect) => aspectLabel(aspect))).toEqual([
    "who did it",
    "who broke it",
    "what it covered",
    "what it was",
    "why",
  ]);
});

test.each<[earliest: string | undefined, latest: string | undefined, likely: Partial<Likely>, text: string]>([
  [
    "2016-10-03",
    "2016-10-31",
    { earliest: "2016-10-03", latest: "2016-10-04" },
    "between 3 and 31 October 2016, likely 3 or 4 October",
  ],
  [
    "2016-09-25",
    "2016-10-04",
    { earliest: "2016-09-30", latest: "2016-10-01" },
    "between 25 September and 4 October 2016, likely 30 September or 1 October",
  ],
  ["2016-10", "2016-10", { earliest: "2016-10-03", latest: "2016-10-03" }, "October 2016, likely 3 October"],
  ["2016", "2016", { earliest: "2016-03", latest: "2016-05" }, "2016, likely between March and May 2016"],
  [
    "2015-12-01",
    "2016-02-01",
    { earliest: "2015-12-31", latest: "2016-01-01" },
    "between 1 December 2015 and 1 February 2016, likely 31 December 2015 or 1 January 2016",
  ],
  ["2016-10-01", "2016-10-09", { earliest: "2016-10-05" }, "between 1 and 9 October 2016, likely not before 5 October"],
  ["2016-10-01", "2016-10-09", { latest: "2016-10-05" }, "between 1 and 9 October 2016, likely by 5 October"],
  [undefined, "2016-10-09", { earliest: "2016-10-05" }, "by 9 October 2016, likely not before 5 October"],
  [undefined, undefined, { earliest: "2016-10-05", latest: "2016-10-07" }, "likely between 5 and 7 October 2016"],
  [
    "2016-10-03T00:00",
    "2016-10-03T13:04",
    { earliest: "2016-10-03T12:00", latest: "2016-10-03T13:04" },
    "3 October 2016, between 00:00 and 13:04, likely between 12:00 and 13:04",
  ],
  [
    "2016-10-03",
    "2016-10-03",
    { earliest: "2016-10-03T12:00", latest: "2016-10-03T12:00" },
    "3 October 2016, likely 12:00",
  ],
  [
    "2016-10-03",
    "2016-10-31",
    { earliest: "2016-10-03T12:00Z", latest: "2016-10-03T13:04Z" },
    "between 3 and 31 October 2016, likely 3 October, between 12:00 and 13:04 UTC",
  ],
])("a moment from %j to %j that is likely %j reads %j", (earliest, latest, likely, text) => {
  const moment = momentOf({ ...asWritten(between(earliest, latest)), likely: { ...likely, basis: "It is told." } });
  expect(momentText(moment)).toBe(text);
  expect(whenBoundsText(moment)).toBe(momentText(between(earliest, latest)));
});

test("each end of a span tells what is likely of it", () => {
  const likely = { latest: "2016-10-04", basis: "It is told." };
  const end = momentOf({ earliest: "2016-10-03", precision: "bounded", likely });
  const span = spanOf(between("2016-09-12", "2016-09-12"), end);
  expect(whenText(span)).toBe("begins 12 September 2016, ends not before 3 October 2016 (likely by 4 October)");
  expect(whenBoundsText(span)).toBe("begins 12 September 2016, ends not before 3 October 2016");
  expect(whenText(spanOf(between(), momentOf({ precision: "bounded", likely })))).toBe("ends likely by 4 October 2016");
});

test.each<[Partial<Written<Moment>>, string]>([
  [{ edtf: "1850~", earliest: "1850", latest: "1850" }, "about 1850"],
  [{ edtf: "1850?", earliest: "1850", latest: "1850" }, "1850?"],
  [{ edtf: "1850%", earliest: "1850", latest: "1850" }, "about 1850?"],
  [{ edtf: "2016-~09-17", earliest: "2016-09-17", latest: "2016-09-17" }, "about 17 September 2016"],
  [{ edtf: "1850~", earliest: "1845", latest: "1855" }, "between 1845 and 1855 (approximate)"],
  [{ edtf: "185X", earliest: "1850", latest: "1859", precision: "decade" }, "1850s"],
  [{ edtf: "185X~", earliest: "1850", latest: "1859", precision: "decade" }, "about 1850s"],
  [{ edtf: "2016-22", earliest: "2016", latest: "2016", precision: "season" }, "summer 2016"],
  [{ edtf: "2016-32~", earliest: "2016", latest: "2016", precision: "season" }, "about winter 2016"],
  [{ edtf: "2016-22", earliest: "2016-06", latest: "2016-08", precision: "season" }, "between June and August 2016"],
  [{ edtf: "{2015~,2017}", earliest: "2015", latest: "2017" }, "between 2015 and 2017"],
  [{ edtf: "2016-09-21", earliest: "2016-09-21", latest: "2016-09-21", precision: "day" }, "21 September 2016"],
])("%j reads %j", (moment, text) => {
  expect(momentText(momentOf({ precision: "bounded", ...moment }))).toBe(text);
});

test("a span tells what is in doubt at either end", () => {
  const about = (edtf: string, year: string): Moment =>
    momentOf({ earliest: year, latest: year, precision: "year", edtf });
  expect(whenText(spanOf(about("1850~", "1850"), about("1862?", "1862")))).toBe("about 1850 – 1862?");
  expect(whenText(spanOf(about("1850~", "1850"), between("1860", "1862")))).toBe(
    "begins about 1850, ends between 1860 and 1862",
  );
  const day = (edtf: string): Moment => momentOf({ earliest: edtf, latest: edtf, precision: "day", edtf });
  expect(whenText(spanOf(day("2016-09-12"), day("2016-09-21")))).toBe("12–21 September 2016");
});

test.each([
  ["2016-09-12T13:04:05.250", "12 September 2016, 13:04:05.250"],
  ["2016-09-12T13:04:05.25Z", "12 September 2016, 13:04:05.25 UTC"],
])("seconds and their fractions are told as they are given: %s", (bound, text) => {
  expect(momentText(between(bound, bound))).toBe(text);
});

test.each([
  ["about 12:45", true],
  ["shortly before 12:45", true],
  ["just after the call", true],
  ["sometime before noon", true],
  ["some time before noon", true],
  ["c. 12:45", true],
  ["~12:45", true],
  ["in the evening", true],
  ["Tuesday night", true],
  ["on Tuesday", false],
  ["at 12:45", false],
  ["the day after the truce", false],
  ["Sept. 12", false],
  ["in the latest report", false],
])("beside an exact time, %j says more than it: %s", (wording, saysMore) => {
  const time = { ...between("2016-09-12T12:45", "2016-09-12T12:45"), wording };
  expect(qualifyingWords(time)).toBe(saysMore ? wording : undefined);
  expect(wordedWhenText(time)).toBe(`12 September 2016, 12:45${saysMore ? ` (“${wording}”)` : ""}`);
});

test("words beside bounds, or beside what is likely, are left to them; a part of a day is one in any language", () => {
  const night = { ...between("2016-09-12", "2016-09-13"), wording: "late at night" };
  expect(wordedWhenText(night)).toBe("between 12 and 13 September 2016");
  const day = between("2016-09-12", "2016-09-12");
  expect(qualifyingWords({ ...day, precision: "part-of-day", wording: "aamulla" })).toBe("aamulla");
  expect(qualifyingWords({ ...day, wording: "aamulla" })).toBeUndefined();
  expect(qualifyingWords({ ...day, precision: "part-of-day" })).toBeUndefined();
  expect(qualifyingWords({ ...between(), wording: "about then" })).toBeUndefined();
});

test("a span has the words of its ends, each with the end that it tells of", () => {
  const end = (date: string, wording?: string): Moment => ({ ...between(date, date), ...(wording && { wording }) });
  expect(wordedWhenText(spanOf(end("2016-09-12", "at dawn"), end("2016-09-13", "at dusk")))).toBe(
    "12–13 September 2016 (begins “at dawn”, ends “at dusk”)",
  );
  expect(wordedWhenText(spanOf(end("2016-09-12"), end("2016-09-13", "at dusk")))).toBe(
    "12–13 September 2016 (ends “at dusk”)",
  );
});
