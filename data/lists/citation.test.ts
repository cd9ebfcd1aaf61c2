import { expect, test } from "vitest";
import { citation } from "./citation.ts";
import { source } from "../../e2e/helpers/example.ts";

test("a quotation within a title has single quotation marks", () => {
  const titled = (title: string): string => citation({ ...source("alpha"), title });
  expect(titled('"Patience has run out" - talks end')).toContain("“‘Patience has run out’ - talks end”.");
  expect(titled("They call it “a pause”")).toContain("“They call it ‘a pause’”.");
  expect(titled("It's over")).toContain("“It's over”.");
});
