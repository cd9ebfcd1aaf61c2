import { expect, test } from "vitest";
import { toldWhen } from "../../../e2e/helpers/drafts/told-when.ts";
import { datedLine } from "./date-lines.ts";
import { datingOf } from "./dating.ts";
import { noteList } from "./note-list.ts";

test.each([
  ["1914–1918 War", '1914 year "1914" -> 1918 year "1918" | War'],
  ["1914–18 War", '1914 year "1914" -> 1918 year "18" | War'],
  ["1914 – 1918 The war", '1914 year "1914" -> 1918 year "1918" | The war'],
  ["May 1914 – June 1915 War", '1914-05 month "May 1914" -> 1915-06 month "June 1915" | War'],
  ["1914–1918: War", '1914 year "1914" -> 1918 year "1918" | War'],
  ["8 May 1914–1915 War", '1914-05-08 day "8 May 1914" -> 1915 year "1915" | War'],
  ["8 May 1914–1915 war", '1914-05-08 day "8 May 1914" -> 1915 year "1915" | war'],
  // Blanks beside the dash, and two digits, are no end.
  ["1914– 18 War", '1914 year "1914" | 18 War'],
  ["1914 –18 War", '1914 year "1914" | 18 War'],
  // How many there were is no end.
  ["1912 – 2000 people come", '1912 year "1912" | 2000 people come'],
  ["1912 – 12 people come", '1912 year "1912" | 12 people come'],
  ["1912 – The ship of 1913 sinks", '1912 year "1912" | The ship of 1913 sinks'],
])("%s", (line, expected) => {
  const found = datedLine(line, datingOf({}, noteList()));
  expect(found && `${toldWhen(found.when)} | ${found.rest}`).toBe(expected);
});
