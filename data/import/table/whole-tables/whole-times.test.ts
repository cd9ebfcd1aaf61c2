import { expect, test } from "vitest";
import { toldDraft } from "../../../../e2e/helpers/drafts/told-draft.ts";
import { tableImporter } from "../table-importer.ts";

/** What comes of a table, without the places of its events and what its columns are taken for. */
function told(lines: readonly string[]) {
  const outcome = tableImporter.read({ name: "t.csv", text: lines.join("\n") }, {});
  const { events, ...rest } = toldDraft(outcome);
  const told = (events as readonly object[]).map((event) =>
    Object.fromEntries(Object.entries(event).filter(([name]) => name !== "at")),
  );
  return { events: told, ...rest };
}

test.each([
  [
    [
      "Date,Time,Title",
      "2001-05-14 10:30,11:00,a",
      "14 May 2001 at 10h30,11:00,b",
      "2001-05-14,2130,c",
      "2001-05-14,930,d",
      "2001-05-14,12130,e",
      "2001-05-14,x2130,f",
      "2001-05-14,night,g",
      "2001-05-14,99:99,h",
      "soon,10:30,i",
      ",10:30,j",
    ],
    {
      events: [
        { title: "a", when: '2001-05-14T10:30 minute "2001-05-14 10:30"' },
        { title: "b", when: '2001-05-14T10:30 minute "14 May 2001 at 10h30"' },
        { title: "c", when: '2001-05-14T21:30 minute "2001-05-14, 21:30"' },
        { title: "d", when: '2001-05-14T09:30 minute "2001-05-14, 9:30"' },
        { title: "e", extra: { Time: "12130" }, when: '2001-05-14 day "2001-05-14"' },
        { title: "f", extra: { Time: "x2130" }, when: '2001-05-14 day "2001-05-14"' },
        { title: "g", extra: { Time: "night" }, when: '2001-05-14 day "2001-05-14"' },
        { title: "h", extra: { Time: "99:99" }, when: '2001-05-14 day "2001-05-14"' },
        { title: "i", extra: { Date: "soon", Time: "10:30" } },
        { title: "j", extra: { Time: "10:30" } },
      ],
      notes: [
        'row 6 kept: in the column "Time", "2001-05-14, 12130" is no date: write it as 12 Sep 2016, 2016-09-12, September 2016 or 2016',
        'row 7 kept: in the column "Time", "2001-05-14, x2130" is no date: write it as 12 Sep 2016, 2016-09-12, September 2016 or 2016',
        'row 9 kept: in the column "Time", "2001-05-14, 99:99" is no date that is read: no clock shows 99:99',
        'row 10 kept: in the column "Date", "soon, 10:30" is no date: write it as 12 Sep 2016, 2016-09-12, September 2016 or 2016',
        'row 11 kept: in the column "Time", "10:30" is no date: write it as 12 Sep 2016, 2016-09-12, September 2016 or 2016',
      ],
    },
  ],
  [
    [
      "Date,Time UTC,Title",
      "2001-05-14,10:30,a",
      "2001-05-14,10:30:15,b",
      "2001-05-14,10:30 or so,c",
      "2001-05-14,at 10:30,d",
    ],
    {
      events: [
        { title: "a", when: '2001-05-14T10:30Z minute "2001-05-14, 10:30Z"' },
        { title: "b", when: '2001-05-14T10:30:15Z second "2001-05-14, 10:30:15Z"' },
        {
          title: "c",
          when: '2001-05-14T10:30 minute "2001-05-14, 10:30 or so" (it is said to be approximate, and not by how much: the bounds are those of the date that is named)',
        },
        { title: "d", when: '2001-05-14T10:30 minute "2001-05-14, at 10:30"' },
      ],
    },
  ],
  [
    ["Date,Year,Title", "soon,2001,a", "5 May 2001,2002,b", ",2001,c"],
    {
      events: [
        { title: "a", extra: { Date: "soon" }, when: '2001 year "2001"' },
        { title: "b", extra: { Year: "2002" }, when: '2001-05-05 day "5 May 2001"' },
        { title: "c", when: '2001 year "2001"' },
      ],
      notes: [
        'row 2 kept: in the column "Date", "soon" is no date: write it as 12 Sep 2016, 2016-09-12, September 2016 or 2016',
      ],
    },
  ],
  [
    [
      "Year,Month,Day,Title",
      '"1,999",May,5,a',
      "2001,5,May,b",
      "2001,5x,7,c",
      "2001,x5,7,d",
      '"1,5",,,e',
      "2001,0,5,f",
      ",5,5,g",
      "2001,,5,h",
    ],
    {
      events: [
        { title: "a", when: '1999-05-05 day "5 May 1999"' },
        { title: "b", when: '2001-05-05 day "May 5 2001"' },
        { title: "c", extra: { Year: "2001", Month: "5x", Day: "7" } },
        { title: "d", extra: { Year: "2001", Month: "x5", Day: "7" } },
        { title: "e", extra: { Year: "1,5" } },
        { title: "f", extra: { Day: "5" }, when: '2001 year "2001"' },
        { title: "g", extra: { Month: "5", Day: "5" } },
        { title: "h", extra: { Day: "5" }, when: '2001 year "2001"' },
      ],
      notes: [
        'row 4 kept: in the column "Year", "7 5x 2001" is no date: write it as 12 Sep 2016, 2016-09-12, September 2016 or 2016',
        'row 5 kept: in the column "Year", "7 x5 2001" is no date: write it as 12 Sep 2016, 2016-09-12, September 2016 or 2016',
        'row 6 kept: in the column "Year", "1,5" is no date: write it as 12 Sep 2016, 2016-09-12, September 2016 or 2016',
        "row 8 kept: it has no date",
      ],
    },
  ],
  [
    [
      "Earliest,Latest,Title",
      "2001,2002,a",
      "2001,,b",
      ",2002,c",
      "before 2001,2002,d",
      "2001,after 2002,e",
      "2002,2001,f",
      "2001,2001,g",
      "5 May 2001,6 May 2001,h",
      "after 2001,before 2003,i",
    ],
    {
      events: [
        {
          title: "a",
          when: '2001..2002 bounded "2001 / 2002" (the table gives the first and the last day that it can have been)',
        },
        { title: "b", when: "2001.. bounded (the table gives the first and the last day that it can have been)" },
        { title: "c", when: "..2002 bounded (the table gives the first and the last day that it can have been)" },
        {
          title: "d",
          when: '..2002 bounded "before 2001 / 2002" (the table gives the first and the last day that it can have been)',
        },
        {
          title: "e",
          when: '2001.. bounded "2001 / after 2002" (the table gives the first and the last day that it can have been)',
        },
        { title: "f", extra: { Latest: "2001" }, when: '2002 year "2002"' },
        { title: "g", when: '2001 year "2001"' },
        {
          title: "h",
          when: '2001-05-05..2001-05-06 bounded "5 May 2001 / 6 May 2001" (the table gives the first and the last day that it can have been)',
        },
        {
          title: "i",
          when: '2002 bounded "after 2001 / before 2003" (the table gives the first and the last day that it can have been)',
        },
      ],
      notes: ['row 7 kept: in the column "Latest", the last day comes before the first'],
    },
  ],
  [
    ["Date,display_date,Title", "soon,May 2001,a", ",May 2001,b", "2001,that year,c"],
    {
      events: [
        { title: "a", extra: { Date: "soon" } },
        { title: "b", when: '2001-05 month "May 2001"' },
        { title: "c", when: '2001 year "that year"' },
      ],
      notes: [
        'row 2 kept: in the column "Date", "soon" is no date: write it as 12 Sep 2016, 2016-09-12, September 2016 or 2016',
      ],
    },
  ],
  [
    [
      "Start,End,Title",
      "2001-05,2001-05,a",
      "2001,2001-05,b",
      "5 May 2001,7 May,c",
      "5 May 2001,soon,d",
      "soon,2001,e",
      "2002,2001,f",
      ",2001,g",
    ],
    {
      events: [
        { title: "a", when: '2001-05 month "2001-05"' },
        { title: "b", when: '2001 year "2001" -> 2001-05 month "2001-05"' },
        { title: "c", when: '2001-05-05 day "5 May 2001" -> 2001-05-07 day "7 May"' },
        { title: "d", extra: { End: "soon" }, when: '2001-05-05 day "5 May 2001"' },
        { title: "e", extra: { Start: "soon" } },
        { title: "f", extra: { End: "2001" }, when: '2002 year "2002"' },
        { title: "g", when: '..2001 bounded (no start is given: it is not after the end) -> 2001 year "2001"' },
      ],
      notes: [
        'row 5 kept: in the column "End", "soon" is no date: write it as 12 Sep 2016, 2016-09-12, September 2016 or 2016',
        'row 6 kept: in the column "Start", "soon" is no date: write it as 12 Sep 2016, 2016-09-12, September 2016 or 2016',
        'row 7 kept: in the column "End", the end "2001" comes before the start "2002"',
      ],
    },
  ],
])("reads the dates of %j", (lines, expected) => {
  expect(told(lines)).toStrictEqual(expected);
});
