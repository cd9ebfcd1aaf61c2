import { expect, test } from "vitest";
import { momentBetween, momentOn } from "./moments.ts";

test.each([
  [[2016], { earliest: "2016", latest: "2016", precision: "year" }],
  [[2016, 5], { earliest: "2016-05", latest: "2016-05", precision: "month" }],
  [[2016, 5, 15], { earliest: "2016-05-15", latest: "2016-05-15", precision: "day" }],
  [[2016, 5, 15, 10], { earliest: "2016-05-15T10:00", latest: "2016-05-15T10:00", precision: "hour" }],
  [[2016, 5, 15, 10, 5], { earliest: "2016-05-15T10:05", latest: "2016-05-15T10:05", precision: "minute" }],
  [[2016, 5, 15, 10, 5, 7], { earliest: "2016-05-15T10:05:07", latest: "2016-05-15T10:05:07", precision: "second" }],
  [[2016, 13], undefined],
  [[2016, 2, 30], undefined],
] as const)("the date of %j", (parts, expected) => {
  expect(momentOn(parts)).toStrictEqual(expected);
});

test.each([
  [[2016], [2017], { earliest: "2016", latest: "2017", precision: "bounded", basis: "b" }],
  [[2016], [2016], { earliest: "2016", latest: "2016", precision: "year", basis: "b" }],
  [[2016, 5], [2016, 5], { earliest: "2016-05", latest: "2016-05", precision: "month", basis: "b" }],
  [[2016], undefined, { earliest: "2016", precision: "bounded", basis: "b" }],
  [undefined, [2016], { latest: "2016", precision: "bounded", basis: "b" }],
  [undefined, undefined, undefined],
  [[2016, 13], [2017], undefined],
  [[2016], [2016, 13], undefined],
  [[2016, 13], undefined, undefined],
  [undefined, [2016, 13], undefined],
] as const)("the date between %j and %j", (earliest, latest, expected) => {
  expect(momentBetween(earliest, latest, { basis: "b" })).toStrictEqual(expected);
});
