import { expect, test } from "vitest";
import { linesOf } from "../reading/file-lines.ts";
import { noteList } from "../reading/note-list.ts";
import { bareFields, headerOf } from "./markwhen-header.ts";

/** The header of some fields, and what is noted of it. */
function told(fields: Readonly<Record<string, unknown>>) {
  const notes = noteList();
  const { others, ...header } = headerOf(new Map(Object.entries(fields)), notes);
  return [header, Object.fromEntries(others), ...notes.notes.map(({ at, kind, what }) => `${at} ${kind}: ${what}`)];
}

test.each([
  [{}, [{ order: "month-first" }, {}]],
  [{ title: "A", description: "B", x: 5 }, [{ title: "A", description: "B", order: "month-first" }, { x: 5 }]],
  [{ timezone: "Europe/Moscow" }, [{ zone: "Europe/Moscow", order: "month-first" }, {}]],
  [{ tz: "+3" }, [{ zone: "+03:00", order: "month-first" }, {}]],
  [{ timezone: "-5:30" }, [{ zone: "-05:30", order: "month-first" }, {}]],
  [{ timezone: "UTC+0300" }, [{ zone: "+03:00", order: "month-first" }, {}]],
  [{ timezone: "GMT-11" }, [{ zone: "-11:00", order: "month-first" }, {}]],
  [
    { tz: "+99" },
    [{ order: "month-first" }, { tz: "+99" }, 'line 1 kept: the zone "+99" is not known; times stand without a zone'],
  ],
  [
    { timezone: "Nowhere" },
    [
      { order: "month-first" },
      { timezone: "Nowhere" },
      'line 1 kept: the zone "Nowhere" is not known; times stand without a zone',
    ],
  ],
  [
    { timezone: "x".repeat(120) },
    [
      { order: "month-first" },
      { timezone: "x".repeat(120) },
      'line 1 kept: the zone "xxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxx…" is not known; times stand without a zone',
    ],
  ],
  [
    { tz: 5 },
    [{ order: "month-first" }, { tz: 5 }, 'line 1 kept: the zone "5" is not known; times stand without a zone'],
  ],
  [{ dateFormat: "d/M/y" }, [{ order: "day-first" }, { dateFormat: "d/M/y" }]],
  [{ dateFormat: "D" }, [{ order: "day-first" }, { dateFormat: "D" }]],
  [{ dateFormat: "M/d/y" }, [{ order: "month-first" }, { dateFormat: "M/d/y" }]],
  [{ dateFormat: "yd" }, [{ order: "month-first" }, { dateFormat: "yd" }]],
  [{ timezone: "Z", tz: "x" }, [{ zone: "Z", order: "month-first" }, {}]],
  [{ title: ["a"], mytz: 1 }, [{ order: "month-first" }, { mytz: 1 }]],
])("the header of %j", (fields, expected) => {
  expect(told(fields)).toStrictEqual(expected);
});

const bare = (text: string) => {
  const { fields, count } = bareFields(linesOf(text));
  return [Object.fromEntries(fields), count];
};

test.each([
  ["title: A\nx:\n\n2016: A", [{ title: "A", x: "" }, 3]],
  ["title: A\n  - b\nc", [{ title: "A" }, 2]],
  ["  - b\ntitle: A", [{}, 0]],
  ["title: A \n \nx: B", [{ title: "A", x: "B" }, 3]],
  ["title: A\n b\nx: B", [{ title: "A", x: "B" }, 3]],
  ["#a.b-c: d\nx", [{ "#a.b-c": "d" }, 1]],
  ["title:A\nb: c", [{}, 0]],
  ["a b: c", [{}, 0]],
  ["1a: b", [{}, 0]],
  ["a: b\na: c", [{ a: "c" }, 2]],
  ["", [{}, 0]],
  ["\n\na: b", [{ a: "b" }, 3]],
  [`${"x".repeat(61)}: y`, [{ xxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxx: "y" }, 1]],
  [`${"x".repeat(62)}: y`, [{}, 0]],
])("the bare fields of %j", (text, expected) => {
  expect(bare(text)).toStrictEqual(expected);
});
