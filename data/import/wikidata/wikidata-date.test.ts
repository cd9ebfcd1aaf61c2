import { expect, test } from "vitest";
import type { ImportDraft } from "../import-draft.ts";
import { WIKIDATA } from "./wikidata.ts";

function draftOf(json: unknown): ImportDraft {
  const outcome = WIKIDATA.read({ name: "file", text: "", json }, {});
  if (!("draft" in outcome)) throw new Error(JSON.stringify(outcome));
  return outcome.draft;
}

const ITEM = "http://www.wikidata.org/entity/Q42";

/** The date of one row. */
function only(date: string, others: object = {}) {
  const { events, notes } = draftOf([{ item: ITEM, itemLabel: "L", date, ...others }]);
  return { event: events[0]!, notes: notes.filter(({ kind, at }) => kind !== "inferred" || at.startsWith("row")) };
}

test.each([
  ["-0043-03-15T00:00:00Z", undefined, { earliest: "-0043-03-15", precision: "day" }],
  ["+1960-00-00T00:00:00Z", undefined, { earliest: "1960", precision: "year" }],
  ["1960-05-00T00:00:00Z", undefined, { earliest: "1960-05", precision: "month" }],
  ["1960-01-01T00:00:00Z", 9, { earliest: "1960", precision: "year" }],
  ["1960-05-01T00:00:00Z", "10", { earliest: "1960-05", precision: "month" }],
  ["1965-01-01T00:00:00Z", 8, { earliest: "1960", latest: "1969", precision: "bounded" }],
  ["1900-01-01T00:00:00Z", 7, { earliest: "1801", latest: "1900", precision: "bounded" }],
  ["-0099-01-01T00:00:00Z", 7, { earliest: "-0199", latest: "0001", precision: "bounded" }],
  ["1960-05-04T10:05:00Z", 14, { earliest: "1960-05-04T10:05", precision: "minute" }],
])("the date %j with the precision %j", (date, precision, when) => {
  expect(only(date, precision === undefined ? {} : { precision }).event.when).toMatchObject(when);
});

test("the first of January is a day, and that it may be a year is told", () => {
  const { event, notes } = only("1960-01-01T00:00:00Z");
  expect(event.when).toStrictEqual({ earliest: "1960-01-01", latest: "1960-01-01", precision: "day" });
  expect(notes).toMatchObject([{ at: "row 1, date", kind: "inferred" }]);
  expect(only("1960-01-02T00:00:00Z").notes).toStrictEqual([]);
});

test.each<[string, unknown, unknown]>([
  ["1960-00-00T00:00:00Z", 11, ["1960 – 1960, year", ""]],
  ["1960-05-00T00:00:00Z", 11, ["1960-05 – 1960-05, month", ""]],
  ["1960-05-04T00:00:00Z", 11, ["1960-05-04 – 1960-05-04, day", ""]],
  ["1960-05-04T00:05:00Z", 14, ["1960-05-04T00:05 – 1960-05-04T00:05, minute", ""]],
  ["1960-05-04T10:00:00.000", 14, ["1960-05-04T10:00 – 1960-05-04T10:00, minute", ""]],
  ["1960-05-04T10:00:00Z", 10, ["1960-05 – 1960-05, month", ""]],
  ["1960-05-04T10:00:00Z", 9, ["1960 – 1960, year", ""]],
  [
    "1969-01-01T00:00:00Z",
    8,
    [
      "1960 – 1969, bounded",
      "known as one of 10 years",
      'inferred: the bounds of "1969-01-01T00:00:00Z" follow from its precision 8',
    ],
  ],
  [
    "1901-01-01T00:00:00Z",
    7,
    [
      "1901 – 2000, bounded",
      "known as one of 100 years",
      'inferred: the bounds of "1901-01-01T00:00:00Z" follow from its precision 7',
    ],
  ],
  [
    "2000-01-01T00:00:00Z",
    6,
    [
      "1001 – 2000, bounded",
      "known as one of 1000 years",
      'inferred: the bounds of "2000-01-01T00:00:00Z" follow from its precision 6',
    ],
  ],
  [
    "2001-01-01T00:00:00Z",
    6,
    [
      "2001 – 3000, bounded",
      "known as one of 1000 years",
      'inferred: the bounds of "2001-01-01T00:00:00Z" follow from its precision 6',
    ],
  ],
  [
    "0001-01-01T00:00:00Z",
    7,
    [
      "0001 – 0100, bounded",
      "known as one of 100 years",
      'inferred: the bounds of "0001-01-01T00:00:00Z" follow from its precision 7',
    ],
  ],
  [
    "0000-01-01T00:00:00Z",
    8,
    [
      "-0010 – 0010, bounded",
      "known as one of 10 years",
      'inferred: the bounds of "0000-01-01T00:00:00Z" follow from its precision 8',
    ],
  ],
  [
    "2001-01-01T00:00:00Z",
    5,
    ["undefined – undefined, undefined", "", 'kept: "2001-01-01T00:00:00Z" is no date that can be reckoned with'],
  ],
  [
    "2001-01-01T00:00:00Z",
    "x",
    [
      "2001-01-01 – 2001-01-01, day",
      "",
      'inferred: "2001-01-01T00:00:00Z" is taken for the day, although it may stand for the year: no precision is given',
    ],
  ],
  [
    "2001-01-01T00:00:00Z",
    "100",
    [
      "2001-01-01 – 2001-01-01, day",
      "",
      'inferred: "2001-01-01T00:00:00Z" is taken for the day, although it may stand for the year: no precision is given',
    ],
  ],
  ["2001-01-01T10:00:00Z", undefined, ["2001-01-01T10:00 – 2001-01-01T10:00, minute", ""]],
  [
    "2001-13-01T00:00:00Z",
    undefined,
    ["undefined – undefined, undefined", "", 'kept: "2001-13-01T00:00:00Z" is no date that can be reckoned with'],
  ],
  [" +0044-03-15T00:00:00Z ", undefined, ["0044-03-15 – 0044-03-15, day", ""]],
  [
    "2001-01-01T00:00:00.5Zx",
    undefined,
    [
      "2001-01-01T00:00:00 – 2001-01-01T00:00:00, second",
      'the zone "ZX" is kept as words alone: its letters do not say how far it is from UTC',
    ],
  ],
])("the date %j of the precision %j is told as", (date, precision, expected) => {
  const { event, notes } = only(date, precision === undefined ? {} : { precision });
  const when = event.when && "earliest" in event.when ? event.when : undefined;
  const { earliest, latest, precision: exact, basis = "" } = when ?? {};
  const told = notes
    .filter(({ at }) => at.startsWith("row"))
    .map(({ kind, what }) => `${kind}: ${what.replace(/: write.*/u, "")}`);
  expect([`${String(earliest)} – ${String(latest)}, ${String(exact)}`, basis, ...told]).toStrictEqual(expected);
});
