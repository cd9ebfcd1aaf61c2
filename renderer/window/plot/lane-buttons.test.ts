import { afterEach, beforeEach, expect, test, vi } from "vitest";
import { click, point, press } from "../../../e2e/helpers/dom.ts";
import { drawnWindow } from "../../../e2e/helpers/window/drawn-window.ts";
import { day, event, source, timeline } from "../../../e2e/helpers/example.ts";
import { loading } from "../../../e2e/helpers/frames.ts";
import { setupLanes } from "./lane-buttons.ts";

/** Three lanes, and a fourth for the report that was published meanwhile. */
const EXAMPLE = timeline(
  ["one", "two", "three"].map((lane) => event(lane, { lane })),
  {
    lanes: ["one", "two", "three"].map((id) => ({ id, label: `Lane ${id}` })),
    sources: [source("alpha", { published: day("2016-09-20") })],
  },
);

// At the edges the window scrolls, frame by frame.
beforeEach(() => void vi.useFakeTimers());
afterEach(() => void vi.useRealTimers());

/** A window whose lanes answer to clicks and keys, each action drawn at once. */
function example() {
  const said: string[] = [];
  const say = (text: string): void => void said.push(text);
  const made = drawnWindow(({ svg, show }) => {
    const { refresh } = setupLanes({ svg, dispatch: show, look: () => show().look, say });
    return ({ scene, shown }) => refresh(scene, shown.grouping);
  });
  const { svg, show, drawn } = made;
  show(loading(EXAMPLE));
  const label = (id: string): SVGElement => svg.querySelector<SVGElement>(`[data-lane-id="${id}"] > .lane-label`)!;
  const order = (): readonly string[] => drawn().scene.lanes.map(({ id }) => id);
  /** The middle of a lane, px from the top of the window. */
  const middleOf = (id: string): number => {
    const { y, height } = drawn().scene.lanes.find((lane) => lane.id === id)!;
    return y + height / 2;
  };
  return { ...made, label, order, middleOf, said };
}

const REPORTS = "#reports";

test("labels are buttons that say which lane it is and whether it is folded, with one stop of the Tab key", () => {
  const { svg, label, show } = example();
  show({ type: "looked", look: { collapsed: ["two"] } });
  const read = ["one", "two", REPORTS].map((id) =>
    ["role", "tabindex", "aria-expanded", "aria-label"].map((name) => label(id).getAttribute(name)),
  );
  expect(read).toEqual([
    ["button", "0", "true", "Lane one, 1 event"],
    ["button", "-1", "false", "Lane two, 1 event"],
    ["button", "-1", "true", "Reports published, 1 report"],
  ]);
  expect(svg.querySelectorAll(".lane-label")).toHaveLength(4);
  label("three").focus();
  expect([label("one"), label("three")].map((lane) => lane.getAttribute("tabindex"))).toEqual(["-1", "0"]);
});

test.each([
  ["a click", (label: Element) => click(label)],
  ["Enter", (label: Element) => press(label, "Enter")],
  ["space", (label: Element) => press(label, " ")],
])("%s folds a lane, and unfolds it, without folding others", (_name, act) => {
  const { label, show } = example();
  show({ type: "looked", look: { collapsed: ["one"] } });
  act(label("two"));
  expect(show().look.collapsed).toEqual(["one", "two"]);
  act(label("one"));
  expect(show().look.collapsed).toEqual(["two"]);
});

test("arrows go from label to label, and stay at the ends", () => {
  const { label } = example();
  label("one").focus();
  const path = ["ArrowUp", "ArrowDown", "ArrowDown", "ArrowDown", "ArrowDown", "ArrowUp"].map((key) => {
    press(document.activeElement!, key);
    return document.activeElement?.closest<SVGElement>(".lane")?.dataset["laneId"];
  });
  expect(path).toEqual(["one", "two", "three", REPORTS, REPORTS, "three"]);
});

test("Alt and an arrow move a lane, at most to the ends, and the reports stay last", () => {
  const { label, order } = example();
  const moved = (key: string): readonly string[] => {
    press(label("two"), key, { altKey: true });
    return order();
  };
  expect(moved("ArrowUp")).toEqual(["two", "one", "three", REPORTS]);
  expect(moved("ArrowUp")).toEqual(["two", "one", "three", REPORTS]);
  moved("ArrowDown");
  expect(moved("ArrowDown")).toEqual(["one", "three", "two", REPORTS]);
  expect(moved("ArrowDown")).toEqual(["one", "three", "two", REPORTS]);
});

test("the reports cannot be moved, and say so by not naming the keys for it", () => {
  const { label, order } = example();
  press(label(REPORTS), "ArrowUp", { altKey: true });
  expect(order()).toEqual(["one", "two", "three", REPORTS]);
  expect(["one", REPORTS].map((id) => label(id).hasAttribute("aria-keyshortcuts"))).toEqual([true, false]);
});

test("lanes of other groupings, and lanes that are not drawn, keep their places in the order", () => {
  const { label, show } = example();
  show({ type: "looked", look: { laneOrder: ["actor:Northton", "one", "two", "three"] } });
  press(label("three"), "ArrowUp", { altKey: true });
  expect(show().look.laneOrder).toEqual(["actor:Northton", "one", "three", "two"]);
});

test("keys on a label are for the lane alone, those with Ctrl or ⌘ and others are not", () => {
  const { viewport, label } = example();
  const heard: string[] = [];
  viewport.addEventListener("keydown", ({ key }) => heard.push(key));
  expect(["ArrowDown", "Enter"].map((key) => press(label("one"), key))).toEqual([true, true]);
  expect([press(label("one"), "+"), press(label("one"), "Enter", { ctrlKey: true })]).toEqual([false, false]);
  expect(heard).toEqual(["+", "Enter"]);
});

test("a label that is dragged takes its lane to where the pointer is", () => {
  const { svg, label, order, middleOf } = example();
  point(label("one"), "pointerdown", { clientY: middleOf("one") });
  point(svg, "pointermove", { clientY: middleOf("two") + 1 });
  expect([order(), svg.dataset["draggedLane"]]).toEqual([["two", "one", "three", REPORTS], "one"]);
  point(svg, "pointermove", { clientY: middleOf(REPORTS) + 1000 });
  expect(order()).toEqual(["two", "three", "one", REPORTS]);
  point(svg, "pointerup");
  expect(svg.dataset["draggedLane"]).toBeUndefined();
  point(svg, "pointermove", { clientY: 0 });
  expect(order()).toEqual(["two", "three", "one", REPORTS]);
});

test("a drag ends with no click, and a press that hardly moves is one", () => {
  const { svg, label, show, middleOf } = example();
  point(label("one"), "pointerdown", { clientY: 100 });
  point(svg, "pointermove", { clientY: 104 });
  point(svg, "pointerup");
  click(label("one"));
  expect(show().look.collapsed).toEqual(["one"]);
  point(label("two"), "pointerdown", { clientY: 100 });
  point(svg, "pointermove", { clientY: middleOf("three") });
  point(svg, "pointerup");
  click(label("two"));
  expect(show().look.collapsed).toEqual(["one"]);
});

test("Escape in a drag puts the lane back, and goes no further", () => {
  const { svg, label, order, middleOf } = example();
  const heard: string[] = [];
  svg.addEventListener("keydown", ({ key }) => heard.push(key));
  point(label("one"), "pointerdown", { clientY: middleOf("one") });
  point(svg, "pointermove", { clientY: middleOf("three") + 1 });
  expect(order()).toEqual(["two", "three", "one", REPORTS]);
  press(svg, "Escape");
  expect([order(), heard]).toEqual([["one", "two", "three", REPORTS], []]);
  press(svg, "Escape");
  expect(heard).toEqual(["Escape"]);
});

test("another button or another pointer drags nothing", () => {
  const { svg, label, order, middleOf } = example();
  point(label("one"), "pointerdown", { clientY: middleOf("one"), button: 2 });
  point(svg, "pointermove", { clientY: middleOf("three") + 1 });
  point(label("one"), "pointerdown", { clientY: middleOf("one") });
  point(svg, "pointermove", { clientY: middleOf("three") + 1, pointerId: 2 });
  expect(order()).toEqual(["one", "two", "three", REPORTS]);
});

test("two clicks on a label do not fit the view", () => {
  const { svg, label, viewport } = example();
  let fitted = 0;
  viewport.addEventListener("dblclick", () => fitted++);
  for (const target of [label("one"), svg.querySelector(".axis")!])
    target.dispatchEvent(new MouseEvent("dblclick", { bubbles: true }));
  expect(fitted).toBe(1);
});
