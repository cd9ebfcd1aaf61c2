/** A button that opens two fields: the first and the last day, or time, of what is looked for. */
import { edgeIn } from "../../../data/calendar-day.ts";
import { typedDate } from "../../../data/typed-date.ts";
import type { Filter } from "../../../data/look/filter.ts";
import type { Extent, Interval } from "../../../data/time.ts";
import { element } from "../dom/element.ts";
import { menuButton } from "./choice-menu.ts";
import { shortDate } from "./short-date.ts";

export type DateRange = Pick<Filter, "from" | "to">;

export interface DateMenu {
  readonly root: HTMLElement;
  readonly show: (range: DateRange, extent: Extent) => void;
}

/** Tells `choose` the range after a change: days or times, or nothing where a field is empty. */
export function dateMenu(choose: (range: DateRange) => void): DateMenu {
  const label = element("span", {}, "Dates");
  const from = dateField("From", "first");
  const to = dateField("To", "last");
  const hint = element(
    "p",
    { class: "hint", id: "dates-hint" },
    "As 12 Sep 2016, 2016-09, Q3 2016 or 2016; a time of day may follow a day.",
  );
  const problem = element("p", { class: "wrong", id: "dates-problem", role: "alert" });
  const fields = element(
    "fieldset",
    { class: "dates" },
    element("legend", {}, "When it may have happened"),
    from.root,
    to.root,
    hint,
    problem,
  );
  const popover = element("div", { id: "filter-dates", class: "menu", popover: "auto" }, fields);
  const button = menuButton(popover, label);
  let shown: DateRange = {};
  fields.addEventListener("change", () => {
    const next = { from: from.read(), to: to.read() };
    const told = [from.problem(), to.problem()].filter((text) => text !== "");
    if (problem.textContent !== told.join(" ")) problem.textContent = told.join(" ");
    if (next.from === null || next.to === null) return;
    if (next.from === shown.from && next.to === shown.to) return;
    choose({ ...(next.from !== undefined && { from: next.from }), ...(next.to !== undefined && { to: next.to }) });
  });
  return {
    root: element("span", { class: "menu-root", "data-menu": "filter-dates" }, button, popover),
    show: (range, extent) => {
      shown = range;
      from.show(range.from, extent.from, extent);
      to.show(range.to, extent.to, extent);
      label.textContent = rangeText(range);
      button.classList.toggle("set", range.from !== undefined || range.to !== undefined);
    },
  };
}

/** What is set, short enough for a button. */
function rangeText({ from, to }: DateRange): string {
  if (from !== undefined && to !== undefined) return `${shortDate(from)} – ${shortDate(to)}`;
  if (from !== undefined) return `From ${shortDate(from)}`;
  return to === undefined ? "Dates" : `To ${shortDate(to)}`;
}

interface DateField {
  readonly root: HTMLElement;
  /** What is wrong with what it holds, as a sentence; "" where nothing is. */
  readonly problem: () => string;
  /** A day or a time; undefined when the field is empty, null when it holds no date. */
  readonly read: () => string | undefined | null;
  readonly show: (date: string | undefined, placeholder: string, extent: Extent) => void;
}

/** Text, not the system's date field: that one follows the machine's locale and knows no months. */
function dateField(name: string, which: "first" | "last"): DateField {
  const input = element("input", { type: "text", size: "16", "aria-describedby": "dates-hint dates-problem" });
  // A date that was chosen in the other field is drawn a moment later, when somebody may be typing in this one already.
  let isTyping = false;
  input.addEventListener("input", () => (isTyping = true));
  input.addEventListener("change", () => (isTyping = false));
  // What gives a day its year, where nobody types one.
  let within: Interval | undefined;
  const date = (): string | undefined => edgeIn(input.value, which, within);
  const isWrong = (): boolean => input.value.trim() !== "" && date() === undefined;
  input.addEventListener("change", () => input.setAttribute("aria-invalid", String(isWrong())));
  return {
    root: element("label", {}, element("span", {}, name), input),
    problem: () => {
      const read = isWrong() ? typedDate(input.value, within) : undefined;
      if (!read) return "";
      return `${name} “${input.value.trim()}”: ${"problem" in read ? read.problem : "that year is out of reach."}`;
    },
    read: () => (input.value.trim() === "" ? undefined : (date() ?? null)),
    show: (bound = "", placeholder, extent) => {
      const chosen = bound.replace("T", " ");
      within = extent.interval;
      input.placeholder = placeholder;
      // What somebody is still typing, or has to mend, stays.
      if (isTyping || input.value === chosen || (isWrong() && chosen === "") || (input.value === "" && chosen === ""))
        return;
      input.value = chosen;
      input.setAttribute("aria-invalid", "false");
    },
  };
}
