import { expect, test } from "vitest";
import { claim, event, source, timeline } from "../../../e2e/helpers/example.ts";
import { loading } from "../../../e2e/helpers/frames.ts";
import { createStore } from "../state/store.ts";
import { runEditing } from "./editing-commands.ts";
import { eventCopy, type EventCommand } from "./event-commands.ts";
import { editorOf } from "./take-step.ts";

const EXAMPLE = timeline(
  [
    event("first", {
      title: "It begins",
      reviewed: "0123456789abcdef",
      claims: [claim("alpha", { id: "said" }), claim("beta", { stance: "retracts", of: "said" }), claim("gamma")],
    }),
    event("first-2"),
  ],
  { sources: [source("alpha"), source("beta"), source("gamma")] },
);

/** A window in which an event may be chosen, and what a command does in it. */
function window(chosen?: string) {
  const store = createStore(document.documentElement, function* () {
    yield;
    return undefined;
  });
  const editor = editorOf(store, {
    editTimeline: () => Promise.resolve({ outcome: "taken" }),
    saveEdits: () => Promise.resolve({ outcome: "saved", name: "a.json" }),
  });
  store.dispatch(loading(EXAMPLE));
  if (chosen !== undefined) store.dispatch({ type: "selected", selection: { kind: "event", id: chosen } });
  const run = (command: EventCommand) => {
    runEditing(command, store, editor);
    return store.state();
  };
  return { store, run };
}

test("an event is drawn first, last, and as it comes again", () => {
  const { run } = window("first");
  const emphasis = (command: EventCommand) => {
    const { timeline: now, message } = run(command);
    return [now?.events[0]?.emphasis, message];
  };
  expect(emphasis("draw-first")).toEqual(["high", "Done: draw “It begins” first"]);
  expect(emphasis("draw-last")).toEqual(["low", "Done: draw “It begins” last"]);
  expect(emphasis("draw-last")).toEqual([undefined, "Done: draw “It begins” as it comes"]);
});

test.each([
  ["move-event", { kind: "to-lane", event: "first" }],
  ["merge-event", { kind: "merge", event: "first" }],
  ["split-event", { kind: "split", event: "first" }],
] as const)("%s opens its form", (command, form) => {
  expect(window("first").run(command).form).toEqual(form);
});

test("an event is deleted, and a copy of one is chosen", () => {
  expect(
    window("first")
      .run("remove-event")
      .timeline?.events.map(({ id }) => id),
  ).toEqual(["first-2"]);
  const { timeline: now, selection } = window("first").run("duplicate-event");
  expect(now?.events.map(({ id, title }) => [id, title])).toEqual([
    ["first", "It begins"],
    ["first-2", "first-2"],
    ["first-3", "It begins (copy)"],
  ]);
  expect(selection).toEqual({ kind: "event", id: "first-3" });
});

test("a copy has ids of its own for what its claims name, and nobody has looked at its conflicts", () => {
  const { claims, ...copy } = eventCopy(EXAMPLE.events[0]!, EXAMPLE);
  expect(claims.map(({ id, of }) => [id, of])).toEqual([
    ["said-2", undefined],
    [undefined, "said-2"],
    [undefined, undefined],
  ]);
  expect(copy).not.toHaveProperty("reviewed");
  const long = eventCopy({ ...EXAMPLE.events[0]!, title: "x".repeat(300) }, EXAMPLE).title;
  expect([long.length, long.endsWith("x (copy)")]).toEqual([300, true]);
});

test("without an event that is chosen, and as known on a day, nothing is done and that is said", () => {
  expect(window().run("draw-first")).toMatchObject({ message: "Choose an event first", timeline: EXAMPLE });
  const { store, run } = window("first");
  store.dispatch({ type: "looked", look: { knownOn: "2016-12-01" } });
  const before = store.state().timeline;
  const { message, timeline: now } = run("remove-event");
  expect([message, now]).toEqual([expect.stringContaining("set the slider to its end"), before]);
});
