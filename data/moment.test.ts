import { expect, test } from "vitest";
import { extentOf, momentOf, spanOf, whenOf } from "./moment.ts";
import { DAY, HOUR, MINUTE } from "./time.ts";
import { asWritten } from "./written.ts";

const midnight = Date.UTC(2016, 8, 12);

test("both bounds are inclusive: the latest day is inside as a whole", () => {
  expect(momentOf({ earliest: "2016-09-12", latest: "2016-09-12", precision: "day" }).interval).toEqual({
    from: midnight,
    to: midnight + DAY,
  });
  expect(extentOf({ from: "2016-09-12", to: "2016-09-13" }).interval).toEqual({
    from: midnight,
    to: midnight + 2 * DAY,
  });
});

test("an absent bound is open, and a span reaches from its earliest start to its latest end", () => {
  expect(momentOf({ latest: "2016-09-12", precision: "bounded" }).interval).toEqual({ to: midnight + DAY });
  const start = { earliest: "2016-09-12", latest: "2016-09-14", precision: "bounded" } as const;
  const end = { earliest: "2016-09-16", precision: "bounded" } as const;
  expect(whenOf({ start, end })).toEqual(spanOf(momentOf(start), momentOf(end)));
  expect(whenOf({ start, end }).interval).toEqual({ from: midnight });
});

test("the interval is on the calendar where the date was written, and the instants beside it", () => {
  const call = { earliest: "2016-09-12T19:00+03:00", latest: "2016-09-12T19:00Z", precision: "minute" } as const;
  expect(momentOf(call)).toEqual({
    ...call,
    interval: { from: midnight + 19 * HOUR, to: midnight + 19 * HOUR + MINUTE },
    instants: { from: midnight + 16 * HOUR, to: midnight + 19 * HOUR + MINUTE },
  });
  expect(momentOf({ earliest: "2016-09-12T19:00", precision: "bounded" })).not.toHaveProperty("instants");
});

test("a zone holds for the bounds that have no offset of their own", () => {
  const facts = { precision: "bounded", zone: "Europe/Moscow" } as const;
  const moment = momentOf({ ...facts, earliest: "2016-09-12", latest: "2016-09-12T19:00-05:00" });
  expect(moment.interval).toEqual({ from: midnight, to: midnight + 19 * HOUR + MINUTE });
  expect(moment.instants).toEqual({ from: midnight - 3 * HOUR, to: midnight + 24 * HOUR + MINUTE });
  expect(momentOf({ ...facts, latest: "2016-09-12" }).instants).toEqual({ to: midnight + DAY - 3 * HOUR });
  expect(momentOf(facts)).not.toHaveProperty("instants");
});

test("a bound without a zone beside one that has one may be a time of any zone", () => {
  const first = momentOf({ earliest: "2016-09-12", latest: "2016-09-12T19:00Z", precision: "bounded" });
  expect(first.instants).toEqual({ from: midnight - 14 * HOUR, to: midnight + 19 * HOUR + MINUTE });
  const last = momentOf({ earliest: "2016-09-12T01:00Z", latest: "2016-09-12", precision: "bounded" });
  expect(last.instants).toEqual({ from: midnight + HOUR, to: midnight + DAY + 12 * HOUR });
});

test("the last minute and the last day before a change of clocks are as long as any", () => {
  const minute = { earliest: "2016-03-13T01:59", latest: "2016-03-13T01:59", precision: "minute" } as const;
  const { from = 0, to = 0 } = momentOf({ ...minute, zone: "America/Los_Angeles" }).instants ?? {};
  expect(to - from).toBe(MINUTE);
  const day = { earliest: "2016-10-15", latest: "2016-10-15", precision: "day" } as const;
  expect(momentOf({ ...day, zone: "America/Sao_Paulo" }).instants).toEqual({
    from: Date.UTC(2016, 9, 15, 3),
    to: Date.UTC(2016, 9, 16, 3),
  });
});

test("a moment made of another has an interval and instants of its own", () => {
  const call = momentOf({ earliest: "2016-09-12T19:00Z", latest: "2016-09-12T19:00Z", precision: "minute" });
  expect(momentOf({ ...asWritten(call), earliest: "2016-09-12", latest: "2016-09-13" })).toEqual({
    earliest: "2016-09-12",
    latest: "2016-09-13",
    precision: "minute",
    interval: { from: midnight, to: midnight + 2 * DAY },
  });
});

test("what is no date has no interval", () => {
  expect(() => momentOf({ latest: "2016-02-30", precision: "day" })).toThrow("invalid date: 2016-02-30");
  expect(() => extentOf({ from: "soon", to: "2016-09-12" })).toThrow("invalid date: soon");
});
