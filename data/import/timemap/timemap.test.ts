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

test("events refer to the file's sources, and have places and subjects", () => {
  const draft = draftOf({
    events: [
      {
        id: 7,
        date: "2022-02-24",
        time: "05:07",
        location: "Harbour",
        latitude: "50.1",
        longitude: 36.2,
        description: "A shop burns.<br>Seen from <b>two</b> sides.",
        category: "Fire",
        associations: ["market", { key: "Impact", value: "Residential" }],
        sources: ["s1", "s9"],
        colour: "red",
      },
    ],
    sources: [
      {
        id: "s1",
        title: "A film",
        paths: ["a.mp4", "https://x.org/a"],
        type: "Video",
        author: "A. Person",
        date: "2022-02-25",
        notes: "n",
        parent: "p",
      },
    ],
  });
  expect(draft.sources).toStrictEqual([
    {
      at: "sources[0]",
      id: "s1",
      title: "A film",
      author: [{ literal: "A. Person" }],
      published: { earliest: "2022-02-25", latest: "2022-02-25", precision: "day" },
      URL: "https://x.org/a",
      genre: "Video",
      note: "n",
      extra: { paths: ["a.mp4", "https://x.org/a"], parent: "p" },
    },
  ]);
  expect(draft.events).toStrictEqual([
    {
      at: "events[0]",
      id: "7",
      title: "A shop burns.",
      summary: "A shop burns.\nSeen from two sides.",
      lane: "Fire",
      place: "Harbour",
      subject: ["market", "Impact: Residential"],
      when: { earliest: "2022-02-24T05:07", latest: "2022-02-24T05:07", precision: "minute" },
      claims: [{ source: "s1" }, { source: "s9" }],
      coordinates: { latitude: 50.1, longitude: 36.2 },
      extra: { time: "05:07", colour: "red" },
    },
  ]);
  expect(draft.notes).toMatchObject([{ at: "events[0]", kind: "kept" }]);
});

test("the public export has sources inside events", () => {
  const { event } = only({
    sources: [
      { id: "S1", path: "https://www.x.org/a", description: "post" },
      { id: "S2", path: "", description: "" },
    ],
    filters: [{ key: "Country", value: "Syria" }],
  });
  expect(event.claims).toStrictEqual([
    { source: "x.org", url: "https://www.x.org/a", extra: { id: "S1", description: "post" } },
    { source: "S2", extra: { id: "S2" } },
  ]);
  expect(event.subject).toStrictEqual(["Country: Syria"]);
});

test("a file is accounted for, whatever its parts are", () => {
  const draft = draftOf({
    licence: "CC0",
    events: [
      {
        ...{ event_id: "e1", title: "<b>Fire</b>", date: "2022-02-24", latitude: 91, longitude: 2 },
        ...{
          description: "Fire",
          category: " ",
          location: "",
          tags: " a,b ,, a",
          associations: [5, {}, { key: "K" }, { title: "T" }],
        },
        ...{
          filters: [{ key: "C", name: "N" }, { id: "I" }],
          sources: ["s1", { path: "x", id: "S" }, { title: "T", url: "https://a.example/1" }, {}, 7],
        },
      },
      {
        date: "",
        description: 'First.\nSecond (Reuters). <a href="ftp://x">y</a>',
        latitude: 1,
        longitude: 2,
        sources: "s1",
        tags: 5,
      },
    ],
    sources: {
      s1: {
        title: "<i>A</i> film",
        description: "D",
        notes: "<b>N</b>",
        url: "x",
        paths: "https://a.example/p",
        date: "soon",
      },
      s2: { id: "own", date: "2022", url: "https://a.example/u", notes: " " },
      s3: null,
    },
  });
  expect(draft).toStrictEqual({
    title: "file",
    sources: [
      {
        at: "sources.s1",
        id: "s1",
        title: "A film",
        note: "D\nN",
        extra: { paths: "https://a.example/p", date: "soon" },
      },
      {
        at: "sources.s2",
        id: "own",
        published: { earliest: "2022", latest: "2022", precision: "year" },
        URL: "https://a.example/u",
      },
    ],
    events: [
      {
        at: "events[0]",
        id: "e1",
        title: "Fire",
        subject: ["5", "K", "T", "a", "b", "C: N", "I"],
        when: { earliest: "2022-02-24", latest: "2022-02-24", precision: "day" },
        claims: [
          { source: "s1" },
          { source: "S", extra: { path: "x", id: "S" } },
          { source: "a.example", url: "https://a.example/1", extra: { title: "T" } },
          { source: "7" },
        ],
        extra: { latitude: 91, longitude: 2 },
      },
      {
        at: "events[1]",
        title: "First. Second (Reuters). y",
        claims: [{ source: "Reuters", inferred: '"(Reuters)" in the description' }],
        coordinates: { latitude: 1, longitude: 2 },
      },
    ],
    extra: { licence: "CC0" },
    notes: [
      {
        at: "sources.s1.date",
        kind: "kept",
        what: '"soon" is no date: write it as 12 Sep 2016, 2016-09-12, September 2016 or 2016',
      },
      { at: "sources.s3", kind: "dropped", what: '"null" is no source with an id' },
      { at: "events[0]", kind: "dropped", what: 'of its associations, "{}" is no word' },
      { at: "events[0]", kind: "dropped", what: 'of its tags, "" is no word' },
      { at: "events[0]", kind: "dropped", what: '"{}" names no source' },
      { at: "events[0]", kind: "kept", what: 'the source "7" is not described in the file' },
      { at: "events[1]", kind: "kept", what: "it has no date" },
      { at: "events[1]", kind: "dropped", what: '"ftp://x" is no address of the web' },
    ],
  });
});

test("dates in figures are asked about, and read as the user says", () => {
  const json = [{ date: "5/9/2016", latitude: 1, longitude: 1, sources: [] }];
  expect(TIMEMAP.read({ name: "a", text: "", json }, {})).toStrictEqual({ ask: "date-order", examples: ["5/9/2016"] });
  expect(TIMEMAP.read({ name: "a", text: "", json }, { dateOrder: "month-first" })).toMatchObject({
    draft: { events: [{ when: { earliest: "2016-05-09" } }] },
  });
});

test("what cannot be told is kept, and all is accounted for", () => {
  const hostile: unknown = JSON.parse(
    `{"events":[null,{"date":"soon","latitude":91,"longitude":"x","sources":[{},"a"],"associations":[[]],"time":"25:99"},{"date":"2022-02-24","latitude":null,"longitude":null,"sources":{"a":1},"time":"25:99","description":"<a href='javascript:x()'>y</a>"},{"latitude":1,"longitude":1,"__proto__":{"date":"2016"}}],"sources":{"__proto__":{"id":"a"},"b":5}}`,
  );
  const { events, notes, sources } = draftOf(hostile);
  expect(events).toMatchObject([
    { extra: { date: "soon", latitude: 91, longitude: "x" } },
    { when: { precision: "day" } },
    {},
  ]);
  expect(events[2]).not.toHaveProperty("when");
  expect(sources).toHaveLength(1);
  expect(notes.map(({ at, kind }) => [at, kind])).toStrictEqual([
    ["sources.b", "dropped"],
    ["events[0]", "dropped"],
    ["events[1].date", "kept"],
    ["events[1]", "dropped"],
    ["events[1]", "dropped"],
    ["events[2].time", "kept"],
    ["events[2]", "dropped"],
    ["events[3]", "kept"],
  ]);
});

test.each([
  [[{ date: "a", latitude: 1, longitude: 1, filters: [] }], true],
  [{ events: [{ date: "a", latitude: 1, longitude: 1, sources: [] }], sources: {} }, true],
  [[null, { date: "a", latitude: 1, longitude: 1, associations: [] }], true],
  [[{ date: "a", latitude: 1, longitude: 1 }], false],
  [[{ date: "a", latitude: 1, longitude: 1, sources: {} }], false],
  [[{ latitude: 1, longitude: 1, sources: [] }], false],
  [[{ date: "a", longitude: 1, sources: [] }], false],
  [[{ date: "a", latitude: 1, sources: [] }], false],
  [[{ date: "a", latitude: 1, longitude: 1, sources: [], title: "a" }], false],
  [[{ date: "a", latitude: 1, longitude: 1, sources: [], claims: [] }], false],
  [[...Array.from({ length: 20 }, () => 1), { date: "a", latitude: 1, longitude: 1, sources: [] }], false],
  [{ version: 2, lanes: [], sources: [], events: [{ when: {}, claims: [] }] }, false],
  [null, false],
])("%j is recognised: %s", (json, is) => {
  expect(TIMEMAP.recognises({ name: "a", text: "", json })).toBe(is);
});
