import { expect, test } from "vitest";
import { icalendar } from "./icalendar.ts";

function calendar(...lines: readonly string[]) {
  const outcome = icalendar.read(
    { name: "a.ics", text: ["BEGIN:VCALENDAR", ...lines, "END:VCALENDAR"].join("\n") },
    {},
  );
  if (!("draft" in outcome)) throw new Error("no draft");
  return outcome.draft;
}

function event(...lines: readonly string[]) {
  return calendar("BEGIN:VEVENT", "UID:1@x", ...lines, "END:VEVENT");
}

test.each([
  ["FREQ=WEEKLY;BYDAY=MO,WE;COUNT=3", ["2016-09-12", "2016-09-14", "2016-09-19"]],
  ["FREQ=DAILY;INTERVAL=2;UNTIL=20160916", ["2016-09-12", "2016-09-14", "2016-09-16"]],
  ["FREQ=MONTHLY;COUNT=2", ["2016-09-12", "2016-10-12"]],
  ["FREQ=YEARLY;COUNT=2", ["2016-09-12", "2017-09-12"]],
  ["freq=weekly; byday=we, mo;count=3;WKST=SU", ["2016-09-12", "2016-09-14", "2016-09-19"]],
  ["FREQ=WEEKLY;BYDAY=SU,MO,MO;COUNT=4", ["2016-09-12", "2016-09-18", "2016-09-19", "2016-09-25"]],
  ["FREQ=WEEKLY;INTERVAL=2;COUNT=3", ["2016-09-12", "2016-09-26", "2016-10-10"]],
  ["FREQ=MONTHLY;INTERVAL=2;COUNT=3", ["2016-09-12", "2016-11-12", "2017-01-12"]],
  ["FREQ=YEARLY;INTERVAL=1000;COUNT=2", ["2016-09-12", "3016-09-12"]],
  ["FREQ=DAILY;UNTIL=20160913T000000Z", ["2016-09-12", "2016-09-13"]],
  ["FREQ=DAILY;UNTIL=20160912", ["2016-09-12"]],
  ["FREQ=DAILY;COUNT=2;UNTIL=20160920", ["2016-09-12", "2016-09-13"]],
  ["FREQ=DAILY;COUNT=3;UNTIL=20160913", ["2016-09-12", "2016-09-13"]],
  ["FREQ=DAILY;COUNT=1", ["2016-09-12"]],
  // Of these the first alone is told.
  ["FREQ=DAILY;COUNT=0", ["2016-09-12"]],
  ["FREQ=DAILY;COUNT=-1", ["2016-09-12"]],
  ["FREQ=YEARLY;INTERVAL=1001;COUNT=2", ["2016-09-12"]],
  ["FREQ=DAILY;UNTIL=soon", ["2016-09-12"]],
  ["FREQ=DAILY;BYDAY=MO;COUNT=2", ["2016-09-12"]],
  ["FREQ=WEEKLY;BYDAY=2MO;COUNT=2", ["2016-09-12"]],
  ["FREQ=WEEKLY;BYDAY=MO,XX;COUNT=2", ["2016-09-12"]],
  ["FREQ=DAILY;COUNT=2;BYHOUR=5", ["2016-09-12"]],
  ["FREQ=DAILY", ["2016-09-12"]],
  ["FREQ=DAILY;COUNT=101", ["2016-09-12"]],
  ["FREQ=DAILY;COUNT=5;BYMONTH=2;BYMONTHDAY=30", ["2016-09-12"]],
  ["FREQ=SECONDLY;COUNT=50", ["2016-09-12"]],
  ["FREQ=MONTHLY;BYDAY=-1FR;COUNT=3", ["2016-09-12"]],
  ["FREQ=WEEKLY;BYDAY=TU;COUNT=3", ["2016-09-12"]],
  ["FREQ=DAILY;INTERVAL=0;COUNT=3", ["2016-09-12"]],
  ["FREQ=DAILY;UNTIL=99991231", ["2016-09-12"]],
  ["RUBBISH", ["2016-09-12"]],
])("the rule %s", (rule, days) => {
  const draft = event("DTSTART;VALUE=DATE:20160912", `RRULE:${rule}`);
  expect(draft.events.map(({ when }) => when)).toMatchObject(days.map((day) => ({ earliest: day })));
  expect(draft.notes).toHaveLength(1);
});

test("a rule on the last day of a month or year leaves out those that have none", () => {
  const draft = event("DTSTART;VALUE=DATE:20160229", "RRULE:FREQ=YEARLY;COUNT=2");
  expect(draft.events.map(({ when }) => when)).toMatchObject([{ earliest: "2016-02-29" }, { earliest: "2020-02-29" }]);
});

test("what is told of a rule says how many events came of it, or that the first alone did", () => {
  const told = (rule: string) => event("DTSTART;VALUE=DATE:20160912", `RRULE:${rule}`).notes;
  const [at, kept] = ["line 5", "kept"];
  expect(told("FREQ=DAILY;COUNT=1")).toStrictEqual([
    { at, kind: "changed", what: 'the rule "FREQ=DAILY;COUNT=1" is told as 1 events' },
  ]);
  expect(told("FREQ=DAILY")).toStrictEqual([
    { at, kind: kept, what: 'of the rule "FREQ=DAILY" only the first time is told' },
  ]);
  expect(event("DTSTART:20160912", "RDATE:20160913", "EXRULE:FREQ=DAILY", "EXDATE:20160914").notes).toStrictEqual([
    { at, kind: kept, what: 'RDATE is not followed: "20160913"' },
    { at: "line 6", kind: kept, what: 'EXRULE is not followed: "FREQ=DAILY"' },
    { at: "line 7", kind: kept, what: 'the exception "20160914" is none of the times that are told' },
  ]);
});

test("a hundred events may come of a rule, and the last of them may be the last day that there is", () => {
  expect(event("DTSTART:20160912", "RRULE:FREQ=DAILY;COUNT=100").events).toHaveLength(100);
  expect(event("DTSTART:20160912", "RRULE:FREQ=DAILY;UNTIL=20161220").events).toHaveLength(100);
  expect(event("DTSTART:20160912", "RRULE:FREQ=DAILY;UNTIL=20161221").events).toHaveLength(1);
});

test("a rule whose times are all left out is told as no event", () => {
  const { events, notes } = event("DTSTART:20160912", "RRULE:FREQ=DAILY;COUNT=2", "EXDATE:20160912, 20160913 ,");
  expect(events).toStrictEqual([]);
  expect(notes.map(({ what }) => what)).toStrictEqual(['the rule "FREQ=DAILY;COUNT=2" is told as 0 events']);
});

test("each time of a rule ends as long after its start as the first", () => {
  const { events } = event("DTSTART:20160912", "DTEND:20160915", "RRULE:FREQ=MONTHLY;COUNT=2");
  expect(
    events.map(({ id, when }) => [id, when && "start" in when ? [when.start.earliest, when.end.latest] : when]),
  ).toStrictEqual([
    ["1@x", ["2016-09-12", "2016-09-14"]],
    ["1@x (2)", ["2016-10-12", "2016-10-14"]],
  ]);
});

test("rules of many events make a file no larger than it may be", () => {
  const many = Array.from({ length: 200 }, (_, index) => [
    "BEGIN:VEVENT",
    `UID:${String(index)}`,
    "DTSTART:20160912",
    "RRULE:FREQ=DAILY;COUNT=100",
    "END:VEVENT",
  ]);
  const { events, notes } = calendar(...many.flat());
  expect(events).toHaveLength(2000 + 180);
  expect(notes.filter(({ kind }) => kind === "kept")).toHaveLength(180);
});

test("times that a rule names have a basis and nobody's words, and each end keeps its zone", () => {
  const draft = event(
    "DTSTART;TZID=Europe/Berlin:20160912T190000",
    "DTEND;TZID=Europe/London:20160912T190000",
    "RRULE:FREQ=WEEKLY;COUNT=2",
  );
  expect(draft.events.map(({ when }) => when)).toStrictEqual([
    {
      start: expect.objectContaining({ wording: "20160912T190000", zone: "Europe/Berlin" }) as unknown,
      end: expect.objectContaining({ wording: "20160912T190000", zone: "Europe/London" }) as unknown,
    },
    {
      start: {
        earliest: "2016-09-19T19:00",
        latest: "2016-09-19T19:00",
        precision: "minute",
        zone: "Europe/Berlin",
        basis: "reckoned from the rule of recurrence",
      },
      end: {
        earliest: "2016-09-19T19:00",
        latest: "2016-09-19T19:00",
        precision: "minute",
        zone: "Europe/London",
        basis: "reckoned from the rule of recurrence",
      },
    },
  ]);
});

test("a rule that ends in UTC ends on the calendar of its start", () => {
  // 19:00 in Berlin is 17:00 UTC in September.
  const until = (time: string) =>
    event("DTSTART;TZID=Europe/Berlin:20160912T190000", `RRULE:FREQ=DAILY;UNTIL=20160914T${time}Z`);
  expect(until("170000").events).toHaveLength(3);
  expect(until("165900").events).toHaveLength(2);
});
