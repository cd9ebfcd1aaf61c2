import { expect, test } from "vitest";
import type { ImportChoices, Importer } from "../importer.ts";
import { summaryText } from "./summary-text.ts";
import { timeflow } from "./timeflow.ts";

function read(importer: Importer, text: string, choices: ImportChoices = {}) {
  const outcome = importer.read({ name: "x", text }, choices);
  if (!("draft" in outcome)) throw new Error(JSON.stringify(outcome));
  return outcome.draft;
}

const HEADER = [
  "#TIMEFLOW\tformat version\t1",
  "#TIMEFLOW\tsource\tSomebody",
  '#TIMEFLOW\tdescription\t"What happened',
  'and why"',
  "#TIMEFLOW\tfield\tName\tText\t30",
  "#TIMEFLOW\tfield\tWhen\tDate/Time",
  "#TIMEFLOW\tfield\tUntil\tDate/Time",
  "#TIMEFLOW\tfield\tTrack\tText",
  "#TIMEFLOW\tfield\tWho\tList",
  "#TIMEFLOW\tfield\tLink\tURL",
  "#TIMEFLOW\tfield\tNotes\tText",
  "#TIMEFLOW\tfield\tDead\tNumber",
  "#TIMEFLOW\talias\tTIMEFLOW_LABEL\tName",
  "#TIMEFLOW\talias\tTIMEFLOW_START\tWhen",
  "#TIMEFLOW\talias\tTIMEFLOW_END\tUntil",
  "#TIMEFLOW\talias\tTIMEFLOW_TRACK\tTrack",
  "#TIMEFLOW\tend-metadata",
  "#TIMEFLOW\t====== End of Header. Data below is in tab-delimited format. =====",
  "Name\tWhen\tUntil\tTrack\tWho\tLink\tNotes\tDead",
].join("\n");

test("a file of TimeFlow and a summary are recognised by how they begin", () => {
  expect(timeflow.recognises({ name: "x", text: HEADER })).toBe(true);
  expect(timeflow.recognises({ name: "x.time", text: "TIMEFLOW" })).toBe(false);
  expect(summaryText.recognises({ name: "x", text: "2016-09-12\nA truce began.\n-----" })).toBe(true);
  expect(summaryText.recognises({ name: "x", text: "2016-09-12,A\n2016-09-13,B" })).toBe(false);
  expect(summaryText.recognises({ name: "x", text: "2016-09-12: A" })).toBe(false);
});

test("cells are what the header says of their columns", () => {
  const draft = read(
    timeflow,
    `${HEADER}\nA truce\tSep 12 2016\tSep 19 2016\tAleppo\tKerry, Lavrov\thttps://www.example.org/a\t"It ""held"" then"\t3\n`,
  );
  expect(draft).toMatchObject({ description: "What happened\nand why", extra: { source: "Somebody" }, notes: [] });
  expect(draft.events).toStrictEqual([
    {
      at: "line 20",
      title: "A truce",
      summary: 'It "held" then',
      lane: "Aleppo",
      subject: ["Kerry", "Lavrov"],
      when: {
        start: { earliest: "2016-09-12", latest: "2016-09-12", precision: "day", wording: "Sep 12 2016" },
        end: { earliest: "2016-09-19", latest: "2016-09-19", precision: "day", wording: "Sep 19 2016" },
      },
      claims: [{ source: "example.org", url: "https://www.example.org/a", inferred: 'the column "Link"' }],
      extra: { Dead: "3", Who: "Kerry, Lavrov" },
    },
  ]);
});

test("a quotedValue cell goes on over lines where that makes its row whole; a stray mark does not", () => {
  const draft = read(
    timeflow,
    [HEADER, 'A\t2016\t\t\t\t\t"one', 'two"\t3', 'B\t2017\t\t\t"stray', "C\t2018\t\t\t\tjavascript:alert(1)\t\t"].join(
      "\n",
    ),
  );
  expect(draft.events.map(({ at, title, summary }) => [at, title, summary])).toStrictEqual([
    ["line 20", "A", "one\ntwo"],
    ["line 22", "B", undefined],
    ["line 23", "C", undefined],
  ]);
  expect(draft.notes.map(({ at, kind }) => [at, kind])).toStrictEqual([
    ["line 22", "kept"],
    ["line 23", "dropped"],
  ]);
});

test("dates that are none, or end before they begin, are told; those of two readings are asked about", () => {
  const draft = read(timeflow, `${HEADER}\nA\tsoon\t\nB\t2017\t2016\t\t\t\t\t`);
  expect(draft.events[0]).not.toHaveProperty("when");
  expect(draft.events[1]!.when).toMatchObject({ earliest: "2017" });
  expect(draft.notes.map(({ at, kind }) => [at, kind])).toStrictEqual([
    ["line 20", "kept"],
    ["line 20", "kept"],
    ["line 21", "kept"],
  ]);
  expect(timeflow.read({ name: "x", text: `${HEADER}\nA\t9/12/2016` }, {})).toMatchObject({ ask: "date-order" });
});

/** A file with these columns, "name:type", of which some are aliases, and these rows. */
function file(columns: readonly string[], aliases: Readonly<Record<string, string>>, ...rows: readonly string[]) {
  const fields = columns.map((column) => `#TIMEFLOW\tfield\t${column.replace(":", "\t")}`);
  const names = Object.entries(aliases).map(([alias, name]) => `#TIMEFLOW\talias\tTIMEFLOW_${alias}\t${name}`);
  return [...fields, ...names, ...rows].join("\n");
}

test("columns are what the header calls them, whatever stands in them", () => {
  const text = file(
    [
      "L:Text",
      "S:Date/Time",
      "E:Date/Time",
      "T:Text",
      "Tags:List",
      "URL:URL",
      "Details:Text",
      "Other:Text",
      "summary:List",
    ],
    { LABEL: "L", START: "S", END: "E", TRACK: "T", COLOR: "Other" },
    "L\tS\tE\tT\tTags\tURL\tDetails\tOther\tsummary",
    "A\t1912\t\t\ta, b,,a \tx\tOne\tO\ts",
    '""\t""',
    "\t\t\t\t\t\t\t\t",
    "",
    "B\t\t1913\tTrack\t\thttps://a.example/1\tSee https://a.example/1 (AP)\t\t\tmore\tand",
    "C\tsoon\tsoon",
    "D\t1912\t1912\tTrack",
  );
  expect(read(timeflow, text)).toStrictEqual({
    sources: [],
    events: [
      {
        at: "line 16",
        title: "A",
        summary: "One",
        subject: ["a", "b", "s"],
        when: { earliest: "1912", latest: "1912", precision: "year", wording: "1912" },
        claims: [],
        extra: { Tags: "a, b,,a", Other: "O", summary: "s" },
      },
      {
        at: "line 20",
        title: "B",
        summary: "See https://a.example/1 (AP)",
        lane: "Track",
        when: {
          start: { latest: "1913", precision: "bounded", basis: "no start is given: it is not after the end" },
          end: { earliest: "1913", latest: "1913", precision: "year", wording: "1913" },
        },
        claims: [
          { source: "a.example", url: "https://a.example/1", inferred: 'the column "URL"' },
          { source: "AP", inferred: '"(AP)" in the text' },
        ],
        extra: { "cell 10": "more", "cell 11": "and" },
      },
      { at: "line 21", title: "C", written: "soon", claims: [] },
      {
        at: "line 22",
        title: "D",
        lane: "Track",
        when: { earliest: "1912", latest: "1912", precision: "year", wording: "1912" },
        claims: [],
      },
    ],
    notes: [
      { at: "line 16", kind: "dropped", what: '"x" is no address of the web' },
      { at: "line 20", kind: "kept", what: "the row has 11 cells for 9 columns: they may have moved" },
      { at: "line 21", kind: "kept", what: "the row has 3 cells for 9 columns: they may have moved" },
      {
        at: "line 21",
        kind: "kept",
        what: '"soon" is no date: write it as 12 Sep 2016, 2016-09-12, September 2016 or 2016',
      },
      { at: "line 22", kind: "kept", what: "the row has 4 cells for 9 columns: they may have moved" },
    ],
  });
});

test("the first of two columns with one name counts, and a table without names of its columns is all rows", () => {
  const columns = ["A:Text", "A:List", "B:Text"];
  expect(read(timeflow, file(columns, { LABEL: "A", TRACK: "X" }, "1\t2\t3", "A\t2\t3")).events).toStrictEqual([
    { at: "line 6", title: "1", claims: [], extra: { B: "3" } },
    { at: "line 7", title: "A", claims: [], extra: { B: "3" } },
  ]);
  expect(read(timeflow, file(columns, { LABEL: "A" }, "A\tA\tx", "1\t2\t3")).events).toStrictEqual([
    { at: "line 6", title: "1", claims: [], extra: { x: "3" } },
  ]);
  expect(read(timeflow, file(["A:Text", "B:Text"], { LABEL: "A" }, "A\tx")).events).toHaveLength(1);
});

test.each([
  ['#TIMEFLOW\tsource\t"Some ""body"""', { source: 'Some "body"' }],
  ["#TIMEFLOW\tsource\t[unspecified]", undefined],
  ["#TIMEFLOW\tsource\tOne\ntwo", { source: "One\ntwo" }],
  ["#TIMEFLOW\tsource\tOne\n#TIMEFLOW\tother\ntwo", { source: "One" }],
  ["#TIMEFLOW\tsource", undefined],
  ["#TIMEFLOW\t\tsource\t\tOne", { source: "One" }],
  ['#TIMEFLOW\tsource\t"', { source: '"' }],
  ['#TIMEFLOW\tsource\t"x', { source: '"x' }],
  ['#TIMEFLOW\tsource\tx"', { source: 'x"' }],
])("the header %j", (header, extra) => {
  const draft = read(timeflow, `${header}\n#TIMEFLOW\tfield\tA\tText\nx`);
  expect([draft.extra, draft.description]).toStrictEqual([extra, undefined]);
});

test.each([
  ["#TIMEFLOW\tdescription\tWhy", "Why"],
  ["#TIMEFLOW\tdescription\t[unspecified]", undefined],
  ["#TIMEFLOW\tdescription\t", undefined],
])("the description of %j is %j", (header, description) => {
  expect(read(timeflow, `${header}\n#TIMEFLOW\tfield\tA\tText\nx`).description).toBe(description);
});

test.each([
  [['a\t"b', 'c"\td'], [["a", "b\nc", "d"]]],
  [['"a', 'b"\tc\td'], [["a\nb", "c", "d"]]],
  [['a\t"b', "", 'c"\td'], [["a", "b\n\nc", "d"]]],
  [
    ['a\t"b', "c\td\te"],
    [
      ["a", '"b'],
      ["c", "d", "e"],
    ],
  ],
  [
    ['a\tb"', "c\td"],
    [
      ["a", 'b"'],
      ["c", "d"],
    ],
  ],
  [
    ['a\tx"b', "c\td"],
    [
      ["a", 'x"b'],
      ["c", "d"],
    ],
  ],
  [
    ['a\t"b"', "c\td"],
    [
      ["a", "b"],
      ["c", "d"],
    ],
  ],
  [
    ['a\tb\t"c', "d\te"],
    [
      ["a", "b", '"c'],
      ["d", "e"],
    ],
  ],
  [['a\t"b', ...Array.from({ length: 29 }, () => "x"), 'c"\td'], [["a", `b\n${"x\n".repeat(29)}c`, "d"]]],
  [
    ['a\t"b', ...Array.from({ length: 30 }, () => ""), 'c"\td'],
    [
      ["a", '"b'],
      ['c"', "d"],
    ],
  ],
  [
    ['a\t"b', "x"],
    [["a", '"b'], ["x"]],
  ],
])("the lines %j are the rows %j", (lines, rows) => {
  const { events } = read(timeflow, file(["A:Text", "B:Text", "C:Text"], { LABEL: "A" }, ...lines));
  expect(events.map(({ title, extra }) => [title, ...Object.values(extra ?? {})])).toStrictEqual(rows);
});

test("hostile files are read in time proportional to them", () => {
  const rows = '"\u0000\n'.repeat(20_000);
  expect(read(timeflow, `${HEADER}\n${rows}`).events).toHaveLength(20_000);
  expect(read(timeflow, `${HEADER}\n${"\t".repeat(200_000)}x`).events).toHaveLength(1);
  expect(read(timeflow, `#TIMEFLOW\tfield\t__proto__\tText\n__proto__\nx`).events).toHaveLength(1);
  expect(read(summaryText, `2016-09-12\n${"a\n".repeat(50_000)}`).events).toHaveLength(1);
});
