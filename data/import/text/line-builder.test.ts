import { expect, test } from "vitest";
import { lineBuilder } from "./line-builder.ts";

/** Words as they are told; "/" begins a line, "//" breaks one. */
function told(...parts: readonly string[]): string {
  const lines = lineBuilder();
  for (const part of parts) {
    if (part === "/") lines.startLine();
    else if (part === "//") lines.breakLine();
    else lines.add(part);
  }
  return lines.text();
}

test.each([
  [["a", "b"], "ab"],
  [["a ", "b"], "a b"],
  [["a", " b"], "a b"],
  [[" a "], "a"],
  [["a", "/", "b"], "a\nb"],
  [["a", "/", "/", "b"], "a\nb"],
  [["a", "//", "b"], "a\nb"],
  [["a", "//", "//", "b"], "a\n\nb"],
  [["a", "//", "//", "//", "b"], "a\n\nb"],
  [["/", "a"], "a"],
  [["a", "//", "/", "b"], "a\nb"],
  [["a  \n\t b"], "a b"],
  [["a", "\u0000", "b"], "ab"],
  [["a\u0000b\u0007"], "ab"],
  [["a", " ", "/", " ", "b"], "a\nb"],
  [["a", " ", "\u0000", "b"], "a b"],
])("puts %j together", (parts, expected) => {
  expect(told(...parts)).toStrictEqual(expected);
});
