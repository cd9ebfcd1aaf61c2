import { readFileSync } from "node:fs";
import { expect, test } from "vitest";
import { type FileEdit, editedJson } from "../../e2e/helpers/edited-json.ts";
import { parseTimeline } from "../file/parsing/parse.ts";
import { asWritten } from "../written.ts";
import { momentFromEdtf } from "./from-edtf.ts";

const HARBOUR = readFileSync(new URL("../../e2e/helpers/harbour.json", import.meta.url), "utf8");

function parsed(...edits: readonly FileEdit[]) {
  return parseTimeline(editedJson(HARBOUR, ["version", 2], ...edits), "t.json");
}

function whenFrom(when: object): unknown {
  const result = parsed(["events.0.when", when]);
  return result.ok
    ? asWritten(result.value.events[0]!.when)
    : result.problems.map(({ path, reason }) => `${path}: ${reason}`);
}

test.each([
  ["2001-05-12", { earliest: "2001-05-12", latest: "2001-05-12", precision: "day" }],
  [
    "2001-05-12T13:04:05.25Z",
    { earliest: "2001-05-12T13:04:05.25Z", latest: "2001-05-12T13:04:05.25Z", precision: "second" },
  ],
  ["200X", { earliest: "2000", latest: "2009", precision: "decade" }],
  ["19XX", { earliest: "1900", latest: "1999", precision: "century" }],
  ["2001-33", { earliest: "2001-01", latest: "2001-03", precision: "quarter" }],
  ["2001-21", { earliest: "2001", latest: "2001", precision: "season" }],
  ["-0043", { earliest: "-0043", latest: "-0043", precision: "year" }],
  ["Y-17000", { earliest: "-017000", latest: "-017000", precision: "year" }],
  ["[..2001-05-12]", { latest: "2001-05-12", precision: "bounded" }],
  ["{2001-05,2001-07}", { earliest: "2001-05", latest: "2001-07", precision: "bounded" }],
])("a date that is %j alone has its bounds and its precision, and no words of a source", (edtf, moment) => {
  expect(whenFrom({ edtf })).toMatchObject({ edtf, ...moment });
  expect(whenFrom({ edtf })).not.toHaveProperty("wording");
});

test("a doubtful date says why its bounds are what they are, unless the file does", () => {
  expect(whenFrom({ edtf: "1850~" })).toMatchObject({
    earliest: "1850",
    basis: expect.stringContaining("approximate") as string,
  });
  expect(whenFrom({ edtf: "1850~", basis: "By the ring count." })).toMatchObject({ basis: "By the ring count." });
});

test("a period is a span: words and reasons go with its start, the zone with both ends", () => {
  expect(whenFrom({ edtf: "2001-05-12/2001-05", wording: "from the 12th", basis: "So told.", zone: "Z" })).toEqual({
    start: {
      earliest: "2001-05-12",
      latest: "2001-05-12",
      precision: "day",
      edtf: "2001-05-12",
      wording: "from the 12th",
      basis: "So told.",
      zone: "Z",
    },
    end: { earliest: "2001-05", latest: "2001-05", precision: "month", edtf: "2001-05", zone: "Z" },
  });
  expect(whenFrom({ edtf: "2001-05-12/.." })).toMatchObject({ end: { earliest: "2001-05-12", precision: "bounded" } });
});

test("what stands beside it counts: bounds keep theirs, a precision leaves the date as it is", () => {
  expect(whenFrom({ edtf: "2001-05", earliest: "2001-05-12" })).toEqual({
    edtf: "2001-05",
    earliest: "2001-05-12",
    precision: "month",
  });
  expect(whenFrom({ edtf: "2001-05", latest: "2001-05-12" })).toEqual({
    edtf: "2001-05",
    latest: "2001-05-12",
    precision: "month",
  });
  // All there could be in files of version 1.
  expect(whenFrom({ edtf: "2001-05", precision: "bounded" })).toEqual({ edtf: "2001-05", precision: "bounded" });
});

test.each<[string, object, string]>([
  ["neither", {}, 'events[0].when: a date needs the field "precision", or "edtf"; add one of them'],
  [
    "what is no EDTF",
    { edtf: "soon" },
    'events[0].when.edtf: must be a date in EDTF (ISO 8601-2) that gives bounds, as "2016-09~", "201X" or "[2016-09..2016-10]", or write "precision" beside it',
  ],
  [
    "a period beside bounds",
    { edtf: "2001/2002", earliest: "2001" },
    "events[0].when.edtf: must be one date here, and not a period; write [first..last] for a date between two",
  ],
  [
    "a period with something likely",
    { edtf: "2001/2002", likely: { latest: "2001", basis: "So told." } },
    'events[0].when.likely: belongs to one end of a period; write "start" and "end" instead of "edtf"',
  ],
  [
    "a period as an end",
    { start: { edtf: "2001/2002" }, end: { edtf: "2003" } },
    "events[0].when.start.edtf: must be one date here, and not a period; write [first..last] for a date between two",
  ],
  [
    "a span that ends before it begins",
    { start: { edtf: "2003" }, end: { edtf: "2001" } },
    "events[0].when: the span ends (2001 at the latest) before it starts (2003 at the earliest); correct one of them",
  ],
  [
    "what is likely outside its bounds",
    { edtf: "2001-05", likely: { latest: "2001-06-01", basis: "So told." } },
    'events[0].when.likely.latest: what is likely (2001-06-01) lies outside the bounds of its date ("latest" 2001-05); correct one of them',
  ],
])("%s is told at its field", (_name, when, problem) => {
  expect(whenFrom(when)).toEqual([problem]);
});

test("a publication is one date", () => {
  const result = parsed(["sources.0.custom.published", { edtf: "2001-05-2X" }]);
  expect(result.ok && result.value.sources[0]!.custom.published).toMatchObject({
    earliest: "2001-05-20",
    latest: "2001-05-29",
  });
  expect(parsed(["sources.0.custom.published", { edtf: "2001/2002" }]).ok).toBe(false);
});

test("what EDTF does not say is left out", () => {
  const year = { earliest: "2001", latest: "2001", precision: "year", edtf: "2001" };
  expect(momentFromEdtf({ edtf: "2001" }, true)).toStrictEqual({ when: year });
  expect(momentFromEdtf({ edtf: "2001/2001" }, false)).toStrictEqual({ when: { start: year, end: year } });
  const basis = "one of several dates: the bounds are the first and the last of them";
  expect(momentFromEdtf({ edtf: "[..2001]" }, true)).toStrictEqual({
    when: { latest: "2001", precision: "bounded", edtf: "[..2001]", basis },
  });
  expect(momentFromEdtf({ edtf: "[2001..]" }, true)).toStrictEqual({
    when: { earliest: "2001", precision: "bounded", edtf: "[2001..]", basis },
  });
});
