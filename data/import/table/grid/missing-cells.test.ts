import { expect, test } from "vitest";
import { importFile } from "../../import-file.ts";
import { readTable } from "../read-table.ts";
import { withoutMissing } from "./missing-cells.ts";

function cellsOf(text: string) {
  const read = readTable({ text });
  if (!("table" in read)) throw new Error(read.refused);
  const { rows, notes } = withoutMissing(read.table);
  return { rows: rows.map(({ cells }) => cells.join("|")), notes: notes.map(({ what }) => what) };
}

test("words of programs for nothing are blank cells, and are told once", () => {
  expect(cellsOf("Date,Title,Place\n1912,Bell,NaN\nNULL,Boat,#N/A\nnan,N/A,null")).toStrictEqual({
    rows: ["1912|Bell|", "|Boat|", "||"],
    notes: ['cells with "NaN", "NULL", "#N/A", "nan", "N/A", "null" say that nothing is known: they are read as blank'],
  });
});

test("NA in several columns is nothing, and in one column a word", () => {
  expect(cellsOf("Date,Title,Place\n1912,NA,NA\n1913,Boat,None").rows).toStrictEqual(["1912||", "1913|Boat|None"]);
  expect(cellsOf("Date,Title,Country\n1912,Bell,NA\n1913,Boat,NA")).toStrictEqual({
    rows: ["1912|Bell|NA", "1913|Boat|NA"],
    notes: [],
  });
  expect(cellsOf("Date,Title\n1912,NATO\n1913,Nullarbor").rows).toStrictEqual(["1912|NATO", "1913|Nullarbor"]);
});

test("a row whose title is nothing has none", () => {
  const text = "year,event,area\n1912,A bell is cast,NA\n1913,NA,NA\nNA,A boat sinks,Bay\n";
  const result = importFile({ name: "a.csv", text });
  if (!result || !("imported" in result)) throw new Error("not imported");
  expect(result.imported.timeline.events.map(({ title }) => title)).toStrictEqual(["A bell is cast", "A boat sinks"]);
  expect(result.imported.report.notes).toContainEqual({
    at: "row 3",
    kind: "dropped",
    what: "it has a date and no word of what happened",
  });
});

test.each(["NaN", "nan", "NaT", "NULL", "null", "#N/A", "N/A", "<NA>", "\\N"])("%j is no word", (cell) => {
  expect(cellsOf(`Date,Title\n1912,Bell\n1913,${cell}`).rows).toStrictEqual(["1912|Bell", "1913|"]);
});

test("None in several columns is nothing, and words that only begin so are words", () => {
  expect(cellsOf("Date,Title,Place\nNone,Bell,None\n1913,Nones,NAM").rows).toStrictEqual(["|Bell|", "1913|Nones|NAM"]);
  expect(cellsOf("Date,Title,Place\n1912,NA,None\n1913,Bell,None").rows).toStrictEqual([
    "1912|NA|None",
    "1913|Bell|None",
  ]);
});

test("rows without such cells stay the very same, and so does a table without any", () => {
  const read = readTable({ text: "Date,Title\n1912,Bell\n1913,NULL\n" });
  if (!("table" in read)) throw new Error(read.refused);
  const { table } = read;
  expect(withoutMissing(table).rows[0]).toBe(table.rows[0]);
  const whole = { ...table, rows: table.rows.slice(0, 1) };
  expect(withoutMissing(whole)).toBe(whole);
});
