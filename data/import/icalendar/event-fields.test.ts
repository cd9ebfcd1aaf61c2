import { expect, test } from "vitest";
import { icalendar } from "./icalendar.ts";

function read(...lines: readonly string[]) {
  const outcome = icalendar.read({ name: "a.ics", text: lines.join("\n") }, {});
  if (!("draft" in outcome)) throw new Error("no draft");
  return outcome.draft;
}

/** The event of these lines, which begin with line 3, and what is told of it. */
function event(...lines: readonly string[]) {
  const { events, notes } = read("BEGIN:VCALENDAR", "BEGIN:VEVENT", ...lines, "END:VEVENT", "END:VCALENDAR");
  return { event: events[0]!, told: notes.map(({ at, kind, what }) => `${at}: ${kind}: ${what}`) };
}

test("an event of nothing has its place alone", () => {
  expect(read("BEGIN:VEVENT", "END:VEVENT")).toStrictEqual({
    ...{ sources: [], events: [{ at: "line 1", title: "", claims: [] }], notes: [] },
  });
});

test("blank fields are none, and the calendar says what it says", () => {
  const draft = read(
    "BEGIN:VCALENDAR",
    "X-WR-CALNAME: ",
    "NAME: Bells ",
    "DESCRIPTION: ",
    "X-WR-CALDESC:All\\, of them",
    "VERSION:2.0",
    "METHOD:PUBLISH",
    "BEGIN:VEVENT",
    "UID: ",
    "RECURRENCE-ID: 20160912 ",
    "SUMMARY: ",
    "DESCRIPTION: ",
    "LOCATION: ",
    "CATEGORIES: , ",
    "ORGANIZER;CN= :mailto:a@a.example",
    'ATTENDEE;CN="Ada":mailto:b@a.example',
    "ATTENDEE;CN=Ada:mailto:c@a.example",
    "CONTACT;CN=Bo:x",
    "SEQUENCE:5",
    "DTSTAMP:20160101T000000Z",
    "status:cancelled",
    "END:VEVENT",
    "BEGIN:VEVENT",
    "UID:7",
    "RECURRENCE-ID:soon",
    'DESCRIPTION:See <a href="ftp://x">y</a> and https://a.example/1 (Reuters)',
    "URL:https://a.example/1",
    "END:VEVENT",
    "END:VCALENDAR",
  );
  expect(draft).toStrictEqual({
    title: "Bells",
    description: "All, of them",
    sources: [],
    events: [
      {
        at: "line 8",
        title: "",
        lane: "Bells",
        actors: ["Ada"],
        claims: [],
        extra: { "RECURRENCE-ID": "20160912", CONTACT: "x", STATUS: "cancelled" },
      },
      {
        at: "line 23",
        title: "",
        summary: "See y and https://a.example/1 (Reuters)",
        lane: "Bells",
        claims: [
          { source: "a.example", url: "https://a.example/1", inferred: "the event's address (URL)" },
          { source: "Reuters", inferred: '"(Reuters)" in the description' },
        ],
        extra: { "RECURRENCE-ID": "soon" },
        id: "7 soon",
      },
    ],
    extra: { METHOD: "PUBLISH" },
    notes: [
      { at: "line 8", kind: "kept", what: "the event is marked as cancelled" },
      { at: "line 23", kind: "dropped", what: '"ftp://x" is no address of the web' },
    ],
  });
});

test.each([
  ["36.2;37.16", { latitude: 36.2, longitude: 37.16 }],
  [" -36. \\; +37 ", { latitude: -36, longitude: 37 }],
  ["90,-180", { latitude: 90, longitude: -180 }],
  ["90.1;0", undefined],
  ["0;180.1", undefined],
  ["1234;5", undefined],
  ["5;1234", undefined],
  ["x5;5", undefined],
  ["5;5x", undefined],
  ["5 5", undefined],
  ["5", undefined],
])("the place on the map %j", (written, coordinates) => {
  const read = event(`GEO:${written}`);
  const what = `line 3: dropped: the place on the map "${written}" is none`;
  expect([read.event.coordinates, read.told]).toStrictEqual([coordinates, coordinates ? [] : [what]]);
});

const PICTURE = "https://a.example/p";

test.each([
  [`IMAGE:${PICTURE}`, PICTURE, true],
  [`ATTACH;FMTTYPE=image/png:${PICTURE}`, PICTURE, true],
  [`ATTACH;FMTTYPE=IMAGE/png:${PICTURE}`, PICTURE, true],
  [`ATTACH;FMTTYPE=x-image/png:${PICTURE}`, PICTURE, false],
  [`ATTACH;FMTTYPE=text/html:${PICTURE}`, PICTURE, false],
  [`ATTACH:${PICTURE}.png`, `${PICTURE}.png`, true],
  [`ATTACH:${PICTURE}.JPEG`, `${PICTURE}.JPEG`, true],
  [`ATTACH:${PICTURE}.jpg?w=9`, `${PICTURE}.jpg?w=9`, true],
  [`ATTACH:${PICTURE}.pngs`, `${PICTURE}.pngs`, false],
  [`ATTACH:${PICTURE}-png`, `${PICTURE}-png`, false],
])("%s is a picture: %s, %s", (line, url, isPicture) => {
  const claim = { source: "a.example", url, inferred: "an attachment of the event (ATTACH)" };
  expect(event(line).event).toStrictEqual({
    ...{ at: "line 2", title: "", claims: isPicture ? [] : [claim] },
    ...(isPicture && { media: [{ url }] }),
  });
});

test("addresses that are none of the web are told, and the event's own counts as its page though it is of a picture", () => {
  expect(event("ATTACH:cid:1", "IMAGE:a.png", "URL:mailto:a@a.example").told).toStrictEqual([
    'line 5: dropped: URL "mailto:a@a.example" is no address of the web',
    'line 3: dropped: ATTACH "cid:1" is no address of the web',
    'line 4: dropped: IMAGE "a.png" is no address of the web',
  ]);
  const url = `${PICTURE}.png`;
  const claim = { source: "a.example", url, inferred: "the event's address (URL)" };
  expect(event(`URL:${url}`).event).toStrictEqual({ at: "line 2", title: "", claims: [claim] });
});

const KEPT = "line 4: kept:";

test.each([
  ["20160912", "DTEND:20160914", "2016-09-13", []],
  ["20160912", "DTEND:20160912", undefined, []],
  ["20160912", "DTEND:20160913", undefined, []],
  ["20160912", "DTEND:20160911", undefined, [`${KEPT} the end "20160911" lies before the start`]],
  ["20160912T1000", "DTEND:20160912T1000", undefined, []],
  ["20160912T1000", "DTEND:20160912T1030", "2016-09-12T10:30", []],
  ["20160912T1000", "DTEND:20160912T0930", undefined, [`${KEPT} the end "20160912T0930" lies before the start`]],
  ["20160912T1000", "DTEND;TZID=Asia/Tokyo:20160912T1200", "2016-09-12T12:00", []],
  ["20160912T1000", "DTEND:20160913", undefined, [`${KEPT} the end "20160913" is no date like its start`]],
  ["20160912T1000", "DTEND:soon", undefined, [`${KEPT} the end "soon" is no date like its start`]],
  ["20160912", "DUE:20160914", "2016-09-13", []],
  ["20160912", "DURATION:P2D", "2016-09-13", []],
  ["20160912", "DURATION:P0D", undefined, []],
  ["20160912", "DURATION:long", undefined, [`${KEPT} the duration "long" is none`]],
  ["20160912", "DURATION:P999999W", "+021182-01-10", []],
])("what begins on %s and has %s", (start, end, latest, told) => {
  const read = event(`DTSTART:${start}`, end);
  const { when, written } = read.event;
  expect([when && "end" in when ? when.end.latest : undefined, read.told]).toStrictEqual([latest, told]);
  expect(written).toBe(told.length === 0 ? undefined : end.slice(end.indexOf(":") + 1));
});

test("a task that is due or done has that date alone", () => {
  const moment = { earliest: "2016-09-12", latest: "2016-09-12", precision: "day", wording: "20160912" };
  for (const name of ["DUE", "COMPLETED"]) {
    const read = event(`${name}:20160912`, "DTEND:20160914");
    expect([read.event.when, read.told]).toStrictEqual([moment, []]);
  }
  const unread = event("COMPLETED: soon ");
  expect([unread.event.written, unread.told]).toStrictEqual([" soon ", ['line 3: kept: the date "soon" is none']]);
});

test("the zone of an end that nobody knows is told at its line", () => {
  const { told } = event("DTSTART:20160912T1000", "DTEND;TZID=Nowhere Time:20160912T1100");
  expect(told).toStrictEqual([
    'line 4: kept: the zone "Nowhere Time" is not one of the IANA database; its times stand without a zone',
  ]);
});

test("a replaced time is left out of its rule alone", () => {
  const component = (uid: string, ...lines: string[]) => ["BEGIN:VEVENT", `UID:${uid}`, ...lines, "END:VEVENT"];
  const rule = ["DTSTART:20160912", "RRULE:FREQ=DAILY;COUNT=3"];
  const { events } = read(
    "BEGIN:VCALENDAR",
    ...component("a", ...rule),
    ...component("b", ...rule),
    ...component(" a", "RECURRENCE-ID:20160913", "DTSTART:20160920"),
    ...component("a", "RECURRENCE-ID:20160914", "DTSTART:20160921"),
    "END:VCALENDAR",
  );
  expect(events.map(({ id, when }) => [id, when && "earliest" in when ? when.earliest : ""])).toStrictEqual([
    ["a", "2016-09-12"],
    ["b", "2016-09-12"],
    ["b (2)", "2016-09-13"],
    ["b (3)", "2016-09-14"],
    ["a 20160913", "2016-09-20"],
    ["a 20160914", "2016-09-21"],
  ]);
});

test.each([
  ["BEGIN:VCALENDAR\n", true],
  [" begin : vtodo\r\n", true],
  ["BEGIN:VJOURNAL x", true],
  ["BEGIN:VEVENTS\n", false],
  ["XBEGIN:VEVENT\n", false],
  [`${" ".repeat(200)}BEGIN:VEVENT\n`, false],
])("%j is recognised: %s", (text, is) => {
  expect(icalendar.recognises({ name: "a", text })).toBe(is);
});
