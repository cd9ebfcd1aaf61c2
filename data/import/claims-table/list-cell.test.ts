import { expect, test } from "vitest";
import { itemsOfCell, listCell } from "./list-cell.ts";

test.each([
  [["a", "b"], ";", "a; b"],
  [["a; b", "c\\d"], ";", "a\\; b; c\\\\d"],
  [["a", "b"], "|", "a | b"],
  [["Berg", "Ann"], ",", "Berg, Ann"],
  [["Press, Co"], ",", "Press\\, Co"],
  [[], ";", ""],
] as const)("the list %j with %j between is the cell %j, and comes back", (items, sign, cell) => {
  expect(listCell(items, sign)).toBe(cell);
  expect(itemsOfCell(cell, sign)).toEqual(items);
});

test("a list within a list comes back", () => {
  const lists = [["a|;b", "c"], ["d\\"]];
  const cell = listCell(
    lists.map((list) => listCell(list, "|")),
    ";",
  );
  expect(itemsOfCell(cell, ";").map((item) => itemsOfCell(item, "|"))).toEqual(lists);
});

test("what people write is read: blanks do not count, and a backslash before anything else is one", () => {
  expect(itemsOfCell("a ;b;  c\\n", ";")).toEqual(["a", "b", "c\\n"]);
});

test.each([
  ["  ", []],
  [" a ;b", ["a", "b"]],
])("the items of %j are %j", (cell, items) => {
  expect(itemsOfCell(cell, ";")).toEqual(items);
});
