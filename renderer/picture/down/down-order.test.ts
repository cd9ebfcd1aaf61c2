import { expect, test } from "vitest";
import { day, event } from "../../../e2e/helpers/example.ts";
import { whenOf } from "../../../data/moment.ts";
import type { When } from "../../../data/timeline.ts";
import type { LaneIndex } from "../lanes/lane-index.ts";
import type { Member } from "../marks/member.ts";
import { byPlaceInTime, inTime, membersByRank } from "./down-order.ts";

const bounded = (bounds: { readonly earliest?: string; readonly latest?: string }) =>
  whenOf({ ...bounds, precision: "bounded" });

test.each<[string, readonly When[]]>([
  ["days", [day("2016-09-09"), day("2016-09-12")]],
  ["what ends sooner, of two that begin together", [day("2016-09-12"), day("2016-09-12", "2016-09-19")]],
  [
    "what is known by its end alone, after all that begins on that day",
    [day("2016-10-03"), bounded({ latest: "2016-10-03" })],
  ],
  [
    "what likely was early, though its end is late",
    [
      whenOf({ latest: "2016-10-31", precision: "bounded", likely: { latest: "2016-10-04", basis: "told" } }),
      day("2016-10-05"),
    ],
  ],
  ["a span by its beginning", [whenOf({ start: day("2016-09-12"), end: day("2016-09-19") }), day("2016-09-14")]],
  [
    "a span that nothing but the end of its beginning dates",
    [
      day("2016-09-27"),
      whenOf({ start: { latest: "2016-09-28", precision: "bounded" }, end: { precision: "bounded" } }),
      day("2016-09-29"),
    ],
  ],
  ["what nothing dates, last", [day("2016-09-12"), bounded({})]],
])("in the order of time: %s", (_name, whens) => {
  const backwards = whens.map((when, told) => ({ ...inTime(when, whens.length - told), told })).reverse();
  expect(backwards.sort(byPlaceInTime).map(({ told }) => told)).toEqual([...whens.keys()]);
});

test("what nothing tells apart stands as it is told", () => {
  const [first, second] = [event("a"), event("b")].map(({ when }, order) => inTime(when, order));
  expect(byPlaceInTime(first!, second!)).toBeLessThan(0);
  expect(byPlaceInTime(second!, first!)).toBeGreaterThan(0);
});

test("what nothing dates has no place in time", () => {
  expect(inTime(bounded({}), 3)).toEqual({ at: Infinity, until: Infinity, order: 3 });
});

test.each([
  [2000, ["inside", "begins", "ends"]],
  [2001, ["crowd"]],
])("of %i members in a part of time, those whose marks lie in it", (count, told) => {
  const member = (id: string, from: number, to: number) => ({ id, spot: { from, to } }) as Member;
  const members = [
    member("inside", 12, 14),
    member("before", 5, 10),
    member("begins", 19, 25),
    member("after", 20, 21),
    member("ends", 2, 11),
  ];
  const index: Pick<LaneIndex, "begunBefore" | "endedBy" | "byRank" | "ranked" | "within"> = {
    begunBefore: (time) => 100 + count + time - 20,
    endedBy: (time) => 100 + time - 10,
    byRank: [member("crowd", 12, 14)],
    ranked: (some) => [...some],
    within: () => members,
  };
  const drawn = [...membersByRank(index as LaneIndex, { from: 10, to: 20 })].map(({ id }) => id);
  expect(drawn).toEqual(told);
});
