import { toldWhen } from "../../../e2e/helpers/drafts/told-when.ts";
import { expect, test } from "vitest";
import type { ImportDraft } from "../import-draft.ts";
import type { ImportChoices } from "../importer.ts";
import { tableImporter } from "./table-importer.ts";

function draftOf(text: string, choices: ImportChoices = {}): ImportDraft {
  const outcome = tableImporter.read({ name: "t.csv", text }, choices);
  if (!("draft" in outcome)) throw new Error(JSON.stringify(outcome));
  return outcome.draft;
}

/** What became of the parts that are not simply understood. */
const notesOf = ({ notes }: ImportDraft) => notes.map(({ at, kind, what }) => `${at} ${kind}: ${what}`);

/** The date and the further fields of each row, and the notes. */
function told(lines: readonly string[], choices?: ImportChoices) {
  const draft = draftOf(lines.join("\n"), choices);
  return [...draft.events.map(({ when, extra }) => [when && toldWhen(when), extra]), ...notesOf(draft)];
}

test.each([
  [
    ["Date,Title", "1473683400000,a", "1473683400,b", "2016,c"],
    [
      [
        '2016-09-12T12:30 minute Z "1473683400000" (written as milliseconds since the beginning of 1970 (UTC))',
        undefined,
      ],
      ['2016-09-12T12:30 minute Z "1473683400" (written as seconds since the beginning of 1970 (UTC))', undefined],
      ['2016 year "2016"', undefined],
    ],
  ],
  [
    ["Date,Title", "2016-09-12T00:00:00Z,a", "2016-09-13 00:00,b"],
    [
      ['2016-09-12 day "2016-09-12T00:00:00Z"', undefined],
      ['2016-09-13 day "2016-09-13 00:00"', undefined],
      'column "Date" inferred: all of its times are midnight: they are read as days',
    ],
  ],
  [
    ["Date,Title", "2016-09-12T00:00:00Z,a", "2016-09-13 00:01,b"],
    [
      ['2016-09-12T00:00:00Z second "2016-09-12T00:00:00Z"', undefined],
      ['2016-09-13T00:01 minute "2016-09-13 00:01"', undefined],
    ],
  ],
  [
    ["Date,Title", "2016-09-12T00:00:00.000+00:00,a", ",b"],
    [
      ['2016-09-12 day "2016-09-12T00:00:00.000+00:00"', undefined],
      [undefined, undefined],
      'column "Date" inferred: all of its times are midnight: they are read as days',
      "row 3 kept: it has no date",
    ],
  ],
  [
    ["Date,itemLabel", "2016-01-01T00:00:00Z,a", "2016-05-01T00:00:00Z,b"],
    [
      [
        '2016 bounded "2016-01-01T00:00:00Z" (1 January stands for a year, too, in tables of Wikidata: the bounds leave both)',
        undefined,
      ],
      ['2016-05-01 day "2016-05-01T00:00:00Z"', undefined],
      'column "Date" inferred: all of its times are midnight: they are read as days',
    ],
  ],
  [
    ["Date,Title", "9/5/2016,a", "19/5/2016,b"],
    [
      ['2016-05-09 day "9/5/2016"', undefined],
      ['2016-05-19 day "19/5/2016"', undefined],
      'column "Date" chosen: dates such as "9/5/2016" are read with the day first, as "19/5/2016" of row 3 has to be',
    ],
  ],
  [
    ["Date,Title", "9/5/2016,a", "9/19/2016,b"],
    [
      ['2016-09-05 day "9/5/2016"', undefined],
      ['2016-09-19 day "9/19/2016"', undefined],
      'column "Date" chosen: dates such as "9/5/2016" are read with the month first, as "9/19/2016" of row 3 has to be',
    ],
  ],
  [
    ["Date,Title", "9.5.2016,a"],
    [
      ['2016-05-09 day "9.5.2016"', undefined],
      'column "Date" chosen: dates such as "9.5.2016" are read with the day first, as those with full stops are written',
    ],
  ],
  [
    ["Date,Title", "am 9.5.2016,a", "13.5.2016,b"],
    [
      ['2016-05-09 day "am 9.5.2016"', undefined],
      ['2016-05-13 day "13.5.2016"', undefined],
      'column "Date" chosen: dates such as "am 9.5.2016" are read with the day first, as "13.5.2016" of row 3 has to be',
    ],
  ],
])("takes the columns of dates of %j", (lines, expected) => {
  expect(told(lines)).toEqual(expected);
});

test.each([
  [
    ["Date,Title", "9/5/2016,a", "9/6/2016,b", "9/5/2016,c"],
    ["9/5/2016", "9/6/2016"],
  ],
  [["Date,Title", "9/5/2016,a", "19/5/2016,b", "5/19/2016,c"], ["9/5/2016"]],
  [["Date,Title,Published", "9/5/2016,a,19/5/2016"], ["9/5/2016"]],
  [
    ["Date,Title", "1/2/2016,a", "1/3/2016,b", "1/4/2016,c", "1/5/2016,d", "1/6/2016,e", "1/7/2016,f"],
    ["1/2/2016", "1/3/2016", "1/4/2016", "1/5/2016", "1/6/2016"],
  ],
  [
    ["Date,Title", "9.5.2016,a", "9/5/2016,b"],
    ["9.5.2016", "9/5/2016"],
  ],
  [["Date,Title", "9-5-2016,a"], ["9-5-2016"]],
])("asks in which order %j is", (lines, examples) => {
  expect(tableImporter.read({ name: "t.csv", text: lines.join("\n") }, {})).toMatchObject({
    ask: "date-order",
    examples,
  });
});

test.each([
  [
    ["Date,Title", "9/5/2016,a", "19/5/2016,b"],
    { dateOrder: "month-first" },
    [
      ['2016-09-05 day "9/5/2016"', undefined],
      ['2016-05-19 day "19/5/2016"', undefined],
    ],
  ],
  [
    ["Date,Title", "today,a"],
    { today: "2016-10-05" },
    [['2016-10-05 day "today" ("today" is taken as the day that was chosen for it)', undefined]],
  ],
] as const)("takes the dates of %j with the choices %j", (lines, choices, expected) => {
  expect(told(lines, choices)).toEqual(expected);
});

test("the century of years of two digits is settled once for all columns, told, or asked for", () => {
  const read = (rows: readonly string[], choices = {}, name = "a.csv") => {
    const text = ["Start,End,Title", ...rows].join("\n");
    const outcome = tableImporter.read({ name, text }, choices);
    if (!("draft" in outcome)) return outcome;
    const { events, notes } = outcome.draft;
    return { days: events.map(({ when }) => when && JSON.stringify(when).match(/\d{4}-\d\d-\d\d/gu)?.[0]), notes };
  };
  expect(read(["11-Mar-15,,A"])).toMatchObject({ ask: "century", examples: ["11-Mar-15"] });
  expect(read(["11-Mar-15,,A"], { century: 1900 })).toMatchObject({ days: ["1915-03-11"] });
  expect(read(["11-Mar-15,,A", ",12 May 2016,B"])).toMatchObject({
    days: ["2015-03-11", "2016-05-12"],
    notes: [
      {
        at: "the file",
        kind: "chosen",
        what: 'years of two digits, as in "11-Mar-15", are taken for 2000 to 2099: other dates of the file are of 2016 ("12 May 2016")',
      },
    ],
  });
  expect(read(["11-Mar-15,,A"], {}, "pam 2015.csv")).toMatchObject({ days: ["2015-03-11"] });
  expect(read(["25/3/99,,A", "3/4/00,,B"], { century: 1950 })).toMatchObject({ days: ["1999-03-25", "2000-04-03"] });
  expect(read(["3/4/99,,A"], { century: 1950 })).toMatchObject({ ask: "date-order", examples: ["3/4/99"] });
  // One of many stays with its words, and asks nobody.
  const many = ["1066,,A", "1866,,B", "1966,,C", "11-Mar-15,,D"];
  expect(read(many)).toMatchObject({ days: [undefined, undefined, undefined, undefined] });
});

test("a column of years of two digits beside months gets its century as dates do", () => {
  const read = (choices: ImportChoices, name = "a.csv") =>
    tableImporter.read({ name, text: "Day,Month,Year,Title\n12,07,11,A\n22,01,12,B\n" }, choices);
  expect(read({})).toMatchObject({ ask: "century", examples: ["11", "12"] });
  expect(read({}, "2012.csv")).toMatchObject({
    draft: { events: [{ when: { earliest: "2011-07-12" } }, { when: { earliest: "2012-01-22" } }] },
  });
  expect(read({ century: 0 })).toMatchObject({
    draft: { events: [{ when: { earliest: "0011-07-12" } }, { when: { earliest: "0012-01-22" } }] },
  });
});

test("the numbers of Wikidata say how exactly a date is known", () => {
  const { events } = draftOf("name,dob,dobPrecision\nA,1964-01-01,9\nB,1977-11-01,10\nC,1979-10-30,11\n");
  expect(events.map(({ when }) => when && "earliest" in when && when.earliest)).toEqual([
    "1964",
    "1977-11",
    "1979-10-30",
  ]);
});
