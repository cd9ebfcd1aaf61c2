/** A field for a date: what is typed, and under it how it is read; where that can be in several ways, one is picked. */
import type { When } from "../../../../data/timeline.ts";
import type { Written } from "../../../../data/written.ts";
import { element } from "../../dom/element.ts";
import type { Field, Name } from "../../export/field.ts";
import { fieldAround } from "./form-fields.ts";
import type { DateMeaning, ReadDates } from "./read-dates.ts";

/** A date as the form holds it: what was typed, and behind a line break which of its readings was picked. */
export type TypedWhen = { readonly when?: Written<When> } | { readonly problem: string };

/** Reads the field's text. No date where nothing was typed. */
export function whenFrom(value: string, read: ReadDates): TypedWhen {
  const [text = "", picked] = value.split("\n");
  if (text.trim() === "") return {};
  const found = read(text);
  if ("problem" in found) return found;
  if (found.readings.length > 1 && picked === undefined) return { problem: "Say which date is meant." };
  const meant = found.readings[Number(picked ?? 0)] ?? found.readings[0];
  return meant ? { when: meant.when } : {};
}

export interface DateField extends Field<string> {
  /** Reads again what stands in it: what it is read by has changed. */
  readonly refresh: () => void;
}

/**
 * A line for a date. `read` says what a text means; what the field is first given is a date already, and not read, until
 * somebody changes it.
 */
export function dateField(name: Name, read: ReadDates): DateField {
  const control = element("input", { id: name.id, type: "text", autocomplete: "off", spellcheck: "false" });
  const words = element("span", { class: "read-as", id: `${name.id}-reading` });
  const choice = element("span", {
    class: "meanings",
    role: "radiogroup",
    "aria-label": `${name.label}: which is meant`,
  });
  const around = fieldAround(name, control, words, choice);
  control.setAttribute("aria-describedby", `${control.getAttribute("aria-describedby") ?? ""} ${words.id}`);
  choice.hidden = true;
  let first: string | undefined;
  let picked: string | undefined;
  const show = (): void => {
    const text = control.value;
    const found = text.trim() === "" || text === first ? undefined : read(text);
    const readings = found && "readings" in found ? found.readings : [];
    words.textContent = readings.length === 1 ? readingText(readings[0]!) : "";
    choice.replaceChildren(...(readings.length > 1 ? readings.map(option) : []));
    choice.hidden = readings.length < 2;
  };
  const option = ({ words: said, basis }: DateMeaning, index: number): HTMLElement => {
    const radio = element("input", { type: "radio", name: `${name.id}-readings`, value: String(index) });
    radio.checked = picked === String(index);
    radio.addEventListener("change", () => void (picked = radio.value));
    return element("label", { class: "check" }, radio, element("span", {}, readingText({ words: said, basis })));
  };
  control.addEventListener("input", () => {
    picked = undefined;
    show();
  });
  return {
    ...around,
    control,
    read: () => (picked === undefined ? control.value : `${control.value}\n${picked}`),
    write: (value) => {
      const [text = "", which] = value.split("\n");
      first ??= text;
      control.value = text;
      picked = which;
      show();
    },
    refresh: show,
  };
}

function readingText({ words, basis }: { readonly words: string; readonly basis?: string | undefined }): string {
  return basis === undefined ? words : `${words} – ${basis}`;
}
