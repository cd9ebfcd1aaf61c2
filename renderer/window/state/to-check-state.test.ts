import { expect, test } from "vitest";
import { event, timeline } from "../../../e2e/helpers/example.ts";
import { loading } from "../../../e2e/helpers/frames.ts";
import { START, type Action, type State } from "./state.ts";
import { update } from "./update.ts";

const after = (...actions: readonly Action[]): State =>
  [loading(timeline([event("fire")])), ...actions].reduce(update, START);
const CHOSEN = { type: "selected", selection: { kind: "event", id: "fire" } } as const;
const SHOWN = { type: "to-check-shown", on: true } as const;

test("the list is shown in the overview, whatever was there, and put away again", () => {
  const form = { type: "form-opened", form: { kind: "event", id: "fire" } } as const;
  const shown = after(CHOSEN, form, { type: "panel-switched" }, SHOWN);
  expect(shown.toCheck).toEqual({ isOpen: true });
  expect([shown.selection, shown.form, shown.panelClosed]).toEqual([undefined, undefined, undefined]);
  expect(update(shown, { type: "to-check-shown", on: false }).toCheck).toEqual({});
  expect(update(shown, CHOSEN).toCheck?.isOpen).toBe(true);
});

test("of a timeline that is set back to a day nothing is checked", () => {
  const state = after(CHOSEN, { type: "known-on", date: "2016-09-12" }, SHOWN);
  expect([state.toCheck, state.selection?.id]).toEqual([undefined, "fire"]);
  expect(state.message).toBe("The timeline is shown as known on a day: set the slider to its end to check it");
});

test("groups fold and unfold, and stay as they are while the list is away", () => {
  const fold = (group: string) => ({ type: "to-check-folded", group }) as const;
  const state = after(SHOWN, fold("no-date"), fold("one-source"), fold("no-date"));
  expect(state.toCheck).toEqual({ isOpen: true, unfolded: ["one-source"] });
  expect(update(state, { type: "to-check-shown", on: false }).toCheck).toEqual({ unfolded: ["one-source"] });
});

test("what came of checking the passages goes with the timeline that it is of", () => {
  const verified = { status: "no-folder" } as const;
  const state = after({ type: "asked" }, { type: "documents-verified", verified });
  expect([state.toCheck, state.pending]).toEqual([{ verified }, false]);
  expect(update(state, loading(timeline([]))).toCheck).toBeUndefined();
});
