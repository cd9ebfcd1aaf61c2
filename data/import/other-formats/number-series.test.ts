import { expect, test } from "vitest";
import { importFile } from "../import-file.ts";
import { importerOf } from "../formats.ts";

test.each(["x,y\n1,5\n2,6.5\n3,7\n", "1 5\n2 6\n3 7e-3\n", "1\n2\n3\n"])("%j is called a series of numbers", (text) => {
  expect(importFile({ name: "a", text })).toMatchObject({
    refused: expect.stringMatching(/^this looks like a series of numbers; none of them is a date/u) as string,
  });
});

test.each([
  ["[1, 2, 3]", true],
  ["[[1, 5], [2, 6]]", true],
  ['[1, 2, "x"]', false],
  ["[1912, 1913, 1914]", false],
])("the list %s is one: %s", (text, is) => {
  expect(importerOf({ name: "a", text, json: JSON.parse(text) as unknown })?.id === "number-series").toBe(is);
});

test.each(["1912,5\n1913,6\n1914,7\n", "day,what\n1,rain\n2,sun\n3,snow\n", "1,2\n"])("%j is none", (text) => {
  expect(importerOf({ name: "a", text })?.id).not.toBe("number-series");
});
