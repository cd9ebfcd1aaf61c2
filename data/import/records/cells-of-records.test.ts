import { expect, test } from "vitest";
import { cellsOfRecords } from "./cells-of-records.ts";
import { datedRecords, namedRecords } from "./dated-keys.ts";

test("fields are columns in the order in which they come, and what no cell can hold stands beside", () => {
  const records = [
    { a: " x ", b: null, c: ["p", 5, true], d: {}, " e": 1, "": 2, f: { g: 1 } },
    { b: "y", c: ["p", ["q"]], d: [], a: [], h: ["x; y"], i: ["x", " "], f: "z", j: 0 },
    {},
    { a: [{ b: 1 }], c: "x; y" },
    JSON.parse('{ "__proto__": 1, "a": false }') as Record<string, unknown>,
  ];
  expect(cellsOfRecords(records)).toStrictEqual({
    rows: [["a", "c", "b", "f", "j"], ["x", "p; 5; true"], ["", "", "y", "z", "0"], [], ["", "x; y"], ["false"]],
    others: [
      { " e": 1, "": 2, f: { g: 1 } },
      { c: ["p", ["q"]], h: ["x; y"], i: ["x", " "] },
      undefined,
      { a: [{ b: 1 }] },
      undefined,
    ],
  });
});

test("a hundred columns with names of a hundred characters are the most", () => {
  const fields = (count: number) =>
    Object.fromEntries(Array.from({ length: count }, (_, index) => [`f${String(index)}`, 1]));
  expect(cellsOfRecords([fields(101)])).toMatchObject({ others: [{ f100: 1 }] });
  expect(cellsOfRecords([fields(100)]).others).toStrictEqual([undefined]);
  expect(cellsOfRecords([fields(100), { f99: 2, x: 1 }]).others).toStrictEqual([undefined, { x: 1 }]);
  expect(cellsOfRecords([{ ["x".repeat(100)]: 1, ["x".repeat(101)]: 1 }]).rows[0]).toStrictEqual(["x".repeat(100)]);
});

test.each([
  [{ year: 1912, month: 3, day: "4" }, "1912-03-04"],
  [{ year: "12", month: 12 }, "0012-12"],
  [{ year: -44 }, "-0044"],
  [{ year: 300000, month: "", day: null }, "300000"],
  [{ year: 1912, month: null, day: 4 }, ""],
  [{ year: "", month: 3 }, ""],
  [{ year: 1912, hour: 5 }, ""],
  [{ year: "x1912" }, ""],
  [{ year: "1912x" }, ""],
  [{ year: 1234567 }, ""],
  [{ year: 1912, month: 123 }, ""],
  [{ year: 1912, month: "x1" }, ""],
  [{ year: 1912, month: "1x" }, ""],
  [{ year: 1912, month: 3, day: "4th" }, ""],
])("the parts %j are the date %j", (date, cell) => {
  const { rows, others } = cellsOfRecords([{ title: "a", date }]);
  expect([rows[1], others]).toStrictEqual(cell === "" ? [["a"], [{ date }]] : [["a", cell], [undefined]]);
});

test("what stands under dates has them, and other fields stay", () => {
  const fields = {
    about: "x",
    "1912": ["Bell", null, { title: "Rope", date: "1911" }, { ropes: 3 }, 5, ["y"]],
    "4 May 1913": "Rung",
    "1914": "",
  };
  expect(datedRecords(fields)).toStrictEqual({
    records: [
      { date: "1912", title: "Bell" },
      { date: "1911", title: "Rope" },
      { date: "1912", ropes: 3 },
      { date: "1912", title: "5" },
      { date: "1912", value: ["y"] },
      { date: "4 May 1913", title: "Rung" },
    ],
    places: [...["0", "2", "3", "4", "5"].map((index) => `["1912"][${index}]`), '["4 May 1913"]'],
    others: { about: "x" },
  });
});

test.each<[Record<string, unknown>, boolean]>([
  [{ "1912": "a", "1913": "b" }, true],
  [{ "1912": "a", "1913": "b", x: 1, y: 2 }, true],
  [{ "1912": "a", "1913": "b", x: 1, y: 2, z: 3 }, false],
  [{ "1912": "a" }, false],
  [{ "1912": ["a"] }, false],
  [{ "1912": ["a", "b"] }, true],
  [{ "1912": ["a", "b"], x: 1, y: 1 }, false],
  [{ "4/5/1912": "a", "5/6/1912": "b" }, true],
  [{ today: "a", yesterday: "b" }, false],
  [{ "1912 to 1913": "a", "1914 to 1915": "b" }, true],
  [{ [`1912${" ".repeat(56)}`]: "a", "1913": "b" }, true],
  [{ [`1912${" ".repeat(57)}`]: "a", "1913": "b" }, false],
  [{}, false],
])("fields %j are called by dates: %s", (fields, are) => {
  expect(datedRecords(fields) !== undefined).toBe(are);
});

test("objects that stand under their names have those as titles", () => {
  const hostile = JSON.parse('{ "__proto__": { "a": 1 }, "A": { "x": 1 }, "B": { "title": "b" } }') as Record<
    string,
    unknown
  >;
  expect(namedRecords(hostile)).toStrictEqual({
    records: [{ title: "A", x: 1 }, { title: "b" }],
    places: ['["A"]', '["B"]'],
  });
  expect([namedRecords({ a: {} }), namedRecords({ a: {}, b: {}, c: 5 }), namedRecords({})]).toStrictEqual([
    undefined,
    undefined,
    undefined,
  ]);
});
