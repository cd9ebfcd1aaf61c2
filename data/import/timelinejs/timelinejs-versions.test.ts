import { expect, test } from "vitest";
import { importerOf } from "../formats.ts";
import type { ImportDraft } from "../import-draft.ts";
import { draftOfTimelineJs, TIMELINEJS_JSON, TIMELINEJS_SCRIPT } from "./timelinejs.ts";

function draftOf(value: unknown): ImportDraft {
  const outcome = draftOfTimelineJs(value, "file", {});
  if (!("draft" in outcome)) throw new Error(JSON.stringify(outcome));
  return outcome.draft;
}

const day = (text: string) => ({ earliest: text, latest: text, precision: "day" });

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

test("version 2 keeps the fields that are called alike, and what is none of a kind", () => {
  const date = [
    { startDate: " 2012 , 1 ,, ", endDate: "2013,x", text: "t", asset: {}, classname: "c" },
    { startDate: "-44", asset: "a.png", headline: "Ides" },
    5,
  ];
  const { title, events, eras, notes, extra } = draftOf({
    timeline: { headline: "Old", type: "default", startDate: "2012", date, era: [7, { startDate: "2012" }] },
  });
  expect({ title, events, eras, notes, extra }).toEqual({
    title: "Old",
    events: [
      {
        at: "events[0]",
        title: "",
        summary: "t",
        when: { earliest: "2012-01", latest: "2012-01", precision: "month" },
        claims: [],
        extra: { classname: "c" },
      },
      {
        at: "events[1]",
        title: "Ides",
        when: { earliest: "-0043", latest: "-0043", precision: "year" },
        claims: [],
        extra: { media: { url: "a.png" } },
      },
    ],
    eras: [{ at: "eras[1]", label: "", when: { earliest: "2012", latest: "2012", precision: "year" } }],
    notes: [
      { at: "title", kind: "kept", what: "what its title slide has besides words is kept as data" },
      {
        at: "events[0].end_date",
        kind: "kept",
        what: '"2013,x" is no date: write it as 12 Sep 2016, 2016-09-12, September 2016 or 2016',
      },
      { at: "events[1].media.url", kind: "kept", what: '"a.png" is no address of the web' },
      { at: "events[2]", kind: "dropped", what: '"5" is no event' },
      { at: "eras[0]", kind: "dropped", what: '"7" is no era with a date' },
    ],
    extra: { title: { type: "default", start_date: { year: "2012" } } },
  });
  expect(draftOf({ timeline: { era: [{ startDate: "2012" }], date: [{ headline: "x" }] } }).events).toHaveLength(1);
});

test.each([
  ["storyjs_jsonp_data = {}", true],
  ["var storyjs_jsonp_data= {}", true],
  ["mystoryjs_jsonp_data = {}", false],
  ["storyjs_jsonp_data = f()", false],
  ["x = { 'start_date' : { year: 1 } }", true],
  ['{"start_date": {', true],
  [" {start_date:{", true],
  ["x = {my_start_date: {", false],
  ["x = {start_date: 5", false],
  ["f({start_date: {", false],
  [`${" ".repeat(10_000)}{start_date: {`, false],
])("the script %j is recognised: %s", (text, is) => {
  expect(TIMELINEJS_SCRIPT.recognises({ name: "a", text })).toBe(is);
  expect(TIMELINEJS_SCRIPT.recognises({ name: "a", text, json: {} })).toBe(false);
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
  [{ timeline: { date: [] } }, true],
  [{ timeline: { era: [] } }, true],
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

test("slides without a timeline around them are one", () => {
  const slide = {
    start_date: { year: "2014", month: "06" },
    text: { headline: "Bell cast", text: "<p>By the <b>guild</b></p>" },
  };
  const json = [slide, { ...slide, text: { headline: "Bell hung" } }];
  expect(importerOf({ name: "a", text: "", json })?.id).toBe("timelinejs-json");
  expect(TIMELINEJS_JSON.read({ name: "a", text: "", json }, {})).toMatchObject({
    draft: {
      events: [{ title: "Bell cast", summary: "By the guild", when: { earliest: "2014-06" } }, { title: "Bell hung" }],
    },
  });
  expect(importerOf({ name: "a", text: "", json: [{ start_date: "2014", text: "x", title: "A" }] })?.id).not.toBe(
    "timelinejs-json",
  );
});
