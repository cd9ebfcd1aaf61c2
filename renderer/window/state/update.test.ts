import { expect, test } from "vitest";
import { day, event, source, timeline } from "../../../e2e/helpers/example.ts";
import { NO_FILTER } from "../../../data/look/filter.ts";
import { FIRST_LOOK } from "../../../data/look/look.ts";
import { NO_HISTORY } from "./history.ts";
import { START, type Action, type State } from "./state.ts";
import { update } from "./update.ts";

const EXAMPLE = timeline([event("first"), event("second", { when: day("2016-09-20") })], {
  sources: [source("alpha"), source("beta")],
});
const WHOLE = EXAMPLE.extent.interval;
const LOADED: Action = { type: "loaded", loaded: { ok: true, name: "a.json", timeline: EXAMPLE } };
const DAY = 24 * 60 * 60 * 1000;

const after = (...actions: readonly Action[]): State => [LOADED, ...actions].reduce(update, START);
/** With a message, as after a link that could not be read. */
const told = (): State => after({ type: "link-opened", link: "nonsense" });

test("while an answer is awaited it says for what, and the answer takes its place", () => {
  const asked = after({ type: "asked", message: "Drawing…" });
  expect([asked.pending, asked.message]).toEqual([true, "Drawing…"]);
  const answered = update(asked, { type: "answered", message: "Saved" });
  expect([answered.pending, answered.message]).toEqual([false, "Saved"]);
  expect(update(answered, { type: "asked" }).message).toBe("");
  const reading = update(answered, { type: "reading", name: "b.json" });
  expect([reading.pending, reading.message]).toEqual([true, "Reading b.json…"]);
});

test("a file that cannot be read leaves the timeline as it was, with the reasons until they are read", () => {
  const before = after(
    { type: "selected", selection: { kind: "event", id: "first" } },
    { type: "reading", name: "b.json" },
  );
  const problems = [{ file: "b.json", line: 1, column: 1, path: "", reason: "broken" }];
  const failed = update(before, { type: "loaded", loaded: { ok: false, name: "b.json", problems } });
  const failure = { name: "b.json", problems };
  expect(failed).toEqual({ ...before, pending: false, failure, message: "b.json could not be read" });
  const read = update(failed, { type: "failure-read" });
  expect(read).not.toHaveProperty("failure");
  expect(read.timeline).toBe(EXAMPLE);
});

test("a file whose reading is given up leaves everything as it was: it is told, unless another follows", () => {
  const before = after({ type: "reading", name: "b.json" });
  const given = (givenUp: "asked" | "replaced"): State =>
    update(before, { type: "loaded", loaded: { ok: false, name: "b.json", problems: [], givenUp } });
  const message = "b.json was not opened: reading it was cancelled";
  expect(given("asked")).toEqual({ ...before, pending: false, message });
  expect(given("replaced")).toBe(before);
});

test("another timeline begins as the first did: nothing is selected, picked, filtered or to go back to", () => {
  const used = after(
    { type: "selected", selection: { kind: "event", id: "first" } },
    { type: "picked", ids: new Set(["first"]) },
    { type: "filtered", filter: { text: "harbour" } },
    { type: "gone-to", view: { from: WHOLE.from, to: WHOLE.from + DAY } },
  );
  expect(update(used, LOADED)).toEqual(after());
});

test("what is selected can be changed, and be nothing again", () => {
  const selected = after({ type: "selected", selection: { kind: "source", id: "alpha" } });
  expect(selected.selection).toEqual({ kind: "source", id: "alpha" });
  expect(update(selected, { type: "deselected" })).not.toHaveProperty("selection");
});

test("sorting keeps what is picked, and picking keeps the order", () => {
  const picked = after({ type: "sorted", column: "event" }, { type: "picked", ids: new Set(["second"]) });
  expect(picked.table).toEqual({ sort: { column: "event", descending: false }, picked: new Set(["second"]) });
  const turned = update(picked, { type: "sorted", column: "event" });
  expect(turned.table).toEqual({ sort: { column: "event", descending: true }, picked: new Set(["second"]) });
});

test("a source that is compared again is compared no longer", () => {
  const compare = (id: string): Action => ({ type: "compared", source: id });
  expect(after(compare("beta"), compare("alpha")).look.compared).toEqual(["beta", "alpha"]);
  expect(after(compare("beta"), compare("alpha"), compare("beta")).look.compared).toEqual(["alpha"]);
});

test("a part of the look or of the filter changes, and the rest stays", () => {
  const { look } = after(
    { type: "looked", look: { lanesBy: "actor" } },
    { type: "filtered", filter: { text: "harbour" } },
    { type: "looked", look: { context: true } },
    { type: "filtered", filter: { singleSource: true } },
  );
  const filter = { ...NO_FILTER, text: "harbour", singleSource: true };
  expect(look).toEqual({ ...FIRST_LOOK, lanesBy: "actor", context: true, filter });
});

test("a day to look from, and reports that nobody can date, are put in and taken out", () => {
  const back = after({ type: "known-on", date: "2016-09-20" }, { type: "flagged", flag: "undatedReports", on: true });
  expect(back.look).toEqual({ ...FIRST_LOOK, knownOn: "2016-09-20", undatedReports: true });
  const now = [{ type: "known-on" } as const, { type: "flagged", flag: "undatedReports", on: false } as const].reduce(
    update,
    back,
  );
  expect(now.look).toEqual(FIRST_LOOK);
});

test("the view goes to what is selected, and stays where nothing is", () => {
  const selected = after(
    { type: "selected", selection: { kind: "event", id: "second" } },
    { type: "fitted-selection" },
  );
  expect(selected.view.from).toBeGreaterThan(WHOLE.from);
  expect(selected.history.past).toEqual([WHOLE]);
  const unselected = after();
  expect(update(unselected, { type: "fitted-selection" })).toBe(unselected);
});

test.each<Action>([
  { type: "gone-to", view: { from: WHOLE.from, to: WHOLE.to - DAY } },
  { type: "panned", share: 0.5 },
  { type: "selected", selection: { kind: "event", id: "first" } },
  { type: "looked", look: { lanesBy: "actor" } },
  { type: "filtered", filter: { text: "harbour" } },
  { type: "known-on", date: "2016-09-20" },
  { type: "flagged", flag: "undatedReports", on: true },
  { type: "link-opened", link: "sourceline://view?lanes-by=place" },
])("who goes on has read the last message: $type clears it", (action) => {
  expect(told().message).not.toBe("");
  expect(update(told(), action).message).toBe("");
});

test("a message stays while nothing moves", () => {
  const state = told();
  expect(update(state, { type: "fitted" })).toBe(state);
  expect(update(state, { type: "went-back" }).message).toBe(state.message);
  expect(update(state, { type: "picked", ids: new Set() }).message).toBe(state.message);
});

test("without a timeline there is nowhere to go", () => {
  for (const action of [
    { type: "panned", share: 0.5 },
    { type: "fitted" },
    { type: "fitted-selection" },
    { type: "link-opened", link: "sourceline://view?from=2016-09-12" },
  ] as const) {
    expect(update(START, action), action.type).toBe(START);
  }
  expect(START.history).toBe(NO_HISTORY);
});

test("what the export dialog has said goes with the dialog, and not what is still awaited", () => {
  const open: Action = { type: "dialog-opened", dialog: "export" };
  const close: Action = { type: "dialog-closed", dialog: "export" };
  expect(after(open, { type: "answered", message: "Saved a.svg" }, close)).toMatchObject({ message: "" });
  expect(after(open, { type: "asked", message: "Drawing…" }, close)).toMatchObject({ message: "Drawing…" });
});
