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

test.each([
  [[2016, 9, 12], "2016-09-12"],
  [["2016", "9"], "2016-09"],
  [[-1046, 12], "-1046-12"],
  [[2016, 12, 31], "2016-12-31"],
  [[2016, 0, 1], "2016; 0; 1"],
  [[2016, 13], "2016; 13"],
  [[2016, 9, 0], "2016; 9; 0"],
  [[2016, 9, 32], "2016; 9; 32"],
  [[2016, 9, 12, 5], "2016; 9; 12; 5"],
  [[16, 9, 12], "16; 9; 12"],
  [[2016], "2016"],
])("in a field of dates the list %j is %j", (list, cell) => {
  for (const name of ["start", "endDate", "valid_from", "Datum"])
    expect(cellsOfRecords([{ [name]: list }]).rows[1]).toStrictEqual([cell]);
});

test("in another field a list of numbers is none", () => {
  for (const name of ["size", "restart", "where"])
    expect(cellsOfRecords([{ [name]: [1920, 10, 8] }]).rows[1]).toStrictEqual(["1920; 10; 8"]);
});

test("a name of figures may be a year where what stands under it says so, and is no title", () => {
  const fields = {
    "-1513": { title: "Cast" },
    "1912": "Hung",
    "24": { date: 24, title: "Rung" },
    "25": { colour: "red" },
  };
  expect(datedRecords(fields)).toStrictEqual({
    records: [
      { date: "1912", title: "Hung" },
      { date: "-1513", title: "Cast" },
      { date: 24, title: "Rung" },
    ],
    places: ['["1912"]', '["-1513"]', '["24"]'],
    others: { "25": { colour: "red" } },
  });
  expect(namedRecords({ "24": { date: 24 }, bell: { date: 25 } })?.records).toStrictEqual([
    { date: 24 },
    { title: "bell", date: 25 },
  ]);
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

/** The fields of an object by their columns, and what no cell holds. */
function fieldsOfRow(record: Record<string, unknown>) {
  const { rows, others } = cellsOfRecords([record]);
  const [names = [], cells = []] = rows;
  return { ...Object.fromEntries(names.map((name, at) => [name, cells[at]])), ...others[0] };
}

test.each<[Record<string, unknown>, Record<string, unknown>]>([
  [{ period: { start: "1912", end: "1913", note: "x" } }, { start: "1912", end: "1913", note: "x" }],
  [{ timespan: { from: 1912, until: 1913 } }, { start: "1912", end: "1913" }],
  [{ time_span: { start: "1912" } }, { start: "1912" }],
  [{ timerange: { begin: "1912", finish: "1913" } }, { start: "1912", end: "1913" }],
  [{ lifeSpan: { date: "1912", to: "1913" } }, { start: "1912", end: "1913" }],
  [{ date: { startDate: "1912", endDate: "1913" } }, { start: "1912", end: "1913" }],
  [{ reign_dates: { start_date: "1912", end_date: "1913" } }, { start: "1912", end: "1913" }],
  [
    { period: { start: "1912", title: "B" }, title: "A" },
    { title: "A", start: "1912", period: { title: "B" } },
  ],
  [
    { period: { start: "1912", title: "B", note: "x" }, title: "A" },
    { title: "A", start: "1912", period: { title: "B", note: "x" } },
  ],
  [
    { period: { start: "1912", end: "1913" }, end: "1915" },
    { end: "1915", start: "1912", period: { end: "1913" } },
  ],
  [
    { period: { start: "1912" }, start: "1911" },
    { start: "1911", period: { start: "1912" } },
  ],
  [{ period: { start: "1912" }, begin: "" }, { start: "1912" }],
  [{ period: { end: "1912" } }, { period: { end: "1912" } }],
  [{ periods: { start: "1912" } }, { periods: { start: "1912" } }],
  [{ dateline: { start: "1912" } }, { dateline: { start: "1912" } }],
  [{ update: { start: "1912" } }, { update: { start: "1912" } }],
])("of %j the fields are %j", (record, fields) => {
  expect(fieldsOfRow(record)).toEqual(fields);
});

test.each<[Record<string, unknown>, string]>([
  [{ year: 1912, era: "CE" }, "1912"],
  [{ year: 1912, era: "C.E." }, "1912"],
  [{ year: 1912, era: "ce." }, "1912"],
  [{ year: 1912, era: "AD" }, "1912"],
  [{ year: 1912, era: "A.D." }, "1912"],
  [{ year: 1912, era: "ADD" }, ""],
  [{ year: 1912, era: "mad" }, ""],
  [{ year: 44, month: 3, day: 15, era: "B.C.E." }, "15 March 44 BC"],
  [{ year: 44, month: 3, era: "BCE" }, "March 44 BC"],
  [{ year: 44, era: "bc" }, "44 BC"],
  [{ year: 44, era: "BCX" }, ""],
  [{ year: 44, era: "ABC" }, ""],
  [{ year: "x", era: "BC" }, ""],
  [{ year: 1912, month: 4, day: 3, hour: 5, minute: 6 }, "1912-04-03T05:06"],
  [{ year: 1912, month: 4, hour: 5, minute: 6 }, ""],
  [{ year: 1912, month: 4, day: 3, hour: 5 }, ""],
  [{ year: 1912, month: 4, day: 3, hour: 105, minute: 6 }, ""],
  [{ year: 1912, month: 4, day: 3, hour: "x05", minute: 6 }, ""],
  [{ year: 1912, month: 4, day: 3, hour: "05h", minute: 6 }, ""],
  [{ year: 1912, week: 4 }, ""],
])("the numbers and the era of %j are the date %j", (date, cell) => {
  expect(fieldsOfRow({ date })).toEqual({ date: cell === "" ? date : cell });
});

test.each<[Record<string, unknown>, string | undefined]>([
  [{ fr: "Une cloche", en: "A bell" }, "A bell"],
  [{ fr: "Une cloche", "en-GB": "A bell" }, "A bell"],
  [{ fr: "", en: " ", de: "Eine Glocke" }, "Eine Glocke"],
  [{ "zh-Hans": "Zhong", de_AT: "Eine Glocke" }, "Zhong"],
  [{ "pt-BR": "Um sino", colour: "red" }, undefined],
  [{ "en-GB-x": "A bell" }, undefined],
])("of the languages %j the text is %j", (title, text) => {
  expect(cellsOfRecords([{ title }]).rows[1]).toEqual(text === undefined ? [] : [text]);
});

test("a text in one language is a cell and nothing else", () => {
  expect(fieldsOfRow({ title: { en: "A bell" } })).toEqual({ title: "A bell" });
  expect(fieldsOfRow({ tags: ["bell", []], words: ["bell", {}] })).toEqual({ tags: ["bell", []], words: ["bell", {}] });
});
