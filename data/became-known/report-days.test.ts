import { expect, test } from "vitest";
import { day, source } from "../../e2e/helpers/example.ts";
import { momentOf } from "../moment.ts";
import type { Moment, Source } from "../timeline.ts";
import { hasNoDay, MOST_PERIODS, outOn, reportPeriods } from "./report-days.ts";

function report(id: string, published?: Moment): Source {
  const made = source(id);
  return { ...made, custom: { ...made.custom, ...(published && { published }) } };
}

function told(sources: readonly Source[], most?: number) {
  return reportPeriods({ sources }, most).map(({ name, first, last, days, reports }) => ({
    name,
    days: first === last ? first : `${first} to ${last}`,
    count: days,
    reports: reports.map(({ source: { id }, by }) => `${id} ${by}`),
  }));
}

test("each day with a report is one, in the order of time; reports of one day stay in that of the file", () => {
  expect(
    told([report("late", day("2016-10-04")), report("a", day("2016-09-28")), report("b", day("2016-09-28"))]),
  ).toEqual([
    { name: "28 September 2016", days: "2016-09-28", count: 1, reports: ["a day", "b day"] },
    { name: "4 October 2016", days: "2016-10-04", count: 1, reports: ["late day"] },
  ]);
});

test("a report whose day is uncertain stands on the last that is likely, or else on the last that is possible", () => {
  const october = { earliest: "2016-10-03", latest: "2016-10-31", precision: "bounded" } as const;
  const likely = { earliest: "2016-10-03", latest: "2016-10-04", basis: "Told as news." };
  expect(
    told([
      report("likely", momentOf({ ...october, likely })),
      report("bounds", momentOf(october)),
      report("minute", momentOf({ earliest: "2016-10-03T13:04", latest: "2016-10-03T13:04", precision: "minute" })),
    ]).map(({ days, reports }) => [days, ...reports]),
  ).toEqual([
    ["2016-10-03", "minute day"],
    ["2016-10-04", "likely likely"],
    ["2016-10-31", "bounds bounds"],
  ]);
});

test("what nobody can date comes last, whatever its first day; texts that are only cited are no reports", () => {
  const cited = report("cited", day("2016-09-01"));
  const { code, ...uncoded } = cited.custom;
  expect(code).toBe("CI");
  const open = report("open", momentOf({ earliest: "2016-01-01", precision: "bounded" }));
  const periods = reportPeriods({
    sources: [{ ...cited, custom: uncoded }, report("never"), open, report("a", day("2016-09-28"))],
  });
  expect(periods.map((period) => [period.name, hasNoDay(period)])).toEqual([
    ["28 September 2016", false],
    ["undated", true],
  ]);
  expect(periods[1]).toEqual(
    expect.objectContaining({
      first: "",
      last: "",
      reports: [expect.objectContaining({ by: "nothing" }), expect.anything()],
    }),
  );
  expect(outOn(open)).toEqual([undefined, "nothing"]);
  expect(reportPeriods({ sources: [] })).toEqual([]);
});

const onDays = (...days: string[]): Source[] => days.map((one) => report(`on ${one}`, day(one)));

test.each<[string, string[], number, string[]]>([
  [
    "weeks, which begin on Monday",
    ["2016-10-02", "2016-10-03", "2016-10-09", "2016-10-10", "2016-11-01"],
    4,
    ["2 October 2016", "3–9 October 2016", "10 October 2016", "1 November 2016"],
  ],
  [
    "weeks over the end of a month",
    ["2016-09-28", "2016-10-01", "2016-10-20"],
    2,
    ["28 September – 1 October 2016", "20 October 2016"],
  ],
  [
    "weeks over the end of a year",
    ["2016-12-28", "2017-01-01", "2017-02-20"],
    2,
    ["28 December 2016 – 1 January 2017", "20 February 2017"],
  ],
  ["months", ["2016-09-01", "2016-09-28", "2016-10-20", "2016-10-31"], 2, ["September 2016", "October 2016"]],
  [
    "the same month of two years is two",
    ["2015-09-01", "2015-09-28", "2016-09-01", "2016-09-28"],
    2,
    ["September 2015", "September 2016"],
  ],
  ["years", ["2015-01-01", "2015-12-28", "2016-01-01", "2016-06-06"], 2, ["2015", "2016"]],
  [
    "decades, named by the years with reports",
    ["2001-01-01", "2008-12-28", "2016-01-01", "2017-06-06"],
    2,
    ["2001 – 2008", "2016 – 2017"],
  ],
  ["all of it, where only one is wanted", ["0001-01-01", "2016-09-01"], 1, ["1 – 2016"]],
])("of too many days, those together that are near: %s", (_, days, most, names) => {
  expect(reportPeriods({ sources: onDays(...days) }, most).map(({ name }) => name)).toEqual(names);
});

test("there are never more than asked for, and what nobody can date is one of them", () => {
  const many = Array.from({ length: 200 }, (_, at) =>
    report(`r${String(at)}`, day(new Date(Date.UTC(1800 + at, at % 12, 1 + (at % 28))).toISOString().slice(0, 10))),
  );
  const periods = reportPeriods({ sources: [report("never"), ...many] });
  expect(periods.length).toBeLessThanOrEqual(MOST_PERIODS);
  expect(periods.flatMap(({ reports }) => reports)).toHaveLength(201);
  expect(hasNoDay(periods.at(-1)!)).toBe(true);
  expect(periods.reduce((sum, { days }) => sum + days, 0)).toBe(200);
});

test.each<[string, string[], number, string[]]>([
  ["centuries", ["1501-01-01", "1599-12-28", "1701-01-01"], 2, ["1501 – 1599", "1701"]],
  ["millennia", ["0101-01-01", "0999-12-28", "1701-01-01", "1999-01-01"], 2, ["101 – 999", "1701 – 1999"]],
  [
    "parts of as many days, where even these are too many",
    ["-3000-01-01", "-1500-01-01", "0500-01-01", "1500-01-01"],
    2,
    ["3001 BC – 1501 BC", "500 – 1500"],
  ],
])("of too many days, those together that are near: %s", (_, days, most, names) => {
  expect(reportPeriods({ sources: onDays(...days) }, most).map(({ name }) => name)).toEqual(names);
});

test("what nobody can date takes one of the periods, also where there is one alone", () => {
  const sources = [report("never"), ...onDays("2016-09-28", "2016-10-04")];
  expect(told(sources, 3)).toHaveLength(3);
  expect(told(sources, 2).map(({ name, count }) => [name, count])).toEqual([
    ["2016", 2],
    ["undated", 0],
  ]);
  expect(told(sources, 1).map(({ name }) => name)).toEqual(["2016", "undated"]);
});

test("a report that is likely out later than it can be stands on the last day that is possible", () => {
  const bounds = { earliest: "2016-10-03", latest: "2016-10-10", precision: "bounded" } as const;
  const to = (latest: string) => momentOf({ ...bounds, likely: { earliest: "2016-10-05", latest, basis: "x" } });
  const open = momentOf({ ...bounds, likely: { earliest: "2016-10-05", basis: "x" } });
  const dayOf = (moment: Moment) => told([report("a", moment)])[0];
  expect(dayOf(to("2016-10-07"))).toMatchObject({ days: "2016-10-07", reports: ["a likely"] });
  expect(dayOf(open)).toMatchObject({ days: "2016-10-10", reports: ["a bounds"] });
  expect(dayOf(momentOf({ latest: "2016-10-10", precision: "bounded" }))).toMatchObject({ reports: ["a bounds"] });
});
