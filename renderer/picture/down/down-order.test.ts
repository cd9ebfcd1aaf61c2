import { expect, test } from "vitest";
import { day, event } from "../../../e2e/helpers/example.ts";
import { whenOf } from "../../../data/moment.ts";
import type { When } from "../../../data/timeline.ts";
import { byPlaceInTime, inTime } from "./down-order.ts";

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
