import { readFile } from "node:fs/promises";
import { expect, test } from "vitest";
import { timelineJsonSchema } from "./to-json-schema.ts";

const EVENT = "properties.events.items.properties";
const FILE = new URL("../../timeline.schema.json", import.meta.url);

test("the committed JSON Schema is what the program's own schema says", async () => {
  const committed: unknown = JSON.parse(await readFile(FILE, "utf8"));
  expect(committed, "npm run generate writes it anew").toEqual(JSON.parse(JSON.stringify(timelineJsonSchema())));
});

test.each<[string, unknown]>([
  ["$schema", "https://json-schema.org/draft/2020-12/schema"],
  ["required", ["version", "title", "lanes", "sources", "events"]],
  ["additionalProperties", false],
  ["$defs.moment.additionalProperties", false],
  ["$defs.moment.anyOf", [{ required: ["precision"] }, { required: ["edtf"] }]],
  ["$defs.span.required", ["start", "end"]],
  [`${EVENT}.title.maxLength`, 300],
  [`${EVENT}.title-short.maxLength`, 48],
  [`${EVENT}.title.description`, "Drawn beside the mark, as much of it as there is room for."],
  [`${EVENT}.when.anyOf`, [{ $ref: "#/$defs/moment" }, { $ref: "#/$defs/span" }]],
  [`${EVENT}.claims.items.required`, ["source", "speaker", "says"]],
  [
    `${EVENT}.claims.items.properties.at.properties.selector.items.anyOf`,
    [{ $ref: "#/$defs/quoteSelector" }, { $ref: "#/$defs/fragmentSelector" }],
  ],
  [`${EVENT}.claims.items.properties.figures.items.oneOf.length`, 4],
])("editors are told %s", (path, value) => {
  expect(timelineJsonSchema()).toHaveProperty(path, value);
});
