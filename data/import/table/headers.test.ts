import { expect, test } from "vitest";
import { namedHeaders, plainHeader } from "./headers.ts";

test("names every column, and none as another", () => {
  const { headers } = namedHeaders({ number: 1, cells: ["Source", "", "Source", "Source 2", "Source", "a\n b"] }, 7);
  expect(headers).toEqual(["Source", "column 2", "Source 2", "Source 2 2", "Source 3", "a b", "column 7"]);
});

test("cuts a header that is too long, and renames what no object can hold", () => {
  const { headers, notes } = namedHeaders({ number: 1, cells: ["x".repeat(100_000), "__proto__"] }, 2);
  expect(headers).toEqual([`${"x".repeat(100)}…`, "column 2"]);
  expect(notes.map(({ at, kind }) => [at, kind])).toEqual([
    ["row 1", "changed"],
    ["row 1", "changed"],
  ]);
});

test.each([
  ["Start_Date (UTC)*", "start date"],
  ["endDate", "end date"],
  ["  Événement: ", "evenement"],
  ["Überschrift", "uberschrift"],
])("compares %j as %j", (header, plain) => {
  expect(plainHeader(header)).toBe(plain);
});

test("compares a header of brackets that are never closed in time proportional to it", () => {
  // Not within the limit of a test where each bracket is followed to the end.
  expect(plainHeader(`Date ${"(".repeat(400_000)}${"[".repeat(400_000)} of birth`)).toBe("date of birth");
});
