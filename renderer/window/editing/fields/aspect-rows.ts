/** Aspects of a timeline's own, as rows: the words to draw for each. Its id stays while its words change. */
import { CONFLICT_KINDS } from "../../../../data/accounts/conflict-kinds.ts";
import { freeId } from "../../../../data/edit/free-id.ts";
import type { Timeline } from "../../../../data/timeline.ts";
import { element } from "../../dom/element.ts";
import { textField, type Field, type Name } from "../../export/field.ts";
import { rowsField, rowsFrom, rowsText } from "./rows-field.ts";

export function aspectRows(name: Name): Field<string> {
  return rowsField(name, {
    one: "question",
    columns: [
      { label: "Question", make: (cell) => textField(cell, { spellcheck: "true" }) },
      { label: "Id", make: hiddenField },
    ],
  });
}

/** A text that nobody sees or changes. */
function hiddenField({ id }: Name): Field<string> {
  const control = element("input", { id, type: "hidden" });
  return {
    root: control,
    control,
    read: () => control.value,
    write: (value) => {
      control.value = value;
    },
    complain: () => undefined,
  };
}

/** The text of the field. */
export function aspectsText(aspects: Timeline["aspects"] = {}): string {
  return rowsText(Object.entries(aspects).map(([id, words]) => [words, id]));
}

/** Words by ids, as the field holds them; undefined where there are none. What is new has an id made of its words. */
export function aspectsFrom(text: string): Timeline["aspects"] {
  const rows = rowsFrom(text);
  const taken = new Set<string>([...CONFLICT_KINDS, ...rows.flatMap(([, id]) => id || [])]);
  const aspects = rows.map(([words = "", id = ""]) => {
    const own = id || freeId(words, taken, "question");
    taken.add(own);
    return [own, words] as const;
  });
  return aspects.length === 0 ? undefined : Object.fromEntries(aspects);
}
