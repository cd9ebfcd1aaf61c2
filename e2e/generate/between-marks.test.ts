import { expect, test } from "vitest";
import { betweenMarks } from "./between-marks.ts";

const DOCUMENT = "# Keys\n\n<!-- keys -->\n\nold\n\n<!-- /keys -->\n\nThe end.\n";

test("what stands between the marks is replaced, and nothing else", () => {
  const made = betweenMarks(DOCUMENT, "keys", "| $& | $1 |");
  expect(made).toBe("# Keys\n\n<!-- keys -->\n\n| $& | $1 |\n\n<!-- /keys -->\n\nThe end.\n");
  expect(betweenMarks(made, "keys", "old")).toBe(DOCUMENT);
});

test.each([
  ["without marks", "# Keys\n"],
  ["without an end", "<!-- keys -->\n"],
  ["with an end before the beginning", "<!-- /keys --><!-- keys -->"],
  ["with two beginnings", "<!-- keys --><!-- keys --><!-- /keys -->"],
  ["with two ends", "<!-- keys --><!-- /keys --><!-- /keys -->"],
  ["with marks of another name", "<!-- options --><!-- /options -->"],
])("a document %s is refused, not overwritten", (_what, document) => {
  expect(() => betweenMarks(document, "keys", "new")).toThrow(
    "the document needs <!-- keys --> and, after it, <!-- /keys -->, once each",
  );
});
