import { expect, test } from "vitest";
import type { ImportDraft } from "../import-draft.ts";
import { draftOfTimelineJs } from "./timelinejs.ts";

function draftOf(value: unknown): ImportDraft {
  const outcome = draftOfTimelineJs(value, "file", {});
  if (!("draft" in outcome)) throw new Error(JSON.stringify(outcome));
  return outcome.draft;
}

/** One event of these fields. */
function only(fields: object) {
  const { events, notes } = draftOf({ events: [{ start_date: { year: "2016" }, ...fields }] });
  return { event: events[0]!, notes };
}

test.each([
  [{ year: "1,066" }, "1066", "year"],
  // Shown as 44 BCE, which is the year -43.
  [{ year: "-44", month: " 3 ", day: "" }, "-0043-03", "month"],
  [{ year: -1 }, "0000", "year"],
  [{ year: 2016, month: "", day: 5 }, "2016", "year"],
  [{ year: 2016, month: 9, day: 12, hour: "14", minute: "05" }, "2016-09-12T14:05", "minute"],
  [{ year: 2016, month: 9, day: 12, hour: 14 }, "2016-09-12T14:00", "hour"],
])("%j is as precise as it has parts", (start_date, bound, precision) => {
  expect(only({ start_date }).event.when).toStrictEqual({ earliest: bound, latest: bound, precision });
});

test.each<[unknown, unknown]>([
  [
    { year: 2016, month: 5, day: 1, hour: -1 },
    [
      { earliest: "2016-05-01", latest: "2016-05-01", precision: "day", wording: "Shown" },
      "",
      'events[0].start_date: changed: the hour "-1" is none, so that the date is told without it',
    ],
  ],
  [
    { year: 2016, month: 5, day: 1, hour: 9, minute: -1 },
    [
      { earliest: "2016-05-01T09:00", latest: "2016-05-01T09:00", precision: "hour", wording: "Shown" },
      "",
      'events[0].start_date: changed: the minute "-1" is none, so that the date is told without it',
    ],
  ],
  [
    { year: 2016, month: 5, day: 1, hour: 9, minute: 5, second: -1 },
    [
      { earliest: "2016-05-01T09:05", latest: "2016-05-01T09:05", precision: "minute", wording: "Shown" },
      "",
      'events[0].start_date: changed: the second "-1" is none, so that the date is told without it',
    ],
  ],
  ["12 May 2016", [{ earliest: "2016-05-12", latest: "2016-05-12", precision: "day", wording: "12 May 2016" }, ""]],
  [
    { year: "soon" },
    [
      "undated",
      { start_date: { year: "soon" }, display_date: "Shown" },
      'events[0].start_date: kept: the year "soon" is none',
    ],
  ],
  [
    { year: { of: 1 } },
    [
      "undated",
      { start_date: { year: { of: 1 } }, display_date: "Shown" },
      'events[0].start_date: kept: the year "{"of":1}" is none',
    ],
  ],
  [
    { year: 999999 },
    [
      "undated",
      { start_date: { year: 999999 }, display_date: "Shown" },
      'events[0].start_date: kept: the year "999999" is further away than can be reckoned with',
    ],
  ],
  [{ year: 0 }, [{ earliest: "0000", latest: "0000", precision: "year", wording: "Shown" }, ""]],
  [
    { month: 5 },
    [
      "undated",
      { start_date: { month: 5 }, display_date: "Shown" },
      'events[0].start_date: kept: it has no year: "{"month":5}"',
    ],
  ],
  [
    { year: 2016, month: [1] },
    [
      { earliest: "2016", latest: "2016", precision: "year", wording: "Shown" },
      "",
      'events[0].start_date: changed: the month "[1]" is none, so that the date is told without it',
    ],
  ],
  [
    { year: 2016, month: 5, day: 1, hour: 23, minute: 59, second: 58 },
    [{ earliest: "2016-05-01T23:59:58", latest: "2016-05-01T23:59:58", precision: "second", wording: "Shown" }, ""],
  ],
  [
    { year: 2016, display_date: "<b>Then</b> " },
    [{ earliest: "2016", latest: "2016", precision: "year", wording: "Then" }, ""],
  ],
  [{}, ["undated", { display_date: "Shown" }, "events[0]: kept: it has no start date"]],
])("the date %j is read, or told", (start_date, expected) => {
  const { event, notes } = only({ start_date, display_date: "Shown" });
  const told = notes.map(({ at, kind, what }) => `${at}: ${kind}: ${what}`);
  expect([event.when ?? "undated", event.extra ?? "", ...told]).toStrictEqual(expected);
});

test("parts that no calendar has are left out and told", () => {
  const { event, notes } = only({ start_date: { year: 2016, month: 13, day: 2 } });
  expect(event.when).toMatchObject({ earliest: "2016", precision: "year" });
  expect(notes).toStrictEqual([
    {
      at: "events[0].start_date",
      kind: "changed",
      what: 'the month "13" is none, so that the date is told without it',
    },
  ]);
  expect(only({ start_date: { year: 2016, month: 2, day: 30 } }).event.when).toMatchObject({ earliest: "2016-02" });
});

test("words that are shown for a date are its wording, and its bounds stay", () => {
  expect(only({ display_date: "c. 2016" }).event.when).toStrictEqual({
    ...{ earliest: "2016", latest: "2016", precision: "year" },
    wording: "c. 2016",
  });
  expect(only({ display_date: "Summer", end_date: { year: 2017 } }).event).toMatchObject({
    when: { end: { latest: "2017" } },
    extra: { display_date: "Summer" },
  });
});

test("an end before the start, and one that is the same, are no ends", () => {
  expect(only({ end_date: { year: 2016 } }).event.when).toMatchObject({ earliest: "2016" });
  const { event, notes } = only({ end_date: { year: 2015 } });
  expect(event.when).toMatchObject({ earliest: "2016" });
  expect(notes).toMatchObject([{ at: "events[0]", kind: "dropped" }]);
});

test("events without a date, or whose year is too far away, stay and are told", () => {
  const { events, notes } = draftOf({
    events: [
      { text: { headline: "No date" } },
      { start_date: { year: "-13800000000" }, text: { headline: "The beginning" } },
      { start_date: { month: 3 }, text: { headline: "No year" } },
      { start_date: { year: NaN }, text: {} },
      null,
      "text",
    ],
  });
  expect(events.map(({ when }) => when)).toStrictEqual([undefined, undefined, undefined, undefined]);
  expect(events[1]?.extra).toStrictEqual({ start_date: { year: "-13800000000" } });
  expect(notes.map(({ at, kind }) => [at, kind])).toStrictEqual([
    ["events[0]", "kept"],
    ["events[1].start_date", "kept"],
    ["events[2].start_date", "kept"],
    ["events[3].start_date", "kept"],
    ["events[4]", "dropped"],
    ["events[5]", "dropped"],
  ]);
});

test("of a cosmological scale years alone count", () => {
  const dates = { start_date: { year: -200000, month: 3 }, end_date: { year: -100000, month: 3 } };
  const { events, eras } = draftOf({ scale: "cosmological", events: [dates], eras: [dates] });
  const year = (text: string) => ({ earliest: text, latest: text, precision: "year" });
  const when = { start: year("-199999"), end: year("-099999") };
  expect([events[0]?.when, eras?.[0]?.when]).toStrictEqual([when, when]);
});
