import { expect, test } from "vitest";
import { buildTimeline } from "./build-timeline.ts";
import { customOf } from "./custom.ts";

const MARCH = { earliest: "1912-03-04", latest: "1912-03-04", precision: "day" } as const;

function built(extra: Readonly<Record<string, unknown>>, whole: Readonly<Record<string, unknown>> = {}) {
  const event = { at: "row 2", title: "The bell rang", claims: [], when: MARCH, extra };
  const draft = { sources: [], events: [event], notes: [], extra: whole };
  const imported = buildTimeline(draft, { file: "bells.csv", format: "a table" });
  if (!imported) throw new Error("nothing was built");
  const { timeline, report } = imported;
  return { event: timeline.events[0]!, timeline, told: report.notes.map(({ what }) => what) };
}

test("a field in which a forbidden name stands is left out alone, wherever it is", () => {
  const nested = JSON.parse('{ "a": [{ "constructor": 1 }] }') as unknown;
  const deep = JSON.parse(`${"[".repeat(60)}${"]".repeat(60)}`) as unknown;
  const { event, timeline, told } = built({ nested, deep, ok: 1 }, { nested });
  expect(event.custom).toStrictEqual({ ok: 1, "imported-from": "bells.csv, row 2" });
  expect(timeline.custom).toBeUndefined();
  expect(told).toHaveLength(3);
  expect(told[0]).toMatch(/in which names stand that no data may have, or that nests too deeply$/u);
});

test("a column called as a field of sources is kept beside an event", () => {
  expect(built({ code: "AB1", document: "x" }).event.custom).toMatchObject({
    code: "AB1",
    document: "x",
  });
});

test("what cannot be kept is told with its reason, and what says nothing is not", () => {
  const dropped: string[] = [];
  const deep = (levels: number): unknown => JSON.parse(`${"[".repeat(levels)}${"]".repeat(levels)}`);
  const long = (length: number) => "x".repeat(length);
  const extra = {
    ...{ a: undefined, b: null, c: "", d: 0, e: false, f: [] },
    ...{ prototype: 1, taken: 1, deep20: deep(20), deep21: deep(21), inner: [{ x: [{ ["__proto__"]: 1 }] }] },
    ...{ list: [null, 1, "x", { y: null }], full: long(20_000 - 6), over: long(20_000 - 5) },
  };
  const kept = customOf(extra, (what) => dropped.push(what), new Set(["taken"]));
  expect(Object.keys(kept)).toStrictEqual(["d", "e", "f", "deep20", "list", "full"]);
  expect(dropped).toStrictEqual([
    'the field "prototype", whose name no data may have',
    'the field "taken", whose name means something else in a timeline',
    'the field "deep21", in which names stand that no data may have, or that nests too deeply',
    'the field "inner", in which names stand that no data may have, or that nests too deeply',
    'the field "over", for which there is no room',
  ]);
});

test("all fields together have room for eighty thousand characters", () => {
  const fields = (last: number) =>
    Object.fromEntries(["a", "b", "c", "d"].map((name, index) => [name, "x".repeat(index === 3 ? last : 19_997)]));
  const dropped: string[] = [];
  const keptOf = (last: number, more = {}) =>
    Object.keys(customOf({ ...fields(last), ...more }, (what) => dropped.push(what)));
  expect(keptOf(19_997)).toStrictEqual(["a", "b", "c", "d"]);
  expect(keptOf(19_997, { e: 1 })).toStrictEqual(["a", "b", "c", "d"]);
  expect(keptOf(19_995, { e: 1 })).toStrictEqual(["a", "b", "c", "d", "e"]);
  expect(dropped).toStrictEqual(['the field "e", for which there is no room']);
});

test("a file without further fields has none", () => {
  expect(customOf(undefined, () => undefined)).toStrictEqual({});
});

test("a field is what JSON has of it", () => {
  const fields = { day: new Date(Date.UTC(1912, 2, 4)), none: Number.NaN, list: [new Date(0), undefined], words: "a" };
  expect(built(fields).event.custom).toStrictEqual({
    day: "1912-03-04T00:00:00.000Z",
    none: null,
    list: ["1970-01-01T00:00:00.000Z", null],
    words: "a",
    "imported-from": "bells.csv, row 2",
  });
});
