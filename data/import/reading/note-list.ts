/** Collects what became of the parts of a file. */
import type { ImportNote } from "../import-draft.ts";

/** Notes of one file, in the order in which they were made. */
export interface NoteList {
  readonly notes: readonly ImportNote[];
  /** @param what as in `ImportNote` */
  readonly add: (at: string, kind: ImportNote["kind"], what: string) => void;
  /** The same, for what holds for the whole file: what has been noted before, at any place, is not noted again. */
  readonly addOnce: (at: string, kind: ImportNote["kind"], what: string) => void;
}

/** An empty list. */
export function noteList(): NoteList {
  const notes: ImportNote[] = [];
  const known = new Set<string>();
  const add: NoteList["add"] = (at, kind, what) => notes.push({ at, kind, what });
  return {
    notes,
    add,
    addOnce: (at, kind, what) => {
      if (known.has(what)) return;
      known.add(what);
      add(at, kind, what);
    },
  };
}
