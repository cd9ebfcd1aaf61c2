import { expect, test } from "vitest";
import { extentOf, momentOf, spanOf, whenOf } from "./moment.ts";
import { DAY, HOUR, MINUTE } from "./time.ts";

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

test("the interval is on the calendar where the date was written, and the offset beside it", () => {
  const call = { earliest: "2016-09-12T19:00+03:00", latest: "2016-09-12T19:00Z", precision: "minute" } as const;
  expect(momentOf(call)).toEqual({
    ...call,
    interval: { from: midnight + 19 * HOUR, to: midnight + 19 * HOUR + MINUTE },
    offsets: { earliest: 3 * HOUR, latest: 0 },
  });
  expect(momentOf({ earliest: "2016-09-12T19:00", precision: "bounded" }).offsets).toEqual({});
});

test("a moment made of another has an interval and offsets of its own", () => {
  const call = momentOf({ earliest: "2016-09-12T19:00Z", latest: "2016-09-12T19:00Z", precision: "minute" });
  const { interval, offsets } = momentOf({ ...call, earliest: "2016-09-12", latest: "2016-09-13" });
  expect(interval).toEqual({ from: midnight, to: midnight + 2 * DAY });
  expect(offsets).toEqual({});
});

test("what is no date has no interval", () => {
  expect(() => momentOf({ latest: "2016-02-30", precision: "day" })).toThrow("invalid date: 2016-02-30");
  expect(() => extentOf({ from: "soon", to: "2016-09-12" })).toThrow("invalid date: soon");
});
