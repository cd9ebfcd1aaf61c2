import { expect, test } from "vitest";
import { claim, event } from "../../../e2e/helpers/example.ts";
import { warned } from "../../../e2e/helpers/warned.ts";
import type { Moment } from "../../timeline.ts";
import type { Written } from "../../written.ts";

const dated = (edtf: string, earliest: string, latest: string, zone?: string): Written<Moment> => ({
  earliest,
  latest,
  precision: "bounded",
  edtf,
  ...(zone !== undefined && { zone }),
});

const edtfWarned = (when: Written<Moment>): readonly string[] =>
  warned([event("a", { when })]).filter((text) => text.includes("edtf"));

test.each([
  ["2016-09-12", "2016-09-12", "2016-09-12"],
  ["2016-09", "2016-09-12", "2016-09-19"],
  ["2016-09-12", "2016-09-01", "2016-09-30"],
  ["[2016-09-12..2016-09-14]", "2016-09-12", "2016-09-14"],
  ["1850~", "1845", "1855"],
  ["1850?", "1850-03", "1851-03"],
  ["XXXX", "2016", "2016"],
  ["no EDTF", "2016", "2016"],
])("%j goes with bounds from %j to %j", (edtf, earliest, latest) => {
  expect(edtfWarned(dated(edtf, earliest, latest))).toEqual([]);
});

test("bounds in a zone are those that are written", () => {
  expect(edtfWarned(dated("2016-09-12", "2016-09-12", "2016-09-12", "Asia/Tokyo"))).toEqual([]);
});

test.each([
  [
    "2016-09-13",
    "2016-09-12",
    "2016-09-12",
    '"2016-09-13" is 13 September 2016, and the bounds say 12 September 2016; correct one of them',
  ],
  [
    "2016-09",
    "2016-08-30",
    "2016-09-02",
    '"2016-09" is September 2016, and the bounds say between 30 August and 2 September 2016; correct one of them',
  ],
  ["1850~", "1852", "1855", '"1850~" is about 1850, and the bounds say between 1852 and 1855; correct one of them'],
])("%j does not go with bounds from %j to %j", (edtf, earliest, latest, reason) => {
  expect(edtfWarned(dated(edtf, earliest, latest))).toEqual([`events[0].when.edtf: ${reason}`]);
});

test("claims, both ends of a span and publications are looked at", () => {
  const wrong = dated("2016-09-13", "2016-09-12", "2016-09-12");
  const right = dated("2016-09-20", "2016-09-20", "2016-09-20");
  const told = warned([
    event("a", { claims: [claim("alpha", { when: { start: wrong, end: right } })] }),
    event("b", { when: { start: wrong, end: dated("2016-09-13", "2016-09-14", "2016-09-14") } }),
  ]).filter((text) => text.includes("edtf"));
  expect(told.map((text) => text.split(": ")[0])).toEqual([
    "events[0].claims[0].when.start.edtf",
    "events[1].when.start.edtf",
    "events[1].when.end.edtf",
  ]);
});
