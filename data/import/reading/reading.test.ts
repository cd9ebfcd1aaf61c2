import { expect, test } from "vitest";
import { reading } from "./reading.ts";
import { noteList } from "./note-list.ts";

const EVENT = { at: "[0]", title: "Boat", claims: [] };
const [FIRST, LAST] = [
  { earliest: "2016-05-05", latest: "2016-05-05", precision: "day" },
  { earliest: "2016-05-07", latest: "2016-05-07", precision: "day" },
] as const;

test("a span has two ends, in their order", () => {
  const { span, outcome } = reading({});
  expect(span(FIRST, LAST, "[0]")).toEqual({ start: FIRST, end: LAST });
  expect([span(undefined, LAST, "[0]"), span(FIRST, undefined, "[0]"), span(undefined, undefined, "[0]")]).toEqual([
    LAST,
    FIRST,
    undefined,
  ]);
  expect(span(FIRST, { ...FIRST, wording: "x" }, "[0]")).toBe(FIRST);
  expect(span(LAST, FIRST, "[0]")).toBe(LAST);
  expect(span({ ...LAST, wording: "the 7th" }, { latest: "2016-05-01", precision: "bounded" }, "[1]")).toMatchObject({
    earliest: "2016-05-07",
  });
  expect(outcome({ sources: [], events: [EVENT] })).toEqual({
    draft: {
      sources: [],
      events: [EVENT],
      notes: [
        { at: "[0]", kind: "dropped", what: 'the end "2016-05-05" is before the start "2016-05-07"' },
        { at: "[1]", kind: "dropped", what: 'the end "2016-05-01" is before the start "the 7th"' },
      ],
    },
  });
});

test("blank dates are none without a note; a file without events is refused, unless a question comes first", () => {
  const { date, outcome } = reading({});
  expect([date("  ", "[0]"), date("soon", "[0]")]).toEqual([undefined, undefined]);
  expect(outcome({ sources: [], events: [EVENT] })).toMatchObject({ draft: { notes: [{ at: "[0]", kind: "kept" }] } });
  expect(outcome({ sources: [], events: [] })).toEqual({ refused: "it holds no event" });
  expect(date("1/2/2016", "[0]")).toBeUndefined();
  expect(outcome({ sources: [], events: [] })).toEqual({ ask: "date-order", examples: ["1/2/2016"] });
});

test("what holds for the whole file is noted once", () => {
  const { add, addOnce, notes } = noteList();
  addOnce("[0]", "dropped", "a");
  addOnce("[1]", "dropped", "a");
  addOnce("[1]", "dropped", "b");
  add("[2]", "kept", "a");
  expect(notes.map(({ at, kind, what }) => [at, kind, what])).toEqual([
    ["[0]", "dropped", "a"],
    ["[1]", "dropped", "b"],
    ["[2]", "kept", "a"],
  ]);
});
