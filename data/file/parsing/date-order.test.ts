import { readFileSync } from "node:fs";
import { expect, test } from "vitest";
import { type FileEdit, editedJson } from "../../../e2e/helpers/edited-json.ts";
import { parseTimeline } from "./parse.ts";

const HARBOUR = readFileSync(new URL("../../../e2e/helpers/harbour.json", import.meta.url), "utf8");

function told(...edits: readonly FileEdit[]): string[] {
  const result = parseTimeline(editedJson(HARBOUR, ...edits), "t.json");
  return result.ok ? [] : result.problems.map(({ path, reason }) => `${path}: ${reason}`);
}

test.each<[string, FileEdit, string]>([
  [
    "an extent backwards",
    ["extent.from", "2001-06-01"],
    'extent: "from" (2001-06-01) is after "to" (2001-05-31); swap them or correct one',
  ],
  [
    "bounds backwards",
    ["events.0.when.earliest", "2001-05-13"],
    'events[0].when: "earliest" (2001-05-13) is after "latest" (2001-05-12); swap them or correct one',
  ],
  [
    "a claim's bounds backwards",
    ["events.0.claims.0.when.earliest", "2001-05-13"],
    'events[0].claims[0].when: "earliest" (2001-05-13) is after "latest" (2001-05-12); swap them or correct one',
  ],
  [
    "a publication backwards",
    ["sources.0.custom.published.earliest", "2002"],
    'sources[0].custom.published: "earliest" (2002) is after "latest" (2001-05-21); swap them or correct one',
  ],
  [
    "a span backwards",
    ["events.1.when.end", { earliest: "2001-05-01", latest: "2001-05-02", precision: "day" }],
    "events[1].when: the span ends (2001-05-02 at the latest) before it starts (2001-05-14 at the earliest); correct one of them",
  ],
])("%s is told with its path and what to do", (_name, edit, problem) => {
  expect(told(edit)).toEqual([problem]);
});

test("an event that nobody tells of is no exception", () => {
  const when = { earliest: "2001-05-13", latest: "2001-05-12", precision: "bounded" };
  expect(told(["version", 2], ["events.0.claims", []], ["events.0.when", when])).toEqual([
    'events[0].when: "earliest" (2001-05-13) is after "latest" (2001-05-12); swap them or correct one',
  ]);
});

test("bounds of different precision are in order when they overlap", () => {
  expect(told(["events.0.when", { earliest: "2001-05-12T10:00", latest: "2001-05", precision: "bounded" }])).toEqual(
    [],
  );
});

test("bounds with offsets are in order as instants, whatever their calendars show", () => {
  const bounds = (earliest: string, latest: string): FileEdit => [
    "events.0.when",
    { earliest, latest, precision: "bounded" },
  ];
  expect(told(bounds("2001-05-12T23:00+09:00", "2001-05-12T20:00+03:00"))).toEqual([]);
  expect(told(bounds("2001-05-12T20:00+03:00", "2001-05-12T22:00+09:00"))).toEqual([
    'events[0].when: "earliest" (2001-05-12T20:00+03:00) is after "latest" (2001-05-12T22:00+09:00); swap them or correct one',
  ]);
  // One without an offset is compared by the calendar, on either side.
  for (const [earliest, latest] of [
    ["2001-05-13T10:00+03:00", "2001-05-12"],
    ["2001-05-13", "2001-05-12T10:00+03:00"],
  ] as const) {
    expect(told(bounds(earliest, latest))).toEqual([
      `events[0].when: "earliest" (${earliest}) is after "latest" (${latest}); swap them or correct one`,
    ]);
  }
});

const bounds = (earliest: string, latest = earliest) => ({ earliest, latest, precision: "bounded" });

test("the ends of a span are in order each by itself, and one day may be both", () => {
  expect(told(["events.1.when.start", bounds("2001-05-14", "2001-05-13")])).toEqual([
    'events[1].when.start: "earliest" (2001-05-14) is after "latest" (2001-05-13); swap them or correct one',
  ]);
  expect(told(["events.1.when.end", bounds("2001-05-20", "2001-05-19")])).toEqual([
    'events[1].when.end: "earliest" (2001-05-20) is after "latest" (2001-05-19); swap them or correct one',
  ]);
  expect(told(["events.1.when", { start: bounds("2001-05-14"), end: bounds("2001-05-14") }])).toEqual([]);
  expect(told(["events.1.when", { start: bounds("2001-05-14"), end: bounds("2001-05-13") }])).toHaveLength(1);
  // The latest start may be after the earliest end.
  expect(
    told(["events.1.when", { start: bounds("2001-05-14", "2001-05-20"), end: bounds("2001-05-15", "2001-05-21") }]),
  ).toEqual([]);
});

test("a claim's span is in order, too", () => {
  expect(told(["events.0.claims.0.when", { start: bounds("2001-05-14"), end: bounds("2001-05-13") }])).toEqual([
    "events[0].claims[0].when: the span ends (2001-05-13 at the latest) before it starts (2001-05-14 at the earliest); correct one of them",
  ]);
});

test("bounds that only touch are in the wrong order, and those that overlap by a minute are not", () => {
  expect(told(["events.0.when", bounds("2001-05-12T10:00", "2001-05-12T09:59")])).toHaveLength(1);
  expect(told(["events.0.when", bounds("2001-05-12T10:00", "2001-05-12T10:00")])).toEqual([]);
});

const likely = (bounds: object, more: object = {}): FileEdit => [
  "events.0.when",
  {
    earliest: "2001-05-10",
    latest: "2001-05-20",
    precision: "bounded",
    likely: { basis: "So told.", ...bounds },
    ...more,
  },
];

test.each<[string, FileEdit, readonly string[]]>([
  ["within", likely({ earliest: "2001-05-10", latest: "2001-05-20" }), []],
  ["on one side alone", likely({ latest: "2001-05-10" }), []],
  [
    "where nothing bounds the date",
    ["events.0.when", { precision: "bounded", likely: { latest: "2001", basis: "So." } }],
    [],
  ],
  [
    "before the first day",
    likely({ earliest: "2001-05-09", latest: "2001-05-12" }),
    [
      'events[0].when.likely.earliest: what is likely (2001-05-09) lies outside the bounds of its date ("earliest" 2001-05-10); correct one of them',
    ],
  ],
  [
    "before the first hour, though its own calendar shows the next day",
    likely({ earliest: "2001-05-10T01:30+09:00" }, { earliest: "2001-05-09T20:00+03:00" }),
    [
      'events[0].when.likely.earliest: what is likely (2001-05-10T01:30+09:00) lies outside the bounds of its date ("earliest" 2001-05-09T20:00+03:00); correct one of them',
    ],
  ],
  [
    "as a month of which a part lies outside",
    likely({ latest: "2001-05" }, { earliest: "2001-04-01" }),
    [
      'events[0].when.likely.latest: what is likely (2001-05) lies outside the bounds of its date ("latest" 2001-05-20); correct one of them',
    ],
  ],
  [
    "after the last day",
    likely({ earliest: "2001-05-21" }),
    [
      'events[0].when.likely.earliest: what is likely (2001-05-21) lies outside the bounds of its date ("latest" 2001-05-20); correct one of them',
    ],
  ],
  [
    "backwards",
    likely({ earliest: "2001-05-13", latest: "2001-05-12" }),
    ['events[0].when.likely: "earliest" (2001-05-13) is after "latest" (2001-05-12); swap them or correct one'],
  ],
  [
    "without a reason",
    ["events.0.when.likely", { latest: "2001-05-12" }],
    ['events[0].when.likely.basis: the "likely" of a date needs the field "basis"; add it'],
  ],
  [
    "without a bound",
    ["events.0.when.likely", { basis: "So told." }],
    [
      'events[0].when.likely: the "likely" of a date needs "earliest", "latest" or both, within those of the date; add one, or leave "likely" out',
    ],
  ],
])("what is likely %s is checked at its field", (_name, edit, problems) => {
  expect(told(edit)).toEqual(problems);
});
