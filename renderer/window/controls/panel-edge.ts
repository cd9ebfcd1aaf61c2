/** The edge between picture and panel: a separator that can be moved. */
import { PANEL_WIDTH } from "../../../data/look/look.ts";
import { setupPanelEdge } from "./panel-width.ts";
import { element } from "../dom/element.ts";
import type { Dispatch, WindowPart } from "../state/store.ts";

/** Room that the picture keeps beside the widest panel, px; styles/panel-width.css has the same number. */
const PICTURE = 440;

/** Puts the edge before `panel`, and keeps the panel's width in step with the state. */
export function panelEdge(panel: HTMLElement, dispatch: Dispatch): WindowPart {
  const edge = element("div", {
    id: "panel-edge",
    role: "separator",
    tabindex: "0",
    title: "Drag to change the width; double click for the usual one",
    "aria-orientation": "vertical",
    "aria-label": "Width of the details",
    "aria-controls": panel.id,
    "aria-valuemin": String(PANEL_WIDTH.least),
  });
  panel.before(edge);
  setupPanelEdge(edge, () => panel.offsetWidth, dispatch);
  const { style } = panel.ownerDocument.documentElement;
  return ({ state, before }) => {
    if (state.panelWidth !== before?.panelWidth) {
      if (state.panelWidth === undefined) style.removeProperty("--panel-width");
      else style.setProperty("--panel-width", `${String(state.panelWidth)}px`);
    }
    const most = Math.max(PANEL_WIDTH.least, Math.min(PANEL_WIDTH.most, window.innerWidth - PICTURE));
    const width = String(panel.offsetWidth);
    if (edge.getAttribute("aria-valuenow") !== width) edge.setAttribute("aria-valuenow", width);
    edge.setAttribute("aria-valuemax", String(most));
    edge.setAttribute("aria-valuetext", `${width} pixels`);
  };
}
