import { expect, test } from "vitest";
import { toldDraft } from "../../../../e2e/helpers/drafts/told-draft.ts";
import { tableImporter } from "../table-importer.ts";

/** What comes of a table, without the places of its events and what its columns are taken for. */
function told(lines: readonly string[]) {
  const outcome = tableImporter.read({ name: "t.csv", text: lines.join("\n") }, {});
  if ("ask" in outcome) return { ask: outcome.ask, examples: outcome.examples };
  const { events, ...rest } = toldDraft(outcome);
  const told = (events as readonly object[]).map((event) =>
    Object.fromEntries(Object.entries(event).filter(([name]) => name !== "at")),
  );
  return { events: told, ...rest };
}

test.each([
  [
    [
      "Start,End,Precision,Title",
      "2001-05-01,2001-05-31,month,a",
      "2001-01-05,2001-12-30,year,b",
      "2001-05-01,2001-06-01,month,c",
      "2001-05-01,2002-05-01,year,d",
      "2001-05-01,2001-05-02,day,e",
      "2001-05-01,,xxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxx,f",
    ],
    {
      events: [
        { title: "a", when: '2001-05 month "2001-05-01 / 2001-05-31" (the file says that the month alone is known)' },
        { title: "b", when: '2001 year "2001-01-05 / 2001-12-30" (the file says that the year alone is known)' },
        {
          title: "c",
          extra: { Precision: "month" },
          when: '2001-05-01 day "2001-05-01" -> 2001-06-01 day "2001-06-01"',
        },
        {
          title: "d",
          extra: { Precision: "year" },
          when: '2001-05-01 day "2001-05-01" -> 2002-05-01 day "2002-05-01"',
        },
        { title: "e", extra: { Precision: "day" }, when: '2001-05-01 day "2001-05-01" -> 2001-05-02 day "2001-05-02"' },
        {
          title: "f",
          extra: {
            Precision: "xxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxx",
          },
          when: '2001-05-01 day "2001-05-01"',
        },
      ],
      notes: [
        'row 4 kept: in the column "Precision", "month" changes no bounds',
        'row 5 kept: in the column "Precision", "year" changes no bounds',
        'row 6 kept: in the column "Precision", "day" changes no bounds',
        'row 7 kept: in the column "Precision", "xxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxx" changes no bounds',
      ],
    },
  ],
  [
    ["Date,Title", "2001-05-14 00:00+0000,a", "2001-01-01T00:00,b", ",c"],
    {
      events: [
        { title: "a", when: '2001-05-14 day "2001-05-14 00:00+0000"' },
        { title: "b", when: '2001-01-01 day "2001-01-01T00:00"' },
        { title: "c" },
      ],
      notes: [
        'column "Date" inferred: all of its times are midnight: they are read as days',
        "row 4 kept: it has no date",
      ],
    },
  ],
  [
    ["Date,Title", "2001-05-14T00:00,a", "2001-05-14 00:00 so,b"],
    {
      events: [
        { title: "a", when: '2001-05-14T00:00 minute "2001-05-14T00:00"' },
        {
          title: "b",
          when: '2001-05-14T00:00 minute "2001-05-14 00:00 so" (the zone "SO" is kept as words alone: its letters do not say how far it is from UTC)',
        },
      ],
    },
  ],
  [["Date,End,Title", "2001-05-14,,a"], { events: [{ title: "a", when: '2001-05-14 day "2001-05-14"' }] }],
  [
    ["Date,Title", "5.9.2001,a"],
    {
      events: [{ title: "a", when: '2001-09-05 day "5.9.2001"' }],
      notes: [
        'column "Date" chosen: dates such as "5.9.2001" are read with the day first, as those with full stops are written',
      ],
    },
  ],
  [
    ["Date,Title", "on 5. 9. 2001,a"],
    {
      events: [{ title: "a", when: '2001-09-05 day "on 5. 9. 2001"' }],
      notes: [
        'column "Date" chosen: dates such as "on 5. 9. 2001" are read with the day first, as those with full stops are written',
      ],
    },
  ],
  [["Date,Title", "05.09.2001,a", "6/9/2001,b"], { ask: "date-order", examples: ["05.09.2001", "6/9/2001"] }],
  [
    ["Date,Title", "14/9/2001,a", "14/9/2001,b"],
    {
      events: [
        { title: "a", when: '2001-09-14 day "14/9/2001"' },
        { title: "b", when: '2001-09-14 day "14/9/2001"' },
      ],
    },
  ],
  [
    ["Date,Title", "12/13/2001,a", "5/12/2001,b"],
    {
      events: [
        { title: "a", when: '2001-12-13 day "12/13/2001"' },
        { title: "b", when: '2001-05-12 day "5/12/2001"' },
      ],
      notes: [
        'column "Date" chosen: dates such as "5/12/2001" are read with the month first, as "12/13/2001" of row 2 has to be',
      ],
    },
  ],
  [
    ["Date,Title", "13/12/2001,a", "5/12/2001,b"],
    {
      events: [
        { title: "a", when: '2001-12-13 day "13/12/2001"' },
        { title: "b", when: '2001-12-05 day "5/12/2001"' },
      ],
      notes: [
        'column "Date" chosen: dates such as "5/12/2001" are read with the day first, as "13/12/2001" of row 2 has to be',
      ],
    },
  ],
  [
    ["Date,Title", "1/8/2001,a", "2/8/2001,a", "3/8/2001,a", "4/8/2001,a", "5/8/2001,a", "6/8/2001,a", "7/8/2001,a"],
    { ask: "date-order", examples: ["1/8/2001", "2/8/2001", "3/8/2001", "4/8/2001", "5/8/2001"] },
  ],
  [
    ["Date,display_date,Title", "2001-09-05,5/9/2001,a"],
    { events: [{ title: "a", when: '2001-09-05 day "5/9/2001"' }] },
  ],
  [["display_date,Title", "5/9/2001,a"], { ask: "date-order", examples: ["5/9/2001"] }],
  [
    ["Year,Title", "-333,a", "589,b"],
    {
      events: [
        {
          title: "a",
          when: '-0333..-0332 bounded "-333" (it can be 333 BC, or the year before as astronomers count: the bounds leave both)',
        },
        { title: "b", when: '0589 year "589"' },
      ],
    },
  ],
  [
    ["Year,Month,Title", "589,5,a", "12,,b"],
    {
      events: [
        { title: "a", when: '0589-05 month "0589-05"' },
        { title: "b", extra: { Year: "12" } },
      ],
      notes: [
        'row 3 kept: in the column "Year", "12" is no date that is read: a number of one or two digits is no date',
      ],
    },
  ],
  [["Year,Day,Title", "589,5,a"], { events: [{ title: "a", extra: { Day: "5" }, when: '0589 year "589"' }] }],
  [
    ["itemLabel,date,x", "Ayla,2001-01-01T00:00:00Z,so", "Bela,2001-05-01T00:00:00Z,so"],
    {
      events: [
        {
          title: "Ayla",
          extra: { x: "so" },
          when: '2001 bounded "2001-01-01T00:00:00Z" (1 January stands for a year, too, in tables of Wikidata: the bounds leave both)',
        },
        { title: "Bela", extra: { x: "so" }, when: '2001-05-01 day "2001-05-01T00:00:00Z"' },
      ],
      notes: ['column "date" inferred: all of its times are midnight: they are read as days'],
    },
  ],
  [
    ["Date,Title", "05.09.2001,a"],
    {
      events: [{ title: "a", when: '2001-09-05 day "05.09.2001"' }],
      notes: [
        'column "Date" chosen: dates such as "05.09.2001" are read with the day first, as those with full stops are written',
      ],
    },
  ],
  [
    ["Date,Title", "10.11.2001,a"],
    {
      events: [{ title: "a", when: '2001-11-10 day "10.11.2001"' }],
      notes: [
        'column "Date" chosen: dates such as "10.11.2001" are read with the day first, as those with full stops are written',
      ],
    },
  ],
  [
    ["Date,Title", "5.9.2001 at noon,a"],
    {
      events: [{ title: "a", extra: { Date: "5.9.2001 at noon" } }],
      notes: [
        'row 2 kept: in the column "Date", "5.9.2001 at noon" is no date: write it as 12 Sep 2016, 2016-09-12, September 2016 or 2016',
      ],
    },
  ],
  [
    ["Date,Title", "14/9/2001 10:00,a", "15/9/2001,b", "5/9/2001,c"],
    {
      events: [
        { title: "a", when: '2001-09-14T10:00 minute "14/9/2001 10:00"' },
        { title: "b", when: '2001-09-15 day "15/9/2001"' },
        { title: "c", when: '2001-09-05 day "5/9/2001"' },
      ],
      notes: [
        'column "Date" chosen: dates such as "5/9/2001" are read with the day first, as "14/9/2001 10:00" of row 2 has to be',
      ],
    },
  ],
  [
    ["Date,End,Title", "1/7/2001,1/8/2001,a", "2/7/2001,2/8/2001,a", "3/7/2001,3/8/2001,a", "4/7/2001,4/8/2001,a"],
    { ask: "date-order", examples: ["1/7/2001", "2/7/2001", "3/7/2001", "4/7/2001", "1/8/2001"] },
  ],
])("reads the dates of %j", (lines, expected) => {
  expect(told(lines)).toStrictEqual(expected);
});
