import { expect, test } from "vitest";
import { icalendar } from "./icalendar.ts";

function calendar(...lines: readonly string[]) {
  const text = ["BEGIN:VCALENDAR", "VERSION:2.0", "PRODID:-//x//EN", ...lines, "END:VCALENDAR"].join("\r\n");
  const outcome = icalendar.read({ name: "a.ics", text }, {});
  if (!("draft" in outcome)) throw new Error("no draft");
  return outcome.draft;
}

function event(...lines: readonly string[]) {
  return calendar("BEGIN:VEVENT", "UID:1@x", ...lines, "END:VEVENT");
}

const DAILY = ["DTSTART;TZID=Europe/Berlin:20160912T190000", "RRULE:FREQ=DAILY;COUNT=3"];

test.each([
  ["in UTC", "EXDATE:20160913T170000Z"],
  ["in its zone", "EXDATE;TZID=Europe/Berlin:20160913T190000"],
  ["in another zone", "EXDATE;TZID=Asia/Damascus:20160913T200000"],
  ["without a zone", "EXDATE:20160913T190000"],
])("an exception is the instant that it names, %s", (_, exception) => {
  const { events, notes } = event(...DAILY, exception);
  expect(events.map(({ when }) => (when && "earliest" in when ? when.earliest : ""))).toStrictEqual([
    "2016-09-12T19:00",
    "2016-09-14T19:00",
  ]);
  expect(notes.filter(({ what }) => what.includes("exception"))).toStrictEqual([]);
});

test("an exception that is none of the times is told, and leaves out none", () => {
  const { events, notes } = event(...DAILY, "EXDATE:20160913T190000Z");
  expect(events).toHaveLength(3);
  expect(notes).toContainEqual({
    at: "line 8",
    kind: "kept",
    what: 'the exception "20160913T190000Z" is none of the times that are told',
  });
});

test("an occurrence that another component tells is the instant that this one names", () => {
  const moved = ["BEGIN:VEVENT", "UID:1@x", "RECURRENCE-ID:20160913T170000Z", "DTSTART:20160913T180000Z", "END:VEVENT"];
  const { events } = calendar("BEGIN:VEVENT", "UID:1@x", ...DAILY, "END:VEVENT", ...moved);
  expect(events.map(({ when }) => (when && "earliest" in when ? when.earliest : ""))).toStrictEqual([
    "2016-09-12T19:00",
    "2016-09-14T19:00",
    "2016-09-13T18:00",
  ]);
});

test("seconds of a duration and of a repeated time are kept", () => {
  expect(event("DTSTART:20160912T170000Z", "DURATION:PT30S").events[0]!.when).toMatchObject({
    start: { latest: "2016-09-12T17:00" },
    end: { latest: "2016-09-12T17:00:30" },
  });
  const { events } = event("DTSTART:19500912T170015", "RRULE:FREQ=DAILY;COUNT=2");
  expect(events[1]!.when).toMatchObject({ earliest: "1950-09-13T17:00:15" });
});
