import * as v from "valibot";
import { expect, test } from "vitest";
import { parsedTimeline } from "../../e2e/helpers/parsed-timeline.ts";
import { randomEdit, randomFile } from "../../e2e/random/random-edits.ts";
import { seeded } from "../../e2e/random/seeded.ts";
import { applyEdit } from "./apply-edit.ts";
import { editStepSchema } from "./edit-schema.ts";

test("every edit that a timeline takes passes as it is", () => {
  const kinds = new Set<string>();
  for (let seed = 11; seed < 51; seed += 1) {
    const random = seeded(seed);
    let timeline = parsedTimeline(randomFile(random));
    for (let count = 0; count < 40; count += 1) {
      const edit = randomEdit(random, timeline);
      const edited = applyEdit(timeline, edit);
      if (!edited.ok) continue;
      kinds.add(edit.type);
      ({ timeline } = edited);
      expect(v.parse(editStepSchema, { type: "edit", edit })).toEqual({ type: "edit", edit });
    }
  }
  expect([...kinds].sort()).toHaveLength(23);
});

test.each(["undo", "redo"])("%s passes", (type) => {
  expect(v.parse(editStepSchema, { type })).toEqual({ type });
});

const claim = { source: "a", speaker: { name: "b" }, says: "c" };
const cyclic: Record<string, unknown> = {};
cyclic["self"] = cyclic;
const deep = Array.from({ length: 120 }).reduce<object>((inner) => ({ inner }), {});

test.each<[string, unknown]>([
  ["nothing", undefined],
  ["a step of no kind", { type: "jump" }],
  ["a step with more in it", { type: "undo", times: 3 }],
  ["no edit", { type: "edit" }],
  ["an edit of no kind", { type: "edit", edit: { type: "explode" } }],
  ["an edit with more in it", { type: "edit", edit: { type: "remove-event", event: "a", also: "b" } }],
  ["an id that is none", { type: "edit", edit: { type: "remove-event", event: "../a" } }],
  ["a change of an id", { type: "edit", edit: { type: "change-event", event: "a", change: { id: "b" } } }],
  ["a change of claims", { type: "edit", edit: { type: "change-event", event: "a", change: { claims: [] } } }],
  [
    "a change of what is computed",
    { type: "edit", edit: { type: "change-claim", event: "a", claim: 0, change: { outlet: {} } } },
  ],
  ["several edits of which there is none", { type: "edit", edit: { type: "several", edits: [] } }],
  [
    "several edits in several edits",
    { type: "edit", edit: { type: "several", edits: [{ type: "several", edits: [] }] } },
  ],
  [
    "several edits of which one is none",
    { type: "edit", edit: { type: "several", edits: [{ type: "remove-event", event: "a" }, { type: "explode" }] } },
  ],
  ["a place that is none", { type: "edit", edit: { type: "remove-claim", event: "a", claim: -1 } }],
  [
    "a new event with claims, of a split",
    {
      type: "edit",
      edit: {
        type: "split-event",
        from: "a",
        claims: [0],
        event: { id: "b", title: "B", lane: "l", when: { precision: "bounded" }, claims: [claim] },
      },
    },
  ],
  [
    "a claim without its words",
    { type: "edit", edit: { type: "add-claim", event: "a", claim: { ...claim, says: "" } } },
  ],
  ["what holds itself", { type: "edit", edit: { type: "add-claim", event: "a", claim: { ...claim, custom: cyclic } } }],
  [
    "what is nested too deep",
    { type: "edit", edit: { type: "add-claim", event: "a", claim: { ...claim, custom: deep } } },
  ],
  [
    "a number that JSON has not",
    { type: "edit", edit: { type: "add-claim", event: "a", claim: { ...claim, custom: { a: NaN } } } },
  ],
  [
    "a large whole number",
    { type: "edit", edit: { type: "add-claim", event: "a", claim: { ...claim, custom: { a: 1n } } } },
  ],
  [
    "a date of JavaScript",
    { type: "edit", edit: { type: "add-claim", event: "a", claim: { ...claim, custom: { a: new Date(0) } } } },
  ],
  [
    "a forbidden key",
    { type: "edit", edit: { type: "add-claim", event: "a", claim: { ...claim, custom: { prototype: 1 } } } },
  ],
  ["more text than any edit has", { type: "edit", edit: { type: "remove-event", event: "a".repeat(17_000_000) } }],
])("%s is refused", (_, step) => {
  expect(v.safeParse(editStepSchema, step).success).toBe(false);
});

const when = { earliest: "2016-09-12", latest: "2016-09-12", precision: "day" };
const source = { id: "a", type: "article", title: "A", custom: {} };
const lane = { id: "l", label: "L", parent: "m" };
const event = { id: "b", title: "B", lane: "l", when };
const era = { id: "e", title: "E", when, claims: [claim] };

/** One of every kind, with all that it can hold. */
const EDITS: readonly Readonly<Record<string, unknown>>[] = [
  {
    type: "change-details",
    change: {
      title: "T",
      description: null,
      language: "en",
      extent: { from: "2016", to: "2017" },
      aspects: { a: "b" },
    },
  },
  { type: "add-lane", lane },
  { type: "change-lane", lane: "l", change: { label: "L", parent: null } },
  { type: "move-lane", lane: "l", before: "m" },
  { type: "remove-lane", lane: "l", events: "m" },
  { type: "add-source", source },
  { type: "change-source", source: "a", change: { title: "A", URL: null, custom: { code: "AB" } } },
  { type: "remove-source", source: "a" },
  { type: "add-event", event: { ...event, claims: [claim] } },
  { type: "change-event", event: "b", change: { title: "B", when, place: null } },
  { type: "remove-event", event: "b" },
  { type: "merge-events", from: "b", into: "c" },
  { type: "split-event", from: "b", claims: [0, 10_000], event },
  { type: "add-claim", event: "b", claim },
  { type: "change-claim", event: "b", claim: 10_000, change: { id: "x", says: "c", place: null } },
  { type: "move-claim", event: "b", claim: 0, to: "c" },
  { type: "remove-claim", event: "b", claim: 0 },
  { type: "add-era", era },
  { type: "change-era", era: "e", change: { title: "E", when } },
  { type: "remove-era", era: "e" },
  { type: "keep-picture", picture: { name: "p", hidden: ["b"] } },
  { type: "remove-picture", name: "p" },
];

const passes = (step: unknown) => v.safeParse(editStepSchema, step).success;

test.each(EDITS)("an edit passes as it is, alone and with others, and with nothing else: %j", (edit) => {
  expect(v.parse(editStepSchema, { type: "edit", edit })).toEqual({ type: "edit", edit });
  const several = { type: "edit", edit: { type: "several", edits: [edit, edit] } };
  expect(v.parse(editStepSchema, several)).toEqual(several);
  expect(passes({ type: "edit", edit: { ...edit, also: "b" } })).toBe(false);
});

test.each(EDITS)("an edit does not pass without what it is about: %j", (edit) => {
  for (const name of Object.keys(edit)) {
    const others = Object.fromEntries(Object.entries({ ...edit }).filter(([key]) => key !== name));
    expect(passes({ type: "edit", edit: others }), name).toBe(name === "before" || name === "events");
  }
});

test.each<[string, object]>([
  ["a change of a lane's id", { type: "change-lane", lane: "l", change: { id: "m" } }],
  ["a change of a source's id", { type: "change-source", source: "a", change: { id: "b" } }],
  ["a change of a period's id", { type: "change-era", era: "e", change: { id: "f" } }],
  ["a change of a period's claims", { type: "change-era", era: "e", change: { claims: [] } }],
  ["a change of the version", { type: "change-details", change: { version: 1 } }],
  ["a field that no event has", { type: "change-event", event: "b", change: { colour: "red" } }],
  ["a place between two", { type: "remove-claim", event: "b", claim: 0.5 }],
  ["a place beyond any claim", { type: "remove-claim", event: "b", claim: 10_001 }],
  ["more claims than any event has", { type: "split-event", from: "b", claims: Array<number>(10_001).fill(0), event }],
  ["more edits than anybody pastes", { type: "several", edits: Array<unknown>(10_001).fill(EDITS[10]) }],
])("%s is refused as well", (_, edit) => {
  expect(passes({ type: "edit", edit })).toBe(false);
});

test("as many claims and edits pass as an event has and somebody pastes", () => {
  expect(
    passes({ type: "edit", edit: { type: "split-event", from: "b", claims: Array<number>(10_000).fill(0), event } }),
  ).toBe(true);
  expect(passes({ type: "edit", edit: { type: "several", edits: Array<unknown>(10_000).fill(EDITS[10]) } })).toBe(true);
});

const holding = (custom: unknown) => ({
  type: "edit",
  edit: { type: "change-event", event: "b", change: { custom: { held: custom } } },
});

test.each<[string, unknown]>([
  ["numbers", [0, -1.5, 1e9]],
  ["words of JSON", [true, false, null]],
  ["texts", ["", "a"]],
  ["lists and objects in each other", [[{ a: [{}] }]]],
  ["an object without a prototype", Object.assign(Object.create(null) as object, { a: 1 })],
  ["what is nested as deep as JSON may be", Array.from({ length: 95 }).reduce<unknown>((inner) => [inner], 1)],
])("under custom, %s pass", (_, custom) => {
  expect(passes(holding(custom))).toBe(true);
});

test.each<[string, unknown]>([
  ["an endless number", [1, Infinity]],
  ["a function", { a: () => 1 }],
  ["nothing in a list", [1, undefined]],
  ["a gap in a list", Array<unknown>(2)],
  ["a text of a class", new Map([["a", 1]])],
  ["a forbidden key in a list", [{ constructor: 1 }]],
  ["a level more than JSON may have", Array.from({ length: 96 }).reduce<unknown>((inner) => [inner], 1)],
])("under custom, %s does not pass", (_, custom) => {
  expect(passes(holding(custom))).toBe(false);
});

const TOO_LARGE =
  "must be an edit of plain JSON, of at most a million values and 16,000,000 characters, nested at most 100 levels deep";

test.each([
  ["as many values as an edit has", Array<number>(999_992).fill(1), false],
  ["one value more", Array<number>(999_993).fill(1), true],
  ["as many characters as an edit has", ["a".repeat(15_999_950)], false],
  ["one character more", ["a".repeat(15_999_951)], true],
  ["as many characters in a key", { ["a".repeat(15_999_950)]: 1 }, false],
  ["one character more in a key", { ["a".repeat(15_999_951)]: 1 }, true],
])("with %s, it is told that an edit is too large, or not", (_, custom, isTooLarge) => {
  const [issue] = v.safeParse(editStepSchema, holding(custom)).issues ?? [];
  expect(issue?.message === TOO_LARGE).toBe(isTooLarge);
});
