import { expect, test } from "vitest";
import { importFile } from "../import-file.ts";
import { deepRecords } from "./deep-records.ts";
import { RECORDS } from "./records.ts";

function told(json: unknown) {
  if (!RECORDS.recognises({ name: "a", text: "", json })) return "none";
  const outcome = RECORDS.read({ name: "a", text: "", json }, {});
  if (!("draft" in outcome)) return outcome;
  return outcome.draft.events.map(({ at, title, lane }) => [at, title, lane].filter(Boolean).join(" | "));
}

const BELL = { date: "1912", title: "Bell" };
const BOAT = { date: "1913", title: "Boat" };

test("lists that stand deeper are read, with what holds them as their group", () => {
  expect(told({ info: "x", data: { Events: [BELL, BOAT], Births: [BELL] } })).toEqual([
    "data.Events[0] | Bell | Events",
    "data.Events[1] | Boat | Events",
    "data.Births[0] | Bell | Births",
  ]);
  expect(told({ chart: {}, series: [{ name: "War", data: [BELL] }] })).toEqual(["series[0].data[0] | Bell | War"]);
  expect(told({ a: { name: "Art", events: [BELL] }, b: { name: "War", events: [BOAT] } })).toEqual([
    "a.events[0] | Bell | Art",
    "b.events[0] | Boat | War",
  ]);
});

test.each([
  [{ a: { b: [{ x: 1 }] } }],
  [{ version: 2, a: { b: [BELL] } }],
  [{ a: { b: { c: { d: { e: { f: { g: [BELL] } } } } } } }],
])("%j holds no list of events", (json) => {
  expect(told(json)).toBe("none");
});

test("a script that looks like one of a library is read as what it holds, also behind export default", () => {
  const layers =
    'const layers = { a: { name: "Art", events: [{ title: "Dada", start: new Date("1916-01-01"), end: new Date("1924-01-01") }] } };';
  for (const text of [layers, 'export default { list: [{ date: "1916", description: "Dada" }] };']) {
    const result = importFile({ name: "a.js", text });
    if (!result || !("imported" in result)) throw new Error(JSON.stringify(result));
    expect(result.imported.timeline.events.map(({ title }) => title)).toEqual(["Dada"]);
  }
});

/** Places and groups of the objects in all lists that hold a bell or a boat. */
function found(json: unknown) {
  const deep = deepRecords(json, (list) =>
    list.some((one) => typeof one === "object" && one !== null && "date" in one),
  );
  return deep?.list.map(({ group, category }, index) =>
    [deep.places[index], group, category].filter((part): part is string => typeof part === "string").join(" | "),
  );
}

test.each([
  [{ Events: [BELL] }, ["Events[0]"]],
  [
    [[BELL], [BOAT, BELL]],
    ["[0][0]", "[1][0]", "[1][1]"],
  ],
  [{ a: { e: [BELL, 5, null, BOAT] } }, ["a.e[0] | e", "a.e[3] | e"]],
  [
    { a: { e: [{ ...BELL, group: "Own" }, { ...BOAT, category: "Kind" }, BELL] } },
    ["a.e[0] | Own", "a.e[1] | Kind", "a.e[2] | e"],
  ],
  [{ a: { name: "Art", inner: { x: [BELL] }, y: [BOAT] } }, ["a.inner.x[0] | x", "a.y[0] | Art"]],
  [{ a: { label: "Art", s: [[BELL], { t: [BOAT] }] } }, ["a.s[0][0] | Art", "a.s[1].t[0] | t"]],
  [{ a: { n: null, t: "x", inner: {}, e: [BELL] } }, ["a.e[0] | e"]],
  [{ a: { b: { c: { d: { e: [BELL] } } } } }, ["a.b.c.d.e[0] | e"]],
  [{ a: { b: { c: { d: { e: { f: [BELL] } } } } } }, undefined],
  [[[[[[[BELL]]]]]], ["[0][0][0][0][0][0]"]],
  [[[[[[[[BELL]]]]]]], undefined],
  [{ a: [] }, undefined],
  ["words", undefined],
  [null, undefined],
])("of %j the lists of events are %j", (json, expected) => {
  expect(found(json)).toEqual(expected);
});

test.each(["name", "title", "label", "era", "period", "category", "group"])("a field %j names a group", (name) => {
  expect(found({ a: { [name]: "Art", list: [BELL] } })).toEqual(["a.list[0] | Art"]);
});

test.each(["lanes", "extent", "version", "claims", "sources"])("what has %j is a timeline of our own", (name) => {
  expect(found({ [name]: [], list: [BELL] })).toBeUndefined();
  expect(found({ a: { [name]: [], list: [BELL] } })).toEqual(["a.list[0] | list"]);
});

test("fifty thousand values are looked at, and no more", () => {
  const behind = (count: number) => found([...Array.from({ length: count }, () => 0), [BELL]]);
  expect(behind(49_998)).toEqual(["[49998][0]"]);
  expect(behind(49_999)).toBeUndefined();
});
