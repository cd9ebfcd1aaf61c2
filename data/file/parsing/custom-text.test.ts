import { readFileSync } from "node:fs";
import { expect, test } from "vitest";
import { editedJson } from "../../../e2e/helpers/edited-json.ts";
import { writtenJson } from "../../written.ts";
import { parseTimeline } from "./parse.ts";

const HARBOUR = readFileSync(new URL("../../../e2e/helpers/harbour.json", import.meta.url), "utf8");

/** As nobody's JSON writer spells it: numbers, escapes, order and all. */
const SPELLED = String.raw`{"n":[1.0,1E+2,12345678901234567890,-0,1e400],"s":"\u00e9\/ \"{[:","interval":{"10":null,"2":{}},"":[]}`;

const PLACES = ["custom", "events.1.custom", "events.0.claims.0.custom"];

function parsed(text: string) {
  const result = parseTimeline(text, "a");
  if (!result.ok) throw new Error(JSON.stringify(result.problems));
  return result.value;
}

/** The shipped test timeline with the same words under `custom` of everything that may have any. */
function withCustoms(): string {
  const marked = editedJson(
    HARBOUR,
    ["version", 2],
    ...PLACES.map((place) => [place, { kept: "HERE", plain: { known: 1 } }] as const),
    ["sources.0.custom.archive", "HERE"],
  );
  return marked.replaceAll('"HERE"', SPELLED.replaceAll(",", " ,\r\n\t"));
}

test("what stands under custom is written as it was spelled", () => {
  const text = withCustoms();
  const written = writtenJson(parsed(text));
  expect(written.split(SPELLED)).toHaveLength(PLACES.length + 2);
  expect(JSON.parse(written)).toEqual(JSON.parse(text.replace(/,\s*"custom": ?\{\}/gu, "")));
});

test("a timeline whose custom is spelled as JSON spells it is written like any other", () => {
  const plain = parsed(editedJson(HARBOUR, ["version", 2], ["custom", { a: [1, "b", null] }]));
  expect(plain.customTexts).toBeUndefined();
  expect(writtenJson(plain)).toContain('"custom":{"a":[1,"b",null]}');
});

test("more than a timeline's margin is refused under custom", () => {
  const result = parseTimeline(editedJson(HARBOUR, ["events.0.custom", { a: "x".repeat(100_000) }]), "a");
  expect(result).toMatchObject({
    ok: false,
    problems: [
      { path: "events[0].custom", reason: expect.stringMatching(/^must be at most 100000 characters/) as string },
    ],
  });
});
