import { expect, test } from "vitest";
import { day, event, timeline } from "../../../../e2e/helpers/example.ts";
import { cellEdit, cellValue, pastedEdit, type CellColumn } from "./cell-edit.ts";

const LANES = [
  { id: "one", label: "One" },
  { id: "two", label: "Two" },
];
const EXAMPLE = timeline(
  [
    event("first", {
      title: "It begins",
      when: day("2016-09-12"),
      place: "Port",
      actors: ["Ann", "Bob"],
      lane: "one",
      lanes: ["two"],
    }),
    event("second", { title: "It ends", when: day("2016-09-20"), lane: "two" }),
  ],
  { lanes: LANES },
);

/** The change that a cell asks for, or what is wrong with it. */
const changed = (column: CellColumn, value: string, event = "first", read = cellEdit): unknown => {
  const found = read(EXAMPLE, { event, column }, value);
  if ("problem" in found) return found.problem;
  return found.edit?.type === "change-event" ? found.edit.change : undefined;
};
const pasted = (column: CellColumn, text: string, event = "first"): unknown => changed(column, text, event, pastedEdit);

test("a cell holds what its field shows, and asks for nothing as long as that stands in it", () => {
  const [first] = EXAMPLE.events;
  const held = (["date", "event", "lane", "place", "actors"] as const).map(
    (column) => [column, cellValue(first!, column)] as const,
  );
  expect(held.map(([, value]) => value)).toEqual(["12 September 2016", "It begins", "one", "Port", "Ann; Bob"]);
  for (const [column, value] of held) expect(changed(column, value)).toBeUndefined();
});

const TENTH_OF_MARCH = { earliest: "2016-03-10", latest: "2016-03-10", precision: "day", edtf: "2016-03-10" } as const;

test.each<[CellColumn, string, unknown]>([
  ["event", "  It began ", { title: "It began" }],
  ["event", " ", "Write a title."],
  ["date", "", "Write a date."],
  [
    "date",
    "13 Sep 2016",
    { when: { earliest: "2016-09-13", latest: "2016-09-13", precision: "day", edtf: "2016-09-13" } },
  ],
  ["date", "3/10/2016", "Say which date is meant."],
  [
    "date",
    "3/10/2016\n1",
    { when: { ...TENTH_OF_MARCH, wording: "3/10/2016", basis: "The month stands before the day." } },
  ],
  ["place", "Hill", { place: "Hill" }],
  ["place", "", { place: null }],
  ["actors", " Ann;Cleo ; ", { actors: ["Ann", "Cleo"] }],
  ["actors", "", { actors: null }],
  // It would be in the same lane twice.
  ["lane", "two", { lane: "two", lanes: null }],
])("%s as %j", (column, value, change) => {
  expect(changed(column, value)).toEqual(change);
});

test("an actor whose name has a semicolon stays one in the field, as the table shows it, and beside others", () => {
  const names = ["Kent; Sons", "Ann"];
  const subject = timeline([event("first", { actors: names })], { lanes: LANES });
  const cell = { event: "first", column: "actors" } as const;
  const value = cellValue(subject.events[0]!, "actors");
  expect(value).toBe('"Kent; Sons"; Ann');
  for (const same of [value, names.join("; ")]) expect(cellEdit(subject, cell, same)).toEqual({});
  const edit = { type: "change-event", event: "first", change: { actors: [...names, "Bob"] } };
  expect(cellEdit(subject, cell, `${value}; Bob`)).toEqual({ edit });
});

test("what the timeline refuses is said in a sentence", () => {
  expect(changed("event", "x".repeat(2000))).toMatch(/^Must be at most .+\.$/u);
  expect(changed("event", "A", "nobody")).toBe("This event is there no more.");
});

test("a pasted lane is called by its name, and several have a semicolon between them", () => {
  expect(pasted("lane", "two")).toEqual({ lane: "two", lanes: null });
  expect(pasted("lane", "One; Two")).toBeUndefined();
  expect(pasted("lane", "TWO;one", "second")).toEqual({ lane: "two", lanes: ["one"] });
  expect(pasted("lane", "Nowhere")).toMatch(/^No lane is called “Nowhere”\. There are One and Two\.$/u);
  expect(pasted("lane", "")).toBe("Choose a lane.");
});

test("a pasted date that can be read in several ways is none, and says which", () => {
  expect(pasted("date", "3/10/2016")).toMatch(/^“3\/10\/2016” can be .*3 October 2016.* or .*10 March 2016/u);
  expect(pasted("date", "2016-10-03")).toMatchObject({ when: { earliest: "2016-10-03" } });
});
