import { expect, test } from "vitest";
import { boundEnd, boundStart, outerBounds } from "./bound-order.ts";

test("several dates together are open on a side that one of them leaves open", () => {
  const [until, since] = [
    { latest: "2017", precision: "bounded" },
    { earliest: "2015", precision: "bounded" },
  ] as const;
  expect(outerBounds([until, since])).toStrictEqual({});
  expect(outerBounds([since, { ...since, earliest: "2014" }])).toStrictEqual({ earliest: "2014" });
  expect(outerBounds([until, { ...until, latest: "2018" }])).toStrictEqual({ latest: "2018" });
});

test("of bounds that reach as far the first is taken, as it is written", () => {
  expect(
    outerBounds([
      { earliest: "2016", latest: "2016", precision: "year" },
      { earliest: "2016-01-01", latest: "2016-12-31", precision: "bounded" },
    ]),
  ).toStrictEqual({ earliest: "2016", latest: "2016" });
});

test("what is no date bounds nothing", () => {
  expect([boundStart("soon"), boundEnd("soon")]).toEqual([-Infinity, Infinity]);
});
