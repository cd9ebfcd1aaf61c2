import { expect, test } from "vitest";
import { claimsTableImporter } from "./claims-table.ts";
import { naturalPrecision } from "./exact-dates.ts";

/** What a row with these cells says of its date, in full; what of them is kept; and what is told. */
function dated(header: string, cells: string) {
  const text = `event,title,source,says,${header}\ng,Gate,Gazette,so,${cells}`;
  const outcome = claimsTableImporter.read({ name: "claims.csv", text }, {});
  if (!("draft" in outcome)) return outcome;
  const [event] = outcome.draft.events;
  return { when: event?.when, extra: event?.claims[0]?.extra, notes: outcome.draft.notes.map(({ what }) => what) };
}

const BOUNDS = "start,end,earliest,latest,precision,end-earliest,end-latest,end-precision";
const LIKELY = "earliest,latest,likely-earliest,likely-latest,likely-basis";

test.each([
  [BOUNDS, ",,,2001-05-14,,,,", { when: { latest: "2001-05-14", precision: "bounded" }, extra: undefined, notes: [] }],
  [
    BOUNDS,
    ",,2001-05-14,,,,,",
    { when: { earliest: "2001-05-14", precision: "bounded" }, extra: undefined, notes: [] },
  ],
  [
    BOUNDS,
    ",,,,year,,,",
    {
      when: { precision: "year" },
      extra: undefined,
      notes: ['in the column "precision", "year" stands without a date: it bounds nothing'],
    },
  ],
  [BOUNDS, ",,,,bounded,,,", { when: { precision: "bounded" }, extra: undefined, notes: [] }],
  [
    BOUNDS,
    ",,,,often,,,",
    { when: undefined, extra: { precision: "often" }, notes: ["no row of the event has a date that is read"] },
  ],
  [
    BOUNDS,
    ",,,,,,2001,",
    {
      when: { start: { precision: "bounded" }, end: { latest: "2001", precision: "bounded" } },
      extra: undefined,
      notes: [],
    },
  ],
  [
    BOUNDS,
    ",,,,,,,day",
    {
      when: { start: { precision: "bounded" }, end: { precision: "day" } },
      extra: undefined,
      notes: ['in the column "end-precision", "day" stands without a date: it bounds nothing'],
    },
  ],
  [
    BOUNDS,
    "May 2001,,,,month,,,",
    { when: { earliest: "2001-05", latest: "2001-05", precision: "month" }, extra: undefined, notes: [] },
  ],
  [
    BOUNDS,
    "2001-06,,2001-05,,,,,",
    { when: { earliest: "2001-05", latest: "2001-06", precision: "bounded" }, extra: undefined, notes: [] },
  ],
  [
    BOUNDS,
    "2001,2002,,,,,,",
    {
      when: {
        start: { earliest: "2001", latest: "2001", precision: "year" },
        end: { earliest: "2002", latest: "2002", precision: "year" },
      },
      extra: undefined,
      notes: [],
    },
  ],
  [
    BOUNDS,
    "2001-05-14T10:30,,,,,,,",
    {
      when: { earliest: "2001-05-14T10:30", latest: "2001-05-14T10:30", precision: "minute" },
      extra: undefined,
      notes: [],
    },
  ],
  [
    BOUNDS,
    ",,2001,2001,,,,",
    { when: { earliest: "2001", latest: "2001", precision: "year" }, extra: undefined, notes: [] },
  ],
  [
    BOUNDS,
    ",,2001-05,2001-05,,,,",
    { when: { earliest: "2001-05", latest: "2001-05", precision: "month" }, extra: undefined, notes: [] },
  ],
  [
    BOUNDS,
    "-0043-03-15,,,,,,,",
    { when: { earliest: "-0043-03-15", latest: "-0043-03-15", precision: "day" }, extra: undefined, notes: [] },
  ],
  [
    BOUNDS,
    "0033,,,,,,,",
    { when: { earliest: "0033", latest: "0033", precision: "year" }, extra: undefined, notes: [] },
  ],
  [
    BOUNDS,
    ",,soon soon soon soon soon soon soon soon soon soon soon soon soon soon soon soon soon soon soon soon soon soon soon soon soon soon soon soon soon soon ,,,,,",
    {
      when: undefined,
      extra: {
        earliest:
          "soon soon soon soon soon soon soon soon soon soon soon soon soon soon soon soon soon soon soon soon soon soon soon soon soon soon soon soon soon soon",
      },
      notes: [
        'in the column "earliest", "soon soon soon soon soon soon soon soon soon soon soon soon soon soon soon soon " is no date that is read',
        "no row of the event has a date that is read",
      ],
    },
  ],
  [
    BOUNDS,
    ",,May to June 2001,,,,,",
    {
      when: undefined,
      extra: { earliest: "May to June 2001" },
      notes: [
        'in the column "earliest", "May to June 2001" is no date that is read',
        "no row of the event has a date that is read",
      ],
    },
  ],
  [
    BOUNDS,
    "May 2001,June 2001,,,,,,",
    {
      when: {
        start: { earliest: "2001-05", latest: "2001-05", precision: "month", wording: "May 2001" },
        end: { earliest: "2001-06", latest: "2001-06", precision: "month", wording: "June 2001" },
      },
      extra: undefined,
      notes: [],
    },
  ],
  [
    BOUNDS,
    "2001,June 2002,,,,,,",
    {
      when: {
        start: { earliest: "2001", latest: "2001", precision: "year", wording: "2001" },
        end: { earliest: "2002-06", latest: "2002-06", precision: "month", wording: "June 2002" },
      },
      extra: undefined,
      notes: [],
    },
  ],
  [
    BOUNDS,
    ",,5 May 2001,9 May 2001,,,,",
    { when: { earliest: "2001-05-05", latest: "2001-05-09", precision: "bounded" }, extra: undefined, notes: [] },
  ],
  [
    BOUNDS,
    ",,5 May 2001,June 2001,,,,",
    { when: { earliest: "2001-05-05", latest: "2001-06", precision: "bounded" }, extra: undefined, notes: [] },
  ],
  [
    BOUNDS,
    "2001,,,,,,often,",
    {
      when: { earliest: "2001", latest: "2001", precision: "year" },
      extra: { "end-latest": "often" },
      notes: ['in the column "end-latest", "often" is no date that is read'],
    },
  ],
  ["earliest", "14/9/2001", { when: { earliest: "2001-09-14", precision: "bounded" }, extra: undefined, notes: [] }],
  ["earliest,latest", "5/9/2001,14/9/2001", { ask: "date-order", examples: ["5/9/2001"] }],
  ["end-latest,latest", "5/9/2001,6/9/2001", { ask: "date-order", examples: ["6/9/2001", "5/9/2001"] }],
  [
    LIKELY,
    "2001,2003,2002,,a letter",
    {
      when: { earliest: "2001", latest: "2003", precision: "bounded", likely: { earliest: "2002", basis: "a letter" } },
      extra: undefined,
      notes: [],
    },
  ],
  [
    LIKELY,
    "2001,2003,,2002,a letter",
    {
      when: { earliest: "2001", latest: "2003", precision: "bounded", likely: { latest: "2002", basis: "a letter" } },
      extra: undefined,
      notes: [],
    },
  ],
  [
    LIKELY,
    "2001,2003,2002-01,2002-02,a letter",
    {
      when: {
        earliest: "2001",
        latest: "2003",
        precision: "bounded",
        likely: { earliest: "2002-01", latest: "2002-02", basis: "a letter" },
      },
      extra: undefined,
      notes: [],
    },
  ],
  [
    LIKELY,
    "2001,2003,,,a letter",
    {
      when: { earliest: "2001", latest: "2003", precision: "bounded" },
      extra: { "likely-basis": "a letter" },
      notes: [],
    },
  ],
  [
    LIKELY,
    "2001,2003,2002,,",
    {
      when: { earliest: "2001", latest: "2003", precision: "bounded" },
      extra: { "likely-earliest": "2002" },
      notes: [],
    },
  ],
  [
    LIKELY,
    "2001,2003,2002,soon,a letter",
    {
      when: { earliest: "2001", latest: "2003", precision: "bounded" },
      extra: { "likely-earliest": "2002", "likely-latest": "soon", "likely-basis": "a letter" },
      notes: [],
    },
  ],
])("the columns %j with %j", (header, cells, expected) => {
  expect(dated(header, cells)).toStrictEqual(expected);
});

test.each([
  [{}, "bounded"],
  [{ earliest: "2001" }, "bounded"],
  [{ latest: "2001" }, "bounded"],
])("bounds %j alone are known to a %s", (bounds, precision) => {
  expect(naturalPrecision(bounds)).toBe(precision);
});
