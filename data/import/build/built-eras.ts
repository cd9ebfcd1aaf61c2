/** Background periods of a draft as a timeline has them. */
import type { Era } from "../../timeline.ts";
import type { Written } from "../../written.ts";
import type { DraftEra, ImportNote } from "../import-draft.ts";
import { lineOf, oneLine } from "./clean-text.ts";
import { builtDate } from "./dates.ts";
import { idMaker } from "./unique-ids.ts";

/** In the order of the file; `notes` hears of what is cut or left out. */
export function builtEras(eras: readonly DraftEra[], notes: ImportNote[]): readonly Written<Era>[] {
  const { idOf } = idMaker("period");
  return eras.map(({ at, label, when }) => {
    const date = builtDate(when);
    for (const what of date.left) notes.push({ at, kind: "kept", what });
    if (oneLine(label).length > LONGEST_TITLE)
      notes.push({
        at,
        kind: "changed",
        what: "the title of a background period is longer than 200 characters and is cut",
      });
    return { id: idOf(label), title: lineOf(label, LONGEST_TITLE) ?? "Untitled period", when: date.when };
  });
}

const LONGEST_TITLE = 200;
