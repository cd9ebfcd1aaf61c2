import { expect, test } from "vitest";
import { noteList } from "../reading/note-list.ts";
import { componentsOf } from "./components.ts";
import { contentLines, plainValue, textsOf } from "./content-lines.ts";

test.each<[string, unknown]>([
  ["summary:A: b; c", { name: "SUMMARY", parameters: {}, value: "A: b; c" }],
  ["X-A_1 :b", { name: "X-A_1", parameters: {}, value: "b" }],
  ["A:", { name: "A", parameters: {}, value: "" }],
  ["A;b=c:d", { name: "A", parameters: { B: "c" }, value: "d" }],
  ["A; b=c;D=:e", { name: "A", parameters: { B: "c", D: "" }, value: "e" }],
  ['A;b="c:d;e",f;g=h:i', { name: "A", parameters: { B: "c:d;e,f", G: "h" }, value: "i" }],
  ["A", "A"],
  ["A b", "A b"],
  [":b", ":b"],
  [";b=c:d", ";b=c:d"],
  ["Ä:b", "Ä:b"],
  ["x A:b", "x A:b"],
  ["A;b:c", "A;b:c"],
  ["A;b=c", "A;b=c"],
  ["A;=c:d", "A;=c:d"],
  ['A;b="c:d', 'A;b="c:d'],
])("the line %j", (line, expected) => {
  const [read] = contentLines(`\n${line}\n`);
  if ("broken" in read!) expect(read).toStrictEqual({ broken: expected, number: 2 });
  else
    expect({ ...read!, parameters: Object.fromEntries(read!.parameters) }).toStrictEqual({
      ...(expected as object),
      number: 2,
    });
});

test("lines that begin with a blank go on, and blank ones are none", () => {
  const read = contentLines(" A:x\r\n  y\r\n\tz\r\n\r\n   \r\nB:x\n-y:z");
  expect(read.map((line) => ("broken" in line ? line.broken : [line.name, line.value, line.number]))).toStrictEqual([
    " A:x yz  ",
    ["B", "x", 6],
    ["-Y", "z", 7],
  ]);
});

test.each([
  ["a\\, b\\; c\\\\n", "a, b; c\\n"],
  [" a\\nb\\Nc ", "a\nb\nc"],
  ["a\\x", "a\\x"],
])("the value %j is %j", (value, text) => {
  expect(plainValue(value)).toBe(text);
});

test.each([
  ["a\\,b,c", ["a,b", "c"]],
  [" a , ,,b\\\\,c ", ["a", "b\\", "c"]],
  ["", []],
])("the texts of %j are %j", (value, texts) => {
  expect(textsOf(value)).toStrictEqual(texts);
});

test("components stand in their calendars, and what is not as it should be is told", () => {
  const notes = noteList();
  const lines = [
    "A:of none",
    "BEGIN:VEVENT",
    "B:of no calendar",
    "END:VEVENT",
    "begin: vcalendar ",
    "C:1",
    "BEGIN:VTIMEZONE",
    "BEGIN:DAYLIGHT",
    "END:DAYLIGHT",
    "BEGIN:STANDARD",
    "END:STANDARD",
    "END:VTIMEZONE",
    "BEGIN:VJOURNAL",
    "BEGIN:VALARM",
    "END:VALARM",
    "BEGIN:VALARM",
    "D:2",
    "END:VALARM",
    "E:3",
    "END:vtodo",
    "END: vjournal",
    "BEGIN:X",
    "END:X",
    "END:VCALENDAR",
    "END:VCALENDAR",
    "BEGIN:VTODO",
    "broken",
  ];
  const { calendars, components, others } = componentsOf(lines.join("\n"), notes);
  const values = (properties: readonly { readonly value: string }[]) => properties.map(({ value }) => value).join();
  const read = components.map(({ kind, number, properties, calendar }) => [
    ...[kind, number, values(properties), calendars.findIndex((one) => one === calendar)],
  ]);
  expect({ read, others: [...others], told: notes.notes }).toStrictEqual({
    read: [
      ["VEVENT", 2, "of no calendar", -1],
      ["VJOURNAL", 13, "3", 0],
      ["VTODO", 26, "", -1],
    ],
    others: [
      ["VALARM", { count: 2, number: 14 }],
      ["X", { count: 1, number: 22 }],
    ],
    told: [
      { at: "line 1", kind: "dropped", what: 'the line "A" stands in no calendar' },
      { at: "line 20", kind: "dropped", what: '"END:vtodo" ends what was not begun, or not what was begun last' },
      { at: "line 25", kind: "dropped", what: '"END:VCALENDAR" ends what was not begun, or not what was begun last' },
      { at: "line 27", kind: "dropped", what: 'the line "broken" has no name or no value' },
      { at: "line 26", kind: "changed", what: '"VTODO" is not ended; it is read as it stands' },
    ],
  });
});
