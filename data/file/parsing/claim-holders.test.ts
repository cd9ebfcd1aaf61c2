import { readFileSync } from "node:fs";
import { expect, test } from "vitest";
import { type FileEdit, editedJson } from "../../../e2e/helpers/edited-json.ts";
import { asWritten, writtenJson } from "../../written.ts";
import { parseTimeline } from "./parse.ts";

const HARBOUR = readFileSync(new URL("../../../e2e/helpers/harbour.json", import.meta.url), "utf8");
const when = { earliest: "2001-05", latest: "2001-05", precision: "month" };
const claim = { source: "root", speaker: { name: "The town" }, says: "It was dry.", custom: { weight: 1 } };
const root = { id: "root", type: "report", title: "The weather", custom: {} };

function parsed(...edits: readonly FileEdit[]) {
  const text = editedJson(HARBOUR, ["version", 2], ...edits);
  return { text, result: parseTimeline(text, "t.json") };
}

function told(...edits: readonly FileEdit[]): readonly string[] {
  const { result } = parsed(...edits);
  return result.ok ? [] : result.problems.map(({ path, reason }) => `${path}: ${reason}`);
}

test("background periods are read with their dates and claims, and written as they were", () => {
  const eras = [
    { id: "drought", title: "The drought", when, claims: [claim] },
    { id: "reign", title: "A reign", when: { start: when, end: { precision: "bounded" } } },
  ];
  const { text, result } = parsed(["eras", eras], ["sources.3", root]);
  if (!result.ok) throw new Error(JSON.stringify(result.problems));
  expect(asWritten(result.value)).toEqual(JSON.parse(text));
  // A source in which nothing stands under custom is written without.
  expect(JSON.parse(writtenJson(result.value))).toEqual(JSON.parse(text.replace(/,\s*"custom": ?\{\}/gu, "")));
  expect(result.value.eras?.[0]?.when.interval).toEqual({ from: Date.UTC(2001, 4), to: Date.UTC(2001, 5) });
  // A source that carries a claim has a chip, whatever the claim is about.
  expect(result.value.sources[3]?.custom.code).toBe("WEA");
});

test("the spelling of custom fields of their claims is kept", () => {
  const { text } = parsed(
    ["eras", [{ id: "drought", title: "The drought", when, claims: [claim] }]],
    ["sources.3", root],
  );
  const spelled = text.replace('"weight": 1', '"weight": 1.0');
  const result = parseTimeline(spelled, "t.json");
  expect(result.ok && writtenJson(result.value)).toContain('"weight":1.0');
});

test.each<[string, unknown, string]>([
  [
    "an id that is taken",
    [
      { id: "a", title: "A", when },
      { id: "a", title: "B", when },
    ],
    'eras[1].id: the id "a" is already that of eras[0]; choose another',
  ],
  [
    "a source that there is not",
    [{ id: "a", title: "A", when, claims: [{ ...claim, source: "gazete" }] }],
    'eras[0].claims[0].source: no source has the id "gazete". Did you mean "gazette"?',
  ],
  [
    "an end before its beginning",
    [{ id: "a", title: "A", when: { earliest: "2001-06", latest: "2001-05", precision: "month" } }],
    'eras[0].when: "earliest" (2001-06) is after "latest" (2001-05); swap them or correct one',
  ],
  [
    "an aspect that there is not",
    [
      {
        id: "a",
        title: "A",
        when,
        claims: [{ ...claim, source: "gazette", asserts: [{ aspect: "reson", value: "x" }] }],
      },
    ],
    'eras[0].claims[0].asserts[0].aspect: must be one of "responsibility", "breach", "scope", "nature", "reason", not "reson". Did you mean "reason"?',
  ],
  [
    "a withdrawal of nothing",
    [{ id: "a", title: "A", when, claims: [{ ...claim, source: "gazette", stance: "retracts", of: "b" }] }],
    'eras[0].claims[0].of: no claim of this event has the id "b". Give the claim that it withdraws this "id"',
  ],
  [
    "a field of other formats",
    [{ id: "a", label: "A", title: "A", when }],
    'eras[0].label: an era has no field "label". "label" is written "title" in an era',
  ],
])("%s is told in its place", (_name, eras, problem) => {
  expect(told(["eras", eras])).toEqual([problem]);
});
