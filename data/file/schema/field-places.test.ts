import { readFileSync } from "node:fs";
import { expect, test } from "vitest";
import { type FileEdit, editedJson } from "../../../e2e/helpers/edited-json.ts";
import { asWritten } from "../../written.ts";
import { parseTimeline } from "../parsing/parse.ts";
import { adviceForField, FIELDS_OF } from "./field-places.ts";
import { timelineJsonSchema } from "./to-json-schema.ts";

const HARBOUR = readFileSync(new URL("../../../e2e/helpers/harbour.json", import.meta.url), "utf8");

function told(...edits: readonly FileEdit[]): string[] {
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
  ["says", ["events.0.says", "a"], 'an event has no field "says". "says" belongs in a claim; move it there'],
  [
    "code",
    ["sources.0.code", "NG"],
    `a source has no field "code". "code" belongs in a source's "custom"; move it there`,
  ],
  ["lane", ["events.0.claims.0.lane", "a"], 'a claim has no field "lane". "lane" belongs in an event; move it there'],
  [
    "hash",
    ["events.0.claims.0.hash", "a"],
    `a claim has no field "hash". "hash" belongs in a claim's "at"; move it there`,
  ],
  [
    "locator",
    ["events.0.locator", {}],
    `an event has no field "locator". "locator" belongs in a claim's "at"; move it there`,
  ],
  [
    "locator of a claim",
    ["events.0.claims.0.locator", {}],
    'a claim has no field "locator". "locator" is written "at" in a claim',
  ],
  ["url", ["events.0.url", "a"], 'an event has no field "url". "url" is written "URL" in a source; move it there'],
  [
    "url of a source",
    ["sources.0.url", "a"],
    `a source has no field "url". Did you mean "URL"? If not: "url" is written "URL" in a claim's "at"; move it there`,
  ],
  [
    "Description",
    ["events.0.Description", "a"],
    'an event has no field "Description". "Description" is written "summary" in an event',
  ],
  [
    "sources of a claim",
    ["events.0.claims.0.sources", []],
    'a claim has no field "sources". Did you mean "source"? If not: "sources" belongs in a timeline; move it there',
  ],
  [
    "a field of several",
    ["events.1.claims.0.title", "a"],
    'a claim has no field "title". "title" belongs in a timeline, an event, an era, a source, an event\'s "media" or a timeline\'s "pictures"; move it there',
  ],
  [
    "colour",
    ["events.0.colour", "a"],
    'an event has no field "colour". Remove it, or put it under "custom": events[0].custom',
  ],
  ["colour of all", ["colour", "a"], 'a timeline has no field "colour". Remove it, or put it under "custom": custom'],
  [
    "weight",
    ["events.1.claims.0.figures.0.weight", 1],
    'a figure has no field "weight". Remove it, or put it under "custom": events[1].claims[0].custom',
  ],
  [
    "colour of a lane",
    ["lanes.0.colour", 1],
    'a lane has no field "colour". Remove it, or put it under "custom": custom',
  ],
  [
    "advice as a name",
    ['lanes.0.put it under "custom"', 1],
    String.raw`a lane has no field "put it under \"custom\"". Remove it, or put it under "custom": custom`,
  ],
  ["sumary", ["events.0.sumary", "a"], 'an event has no field "sumary". Did you mean "summary"?'],
] as const)("a field in the wrong place is told where it belongs: %s", (_name, edit, reason) => {
  expect(told(edit)).toEqual([
    expect.stringMatching(new RegExp(`: ${reason.replace(/[.*+?^${}()|[\]\\]/g, String.raw`\$&`)}$`)),
  ]);
});

test("no field that an object has is taken for another name of one of its fields", () => {
  for (const [owner, names] of Object.entries(FIELDS_OF)) {
    for (const name of names) expect(adviceForField(owner, name, names)).not.toContain("is written");
  }
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

test.each([
  ["a lane", "name", "label"],
  ["a lane", "title", "label"],
  ["an event", "name", "title"],
  ["an event", "label", "title"],
  ["an event", "headline", "title"],
  ["an event", "text", "summary"],
  ["an event", "date", "when"],
  ["an event", "time", "when"],
  ["an event", "location", "place"],
  ["an event", "category", "lane"],
  ["an event", "group", "lane"],
  ["an event", "participants", "actors"],
  ["a claim", "text", "says"],
  ["a claim", "quote", "says"],
  ["a claim", "statement", "says"],
  ["a claim", "date", "when"],
  ["a claim", "time", "when"],
  ["a claim", "location", "place"],
  ["a claim", "quoted", "speaker"],
  ["a claim", "position", "asserts"],
  ["a source", "name", "title"],
  ["a source", "date", "issued"],
  ["a source", "link", "URL"],
  ["a source", "href", "URL"],
  ["a source", "publication", "container-title"],
  ["a source", "lang", "language"],
  ["a source", "authors", "author"],
  ["a source", "notes", "note"],
  ["a CSL date", "date-parts", "raw"],
  ["a CSL date", "date", "raw"],
  ["a CSL date", "literal", "raw"],
  ["a figure", "name", "measure"],
  ["a figure", "amount", "value"],
  ["a figure", "count", "value"],
  ["a figure", "number", "value"],
])("in %s, what others call %j is told as %j", (owner, other, name) => {
  expect(adviceForField(owner, other, FIELDS_OF[owner]!)).toContain(`"${other}" is written "${name}" in ${owner}`);
});
