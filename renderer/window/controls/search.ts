/** The search field: what is typed filters at once; `/` comes here from anywhere, Enter goes on to what was found. */
import { LOOK_LIMITS } from "../../../data/look/look.ts";
import { isCommandKey } from "../keys/is-typing.ts";
import { element } from "../dom/element.ts";
import type { Dispatch, WindowPart } from "../state/store.ts";

/** The first match in the picture, or the first row of the table over it. */
function firstFound(): SVGElement | HTMLElement | undefined {
  const row = document.querySelector<HTMLElement>("#table:not([hidden]) tbody tr");
  return row ?? document.querySelector<SVGElement>("#picture [data-match] > text") ?? undefined;
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
    title: "Search titles, summaries, claims, speakers, places and actors (/)",
    "aria-label": "Search titles, summaries, claims, speakers, places and actors",
    "aria-keyshortcuts": "/",
  });
  place.append(field);
  const search = (): void => dispatch({ type: "filtered", filter: { text: field.value } });
  field.addEventListener("input", search);
  field.addEventListener("keydown", (event) => {
    if (event.key === "Enter") {
      event.preventDefault();
      // What was typed last is drawn in the frame that comes now, before this.
      requestAnimationFrame(() => (firstFound() ?? home).focus());
    }
    if (event.key !== "Escape") return;
    event.preventDefault();
    if (field.value === "") {
      home.focus();
      return;
    }
    field.value = "";
    search();
  });
  document.addEventListener("keydown", (event) => {
    if (event.key !== "/" || !isCommandKey(event)) return;
    event.preventDefault();
    field.focus();
    field.select();
  });
  return ({ state }) => {
    const { text } = state.look.filter;
    if (field.value !== text) field.value = text;
    field.disabled = state.timeline === undefined;
  };
}
