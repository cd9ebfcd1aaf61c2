import { expect, test } from "vitest";
import type { ImportDraft } from "../import-draft.ts";
import { draftOfTimelineJs, TIMELINEJS_JSON, TIMELINEJS_SCRIPT } from "./timelinejs.ts";

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
  expect(draft.events).toEqual([
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

test.each([
  [{ year: "1,066" }, "1066", "year"],
  // Shown as 44 BCE, which is the year -43.
  [{ year: "-44", month: " 3 ", day: "" }, "-0043-03", "month"],
  [{ year: -1 }, "0000", "year"],
  [{ year: 2016, month: "", day: 5 }, "2016", "year"],
  [{ year: 2016, month: 9, day: 12, hour: "14", minute: "05" }, "2016-09-12T14:05", "minute"],
  [{ year: 2016, month: 9, day: 12, hour: 14 }, "2016-09-12T14:00", "hour"],
])("%j is as precise as it has parts", (start_date, bound, precision) => {
  expect(only({ start_date }).event.when).toEqual({ earliest: bound, latest: bound, precision });
});

test("parts that no calendar has are left out and told", () => {
  const { event, notes } = only({ start_date: { year: 2016, month: 13, day: 2 } });
  expect(event.when).toMatchObject({ earliest: "2016", precision: "year" });
  expect(notes).toEqual([
    {
      at: "events[0].start_date",
      kind: "changed",
      what: 'the month "13" is none, so that the date is told without it',
    },
  ]);
  expect(only({ start_date: { year: 2016, month: 2, day: 30 } }).event.when).toMatchObject({ earliest: "2016-02" });
});

test("words that are shown for a date are its wording, and its bounds stay", () => {
  expect(only({ display_date: "c. 2016" }).event.when).toEqual({
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
  expect(events.map(({ when }) => when)).toEqual([undefined, undefined, undefined, undefined]);
  expect(events[1]?.extra).toEqual({ start_date: { year: "-13800000000" } });
  expect(notes.map(({ at, kind }) => [at, kind])).toEqual([
    ["events[0]", "kept"],
    ["events[1].start_date", "kept"],
    ["events[2].start_date", "kept"],
    ["events[3].start_date", "kept"],
    ["events[4]", "dropped"],
    ["events[5]", "dropped"],
  ]);
});

test("of a cosmological scale years alone count", () => {
  const { events } = draftOf({ scale: "cosmological", events: [{ start_date: { year: -200000, month: 3 } }] });
  expect(events[0]?.when).toMatchObject({ earliest: "-199999", precision: "year" });
});

test("media are told by their address, caption and credit, and what has no address is kept", () => {
  expect(
    only({ media: { url: "https://x.org/a.jpg", caption: "A <i>view</i>", credit: "AP", thumbnail: "t.png" } }).event,
  ).toMatchObject({
    media: [{ url: "https://x.org/a.jpg", title: "A view", credit: "AP" }],
    extra: { media: { thumbnail: "t.png" } },
  });
  expect(only({ media: { url: `<iframe src="https://x.org/f"></iframe>` } }).event.media).toEqual([
    { url: "https://x.org/f" },
  ]);
  const local = only({ media: { url: "img/a.jpg", caption: "c" } });
  expect(local.event).toMatchObject({ extra: { media: { url: "img/a.jpg", title: "c" } } });
  expect(local.notes).toMatchObject([{ at: "events[0].media.url", kind: "kept" }]);
  const code = only({ media: { url: "javascript:alert(1)" }, text: { text: `<a href="javascript:x()">y</a>` } });
  expect(code.event.media).toBeUndefined();
  expect(code.notes.map(({ kind }) => kind)).toEqual(["dropped", "dropped"]);
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
  expect(event.claims).toEqual([
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
  expect(only({ media: { url: "https://m.org/i.png", credit } }).event.claims.map(({ source }) => source)).toEqual(
    names,
  );
});

const OLD = {
  timeline: {
    headline: "Old",
    type: "default",
    text: "Words",
    date: [
      {
        startDate: "2012,1,10",
        endDate: "2012,1,11",
        headline: "One",
        text: "t",
        tag: "Lane",
        asset: { media: "http://x.org/a.png", credit: "AFP", caption: "" },
      },
      { startDate: "2012,14", headline: "Two" },
    ],
    era: [{ startDate: "2012", endDate: "2013", headline: "Years" }],
  },
};

test("version 2 is read as the newer one is", () => {
  const draft = draftOf(OLD);
  expect(draft).toMatchObject({ title: "Old", description: "Words", eras: [{ label: "Years" }] });
  expect(draft.events).toMatchObject([
    {
      title: "One",
      summary: "t",
      lane: "Lane",
      when: { start: day("2012-01-10"), end: day("2012-01-11") },
      media: [{ url: "http://x.org/a.png", credit: "AFP" }],
      claims: [{ source: "AFP" }],
    },
    { title: "Two", when: { earliest: "2012" } },
  ]);
});

test("a script that holds one is read", () => {
  const text = `/* made by hand */ var storyjs_jsonp_data = ${JSON.stringify(OLD)};`;
  expect(TIMELINEJS_SCRIPT.recognises({ name: "a", text })).toBe(true);
  expect(TIMELINEJS_SCRIPT.read({ name: "a", text }, {})).toMatchObject({ draft: { title: "Old" } });
  const own = "const data = { events: [{ start_date: { year: 2016 }, text: { headline: 'x' } }] };";
  expect(TIMELINEJS_SCRIPT.recognises({ name: "a", text: own })).toBe(true);
  expect(TIMELINEJS_SCRIPT.read({ name: "a", text: own }, {})).toMatchObject({ draft: { events: [{ title: "x" }] } });
  expect(TIMELINEJS_SCRIPT.recognises({ name: "a", text: "start_date: {}" })).toBe(false);
  expect(TIMELINEJS_SCRIPT.read({ name: "a", text: "storyjs_jsonp_data = f()" }, {})).toHaveProperty("refused");
});

test.each([
  [{ events: [{ start_date: { year: 1 } }] }, true],
  [{ events: [null, { start_date: { year: "" } }] }, true],
  [OLD, true],
  [{ version: 2, lanes: [], sources: [], events: [{ start_date: { year: 1 } }] }, false],
  [{ events: [{ start: "2016" }] }, false],
  [{ events: [{ start_date: "2016" }] }, false],
  [{ timeline: { date: "2016" } }, false],
  [[], false],
  [null, false],
  [undefined, false],
])("%j is recognised: %s", (json, is) => {
  expect(TIMELINEJS_JSON.recognises({ name: "a", text: "", json })).toBe(is);
});

test("fields of the wrong kind, and names that objects have anyway, do no harm", () => {
  const hostile: unknown = JSON.parse(
    `{"__proto__":{"x":1},"title":[],"eras":{"a":1},"events":[{"start_date":[1],"text":[],"media":[[]],"group":{},"location":[],"__proto__":{"when":1},"constructor":"c","unique_id":null},{"start_date":{"year":{}},"text":{"headline":{},"text":"\\u0000\\ud800"},"media":5}]}`,
  );
  const { events } = draftOf(hostile);
  expect(events).toHaveLength(2);
  expect(events[0]?.extra).toMatchObject({ constructor: "c" });
  expect(Object.keys(events[0]?.extra ?? {})).not.toContain("__proto__");
  expect(draftOfTimelineJs({ events: [] }, "f", {})).toEqual({ refused: "it holds no event" });
});
