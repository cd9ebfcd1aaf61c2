import { expect, test } from "vitest";
import { tsv, tsvCell } from "./tsv.ts";

test("cells stand between tabs, rows between line ends", () => {
  expect(
    tsv([
      ["Event", "Origins"],
      ["Truce", 4],
    ]),
  ).toBe("Event\tOrigins\r\nTruce\t4\r\n");
});

test("tabs and line ends inside a cell cannot make another cell", () => {
  expect(tsvCell("a\tb\r\nc\u2028d\u0000e\u0085f")).toBe("a b c d e f");
});

test.each(["=1+1", "+1", "-1", "@SUM(A1)", "＝1", "\t=1", "\r\n=cmd|'/c calc'!A1", " -x", "\u0000=1", "\ufeff=1"])(
  "%j is text, not a formula",
  (text) => {
    expect(tsvCell(text)).toMatch(/^'[=+\-@＝]/u);
  },
);

test("signs that begin no formula stay as they are", () => {
  expect(tsvCell("9–10 September")).toBe("9–10 September");
  expect(tsvCell("a = b")).toBe("a = b");
  expect(tsvCell("≠ who did it")).toBe("≠ who did it");
});

test("a number is a number, also below zero", () => {
  expect(tsvCell(-3)).toBe("-3");
});

test("a quotation mark at the beginning is quoted, elsewhere it means itself", () => {
  expect(tsvCell('"Plan B" unknown')).toBe('"""Plan B"" unknown"');
  expect(tsvCell('the "deal"')).toBe('the "deal"');
});
