/** What every reader keeps while it goes through a file: its notes, and the dates that can be read in two ways. */
import type { Moment } from "../../timeline.ts";
import type { Written } from "../../written.ts";
import { writtenDate } from "../dates/written-date.ts";
import type { ImportDraft, DraftWhen, ImportNote } from "../import-draft.ts";
import type { ImportChoices, ImportOutcome } from "../importer.ts";
import { endMoment, haveSameBounds, isBefore, startOf } from "./ordered-moments.ts";
import { quotedValue } from "./quoted-value.ts";

/** Goes with a reader through one file. */
export interface Reading {
  readonly note: (at: string, kind: ImportNote["kind"], what: string) => void;
  /** A date in words; undefined, with a note, where it is none. Blank text is none without a note. */
  readonly date: (written: string, at: string) => DraftWhen | undefined;
  /** From a start and an end; an end before the start is left out with a note. */
  readonly span: (start: DraftWhen | undefined, end: DraftWhen | undefined, at: string) => DraftWhen | undefined;
  /** The draft with its notes; or the question which part of the dates is the day; or that there is nothing. */
  readonly outcome: (draft: Omit<ImportDraft, "notes">) => ImportOutcome;
}

/** Begins to read a file. */
export function reading(choices: ImportChoices): Reading {
  const notes: ImportNote[] = [];
  const today = choices.today === undefined ? {} : { today: choices.today };
  const ambiguous = new Set<string>();
  const note: Reading["note"] = (at, kind, what) => void notes.push({ at, kind, what });
  return {
    note,
    date(written, at) {
      if (written.trim() === "") return undefined;
      const read = writtenDate(written, choices.dateOrder, today);
      if ("when" in read) return read.when;
      if ("ambiguous" in read) ambiguous.add(written.trim());
      else note(at, "kept", read.problem);
      return undefined;
    },
    span(start, end, at) {
      if (!start || !end) return start ?? end;
      const [first, last] = [startOf(start), endMoment(end)];
      if (haveSameBounds(first, last)) return start;
      if (!isBefore(last, first)) return { start: first, end: last };
      note(at, "dropped", `the end ${quotedValue(shown(last))} is before the start ${quotedValue(shown(first))}`);
      return start;
    },
    outcome(draft) {
      if (ambiguous.size > 0) return { ask: "date-order", examples: [...ambiguous].slice(0, 5) };
      if (draft.events.length === 0) return { refused: "it holds no event" };
      return { draft: { ...draft, notes } };
    },
  };
}

function shown({ earliest, latest, wording }: Written<Moment>): string {
  return wording ?? earliest ?? latest ?? "";
}
