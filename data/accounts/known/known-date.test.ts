import { describe, expect, test } from "vitest";
import { claim, day, event } from "../../../e2e/helpers/example.ts";
import { momentOf, spanOf } from "../../moment.ts";
import type { Claim, Moment, When } from "../../timeline.ts";
import type { Written } from "../../written.ts";
import { knownDate } from "./known-date.ts";

const first = day("2016-09-20");
const read = day("2016-09-12");
const open: Written<Moment> = { precision: "bounded" };

/** The known date from claims that give these dates, in both orders: no order decides. */
function known(dates: readonly (Written<When> | undefined)[], own: When = read, reports: readonly Moment[] = [first]) {
  const [report] = reports;
  const claims = dates.map((when, index) => claim(`s${String(index)}`, when && { when }));
  const result = knownDate(own, claims, report);
  expect(knownDate(own, [...claims].reverse(), report)).toEqual(result);
  return result;
}

describe("an event that no known claim dates", () => {
  test("had happened by the first report that tells it, and says for what reason", () => {
    expect(known([undefined, open])).toEqual(
      momentOf({
        latest: "2016-09-20",
        precision: "bounded",
        basis: "No report of that day dates it; it was published by then.",
      }),
    );
  });

  test("of a span had begun by then, and nobody had said whether it was over", () => {
    const span = spanOf(day("2016-09-12"), day("2016-09-14"));
    expect(known([undefined], span)).toMatchObject({ start: { latest: "2016-09-20" }, end: { interval: {} } });
  });

  test("is open when it was foretold, and when nothing says when the report came out", () => {
    expect(known([undefined], day("2016-11-08"))).toEqual(momentOf(open));
    expect(known([undefined], read, [])).toEqual(momentOf(open));
    expect(known([undefined], read, [momentOf({ earliest: "2016-09-20", precision: "bounded" })])).toEqual(
      momentOf(open),
    );
  });
});

describe("an event that known claims date", () => {
  test("has the editor's reading where one gives that date, in that claim's words and for its reasons", () => {
    const own = momentOf({ ...read, wording: "Monday", basis: "As later reports say." });
    const told = momentOf({ ...read, wording: "on the 12th" });
    expect(known([day("2016-09"), told], own)).toEqual(told);
  });

  test("has what several leave open together", () => {
    expect(known([day("2016-09-01", "2016-09-13"), day("2016-09-10", "2016-09-30")], read)).toMatchObject({
      earliest: "2016-09-10",
      latest: "2016-09-13",
      basis: "What the dates of the reports leave open together.",
    });
    expect(
      known([
        { earliest: "2016-09-10", precision: "bounded" },
        { latest: "2016-09-11", precision: "bounded" },
      ]),
    ).toMatchObject({ earliest: "2016-09-10", latest: "2016-09-11" });
  });

  test("has the date of the one that says all that they leave open together, in its own words", () => {
    const exact = momentOf({ ...day("2016-09-10"), wording: "Saturday" });
    expect(known([day("2016-09"), exact, day("2016-09-08", "2016-09-10")])).toEqual(exact);
  });

  test("has all from the first to the last where they cannot all be true, and takes no side", () => {
    expect(known([day("2016-09-01", "2016-09-05"), day("2016-09-14"), day("2016-09-16")])).toMatchObject({
      earliest: "2016-09-01",
      latest: "2016-09-16",
      basis: "The reports differ: from the first of their dates to the last.",
    });
    const open = known([{ latest: "2016-09-05", precision: "bounded" }, day("2016-09-14")]);
    expect(open).toMatchObject({ latest: "2016-09-14" });
    expect(open.interval.from).toBeUndefined();
  });

  test("of a span has each end from those that give it, and had begun when something says that it went on", () => {
    const read = spanOf(day("2016-09-12"), day("2016-09-14", "2016-09-28"));
    const unknown = momentOf(open);
    const told = [
      spanOf(day("2016-09-12"), unknown),
      spanOf(unknown, momentOf({ earliest: "2016-09-18", precision: "bounded" })),
    ];
    expect(known(told, read)).toMatchObject({
      start: { earliest: "2016-09-12", latest: "2016-09-12" },
      end: { earliest: "2016-09-18", interval: { from: expect.any(Number) as number } },
    });
    expect(known([day("2016-09-16")], read)).toMatchObject({ start: { latest: "2016-09-16" }, end: { interval: {} } });
  });

  test("has the most exact one where one is a span or names its zone", () => {
    const span = spanOf(day("2016-09-12"), day("2016-09-14", "2016-09-28"));
    expect(known([day("2016-09"), span], read)).toEqual(span);
    const zoned = momentOf({ earliest: "2016-09-10", latest: "2016-09-10", precision: "day", zone: "+03:00" });
    expect(known([day("2016-09"), zoned], read)).toEqual(zoned);
    const days = momentOf({ earliest: "2016-09-08", latest: "2016-09-11", precision: "bounded", zone: "+03:00" });
    expect(known([days, day("2016-09-10", "2016-09-14")], read)).toEqual(days);
  });

  test("is the same whichever of two spellings and wordings stands first", () => {
    const month = { ...day("2016-09"), precision: "month", wording: "in September" } as const;
    const days = { ...day("2016-09-01", "2016-09-30"), wording: "that month" };
    known([month, days, day("2016-09-05", "2016-10-05")], day("2016-09-07"));
    known([month, days], day("2016-09-07"));
  });

  test("takes no date from comments, nor from what was withdrawn", () => {
    const claims: readonly Claim[] = [
      claim("a", { stance: "comments", when: day("2016-09-01") }),
      claim("b", { id: "old", when: day("2016-09-02") }),
      claim("c", { stance: "corrects", of: "old", when: day("2016-09-03") }),
    ];
    expect(knownDate(read, claims, first)).toEqual(day("2016-09-03"));
    expect(knownDate(read, claims.slice(0, 2), first)).toEqual(day("2016-09-02"));
  });
});

describe("a date that is open above", () => {
  const since = { earliest: "2016-09-10", precision: "bounded" } as const;

  test("ends with the first report that tells it as past", () => {
    expect(known([since])).toEqual(momentOf({ ...since, latest: "2016-09-20" }));
    expect(known([spanOf(momentOf(since), momentOf(open))], event("e").when)).toMatchObject({
      start: { earliest: "2016-09-10", latest: "2016-09-20" },
      end: { interval: {} },
    });
  });

  test("stays open when it begins after that report, when it is foretold, and when nothing dates the report", () => {
    const future = momentOf({ earliest: "2016-09-21", precision: "bounded" });
    expect(known([future])).toEqual(future);
    expect(known([since], day("2016-11-08"))).toEqual(momentOf(since));
    expect(known([since], read, [])).toEqual(momentOf(since));
  });
});

test("a claim that only shares one bound with the editor's reading does not give that date", () => {
  const by = { latest: "2016-09-12", precision: "bounded" } as const;
  const from = { earliest: "2016-09-12", precision: "bounded" } as const;
  expect(known([by, day("2016-09-10", "2016-09-14")])).toMatchObject({ earliest: "2016-09-10", latest: "2016-09-12" });
  expect(known([from, day("2016-09-10", "2016-09-14")])).toMatchObject({
    earliest: "2016-09-12",
    latest: "2016-09-14",
  });
});
