/** "Open link…": a small popover that takes a link to a view. */
import { printable } from "../../../data/printable.ts";
import { decodeViewLink } from "../../../data/look/view-link.ts";
import { element } from "../dom/element.ts";
import type { Dispatch, WindowPart } from "../state/store.ts";

/** Appends the popover to `place`; the state says whether it is open. */
export function openLinkPopover(place: HTMLElement, dispatch: Dispatch): WindowPart {
  const field = element("input", {
    id: "link-field",
    type: "text",
    autocomplete: "off",
    spellcheck: "false",
    placeholder: "sourceline://view?…",
    "aria-describedby": "link-hint link-problem",
  });
  const problem = element("p", { id: "link-problem", role: "alert" });
  const form = element(
    "form",
    { id: "open-link", class: "asking", popover: "auto", "aria-label": "Open link" },
    element("label", { for: "link-field" }, "Open a link to a view"),
    element("div", { class: "row" }, field, element("button", { type: "submit", class: "plain" }, "Open")),
    element("p", { id: "link-hint", class: "hint" }, "It changes what you look at, and nothing in the timeline."),
    problem,
  );
  place.append(form);
  const complain = (text: string): void => {
    problem.textContent = printable(text);
    if (text === "") field.removeAttribute("aria-invalid");
    else field.setAttribute("aria-invalid", "true");
  };
  field.addEventListener("input", () => complain(""));
  form.addEventListener("submit", (event) => {
    event.preventDefault();
    const read = decodeViewLink(field.value);
    if (!read.ok) {
      complain(`${read.reason}.`);
      field.select();
      return;
    }
    dispatch({ type: "dialog-closed", dialog: "open-link" });
    dispatch({ type: "link-opened", link: field.value });
  });
  // Escape and a click beside it close a popover without asking anybody.
  form.addEventListener("toggle", ({ newState }) => {
    if (newState === "closed") dispatch({ type: "dialog-closed", dialog: "open-link" });
  });
  return ({ state, before }) => {
    const isOpen = state.dialog === "open-link";
    if (isOpen === (before?.dialog === "open-link")) return;
    form.togglePopover(isOpen);
    if (!isOpen) return;
    complain("");
    field.value = "";
    field.focus();
  };
}
