import { expect, test } from "vitest";
import { claim, event } from "../../../e2e/helpers/example.ts";
import { momentOf } from "../../moment.ts";
import { HOUR, parseBound } from "../../time.ts";
import type { Moment, TimelineEvent } from "../../timeline.ts";
import { onCommonCalendar } from "./common-calendar.ts";

const calendarOf = (events: readonly TimelineEvent[]) => onCommonCalendar(events, [])[0];
const minute = (at: string, zone?: string): Moment =>
  momentOf({ earliest: at, latest: at, precision: "minute", ...(zone !== undefined && { zone }) });
const by = (latest: string): Moment => momentOf({ latest, precision: "bounded" });
const since = (earliest: string): Moment => momentOf({ earliest, precision: "bounded" });
const at = (time: string): number => parseBound(time)!.from;

const froms = (...dates: readonly Moment[]): readonly (number | undefined)[] =>
  calendarOf(dates.map((when, index) => event(String(index), { when }))).map(({ when }) => when.interval.from);

test("times of several zones stand on the calendar of the zone in which most are written", () => {
  const moscow = "2016-09-12T12:00+03:00";
  expect(froms(minute(moscow), minute("2016-09-12T10:00Z"), minute("2016-09-12T11:00Z"))).toEqual([
    at("2016-09-12T09:00"),
    at("2016-09-12T10:00"),
    at("2016-09-12T11:00"),
  ]);
  expect(froms(minute(moscow), minute(moscow), minute("2016-09-12T10:00Z"))[2]).toBe(at("2016-09-12T13:00"));
});

test("of two zones with as many times, the one farther west has the calendar", () => {
  const east = minute("2016-09-12T12:00+03:00");
  const west = minute("2016-09-12T12:00-04:00");
  const expected = [at("2016-09-12T05:00"), at("2016-09-12T12:00")];
  expect(froms(east, west)).toEqual(expected);
  expect(froms(west, east)).toEqual(expected.reverse());
});

test.each([
  ["last", by],
  ["first", since],
])("a bound that stands alone counts, and moves: a %s one", (_name, bound) => {
  const [own, other] = calendarOf([
    event("own", { when: bound("2016-09-12T12:00+03:00") }),
    event("other", { when: bound("2016-09-12T12:00Z") }),
    event("more", { when: bound("2016-09-13T12:00+03:00") }),
  ]).map(({ when }) => when.interval.from ?? when.interval.to);
  expect(other! - own!).toBe(3 * HOUR);
  expect(new Date(own!).getUTCHours()).toBe(12);
});

test("claims and both ends of a span move with their events; days and times without a zone stay", () => {
  const span = { start: minute("2016-09-12T12:00+03:00"), end: minute("2016-09-12T18:00+03:00") };
  const [moved, , stays, plain] = calendarOf([
    event("moved", { when: span, claims: [claim("alpha", { when: minute("2016-09-12T15:00+03:00") }), claim("beta")] }),
    event("most", { when: { start: minute("2016-09-12T10:00Z"), end: minute("2016-09-12T11:00Z") } }),
    event("stays", { when: momentOf({ earliest: "2016-09-12", latest: "2016-09-12", precision: "day" }) }),
    event("plain", {
      when: minute("2016-09-12T10:00"),
      claims: [claim("alpha", { when: minute("2016-09-12T23:00Z") })],
    }),
  ]);
  expect(moved!.when.interval).toEqual({ from: at("2016-09-12T09:00"), to: at("2016-09-12T15:01") });
  expect(moved!.claims.map(({ when }) => when?.interval.from)).toEqual([at("2016-09-12T12:00"), undefined]);
  expect(stays!.when.interval.from).toBe(at("2016-09-12"));
  expect(plain!.when.interval.from).toBe(at("2016-09-12T10:00"));
});

test("a zone that is named counts as an offset does", () => {
  expect(
    froms(minute("2016-09-12T12:00", "Europe/Moscow"), minute("2016-09-12T10:00Z"), minute("2016-09-12T11:00Z"))[0],
  ).toBe(at("2016-09-12T09:00"));
});

test("where all times have one zone, or none has any, everything is as it was", () => {
  const events = [
    event("a", { when: minute("2016-09-12T12:00+03:00") }),
    event("b", { when: minute("2016-09-12T12:00") }),
  ];
  expect(calendarOf(events)).toBe(events);
});

test("a day beside a time of day stays where it is, and the time moves", () => {
  const late = momentOf({ earliest: "2016-09-12", latest: "2016-09-12T12:00+03:00", precision: "bounded" });
  const early = momentOf({ earliest: "2016-09-12T12:00+03:00", latest: "2016-09-13", precision: "bounded" });
  const events = [late, early, ...["10", "11", "12"].map((hour) => minute(`2016-09-12T${hour}:00Z`))];
  const [first, second] = calendarOf(events.map((when, index) => event(String(index), { when })));
  expect(first!.when.interval).toEqual({ from: at("2016-09-12"), to: at("2016-09-12T09:01") });
  expect(second!.when.interval).toEqual({ from: at("2016-09-12T09:00"), to: at("2016-09-14") });
});

test("days of a zone do not count, and stay", () => {
  const day = (zone: string) => momentOf({ earliest: "2016-09-12", latest: "2016-09-12", precision: "day", zone });
  const events = [minute("2016-09-12T12:00+03:00"), day("Z"), day("Z"), day("-04:00")].map((when, index) =>
    event(String(index), { when }),
  );
  expect(calendarOf(events)).toBe(events);
});

test("what is likely moves with its date", () => {
  const likely = { earliest: "2016-09-12T12:00", latest: "2016-09-12T13:00", basis: "So told." };
  const east = momentOf({ earliest: "2016-09-12", latest: "2016-09-12", precision: "day", zone: "+03:00", likely });
  const dates = [east, minute("2016-09-12T10:00Z"), minute("2016-09-12T11:00Z")];
  const [moved] = calendarOf(dates.map((when, index) => event(String(index), { when })));
  expect((moved!.when as Moment).likely!.interval).toEqual({
    from: at("2016-09-12T09:00"),
    to: at("2016-09-12T10:01"),
  });
  expect(moved!.when.interval).toEqual(east.interval);
});
