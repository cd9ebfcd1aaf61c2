/** "Go to date": a small popover that takes a date as precise as one has it. */
import { viewOfDate } from "../../picture/axis/fit.ts";
import { focusSurface } from "../dom/parts.ts";
import { element } from "../dom/element.ts";
import { listenForKeys } from "../keys/listen-for-keys.ts";
import type { Dispatch, Frame, WindowPart } from "../state/store.ts";

interface DateForm {
  readonly form: HTMLFormElement;
  readonly field: HTMLInputElement;
  /** Says what is wrong; an empty text takes it back. */
  readonly complain: (text: string) => void;
}

function dateForm(): DateForm {
  const field = element("input", {
    id: "date-field",
    type: "text",
    autocomplete: "off",
    spellcheck: "false",
    placeholder: "19 Sep 2016",
    "aria-describedby": "date-hint date-problem",
  });
  const problem = element("p", { id: "date-problem", role: "alert" });
  const form = element(
    "form",
    { id: "go-to-date", class: "asking", popover: "auto", "aria-label": "Go to date" },
    element("label", { for: "date-field" }, "Go to date"),
    element("div", { class: "row" }, field, element("button", { type: "submit", class: "plain" }, "Go")),
    element(
      "p",
      { id: "date-hint", class: "hint" },
      "As 19 Sep 2016, 2016-09-19, September 2016 or 2016; a time of day may follow a day.",
    ),
    problem,
  );
  const complain = (text: string): void => {
    problem.textContent = text;
    if (text === "") field.removeAttribute("aria-invalid");
    else field.setAttribute("aria-invalid", "true");
  };
  return { form, field, complain };
}

/** Appends the popover to `place`; the state says whether it is open. */
export function goToDate(place: HTMLElement, dispatch: Dispatch): WindowPart {
  const { form, field, complain } = dateForm();
  place.append(form);
  let timeline: Frame["state"]["timeline"];
  const close = (): void => {
    form.hidePopover();
    // A hidden field would keep the focus until the next drawing, and the keys with it.
    if (document.activeElement === field) field.blur();
  };
  field.addEventListener("input", () => complain(""));
  form.addEventListener("submit", (event) => {
    event.preventDefault();
    if (!timeline) return;
    const found = viewOfDate(field.value, timeline);
    if ("problem" in found) {
      complain(found.problem);
      field.select();
      return;
    }
    close();
    // What had the focus before may be a mark that goes out of view.
    focusSurface();
    dispatch({ type: "gone-to", view: found.view });
  });
  // Left to the browser, Escape would take effect some time after the keys that follow it.
  listenForKeys(form, "opened", () => {
    close();
    return true;
  });
  // However it closes, the state hears of it: a click beside it closes a popover without asking anybody.
  form.addEventListener("beforetoggle", ({ newState }) => {
    if (newState === "closed") dispatch({ type: "dialog-closed", dialog: "go-to-date" });
  });
  return ({ state }) => {
    timeline = state.timeline;
    const isOpen = state.dialog === "go-to-date";
    if (isOpen === form.matches(":popover-open")) return;
    form.togglePopover(isOpen);
    if (!isOpen) return;
    complain("");
    field.focus();
    field.select();
  };
}
