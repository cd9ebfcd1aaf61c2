import { readFileSync } from "node:fs";
import { expect, test } from "vitest";
import { type FileEdit, editedJson } from "../../../e2e/helpers/edited-json.ts";
import { asWritten } from "../../written.ts";
import { parseTimeline } from "../parsing/parse.ts";

const HARBOUR = readFileSync(new URL("../../../e2e/helpers/harbour.json", import.meta.url), "utf8");

function told(...edits: readonly FileEdit[]): string[] {
  const result = parseTimeline(editedJson(HARBOUR, ...edits), "t.json");
  return result.ok ? [] : result.problems.map(({ path, reason }) => `${path}: ${reason}`);
}

test.each<[string, string, unknown, string]>([
  ["a long certainty", "certainty", "b".repeat(101), "must be at most 100 characters, not 101; shorten it"],
  ["an empty status", "status", "", "must not be empty; leave the field out if there is nothing to say"],
  [
    "a claim that is not concluded",
    "inferred",
    false,
    "must be true, or from what it was concluded in double quotes, not false; leave it out where nobody concluded it",
  ],
  ["concluded from nothing", "inferred", " ", "must not be blank; write something or leave the field out"],
])("%s is told with its path and what to do", (_name, field, value, reason) => {
  expect(told([`events.0.claims.0.${field}`, value])).toEqual([`events[0].claims[0].${field}: ${reason}`]);
});

test.each(["a link in the text", true])("what is said of a claim is read and written as it is: %j", (inferred) => {
  const text = editedJson(
    HARBOUR,
    ["version", 2],
    ["events.0.claims.0.status", "unverified"],
    ["events.0.claims.0.certainty", "B2"],
    ["events.0.claims.0.inferred", inferred],
  );
  const result = parseTimeline(text, "t.json");
  expect(result.ok && asWritten(result.value)).toEqual(JSON.parse(text));
});
