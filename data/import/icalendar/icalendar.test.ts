import { expect, test } from "vitest";
import { icalendar } from "./icalendar.ts";

function read(...lines: readonly string[]) {
  const outcome = icalendar.read({ name: "a.ics", text: lines.join("\r\n") }, {});
  if (!("draft" in outcome)) throw new Error("no draft");
  return outcome.draft;
}

function calendar(...lines: readonly string[]) {
  return read("BEGIN:VCALENDAR", "VERSION:2.0", "PRODID:-//x//EN", ...lines, "END:VCALENDAR");
}

function event(...lines: readonly string[]) {
  return calendar("BEGIN:VEVENT", "UID:1@x", ...lines, "END:VEVENT");
}

function whenOf(...lines: readonly string[]) {
  const [first] = event(...lines).events;
  return first!.when;
}

test("a calendar is recognised by its first line alone, in any case", () => {
  const recognises = (text: string) => icalendar.recognises({ name: "a.txt", text });
  expect(recognises("begin:vcalendar\nEND:VCALENDAR")).toBe(true);
  expect(recognises("\n BEGIN:VEVENT\r\n")).toBe(true);
  expect(recognises("BEGIN:VCARD\n")).toBe(false);
  expect(recognises("Notes on BEGIN:VCALENDAR\n")).toBe(false);
});

test("fields go where they belong, and what has none is kept by its name", () => {
  const draft = read(
    "BEGIN:VCALENDAR",
    "PRODID:-//x//EN",
    "X-WR-CALNAME:Truces",
    "X-WR-CALDESC:All of them",
    "BEGIN:VEVENT",
    "UID:t-1",
    "dtstart;value=date:20160912",
    "summary:Truce\\, nationwide",
    "DESCRIPTION:At sunset\\nit bega",
    " n.",
    "LOCATION:Aleppo",
    "CATEGORIES:Diplomacy,War\\, again",
    "CATEGORIES:Syria",
    "GEO:36.2;37.16",
    "URL:https://www.example.org/a?b=1",
    'ORGANIZER;CN="Doe; Jane":mailto:jane@example.org',
    "ATTENDEE:mailto:john@example.org",
    "ATTACH;FMTTYPE=image/png:https://example.org/p",
    "ATTACH:https://example.com/report.pdf",
    "STATUS:CONFIRMED",
    "X-NOTE:one",
    "X-NOTE:two",
    "END:VEVENT",
    "END:VCALENDAR",
  );
  expect(draft).toMatchObject({
    title: "Truces",
    description: "All of them",
    extra: { PRODID: "-//x//EN" },
    notes: [],
  });
  expect(draft.events).toStrictEqual([
    {
      at: "line 5",
      id: "t-1",
      title: "Truce, nationwide",
      summary: "At sunset\nit began.",
      place: "Aleppo",
      lane: "Diplomacy",
      subject: ["Diplomacy", "War, again", "Syria"],
      actors: ["Doe; Jane"],
      coordinates: { latitude: 36.2, longitude: 37.16 },
      when: { earliest: "2016-09-12", latest: "2016-09-12", precision: "day", wording: "20160912" },
      claims: [
        { source: "example.org", url: "https://www.example.org/a?b=1", inferred: "the event's address (URL)" },
        {
          source: "example.com",
          url: "https://example.com/report.pdf",
          inferred: "an attachment of the event (ATTACH)",
        },
      ],
      media: [{ url: "https://example.org/p" }],
      extra: { ATTENDEE: "mailto:john@example.org", STATUS: "CONFIRMED", "X-NOTE": ["one", "two"] },
    },
  ]);
});

test("the day after the last is no part of it", () => {
  expect(whenOf("DTSTART;VALUE=DATE:20160912", "DTEND;VALUE=DATE:20160920")).toMatchObject({
    start: { earliest: "2016-09-12", precision: "day" },
    end: { latest: "2016-09-19", precision: "day" },
  });
  expect(whenOf("DTSTART;VALUE=DATE:20160912", "DTEND;VALUE=DATE:20160913")).toMatchObject({ latest: "2016-09-12" });
  expect(whenOf("DTSTART;VALUE=DATE:20160912", "DTEND;VALUE=DATE:20160912")).toMatchObject({ latest: "2016-09-12" });
  expect(whenOf("DTSTART;VALUE=DATE:20160912", "DURATION:P1W")).toMatchObject({ end: { latest: "2016-09-18" } });
});

test("times of UTC, of a zone and of none stay apart", () => {
  expect(whenOf("DTSTART:20160912T170000Z")).toMatchObject({
    earliest: "2016-09-12T17:00",
    zone: "Z",
    precision: "minute",
  });
  expect(whenOf("DTSTART;TZID=Asia/Damascus:20160912T190000")).toMatchObject({ zone: "Asia/Damascus" });
  expect(whenOf('DTSTART;TZID="/freeassociation.sourceforge.net/Europe/Berlin":20160912T190000')).toMatchObject({
    zone: "Europe/Berlin",
  });
  expect(whenOf("DTSTART:20160912T190030")).toStrictEqual({
    earliest: "2016-09-12T19:00:30",
    latest: "2016-09-12T19:00:30",
    precision: "second",
    wording: "20160912T190030",
  });
});

test("a zone that nobody knows is told once, and its times stand without one", () => {
  const draft = event(
    "DTSTART;TZID=Eastern Standard Time:20160912T190000",
    "DTEND;TZID=Eastern Standard Time:20160912T200000",
  );
  expect(draft.events[0]!.when).toMatchObject({
    start: { earliest: "2016-09-12T19:00" },
    end: { latest: "2016-09-12T20:00" },
  });
  expect(JSON.stringify(draft.events[0]!.when)).not.toContain("zone");
  expect(draft.notes).toStrictEqual([
    {
      at: "line 6",
      kind: "kept",
      what: 'the zone "Eastern Standard Time" is not one of the IANA database; its times stand without a zone',
    },
  ]);
});

test("a duration passes by the clock where the clocks are changed", () => {
  // In Berlin the hour from 2 to 3 came twice that night.
  expect(whenOf("DTSTART;TZID=Europe/Berlin:20161030T010000", "DURATION:PT4H")).toMatchObject({
    end: { latest: "2016-10-30T04:00" },
  });
  expect(whenOf("DTSTART;TZID=Europe/Berlin:20161029T120000", "DURATION:P1D")).toMatchObject({
    end: { latest: "2016-10-30T12:00" },
  });
  expect(whenOf("DTSTART:20161030T010000", "DURATION:PT1H30M")).toMatchObject({ end: { latest: "2016-10-30T02:30" } });
});

test("ends that cannot be are told and left out", () => {
  const before = event("DTSTART:20160912T170000Z", "DTEND:20160911T170000Z");
  expect(before.events[0]!.when).toMatchObject({ earliest: "2016-09-12T17:00" });
  expect(before.notes).toMatchObject([
    { at: "line 7", kind: "kept", what: 'the end "20160911T170000Z" lies before the start' },
  ]);
  expect(event("DTSTART:20160912", "DURATION:-P1D").notes).toMatchObject([{ at: "line 7", kind: "kept" }]);
  expect(event("DTSTART:20160912", "DTEND:20160913T000000").notes).toMatchObject([{ at: "line 7", kind: "kept" }]);
});

test("a date that is none leaves the event undated and is told", () => {
  for (const date of ["99999999", "20160230", "soon", "2016", ""]) {
    const draft = event(`DTSTART:${date}`, "SUMMARY:A");
    expect(draft.events).toHaveLength(1);
    expect(draft.events[0]).not.toHaveProperty("when");
    expect(draft.notes).toMatchObject([{ at: "line 6", kind: "kept" }]);
  }
});

test("a short rule becomes its events, without those that are taken out or told elsewhere", () => {
  const draft = calendar(
    "BEGIN:VEVENT",
    "UID:w",
    "DTSTART:20160912T100000Z",
    "DTEND:20160912T110000Z",
    "RRULE:FREQ=WEEKLY;COUNT=4",
    "EXDATE:20160919T100000Z",
    "SUMMARY:Talks",
    "END:VEVENT",
    "BEGIN:VEVENT",
    "UID:w",
    "RECURRENCE-ID:20160926T100000Z",
    "DTSTART:20160927T120000Z",
    "SUMMARY:Talks, moved",
    "END:VEVENT",
  );
  expect(draft.events.map(({ id, title }) => [id, title])).toStrictEqual([
    ["w", "Talks"],
    ["w (2)", "Talks"],
    ["w 20160926T100000Z", "Talks, moved"],
  ]);
  expect(draft.events[1]!.when).toMatchObject({
    start: { earliest: "2016-10-03T10:00", zone: "Z" },
    end: { latest: "2016-10-03T11:00" },
  });
  expect(draft.notes).toMatchObject([
    { at: "line 8", kind: "changed", what: 'the rule "FREQ=WEEKLY;COUNT=4" is told as 2 events' },
  ]);
});

test("tasks and journals are events; alarms are counted, and zones are no events", () => {
  const draft = calendar(
    "BEGIN:VTIMEZONE",
    "TZID:X",
    "END:VTIMEZONE",
    "BEGIN:VTODO",
    "DUE;VALUE=DATE:20160915",
    "SUMMARY:Report",
    "BEGIN:VALARM",
    "TRIGGER:-PT1H",
    "END:VALARM",
    "END:VTODO",
    "BEGIN:VJOURNAL",
    "SUMMARY:Undated",
    "END:VJOURNAL",
  );
  expect(draft.events).toMatchObject([{ title: "Report", when: { earliest: "2016-09-15" } }, { title: "Undated" }]);
  expect(draft.notes).toMatchObject([{ at: "line 10", what: '1 of "VALARM" tell of no event' }]);
});

test("several calendars of one file keep their names as lanes", () => {
  const one = (name: string) => [
    "BEGIN:VCALENDAR",
    `X-WR-CALNAME:${name}`,
    "BEGIN:VEVENT",
    "END:VEVENT",
    "END:VCALENDAR",
  ];
  expect(read(...one("A"), ...one("B")).events.map(({ lane }) => lane)).toStrictEqual(["A", "B"]);
});

test("broken lines, wrong ends and addresses that are none are told by their lines", () => {
  const draft = read(
    "BEGIN:VCALENDAR",
    "BEGIN:VEVENT",
    "SUMMARY:A",
    "no colon here",
    "X;=broken:1",
    "URL:javascript:alert(1)",
    "GEO:91;0",
    "END:VCALENDAR",
  );
  expect(draft.events).toMatchObject([{ title: "A", claims: [] }]);
  expect(draft.events[0]).not.toHaveProperty("coordinates");
  expect(draft.notes.map(({ at }) => at)).toStrictEqual([
    "line 4",
    "line 5",
    "line 8",
    "line 1",
    "line 2",
    "line 7",
    "line 6",
  ]);
});

test("what is hostile is only text", () => {
  const draft = event("__PROTO__:x", "X-A;__proto__=1:y", "SUMMARY:\u0000", `X-LONG:${"a;b=,".repeat(200_000)}`);
  expect(draft.events[0]!.extra).toMatchObject({ __PROTO__: "x", "X-A": "y" });
  expect(({} as Record<string, unknown>)["x"]).toBeUndefined();
  const nested = read(...Array.from({ length: 50_000 }, () => "BEGIN:VEVENT"));
  expect(nested.events).toHaveLength(50_000);
  const parameters = event(`DTSTART${";A=b".repeat(200_000)}:20160912`);
  expect(parameters.events[0]!.when).toMatchObject({ earliest: "2016-09-12" });
});
