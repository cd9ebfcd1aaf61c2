/** The legend, called up where one is: the one that the picture has at its foot, over the picture. */
import { element } from "../dom/element.ts";
import type { WindowPart } from "../state/store.ts";
import { menuButton } from "./choice-menu.ts";

const SVG = "http://www.w3.org/2000/svg";
/** Kept free around what is copied, px. */
const ROOM = 12;
/** What a copy must not have twice, or must not be operated by. */
const NOT_COPIED = ["id", "tabindex", "role", "aria-current"] as const;

/** Puts a button into `place` that opens a copy of the legend of `picture`; there is none beside the table. */
export function legendPopover(place: HTMLElement, picture: SVGSVGElement): WindowPart {
  const popover = element("div", {
    id: "legend",
    class: "asking",
    popover: "auto",
    role: "dialog",
    "aria-label": "Legend",
  });
  const button = menuButton(popover, "Legend");
  const root = element("span", { class: "menu-root", "data-menu": "legend" }, button, popover);
  place.append(root);
  popover.addEventListener("beforetoggle", ({ newState }) => {
    if (newState !== "open") return;
    const hasFolded = picture.querySelector("[data-collapsed=true]") !== null;
    const folded = element(
      "p",
      { class: "hint" },
      "A folded lane has a tick for each event; a click on its name unfolds it.",
    );
    popover.replaceChildren(copyOf(picture), ...(hasFolded ? [folded] : []), stripHint());
  });
  return ({ state: { look, timeline } }) => {
    root.hidden = look.surface === "table" || timeline === undefined;
  };
}

/** The one sign of the strip that the picture does not have. */
function stripHint(): HTMLElement {
  const sample = element("span", { class: "hatched", "aria-hidden": "true" });
  return element("p", { class: "hint" }, "In the strip at the bottom, accounts differ where bars are hatched ", sample);
}

/** In a picture of its own that is just as large. */
function copyOf(picture: SVGSVGElement): SVGSVGElement {
  const svg = document.createElementNS(SVG, "svg");
  const legend = picture.querySelector<SVGGElement>(":scope > .legend");
  if (!legend) return svg;
  const copy = legend.cloneNode(true) as SVGGElement;
  for (const part of [copy, ...copy.querySelectorAll("*")]) for (const name of NOT_COPIED) part.removeAttribute(name);
  const { x, y, width, height } = legend.getBBox();
  const box = [x - ROOM, y - ROOM, width + 2 * ROOM, height + 2 * ROOM].map(String);
  svg.setAttribute("viewBox", box.join(" "));
  svg.setAttribute("width", box[2]!);
  svg.setAttribute("height", box[3]!);
  svg.setAttribute("role", "img");
  svg.setAttribute("aria-label", [...legend.querySelectorAll("text")].map(({ textContent }) => textContent).join("; "));
  svg.setAttribute("font-family", picture.getAttribute("font-family") ?? "");
  svg.append(copy);
  return svg;
}
