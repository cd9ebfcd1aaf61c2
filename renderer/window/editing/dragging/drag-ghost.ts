/** What is seen of an event that is dragged: the event once more, quiet, and the lane that it would come to. */
import { element } from "../../dom/element.ts";
import type { Band } from "../../../picture/scene.ts";

export interface DragGhost {
  /** `by` px down from where it was, over a lane or none. */
  readonly move: (by: number, lane: Band | undefined) => void;
  readonly remove: () => void;
}

/** Puts a ghost of a mark over the picture; it is for the eye alone. */
export function dragGhost(svg: SVGSVGElement, mark: Element): DragGhost {
  const lane = element("div", { class: "drag-lane", "aria-hidden": "true" });
  const copy = mark.cloneNode(true) as Element;
  for (const one of [copy, ...copy.querySelectorAll("*")])
    for (const name of ["tabindex", "role", "data-event-id", "data-glyph", "data-source-id"]) one.removeAttribute(name);
  const ghost = svg.ownerDocument.createElementNS("http://www.w3.org/2000/svg", "svg");
  ghost.setAttribute("class", "drag-ghost");
  ghost.setAttribute("aria-hidden", "true");
  ghost.append(copy);
  svg.ownerDocument.body.append(lane, ghost);
  return {
    move: (by, band) => {
      const { left, top, width } = svg.getBoundingClientRect();
      const seen = svg.parentElement?.getBoundingClientRect();
      Object.assign(ghost.style, { left: px(left), top: px(top + by), width: px(width) });
      lane.hidden = !band;
      if (!band || !seen) return;
      const from = Math.max(top + band.y, seen.top);
      const to = Math.min(top + band.y + band.height, seen.bottom);
      Object.assign(lane.style, {
        left: px(left),
        top: px(from),
        width: px(width),
        height: px(Math.max(0, to - from)),
      });
    },
    remove: () => {
      lane.remove();
      ghost.remove();
    },
  };
}

function px(length: number): string {
  return `${String(length)}px`;
}
