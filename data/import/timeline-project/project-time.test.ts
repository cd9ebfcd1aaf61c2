import { expect, test } from "vitest";
import { reading } from "../reading/reading.ts";
import { projectTitle } from "./container.ts";
import { projectWhen, type ProjectTimes } from "./project-time.ts";

const TEN = "2016-09-12 10:00:00";
const LATER = "2016-09-15 11:05:06";
const DAY = "2016-09-12 00:00:00";

test.each<[string, string, Partial<ProjectTimes>, unknown]>([
  [TEN, LATER, {}, ["2016-09-12T10:00; minute", "2016-09-15T11:05:06; second"]],
  [TEN, TEN, {}, ["2016-09-12T10:00; minute"]],
  [
    DAY,
    DAY,
    {},
    [
      "2016-09-12; day; both ends were written as midnight, which is taken for whole days",
      'inferred: "2016-09-12 00:00:00" is taken for the whole day',
    ],
  ],
  [
    DAY,
    "2016-09-13 00:00:00",
    {},
    [
      "2016-09-12; day; both ends were written as midnight, which is taken for whole days",
      "2016-09-13; day; both ends were written as midnight, which is taken for whole days",
      'inferred: "2016-09-12 00:00:00" is taken for the whole day',
    ],
  ],
  [DAY, TEN, {}, ["2016-09-12T00:00; minute", "2016-09-12T10:00; minute"]],
  [TEN, "2016-09-13 00:00:00", {}, ["2016-09-12T10:00; minute", "2016-09-13T00:00; minute"]],
  [
    TEN,
    DAY,
    {},
    ["2016-09-12T10:00; minute", 'dropped: the end "2016-09-12T00:00" is before the start "2016-09-12T10:00"'],
  ],
  [
    DAY,
    LATER,
    { isMilestone: true },
    [
      "2016-09-12; day; both ends were written as midnight, which is taken for whole days",
      'inferred: "2016-09-12 00:00:00" is taken for the whole day',
    ],
  ],
  [
    TEN,
    LATER,
    { fuzzyStart: true },
    [
      "2016-09-12T10:00; minute; marked as uncertain, without saying by how much",
      "2016-09-15T11:05:06; second",
      "kept: its date is marked as uncertain, without bounds",
    ],
  ],
  [
    TEN,
    LATER,
    { fuzzyEnd: true },
    [
      "2016-09-12T10:00; minute",
      "2016-09-15T11:05:06; second; marked as uncertain, without saying by how much",
      "kept: its date is marked as uncertain, without bounds",
    ],
  ],
  [
    DAY,
    DAY,
    { fuzzyStart: true, fuzzyEnd: true },
    [
      "2016-09-12; day; both ends were written as midnight, which is taken for whole days; marked as uncertain, without saying by how much",
      'inferred: "2016-09-12 00:00:00" is taken for the whole day',
      "kept: its date is marked as uncertain, without bounds",
    ],
  ],
  [
    TEN,
    LATER,
    { endsToday: true },
    [
      "2016-09-12T10:00; minute",
      "2016-09-12T10:00 – …; bounded; has no end yet in the file",
      'changed: it goes on to the day on which it is looked at; its end stays open, not "2016-09-15 11:05:06"',
    ],
  ],
  [
    DAY,
    DAY,
    { endsToday: true },
    [
      "2016-09-12; day; both ends were written as midnight, which is taken for whole days",
      "2016-09-12 – …; bounded; has no end yet in the file",
      'inferred: "2016-09-12 00:00:00" is taken for the whole day',
      'changed: it goes on to the day on which it is looked at; its end stays open, not "2016-09-12 00:00:00"',
    ],
  ],
  ["soon", LATER, { endsToday: true }, ['kept: the start "soon" is no date that can be read']],
  ["soon", LATER, {}, ["2016-09-15T11:05:06; second", 'kept: the start "soon" is no date that can be read']],
  [
    "soon",
    DAY,
    {},
    [
      "2016-09-12; day; both ends were written as midnight, which is taken for whole days",
      'kept: the start "soon" is no date that can be read',
    ],
  ],
  [TEN, "later", {}, ["2016-09-12T10:00; minute", 'kept: the end "later" is no date that can be read']],
  [
    DAY,
    "later",
    {},
    [
      "2016-09-12; day; both ends were written as midnight, which is taken for whole days",
      'kept: the end "later" is no date that can be read',
      'inferred: "2016-09-12 00:00:00" is taken for the whole day',
    ],
  ],
  [
    "soon",
    "later",
    {},
    ['kept: the start "soon" is no date that can be read', 'kept: the end "later" is no date that can be read'],
  ],
  [" -43-3-15 1:2 ", "+12000-01-01 00:00", {}, ["-0043-03-15T01:02; minute", "+012000-01-01T00:00; minute"]],
  ["-0-3-15 1:2", "2016-09-12 10:00:59", {}, ["0000-03-15T01:02; minute", "2016-09-12T10:00:59; second"]],
  [
    "x2016-09-12 10:00",
    "2016-09-12 10:00x",
    {},
    [
      'kept: the start "x2016-09-12 10:00" is no date that can be read',
      'kept: the end "2016-09-12 10:00x" is no date that can be read',
    ],
  ],
  [
    "12345678-09-12 10:00",
    "2016-123-12 10:00",
    {},
    [
      'kept: the start "12345678-09-12 10:00" is no date that can be read',
      'kept: the end "2016-123-12 10:00" is no date that can be read',
    ],
  ],
  [
    "2016-09-123 10:00",
    "2016-09-12 123:00",
    {},
    [
      'kept: the start "2016-09-123 10:00" is no date that can be read',
      'kept: the end "2016-09-12 123:00" is no date that can be read',
    ],
  ],
  [
    "2016-09-12 10:123",
    "2016-09-12 10:00:123",
    {},
    [
      'kept: the start "2016-09-12 10:123" is no date that can be read',
      'kept: the end "2016-09-12 10:00:123" is no date that can be read',
    ],
  ],
])("from %j to %j, %j", (start, end, facts, expected) => {
  const told = reading({});
  const when = projectWhen(
    { ...{ start, end, fuzzyStart: false, fuzzyEnd: false, endsToday: false, isMilestone: false }, ...facts },
    "at",
    told,
  );
  const moments = when && "start" in when ? [when.start, when.end] : when ? [when] : [];
  const shown = moments.map(({ earliest = "…", latest = "…", precision, basis = "" }) =>
    [earliest === latest ? earliest : `${earliest} – ${latest}`, precision, basis]
      .filter((part) => part !== "")
      .join("; "),
  );
  const outcome = told.outcome({ sources: [], events: [{ at: "", title: "", claims: [] }] });
  const notes = "draft" in outcome ? outcome.draft.notes.map(({ kind, what }) => `${kind}: ${what}`) : [];
  expect([...shown, ...notes]).toStrictEqual(expected);
});

test.each([
  ["[3]Title", { title: "Title", container: "3" }],
  ["(12) Title\nmore ", { title: "Title\nmore", within: "12" }],
  [" [3]Title ", { title: "[3]Title" }],
  ["[3)Title", { title: "[3)Title" }],
  ["(3]Title", { title: "(3]Title" }],
  ["[x]Title", { title: "[x]Title" }],
  ["(1234567890)Title", { title: "(1234567890)Title" }],
  ["[1234567890]Title", { title: "[1234567890]Title" }],
  ["A [3]", { title: "A [3]" }],
])("the text %j", (text, title) => {
  expect(projectTitle(text)).toStrictEqual(title);
});
