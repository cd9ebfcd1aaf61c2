/** A field that holds one thing of many: what is typed looks for it, and a list under the field shows what was found. */
import { foldForSearch, searchTerms } from "../../../../data/fold.ts";
import { element } from "../../dom/element.ts";
import type { Field, Name } from "../../export/field.ts";
import { fieldAround } from "./form-fields.ts";

/** One of the things that can be chosen. */
export interface SearchOption {
  readonly value: string;
  readonly label: string;
  /** What it is found by besides its label. */
  readonly more?: string;
}

interface SearchChoices {
  readonly options: readonly SearchOption[];
  /** The last entry of the list, which chooses nothing that is there: "New source…". */
  readonly other?: { readonly label: string; readonly act: () => void };
  /** Hears what was chosen. */
  readonly chosen?: (value: string) => void;
  /** What is said where nothing was found: something else may be written. */
  readonly none?: string;
}

/** Entries that the list shows at most: whoever does not see theirs types on. */
const MOST = 50;

/** The field; its text is the value of what is chosen, and what was typed where nothing is. */
export function searchField(name: Name, { options, other, chosen, none }: SearchChoices): Field<string> {
  const control = element("input", {
    id: name.id,
    type: "text",
    role: "combobox",
    autocomplete: "off",
    spellcheck: "false",
    "aria-autocomplete": "list",
    "aria-expanded": "false",
    "aria-controls": `${name.id}-list`,
  });
  const labels = new Map(options.map((option) => [option.value, option.label]));
  const searchable = options.map((option) => ({ option, text: foldForSearch(`${option.label} ${option.more ?? ""}`) }));
  let value = "";
  const found = (): readonly HTMLElement[] => {
    const terms = control.value === labels.get(value) ? [] : searchTerms(control.value);
    const fitting = searchable.filter(({ text }) => terms.every((term) => text.includes(term))).slice(0, MOST);
    return [
      ...fitting.map(({ option: { value: each, label } }) => entry({ "data-value": each }, label)),
      ...(other ? [entry({ "data-other": "" }, other.label)] : []),
    ];
  };
  const write = (next: string): void => {
    value = labels.has(next) ? next : "";
    control.value = labels.get(next) ?? next;
  };
  const choose = (picked: HTMLElement): void => {
    list.close();
    if (picked.hasAttribute("data-other")) return other?.act();
    write(picked.dataset["value"] ?? "");
    chosen?.(value);
    control.dispatchEvent(new Event("input", { bubbles: true }));
  };
  const list = openingList(name, control, { found, choose, none });
  const around = fieldAround(name, control, list.root);
  control.addEventListener("input", () => {
    // What is typed is one thing no longer, unless it is the very words of one.
    if (control.value === labels.get(value)) return;
    value = options.find(({ label }) => label === control.value)?.value ?? "";
    list.open();
  });
  return { ...around, control, read: () => value || control.value.trim(), write };
}

function entry(attributes: Readonly<Record<string, string>>, label: string): HTMLElement {
  return element("div", { role: "option", "aria-selected": "false", ...attributes }, label);
}

interface ListContent {
  readonly found: () => readonly HTMLElement[];
  readonly choose: (entry: HTMLElement) => void;
  readonly none?: string | undefined;
}

/** The list under the field, and what opens it, goes through it and closes it. */
function openingList({ id, label }: Name, control: HTMLInputElement, { found, choose, ...words }: ListContent) {
  const list = element("div", { class: "found", id: `${id}-list`, role: "listbox", "aria-label": label });
  const none = element("p", { class: "found hint" }, words.none ?? "Nothing is called that.");
  const root = element("div", { class: "found-place" }, list, none);
  let [entries, at]: [readonly HTMLElement[], number] = [[], -1];
  const show = (isOpen: boolean): void => {
    at = -1;
    list.hidden = !isOpen || entries.length === 0;
    none.hidden = !isOpen || entries.length > 0;
    control.setAttribute("aria-expanded", String(!list.hidden));
    control.removeAttribute("aria-activedescendant");
  };
  const open = (): void => {
    entries = found();
    for (const [index, each] of entries.entries()) each.id = `${list.id}-${String(index)}`;
    list.replaceChildren(...entries);
    show(true);
  };
  const close = (): void => show(false);
  const mark = (step: 1 | -1): void => {
    const from = at < 0 && step < 0 ? 0 : at;
    at = entries.length === 0 ? -1 : (from + step + entries.length) % entries.length;
    for (const [index, each] of entries.entries()) each.setAttribute("aria-selected", String(index === at));
    const marked = entries[at];
    if (!marked) return;
    control.setAttribute("aria-activedescendant", marked.id);
    marked.scrollIntoView({ block: "nearest" });
  };
  close();
  control.addEventListener("click", () => (list.hidden ? open() : undefined));
  control.addEventListener("blur", close);
  // The field keeps the focus while somebody presses in its list.
  root.addEventListener("mousedown", (event) => event.preventDefault());
  list.addEventListener("click", ({ target }) => {
    const picked = target instanceof Element ? target.closest<HTMLElement>("[role=option]") : null;
    if (picked) choose(picked);
  });
  // Arrows go through the list, Enter chooses, Escape closes the list before it leaves the form.
  control.addEventListener("keydown", (event) => {
    const { key, ctrlKey, metaKey } = event;
    const chosen = entries[at];
    if (key === "ArrowDown" || key === "ArrowUp") {
      if (list.hidden) open();
      mark(key === "ArrowDown" ? 1 : -1);
    } else if (key === "Enter" && chosen && !ctrlKey && !metaKey) choose(chosen);
    else if (key === "Escape" && !(list.hidden && none.hidden)) close();
    else return;
    event.preventDefault();
    event.stopPropagation();
  });
  return { root, open, close };
}
