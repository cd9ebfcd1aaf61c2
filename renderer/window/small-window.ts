/** The page on a phone, or at 400 %: controls behind one button, the details under the picture, and the way back up. */
import { listenForKeys } from "../window/keys/listen-for-keys.ts";
import { takesKey } from "../window/keys/takes-key.ts";
import { element } from "../window/dom/element.ts";
import { focusSurface, headingOf } from "../window/dom/parts.ts";
import type { WindowPart } from "../window/state/store.ts";

/** One column; small.css and phone.css have the same. */
const SMALL = "(max-width: 700px), (max-height: 400px)";

/** Folds toolbar and filters behind a button; in larger windows it is not there, and they always are. */
export function foldControls(document: Document): void {
  const toolbar = document.querySelector(".toolbar");
  const controls = toolbar?.querySelector(".controls");
  const filters = document.querySelector("#filters");
  if (!toolbar || !controls || !filters) throw new Error("the page lacks its toolbar");
  controls.id = "controls";
  const { dataset } = document.documentElement;
  const attributes = { type: "button", class: "unfold", "aria-controls": "controls filters" };
  const button = element("button", attributes, "Controls");
  const show = (isOpen: boolean): void => {
    dataset["controls"] = isOpen ? "open" : "folded";
    button.setAttribute("aria-expanded", String(isOpen));
  };
  show(false);
  button.addEventListener("click", () => show(dataset["controls"] !== "open"));
  // The field that the key goes to is among them.
  const unfold = (command: string, event: KeyboardEvent): boolean => {
    if (command === "search" && !takesKey(event.target, event)) show(true);
    return false;
  };
  listenForKeys(document, "anywhere", unfold, { capture: true });
  controls.before(button);
}

/** Takes whoever chooses something to the details of it, and from there back to where it was chosen. */
export function detailsBelow(page: Window, panel: HTMLElement): WindowPart {
  const small = page.matchMedia(SMALL);
  const up = element("button", { type: "button", class: "to-picture" }, "↑ Back up");
  let chosen: string | undefined;
  up.addEventListener("click", () => backUp(panel.ownerDocument, chosen));
  return ({ state: { selection, timeline }, before }) => {
    panel.querySelector(".panel-head .buttons")?.prepend(up);
    chosen = selection?.kind === "event" ? selection.id : undefined;
    const isChosen = selection !== undefined && selection !== before?.selection && timeline === before?.timeline;
    if (!isChosen || !small.matches) return;
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
