import { expect, test } from "vitest";
import { toldDraft } from "../../../e2e/helpers/drafts/told-draft.ts";
import { claimsTableImporter } from "./claims-table.ts";
import { CLAIMS_TEMPLATE } from "./claims-template.ts";

const told = (...lines: readonly string[]) =>
  toldDraft(claimsTableImporter.read({ name: "claims.csv", text: lines.join("\n") }, {}));

test("the template has its cells without quotation marks where none are needed", () => {
  expect(CLAIMS_TEMPLATE.split("\r\n")[0]).toBe(
    "event,title,lane,start,end,source,source-title,author,published,url,page,speaker,role,says,place,figure,measure,unit,stance,aspect,position",
  );
});

test("a column that somebody names and the table does not have is told", () => {
  const text = "event,title,source,says\ng,Gate,Gazette,so";
  const outcome = claimsTableImporter.read({ name: "claims.csv", text }, { mapping: { start: "nowhere" } });
  expect(outcome).toStrictEqual({
    refused: 'the table has no column "nowhere"; its columns are "event", "title", "source", "says"',
  });
});

test.each(["latest", "earliest"])("dates in %j show the order of day and month, in the first column, too", (header) => {
  const { notes } = told(
    `${header},event,title,source,says`,
    "14/9/2001,g,Gate,Gazette,so",
    "5/9/2001,h,Quay,Gazette,so",
  );
  expect(notes).toStrictEqual([
    `column "${header}" chosen: dates such as "5/9/2001" are read with the day first, as "14/9/2001" of row 2 has to be`,
  ]);
});

test.each([
  [
    ["event,title,source,says", "g,Gate,Gazette,so,and more"],
    {
      events: [
        {
          at: "row 2",
          id: "g",
          title: "Gate",
          claims: [{ source: "Gazette", says: "so", extra: { "column 5": "and more" } }],
        },
      ],
      notes: ["row 2 kept: no row of the event has a date that is read"],
    },
  ],
  [
    ["event,title,source,says,lane,place,source-id", ",,Gazette,so,,,", ",,Gazette,no,,,", ",,,,Town,Port,"],
    {
      events: [
        { at: "row 2", title: "", claims: [{ source: "Gazette", says: "so" }] },
        { at: "row 3", title: "", claims: [{ source: "Gazette", says: "no" }] },
        { at: "row 4", title: "", lane: "Town", place: "Port" },
      ],
      notes: [
        "row 2 kept: it has no title",
        "row 2 kept: no row of the event has a date that is read",
        "row 3 kept: it has no title",
        "row 3 kept: no row of the event has a date that is read",
        "row 4 kept: it has no title",
        "row 4 kept: no row of the event has a date that is read",
      ],
    },
  ],
  [
    [
      "event,title,source,source-title,published,author,url,says",
      "g,Gate,,A letter,2001-05-15,Ann Berg,https://a.example/1,so",
      "g,,,,,,see below,so",
      "g,,,,,,https://a.example/2,",
      "g,,Gazette,,,,see below,so",
      "g,,,A note,,,,so",
      "g,,Gazette,,,,https://a.example/3 https://a.example/4,so",
    ],
    {
      sources: [
        {
          at: "row 2",
          id: "a.example",
          title: "A letter",
          "container-title": "a.example",
          author: [{ literal: "Ann Berg" }],
          URL: "https://a.example/1",
          published: '2001-05-15 day "2001-05-15"',
        },
        { at: "row 6", id: "A note", title: "A note" },
      ],
      events: [
        {
          at: "row 2",
          id: "g",
          title: "Gate",
          extra: { url: "see below", says: "so" },
          claims: [
            { source: "a.example", url: "https://a.example/1", says: "so" },
            { source: "a.example", url: "https://a.example/2" },
            { source: "Gazette", says: "so", extra: { url: "see below" } },
            { source: "A note", says: "so" },
            {
              source: "Gazette",
              url: "https://a.example/3",
              says: "so",
              extra: { url: "https://a.example/3 https://a.example/4" },
            },
          ],
        },
      ],
      notes: [
        "row 3 kept: it names no source: what it says stands with its event, and is no claim",
        "row 7 kept: of its addresses the first is where the claim stands",
        "row 2 kept: no row of the event has a date that is read",
      ],
    },
  ],
  [
    ["event,title,start,place,actors,source,says", "g,Gate,,,,,", "g,,2001,Port,,Gazette,so", "g,,2002,,,Herald,so"],
    {
      events: [
        {
          at: "row 2",
          id: "g",
          title: "Gate",
          when: "2001 year",
          claims: [
            { source: "Gazette", says: "so", when: "2001 year", place: "Port" },
            { source: "Herald", says: "so", when: "2002 year" },
          ],
        },
      ],
    },
  ],
  [
    [
      "event,title,start,end,actors,source,says",
      "g,,2001-05,2001-06,,Gazette,so",
      "g,,2001-05,2001-07,x; ;y,Herald,so",
    ],
    {
      events: [
        {
          at: "row 2",
          id: "g",
          title: "g",
          actors: ["x", "y"],
          when: "2001-05 month -> 2001-06 month",
          claims: [
            { source: "Gazette", says: "so" },
            { source: "Herald", says: "so", when: "2001-05 month -> 2001-07 month" },
          ],
        },
      ],
      notes: ['row 2 inferred: its title is what stands for it in the column "event"'],
    },
  ],
  [
    [
      "event,title,claim,source,says,figure,aspect,position",
      "g,Gate,~1,Gazette,so,,,",
      "g,,~1,Gazette,,5,,",
      "g,,~1,Gazette,,,why,storm",
      "g,,~1,Gazette,,,,",
    ],
    {
      events: [
        {
          at: "row 2",
          id: "g",
          title: "Gate",
          claims: [
            {
              source: "Gazette",
              says: "so",
              figures: [{ measure: "figure", value: 5 }],
              asserts: [{ aspect: "why", value: "storm" }],
            },
          ],
        },
      ],
      notes: ["row 2 kept: no row of the event has a date that is read"],
    },
  ],
  [
    [
      "event,title,source,says,latitude,longitude",
      "a,A,Gazette,so,90,-180",
      "b,B,Gazette,so,5.25,7",
      "c,C,Gazette,so,0x10,5",
      "d,D,Gazette,so,1e1,5",
      "e,E,Gazette,so,90.5,5",
    ],
    {
      events: [
        {
          at: "row 2",
          id: "a",
          title: "A",
          coordinates: { latitude: 90, longitude: -180 },
          claims: [{ source: "Gazette", says: "so" }],
        },
        {
          at: "row 3",
          id: "b",
          title: "B",
          coordinates: { latitude: 5.25, longitude: 7 },
          claims: [{ source: "Gazette", says: "so" }],
        },
        {
          at: "row 4",
          id: "c",
          title: "C",
          claims: [{ source: "Gazette", says: "so", extra: { latitude: "0x10", longitude: "5" } }],
        },
        {
          at: "row 5",
          id: "d",
          title: "D",
          claims: [{ source: "Gazette", says: "so", extra: { latitude: "1e1", longitude: "5" } }],
        },
        {
          at: "row 6",
          id: "e",
          title: "E",
          claims: [{ source: "Gazette", says: "so", extra: { latitude: "90.5", longitude: "5" } }],
        },
      ],
      notes: [
        "row 2 kept: no row of the event has a date that is read",
        "row 3 kept: no row of the event has a date that is read",
        "row 4 kept: no row of the event has a date that is read",
        "row 5 kept: no row of the event has a date that is read",
        "row 6 kept: no row of the event has a date that is read",
      ],
    },
  ],
  [
    [
      "event,title,source-id,source,says,paragraph,through",
      "g,Gate,,Gazette,so,x5 b47e4aa91605,",
      "g,,,Gazette,so,5 b47e4aa91605x,",
      "g,,,Gazette,so,10 b00000000000,g1 | agency; g1",
      "g,,,Gazette,so,1 00000000000b,",
      ",,g1,Wire,,,",
    ],
    {
      sources: [{ at: "row 6", id: "g1", title: "Wire" }],
      events: [
        {
          at: "row 2",
          id: "g",
          title: "Gate",
          claims: [
            { source: "Gazette", says: "so", extra: { paragraph: "x5 b47e4aa91605" } },
            { source: "Gazette", says: "so", extra: { paragraph: "5 b47e4aa91605x" } },
            {
              source: "Gazette",
              says: "so",
              at: { paragraph: 10, hash: "b00000000000" },
              through: [{ name: "g1", role: "agency" }, "g1"],
            },
            { source: "Gazette", says: "so", at: { paragraph: 1, hash: "00000000000b" } },
          ],
        },
      ],
      notes: [
        'row 2 kept: "paragraph" is a number and the 12 hex digits that prove it, as 5 b47e4aa91605',
        'row 3 kept: "paragraph" is a number and the 12 hex digits that prove it, as 5 b47e4aa91605',
        "row 2 kept: no row of the event has a date that is read",
      ],
    },
  ],
  [
    [
      "event,title,source-id,source,says,document,sha256",
      "g,Gate,,Gazette,so,,",
      ",,s1,A,,,aaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaa",
      ",,s2,B,,b.pdf,aaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaa",
      ",,s3,C,,c.pdf,aaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaax",
      ",,s4,D,,d.pdf,aaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaa",
    ],
    {
      sources: [
        { at: "row 3", id: "s1", title: "A" },
        { at: "row 4", id: "s2", title: "B" },
        { at: "row 5", id: "s3", title: "C" },
        {
          at: "row 6",
          id: "s4",
          title: "D",
          document: { file: "d.pdf", sha256: "aaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaa" },
        },
      ],
      events: [{ at: "row 2", id: "g", title: "Gate", claims: [{ source: "Gazette", says: "so" }] }],
      notes: ["row 2 kept: no row of the event has a date that is read"],
    },
  ],
])("reads %j", (lines, expected) => {
  expect(told(...lines)).toStrictEqual(expected);
});
