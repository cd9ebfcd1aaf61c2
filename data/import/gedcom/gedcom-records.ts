/** GEDCOM's lines as records: a level, a tag and a value each, with what stands below. */
import { quotedValue } from "../fields/quoted-value.ts";
import { linesOf, placeOf } from "../reading/file-lines.ts";
import type { NoteList } from "../reading/note-list.ts";

/** A line with those of a deeper level that follow it. */
export interface GedcomRecord {
  /** In capitals: "BIRT". */
  readonly tag: string;
  /** What others point to it with: "@I1@". */
  readonly xref?: string;
  /** With what CONC and CONT add to it; blank where there is none. */
  readonly value: string;
  readonly number: number;
  readonly parts: readonly GedcomRecord[];
}

interface Open extends GedcomRecord {
  value: string;
  readonly parts: Open[];
}

/**
 * The records of a text, those of level 0. A line without a level continues the text before it, as programs write it
 * that break lines; it is noted, and so is a level that has nothing above it.
 */
export function recordsOf(text: string, notes: NoteList): readonly GedcomRecord[] {
  const roots: Open[] = [];
  /** The last record of each level, down to the one that was read last. */
  const path: Open[] = [];
  for (const line of linesOf(text)) {
    if (line.text.trim() === "") continue;
    const found = /^\s*(\d{1,2})\s+(?:(@[^@\s][^@]*@)\s+)?(\w+)(?: (.*))?$/su.exec(line.text);
    if (!found) {
      const kind = path.length > 0 ? "kept" : "dropped";
      notes.add(placeOf(line), kind, `the line ${quotedValue(line.text)} has no level and tag`);
      const last = path.at(-1);
      if (last) last.value += `\n${line.text}`;
      continue;
    }
    const level = Number(found[1]);
    const tag = found[3]!.toUpperCase();
    const value = found[4] ?? "";
    if (level > path.length) {
      notes.add(placeOf(line), "dropped", `the line ${quotedValue(line.text)} has a level that nothing stands above`);
      continue;
    }
    if (level > 0 && (tag === "CONT" || tag === "CONC")) {
      path[level - 1]!.value += (tag === "CONT" ? "\n" : "") + value;
      continue;
    }
    const xref = found[2];
    const record: Open = { tag, ...(xref !== undefined && { xref }), value, number: line.number, parts: [] };
    (level === 0 ? roots : path[level - 1]!.parts).push(record);
    while (path.length > level) close(path.pop()!);
    path.push(record);
  }
  path.forEach(close);
  return roots;
}

/** Nothing is added to it any more: what is doubled in a value is single in its text. */
function close(record: Open): void {
  if (record.value !== "") record.value = record.value.replaceAll("@@", "@").trim();
}

/** The first part with a tag. */
export function partOf(record: GedcomRecord | undefined, tag: string): GedcomRecord | undefined {
  // A record is asked for twenty tags: a loop makes nothing anew for each.
  for (const part of record?.parts ?? []) if (part.tag === tag) return part;
  return undefined;
}

/** The value of the first part with a tag; undefined where there is none, or it is blank. */
export function valueOf(record: GedcomRecord | undefined, tag: string): string | undefined {
  return partOf(record, tag)?.value || undefined;
}

const NONE: readonly GedcomRecord[] = [];

/** The parts with a tag. */
export function subrecords(record: GedcomRecord | undefined, tag: string): readonly GedcomRecord[] {
  return partOf(record, tag) === undefined ? NONE : record!.parts.filter((part) => part.tag === tag);
}
