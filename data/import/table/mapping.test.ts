import { expect, test } from "vitest";
import { mappingOf } from "./mapping.ts";

const HEADERS = ["When", "Headline", "Outlet", "Paper"];

test("takes columns by their headers, and keeps the guesses that it does not change", () => {
  const guessed = new Map([
    ["start", [0]],
    ["title", [2]],
    ["summary", [1]],
  ] as const);
  const read = mappingOf({ title: "headline", Source: "Outlet", "source 2": "Paper" }, HEADERS, guessed);
  expect("mapping" in read && Object.fromEntries(read.mapping)).toEqual({ start: [0], title: [1], source: [2, 3] });
});

test("takes a blank header for no column", () => {
  const read = mappingOf({ start: "" }, HEADERS, new Map([["start", [0]]] as const));
  expect("mapping" in read && read.mapping.size).toBe(0);
});

test.each([
  [{ titel: "Headline" }, '"titel" is nothing that a column can be; that are start, end,'],
  [{ title: "Heading" }, 'the table has no column "Heading"; its columns are "When", "Headline", "Outlet", "Paper"'],
  [{ title: 3 }, 'the column of "title" must be a header in double quotes'],
  [{ "place 2": "Headline" }, '"place 2" is nothing that a column can be'],
  [JSON.parse('{"__proto__":"Headline"}') as Record<string, unknown>, '"__proto__" is nothing'],
  [{ constructor: "Headline" }, '"constructor" is nothing'],
])("says what is wrong with %j", (given, problem) => {
  expect(mappingOf(given, HEADERS)).toEqual({ problem: expect.stringContaining(problem) as string });
});

test("lists the headers of a wide table only as far as a sentence goes", () => {
  const headers = Array.from({ length: 200 }, (_, index) => `h${String(index)}`);
  expect(mappingOf({ title: "x" }, headers)).toMatchObject({
    problem: expect.stringMatching(/"h39" and 160 more$/u) as string,
  });
});
