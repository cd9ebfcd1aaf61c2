/** Fields of the forms in the panel. Each holds a text: what is not one is a text in a form of its own. */
import { element } from "../../dom/element.ts";
import type { Field, Name } from "../../export/field.ts";

/** Says under the field what may stand in it. */
export function withHint(field: Field<string>, hint: string): Field<string> {
  const { root, control } = field;
  const told = element("span", { class: "hint", id: `${control.id}-hint` }, hint);
  control.setAttribute("aria-describedby", `${control.getAttribute("aria-describedby") ?? ""} ${told.id}`.trim());
  root.querySelector(":scope > .wrong")?.before(told);
  return field;
}

/** Text of several lines; it grows with what stands in it. */
export function proseField(name: Name, rows = 3): Field<string> {
  const control = element("textarea", { id: name.id, rows: String(rows), spellcheck: "true" });
  return {
    ...fieldAround(name, control),
    control,
    read: () => control.value,
    write: (value) => {
      control.value = value;
    },
  };
}

/** A box for each of some things, of which any can be chosen: their values, a line each. */
export function boxesField(
  { id, label }: Name,
  choices: readonly { readonly value: string; readonly label: string }[],
): Field<string> {
  const boxes = choices.map((choice, index) => {
    const box = element("input", { type: "checkbox", value: choice.value, id: `${id}-${String(index)}` });
    return { box, root: element("label", { class: "check" }, box, element("span", {}, choice.label)) };
  });
  const problem = element("span", { class: "wrong", id: `${id}-wrong`, role: "alert" });
  const control = element(
    "fieldset",
    { id, class: "field boxes", tabindex: "-1", "aria-describedby": problem.id },
    element("legend", {}, label),
    boxes.map(({ root }) => root),
    problem,
  );
  return {
    root: control,
    control,
    read: () => asLines(boxes.filter(({ box }) => box.checked).map(({ box }) => box.value)),
    write: (value) => {
      const chosen = new Set(listFrom(value));
      for (const { box } of boxes) box.checked = chosen.has(box.value);
    },
    complain: (reason) => {
      if (problem.textContent !== reason) problem.textContent = reason;
    },
  };
}

/** What stands around a control: its label over it, and under it what is wrong with it. */
export function fieldAround({ id, label }: Name, control: HTMLElement, ...under: readonly HTMLElement[]) {
  const problem = element("span", { class: "wrong", id: `${id}-wrong`, role: "alert" });
  control.setAttribute("aria-describedby", problem.id);
  return {
    root: element("div", { class: "field" }, element("label", { for: id }, label), control, under, problem),
    complain: (reason: string): void => {
      if (problem.textContent !== reason) problem.textContent = reason;
      if (reason === "") control.removeAttribute("aria-invalid");
      else control.setAttribute("aria-invalid", "true");
    },
  };
}

/** The lines of a text that are not blank. @example listFrom("Russia\n\nSyria ") // ["Russia", "Syria"] */
export function listFrom(text: string): readonly string[] {
  return text
    .split("\n")
    .map((line) => line.trim())
    .filter((line) => line !== "");
}

export function asLines(list: readonly string[] = []): string {
  return list.join("\n");
}
