import { expect, test } from "vitest";
import { importFile } from "../import-file.ts";
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
