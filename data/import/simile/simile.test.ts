import { expect, test } from "vitest";
import type { ImportDraft } from "../import-draft.ts";
import type { Importer, ImportOutcome } from "../importer.ts";
import { SIMILE_JSON, SIMILE_SCRIPT } from "./simile-json.ts";
import { SIMILE_XML } from "./simile-xml.ts";

function draft(outcome: ImportOutcome): ImportDraft {
  if (!("draft" in outcome)) throw new Error(JSON.stringify(outcome));
  return outcome.draft;
}

const ofXml = (text: string) => draft(SIMILE_XML.read({ name: "file", text }, {}));
const ofJson = (json: unknown) => draft(SIMILE_JSON.read({ name: "file", text: "", json }, {}));
const jsonEvent = (fields: object) => ofJson({ events: [{ title: "t", ...fields }] });

test("an event has its title, text, sources, picture and place in the file", () => {
  const { events, title } = ofXml(`<data wiki-url="http://w.org/">
    <event start="Nov 22 1963 12:30:00 GMT-0600" title="A &amp; B" link="http://x.org/a" image="http://x.org/i.png" color="red" eventID="e1">
      They met
      again. &lt;i&gt;ref. A Book of Days, p 251&lt;/i&gt;
    </event>
  </data>`);
  expect(title).toBe("file");
  expect(events).toStrictEqual([
    {
      at: "event 1 (line 2)",
      id: "e1",
      title: "A & B",
      summary: "They met again. ref. A Book of Days, p 251",
      when: { earliest: "1963-11-22T12:30", latest: "1963-11-22T12:30", precision: "minute", zone: "-06:00" },
      claims: [
        {
          source: "A Book of Days",
          inferred: '"ref. A Book of Days, p 251" in the text',
          at: { locator: "251", label: "page" },
        },
        { source: "x.org", url: "http://x.org/a", inferred: 'the field "link"' },
      ],
      media: [{ url: "http://x.org/i.png" }],
      extra: { color: "red" },
    },
  ]);
});

test("what is no date is kept and told", () => {
  const { events, notes } = jsonEvent({ start: "-145.5", color: 1 });
  expect(events[0]).toMatchObject({ extra: { start: "-145.5", color: 1 } });
  expect(events[0]).not.toHaveProperty("when");
  expect(notes.map(({ kind }) => kind)).toStrictEqual(["kept", "kept"]);
});

test("every field has its place, or is kept", () => {
  const fields = {
    ...{
      s: "1900",
      t: "A<p><b>title</b></p>",
      d: "One<br>two (Reuters) <img src='https://a.example/2.png'> <a href='ftp://x'>y</a>",
    },
    ...{ eid: "e", image: "https://a.example/1.png", link: "x", icon: "i.png", de: "false", isDuration: "" },
  };
  const json = {
    title: "Bells",
    dateTimeFormat: "iso8601",
    events: [fields, {}, 5, { id: "1", eventID: "2", eid: "3" }],
  };
  expect(ofJson(json)).toStrictEqual({
    title: "Bells",
    sources: [],
    events: [
      {
        at: "events[0]",
        id: "e",
        title: "A title",
        summary: "One\ntwo (Reuters) y",
        when: { earliest: "1900", latest: "1900", precision: "year" },
        claims: [],
        media: [{ url: "https://a.example/1.png" }, { url: "https://a.example/2.png" }],
        extra: { icon: "i.png" },
      },
      { at: "events[1]", title: "", claims: [] },
      { at: "events[3]", id: "1", title: "", claims: [] },
    ],
    extra: { dateTimeFormat: "iso8601" },
    notes: [
      { at: "events[0]", kind: "dropped", what: 'its link "x" is no address of the web' },
      { at: "events[0]", kind: "dropped", what: '"ftp://x" is no address of the web' },
      { at: "events[2]", kind: "dropped", what: '"5" is no event' },
      { at: "events[3]", kind: "kept", what: "it has no date that can be read" },
    ],
  });
  const xml = `<data date-time-format="iso8601" x=""><event start="1900" end="1901" durationEvent=" TRUE " isDuration="false" link="https://a.example/l">a &lt;b&gt;b&lt;/b&gt;</event>\n<${"n".repeat(70)}/><event start="1900" end="1901" isDuration="yes">a <b>b</b></event></data>`;
  expect(ofXml(xml)).toStrictEqual({
    title: "file",
    sources: [],
    events: [
      {
        at: "event 1 (line 1)",
        title: "",
        summary: "a b",
        when: {
          start: { earliest: "1900", latest: "1900", precision: "year" },
          end: { earliest: "1901", latest: "1901", precision: "year" },
        },
        claims: [{ source: "a.example", url: "https://a.example/l", inferred: 'the field "link"' }],
      },
      {
        at: "event 3 (line 2)",
        title: "",
        summary: "a b",
        when: {
          earliest: "1900",
          latest: "1901",
          precision: "bounded",
          basis: "happened at one time, between its start and its end",
        },
        claims: [],
      },
    ],
    extra: { "date-time-format": "iso8601" },
    notes: [
      {
        at: "event 2 (line 2)",
        kind: "dropped",
        what: "<nnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnn> is no event",
      },
    ],
  });
});

test.each([
  ["var a = {'dateTimeFormat': 'x', 'events': [", true],
  ["{events: [{start: 1}]", true],
  [' {"events" : [ {"title": 1, "start": 2', true],
  ["x = {events: [], dateTimeFormat: 1", true],
  ["{ events : [{ start : 1", true],
  ["{events:[{start:1", true],
  ["f({events: [{start: 1}]", false],
  ["x = {events: [{begin: 1}]", false],
  ["x = {events: [{begin: 1}], c: {start: 1}", false],
  ["x = {events: {start: 1}", false],
  ["x = {myevents: [{start: 1}]", false],
  ["x = {events: [{mystart: 1}]", false],
  [`x = {events: [${" ".repeat(5001)} start: 1`, false],
  [`x = {events: [${" ".repeat(4999)} start: 1`, true],
  [`${" ".repeat(5000)}{events: [{start: 1}]`, false],
  [`x = {events: [], ${" ".repeat(10_000)} dateTimeFormat: 1`, false],
])("the script %j is recognised: %s", (text, is) => {
  expect(SIMILE_SCRIPT.recognises({ name: "a", text })).toBe(is);
  expect(SIMILE_SCRIPT.recognises({ name: "a", text, json: {} })).toBe(false);
});

test("scripts are read as data", () => {
  const text = `// SIMILE\nvar timeline_data = { 'dateTimeFormat': 'iso8601', // format\n 'events' : [{'start': '1880', 'title': 'It\\'s', 'description': 'x<br>y',},]}`;
  expect(SIMILE_SCRIPT.recognises({ name: "a", text })).toBe(true);
  expect(draft(SIMILE_SCRIPT.read({ name: "a", text }, {})).events).toMatchObject([
    { title: "It's", summary: "x\ny", when: { earliest: "1880" } },
  ]);
  expect(SIMILE_SCRIPT.read({ name: "a", text: "x = { events: [f()] }" }, {})).toHaveProperty("refused");
});

test.each<[Importer, string, unknown, boolean]>([
  [SIMILE_XML, `<?xml version="1.0"?>\n<data><event start="1"/></data>`, undefined, true],
  [SIMILE_XML, "<data><row/></data>", undefined, false],
  [SIMILE_XML, "<timeline><event/></timeline>", undefined, false],
  [SIMILE_JSON, "", { dateTimeFormat: "iso8601", events: [] }, true],
  [SIMILE_JSON, "", { events: [{ start: "1", title: "a" }] }, true],
  [SIMILE_JSON, "", { version: 2, lanes: [], sources: [], events: [{ start: "1", title: "a" }] }, false],
  [SIMILE_JSON, "", { events: [{ start: "1", title: "a", claims: [] }] }, false],
  [SIMILE_JSON, "", { events: [{ start_date: { year: 1 } }] }, false],
  [SIMILE_JSON, "", [{ start: "1", title: "a" }], false],
  [SIMILE_JSON, "", null, false],
  [SIMILE_JSON, "", { wikiURL: "x", events: [] }, true],
  [SIMILE_JSON, "", { wikiURL: "x", events: {} }, false],
  [SIMILE_JSON, "", { wikiURL: "x", lanes: [], events: [] }, false],
  [SIMILE_JSON, "", { wikiURL: "x", sources: [], events: [] }, false],
  [SIMILE_JSON, "", { events: [] }, false],
  [SIMILE_JSON, "", { events: [null, { s: 1, t: "a" }] }, true],
  [SIMILE_JSON, "", { events: [{ start: "1", caption: "a" }] }, true],
  [SIMILE_JSON, "", { events: [{ start: {}, title: "a" }] }, false],
  [SIMILE_JSON, "", { events: [{ start: "1", title: 5 }] }, false],
  [SIMILE_JSON, "", { events: [...Array.from({ length: 20 }, () => 1), { start: "1", title: "a" }] }, false],
  [SIMILE_XML, "<data><event></data>", undefined, true],
  [SIMILE_XML, "<data><events/></data>", undefined, false],
  [SIMILE_XML, `<data>${" ".repeat(40_000)}<event/></data>`, undefined, false],
])("%o recognises %j %j: %s", (importer, text, json, is) => {
  expect(importer.recognises({ name: "a", text, ...(json !== undefined && { json }) })).toBe(is);
});

test("every element is an event or told, and nothing hostile does harm", () => {
  const { events, notes } = ofXml(
    `<data><note/><event start="300000" link="javascript:x()" image="a.png" __proto__="1"><b>x</b> y</event><event/></data>`,
  );
  expect(events.map(({ summary }) => summary)).toStrictEqual(["x y", undefined]);
  expect(notes.map(({ kind, at }) => [kind, at])).toStrictEqual([
    ["dropped", "event 1 (line 1)"],
    ["kept", "event 2 (line 1)"],
    ["kept", "event 2 (line 1)"],
    ["dropped", "event 2 (line 1)"],
    ["dropped", "event 2 (line 1)"],
    ["kept", "event 3 (line 1)"],
  ]);
  const hostile: unknown = JSON.parse(
    `{"events":[null,[],5,{"start":{},"end":[1],"title":[],"__proto__":{"a":1},"link":{}},{"start":"\\u0000","t":"\\ud800","id":1e400}]}`,
  );
  expect(ofJson(hostile).events).toHaveLength(2);
  expect(SIMILE_XML.read({ name: "a", text: "<data><event>".repeat(50_000) }, {})).toHaveProperty("refused");
  expect(SIMILE_XML.read({ name: "a", text: "<data></data>" }, {})).toStrictEqual({ refused: "it holds no event" });
});

test("several lists of a script are one timeline", () => {
  const text = `var a = {"dateTimeFormat": "iso8601", "events": [{"start": "1912", "title": "A"}]};\nvar b = {"events": [{"start": "1913", "title": "B"}]};\nvar c = {"colours": []};`;
  expect(SIMILE_SCRIPT.read({ name: "a.js", text }, {})).toMatchObject({
    draft: {
      events: [
        { at: "list 1, events[0]", title: "A" },
        { at: "list 2, events[0]", title: "B" },
      ],
    },
  });
});
