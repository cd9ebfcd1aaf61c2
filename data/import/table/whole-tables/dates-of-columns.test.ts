import { expect, test } from "vitest";
import type { ImportChoices } from "../../importer.ts";
import { tableImporter } from "../table-importer.ts";
import { toldWhen } from "../../../../e2e/helpers/drafts/told-when.ts";

/** The dates of a table's rows; or what is asked, with its examples. */
function told(lines: readonly string[], choices: ImportChoices = {}): readonly unknown[] {
  const outcome = tableImporter.read({ name: "a.csv", text: lines.join("\n") }, choices);
  if ("ask" in outcome) return [outcome.ask, ...("examples" in outcome ? outcome.examples : [])];
  if (!("draft" in outcome)) throw new Error(JSON.stringify(outcome));
  return outcome.draft.events.map(({ when }) => when && toldWhen(when));
}

const NAMED =
  "the year has two digits in the file, and is one of 2000 to 2099, as the words of the file name 2014 to 2016 " +
  '("It was built in 2014 and not before")';

test.each([
  [
    ["Start,End,Title", "11-Mar-15,,A", ",,B", ",,C", ",,D"],
    ["century", "11-Mar-15"],
  ],
  [
    ["Start,End,Title", "11-Mar-15,,A", "1066,,B"],
    ["century", "11-Mar-15"],
  ],
  [
    ["Start,Title", "11-Mar-15,A", "1066,B", "1266,C"],
    [undefined, '1066 year "1066"', '1266 year "1266"'],
  ],
  [
    [
      "Start,Title,Text",
      ...["14", "15", "16"].map((year) => `11-Mar-${year},A,It was built in 20${year} and not before`),
    ],
    ["14", "15", "16"].map((year) => `20${year}-03-11 day "11-Mar-${year}" (${NAMED})`),
  ],
])("the century of the dates of %j", (lines, expected) => {
  expect(told(lines)).toStrictEqual(expected);
});

test("a year with an apostrophe beside a month has its century", () => {
  expect(told(["Day,Month,Year,Title", "12,07,'11,A"], { century: 2000 })).toStrictEqual([
    '2011-07-12 day "2011-07-12"',
  ]);
});

test.each([
  [
    ["Date,Title", "2016-02-30T00:00,A", "2016-05-01T00:00,B"],
    [undefined, '2016-05-01 day "2016-05-01T00:00"'],
  ],
  [
    ["Date,itemLabel", "+99999999-01-01T00:00:00Z,A", "2016-05-01T00:00:00Z,B"],
    [undefined, '2016-05-01 day "2016-05-01T00:00:00Z"'],
  ],
  [
    ["Date,End,Title", "1990,1990s,A"],
    ['1990 year "1990" -> 1990..1999 bounded "1990s" (the bounds are those of the decade)'],
  ],
  [
    ["Date,End,Title", "1990s,1999,A"],
    ['1990..1999 bounded "1990s" (the bounds are those of the decade) -> 1999 year "1999"'],
  ],
])("the dates of %j", (lines, expected) => {
  expect(told(lines)).toStrictEqual(expected);
});

test("a first or a last day alone has no bound on the other side", () => {
  const text = "Earliest,Latest,Title\n2016-05-01,,A\n,2016-05-07,B\n";
  const outcome = tableImporter.read({ name: "a.csv", text }, {});
  const basis = "the table gives the first and the last day that it can have been";
  expect("draft" in outcome && outcome.draft.events.map(({ when }) => when)).toStrictEqual([
    { earliest: "2016-05-01", precision: "bounded", basis },
    { latest: "2016-05-07", precision: "bounded", basis },
  ]);
});
