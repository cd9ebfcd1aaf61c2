import { expect, test } from "vitest";
import { click, page, point, press } from "../../../../e2e/helpers/dom.ts";
import { REPORTS_LANE } from "../../../picture/lanes/grouping.ts";
import type { Band, Glyph, Scene } from "../../../picture/scene.ts";
import { setupEventDrag, type DragActs } from "./event-drag.ts";

const band = (id: string, y: number): Band => ({
  id,
  y,
  height: 100,
  name: id,
  labels: [],
  collapsed: false,
  ticks: [],
  counts: [],
});
const SCENE = { lanes: [band("talks", 0), band("aid", 100), band(REPORTS_LANE.id, 200)] } as unknown as Scene;
const GLYPH = { id: "accord", role: "event", lane: "talks" } as unknown as Glyph;

/** A picture with one mark; `mayMove` says whether events may be moved. */
function dragging(mayMove = true) {
  page(
    '<div><svg id="picture"><g class="glyph" role="button" data-event-id="accord"><text>Accord</text></g><rect/></svg></div>',
  );
  const svg = document.querySelector("svg")!;
  const [mark, ground] = [svg.querySelector(".glyph")!, svg.querySelector("rect")!];
  const moves: (readonly [event: string, lane: string])[] = [];
  const acts: DragActs = {
    glyphAt: (target) => (target instanceof Element && target.closest(".glyph") ? GLYPH : undefined),
    mayMove: () => mayMove,
    move: ({ id }, lane) => void moves.push([id, lane]),
  };
  const store = { scene: () => SCENE, state: unused, dispatch: unused, redraw: unused };
  setupEventDrag({ store, picture: { svg, viewport: svg.parentElement! } }, acts);
  return { svg, mark, ground, moves };
}

function unused(): never {
  throw new Error("a drag asks for the scene alone");
}

const down = (target: Element, more: PointerEventInit = {}): boolean =>
  point(target, "pointerdown", { button: 0, clientX: 50, clientY: 50, ...more });
const moveTo = (clientX: number, clientY: number, more: PointerEventInit = {}): boolean =>
  point(document.body, "pointermove", { clientX, clientY, ...more });
const up = (clientX: number, clientY: number, more: PointerEventInit = {}): boolean =>
  point(document.body, "pointerup", { clientX, clientY, ...more });

const ghosts = () => document.querySelectorAll(".drag-ghost").length;
const shownLane = () => document.querySelector<HTMLElement>(".drag-lane");

test("an event that is dragged down comes to the lane that it is let go over, and its ghost goes", () => {
  const { svg, mark, moves } = dragging();
  down(mark);
  moveTo(52, 160);
  expect([ghosts(), svg.dataset["draggedEvent"], shownLane()?.hidden]).toEqual([1, "accord", false]);
  up(52, 160);
  expect(moves).toEqual([["accord", "aid"]]);
  expect([ghosts(), svg.dataset["draggedEvent"]]).toEqual([0, undefined]);
});

test("the ghost is no event: it has no name, no place in the order of keys, and nobody hears of it", () => {
  const { mark } = dragging();
  down(mark);
  moveTo(50, 160);
  const ghost = document.querySelector(".drag-ghost")!;
  expect(ghost.getAttribute("aria-hidden")).toBe("true");
  expect(ghost.querySelectorAll("[role], [data-event-id], [tabindex]")).toHaveLength(0);
});

test("its own lane is not shown as one to come to", () => {
  const { mark } = dragging();
  down(mark);
  moveTo(50, 70);
  expect(shownLane()?.hidden).toBe(true);
});

test("the lane of the reports takes no event, and neither does what is under the lanes", () => {
  const { mark, moves } = dragging();
  for (const y of [250, 900]) {
    down(mark);
    moveTo(50, y);
    up(50, y);
  }
  expect(moves).toEqual([]);
});

type Acts = ReturnType<typeof dragging>;

test.each<[string, (acts: Acts) => unknown]>([
  ["a pointer that hardly moves", ({ mark }) => [down(mark), moveTo(53, 54), up(53, 54)]],
  ["a drag to the side", ({ mark }) => [down(mark), moveTo(90, 60), moveTo(90, 170), up(90, 170)]],
  ["another button", ({ mark }) => [down(mark, { button: 2 }), moveTo(50, 160), up(50, 160)]],
  ["a press with Ctrl", ({ mark }) => [down(mark, { ctrlKey: true }), moveTo(50, 160), up(50, 160)]],
  ["a finger", ({ mark }) => [down(mark, { pointerType: "touch" }), moveTo(50, 160), up(50, 160)]],
  ["the ground", ({ ground }) => [down(ground), moveTo(50, 160), up(50, 160)]],
  ["another pointer", ({ mark }) => [down(mark), moveTo(50, 160, { pointerId: 2 }), up(50, 160, { pointerId: 2 })]],
])("%s moves nothing", (_, act) => {
  const all = dragging();
  act(all);
  expect([all.moves, ghosts()]).toEqual([[], 0]);
});

test("where no event may be moved, none is", () => {
  const { mark, moves } = dragging(false);
  down(mark);
  moveTo(50, 160);
  up(50, 160);
  expect([moves, ghosts()]).toEqual([[], 0]);
});

test("Escape and a pointer that is taken away give it up", () => {
  const { mark, moves } = dragging();
  down(mark);
  moveTo(50, 160);
  expect(press(document.body, "Escape")).toBe(true);
  up(50, 160);
  down(mark);
  moveTo(50, 160);
  point(document.body, "pointercancel", { clientX: 50, clientY: 160 });
  expect([moves, ghosts()]).toEqual([[], 0]);
  // Without a drag the key is somebody else's.
  expect(press(document.body, "Escape")).toBe(false);
});

test("the click at the end of a drag chooses nothing; the next one does, and so does a key", () => {
  const { svg, mark } = dragging();
  const heard: number[] = [];
  const hear = ({ detail }: MouseEvent): void => void heard.push(detail);
  svg.addEventListener("click", hear);
  down(mark);
  moveTo(50, 160);
  up(50, 160);
  click(mark, { detail: 1 });
  // A key presses a button without a pointer.
  click(mark, { detail: 0 });
  expect(heard).toEqual([0]);
  down(mark);
  up(50, 50);
  click(mark, { detail: 1 });
  expect(heard).toEqual([0, 1]);
});

test("while a mark is held, the picture does not pan; on the ground it does", () => {
  const { svg, mark, ground } = dragging();
  let pans = 0;
  svg.addEventListener("mousemove", () => (pans += 1));
  const mouse = (type: string): boolean => mark.dispatchEvent(new MouseEvent(type, { bubbles: true }));
  down(mark);
  mouse("mousedown");
  mouse("mousemove");
  expect(pans).toBe(0);
  mouse("mouseup");
  up(50, 50);
  mouse("mousemove");
  expect(pans).toBe(1);
  down(ground);
  mouse("mousedown");
  mouse("mousemove");
  expect(pans).toBe(2);
});
