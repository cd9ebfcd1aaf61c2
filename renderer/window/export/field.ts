/** Fields of a form: each shows one value and reads it back, typed as the value is. */
import { element, type Content } from "../dom/element.ts";

export interface Field<T> {
  readonly root: HTMLElement;
  /** What can be operated. */
  readonly control: HTMLElement;
  readonly read: () => T;
  readonly write: (value: T) => void;
  /** Shows what is wrong with it; "" when nothing is. */
  readonly complain: (reason: string) => void;
}

/** The name of a field, as its label says it, and in the page: unique there. */
export interface Name {
  readonly id: string;
  readonly label: string;
}

/** A line of text. `more` are attributes of the input. */
export function textField(name: Name, more: Readonly<Record<string, string>> = {}): Field<string> {
  const control = element("input", { id: name.id, type: "text", autocomplete: "off", spellcheck: "false", ...more });
  return {
    ...labelled(name, control),
    control,
    read: () => control.value,
    write: (value) => {
      // What is being typed keeps its place.
      if (control.value !== value) control.value = value;
    },
  };
}

export function checkField({ id, label }: Name): Field<boolean> {
  const control = element("input", { id, type: "checkbox" });
  return {
    root: element("label", { class: "check" }, control, element("span", {}, label)),
    control,
    read: () => control.checked,
    write: (value) => {
      control.checked = value;
    },
    complain: () => undefined,
  };
}

/** A choice of values, each with its label. `values` is not empty. */
export function selectField<T extends string>(name: Name, values: Readonly<Record<T, string>>): Field<T> {
  const control = element(
    "select",
    { id: name.id },
    keysOf(values).map((value) => element("option", { value }, values[value])),
  );
  return {
    ...labelled(name, control),
    control,
    read: () => control.value as T,
    write: (value) => {
      control.value = value;
    },
  };
}

/** A row of buttons. One of them is pressed. `values` is not empty. */
export function segmentField<T extends string>(name: Name, values: Readonly<Record<T, string>>): Field<T> {
  const inputs = keysOf(values).map((value) => {
    const input = element("input", { type: "radio", name: name.id, value });
    return { value, input, root: element("label", {}, input, element("span", {}, values[value])) };
  });
  const control = element(
    "span",
    { class: "segments", role: "radiogroup", "aria-label": name.label },
    inputs.map(({ root }) => root),
  );
  return {
    root: control,
    control,
    read: () => inputs.find(({ input }) => input.checked)?.value ?? keysOf(values)[0]!,
    write: (chosen) => {
      for (const { value, input } of inputs) input.checked = value === chosen;
    },
    complain: () => undefined,
  };
}

function keysOf<T extends string>(values: Readonly<Record<T, string>>): readonly T[] {
  return Object.keys(values) as T[];
}

function labelled({ id, label }: Name, control: HTMLElement): Pick<Field<never>, "root" | "complain"> {
  const problem = element("span", { class: "wrong", id: `${id}-wrong`, role: "alert" });
  control.setAttribute("aria-describedby", problem.id);
  return {
    root: element("div", { class: "field" }, element("label", { for: id }, label), control, problem),
    complain: (reason) => {
      if (problem.textContent !== reason) problem.textContent = reason;
      if (reason === "") control.removeAttribute("aria-invalid");
      else control.setAttribute("aria-invalid", "true");
    },
  };
}

/** Fields that belong together, under a heading. */
export function fieldGroup(legend: string, ...content: readonly Content[]): HTMLElement {
  return element("fieldset", {}, element("legend", {}, legend), content);
}
