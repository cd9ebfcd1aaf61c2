import { expect, test } from "vitest";
import { toldWhen } from "../../../e2e/helpers/drafts/told-when.ts";
import { exactTo, type Exactness } from "./coarser-date.ts";

const told = (earliest: string | undefined, latest: string | undefined, exact: Exactness) => {
  const moment = exactTo(
    {
      ...(earliest !== undefined && { earliest }),
      ...(latest !== undefined && { latest }),
      precision: "day",
      wording: "so",
      basis: "before",
    },
    exact,
  );
  return moment && toldWhen(moment);
};

test.each([
  ["2016-05-15", "2016-05-15", "day", '2016-05-15 day "so" (before)'],
  [
    "2016-05-15",
    "2016-05-15",
    "approximate",
    '2016-05-15 day "so" (it is said to be approximate, and not by how much: the bounds are those of the date that is named)',
  ],
  [
    "2016-05-15",
    "2016-05-15",
    "week",
    '2016-05-09..2016-05-21 week "so" (the file says that the week alone is known, and not on which day it begins: the bounds leave every week that holds the day)',
  ],
  ["2016-05-15", "2016-05-15", "month", '2016-05 month "so" (the file says that the month alone is known)'],
  ["2016-05-15", "2016-05-15", "year", '2016 year "so" (the file says that the year alone is known)'],
  ["2016-05-15", "2016-06-15", "month", '2016-05..2016-06 bounded "so" (the file says that the month alone is known)'],
  ["2016-05-15", "2017-06-15", "year", '2016..2017 bounded "so" (the file says that the year alone is known)'],
  ["2016", "2016", "year", '2016 year "so" (the file says that the year alone is known)'],
  ["2016", "2016", "month", undefined],
  ["2016", "2016-05", "month", undefined],
  [undefined, "2016", "year", undefined],
  ["2016", undefined, "year", undefined],
  [undefined, "2016-05-15", "week", undefined],
  ["2016-05-15", undefined, "week", undefined],
  [undefined, undefined, "day", ' day "so" (before)'],
  ["soon", "soon", "year", undefined],
  ["2016-05-15", "soon", "week", undefined],
  // Days are reckoned from the first of these and to the last.
  ["-271820-01-03", "-271820-01-03", "week", undefined],
  ["+275759-12-29", "+275759-12-29", "week", undefined],
  [
    "2016-05-15T10:00",
    "2016-05-15T10:00",
    "week",
    '2016-05-09..2016-05-21 week "so" (the file says that the week alone is known, and not on which day it begins: the bounds leave every week that holds the day)',
  ],
  ["-0043-03-15", "-0043-03-15", "month", '-0043-03 month "so" (the file says that the month alone is known)'],
] as const)("from %j to %j, exact to the %s", (earliest, latest, exact, expected) => {
  expect(told(earliest, latest, exact)).toStrictEqual(expected);
});

test("keeps the words and the zone, and none that are not there", () => {
  expect(exactTo({ earliest: "2016-05-15", latest: "2016-05-15", precision: "day", zone: "Z" }, "month")).toStrictEqual(
    {
      earliest: "2016-05",
      latest: "2016-05",
      precision: "month",
      zone: "Z",
      basis: "the file says that the month alone is known",
    },
  );
  expect(
    exactTo({ earliest: "2016-05-15", latest: "2016-05-15", precision: "day", wording: "w" }, "year"),
  ).toStrictEqual({
    earliest: "2016",
    latest: "2016",
    precision: "year",
    wording: "w",
    basis: "the file says that the year alone is known",
  });
});
