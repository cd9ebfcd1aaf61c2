import { afterEach, beforeEach, expect, test, vi } from "vitest";
import { beginHistory } from "../../../data/edit/edit-history.ts";
import { atOnce } from "../../../data/memo.ts";
import { event, timeline } from "../../../e2e/helpers/example.ts";
import { loading } from "../../../e2e/helpers/frames.ts";
import type { Scene } from "../../picture/scene.ts";
import { createStore, type Frame } from "./store.ts";

beforeEach(() => void vi.useFakeTimers());
afterEach(() => void vi.useRealTimers());

const EXAMPLE = timeline([event("first")]);

function store(...slices: readonly Parameters<typeof createStore>[2][]) {
  const root = document.createElement("html");
  const frames: Frame[] = [];
  const draw: Parameters<typeof createStore>[1] = function* (frame) {
    yield;
    frames.push(frame);
    return undefined;
  };
  const made = createStore(root, draw, ...slices);
  const settle = (): void => void vi.advanceTimersByTime(1000);
  return { ...made, root, frames, settle };
}

test("actions of one frame are drawn as one, with what was drawn before", () => {
  const { dispatch, frames, settle, state } = store();
  dispatch(loading(EXAMPLE));
  dispatch({ type: "looked", look: { lanesBy: "actor" } });
  expect(frames).toEqual([]);
  expect(state().look.lanesBy).toBe("actor");
  settle();
  expect(frames.map(({ state: drawn, before }) => [drawn, before])).toEqual([[state(), undefined]]);
  dispatch({ type: "answered", message: "Done" });
  settle();
  expect(frames[1]?.before).toBe(frames[0]?.state);
});

test("what changes nothing draws nothing, unless it is asked to draw again", () => {
  const { dispatch, redraw, frames, settle } = store();
  dispatch(loading(EXAMPLE));
  settle();
  dispatch({ type: "fitted" });
  settle();
  expect(frames).toHaveLength(1);
  redraw();
  redraw();
  settle();
  expect(frames).toHaveLength(2);
});

test("what is shown is worked out anew when the timeline or the look changed, and at no other time", () => {
  const { dispatch, frames, settle } = store();
  const show = (...actions: readonly Parameters<typeof dispatch>[0][]): void => {
    actions.forEach(dispatch);
    settle();
  };
  show(loading(EXAMPLE));
  show({ type: "selected", selection: { kind: "event", id: "first" } });
  show({ type: "filtered", filter: { text: "nothing" } });
  expect(frames.map(({ shownChanged, shown }) => [shownChanged, shown?.events.length])).toEqual([
    [true, 1],
    [false, 1],
    [true, 0],
  ]);
  expect(frames[1]?.shown).toBe(frames[0]?.shown);
});

test("a frame says whether the view alone has changed", () => {
  const { dispatch, frames, settle, state } = store();
  dispatch(loading(EXAMPLE));
  settle();
  const { from, to } = state().view;
  dispatch({ type: "viewed", view: { from: from + 1e8, to: to + 1e8 } });
  settle();
  dispatch({ type: "viewed", view: { from, to } });
  dispatch({ type: "answered", message: "And words" });
  settle();
  expect(frames.map(({ onlyView }) => onlyView)).toEqual([false, true, false]);
});

test("a jump is drawn in steps while the state is there already; a gesture follows the hand at once", () => {
  const { dispatch, frames, settle, state } = store();
  dispatch(loading(EXAMPLE));
  settle();
  const { from, to } = state().view;
  const target = { from, to: from + (to - from) / 4 };
  dispatch({ type: "gone-to", view: target });
  expect(state().view).toEqual(target);
  settle();
  const ends = frames.slice(1).map(({ state: drawn }) => drawn.view.to);
  expect(ends.length).toBeGreaterThan(5);
  expect([...ends].sort((a, b) => b - a)).toEqual(ends);
  expect(ends.at(-1)).toBe(target.to);
  const before = frames.length;
  dispatch({ type: "viewed", view: { from, to } });
  settle();
  expect(frames.length - before).toBe(1);
});

test("the page says whether anything is pending: an answer, a frame, or a way that is not gone yet", () => {
  const { dispatch, root, settle } = store();
  const now = (): string | undefined => root.dataset["state"];
  dispatch(loading(EXAMPLE));
  expect(now()).toBe("pending");
  settle();
  expect(now()).toBe("idle");
  dispatch({ type: "asked" });
  settle();
  expect(now()).toBe("pending");
  dispatch({ type: "answered", message: "" });
  settle();
  expect(now()).toBe("idle");
  dispatch({ type: "gone-to", view: { from: Date.UTC(2016, 8, 7), to: Date.UTC(2016, 8, 9) } });
  vi.advanceTimersByTime(50);
  expect(now()).toBe("pending");
});

test("what was drawn last can be asked for its scene", () => {
  const scenes = [{ width: 1 }, { width: 2 }] as Scene[];
  const { dispatch, scene } = createStore(document.createElement("html"), function* () {
    yield undefined;
    return scenes.shift();
  });
  expect(scene()).toBeUndefined();
  dispatch(loading(EXAMPLE));
  vi.advanceTimersByTime(100);
  expect(scene()).toEqual({ width: 1 });
});

test("a dialog is drawn in the moment that it is opened, as the next key is meant for it", () => {
  const { dispatch, frames, settle } = store();
  dispatch(loading(EXAMPLE));
  settle();
  dispatch({ type: "looked", look: { lanesBy: "actor" } });
  dispatch({ type: "dialog-opened", dialog: "go-to-date" });
  expect(frames.map(({ state }) => [state.dialog, state.look.lanesBy]).slice(1)).toEqual([["go-to-date", "actor"]]);
  settle();
  expect(frames).toHaveLength(2);
});

test("boxes that compare are drawn in the moment that one is ticked: a key on one that goes away later would be lost", () => {
  const { dispatch, frames, settle } = store();
  dispatch(loading(EXAMPLE));
  settle();
  const [first, second] = EXAMPLE.sources;
  dispatch({ type: "compared", source: first!.id });
  dispatch({ type: "compared", source: second!.id });
  expect(frames.map(({ state }) => state.look.compared).slice(1)).toEqual([[first!.id], [first!.id, second!.id]]);
  settle();
  expect(frames).toHaveLength(3);
});

test("what opens while a frame is drawn waits for the next one", () => {
  const opened: (string | undefined)[] = [];
  const { dispatch } = createStore(document.createElement("html"), function* ({ state }) {
    yield;
    opened.push(state.dialog);
    if (opened.length === 1) dispatch({ type: "dialog-opened", dialog: "help" });
    return undefined;
  });
  dispatch(loading(EXAMPLE));
  vi.advanceTimersToNextFrame();
  expect(opened).toEqual([undefined]);
  vi.advanceTimersByTime(1000);
  expect(opened).toEqual([undefined, "help"]);
});

test.each([
  ["of a few", 10, []],
  ["of thousands", 5001, ["first"]],
  ["of tens of thousands", 50_001, ["first", "edited"]],
])("frames of a timeline %s events that are drawn in slices: %d, %j", async (_, count, expected) => {
  const sliced: string[] = [];
  let what = "first";
  const { dispatch, settle } = store((steps) => {
    sliced.push(what);
    return Promise.resolve(atOnce(steps));
  });
  const events = Array.from({ length: count }, (_event, index) => event(`e${String(index)}`));
  const large = timeline(events);
  dispatch(loading(large));
  settle();
  await Promise.resolve();
  what = "moved";
  dispatch({ type: "viewed", view: { from: 0, to: 1e9 } });
  settle();
  await Promise.resolve();
  what = "edited";
  const edited = { ...large, events: [event("e0", { title: "Another" }), ...events.slice(1)] };
  dispatch({ type: "edited", edits: beginHistory(edited), message: "" });
  settle();
  expect(sliced).toEqual(expected);
});
