import { expect, test } from "vitest";
import type { ImportDraft } from "../import-draft.ts";
import type { ImportOutcome } from "../importer.ts";
import { VIS_JSON, VIS_SCRIPT } from "./vis.ts";

function draft(outcome: ImportOutcome): ImportDraft {
  if (!("draft" in outcome)) throw new Error(JSON.stringify(outcome));
  return outcome.draft;
}
const ofJson = (json: unknown) => draft(VIS_JSON.read({ name: "file", text: "", json }, {}));
const ofScript = (text: string) => draft(VIS_SCRIPT.read({ name: "file", text }, {}));

test("items, groups and backgrounds are read", () => {
  const { lanes, events, eras, notes } = ofJson({
    groups: [
      { id: 2, content: "<b>Second</b>", order: 2 },
      { id: 1, content: "First", order: 1, nestedGroups: [2] },
    ],
    items: [
      {
        id: 5,
        content: "A <i>truce</i><br>begins",
        title: `See <a href="https://x.org/a">x</a>`,
        start: "2016-09-12",
        end: "2016-09-19",
        group: 2,
        className: "red",
        source: "Reuters",
      },
      { content: "War", start: "2011", end: "2016", type: "background", className: "grey" },
    ],
  });
  expect(lanes).toStrictEqual(["First", "Second"]);
  expect(events).toStrictEqual([
    {
      at: "items[0]",
      id: "5",
      title: "A truce begins",
      summary: "See x",
      lane: "Second",
      when: {
        start: { earliest: "2016-09-12", latest: "2016-09-12", precision: "day" },
        end: { earliest: "2016-09-19", latest: "2016-09-19", precision: "day" },
      },
      claims: [
        { source: "Reuters", inferred: 'the field "source"' },
        { source: "x.org", url: "https://x.org/a", inferred: "a link in the text", extra: { link: "x" } },
      ],
      extra: { className: "red" },
    },
  ]);
  expect(eras).toMatchObject([{ at: "items[1]", label: "War", when: { start: { earliest: "2011" } } }]);
  expect(notes.map(({ at, kind }) => [at, kind])).toStrictEqual([
    ["groups[1]", "changed"],
    ["items[1]", "dropped"],
  ]);
});

test("numbers are instants in UTC", () => {
  const { events, notes } = ofJson([
    { content: "a", start: 1_473_681_840_000 },
    { content: "b", start: 1_473_638_400_000 },
    { content: "c", start: 1e300 },
  ]);
  expect(events[0]?.when).toStrictEqual({
    earliest: "2016-09-12T12:04",
    latest: "2016-09-12T12:04",
    precision: "minute",
    zone: "Z",
  });
  expect(events[1]?.when).toMatchObject({ earliest: "2016-09-12", precision: "day", zone: "Z" });
  expect(events[2]).toMatchObject({ extra: { start: 1e300 } });
  expect(notes.map(({ at, kind }) => [at, kind])).toStrictEqual([
    ["items[1].start", "inferred"],
    ["items[2].start", "kept"],
  ]);
});

test("every field has its place, or is kept", () => {
  const draft = ofJson({
    groups: [
      { id: 3, content: " " },
      5,
      { id: 1, content: "B", order: "2" },
      { id: 2, content: "A", order: -1, nestedGroups: [] },
      { content: "no id" },
    ],
    items: [
      {
        ...{
          id: " ",
          content: "One",
          title: "One",
          description: "<b>Two</b> (Reuters)",
          start: "2014",
          group: 1,
          place: " ",
          location: "Northton",
        },
        ...{ sources: ["A", { name: "B" }], url: "https://a.example/1", link: "https://a.example/1", style: "x" },
      },
      {
        content: 'C <img src="https://a.example/i.png"> <a href="ftp://x">y</a> (AP)',
        title: "<a href='ftp://z'>T</a>",
        description: "D",
        group: 9,
        place: "P",
        start: "soon",
        end: "2015",
      },
      { content: "E", start: "soon", end: "later" },
      { content: "F", type: "background", start: "2014", id: 5 },
      { content: "G", type: "background", start: "soon" },
      { content: "H", type: "point", end: "2014" },
    ],
  });
  expect(draft).toStrictEqual({
    title: "file",
    sources: [],
    lanes: ["A", "3", "no id", "B"],
    events: [
      {
        at: "items[0]",
        title: "One",
        summary: "Two (Reuters)",
        lane: "B",
        place: "Northton",
        when: { earliest: "2014", latest: "2014", precision: "year" },
        claims: [
          { source: "A", inferred: 'the field "sources"' },
          { source: "B", inferred: 'the field "sources"' },
          { source: "a.example", url: "https://a.example/1", inferred: 'the field "url"' },
          { source: "Reuters", inferred: '"(Reuters)" in the text' },
        ],
        extra: { style: "x" },
      },
      {
        at: "items[1]",
        title: "C y (AP)",
        summary: "T\nD",
        lane: "9",
        place: "P",
        when: { earliest: "2015", latest: "2015", precision: "year" },
        claims: [{ source: "AP", inferred: '"(AP)" in the content' }],
        media: [{ url: "https://a.example/i.png" }],
        extra: { start: "soon" },
      },
      { at: "items[2]", title: "E", claims: [], extra: { start: "soon", end: "later" } },
      { at: "items[4]", title: "G", claims: [], extra: { start: "soon" } },
      { at: "items[5]", title: "H", when: { earliest: "2014", latest: "2014", precision: "year" }, claims: [] },
    ],
    eras: [{ at: "items[3]", label: "F", when: { earliest: "2014", latest: "2014", precision: "year" } }],
    notes: [
      { at: "groups[1]", kind: "dropped", what: '"5" is no group' },
      {
        at: "items[1].start",
        kind: "kept",
        what: '"soon" is no date: write it as 12 Sep 2016, 2016-09-12, September 2016 or 2016',
      },
      { at: "items[1]", kind: "dropped", what: '"ftp://x" is no address of the web' },
      { at: "items[1]", kind: "dropped", what: '"ftp://z" is no address of the web' },
      {
        at: "items[2].start",
        kind: "kept",
        what: '"soon" is no date: write it as 12 Sep 2016, 2016-09-12, September 2016 or 2016',
      },
      {
        at: "items[2].end",
        kind: "kept",
        what: '"later" is no date: write it as 12 Sep 2016, 2016-09-12, September 2016 or 2016',
      },
      {
        at: "items[4].start",
        kind: "kept",
        what: '"soon" is no date: write it as 12 Sep 2016, 2016-09-12, September 2016 or 2016',
      },
      { at: "items[5]", kind: "kept", what: "it has no start" },
    ],
  });
  expect(ofJson([{ content: "a", start: "2014" }])).toMatchObject({ title: "file", lanes: [], eras: [] });
});

test.each([
  ["new vis.DataSet([{ start: 1, content: 2", true],
  ["add({'start' : 1, \"content\" : 2", true],
  ["[ // one\n // two\n {start:1,content:2", true],
  ["x = {start: 1, content: 2", false],
  ["[// {\n start: 1, content: 2", false],
  ["[{restart: 1, content: 2", false],
  ["[{start: 1, mycontent: 2", false],
  ["[{start: 1", false],
  ["[{content: 1", false],
  ["[1, {start: 1, content: 2", false],
  [`${" ".repeat(10_000)}[{ start: 1, content: 2`, false],
  [`[{${" ".repeat(10_000)} start: 1, content: 2`, false],
  [`[{ start: 1,${" ".repeat(10_000)} content: 2`, false],
])("the script %j is recognised: %s", (text, is) => {
  expect(VIS_SCRIPT.recognises({ name: "a", text })).toBe(is);
  expect(VIS_SCRIPT.recognises({ name: "a", text, json: {} })).toBe(false);
});

test("of a script all lists of items are read, and groups by their names", () => {
  const item = (content: string) => `{ content: '${content}', start: 2014, group: 'g' }`;
  const text = `f(1); var Groups = [{ id: 'g', content: 'G' }]; var lanes = [{ id: 'g', content: 'Not' }]; var group2 = [${item("a")}];
var data = { items: [${item("b")}], groups: [{ id: 'h', content: 'H' }] }; more.add(${item("c")}); var groups3 = [{ content: 'no id' }]; var mixed = [1, ${item("d")}]; var odd = f(2);`;
  const { events, lanes, notes } = ofScript(text);
  expect([events.map(({ at, title, lane }) => [at, title, lane]), lanes, notes]).toStrictEqual([
    [
      ["items[0]", "a", "G"],
      ["items[1]", "b", "G"],
      ["items[2]", "c", "G"],
      ["items[4]", "d", "G"],
    ],
    ["G", "H"],
    [{ at: "items[3]", kind: "dropped", what: '"1" is no item' }],
  ]);
  expect(VIS_SCRIPT.read({ name: "a", text: "var groups = [{ id: 1, content: 'x' }];" }, {})).toStrictEqual({
    refused: "no items can be read in the script; export them as JSON",
  });
});

test("scripts are read as data, with months that count from 0", () => {
  const text = `
    var groups = new vis.DataSet([{ id: 'a', content: 'Lane' }]);
    // items
    var items = new vis.DataSet([
      { id: 1, content: 'one', start: new Date(2014, 3, 20), group: 'a' },
      { id: 2, content: 'two', start: new Date(-50, 0, 1, 10, 0), },
    ]);
    items.add({ content: 'three', start: '2014-05' });
    var options = { onAdd: function (item, callback) { callback(item); } };`;
  expect(VIS_SCRIPT.recognises({ name: "a", text })).toBe(true);
  const { events, notes } = ofScript(text);
  expect(events).toMatchObject([
    { title: "one", lane: "Lane", when: { earliest: "2014-04-20", precision: "day" } },
    { title: "two", when: { earliest: "-0050-01-01T10:00" } },
    { title: "three", when: { earliest: "2014-05" } },
  ]);
  expect(notes).toStrictEqual([{ at: "script", kind: "dropped", what: '"options" holds more than data' }]);
  expect(VIS_SCRIPT.read({ name: "a", text: "[{start: f(), content: 1}]" }, {})).toHaveProperty("refused");
});

test.each([
  [[{ start: "2014", content: "a" }], true],
  [{ items: [{ start: 5, content: "a" }] }, true],
  [[{ start: "2014", title: "a" }], false],
  [{ events: [{ start: "2014", content: "a" }] }, false],
  [[{ start: "2014", content: "a", claims: [] }], false],
  [{ items: [null, { start: "2014", content: "a" }] }, true],
  [[{ start: "2014", content: " " }], false],
  [[{ start: {}, content: "a" }], false],
  [[...Array.from({ length: 20 }, () => 1), { start: "2014", content: "a" }], false],
  [null, false],
])("%j is recognised: %s", (json, is) => {
  expect(VIS_JSON.recognises({ name: "a", text: "", json })).toBe(is);
});

test("every item is an event, an era or told", () => {
  const hostile: unknown = JSON.parse(
    `[null,[],{"content":{},"start":"300000-01-01"},{"content":"\\u0000x","type":"background"},{"start":"2014","content":"a","link":"javascript:x()","__proto__":{"a":1},"group":{},"id":[]}]`,
  );
  const { events, notes } = ofJson(hostile);
  expect(events.map(({ at }) => at)).toStrictEqual(["items[2]", "items[3]", "items[4]"]);
  expect(notes.map(({ at, kind }) => [at, kind])).toStrictEqual([
    ["items[0]", "dropped"],
    ["items[1]", "dropped"],
    ["items[2].start", "kept"],
    ["items[3]", "kept"],
    ["items[4]", "dropped"],
  ]);
  expect(events[2]?.claims).toStrictEqual([]);
  expect(VIS_JSON.read({ name: "a", text: "", json: [] }, {})).toStrictEqual({ refused: "it holds no event" });
});

test("of a start and an end the one that cannot be read stays with the item as it is written", () => {
  const { events } = ofJson([
    { content: "A", start: "soon", end: "2016-09-19" },
    { content: "B", start: "2016-09-12", end: "later" },
    { content: "C", start: "2016-09-12", end: "2016-09-19" },
    { content: "D", start: "soon", end: "later" },
  ]);
  expect(events.map(({ extra }) => extra)).toEqual([
    { start: "soon" },
    { end: "later" },
    undefined,
    { start: "soon", end: "later" },
  ]);
});
