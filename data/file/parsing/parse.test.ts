import { readFileSync } from "node:fs";
import { expect, test } from "vitest";
import { editedJson } from "../../../e2e/helpers/edited-json.ts";
import { parseTimeline } from "./parse.ts";
import { formatProblem, type Problem } from "../problems/problem.ts";
import type { Timeline } from "../../timeline.ts";

const HARBOUR = readFileSync(new URL("../../../e2e/helpers/harbour.json", import.meta.url), "utf8");

function problemsOf(text: string): readonly Problem[] {
  const result = parseTimeline(text, "t.json");
  return result.ok ? [] : result.problems;
}

function told(text: string): string[] {
  return problemsOf(text).map(({ path, reason }) => `${path}: ${reason}`);
}

test("a valid file gives the timeline as it is written", () => {
  const result = parseTimeline(HARBOUR, "harbour.json");
  expect(result).toEqual({ ok: true, value: JSON.parse(HARBOUR) as Timeline });
});

test("a byte order mark is passed over", () => {
  expect(parseTimeline(`\uFEFF${HARBOUR}`, "t.json").ok).toBe(true);
  expect(problemsOf("\uFEFF[]")).toMatchObject([{ line: 1, column: 1 }]);
});

test("a value that is no timeline is told as such", () => {
  expect(["[]", "null", "5", '"x"'].map(told)).toEqual([
    [": a timeline must be an object in braces, not an empty list"],
    [": a timeline must be an object in braces, not null"],
    [": a timeline must be an object in braces, not 5"],
    [': a timeline must be an object in braces, not "x"'],
  ]);
});

test("everything that is wrong is told at once, in the order of the file", () => {
  const text = editedJson(
    HARBOUR,
    ["extent.to", 5],
    ["lanes.0.label"],
    ["events.0.lane", "x"],
    ["events.1.when.start.earliest", "2001-05-16"],
  );
  const problems = problemsOf(text);
  expect(problems.map(({ path }) => path)).toEqual([
    "extent.to",
    "lanes[0].label",
    "events[0].lane",
    "events[1].when.start",
  ]);
  expect(problems.map(({ line }) => line)).toEqual(problems.map(({ line }) => line).sort((a, b) => a - b));
});

test("problems stand at the value, at an unknown key, or where a field is missing", () => {
  const text = '{\r\n  "version": 1, "titel": 3,\n  "lanes": [{ "id": 7 }]\n}';
  const places = problemsOf(text).map(({ line, column, path }) => `${String(line)}:${String(column)} ${path}`);
  expect(places).toEqual(
    expect.arrayContaining(["1:1 title", "2:17 titel", "3:13 lanes[0].label", "3:21 lanes[0].id"]),
  );
});

test("a terminal gets one line for each problem", () => {
  expect(
    problemsOf('{"version": 9}')
      .map(formatProblem)
      .find((line) => line.includes("version")),
  ).toBe("t.json:1:13: the file has version 9, and this program reads version 1; update the program (at version)");
});
