import { expect, test } from "vitest";
import { page, point, press } from "../../../e2e/helpers/dom.ts";
import { frames } from "../../../e2e/helpers/frames.ts";
import type { Action } from "../state/state.ts";
import { panelEdge } from "./panel-edge.ts";

/** The edge of a panel that is 400 px wide, in a window of 1200 px. */
function edge({ window: width = 1200 } = {}) {
  const actions: Action[] = [];
  const place = page('<main><aside id="panel"></aside></main>');
  const panel = place.querySelector("aside")!;
  Object.defineProperty(panel, "offsetWidth", { value: 400 });
  Object.defineProperty(window, "innerWidth", { value: width, configurable: true });
  const show = frames(panelEdge(panel, (action) => actions.push(action)));
  show();
  return { made: panel.previousElementSibling!, show, actions };
}

const resized = (width?: number): Action => ({ type: "panel-resized", ...(width !== undefined && { width }) });

test.each<[string, KeyboardEventInit, Action]>([
  ["ArrowLeft", {}, resized(416)],
  ["ArrowRight", {}, resized(384)],
  ["ArrowLeft", { shiftKey: true }, resized(480)],
  ["ArrowRight", { shiftKey: true }, resized(320)],
  ["Home", {}, resized(240)],
  ["End", {}, resized(900)],
  ["Enter", {}, resized()],
])("%s (%j) on the edge is its own, and gives the panel another width", (key, modifiers, action) => {
  const { made, actions } = edge();
  let heard = 0;
  made.parentElement?.addEventListener("keydown", () => heard++);
  expect([press(made, key, modifiers), actions, heard]).toEqual([true, [action], 0]);
});

test("other keys, and those with Ctrl, ⌘ or Alt, are left to others", () => {
  const { made, actions } = edge();
  const modifiers = ["ctrlKey", "metaKey", "altKey"].map((modifier) => ({ [modifier]: true }));
  expect(modifiers.map((modifier) => press(made, "ArrowLeft", modifier))).toEqual([false, false, false]);
  expect([press(made, "x"), actions]).toEqual([false, []]);
});

test("a drag to the left widens the panel, from how wide it was when the drag began, until it ends", () => {
  const { made, actions } = edge();
  point(made, "pointermove", { clientX: 700 });
  point(made, "pointerdown", { clientX: 800, button: 2 });
  point(made, "pointermove", { clientX: 700 });
  expect(actions).toEqual([]);
  point(made, "pointerdown", { clientX: 800 });
  for (const clientX of [750, 850]) point(made, "pointermove", { clientX });
  point(made, "pointerup");
  point(made, "pointermove", { clientX: 100 });
  expect(actions).toEqual([resized(450), resized(350)]);
});

test("two clicks give the usual width back", () => {
  const { made, actions } = edge();
  made.dispatchEvent(new MouseEvent("dblclick"));
  expect(actions).toEqual([resized()]);
});

test("the width reaches the style sheets while somebody has chosen one", () => {
  const { show } = edge();
  const width = (): string => document.documentElement.style.getPropertyValue("--panel-width");
  show(resized(500));
  expect(width()).toBe("500px");
  show(resized());
  expect(width()).toBe("");
});

test.each([
  [1200, "760"],
  [3000, "900"],
  [500, "240"],
])("in a window of %i px the edge says how wide the panel is, and that it can be %s px at most", (width, most) => {
  const { made } = edge({ window: width });
  const read = ["aria-valuenow", "aria-valuetext", "aria-valuemin", "aria-valuemax", "aria-controls"];
  expect(read.map((name) => made.getAttribute(name))).toEqual(["400", "400 pixels", "240", most, "panel"]);
});
