/** The search field: what is typed filters at once; `/` comes here from anywhere, Enter goes on to what was found. */
import { ariaKeys, keyTip } from "../../../data/keys/key-names.ts";
import { LOOK_LIMITS } from "../../../data/look/look.ts";
import { element } from "../dom/element.ts";
import { listenForKeys } from "../keys/listen-for-keys.ts";
import type { Dispatch, WindowPart } from "../state/store.ts";

/** Where a match that is scrolled to comes to stand: below the axis, px. */
const UNDER_AXIS = 90;

/** The first match in the picture, by its title before by other words, or the first row of the table over it. */
function firstFound(): SVGElement | HTMLElement | undefined {
  const row = document.querySelector<HTMLElement>("#table:not([hidden]) tbody tr");
  const [best] = [...matches('[data-match="title"]'), ...matches("[data-match]")];
  return row ?? best;
}

function matches(which: string): Iterable<SVGElement> {
  return document.querySelectorAll<SVGElement>(`#picture ${which} > text:first-of-type`);
}

/** Scrolls `viewport` to the first match where none is in view: above or below, nobody would know of it. */
function bringIntoView(viewport: HTMLElement): void {
  const { top, bottom } = viewport.getBoundingClientRect();
  const boxes = [...matches("[data-match]")].map((match) => match.getBoundingClientRect());
  const [first] = boxes;
  const isInView = boxes.some((box) => box.top > top + UNDER_AXIS && box.bottom < bottom);
  if (first && !isInView) viewport.scrollTop += first.top - top - UNDER_AXIS;
}

/** Gives the search field the focus, and what stands in it to be typed over. */
export function goToSearch(): void {
  const field = document.querySelector<HTMLInputElement>("#search-field");
  // In a small window it is folded away.
  if (field?.checkVisibility() === false) document.querySelector<HTMLElement>(".unfold")?.click();
  field?.focus();
  field?.select();
}

/** Puts the field into `place`; Escape in an empty field gives the focus to `home`. */
export function searchPart(place: HTMLElement, home: HTMLElement, dispatch: Dispatch): WindowPart {
  const field = element("input", {
    type: "search",
    id: "search-field",
    placeholder: "Search",
    maxlength: String(LOOK_LIMITS.text),
    autocomplete: "off",
    spellcheck: "false",
    title: `Search titles, summaries, claims, speakers, places and actors (${keyTip("anywhere", "search")})`,
    "aria-label": "Search titles, summaries, claims, speakers, places and actors",
    "aria-keyshortcuts": ariaKeys("anywhere", "search"),
  });
  place.append(field);
  const search = (): void => dispatch({ type: "filtered", filter: { text: field.value } });
  field.addEventListener("input", search);
  listenForKeys(field, "search", (command) => {
    if (command === "go-on") {
      // What was typed last is drawn in the frame that comes now, before this.
      requestAnimationFrame(() => (firstFound() ?? home).focus());
    } else if (field.value === "") {
      home.focus();
    } else {
      field.value = "";
      search();
    }
    return true;
  });
  return ({ state, before }) => {
    const { text } = state.look.filter;
    // What was found is drawn in this frame, after this part.
    if (before && text !== before.look.filter.text && text !== "") requestAnimationFrame(() => bringIntoView(home));
    if (field.value !== text) field.value = text;
    field.disabled = state.timeline === undefined;
  };
}
