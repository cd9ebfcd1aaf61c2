import { expect, test } from "vitest";
import type { ImportDraft } from "../import-draft.ts";
import { TIMEMAP } from "./timemap.ts";

function draftOf(json: unknown): ImportDraft {
  const outcome = TIMEMAP.read({ name: "file", text: "", json }, {});
  if (!("draft" in outcome)) throw new Error(JSON.stringify(outcome));
  return outcome.draft;
}

/** One event of these fields. */
function only(fields: object) {
  const { events, notes } = draftOf([{ id: 1, date: "2022-02-24", latitude: 1, longitude: 2, sources: [], ...fields }]);
  return { event: events[0]!, notes };
}

test.each([
  [2, { earliest: "2022-02-18", latest: "2022-03-02", precision: "week" }],
  ["3", { earliest: "2022-02", latest: "2022-02", precision: "month" }],
  ["within the year", { earliest: "2022", latest: "2022", precision: "year" }],
  [1, { earliest: "2022-02-24", precision: "day" }],
  ["", { earliest: "2022-02-24", precision: "day" }],
])("the precision %j widens the date", (time_precision, when) => {
  const { event, notes } = only({ time_precision });
  expect(event.when).toMatchObject(when);
  expect(notes).toHaveLength(when.precision === "day" ? 0 : 1);
});

test.each<[unknown, unknown, unknown]>([
  ["2022-02-24", "5:07", ["2022-02-24T05:07", "minute", "no zone", "5:07"]],
  ["2022-02-24", "05:07:08.123456", ["2022-02-24T05:07", "minute", "no zone", "05:07:08.123456"]],
  ["2022-02-24", "00:00:00", ["2022-02-24", "day", "no zone", "00:00:00"]],
  ["2022-02-24", "00:05", ["2022-02-24T00:05", "minute", "no zone", "00:05"]],
  ["2022-02-24", "10:00", ["2022-02-24T10:00", "minute", "no zone", "10:00"]],
  [
    "2022-02-24",
    "10:00:1",
    ["2022-02-24", "day", "no zone", "10:00:1", 'events[0].time: the time "10:00:1" cannot be told with its date'],
  ],
  [
    "2022-02-24",
    "x10:00",
    ["2022-02-24", "day", "no zone", "x10:00", 'events[0].time: the time "x10:00" cannot be told with its date'],
  ],
  [
    "2022-02-24",
    "10:00x",
    ["2022-02-24", "day", "no zone", "10:00x", 'events[0].time: the time "10:00x" cannot be told with its date'],
  ],
  [
    "2022-02-24",
    "100:00",
    ["2022-02-24", "day", "no zone", "100:00", 'events[0].time: the time "100:00" cannot be told with its date'],
  ],
  [
    "2022-02-24",
    "25:00",
    ["2022-02-24", "day", "no zone", "25:00", 'events[0].time: the time "25:00" cannot be told with its date'],
  ],
  [
    "2022-02",
    "10:00",
    ["2022-02", "month", "no zone", "10:00", 'events[0].time: the time "10:00" cannot be told with its date'],
  ],
  ["2022-02", "0:00", ["2022-02", "month", "no zone", "0:00"]],
  [
    "2022-02-24T09:00",
    "10:00",
    ["2022-02-24T09:00", "minute", "no zone", "10:00", 'events[0].time: the time "10:00" cannot be told with its date'],
  ],
  [
    "24 Feb 2022 to 25 Feb 2022",
    "10:00",
    ["2022-02-24", "day", "no zone", "10:00", 'events[0].time: the time "10:00" cannot be told with its date'],
  ],
  [
    "after 24 Feb 2022",
    "10:00",
    ["2022-02-25", "bounded", "no zone", "10:00", 'events[0].time: the time "10:00" cannot be told with its date'],
  ],
  [
    "2022-02-24T00:00:00+02:00",
    "10:00",
    [
      "2022-02-24T10:00",
      "minute",
      "+02:00",
      "10:00",
      'events[0].date: "2022-02-24T00:00:00+02:00" is taken for the whole day',
    ],
  ],
])("the day %j with the time %j", (date, time, expected) => {
  const { event, notes } = only({ date, time });
  const told = notes.map(({ at, what }) => `${at}: ${what}`);
  const moment = event.when && "precision" in event.when ? event.when : event.when?.start;
  expect([
    moment?.earliest ?? "open",
    moment?.precision,
    moment?.zone ?? "no zone",
    event.extra?.["time"],
    ...told,
  ]).toStrictEqual(expected);
});

test.each<[unknown, unknown, unknown]>([
  [
    "2022-02-24",
    "Week",
    [
      "2022-02-18",
      "week",
      { time_precision: "Week" },
      'events[0].time_precision: its bounds follow from the precision "week"',
    ],
  ],
  [
    "2022-02-24",
    "of months",
    [
      "2022-02",
      "month",
      { time_precision: "of months" },
      'events[0].time_precision: its bounds follow from the precision "of months"',
    ],
  ],
  ["2022-02-24", "biweekly", ["2022-02-24", "day", { time_precision: "biweekly" }]],
  ["2022-02-24", "toString", ["2022-02-24", "day", { time_precision: "toString" }]],
  ["2022-02-24", "4", ["2022-02-24", "day", { time_precision: "4" }]],
  ["2022-02", "year", ["2022-02", "month", { time_precision: "year" }]],
  ["2022-02-24T10:00", "year", ["2022-02-24T10:00", "minute", { time_precision: "year" }]],
  ["24 Feb 2022 to 25 Feb 2022", "year", ["2022-02-24", "day", { time_precision: "year" }]],
])("the date %j with the precision %j", (date, time_precision, expected) => {
  const { event, notes } = only({ date, time_precision });
  const moment = event.when && "precision" in event.when ? event.when : event.when?.start;
  expect([
    moment?.earliest,
    moment?.precision,
    event.extra,
    ...notes.map(({ at, what }) => `${at}: ${what}`),
  ]).toStrictEqual(expected);
});
