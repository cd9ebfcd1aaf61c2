/** Drags an event by its mark to another lane: up or down, since its date stays. A drag to the side pans, as on the ground. */
import { REPORTS_LANE } from "../../../picture/lanes/grouping.ts";
import type { Band, Glyph, Scene } from "../../../picture/scene.ts";
import type { Workspace } from "../../dom/workspace.ts";
import { edgeScroll } from "../../dom/edge-scroll.ts";
import { listenForKeys } from "../../keys/listen-for-keys.ts";
import { dragGhost, type DragGhost } from "./drag-ghost.ts";

export interface DragActs {
  readonly glyphAt: (target: EventTarget | null) => Glyph | undefined;
  /** Asked when an event begins to move. */
  readonly mayMove: () => boolean;
  readonly move: (glyph: Glyph, lane: string) => void;
}

/** A pointer that moves less than this, px, clicks. */
const THRESHOLD = 5;

interface Held {
  readonly glyph: Glyph;
  readonly mark: Element;
  readonly pointer: number;
  readonly x: number;
  readonly y: number;
  /** Where the picture stood in the window: it may scroll meanwhile. */
  readonly top: number;
  ghost?: DragGhost;
}

/** Listens for as long as the window is there. */
export function setupEventDrag({ store, picture }: Pick<Workspace, "store" | "picture">, acts: DragActs): void {
  const { svg } = picture;
  let held: Held | undefined;
  let wasDragged = false;
  const laneAt = (clientY: number): Band | undefined => laneAtHeight(svg, store.scene(), clientY);
  const show = (clientY: number): boolean => {
    if (!held?.ghost) return false;
    const { ghost, glyph, y, top } = held;
    const lane = laneAt(clientY);
    // In its own lane nothing would come of it.
    ghost.move(clientY - y - (svg.getBoundingClientRect().top - top), lane?.id === glyph.lane ? undefined : lane);
    return true;
  };
  const scrollAtEdge = edgeScroll(svg, show);
  const letGo = (): Held | undefined => {
    const left = held;
    held = undefined;
    left?.ghost?.remove();
    delete svg.dataset["draggedEvent"];
    return left;
  };
  // Before all that hears the press: a drag ends with the next one, wherever it is.
  svg.ownerDocument.addEventListener("pointerdown", () => void (wasDragged = false), { capture: true });
  svg.addEventListener("pointerdown", ({ target, button, ctrlKey, pointerType, pointerId, clientX, clientY }) => {
    const glyph = button === 0 && !ctrlKey && pointerType !== "touch" ? acts.glyphAt(target) : undefined;
    const mark = target instanceof Element ? target.closest(".glyph") : null;
    if (glyph && mark)
      held = { glyph, mark, pointer: pointerId, x: clientX, y: clientY, top: svg.getBoundingClientRect().top };
  });
  svg.ownerDocument.addEventListener("pointermove", ({ pointerId, clientX, clientY }) => {
    if (held?.pointer !== pointerId) return;
    if (!held.ghost) {
      const [across, along] = [Math.abs(clientX - held.x), Math.abs(clientY - held.y)];
      if (Math.max(across, along) < THRESHOLD) return;
      if (across >= along || !acts.mayMove()) return void (held = undefined);
      held.ghost = dragGhost(svg, held.mark);
      wasDragged = true;
      svg.dataset["draggedEvent"] = held.glyph.id;
    }
    show(clientY);
    scrollAtEdge(clientY);
  });
  const end = ({ pointerId, clientY, type }: PointerEvent): void => {
    if (held?.pointer !== pointerId) return;
    const lane = laneAt(clientY);
    const left = letGo();
    if (left?.ghost && lane && type === "pointerup") acts.move(left.glyph, lane.id);
  };
  for (const type of ["pointerup", "pointercancel"] as const) svg.ownerDocument.addEventListener(type, end);
  listenForKeys(svg.ownerDocument, "busy", () => letGo()?.ghost !== undefined, { capture: true });
  keepFromOthers(svg.ownerDocument, { isHeld: () => held !== undefined, wasDragged: () => wasDragged });
}

/** The lane under a height in the window. The reports' own takes no event. */
function laneAtHeight(svg: SVGSVGElement, scene: Scene | undefined, clientY: number): Band | undefined {
  const y = clientY - svg.getBoundingClientRect().top;
  return scene?.lanes.find((band) => band.id !== REPORTS_LANE.id && y >= band.y && y < band.y + band.height);
}

/**
 * As long as it is not known where a press leads, the picture does not pan; once an event is dragged it never does, and the
 * click at its end chooses nothing. D3 listens to the window itself from a press on, which is after this did.
 */
function keepFromOthers(
  { defaultView: window }: Document,
  { isHeld, wasDragged }: { readonly isHeld: () => boolean; readonly wasDragged: () => boolean },
): void {
  let isPressed = false;
  window?.addEventListener("mousedown", () => void (isPressed = true), { capture: true });
  window?.addEventListener("mouseup", () => void (isPressed = false), { capture: true });
  window?.addEventListener(
    "mousemove",
    (event) => {
      if (isPressed && (isHeld() || wasDragged())) event.stopImmediatePropagation();
    },
    { capture: true },
  );
  window?.addEventListener(
    "click",
    (event) => {
      if (!wasDragged() || event.detail === 0) return;
      event.stopImmediatePropagation();
      event.preventDefault();
    },
    { capture: true },
  );
}
