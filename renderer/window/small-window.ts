/** A small window, a phone, or 400 %: controls behind one button, the details under the picture, and the way back up. */
import { element } from "./dom/element.ts";
import { focusSurface, headingOf } from "./dom/parts.ts";
import type { WindowPart } from "./state/store.ts";

/** One column; styles/small.css and styles/folded.css have the same. */
const SMALL = "(max-width: 700px), (max-height: 400px)";

/**
 * Puts a button into the toolbar that folds toolbar and filters where the window is small, and the filters alone where it
 * is low. In larger windows it is not there, and they always are.
 */
export function foldControls(document: Document): void {
  const controls = document.querySelector(".toolbar .controls");
  if (!controls) throw new Error("the page lacks its toolbar");
  controls.id = "controls";
  const { dataset } = document.documentElement;
  const button = element(
    "button",
    { type: "button", class: "unfold", "aria-controls": "controls filters", "aria-expanded": "false" },
    element("span", { class: "if-small" }, "Controls"),
    element("span", { class: "if-low" }, "Filters"),
  );
  button.addEventListener("click", () => {
    const isOpen = dataset["controls"] !== "open";
    dataset["controls"] = isOpen ? "open" : "folded";
    button.setAttribute("aria-expanded", String(isOpen));
  });
  controls.before(button);
}

/** Takes whoever chooses something to the details of it, and from there back to where it was chosen. */
export function detailsBelow(page: Window, panel: HTMLElement): WindowPart {
  const small = page.matchMedia(SMALL);
  const up = element("button", { type: "button", class: "to-picture" }, "↑ Back up");
  let chosen: string | undefined;
  up.addEventListener("click", () => backUp(panel.ownerDocument, chosen));
  return ({ state: { selection, comparing, timeline }, before }) => {
    panel.querySelector(".panel-head .buttons")?.prepend(up);
    chosen = selection?.kind === "event" ? selection.id : undefined;
    const isChosen = selection !== undefined && selection !== before?.selection;
    const isCompared = comparing === true && before?.comparing !== true;
    if (!(isChosen || isCompared) || timeline !== before?.timeline || !small.matches) return;
    panel.scrollIntoView({ block: "start" });
    headingOf(panel)?.focus({ preventScroll: true });
  };
}

/** To the mark or row of the event, if it is in view, else to where picture or table begin. */
function backUp(document: Document, event: string | undefined): void {
  const id = event === undefined ? "" : CSS.escape(event);
  const row = document.querySelector<HTMLElement>(`#table:not([hidden]) tr[data-event-id="${id}"]`);
  const title = `#viewport:not([inert]) .glyph[data-event-id="${id}"] > text`;
  const mark = row ?? document.querySelector<SVGElement>(title);
  if (mark) {
    mark.scrollIntoView({ block: "center" });
    mark.focus({ preventScroll: true });
  } else {
    document.querySelector("#viewport")?.scrollIntoView({ block: "start" });
    focusSurface();
  }
}
