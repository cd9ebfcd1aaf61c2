/** Which words of a page are one line, and where blanks stand between them. */
import { expect, test } from "vitest";
import { linesOfPage, type PdfWords } from "./pdf-lines.ts";

/** Words of 10 points, 6 points a letter, of a line that goes on. */
function words(text: string, x: number, y = 700, facts: Partial<PdfWords> = {}): PdfWords {
  return { text, x, y, width: text.length * 6, size: 10, endsLine: false, ...facts };
}

test.each<[string, PdfWords[], readonly string[]]>([
  ["that stand back by their size are of one line", [words("towns", 100), words("b", 90)], ["townsb"]],
  ["that stand further back are not", [words("towns", 100), words("b", 89.9)], ["towns", "b"]],
  ["that stand half their size higher are of one line", [words("towns", 100), words("2", 140, 705)], ["towns 2"]],
  ["that stand higher than that are not", [words("towns", 100), words("2", 140, 705.1)], ["towns", "2"]],
  [
    "of two sizes are measured by the larger",
    [words("2", 100, 704, { size: 4 }), words("towns", 110, 700)],
    ["2 towns"],
  ],
  ["0.15 of their size apart are one word", [words("har", 100), words("bour", 119.5)], ["harbour"]],
  ["further apart are two", [words("har", 100), words("bour", 119.6)], ["har bour"]],
  ["with a blank of their own have that one", [words("har", 100), words(" ", 118), words("bour", 124)], ["har bour"]],
  ["are one line up to its end", [words("a", 100), words("", 0, 0, { endsLine: true }), words("b", 120)], ["a", "b"]],
  ["go on behind a blank, wherever that stands", [words("a", 100), words(" ", 0, 0), words("b", 120)], ["a b"]],
  [
    "go on behind what is empty, wherever that stands",
    [words("har", 100), words("", 0), words("bour", 118)],
    ["harbour"],
  ],
  ["that are blank are no line", [words(" ", 100, 700, { endsLine: true }), words("a", 100, 680)], ["a"]],
  ["with tabs and controls have one blank for them", [words("a\t\u0001 b", 100)], ["a b"]],
])("words %s", (_what, page, lines) => {
  expect(linesOfPage(page).map(({ text }) => text)).toStrictEqual(lines);
});

test("a line reaches from its first word to its last, and has the size of its longest", () => {
  const page = [
    words("1", 100, 704, { size: 6 }),
    words("towns", 110),
    words("port", 150, 701, { size: 8 }),
    words(" ", 180),
  ];
  expect(linesOfPage(page)).toStrictEqual([{ text: "1 towns port", x: 100, right: 174, y: 704, size: 10 }]);
  const alike = [words("port", 100), words("gate", 130, 700, { size: 9 })];
  expect(linesOfPage(alike)[0]?.size).toBe(10);
});
