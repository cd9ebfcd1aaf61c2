import { expect, test } from "vitest";
import { issuedFrom } from "./issued-date.ts";

test.each([
  ["2016-09-12", "2016-09-12", "2016-09-12", undefined],
  ["2016/09/12", "2016-09-12", "2016-09-12", undefined],
  ["2016/9", "2016-09", "2016-09", undefined],
  ["2016", "2016", "2016", undefined],
  ["12 September 2016", "2016-09-12", "2016-09-12", undefined],
  ["Published on September 12, 2016", "2016-09-12", "2016-09-12", undefined],
  // The last hour of a day far west of UTC, and the first one far east: neither is moved.
  ["2016-09-12T23:30:00-11:00", "2016-09-12", "2016-09-12T23:30", "-11:00"],
  ["2016-09-12T00:30+14:00", "2016-09-12", "2016-09-12T00:30", "+14:00"],
  ["2016-09-12T00:30:00.000Z", "2016-09-12", "2016-09-12T00:30", "Z"],
  ["2016-09-12T13:04:00+0300", "2016-09-12", "2016-09-12T13:04", "+03:00"],
  ["2016-09-12T13:04", "2016-09-12", "2016-09-12T13:04", undefined],
  ["Mon, 12 Sep 2016 13:04:05 GMT", "2016-09-12", "2016-09-12T13:04:05", "Z"],
  ["2016-09-12T00:00:00Z", "2016-09-12", "2016-09-12", "Z"],
])("%s", (written, raw, bound, zone) => {
  const issued = issuedFrom(written);
  expect(issued?.raw).toBe(raw);
  expect(issued?.published).toMatchObject({ earliest: bound, latest: bound });
  expect(issued?.published.zone).toBe(zone);
});

test.each(["", "soon", "05/09/2016", "2016-13-01", "2016-02-30", "2015 to 2016", "x".repeat(300)])(
  "no date: %s",
  (written) => {
    expect(issuedFrom(written)).toBeUndefined();
  },
);

/** All that is found of a date. */

test.each([
  ["2016/9/1", { raw: "2016-09-01", published: { earliest: "2016-09-01", latest: "2016-09-01", precision: "day" } }],
  [
    "  2016-09-12  ",
    { raw: "2016-09-12", published: { earliest: "2016-09-12", latest: "2016-09-12", precision: "day" } },
  ],
  [
    "Published: 12 September 2016",
    { raw: "2016-09-12", published: { earliest: "2016-09-12", latest: "2016-09-12", precision: "day" } },
  ],
  [
    "posted at 12 September 2016",
    { raw: "2016-09-12", published: { earliest: "2016-09-12", latest: "2016-09-12", precision: "day" } },
  ],
  [
    "updated 12 September 2016",
    { raw: "2016-09-12", published: { earliest: "2016-09-12", latest: "2016-09-12", precision: "day" } },
  ],
  [
    "First published:  2016-09-12",
    { raw: "2016-09-12", published: { earliest: "2016-09-12", latest: "2016-09-12", precision: "day" } },
  ],
  [
    "early 2016",
    {
      raw: "2016",
      published: {
        earliest: "2016",
        latest: "2016",
        precision: "bounded",
        basis: '"early" has no bounds of its own: they are those of the whole',
        wording: "early 2016",
      },
    },
  ],
  [
    "about 2016",
    {
      raw: "2016~",
      published: {
        earliest: "2016",
        latest: "2016",
        precision: "year",
        edtf: "2016~",
        basis: "it is said to be approximate, and not by how much: the bounds are those of the date that is named",
        wording: "about 2016",
      },
    },
  ],
  [
    "spring 2016",
    {
      raw: "2016",
      published: {
        earliest: "2016",
        latest: "2016",
        precision: "bounded",
        basis: "a season is somewhere in the year that it names: its months differ between hemispheres",
        wording: "spring 2016",
      },
    },
  ],
  [
    "19th century",
    {
      raw: "[1801..1900]",
      published: {
        earliest: "1801",
        latest: "1900",
        precision: "bounded",
        basis: "the bounds are the first and the last year of the century",
        wording: "19th century",
      },
    },
  ],
  [
    "1850s",
    {
      raw: "[1850..1859]",
      published: {
        earliest: "1850",
        latest: "1859",
        precision: "bounded",
        basis: "the bounds are those of the decade",
        wording: "1850s",
      },
    },
  ],
  [
    "week 38 2016",
    {
      raw: "[2016-09-19..2016-09-25]",
      published: {
        earliest: "2016-09-19",
        latest: "2016-09-25",
        precision: "week",
        basis: "the bounds are the days of the week",
        wording: "week 38 2016",
      },
    },
  ],
  [
    "Y12345",
    {
      raw: "Y12345",
      published: { earliest: "+012345", latest: "+012345", precision: "year", edtf: "Y12345", wording: "Y12345" },
    },
  ],
  [
    "12 September 2016 at 13:04",
    {
      raw: "2016-09-12",
      published: {
        earliest: "2016-09-12T13:04",
        latest: "2016-09-12T13:04",
        precision: "minute",
        wording: "12 September 2016 at 13:04",
      },
    },
  ],
  [
    "2016-09-12T13:04:00.000+02:00",
    {
      raw: "2016-09-12",
      published: { earliest: "2016-09-12T13:04", latest: "2016-09-12T13:04", precision: "minute", zone: "+02:00" },
    },
  ],
  ["2016/9", { raw: "2016-09", published: { earliest: "2016-09", latest: "2016-09", precision: "month" } }],
])("as it is written: %j", (written, issued) => {
  expect(issuedFrom(written)).toStrictEqual(issued);
});

test.each([
  "x2016/09/12",
  "2016/09/12x",
  "2016/09/12/1",
  "the 2016 published 2016-09-12",
  "between 12 and 15 September 2016",
  "before 2016",
  "since 2016",
  "12-15 September 2016",
  "2016-01-01/2016-02-01",
])("no one date: %j", (written) => expect(issuedFrom(written)).toBeUndefined());

test("blanks around a date count for nothing, and what is longer than 200 characters is none", () => {
  expect(issuedFrom(`${" ".repeat(150)}2016${" ".repeat(150)}`)?.raw).toBe("2016");
  expect(issuedFrom(`published ${" ".repeat(250)}2016`)?.raw).toBe("2016");
  expect(issuedFrom(`12${" ".repeat(183)} September 2016`)?.raw).toBe("2016-09-12");
  expect(issuedFrom(`12${" ".repeat(184)} September 2016`)?.raw).toBeUndefined();
});
