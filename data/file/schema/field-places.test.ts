import { readFileSync } from "node:fs";
import { expect, test } from "vitest";
import { type Edit, editedJson } from "../../../e2e/helpers/edited-json.ts";
import { asWritten } from "../../written.ts";
import { parseTimeline } from "../parsing/parse.ts";
import { FIELDS_OF, placeOfField } from "./field-places.ts";
import { timelineJsonSchema } from "./to-json-schema.ts";

const HARBOUR = readFileSync(new URL("../../../e2e/helpers/harbour.json", import.meta.url), "utf8");

function told(...edits: readonly Edit[]): string[] {
  const result = parseTimeline(editedJson(HARBOUR, ...edits), "a");
  return result.ok ? [] : result.problems.map(({ path, reason }) => `${path}: ${reason}`);
}

/** The names of every object's fields in a JSON Schema, sorted and joined. */
function objectsIn(schema: unknown): readonly string[] {
  if (typeof schema !== "object" || schema === null) return [];
  const { properties } = schema as { readonly properties?: object };
  const own = properties === undefined ? [] : [Object.keys(properties)];
  return [
    ...own.map((names) =>
      names
        .filter((name) => name !== "$schema")
        .sort()
        .join(" "),
    ),
    ...Object.values(schema).flatMap(objectsIn),
  ];
}

test("the places of fields are those of the schema", () => {
  const listed = Object.values(FIELDS_OF).map((fields) => [...fields].sort().join(" "));
  const real = objectsIn(timelineJsonSchema()).filter((names) => names !== "");
  expect([...new Set(listed)].sort()).toEqual([...new Set(real)].sort());
});

test.each([
  ["says", ["events.0.says", "a"], 'an event has no field "says". It is a field of a claim; move it there'],
  [
    "code",
    ["sources.0.code", "NG"],
    'a source has no field "code". It is a field of the "custom" of a source; move it there',
  ],
  ["lane", ["events.0.claims.0.lane", "a"], 'a claim has no field "lane". It is a field of an event; move it there'],
  ["colour", ["events.0.colour", "a"], 'an event has no field "colour". Remove it, or put it under "custom"'],
  [
    "weight",
    ["events.1.claims.0.figures.0.weight", 1],
    'a figure has no field "weight". Remove it, or put it under "custom" of what it belongs to',
  ],
  ["sumary", ["events.0.sumary", "a"], 'an event has no field "sumary". Did you mean "summary"?'],
] as const)("a field in the wrong place is told where it belongs: %s", (_name, edit, reason) => {
  expect(told(edit)).toEqual([expect.stringContaining(`: ${reason}`)]);
});

test("a field that several have is told of all of them", () => {
  expect(placeOfField("a figure", "summary")).toBe("It is a field of an event; move it there");
  expect(placeOfField("a speaker", "title")).toBe("It is a field of a timeline, an event or a source; move it there");
});

test("under custom anything may stand, and it comes back as it went in", () => {
  const custom = { known: 1, interval: [{ words: "a" }], "Any key": null, outlet: { "": "\u001b" } };
  const text = editedJson(
    HARBOUR,
    ["version", 2],
    ["custom", custom],
    ["events.0.custom", custom],
    ["events.0.claims.0.custom", custom],
    ["sources.0.custom.archive", custom],
  );
  const result = parseTimeline(text, "a");
  expect(result).toMatchObject({ ok: true });
  if (result.ok) expect(asWritten(result.value)).toEqual(JSON.parse(text));
});

test.each([
  [["custom", []], 'custom: "custom" must be an object in braces, not an empty list'],
  [["events.0.custom", "a"], 'events[0].custom: "custom" must be an object in braces, not "a"'],
  [
    ["sources.0.custom.pubished", {}],
    'sources[0].custom.pubished: the "custom" of a source has no field "pubished". Did you mean "published"? Otherwise give it another name',
  ],
] as const)("what is hardly meant is told there, too: %j", (edit, problem) => {
  expect(told(edit)).toEqual([problem]);
});
