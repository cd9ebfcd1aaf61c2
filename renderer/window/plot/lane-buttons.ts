/** Lane labels as buttons: a click or Enter folds a lane, dragging or Alt and an arrow moves it, arrows go to the next. */
import { ariaKeys } from "../../../data/keys/key-names.ts";
import type { CommandOf } from "../../../data/keys/key-table.ts";
import { mergeOrder, moveLane, REPORTS_LANE, type Grouping } from "../../picture/lanes/grouping.ts";
import { FOLDED } from "./tooltips.ts";
import { edgeScroll } from "../dom/edge-scroll.ts";
import { listenForKeys } from "../keys/listen-for-keys.ts";
import type { Scene } from "../../picture/scene.ts";
import type { Action } from "../state/state.ts";
import type { Look } from "../../../data/look/look.ts";

export interface LanesContext {
  readonly svg: SVGSVGElement;
  readonly dispatch: (action: Action) => void;
  readonly look: () => Look;
  /** Says aloud where a lane has come to. */
  readonly say: (text: string) => void;
}

/** Keeps the labels operable and exactly one of them in the tab order; call `refresh` after each drawing. */
export interface LaneLabels {
  readonly refresh: (scene: Scene, grouping: Grouping) => void;
}

/** A pointer that moves less than this, px, clicks. */
const DRAG_THRESHOLD = 5;
export const LANE_LABEL = ".lane-label";

interface Memory {
  scene: Scene | undefined;
  grouping: Grouping | undefined;
  /** Ids of the lanes that can be moved, as they stand after all actions so far, drawn or not yet. */
  order: readonly string[];
  /** The lane in the tab order. */
  current: string | undefined;
  /** The lane to bring into sight with the next drawing. */
  moved: string | undefined;
  /** The lane that is folded or unfolded with the next drawing, and where its name is to stay, px of the window. */
  toggled: { readonly id: string; readonly top: number } | undefined;
}

/** Starts listening in the picture. */
export function setupLanes(context: LanesContext): LaneLabels {
  const memory: Memory = {
    scene: undefined,
    grouping: undefined,
    order: [],
    current: undefined,
    moved: undefined,
    toggled: undefined,
  };
  const { svg } = context;
  // Not on the picture itself: an SVG element that listens to focus is a stop of the Tab key.
  svg.parentElement?.addEventListener("focusin", ({ target }) => {
    const id = laneAt(target);
    if (id === undefined || id === memory.current) return;
    memory.current = id;
    makeOperable(svg, memory);
  });
  listenForKeys(svg, "lane", (command, { target }) => {
    const id = laneAt(target);
    if (id !== undefined) ACTS[command](id, context, memory);
    return id !== undefined;
  });
  // Two clicks fold and unfold; beside the labels they would fit the view.
  svg.addEventListener("dblclick", (event) => laneAt(event.target) !== undefined && event.stopPropagation());
  setupDrag(context, memory);
  return {
    refresh: (scene, grouping) => {
      memory.scene = scene;
      memory.grouping = grouping;
      memory.order = scene.lanes.map(({ id }) => id).filter((id) => id !== REPORTS_LANE.id);
      makeOperable(svg, memory);
      if (memory.moved !== undefined) labelOf(svg, memory.moved)?.scrollIntoView({ block: "nearest" });
      memory.moved = undefined;
      if (memory.toggled) keepInPlace(svg, memory.toggled);
      memory.toggled = undefined;
    },
  };
}

/** What a key on a label does. */
const ACTS: Readonly<Record<CommandOf<"lane">, (id: string, context: LanesContext, memory: Memory) => void>> = {
  fold: toggle,
  "move-up": (id, context, memory) => moveBy(-1, id, context, memory),
  "move-down": (id, context, memory) => moveBy(1, id, context, memory),
  up: (id, context, memory) => goBy(-1, id, context, memory),
  down: (id, context, memory) => goBy(1, id, context, memory),
};

function moveBy(places: number, id: string, context: LanesContext, memory: Memory): void {
  memory.moved = id;
  move(id, memory.order.indexOf(id) + places, context, memory);
}

/** To another label; at the ends it stays. */
function goBy(places: number, id: string, { svg }: LanesContext, { scene }: Memory): void {
  const ids = scene?.lanes.map((lane) => lane.id) ?? [];
  const next = labelOf(svg, ids[ids.indexOf(id) + places] ?? id);
  next?.focus();
  next?.scrollIntoView({ block: "nearest" });
}

function toggle(id: string, { svg, dispatch, look }: LanesContext, memory: Memory): void {
  const top = labelOf(svg, id)?.getBoundingClientRect().top;
  if (top !== undefined) memory.toggled = { id, top };
  const { collapsed } = look();
  const others = collapsed.filter((other) => other !== id);
  dispatch({ type: "looked", look: { collapsed: others.length < collapsed.length ? others : [...collapsed, id] } });
}

/**
 * Scrolls until the name of a lane is where it was: a lane that is folded by the name that had stuck under the axis would
 * end far above. In a small window the page scrolls instead of the picture.
 */
function keepInPlace(svg: SVGSVGElement, { id, top }: NonNullable<Memory["toggled"]>): void {
  const by = (labelOf(svg, id)?.getBoundingClientRect().top ?? top) - top;
  for (const scroller of [svg.parentElement, svg.ownerDocument.scrollingElement]) {
    const before = scroller?.scrollTop;
    scroller?.scrollBy(0, by);
    if (scroller?.scrollTop !== before) return;
  }
}

/** To the place `to` among the lanes that are drawn, counted from 0. The reports stay last. */
function move(id: string, to: number, { dispatch, look, say }: LanesContext, memory: Memory): void {
  const order = moveLane(memory.grouping?.lanes ?? [], memory.order, id, to - memory.order.indexOf(id));
  if (order === memory.order || !memory.grouping) return;
  memory.order = order;
  setOrder(mergeOrder(idsOf(memory.grouping), order), dispatch, look());
  const label = memory.grouping.lanes.find((lane) => lane.id === id)?.label ?? id;
  say(`${label}, ${String(order.indexOf(id) + 1)} of ${String(order.length)}`);
}

/** The lanes of other groupings keep the order that they were given. */
function setOrder(order: readonly string[], dispatch: LanesContext["dispatch"], { laneOrder }: Look): void {
  const elsewhere = laneOrder.filter((id) => !order.includes(id));
  dispatch({ type: "looked", look: { laneOrder: [...elsewhere, ...order] } });
}

interface Drag {
  readonly id: string;
  readonly pointer: number;
  readonly y: number;
  /** The order to come back to when the drag is given up. */
  readonly before: readonly string[];
  moving: boolean;
  /** Stops listening for the key that gives it up. */
  unheard?: () => void;
}

function setupDrag(context: LanesContext, memory: Memory): void {
  const { svg, dispatch, look } = context;
  let drag: Drag | undefined;
  let wasDragged = false;
  const leave = (): void => {
    delete svg.dataset["draggedLane"];
    drag?.unheard?.();
    drag = undefined;
  };
  const giveUp = (): boolean => {
    if (!drag?.moving || !memory.grouping) return false;
    setOrder(mergeOrder(idsOf(memory.grouping), drag.before), dispatch, look());
    leave();
    return true;
  };
  svg.addEventListener("pointerdown", ({ target, button, pointerId, clientY }) => {
    const id = laneAt(target);
    wasDragged = false;
    if (id === undefined || button !== 0) return;
    leave();
    drag = { id, pointer: pointerId, y: clientY, before: memory.order, moving: false };
  });
  const moveTo = (clientY: number): void => {
    if (!drag?.moving || !memory.scene) return;
    move(drag.id, placeAt(clientY - svg.getBoundingClientRect().top, drag.id, memory.scene), context, memory);
  };
  const scrollAtEdge = edgeScroll(svg, (clientY) => {
    moveTo(clientY);
    return drag?.moving === true;
  });
  svg.addEventListener("pointermove", ({ pointerId, clientY }) => {
    if (drag?.pointer !== pointerId || !memory.scene) return;
    if (!drag.moving && Math.abs(clientY - drag.y) < DRAG_THRESHOLD) return;
    if (!drag.moving) svg.setPointerCapture(pointerId);
    // Wherever the focus is; and for as long as there is something to give up.
    drag.unheard ??= listenForKeys(svg.ownerDocument, "busy", giveUp, { capture: true });
    drag.moving = wasDragged = true;
    svg.dataset["draggedLane"] = drag.id;
    moveTo(clientY);
    scrollAtEdge(clientY);
  });
  const end = ({ pointerId }: PointerEvent): void => {
    if (drag?.pointer !== pointerId) return;
    leave();
  };
  for (const over of ["pointerup", "pointercancel"] as const) svg.addEventListener(over, end);
  svg.addEventListener("click", ({ target }) => {
    const id = laneAt(target);
    if (id !== undefined && !wasDragged) toggle(id, context, memory);
  });
}

/** How many other lanes have their middle above `y`, px of the picture: never the same place twice for one `y`. */
function placeAt(y: number, id: string, { lanes }: Scene): number {
  return lanes.filter((lane) => lane.id !== id && lane.id !== REPORTS_LANE.id && lane.y + lane.height / 2 < y).length;
}

function idsOf({ lanes }: Grouping): readonly string[] {
  return lanes.map(({ id }) => id);
}

function laneAt(target: EventTarget | null): string | undefined {
  const label = target instanceof Element ? target.closest(LANE_LABEL) : null;
  return label?.closest("[data-lane-id]")?.getAttribute("data-lane-id") ?? undefined;
}

function labelOf(svg: SVGSVGElement, id: string): SVGElement | null {
  return svg.querySelector<SVGElement>(`[data-lane-id="${CSS.escape(id)}"] > ${LANE_LABEL}`);
}

function makeOperable(svg: SVGSVGElement, memory: Memory): void {
  const lanes = memory.scene?.lanes ?? [];
  if (!lanes.some(({ id }) => id === memory.current)) memory.current = lanes[0]?.id;
  const group = svg.querySelector(":scope > .lanes");
  group?.setAttribute("role", "group");
  group?.setAttribute("aria-label", "Lanes");
  const labels = new Map([...svg.querySelectorAll<SVGElement>(LANE_LABEL)].map((label) => [laneAt(label), label]));
  for (const { id, name, collapsed } of lanes) {
    const attributes = {
      role: "button",
      tabindex: id === memory.current ? "0" : "-1",
      "aria-expanded": String(!collapsed),
      "aria-label": name,
      "aria-description": collapsed ? FOLDED : "",
      ...(id !== REPORTS_LANE.id && { "aria-keyshortcuts": ariaKeys("lane", "move-up", "move-down") }),
    };
    for (const [key, value] of Object.entries(attributes)) labels.get(id)?.setAttribute(key, value);
  }
}
