import { expect, test } from "vitest";
import { datingOf } from "../reading/dating.ts";
import { noteList } from "../reading/note-list.ts";
import { toldWhen } from "../../../e2e/helpers/drafts/told-when.ts";
import { chronosLine, isChronosLine } from "./chronos.ts";

function told(line: string) {
  const notes = noteList();
  const read = chronosLine(line, "line 1", datingOf({}, notes), notes);
  return read && { ...read, date: [read.date.when && toldWhen(read.date.when), read.date.written] };
}

test.each([
  ["- [2016] A", { kind: "event", written: "2016", date: ['2016 year "2016"', undefined], text: "A", tags: [] }],
  [
    "@ [2016~2017] #red {Lane} A | B",
    {
      kind: "period",
      written: "2016~2017",
      date: ['2016 year "2016" -> 2017 year "2017"', undefined],
      text: "A",
      details: "B",
      lane: "Lane",
      tags: ["red"],
    },
  ],
  [
    "*[2016-05]A|B|C",
    {
      kind: "point",
      written: "2016-05",
      date: ['2016-05 month "2016-05"', undefined],
      text: "A",
      details: "B|C",
      tags: [],
    },
  ],
  ["= [ 2016 ] {} A", { kind: "marker", written: "2016", date: ['2016 year "2016"', undefined], text: "A", tags: [] }],
  [
    "- [2016~] A",
    { kind: "event", written: "2016~", date: ['2016 year "2016" -> 2016.. bounded', undefined], text: "A", tags: [] },
  ],
  ["- [2016~soon] A", { kind: "event", written: "2016~soon", date: ['2016 year "2016"', "soon"], text: "A", tags: [] }],
  [
    "- [2016 ~ 2017 ~ 2018] A",
    {
      kind: "event",
      written: "2016 ~ 2017 ~ 2018",
      date: ['2016 year "2016" -> 2018 year "2018"', undefined],
      text: "A",
      tags: [],
    },
  ],
  ["  - [-0043] A", { kind: "event", written: "-0043", date: ['-0043 year "-0043"', undefined], text: "A", tags: [] }],
  [
    "- [2016] #a #b-c {L} {M} A #d",
    {
      kind: "event",
      written: "2016",
      date: ['2016 year "2016"', undefined],
      text: "A #d",
      lane: "L",
      tags: ["a", "b-c"],
    },
  ],
  ["- [2016] A |", { kind: "event", written: "2016", date: ['2016 year "2016"', undefined], text: "A", tags: [] }],
  ["- [2016]", { kind: "event", written: "2016", date: ['2016 year "2016"', undefined], text: "", tags: [] }],
  ["- [2016](https://a.example/1) A", undefined],
  ["- [x] A", undefined],
  ["- [ ] A", undefined],
  ["[2016] A", undefined],
  ["- 2016 A", undefined],
  ["+ [2016] A", undefined],
  [
    `- [${"2".repeat(81)}] A`,
    { kind: "event", written: "2".repeat(81), date: [undefined, "2".repeat(81)], text: "A", tags: [] },
  ],
  [`- [${"2".repeat(82)}] A`, undefined],
  ["- [20[16] A", undefined],
  ["x - [2016] A", undefined],
  ["- [2016 A", undefined],
])("takes the line %j apart", (line, expected) => {
  expect(told(line)).toStrictEqual(expected);
});

test("a line that is taken apart is one of Chronos", () => {
  expect(["- [2016] A", "- [x] A"].map(isChronosLine)).toEqual([true, false]);
});
