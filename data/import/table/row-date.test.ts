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
    [
      "Date,End,Title",
      "2016,2017,a",
      "2016,,a",
      ",2017,a",
      "5 May 2016,7 May,a",
      "2016 - 2017,2018,a",
      "2016,2017 - 2018,a",
      "2017,2016,a",
      "2016,2016,a",
      "soon,2016,a",
      "2016,soon,a",
      "soon,soon,a",
      ",soon,a",
    ],
    [
      ['2016 year "2016" -> 2017 year "2017"', undefined],
      ['2016 year "2016"', undefined],
      ['..2017 bounded (no start is given: it is not after the end) -> 2017 year "2017"', undefined],
      ['2016-05-05 day "5 May 2016" -> 2016-05-07 day "7 May"', undefined],
      ['2016 year "2016" -> 2018 year "2018"', undefined],
      ['2016 year "2016" -> 2018 year "2018"', undefined],
      ['2017 year "2017"', { End: "2016" }],
      ['2016 year "2016"', undefined],
      [undefined, { Date: "soon" }],
      ['2016 year "2016"', { End: "soon" }],
      [undefined, { Date: "soon", End: "soon" }],
      [undefined, { End: "soon" }],
      'row 8 kept: in the column "End", the end "2016" comes before the start "2017"',
      'row 10 kept: in the column "Date", "soon" is no date: write it as 12 Sep 2016, 2016-09-12, September 2016 or 2016',
      'row 11 kept: in the column "End", "soon" is no date: write it as 12 Sep 2016, 2016-09-12, September 2016 or 2016',
      'row 12 kept: in the column "Date", "soon" is no date: write it as 12 Sep 2016, 2016-09-12, September 2016 or 2016',
      'row 12 kept: in the column "End", "soon" is no date: write it as 12 Sep 2016, 2016-09-12, September 2016 or 2016',
      'row 13 kept: in the column "End", "soon" is no date: write it as 12 Sep 2016, 2016-09-12, September 2016 or 2016',
    ],
  ],
  [
    [
      "Earliest,Latest,Title",
      "2016-05-01,2016-05-07,a",
      "2016-05-01,2016-05-01,a",
      "2016-05-07,2016-05-01,a",
      "2016-05-01,,a",
      ",2016-05-07,a",
      "soon,,a",
      "2016 - 2017,2018 - 2019,a",
    ],
    [
      [
        '2016-05-01..2016-05-07 bounded "2016-05-01 / 2016-05-07" (the table gives the first and the last day that it can have been)',
        undefined,
      ],
      ['2016-05-01 day "2016-05-01"', undefined],
      ['2016-05-07 day "2016-05-07"', { Latest: "2016-05-01" }],
      ["2016-05-01.. bounded (the table gives the first and the last day that it can have been)", undefined],
      ["..2016-05-07 bounded (the table gives the first and the last day that it can have been)", undefined],
      [undefined, { Earliest: "soon" }],
      [
        '2016..2019 bounded "2016 / 2019" (the table gives the first and the last day that it can have been)',
        undefined,
      ],
      'row 4 kept: in the column "Latest", the last day comes before the first',
      'row 7 kept: in the column "Earliest", "soon" is no date: write it as 12 Sep 2016, 2016-09-12, September 2016 or 2016',
    ],
  ],
  [
    [
      "Date,Time,Title",
      "2016-09-12,13:04,a",
      "2016-09-12,1304,a",
      "2016-09-12,130,a",
      "2016-09-12,night,a",
      "2016-09-12,25:10,a",
      "2016-09-12,,a",
      ",13:04,a",
    ],
    [
      ['2016-09-12T13:04 minute "2016-09-12, 13:04"', undefined],
      ['2016-09-12T13:04 minute "2016-09-12, 13:04"', undefined],
      ['2016-09-12T01:30 minute "2016-09-12, 1:30"', undefined],
      ['2016-09-12 day "2016-09-12"', { Time: "night" }],
      ['2016-09-12 day "2016-09-12"', { Time: "25:10" }],
      ['2016-09-12 day "2016-09-12"', undefined],
      [undefined, { Time: "13:04" }],
      'row 6 kept: in the column "Time", "2016-09-12, 25:10" is no date that is read: no clock shows 25:10',
      'row 8 kept: in the column "Time", "13:04" is no date: write it as 12 Sep 2016, 2016-09-12, September 2016 or 2016',
    ],
  ],
  [
    ["Date,Time UTC,Title", "2016-09-12,13:04,a", "2016-09-12,13:04:05,a", "2016-09-12,1 pm,a"],
    [
      ['2016-09-12T13:04Z minute "2016-09-12, 13:04Z"', undefined],
      ['2016-09-12T13:04:05Z second "2016-09-12, 13:04:05Z"', undefined],
      ['2016-09-12T13:00..2016-09-12T13:59 hour "2016-09-12, 1 pm"', undefined],
    ],
  ],
  [["Date,time_gmt,Title", "2016-09-12,13:04,a"], [['2016-09-12T13:04Z minute "2016-09-12, 13:04Z"', undefined]]],
  [
    [
      "Date,End,Time,End time,Title",
      "2016-09-12,2016-09-13,13:04,14:05,a",
      "2016-09-12,,13:04,14:05,a",
      "2016-09-12,2016-09-12,13:04,14:05,a",
    ],
    [
      ['2016-09-12T13:04 minute "2016-09-12, 13:04" -> 2016-09-13T14:05 minute "2016-09-13, 14:05"', undefined],
      ['2016-09-12T13:04 minute "2016-09-12, 13:04" -> 2016-09-12T14:05 minute "14:05"', undefined],
      ['2016-09-12T13:04 minute "2016-09-12, 13:04" -> 2016-09-12T14:05 minute "2016-09-12, 14:05"', undefined],
    ],
  ],
  [
    [
      "Year,Month,Day,Title",
      "2016,5,7,a",
      "2016,May,7,a",
      "2016,5,,a",
      "2016,,7,a",
      ",5,7,a",
      ",0,0,a",
      "2016,0,7,a",
      "2016,0,0,a",
      "2016,5,0,a",
      '"1,066",10,14,a',
      "0079,8,24,a",
      "79,8,24,a",
      "2016,13,1,a",
      "c. 2016,,,a",
      "2016,May,,a",
    ],
    [
      ['2016-05-07 day "2016-05-07"', undefined],
      ['2016-05-07 day "7 May 2016"', undefined],
      ['2016-05 month "2016-05"', undefined],
      ['2016 year "2016"', { Day: "7" }],
      [undefined, { Month: "5", Day: "7" }],
      [undefined, { Month: "0", Day: "0" }],
      ['2016 year "2016"', { Day: "7" }],
      ['2016 year "2016"', undefined],
      ['2016-05 month "2016-05"', undefined],
      ['1066-10-14 day "1066-10-14"', undefined],
      ['0079-08-24 day "0079-08-24"', undefined],
      ['0079-08-24 day "0079-08-24"', undefined],
      [undefined, { Year: "2016", Month: "13", Day: "1" }],
      [
        '2016 year "c. 2016" (it is said to be approximate, and not by how much: the bounds are those of the date that is named)',
        undefined,
      ],
      ['2016-05 month "May 2016"', undefined],
      "row 6 kept: it has no date",
      "row 7 kept: it has no date",
      'row 14 kept: in the column "Year", "2016-13-01" is no date that is read: no calendar has 2016-13-01',
    ],
  ],
  [
    ["Year,Month,Day,Time,Title", "2016,5,7,13:04,a", "2016,5,,13:04,a"],
    [
      ['2016-05-07T13:04 minute "2016-05-07, 13:04"', undefined],
      ['2016-05 month "2016-05"', { Time: "13:04" }],
      'row 3 kept: in the column "Time", "2016-05, 13:04" is no date that is read: no calendar has 2016-05, 13:04',
    ],
  ],
  [
    ["Year,End year,End month,End day,Title", "2016,2017,5,7,a", "2016,2017,,,a", "2016,2015,,,a"],
    [
      ['2016 year "2016" -> 2017-05-07 day "2017-05-07"', undefined],
      ['2016 year "2016" -> 2017 year "2017"', undefined],
      ['2016 year "2016"', { "End year": "2015" }],
      'row 4 kept: in the column "End year", the end "2015" comes before the start "2016"',
    ],
  ],
  [
    [
      "Date,Display date,Title",
      "2016-05-05,the fifth,a",
      "2016 - 2017,two years,a",
      `2016,${"x".repeat(310)},a`,
      ",c. 1912,a",
    ],
    [
      ['2016-05-05 day "the fifth"', undefined],
      ['2016 year "2016" -> 2017 year "2017"', undefined],
      [`2016 year "${"x".repeat(300)}"`, undefined],
      [
        '1912 year "c. 1912" (it is said to be approximate, and not by how much: the bounds are those of the date that is named)',
        undefined,
      ],
    ],
  ],
  [
    ["Display date,Title", "c. 1912,a", "soon,a"],
    [
      [
        '1912 year "c. 1912" (it is said to be approximate, and not by how much: the bounds are those of the date that is named)',
        undefined,
      ],
      [undefined, { "Display date": "soon" }],
      'row 3 kept: in the column "Display date", "soon" is no date: write it as 12 Sep 2016, 2016-09-12, September 2016 or 2016',
    ],
  ],
  [
    [
      "Date,Precision,Title",
      "2016-05-15,month,a",
      "2016-05-15,Monat,a",
      "2016-05-15,year,a",
      "2016-05-15,circa,a",
      "2016-05-15,exact,a",
      "2016-05-15,week,a",
      "2016-05-15,so,a",
      "2016 - 2017,month,a",
      ",month,a",
      "2016-05-15,toString,a",
    ],
    [
      ['2016-05 month "2016-05-15" (the file says that the month alone is known)', undefined],
      ['2016-05 month "2016-05-15" (the file says that the month alone is known)', undefined],
      ['2016 year "2016-05-15" (the file says that the year alone is known)', undefined],
      [
        '2016-05-15 day "2016-05-15" (it is said to be approximate, and not by how much: the bounds are those of the date that is named)',
        undefined,
      ],
      ['2016-05-15 day "2016-05-15"', undefined],
      [
        '2016-05-09..2016-05-21 week "2016-05-15" (the file says that the week alone is known, and not on which day it begins: the bounds leave every week that holds the day)',
        undefined,
      ],
      ['2016-05-15 day "2016-05-15"', { Precision: "so" }],
      ['2016 year "2016" -> 2017 year "2017"', { Precision: "month" }],
      [undefined, { Precision: "month" }],
      ['2016-05-15 day "2016-05-15"', { Precision: "toString" }],
      'row 8 kept: in the column "Precision", "so" changes no bounds',
      'row 9 kept: in the column "Precision", "month" changes no bounds',
      "row 10 kept: it has no date",
      'row 11 kept: in the column "Precision", "toString" changes no bounds',
    ],
  ],
  [
    ["event_date,time_precision,notes", "2016-05-15,3,a", "2016-05-15,4,a"],
    [
      ['2016-05 month "2016-05-15" (the file says that the month alone is known)', undefined],
      ['2016-05-15 day "2016-05-15"', { time_precision: "4" }],
      'row 2 inferred: its title is the text of "notes"',
      'row 3 inferred: its title is the text of "notes"',
      'row 3 kept: in the column "time_precision", "4" changes no bounds',
    ],
  ],
])("takes the dates of %j", (lines, expected) => {
  expect(told(lines)).toEqual(expected);
});
