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
