/** What every reader keeps while it goes through a file: its notes, and the dates that can be read in two ways. */
import type { Moment } from "../../timeline.ts";
import type { Written } from "../../written.ts";
import { endMoment, haveSameBounds, isBefore, startOf } from "../fields/ordered-moments.ts";
import { quotedValue } from "../fields/quoted-value.ts";
import type { ImportDraft, DraftWhen } from "../import-draft.ts";
import type { ImportChoices, ImportOutcome } from "../importer.ts";
import { datedOutcome, datingOf, type Dating } from "./dating.ts";
import { noteList, type NoteList } from "./note-list.ts";

/** Goes with a reader of fields through one file. */
export interface Reading {
  readonly note: NoteList["add"];
  /** A date in words; undefined, with a note, where it is none. Blank text is none without a note. */
  readonly date: Dating["read"];
  /** From a start and an end; an end before the start is left out with a note. */
  readonly span: (start: DraftWhen | undefined, end: DraftWhen | undefined, at: string) => DraftWhen | undefined;
  /** The draft with its notes; or the question which part of the dates is the day; or that there is nothing. */
  readonly outcome: (draft: Omit<ImportDraft, "notes">) => ImportOutcome;
}

/** Begins to read a file. */
export function reading(choices: ImportChoices): Reading {
  const notes = noteList();
  const dating = datingOf(choices, notes);
  return {
    note: notes.add,
    date: (written, at) => (written.trim() === "" ? undefined : dating.read(written, at)),
    span(start, end, at) {
      if (!start || !end) return start ?? end;
      const [first, last] = [startOf(start), endMoment(end)];
      if (haveSameBounds(first, last)) return start;
      if (!isBefore(last, first)) return { start: first, end: last };
      notes.add(at, "dropped", `the end ${quotedValue(shown(last))} is before the start ${quotedValue(shown(first))}`);
      return start;
    },
    outcome(draft) {
      if (draft.events.length === 0 && dating.ambiguous.length === 0) return { refused: "it holds no event" };
      return datedOutcome({ ...draft, notes: notes.notes }, dating);
    },
  };
}

function shown({ earliest, latest, wording }: Written<Moment>): string {
  return wording ?? earliest ?? latest ?? "";
}
