/** Series of numbers without dates, which are named as such: "1,5", "2,6", "3,7". */
import type { ForeignFile, Importer } from "../importer.ts";
import { beginningOf, linesOf } from "../reading/file-lines.ts";

/** Recognises numbers in lines or in lists of JSON, none of which can be a year, and says why nothing is made of them. */
export const NUMBER_SERIES: Importer = {
  id: "number-series",
  name: "a series of numbers",
  recognises: (file) => isSeries(file),
  read: () => ({ refused: "none of them is a date: add a column that says when, and one that says what happened" }),
};

/** Numbers that are looked at. */
const SAMPLE = 200;
/** Fewer are no series. */
const LEAST = 3;

function isSeries({ text, json, rows }: ForeignFile): boolean {
  if (rows !== undefined) return false;
  if (json !== undefined) return Array.isArray(json) && areCounted(numbersIn(json.slice(0, SAMPLE)));
  const lines = linesOf(beginningOf(text))
    .slice(0, SAMPLE)
    .map((line) => line.text.trim())
    .filter((line) => line !== "");
  const [first = ""] = lines;
  // Names of columns stand in the first line.
  const below = /^[^\d]+$/u.test(first) ? lines.slice(1) : lines;
  const cells = below.map((line) => line.split(/[\s;|,]/u).filter((cell) => cell !== ""));
  return (
    below.length >= LEAST && areCounted(cells.map((row) => row.map((cell) => (NUMBER.test(cell) ? cell : ""))).flat())
  );
}

const NUMBER = /^[+-]?(?:\d{1,30}(?:\.\d{0,30})?|\.\d{1,30})(?:e[+-]?\d{1,3})?%?$/iu;

/** Whether all are numbers, at least a few, and none could be a year or a day ("1912", "19120415"). */
function areCounted(numbers: readonly string[]): boolean {
  return (
    numbers.length >= LEAST &&
    numbers.every((number) => number !== "" && !/^(?:1\d|20)\d\d(?:[01]\d[0-3]\d)?$|^\d{9,13}$/u.test(number))
  );
}

/** The numbers of a list, or of lists in it; "" for anything else. */
function numbersIn(list: readonly unknown[]): readonly string[] {
  return list.flatMap((one) => {
    if (typeof one === "number") return [String(one)];
    return Array.isArray(one)
      ? one.slice(0, SAMPLE).map((part) => (typeof part === "number" ? String(part) : ""))
      : [""];
  });
}
