import { expect, test } from "vitest";
import { toldWhen } from "../../../e2e/helpers/drafts/told-when.ts";
import type { ImportChoices } from "../importer.ts";
import { datedFields, datedOutcome, datedText, datingOf, inZone, openSpan, spanBetween } from "./dating.ts";
import { noteList } from "./note-list.ts";

/** What becomes of a start and an end, and what is noted. */
function told(start: string, end: string, choices: ImportChoices = {}) {
  const notes = noteList();
  const { when, written } = datedFields(start, end, "row 1", datingOf(choices, notes), notes);
  return [when && toldWhen(when), written, ...notes.notes.map(({ at, kind, what }) => `${at} ${kind}: ${what}`)];
}

test.each([
  ["2016", "2017", ['2016 year "2016" -> 2017 year "2017"', undefined]],
  ["2016", "", ['2016 year "2016"', undefined]],
  ["2016", "2016", ['2016 year "2016"', undefined]],
  ["", "2016", ['..2016 bounded (no start is given: it is not after the end) -> 2016 year "2016"', undefined]],
  ["", "", [undefined, undefined]],
  [
    "soon",
    "",
    [undefined, "soon", 'row 1 kept: "soon" is no date: write it as 12 Sep 2016, 2016-09-12, September 2016 or 2016'],
  ],
  [
    "soon",
    "2016",
    [
      undefined,
      "soon – 2016",
      'row 1 kept: "soon" is no date: write it as 12 Sep 2016, 2016-09-12, September 2016 or 2016',
    ],
  ],
  [
    "soon",
    "soon",
    [undefined, "soon", 'row 1 kept: "soon" is no date: write it as 12 Sep 2016, 2016-09-12, September 2016 or 2016'],
  ],
  [
    "2016",
    "soon",
    [
      '2016 year "2016"',
      "soon",
      'row 1 kept: "soon" is no date: write it as 12 Sep 2016, 2016-09-12, September 2016 or 2016',
    ],
  ],
  [
    "",
    "soon",
    [undefined, "soon", 'row 1 kept: "soon" is no date: write it as 12 Sep 2016, 2016-09-12, September 2016 or 2016'],
  ],
  ["2017", "2016", ['2017 year "2017"', "2016", 'row 1 kept: the end "2016" lies before the start']],
  [
    "1 May 2016 - 3 May 2016",
    "5 May 2016 - 7 May 2016",
    ['2016-05-01 day "1 May 2016" -> 2016-05-07 day "7 May 2016"', undefined],
  ],
  ["2016-05", "2016-05-05", ['2016-05 month "2016-05" -> 2016-05-05 day "2016-05-05"', undefined]],
])("from %j to %j", (start, end, expected) => {
  expect(told(start, end)).toStrictEqual(expected);
});

test("of several dates with two readings the first few are examples, each once, and the others are not looked at", () => {
  const notes = noteList();
  const dating = datingOf({}, notes);
  for (const day of [1, 1, 3, 4, 5, 6, 7]) dating.read(` ${String(day)}/2/2016 `, "row 1");
  expect(dating.ambiguous).toEqual(["1/2/2016", "3/2/2016", "4/2/2016", "5/2/2016", "6/2/2016"]);
  expect(notes.notes.map(({ what }) => what)).toEqual([
    ...[1, 1, 3, 4, 5, 6].map((day) => `the date "${String(day)}/2/2016" can be read in two ways`),
    'the date "7/2/2016" is read after the question',
  ]);
  const draft = { sources: [], events: [], notes: [] };
  expect(datedOutcome(draft, dating)).toEqual({ ask: "date-order", examples: dating.ambiguous });
  expect(datedOutcome(draft, datingOf({}, notes))).toEqual({ draft });
});

test("the order of the user goes before the one of the format, and today is the day that is told", () => {
  const look = (choices: ImportChoices, written: string) => {
    const when = datingOf(choices, noteList(), "month-first").look(written);
    return when && toldWhen(when);
  };
  expect(look({}, "1/2/2016")).toBe('2016-01-02 day "1/2/2016"');
  expect(look({ dateOrder: "day-first" }, "1/2/2016")).toBe('2016-02-01 day "1/2/2016"');
  expect(look({}, "today")).toBeUndefined();
  expect(look({ today: "2016-10-05" }, "today")).toContain("2016-10-05 day");
});

test("a date is looked at once, and a look notes nothing", () => {
  const notes = noteList();
  const dating = datingOf({}, notes);
  expect(dating.look("2016")).toBe(dating.look("2016"));
  expect([dating.look("soon"), dating.look("soon")]).toEqual([undefined, undefined]);
  expect(notes.notes).toEqual([]);
  expect(datedText("2016", "row 1", dating)).toMatchObject({ when: { earliest: "2016" } });
  expect([datedText("soon", "row 1", dating), datedText("", "row 1", dating)]).toEqual([{ written: "soon" }, {}]);
});

test("a span goes from the start of one date to the end of another, unless that is before", () => {
  const [first, last] = ["2016-05-05", "2016-05-07"].map(
    (day) => ({ earliest: day, latest: day, precision: "day" }) as const,
  );
  if (!first || !last) throw new Error("no dates");
  expect(spanBetween({ start: first, end: last }, { start: first, end: last })).toEqual({ start: first, end: last });
  expect(spanBetween(last, first)).toBeUndefined();
  expect(openSpan({ start: first, end: last })).toEqual({
    start: first,
    end: { earliest: "2016-05-05", precision: "bounded" },
  });
  expect(openSpan(first, "to now")).toMatchObject({ end: { wording: "to now" } });
  expect(openSpan(first)).not.toHaveProperty("end.wording");
  const open = { latest: "2016", precision: "bounded" } as const;
  expect(openSpan(open)).toBe(open);
});

test("a zone is that of times of day that name none", () => {
  const [time, zoned, date] = [
    { earliest: "2016-05-05T10:00", latest: "2016-05-05T10:00", precision: "minute" },
    { earliest: "2016-05-05T10:00", precision: "minute", zone: "Z" },
    { earliest: "2016-05-05", latest: "2016-05-05", precision: "day" },
  ] as const;
  expect(inZone(time, "+01:00")).toEqual({ ...time, zone: "+01:00" });
  expect(inZone({ latest: "2016-05-05T10:00", precision: "minute" }, "+01:00")).toMatchObject({ zone: "+01:00" });
  expect([inZone(zoned, "+01:00"), inZone(date, "+01:00"), inZone(time, undefined)]).toEqual([zoned, date, time]);
  expect(inZone({ start: time, end: zoned }, "+01:00")).toEqual({ start: { ...time, zone: "+01:00" }, end: zoned });
});
