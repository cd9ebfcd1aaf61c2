/** Edits that are done as one. */
import { expect, test } from "vitest";
import { afterEdits, problemsOf, truce } from "../../e2e/helpers/edits/truce.ts";
import { applyEdit } from "./apply-edit.ts";
import type { OneEdit } from "./edit.ts";

const titled = (event: string, title: string): OneEdit => ({ type: "change-event", event, change: { title } });

test("several edits are done one after the other, each on what the one before it left", () => {
  const edits: readonly OneEdit[] = [
    { type: "add-lane", lane: { id: "sky", label: "Sky" } },
    { type: "change-event", event: "ends", change: { lane: "sky" } },
    titled("ends", "It ended"),
  ];
  const edited = applyEdit(truce(), { type: "several", edits });
  expect(edited).toEqual({ ok: true, timeline: afterEdits(truce(), ...edits) });
  expect(edited.ok && edited.timeline.events[2]).toMatchObject({ title: "It ended", lane: "sky" });
});

test("of none there is nothing to do", () => {
  expect(applyEdit(truce(), { type: "several", edits: [] })).toEqual({
    ok: false,
    problems: [{ path: [], reason: "several edits of which there is none change nothing; give at least one" }],
  });
});

test("what is wrong with one is told with its place among them, also where it concerns all of it", () => {
  expect(
    problemsOf(truce(), { type: "several", edits: [titled("begins", "It began"), titled("end", "It ended")] }),
  ).toEqual([{ path: ["edits", 1], reason: 'no event has the id "end". Did you mean "ends"?' }]);
});
