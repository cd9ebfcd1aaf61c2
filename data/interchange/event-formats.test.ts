import { expect, test } from "vitest";
import { claim, day, event, source, timeline } from "../../e2e/helpers/example.ts";
import { importedText } from "../../e2e/helpers/files/imported-text.ts";
import { momentOf, whenOf } from "../moment.ts";
import type { Moment, When } from "../timeline.ts";
import type { Written } from "../written.ts";
import { ICALENDAR_OUT } from "./write-icalendar.ts";
import { contentLineOf, textValue } from "./icalendar-lines.ts";
import { INTERCHANGE_FORMATS } from "./interchange-formats.ts";
import { MARKWHEN_OUT } from "./write-markwhen.ts";
import { SIMILE_JSON_OUT } from "./write-simile.ts";
import { paragraphs, TIMELINEJS_CSV_OUT, TIMELINEJS_JSON_OUT } from "./write-timelinejs.ts";

const MINUTE: Written<Moment> = { earliest: "2016-10-03T13:04", latest: "2016-10-03T13:04", precision: "minute" };
const MONTH: Written<Moment> = { earliest: "2016-09", latest: "2016-09", precision: "month" };
const SPAN: Written<When> = { start: day("2016-09-12"), end: day("2016-09-14", "2016-09-19") };
const BC: Written<Moment> = { earliest: "-0043-03-15", latest: "-0043-03-15", precision: "day" };
const OPEN: Written<Moment> = { latest: "2016-09-19", precision: "bounded" };
const AT_MOSCOW: Written<Moment> = { ...MINUTE, zone: "Europe/Moscow" };
const AT_OFFSET: Written<Moment> = { ...MINUTE, zone: "+03:00" };

interface SlideShape {
  readonly start_date: object;
  readonly end_date?: object;
  readonly display_date?: string;
}

function dated(when: Written<When>) {
  return timeline([event("a", { when: whenOf(when) })]);
}

function slide(when: Written<When>): SlideShape | undefined {
  const { events } = JSON.parse(TIMELINEJS_JSON_OUT.write(dated(when)).text) as { events: readonly SlideShape[] };
  return events[0];
}

test.each([
  ["a day", day("2016-09-12"), { start_date: { year: "2016", month: "9", day: "12" } }],
  ["a month", MONTH, { start_date: { year: "2016", month: "9" } }],
  ["a minute", MINUTE, { start_date: { year: "2016", month: "10", day: "3", hour: "13", minute: "04" } }],
  ["a day of 44 BC", BC, { start_date: { year: "-44", month: "3", day: "15" } }],
  [
    "a day between two",
    day("2016-09-12", "2016-09-14"),
    {
      start_date: { year: "2016", month: "9", day: "12" },
      display_date: "between 12 and 14 September 2016",
    },
  ],
  [
    "what has only a last day",
    OPEN,
    { start_date: { year: "2016", month: "9", day: "19" }, display_date: "by 19 September 2016" },
  ],
])("TimelineJS dates %s", (_, when, expected) => {
  const { start_date, end_date, display_date } = slide(when) ?? { start_date: {} };
  expect({ start_date, ...(end_date && { end_date }), ...(display_date && { display_date }) }).toEqual(expected);
});

test("TimelineJS has a span from its first start to its last end, and its bounds in words", () => {
  expect(slide(SPAN)).toMatchObject({
    start_date: { year: "2016", month: "9", day: "12" },
    end_date: { year: "2016", month: "9", day: "19" },
    display_date: expect.stringContaining("between 14 and 19 September 2016") as string,
  });
});

test("text is never HTML in TimelineJS and SIMILE, and sources are links beside what they say", () => {
  const told = timeline(
    [
      event("a", {
        title: "<img src=x onerror=alert(1)>",
        summary: 'One & "two"\n\n<b>three</b>',
        claims: [claim("alpha", { says: "<i>so</i>", at: { URL: 'https://example.org/?a="b"&c' } })],
      }),
    ],
    { title: "<u>T</u>", lanes: [{ id: "one", label: "A < B" }] },
  );
  const json = TIMELINEJS_JSON_OUT.write(told).text;
  const { title, events } = JSON.parse(json) as {
    title: { text: { headline: string } };
    events: readonly { text: { headline: string; text: string }; group: string }[];
  };
  expect(title.text.headline).toBe("&lt;u&gt;T&lt;/u&gt;");
  expect(events[0]).toMatchObject({
    text: {
      headline: "&lt;img src=x onerror=alert(1)&gt;",
      text:
        "<p>One &amp; &quot;two&quot;</p><p>&lt;b&gt;three&lt;/b&gt;</p>" +
        '<ul><li><a href="https://example.org/?a=&quot;b&quot;&amp;c">The alpha</a>: &lt;i&gt;so&lt;/i&gt;</li></ul>',
    },
    group: "A &lt; B",
  });
  const simile = SIMILE_JSON_OUT.write(told).text;
  expect(simile).toContain("&lt;img src=x");
  expect(simile).not.toMatch(/<(?:img|b|i)>/u);
});

test("the same timeline as JSON and as the spreadsheet of TimelineJS gives the same events", () => {
  const whole = timeline([
    event("a", { title: "=1+1", summary: 'One\ntwo, "three"' }),
    event("b", {
      title: "B",
      when: whenOf(SPAN),
      claims: [claim("alpha"), claim("beta", { at: { URL: "https://example.org/b" } })],
    }),
    event("c", { title: "C", when: momentOf(MINUTE), media: [{ URL: "https://example.org/c.png", title: "C & D" }] }),
    event("d", { title: "D", when: momentOf(BC) }),
  ]);
  const [json, csv] = [TIMELINEJS_JSON_OUT, TIMELINEJS_CSV_OUT].map(
    ({ write }) => importedText(write(whole).text).timeline,
  );
  const comparable = ({ events, sources, lanes, title, description }: NonNullable<typeof json>) => ({
    ...{ title, description, lanes, sources },
    // The spreadsheet has no column for ids.
    events: events.map((one) => ({ ...one, id: undefined, custom: undefined })),
  });
  expect(comparable(csv!)).toEqual(comparable(json!));
});

test("no cell of the spreadsheet is run as a formula, and years before 1 stay numbers", () => {
  const text = TIMELINEJS_CSV_OUT.write(
    timeline([event("a", { title: "=HYPERLINK(1)", when: momentOf(BC) }), event("b", { title: "@SUM(1)" })]),
  ).text;
  expect(text).toContain("-44,3,15,,,,,,,'=HYPERLINK(1),");
  expect(text).toContain(",'@SUM(1),");
});

test.each([
  ["a day", day("2016-09-12"), { start: "2016-09-12", durationEvent: false }],
  [
    "a day between two",
    day("2016-09-12", "2016-09-14"),
    { start: "2016-09-12", end: "2016-09-14", durationEvent: false },
  ],
  ["a month, from its first day to its last", MONTH, { start: "2016-09-01", end: "2016-09-30", durationEvent: false }],
  ["a minute with an offset", AT_OFFSET, { start: "2016-10-03T13:04:00+03:00", durationEvent: false }],
  ["a minute of a zone with a name", AT_MOSCOW, { start: "2016-10-03T13:04:00", durationEvent: false }],
  ["what has only a last day", OPEN, { start: "2016-09-19", durationEvent: false }],
  [
    "a span with its four dates",
    { start: day("2016-09-10", "2016-09-12"), end: day("2016-09-14", "2016-09-19") },
    {
      start: "2016-09-10",
      latestStart: "2016-09-12",
      earliestEnd: "2016-09-14",
      end: "2016-09-19",
      durationEvent: true,
    },
  ],
])("SIMILE has %s", (_, when, expected) => {
  const { events } = JSON.parse(SIMILE_JSON_OUT.write(dated(when)).text) as {
    events: readonly Record<string, unknown>[];
  };
  const dates = Object.entries(events[0] ?? {}).filter(([name]) => !["id", "title", "description"].includes(name));
  expect(Object.fromEntries(dates)).toEqual(expected);
});

test("SIMILE has a date that is open on one side as words, too, and tells that", () => {
  const { text, notes } = SIMILE_JSON_OUT.write(dated(OPEN));
  expect(text).toContain("<p>Date: by 19 September 2016</p>");
  expect(notes.some(({ kind, what }) => kind === "changed" && what.includes("nothing bounds"))).toBe(true);
  expect(SIMILE_JSON_OUT.write(dated(day("2016-09-12"))).text).not.toContain("Date:");
});

test.each([
  ["a day", day("2016-09-12"), ["DTSTART;VALUE=DATE:20160912"]],
  [
    "days, the last of which is inside",
    day("2016-09-12", "2016-09-19"),
    ["DTSTART;VALUE=DATE:20160912", "DTEND;VALUE=DATE:20160920"],
  ],
  ["a month", MONTH, ["DTSTART;VALUE=DATE:20160901", "DTEND;VALUE=DATE:20161001"]],
  ["a minute of no zone", MINUTE, ["DTSTART:20161003T130400"]],
  ["a minute of a zone, in UTC", AT_MOSCOW, ["DTSTART:20161003T100400Z"]],
  ["a span", SPAN, ["DTSTART;VALUE=DATE:20160912", "DTEND;VALUE=DATE:20160920"]],
  ["what has only a last day", OPEN, ["DTSTART;VALUE=DATE:20160919"]],
  ["a day before the year 1: none", BC, []],
])("iCalendar has %s", (_, when, expected) => {
  const lines = ICALENDAR_OUT.write(dated(when)).text.split("\r\n");
  expect(lines.filter((line) => line.startsWith("DTSTART") || line.startsWith("DTEND"))).toEqual(expected);
});

test("an iCalendar file has what each entry needs, from the timeline alone", () => {
  const whole = timeline(
    [
      event("gate", {
        title: "Gate; opens, at last",
        place: "Port",
        subject: ["a, b"],
        coordinates: { type: "Point", coordinates: [10.5, -20] },
      }),
    ],
    { sources: [source("alpha", { published: day("2016-10-03") }), source("beta", { published: day("2016-10-01") })] },
  );
  const { text } = ICALENDAR_OUT.write(whole);
  const lines = text.split("\r\n");
  expect(lines.slice(0, 4)).toEqual([
    "BEGIN:VCALENDAR",
    "VERSION:2.0",
    "PRODID:-//Sourceline//Timeline//EN",
    "CALSCALE:GREGORIAN",
  ]);
  for (const line of [
    "UID:gate@an-example.sourceline",
    "DTSTAMP:20161003T000000Z",
    String.raw`SUMMARY:Gate\; opens\, at last`,
    "LOCATION:Port",
    "GEO:-20;10.5",
    String.raw`CATEGORIES:One,a\, b`,
    "TRANSP:TRANSPARENT",
  ])
    expect(lines).toContain(line);
  expect(text.endsWith("END:VEVENT\r\nEND:VCALENDAR\r\n")).toBe(true);
});

test.each([["x".repeat(300)], ["ü".repeat(200)], ["🚢".repeat(90)], ["a🚢ü日".repeat(40)]])(
  "a line is folded at 75 octets and never within a character: %#",
  (value) => {
    const lines = contentLineOf("SUMMARY", value).split("\r\n").slice(0, -1);
    expect(lines.length).toBeGreaterThan(1);
    for (const line of lines) expect(Buffer.byteLength(line)).toBeLessThanOrEqual(75);
    expect(lines.map((line, index) => (index === 0 ? line : line.slice(1))).join("")).toBe(`SUMMARY:${value}`);
  },
);

test("a line of 75 octets is not folded, and one of 76 is", () => {
  expect(contentLineOf("X", "y".repeat(73))).toBe(`X:${"y".repeat(73)}\r\n`);
  expect(contentLineOf("X", "y".repeat(74))).toBe(`X:${"y".repeat(73)}\r\n y\r\n`);
});

test("what means something in a text of iCalendar is escaped, and no line can be added", () => {
  expect(textValue("a\\b;c,d\r\nEND:VEVENT\re")).toBe(String.raw`a\\b\;c\,d\nEND:VEVENT\ne`);
  const { text } = ICALENDAR_OUT.write(timeline([event("a", { summary: "so\nEND:VEVENT\nBEGIN:VALARM" })]));
  expect(text.split("\r\n").filter((line) => line.startsWith("END:VEVENT"))).toHaveLength(1);
});

test.each([TIMELINEJS_JSON_OUT, TIMELINEJS_CSV_OUT, SIMILE_JSON_OUT, ICALENDAR_OUT, MARKWHEN_OUT])(
  "$id tells what it leaves out, with the places",
  ({ write }) => {
    const whole = timeline([
      event("a", { actors: ["x"], follows: ["b"], "title-short": "A" }),
      event("b", { when: momentOf({ precision: "bounded" }) }),
    ]);
    const { notes } = write(whole);
    expect(notes).toContainEqual({ at: 'event "a"', kind: "dropped", what: "who took part" });
    expect(notes).toContainEqual({ at: 'event "a"', kind: "dropped", what: "which events it follows or implies" });
    expect(notes.filter(({ at, what }) => at === 'event "b"' && what.startsWith("the event,"))).toHaveLength(1);
    expect(notes.some(({ what }) => what === "its tags")).toBe(false);
  },
);

test.each(INTERCHANGE_FORMATS.map((format) => [format.id, format] as const))(
  "%s has no room for pictures that are kept under names, and says so",
  (_id, format) => {
    const { notes } = format.write(timeline([event("a")], { pictures: [{ name: "Slide 3" }] }));
    expect(notes).toContainEqual({
      at: 'picture "Slide 3"',
      kind: "dropped",
      what: "a picture that is kept under a name",
    });
    expect(format.write(timeline([event("a")])).notes.map(({ at }) => at)).not.toContain('picture "Slide 3"');
  },
);

test("a slide has its picture, its point on the map and its clock, and of a second its second", () => {
  const whole = timeline([
    event("a", {
      when: whenOf({ ...MINUTE, earliest: "2016-10-03T03:04:05", latest: "2016-10-03T03:04:05", precision: "second" }),
      place: "Port",
      coordinates: { type: "Point", coordinates: [10.5, -20] },
      media: [{ URL: "https://e.org/a.png", title: "A & B", credit: "<C>" }],
    }),
    event("b", { claims: [], summary: " " }),
  ]);
  const { events } = JSON.parse(TIMELINEJS_JSON_OUT.write(whole).text) as { events: readonly object[] };
  expect(events[0]).toMatchObject({
    start_date: { year: "2016", month: "10", day: "3", hour: "3", minute: "04", second: "05" },
    media: { url: "https://e.org/a.png", caption: "A &amp; B", credit: "&lt;C&gt;" },
    location: { name: "Port", lat: -20, lon: 10.5 },
  });
  expect(events[1]).toEqual({
    start_date: { year: "2016", month: "9", day: "12" },
    text: { headline: "b" },
    group: "One",
    unique_id: "b",
  });
  const rows = TIMELINEJS_CSV_OUT.write(whole).text.split("\r\n");
  expect(rows[2]).toMatch(/^2016,10,3,3:04:05,,,,,,a,/u);
  expect(rows[2]).toContain("https://e.org/a.png,&lt;C&gt;,A &amp; B,");
});

test("the lines and paragraphs of a text stay as HTML", () => {
  expect(paragraphs("a\nb\n\n\nc 'd'")).toBe("<p>a<br>b</p><p>c &#39;d&#39;</p>");
  expect(paragraphs(" \n ")).toBe("");
});
