import { expect, test } from "vitest";
import { epochCell } from "./epoch-cell.ts";

test.each([
  [
    "1473683400000",
    {
      earliest: "2016-09-12T12:30",
      latest: "2016-09-12T12:30",
      precision: "minute",
      zone: "Z",
      wording: "1473683400000",
      basis: "written as milliseconds since the beginning of 1970 (UTC)",
    },
  ],
  [
    "1473683400",
    {
      earliest: "2016-09-12T12:30",
      latest: "2016-09-12T12:30",
      precision: "minute",
      zone: "Z",
      wording: "1473683400",
      basis: "written as seconds since the beginning of 1970 (UTC)",
    },
  ],
  [
    "1473638400",
    {
      earliest: "2016-09-12",
      latest: "2016-09-12",
      precision: "day",
      zone: "Z",
      basis: "written as seconds since the beginning of 1970 (UTC)",
      wording: "1473638400",
    },
  ],
  [
    "1899999999",
    {
      earliest: "2030-03-17T17:46",
      latest: "2030-03-17T17:46",
      precision: "minute",
      zone: "Z",
      wording: "1899999999",
      basis: "written as seconds since the beginning of 1970 (UTC)",
    },
  ],
])("%j is counted since 1970", (cell, expected) => {
  expect(epochCell(cell)).toStrictEqual(expected);
});

test.each([
  "1973683400",
  "2473683400",
  "2473683400000",
  "147368340",
  "14736834000",
  "147368340000",
  "14736834000000",
  "x1473683400",
  "1473683400x",
  "x1473683400000",
  "1473683400000x",
])("%j is not counted since 1970", (cell) => {
  expect(epochCell(cell)).toBeUndefined();
});
