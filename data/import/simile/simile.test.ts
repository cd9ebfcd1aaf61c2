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
const xmlEvent = (attributes: string, text = "") =>
  ofXml(`<data><event ${attributes} title="t">${text}</event></data>`);
const jsonEvent = (fields: object) => ofJson({ events: [{ title: "t", ...fields }] });

test("an event has its title, text, sources, picture and place in the file", () => {
  const { events, title } = ofXml(`<data wiki-url="http://w.org/">
    <event start="Nov 22 1963 12:30:00 GMT-0600" title="A &amp; B" link="http://x.org/a" image="http://x.org/i.png" color="red" eventID="e1">
      They met
      again. &lt;i&gt;ref. A Book of Days, p 251&lt;/i&gt;
    </event>
  </data>`);
  expect(title).toBe("file");
  expect(events).toEqual([
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

test.each([
  ["200 BC", { earliest: "-0199", wording: "200 BC" }],
  ["1 AD", { earliest: "0001" }],
  ["30", { earliest: "0030", precision: "year" }],
  ["-43", { earliest: "-0043" }],
  ["May 9 9", { earliest: "0009-05-09", precision: "day" }],
  ["Sat May 20 1961 00:00:00 GMT-0600", { earliest: "1961-05-20", precision: "day", zone: "-06:00" }],
  ["Sat, 20 May 1961 10:05:00 GMT", { earliest: "1961-05-20T10:05", zone: "Z" }],
  ["1961-05-20T10:05:00Z", { earliest: "1961-05-20T10:05", zone: "Z" }],
  ["1961-05", { earliest: "1961-05", precision: "month" }],
])("the date %j is read as it is written", (start, when) => {
  expect(xmlEvent(`start="${start}"`).events[0]?.when).toMatchObject(when);
});

test("midnight stands for the day, which is told", () => {
  const { notes } = xmlEvent('start="1961-05-20T00:00:00"');
  expect(notes).toEqual([
    { at: "event 1 (line 1)", kind: "inferred", what: '"1961-05-20T00:00:00" is taken for the whole day' },
  ]);
});

const FOUR = { start: "1900", latestStart: "1902", earliestEnd: "1908", end: "1910" };

test("four dates are the bounds of both ends", () => {
  const when = {
    start: { earliest: "1900", latest: "1902", precision: "bounded" },
    end: { earliest: "1908", latest: "1910", precision: "bounded" },
  };
  expect(jsonEvent(FOUR).events[0]?.when).toEqual(when);
  expect(jsonEvent({ s: "1900", ls: "1902", ee: "1908", e: "1910" }).events[0]?.when).toEqual(when);
  expect(
    xmlEvent('start="1900" latestStart="1902" earliestEnd="1908" end="1910" isDuration="true"').events[0]?.when,
  ).toEqual(when);
});

test("an end that is open stays so", () => {
  expect(jsonEvent({ start: "1900", earliestEnd: "1908" }).events[0]?.when).toEqual({
    start: { earliest: "1900", latest: "1900", precision: "year" },
    end: { earliest: "1908", precision: "bounded" },
  });
  expect(jsonEvent({ latestStart: "1908" }).events[0]?.when).toEqual({ latest: "1908", precision: "bounded" });
});

test("what happened at one time lies between its dates; XML says so where JSON does not", () => {
  const between = { earliest: "1900", latest: "1910", precision: "bounded" };
  expect(xmlEvent('start="1900" end="1910"').events[0]?.when).toMatchObject(between);
  expect(jsonEvent({ start: "1900", end: "1910" }).events[0]?.when).toHaveProperty("start");
  expect(jsonEvent({ ...FOUR, durationEvent: false }).events[0]?.when).toMatchObject(between);
  expect(xmlEvent('start="1900" end="1910" durationEvent="true"').events[0]?.when).toHaveProperty("start");
  const { events, notes } = jsonEvent({ start: "1900", end: "1910", isDuration: false });
  expect(events[0]?.when).toMatchObject(between);
  expect(notes).toMatchObject([{ kind: "chosen" }]);
});

test("dates out of order are left out and told", () => {
  const { events, notes } = jsonEvent({ start: "1900", latestStart: "1920", earliestEnd: "1890", end: "1910" });
  expect(events[0]?.when).toMatchObject({ start: { latest: "1900" }, end: { earliest: "1910" } });
  expect(notes.map(({ kind }) => kind)).toEqual(["dropped", "dropped"]);
  expect(xmlEvent('start="1900" end="1890"').notes).toMatchObject([{ kind: "dropped" }]);
});

test("what is no date is kept and told", () => {
  const { events, notes } = jsonEvent({ start: "-145.5", color: 1 });
  expect(events[0]).toMatchObject({ extra: { start: "-145.5", color: 1 } });
  expect(events[0]).not.toHaveProperty("when");
  expect(notes.map(({ kind }) => kind)).toEqual(["kept", "kept"]);
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
])("%o recognises %j %j: %s", (importer, text, json, is) => {
  expect(importer.recognises({ name: "a", text, ...(json !== undefined && { json }) })).toBe(is);
});

test("every element is an event or told, and nothing hostile does harm", () => {
  const { events, notes } = ofXml(
    `<data><note/><event start="300000" link="javascript:x()" image="a.png" __proto__="1"><b>x</b> y</event><event/></data>`,
  );
  expect(events.map(({ summary }) => summary)).toEqual(["x y", undefined]);
  expect(notes.map(({ kind, at }) => [kind, at])).toEqual([
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
  expect(SIMILE_XML.read({ name: "a", text: "<data></data>" }, {})).toEqual({ refused: "it holds no event" });
});
