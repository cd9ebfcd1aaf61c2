import { expect, test } from "vitest";
import type { ImportDraft, DraftEvent } from "../import-draft.ts";
import { reportLine } from "../report.ts";
import { buildTimeline } from "./build-timeline.ts";

const ORIGIN = { file: "bells.csv", format: "a table" };
const day = (earliest: string) => ({ earliest, latest: earliest, precision: "day" as const });

/** An event of row 2 without a source, with these facts. */
function draftEvent(facts: Partial<DraftEvent> = {}): DraftEvent {
  return { at: "row 2", title: "The bell rang", claims: [], when: day("1912-03-04"), ...facts };
}

function built(events: readonly DraftEvent[], facts: Partial<ImportDraft> = {}) {
  const imported = buildTimeline({ sources: [], events, notes: [], ...facts }, ORIGIN);
  if (!imported) throw new Error("nothing was built");
  const { timeline, report, text } = imported;
  return { timeline, text, report, told: report.notes.map(reportLine), event: timeline.events[0]! };
}

test("an event keeps what the file says, where it stood, and is counted", () => {
  const { event, timeline, report } = built([
    draftEvent({
      "title-short": "Bell",
      summary: "Twice.\r\n\r\n\r\nAnd again.",
      lane: "Town",
      place: "Northton",
      actors: ["The sexton", "The sexton", " "],
      subject: ["bells"],
      media: [{ url: "https://a.example/b.jpg", credit: "A. N." }],
      coordinates: { latitude: 35.1, longitude: 36.8 },
      emphasis: "high",
      extra: { weight: 3, empty: "", "imported-from": "elsewhere" },
    }),
  ]);
  expect(event).toMatchObject({
    id: "the-bell-rang",
    "title-short": "Bell",
    summary: "Twice.\n\nAnd again.",
    lane: "town",
    place: "Northton",
    actors: ["The sexton"],
    subject: ["bells"],
    media: [{ URL: "https://a.example/b.jpg", credit: "A. N." }],
    coordinates: { type: "Point", coordinates: [36.8, 35.1] },
    emphasis: "high",
    custom: { weight: 3, "imported-from": "bells.csv, row 2" },
    claims: [],
  });
  expect(timeline).toMatchObject({ title: "bells", lanes: [{ id: "town", label: "Town" }], extentIsDerived: true });
  expect(report).toStrictEqual({ format: "a table", counts: { events: 1, claims: 0, sources: 0 }, notes: [] });
});

test("sources of claims become sources once, however they are spelled, and a site stands for what has no name", () => {
  const { timeline, told, event } = built([
    draftEvent({
      claims: [
        { source: "Reuters", inferred: 'the column "Source"' },
        { source: " reuters ", url: "https://reuters.com/a" },
        { source: "", url: "https://www.bbc.co.uk/news/1" },
        { source: "" },
      ],
    }),
  ]);
  expect(timeline.sources.map(({ id, type, title, custom: { code } }) => [id, type, title, code])).toStrictEqual([
    ["reuters", "document", "Reuters", "REU"],
    ["bbc-co-uk", "webpage", "bbc.co.uk", "BBC"],
  ]);
  expect(event.claims.map(({ source, at, says, speaker }) => [source, at, says, speaker.name])).toStrictEqual([
    ["reuters", undefined, "The bell rang", "Reuters"],
    ["reuters", { URL: "https://reuters.com/a" }, "The bell rang", "Reuters"],
    ["bbc-co-uk", { URL: "https://www.bbc.co.uk/news/1" }, "The bell rang", "bbc.co.uk"],
  ]);
  expect(event.claims[0]).toMatchObject({ inferred: 'the column "Source"' });
  expect(told).toStrictEqual([
    'row 2: inferred: that Reuters tells of it, from the column "Source"',
    "row 2: dropped: a claim that names no source",
  ]);
});

test("a source that the file describes is found by its id, then by its name, and says when it came out", () => {
  const described = {
    at: "sources[0]",
    id: "S1",
    title: "The bells of Northton",
    "container-title": "The Gazette",
    "container-title-short": "Gaz.",
    author: [{ literal: "A. N." }, {}],
    published: day("1912-03-05"),
    URL: "https://gazette.example/1",
    code: "TG",
    language: "en-GB",
    extra: { shelf: 4, published: "never" },
  };
  const claims = ["S1", "the gazette", "The bells of Northton"].map((source) => ({ source }));
  const { timeline, told } = built([draftEvent({ claims })], { sources: [described] });
  expect(timeline.sources).toHaveLength(1);
  expect(timeline.sources[0]).toMatchObject({
    id: "s1",
    "container-title-short": "Gaz.",
    author: [{ literal: "A. N." }],
    issued: { raw: "1912-03-05" },
    language: "en-GB",
    custom: { code: "TG", shelf: 4, published: { earliest: "1912-03-05" } },
  });
  expect(told).toStrictEqual([
    'sources[0]: dropped: the field "published", whose name means something else in a timeline',
  ]);
});

test.each<[string, Partial<DraftEvent>, object, readonly string[]]>([
  [
    "no date",
    { when: undefined as never },
    { when: { precision: "bounded" } },
    ['row 2: kept: "The bell rang" has no date that can be read, and is undated'],
  ],
  [
    "a date of no calendar",
    { when: day("1912-02-30") },
    { when: { precision: "day" } },
    ['row 2: kept: "1912-02-30" is no date of a calendar and is left out'],
  ],
  [
    "an end before its start",
    { when: { start: day("1912-03-04"), end: day("1912-03-01") } },
    { when: { earliest: "1912-03-04", latest: "1912-03-04" } },
    ['row 2: kept: the end, "1912-03-01", lies before the start and is left out'],
  ],
  [
    "bounds in the wrong order",
    { when: { earliest: "1912-03-04", latest: "1912-03-01", precision: "bounded" } },
    { when: { earliest: "1912-03-01", latest: "1912-03-04" } },
    ["row 2: kept: its bounds stood in the wrong order"],
  ],
  [
    "a zone that is none",
    { when: { ...day("1912-03-04"), zone: "Nowhere/Northton" } },
    { when: { earliest: "1912-03-04" } },
    ['row 2: kept: the time zone "Nowhere/Northton" is none and is left out'],
  ],
  [
    "no title",
    { title: " ", summary: "It rang.\nTwice." },
    { title: "It rang. Twice." },
    ["row 2: inferred: there is no title: the first words of the text stand for it"],
  ],
  ["neither title nor text", { title: "" }, { title: "Untitled event" }, ["row 2: inferred: there is no title"]],
  [
    "a point off the earth",
    { coordinates: { latitude: 91, longitude: 0 } },
    { coordinates: undefined },
    ["row 2: dropped: the point 91, 0, which is not on the earth"],
  ],
  [
    "a script for a picture",
    { media: [{ url: "javascript:alert(1)" }] },
    { media: undefined },
    ['row 2: dropped: the address "javascript:alert(1)" of an item of media: it is no web address'],
  ],
  [
    "an event that it follows and nobody knows",
    { id: "a", follows: ["a", "b"] },
    { follows: undefined },
    [
      'row 2: dropped: that it follows "a", which is no other event of the file',
      'row 2: dropped: that it follows "b", which is no other event of the file',
    ],
  ],
])("%s is told, and the event is there", (_name, facts, expected, told) => {
  const { event, told: found } = built([draftEvent(facts)]);
  expect({ coordinates: undefined, media: undefined, follows: undefined, ...event }).toMatchObject(expected);
  expect(found).toStrictEqual(told);
});

test("a title that is too long is cut between words and stands whole in the text", () => {
  const long = `${"bell ".repeat(70)}end`;
  const { event, told } = built([draftEvent({ title: long, summary: "So." })]);
  expect(event.title).toMatch(/^(?:bell )*bell…$/u);
  expect(event.title.length).toBeLessThanOrEqual(300);
  expect(event.summary).toBe(`${long}\n\nSo.`);
  expect(told).toHaveLength(1);
});

test("ids are unlike each other, of any script, and what follows finds them by the file's own", () => {
  const events = [
    draftEvent({ id: "x1", title: "Колокол" }),
    draftEvent({ id: "7", title: "钟" }),
    draftEvent({ title: "Ça ira, l'été !" }),
    draftEvent({ title: "Ca ira lete", follows: ["7", "x1"] }),
  ];
  const { timeline } = built(events);
  expect(timeline.events.map(({ id }) => id)).toStrictEqual(["x1", "event-1", "ca-ira-lete", "ca-ira-lete-2"]);
  expect(timeline.events[3]?.follows).toStrictEqual(["event-1", "x1"]);
});

test("circles among events are left out, and everything else stays", () => {
  const { timeline, told } = built([
    draftEvent({ id: "a", follows: ["b"] }),
    draftEvent({ id: "b", at: "row 3", follows: ["a"] }),
  ]);
  expect(timeline.events).toHaveLength(2);
  expect(told.join()).toMatch(/dropped: what it follows, which closes a circle/u);
});

test("a hundred lanes are more than a picture has: the rarest share one", () => {
  const events = Array.from({ length: 200 }, (_, index) =>
    draftEvent({ at: `row ${String(index + 2)}`, lane: `Lane ${String(index < 100 ? index % 10 : index)}` }),
  );
  const { timeline, told } = built(events);
  expect(timeline.lanes).toHaveLength(40);
  expect(timeline.lanes.at(-1)?.label).toBe("Other");
  expect(told).toStrictEqual([
    "the file: changed: 71 of the lanes are rare and share one: a picture cannot have as many",
  ]);
});

test("stands on aspects of the file's own are declared with their words", () => {
  const claims = [{ source: "A", asserts: [{ aspect: "Who paid", value: "The town" }] }];
  const { timeline, event } = built([draftEvent({ claims })]);
  expect(timeline.aspects).toStrictEqual({ "who-paid": "Who paid" });
  expect(event.claims[0]?.asserts).toStrictEqual([{ aspect: "who-paid", value: "The town", words: "Who paid" }]);
});

test("background periods are those of the timeline; a file of nothing else is about them", () => {
  const eras = ["The drought", "The drought"].map((label, index) => ({
    at: `eras[${String(index)}]`,
    label,
    when: { start: day("1912-01-01"), end: day("1912-06-30") },
  }));
  const { timeline, told } = built([draftEvent()], { eras });
  expect(timeline.eras).toMatchObject([
    { id: "the-drought", title: "The drought", when: { start: { earliest: "1912-01-01" } } },
    { id: "the-drought-2" },
  ]);
  expect([timeline.events.length, told]).toStrictEqual([1, []]);
  const alone = built([], { eras: eras.slice(0, 1) });
  expect(alone.timeline.events.map(({ title }) => title)).toStrictEqual(["The drought"]);
  expect(alone.told).toStrictEqual([
    "eras[0]: changed: a background period is told as an event: the file has no other",
  ]);
});

test("nothing that a file holds as a key or a text breaks the timeline", () => {
  const hostile = JSON.parse('{ "__proto__": 1, "constructor": 2, "ok": "a\\u0000b" }') as Record<string, unknown>;
  const { event, told } = built([
    draftEvent({ title: "a\u0000\u202Eb\uD800", extra: hostile, claims: [{ source: "__proto__" }] }),
  ]);
  expect(event.title).toBe("a\u202Eb");
  expect(event.custom).toStrictEqual({ ok: "a\u0000b", "imported-from": "bells.csv, row 2" });
  expect(told).toStrictEqual([
    'row 2: dropped: the field "__proto__", whose name no data may have',
    'row 2: dropped: the field "constructor", whose name no data may have',
  ]);
  expect(event.claims).toHaveLength(1);
});

test("ids of sources are the file's own, as they are written and as long as they are", () => {
  const long = "x".repeat(400);
  const ids = ["Smith2010a", "smith2010A", long];
  const sources = ids.map((id) => ({ at: id.slice(0, 9), id, title: `Report ${id.slice(0, 10)}` }));
  const { event, timeline } = built([draftEvent({ claims: ids.map((source) => ({ source })) })], { sources });
  expect(timeline.sources).toHaveLength(3);
  expect(event.claims.map(({ source }) => source)).toStrictEqual(timeline.sources.map(({ id }) => id));
});

test("aspects of any script are declared, and one of the format's own is that", () => {
  const asserts = ["причина", "Причина", "原因", "Reason", " "].map((aspect) => ({ aspect, value: "x" }));
  const figures = [{ measure: " ", value: 3 }];
  const { timeline, event, told } = built([draftEvent({ claims: [{ source: "A", asserts, figures }] })]);
  expect(timeline.aspects).toStrictEqual({ "aspect-1": "причина", "aspect-2": "原因" });
  expect(event.claims[0]?.asserts?.map(({ aspect }) => aspect)).toStrictEqual([
    "aspect-1",
    "aspect-1",
    "aspect-2",
    "reason",
  ]);
  expect(told).toStrictEqual([
    "row 2: dropped: a stand without an aspect",
    "row 2: dropped: a figure that does not say what it counts",
  ]);
});

test("a text that is longer than the format takes is cut, and that is told", () => {
  const long = "bell ".repeat(5000);
  const { event, told } = built([draftEvent({ summary: long, claims: [{ source: "A", says: long }] })]);
  expect([event.summary?.length, event.claims[0]?.says.length].every((length) => length! <= 20_000)).toBe(true);
  expect(told).toStrictEqual([
    "row 2: changed: its text is longer than 20,000 characters and is cut",
    "row 2: changed: what a claim says is longer than 20,000 characters and is cut",
  ]);
});

test("without an event there is no timeline, and the same draft gives the same bytes", () => {
  expect(buildTimeline({ sources: [], events: [], notes: [] }, ORIGIN)).toBeUndefined();
  expect(built([draftEvent()]).text).toBe(built([draftEvent()]).text);
});
