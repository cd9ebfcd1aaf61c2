import { readFileSync } from "node:fs";
import { expect, test } from "vitest";
import { editedJson } from "../../../e2e/helpers/edited-json.ts";
import { parseTimeline } from "./parse.ts";
import { formatProblem, type Problem } from "../problems/problem.ts";
import { asWritten } from "../../written.ts";

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
  expect(result.ok && asWritten(result.value)).toEqual(JSON.parse(HARBOUR));
});

test("every date of a valid file has its interval", () => {
  const result = parseTimeline(HARBOUR, "harbour.json");
  if (!result.ok) throw new Error("the fixture is broken");
  const { extent, sources, events } = result.value;
  const day = (date: number) => Date.UTC(2001, 4, date);
  expect(extent.interval).toEqual({ from: day(1), to: day(32) });
  expect(sources[0]?.custom.published?.interval).toEqual({ from: day(21), to: day(22) });
  expect(events[1]?.when).toMatchObject({
    interval: { from: day(14), to: day(22) },
    start: { interval: { from: day(14), to: day(15) } },
    end: { interval: { from: day(19), to: day(22) } },
  });
  expect(events[0]?.claims[1]?.when?.interval).toEqual({ from: day(14), to: day(15) });
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
  ).toBe(
    "t.json:1:13: the file has version 9, and this program reads versions 1 and 2; update the program (at version)",
  );
});

test("of more than a thousand problems a thousand are told, and the others counted behind the last", () => {
  const wrong = (count: number) => problemsOf(`{"events": [${Array.from({ length: count }, () => "1").join(", ")}]}`);
  const all = wrong(2000);
  const last = all.at(-1)!;
  expect(all).toHaveLength(1001);
  const rest = Number(/\d+/u.exec(last.reason)![0]);
  expect([rest > 900, rest < 2000]).toEqual([true, true]);
  expect(last).toMatchObject({ path: "", reason: expect.stringMatching(/^and \d+ more; mend these first/u) as string });
  expect([last.line, last.column]).toEqual([all.at(-2)!.line, all.at(-2)!.column]);
  expect(
    wrong(3)
      .map(({ reason }) => reason)
      .some((reason) => reason.startsWith("and ")),
  ).toBe(false);
});

test("a bound that is no text is told with how a date is written", () => {
  expect(told(editedJson(HARBOUR, ["extent.to", 5]))).toEqual([
    'extent.to: must be a date in double quotes ("2016-09-12"), not 5',
  ]);
});
