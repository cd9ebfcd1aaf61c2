import { expect, test } from "vitest";
import { noteList } from "../reading/note-list.ts";
import { partOf, recordsOf, subrecords, valueOf, type GedcomRecord } from "./gedcom-records.ts";

/** Records in short: '@I1@ INDI "value" (line 1) [parts]'. */
function inShort({ xref, tag, value, number, parts }: GedcomRecord): string {
  const words = [...(xref === undefined ? [] : [xref]), tag, ...(value === "" ? [] : [JSON.stringify(value)])].join(
    " ",
  );
  return `${words} ${String(number)}${parts.length === 0 ? "" : ` [${parts.map(inShort).join(", ")}]`}`;
}

function read(text: string) {
  const notes = noteList();
  const records = recordsOf(text, notes).map(inShort);
  return { records, told: notes.notes.map(({ at, kind, what }) => `${at}: ${kind}: ${what}`) };
}

test.each([
  ["0 HEAD", ["HEAD 1"]],
  ["  0   head  ", ["HEAD 1"]],
  ["0 @I1@ INDI", ["@I1@ INDI 1"]],
  ["0  @I 1@  INDI x y ", ['@I 1@ INDI "x y" 1']],
  ["0 NOTE  two blanks", ['NOTE "two blanks" 1']],
  ["0 A\n\n \n1 B\n2 C x\n1 D\n0 E", ['A 1 [B 4 [C "x" 5], D 6]', "E 7"]],
  ["0 A one\n1 CONT two\n1 CONC , three\n1 CONT\n1 CONT end", ['A "one\\ntwo, three\\n\\nend" 1']],
  ["0 A\n1 B one\n2 cont two\n1 C", ['A 1 [B "one\\ntwo" 2, C 4]']],
  ["0 CONT x\n0 CONC y", ['CONT "x" 1', 'CONC "y" 2']],
  ["0 A mail@@example.org and @@", ['A "mail@example.org and @" 1']],
  ["0 A @\n1 CONC @b", ['A "@b" 1']],
  ["0 A\n12 B", ["A 1"]],
  ["", []],
])("lines %j are records", (text, records) => {
  expect(read(text).records).toStrictEqual(records);
});

test.each([
  ["cut off", [], ['line 1: dropped: the line "cut off" has no level and tag']],
  ["0 A x\ncut off\n1 B", ['A "x\\ncut off" 1 [B 3]'], ['line 2: kept: the line "cut off" has no level and tag']],
  ["0 A\n1 B x\ncut", ['A 1 [B "x\\ncut" 2]'], ['line 3: kept: the line "cut" has no level and tag']],
  ["0 A\n100 B", ['A "\\n100 B" 1'.replace("\\n", "")], ['line 2: kept: the line "100 B" has no level and tag']],
  ["x0 A", [], ['line 1: dropped: the line "x0 A" has no level and tag']],
  ["0 A-b", [], ['line 1: dropped: the line "0 A-b" has no level and tag']],
  ["0 @@ A", [], ['line 1: dropped: the line "0 @@ A" has no level and tag']],
  ["1 B", [], ['line 1: dropped: the line "1 B" has a level that nothing stands above']],
  [
    "0 A\n1 B\n3 C\n2 D",
    ["A 1 [B 2 [D 4]]"],
    ['line 3: dropped: the line "3 C" has a level that nothing stands above'],
  ],
  ["0 A\n2 CONT x", ["A 1"], ['line 2: dropped: the line "2 CONT x" has a level that nothing stands above']],
])("%j is told", (text, records, told) => {
  expect(read(text)).toStrictEqual({ records, told });
});

test("parts of a record are found by their tags, and a blank value is none", () => {
  const [record] = recordsOf("0 A\n1 B\n1 C one\n1 C two\n1 D", noteList());
  expect(partOf(record, "C")?.value).toBe("one");
  expect([partOf(record, "E"), partOf(undefined, "B")]).toStrictEqual([undefined, undefined]);
  expect([valueOf(record, "B"), valueOf(record, "C"), valueOf(undefined, "C")]).toStrictEqual([
    undefined,
    "one",
    undefined,
  ]);
  expect(subrecords(record, "C").map(({ value }) => value)).toStrictEqual(["one", "two"]);
  expect(subrecords(undefined, "C")).toStrictEqual([]);
});
