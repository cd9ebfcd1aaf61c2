import { afterEach, beforeEach, expect, test, vi } from "vitest";
import { click, page, recorded, turnWheel } from "../../../e2e/helpers/dom.ts";
import { timeScale, type View } from "../../picture/view.ts";
import { setupNavigation } from "./navigation-input.ts";

beforeEach(() => void vi.useFakeTimers());
afterEach(() => void vi.useRealTimers());

/** A view of 1000 ms, drawn from 200 px to 1200 px: an instant for each px. */
const VIEW: View = { from: 0, to: 1000 };
const SCALE = timeScale(VIEW, 200, 1200);

function picture() {
  const { dispatch, actions } = recorded();
  const viewport = page('<main tabindex="0"><p>lanes</p><p class="lane-label">One</p></main>');
  Object.defineProperty(viewport, "clientWidth", { value: 1200 });
  Object.defineProperty(viewport, "clientHeight", { value: 800 });
  setupNavigation({
    dispatch,
    viewport,
    scale: () => SCALE,
    view: () => VIEW,
    isDown: () => false,
    axis: () => ({ top: 20, bottom: 70 }),
  });
  return { viewport, actions };
}

/** A drag with the mouse from one place to another. Gives whether the press was the picture's own. */
function drag(target: Element, more: MouseEventInit = {}): void {
  const send = (to: EventTarget, type: string, clientX: number, clientY: number): boolean =>
    to.dispatchEvent(
      new MouseEvent(type, { bubbles: true, cancelable: true, view: window, clientX, clientY, ...more }),
    );
  send(target, "mousedown", 500, 300);
  send(window, "mousemove", 450, 280);
  send(window, "mousemove", 400, 260);
  send(window, "mouseup", 400, 260);
}

const viewed = (from: number, to: number) => ({ type: "viewed", view: { from, to } });
const SETTLED = { type: "view-settled" };

test("the wheel over the plot zooms around the instant under the pointer, and settles when it rests", () => {
  const { viewport, actions } = picture();
  expect(turnWheel(viewport, { deltaY: -500, clientX: 400 })).toBe(true);
  expect(actions).toEqual([viewed(100, 600)]);
  vi.advanceTimersByTime(1000);
  expect(actions.slice(1)).toEqual([SETTLED]);
});

test("one turn of a wheel with Ctrl zooms by less than a half, and the small turns of a pinch by as much as they are", () => {
  const lengthAfter = (deltaY: number): number => {
    const { viewport, actions } = picture();
    turnWheel(viewport, { deltaY, clientX: 400, ctrlKey: true });
    const [action] = actions;
    return action?.type === "viewed" ? action.view.to - action.view.from : NaN;
  };
  expect(lengthAfter(-120)).toBeCloseTo(1000 / Math.SQRT2, 5);
  expect(lengthAfter(120)).toBeCloseTo(1000 * Math.SQRT2, 5);
  expect(lengthAfter(-10)).toBeCloseTo(1000 / 2 ** 0.1, 5);
});

/** Makes the lanes higher than their place. */
const tall = (place: Element): unknown =>
  Object.defineProperty(place, "scrollHeight", { configurable: true, value: 3000 });

test("where there is something to scroll the wheel scrolls, and zooms with Ctrl and over the axis", () => {
  const { viewport, actions } = picture();
  tall(viewport);
  expect(turnWheel(viewport, { deltaY: -500, clientX: 400, clientY: 300 })).toBe(false);
  expect(actions).toEqual([]);
  expect(turnWheel(viewport, { deltaY: -100, clientX: 400, clientY: 300, ctrlKey: true })).toBe(true);
  expect(turnWheel(viewport, { deltaY: -500, clientX: 400, clientY: 45 })).toBe(true);
  expect(actions.filter(({ type }) => type === "viewed")).toHaveLength(2);
});

test("where the page scrolls as a whole, the wheel scrolls the page", () => {
  const { viewport, actions } = picture();
  const root = document.documentElement;
  tall(root);
  Object.defineProperty(document, "scrollingElement", { configurable: true, value: root });
  expect(turnWheel(viewport, { deltaY: -500, clientX: 400, clientY: 300 })).toBe(false);
  expect(actions).toEqual([]);
  Reflect.deleteProperty(root, "scrollHeight");
  Reflect.deleteProperty(document, "scrollingElement");
});

test("the wheel beside the plot, where the lanes have their names, scrolls as any page does", () => {
  const { viewport, actions } = picture();
  expect(turnWheel(viewport, { deltaY: -500, clientX: 199 })).toBe(false);
  expect(actions).toEqual([]);
});

test.each([
  [{ deltaX: 100 }, 100],
  [{ deltaX: -100, deltaY: 99 }, -100],
  [{ deltaY: 100, shiftKey: true }, 100],
])("a wheel turned sideways (%j) pans", (turned, by) => {
  const { viewport, actions } = picture();
  expect(turnWheel(viewport, { ...turned, clientX: 400 })).toBe(true);
  vi.advanceTimersByTime(1000);
  expect(actions).toEqual([viewed(by, 1000 + by), SETTLED]);
});

test("a drag moves the view from where it began, and the lanes up and down", () => {
  const { viewport, actions } = picture();
  viewport.scrollTop = 100;
  drag(viewport.firstElementChild!);
  expect(actions).toEqual([viewed(50, 1050), viewed(100, 1100), SETTLED]);
  expect(viewport.scrollTop).toBe(140);
  drag(viewport.firstElementChild!);
  expect(actions.slice(3)).toEqual(actions.slice(0, 3));
});

test("a drag of a lane's name, or with another button, is not the picture's", () => {
  const { viewport, actions } = picture();
  drag(viewport.querySelector(".lane-label")!);
  drag(viewport.firstElementChild!, { button: 1 });
  drag(viewport.firstElementChild!, { ctrlKey: true });
  expect(actions).toEqual([]);
});

test("two clicks show everything, and one click nothing new", () => {
  const { viewport, actions } = picture();
  click(viewport);
  viewport.dispatchEvent(new MouseEvent("dblclick", { bubbles: true, view: window }));
  expect(actions).toEqual([{ type: "fitted" }]);
});
