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

const day = (text: string) => ({ earliest: text, latest: text, precision: "day" });

test("title, events, groups and eras are read", () => {
  const draft = draftOf({
    title: { text: { headline: "A <b>siege</b>", text: "<p>All of it.</p>" } },
    scale: "human",
    events: [
      {
        start_date: { year: "2016", month: "9", day: 12 },
        end_date: { year: 2016, month: 9, day: "19" },
        text: { headline: "Truce &amp; talks", text: "<p>One.</p><p>Two.</p>" },
        group: "Diplomacy",
        unique_id: "truce",
        location: { name: "Geneva", lat: "46.2", lon: 6.1 },
      },
    ],
    eras: [{ start_date: { year: 2011 }, end_date: { year: 2016 }, text: { headline: "War" } }],
  });
  expect(draft).toMatchObject({ title: "A siege", description: "All of it.", extra: { scale: "human" }, notes: [] });
  expect(draft.events).toStrictEqual([
    {
      at: "events[0]",
      id: "truce",
      title: "Truce & talks",
      summary: "One.\nTwo.",
      lane: "Diplomacy",
      place: "Geneva",
      coordinates: { latitude: 46.2, longitude: 6.1 },
      when: { start: day("2016-09-12"), end: day("2016-09-19") },
      claims: [],
    },
  ]);
  expect(draft.eras).toMatchObject([{ label: "War", when: { start: { earliest: "2011" }, end: { latest: "2016" } } }]);
});

test("media are told by their address, caption and credit, and what has no address is kept", () => {
  expect(
    only({ media: { url: "https://x.org/a.jpg", caption: "A <i>view</i>", credit: "AP", thumbnail: "t.png" } }).event,
  ).toMatchObject({
    media: [{ url: "https://x.org/a.jpg", title: "A view", credit: "AP" }],
    extra: { media: { thumbnail: "t.png" } },
  });
  expect(only({ media: { url: `<iframe src="https://x.org/f"></iframe>` } }).event.media).toStrictEqual([
    { url: "https://x.org/f" },
  ]);
  const local = only({ media: { url: "img/a.jpg", caption: "c" } });
  expect(local.event).toMatchObject({ extra: { media: { url: "img/a.jpg", title: "c" } } });
  expect(local.notes).toMatchObject([{ at: "events[0].media.url", kind: "kept" }]);
  const code = only({ media: { url: "javascript:alert(1)" }, text: { text: `<a href="javascript:x()">y</a>` } });
  expect(code.event.media).toBeUndefined();
  expect(code.notes.map(({ kind }) => kind)).toStrictEqual(["dropped", "dropped"]);
});

test("credits, links and quotations are sources that may tell of it", () => {
  const { event } = only({
    text: { headline: "h", text: `<p>See <a href="https://www.x.org/1">this</a>. (Reuters)</p>` },
    media: {
      url: "<blockquote>Some words.<cite>The guild</cite></blockquote>",
      credit: `Photo: <a href="https://y.org/2">The Harbour Times</a>`,
      link: "https://www.x.org/1",
      caption: "Source: Town archive",
    },
  });
  expect(event.claims).toStrictEqual([
    { source: "Reuters", inferred: '"(Reuters)" in the text' },
    { source: "x.org", url: "https://www.x.org/1", inferred: "a link in the text", extra: { link: "this" } },
    {
      source: "The guild",
      says: "Some words.",
      inferred: "a quotation in its media",
      extra: { quotation: "Some words." },
    },
    { source: "The Harbour Times", url: "https://y.org/2", inferred: "the credit of its picture" },
    { source: "Town archive", inferred: '"Source: Town archive" in the caption of its picture' },
  ]);
});

test.each([
  ["AP", ["AP"]],
  ["AP Photo/A. Person", ["AP"]],
  ["A. Person / Reuters via an archive", ["Reuters"]],
  ["Photo by A. Person", ["A. Person"]],
  ["© The Archive.", ["The Archive"]],
  ["https://x.org/a", ["x.org"]],
  ["", []],
  ["-", []],
])("the credit %j names %j", (credit, names) => {
  expect(
    only({ media: { url: "https://m.org/i.png", credit } }).event.claims.map(({ source }) => source),
  ).toStrictEqual(names);
});

test("what has no field of ours is kept", () => {
  const draft = draftOf({
    title: { text: { headline: "", text: "" }, media: { url: "a.png" }, unique_id: "t" },
    font: "x",
    events: [
      {
        start_date: { year: 2016 },
        end_date: { year: 2017 },
        text: {
          headline: "<b>A</b> (Reuters)",
          text: 'See <img src="https://a.example/1.png"> <a href="ftp://x">y</a>',
        },
        display_date: "Two years",
        unique_id: " ",
        location: { name: "", lat: 100, lon: 5, zoom: 3 },
        background: { color: "red" },
        autolink: false,
        group: " <i>G</i> ",
        colour: "blue",
      },
      { display_date: "Once", end_date: { year: 2016 }, headline: "Flat", text: "Words", location: "here" },
      {
        start_date: { year: 2016 },
        display_date: "One year",
        location: { name: "Northton" },
        media: "https://a.example/2.png",
      },
    ],
    eras: [{ start_date: { year: 2011 }, text: { headline: "War" } }, { text: { headline: "Undated" } }, "x"],
  });
  expect(draft).toStrictEqual({
    title: "file",
    sources: [],
    events: [
      {
        at: "events[0]",
        title: "A (Reuters)",
        summary: "See y",
        lane: "G",
        when: {
          start: { earliest: "2016", latest: "2016", precision: "year" },
          end: { earliest: "2017", latest: "2017", precision: "year" },
        },
        claims: [{ source: "Reuters", inferred: '"(Reuters)" in the title' }],
        media: [{ url: "https://a.example/1.png" }],
        extra: {
          colour: "blue",
          display_date: "Two years",
          background: { color: "red" },
          autolink: false,
          location: { name: "", lat: 100, lon: 5, zoom: 3 },
        },
      },
      {
        at: "events[1]",
        title: "Flat",
        summary: "Words",
        when: { earliest: "2016", latest: "2016", precision: "year" },
        claims: [],
        extra: { headline: "Flat" },
      },
      {
        at: "events[2]",
        title: "",
        place: "Northton",
        when: { earliest: "2016", latest: "2016", precision: "year", wording: "One year" },
        claims: [],
        media: [{ url: "https://a.example/2.png" }],
        extra: { location: { name: "Northton" } },
      },
    ],
    eras: [{ at: "eras[0]", label: "War", when: { earliest: "2011", latest: "2011", precision: "year" } }],
    extra: { title: { media: { url: "a.png" }, unique_id: "t" }, font: "x" },
    notes: [
      { at: "title", kind: "kept", what: "what its title slide has besides words is kept as data" },
      { at: "events[0]", kind: "dropped", what: '"ftp://x" is no address of the web' },
      { at: "events[1]", kind: "kept", what: "it has no start date, and its end date is told" },
      { at: "eras[1]", kind: "dropped", what: '"{"text":{"headline":"Undated"}}" is no era with a date' },
      { at: "eras[2]", kind: "dropped", what: '"x" is no era with a date' },
    ],
  });
});

test("fields of the wrong kind, and names that objects have anyway, do no harm", () => {
  const hostile: unknown = JSON.parse(
    `{"__proto__":{"x":1},"title":[],"eras":{"a":1},"events":[{"start_date":[1],"text":[],"media":[[]],"group":{},"location":[],"__proto__":{"when":1},"constructor":"c","unique_id":null},{"start_date":{"year":{}},"text":{"headline":{},"text":"\\u0000\\ud800"},"media":5}]}`,
  );
  const { events } = draftOf(hostile);
  expect(events).toHaveLength(2);
  expect(events[0]?.extra).toMatchObject({ constructor: "c" });
  expect(Object.keys(events[0]?.extra ?? {})).not.toContain("__proto__");
  expect(draftOfTimelineJs({ events: [] }, "f", {})).toStrictEqual({ refused: "it holds no event" });
});
