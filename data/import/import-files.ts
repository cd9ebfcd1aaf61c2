/** Several files of other formats as one timeline. */
import { counted } from "../words.ts";
import { buildTimeline } from "./build/build-timeline.ts";
import { importerOf } from "./formats.ts";
import type { ImportNote } from "./import-draft.ts";
import { askFor, emptyDraft, type ImportResult } from "./import-file.ts";
import { readSettled, type ForeignFile, type ImportChoices } from "./importer.ts";
import { steppedThrough } from "../file/parsing/reading-step.ts";
import { joinDrafts, type NamedDraft } from "./join-drafts.ts";

/** A file among others: what it holds, or why that cannot be had (one sentence without a full stop). */
export type FileOfMany = ForeignFile | { readonly name: string; readonly unread: string };

/**
 * Reads files of any formats as one timeline, in their order. A file that is no timeline is told in the report and keeps
 * no other from being read; only where none can be read, nothing is. Never throws; the same files and choices give the
 * same timeline.
 *
 * @param name what the files are together, such as the name of their folder
 */
export function importFiles(files: readonly FileOfMany[], name: string, choices: ImportChoices = {}): ImportResult {
  const drafts: NamedDraft[] = [];
  const notes: ImportNote[] = [];
  const formats = new Map<string, number>();
  let characters = 0;
  for (const file of steppedThrough(files, "files", choices.hear)) {
    const leave = (why: string): void => void notes.push({ at: file.name, kind: "dropped", what: why });
    if ("unread" in file) {
      leave(file.unread);
      continue;
    }
    const importer = importerOf(file);
    if (!importer) {
      leave("it is of no format that is read");
      continue;
    }
    const outcome = readSettled(importer, file, choices);
    if ("ask" in outcome) return askFor(`${file.name} in it`, importer, outcome);
    if ("refused" in outcome) {
      leave(`this looks like ${importer.name}; ${outcome.refused}`);
      continue;
    }
    drafts.push({ name: file.name, draft: outcome.draft });
    formats.set(importer.name, (formats.get(importer.name) ?? 0) + 1);
    characters += file.rows ? Infinity : file.text.length;
  }
  const joined = joinDrafts(drafts);
  const all = { ...joined, notes: [...notes, ...joined.notes] };
  const kinds = [...formats].map(([format, count]) => `${format} (${String(count)})`);
  const format = `${counted(drafts.length, "file")}: ${kinds.join(", ")}`;
  const imported = buildTimeline(all, { file: name, format, characters }, choices.hear);
  return imported ? { imported } : { refused: `the ${counted(files.length, "file")} of it hold ${emptyDraft(all)}` };
}
