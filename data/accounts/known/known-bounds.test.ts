/** Which of several claimed dates counts, bound by bound, whichever claim stands first. */
import { expect, test } from "vitest";
import { claim, day } from "../../../e2e/helpers/example.ts";
import { momentOf, spanOf } from "../../moment.ts";
import type { Moment, When } from "../../timeline.ts";
import type { Written } from "../../written.ts";
import { knownDate } from "./known-date.ts";

const READ = day("2016-09-12");
const REPORT = day("2016-09-20");
const OPEN = momentOf({ precision: "bounded" });
const REPORTED = momentOf({
  latest: "2016-09-20",
  precision: "bounded",
  basis: "No report of that day dates it; it was published by then.",
});
const since = (earliest: string, zone?: string) => momentOf({ earliest, precision: "bounded", ...(zone && { zone }) });
const until = (latest: string, zone?: string) => momentOf({ latest, precision: "bounded", ...(zone && { zone }) });
const worded = (wording: string) => momentOf({ ...READ, wording });

function known(dates: readonly Written<When>[], read: When = READ, report: Moment | undefined = REPORT): When {
  const claims = dates.map((when, index) => claim(`s${String(index)}`, { when }));
  const result = knownDate(read, claims, report);
  expect(knownDate(read, [...claims].reverse(), report)).toStrictEqual(result);
  return result;
}

test.each<[string, readonly When[], When, When]>([
  ["the editor's date where one gives it, though another differs", [day("2016-09-14"), READ], READ, READ],
  ["of two that give it the first by its words", [worded("that day"), worded("on Monday")], READ, worded("on Monday")],
  [
    "the one that leaves open what two others differ in",
    [day("2016-09-05"), day("2016-09-01", "2016-09-30"), day("2016-09-07")],
    READ,
    day("2016-09-01", "2016-09-30"),
  ],
  [
    "a span of two days before a longer time",
    [day("2016-09-10", "2016-09-14"), spanOf(day("2016-09-01"), day("2016-09-30"))],
    READ,
    spanOf(day("2016-09-01"), day("2016-09-30")),
  ],
  [
    "one day before a span of two",
    [day("2016-09-10"), spanOf(day("2016-09-01"), day("2016-09-30"))],
    READ,
    day("2016-09-10"),
  ],
  [
    "of two spans that are as vague the one without a first day",
    [spanOf(since("2016-09-03"), day("2016-09-08")), spanOf(until("2016-09-05"), day("2016-09-08"))],
    READ,
    spanOf(until("2016-09-05"), day("2016-09-08")),
  ],
  ["a day before what begins in a zone", [since("2016-09-01", "+03:00"), day("2016-09-10")], READ, day("2016-09-10")],
  ["a day before what ends in a zone", [until("2016-09-19", "+03:00"), day("2016-09-10")], READ, day("2016-09-10")],
  ["what was published, where a span says nothing", [spanOf(OPEN, OPEN)], READ, REPORTED],
  ["the day of the report, where nobody knows more", [OPEN], OPEN, until("2016-09-20")],
  ["nothing, where the next day was foretold", [], day("2016-09-21"), OPEN],
  ["nothing of a span that was foretold", [], spanOf(day("2016-09-21"), day("2016-09-22")), spanOf(OPEN, OPEN)],
  ["the day of the report, where it is that of the date", [], day("2016-09-20"), REPORTED],
])("the date is %s", (_, dates, read, date) => {
  expect(known(dates, read)).toEqual(date);
});

test.each<[string, readonly When[], When, Written<Moment>]>([
  [
    "one last day is no date",
    [day("2016-09-10", "2016-09-14"), day("2016-09-13", "2016-09-20")],
    day("2016-09-12", "2016-09-14"),
    { earliest: "2016-09-13", latest: "2016-09-14", precision: "bounded" },
  ],
  [
    "one first day is no date",
    [day("2016-09-12", "2016-09-16"), day("2016-09-10", "2016-09-13")],
    day("2016-09-12", "2016-09-14"),
    { earliest: "2016-09-12", latest: "2016-09-13", precision: "bounded" },
  ],
])("%s: what they leave open together is", (_, dates, read, date) => {
  const basis = "What the dates of the reports leave open together.";
  expect(known(dates, read)).toEqual(momentOf({ ...date, basis }));
});

test("where reports differ and one has no end, neither has what is known, until a report tells it as past", () => {
  const basis = "The reports differ: from the first of their dates to the last.";
  const dates = [since("2016-09-16"), day("2016-09-14")];
  const begun = { earliest: "2016-09-14", precision: "bounded", basis } as const;
  expect(known(dates, READ, OPEN)).toStrictEqual(momentOf(begun));
  expect(known(dates, READ, day("2016-09-25"))).toEqual(momentOf({ ...begun, latest: "2016-09-25" }));
});

test("of two spellings of one bound the more exact date gives its own", () => {
  const month = momentOf({ earliest: "2016-09", latest: "2016-09-15", precision: "bounded" });
  const basis = "The reports differ: from the first of their dates to the last.";
  expect(known([month, day("2016-09-01"), day("2016-09-18")])).toEqual(
    momentOf({ earliest: "2016-09-01", latest: "2016-09-18", precision: "bounded", basis }),
  );
});

const SPAN = spanOf(day("2016-09-12"), day("2016-09-20"));

test.each<[string, readonly When[], When]>([
  [
    "the editor's where one gives it",
    [spanOf(day("2016-09-12"), day("2016-09-18")), spanOf(day("2016-09-14"), day("2016-09-20"))],
    SPAN,
  ],
  [
    "all from the first to the last of those that give one",
    [spanOf(day("2016-09-10"), OPEN), spanOf(day("2016-09-14"), OPEN), spanOf(OPEN, day("2016-09-20"))],
    spanOf(
      momentOf({
        earliest: "2016-09-10",
        latest: "2016-09-14",
        precision: "bounded",
        basis: "The reports differ: from the first of their dates to the last.",
      }),
      day("2016-09-20"),
    ),
  ],
  [
    "by the first moment at which it went on",
    [day("2016-09-01", "2016-09-18"), day("2016-09-16")],
    spanOf(until("2016-09-16"), OPEN),
  ],
  [
    "by the first of its ends",
    [day("2016-09-18"), spanOf(OPEN, day("2016-09-16"))],
    spanOf(until("2016-09-16"), day("2016-09-16")),
  ],
  ["by the report, where it went on at some time", [since("2016-09-10")], spanOf(REPORTED, OPEN)],
])("the ends of a span are %s", (_, dates, date) => {
  expect(known(dates, SPAN)).toEqual(date);
});

test("of two moments that end together the shorter spelling says by when a span had begun", () => {
  const month = momentOf({ earliest: "2016-09", latest: "2016-09", precision: "month" });
  expect(known([day("2016-09-30"), month], SPAN, day("2016-10-20"))).toEqual(spanOf(until("2016-09"), OPEN));
});

test.each([
  ["2016-09-14", "2016-09-16", true],
  ["2016-09-14", "2016-09-20", true],
  ["2016-09-14", "2016-09-21", false],
  ["2016-09-21", "2016-09-22", false],
])("a date that a report ends lies where it likely does, from %s to %s, unless that is later", (from, to, stays) => {
  const likely = { earliest: from, latest: to, basis: "By the tide." };
  const date = { earliest: "2016-09-13", precision: "bounded" } as const;
  const ended = momentOf({ ...date, latest: "2016-09-20", ...(stays && { likely }) });
  expect(known([momentOf({ ...date, likely })])).toEqual(ended);
});
