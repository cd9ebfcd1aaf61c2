/** Files of other formats as timelines: decoded, recognised by their content, and read by their importer. */
import path from "node:path";
import type { Imported } from "../../data/import/build/build-timeline.ts";
import { importFile, type ImportResult } from "../../data/import/import-file.ts";
import { importFiles, type FileOfMany } from "../../data/import/import-files.ts";
import type { ForeignFile, ImportChoices } from "../../data/import/importer.ts";
import { MOST_BYTES } from "../../data/import/foreign-endings.ts";
import type { ImportNote } from "../../data/import/import-draft.ts";
import { textPositions } from "../../data/file/problems/locate.ts";
import type { Problem } from "../../data/file/problems/problem.ts";
import { scanJson } from "../../data/file/parsing/scan-json.ts";
import { decodeForeign, isPacked, unpacked } from "./decode-foreign.ts";
import { isOwnTimeline } from "./own-timeline.ts";
import { isWorkbook, readWorkbook } from "./read-workbook.ts";

/** What came of a file, with the line and the column of what is wrong where they are known. */
export type PlacedResult = ImportResult & { readonly place?: Pick<Problem, "line" | "column"> };

/**
 * What another format's file holds, as a timeline. Undefined for what is of no known format, among it every timeline of
 * our own, also a broken one.
 *
 * @param bytes of the whole file
 * @param name of the file, without folder
 */
export async function importForeign(
  bytes: Buffer,
  name: string,
  choices: ImportChoices,
): Promise<PlacedResult | undefined> {
  const plain = isPacked(bytes) ? unpacked(bytes) : bytes;
  if ("unread" in plain) return { refused: plain.unread };
  const read = await foreignFile(plain, path.basename(name));
  if (read === undefined || read === "own") return undefined;
  if ("unread" in read) return { refused: read.unread };
  const { file, note } = read;
  const result = importFile(file, choices);
  if (result && "refused" in result && result.offset !== undefined) {
    const [place] = textPositions(file.text, [result.offset]);
    return { ...result, ...(place && { place }) };
  }
  if (result === undefined || !("imported" in result) || !note) return result;
  return withNotes(result, [note]);
}

/** A file that was read along with others. */
export interface ReadFile {
  /** Its name in their folder, "notes/talks.md". */
  readonly name: string;
  /** Its bytes, or why there are none. */
  readonly bytes: Buffer | { readonly reason: string };
}

/**
 * What several files of other formats hold together, as one timeline; what cannot be read is told in the report. A
 * timeline of our own is no part of another one: where there is one among them, it is named and nothing is read.
 *
 * @param name what they are together, such as the name of their folder
 */
export async function importForeignFiles(
  files: readonly ReadFile[],
  name: string,
  choices: ImportChoices,
): Promise<PlacedResult> {
  const all: FileOfMany[] = [];
  const notes: ImportNote[] = [];
  let left = MOST_BYTES;
  for (const { name: each, bytes } of files) {
    if ("reason" in bytes) {
      all.push({ name: each, unread: bytes.reason });
      continue;
    }
    // All that is unpacked of a folder is no larger than one file may be.
    const plain = isPacked(bytes) ? unpacked(bytes, Math.max(left, 1)) : bytes;
    if ("unread" in plain) {
      all.push({ name: each, unread: plain.unread });
      continue;
    }
    if (plain !== bytes) left -= plain.length;
    const read = await foreignFile(plain, each);
    if (read === "own") return { refused: `"${each}" in it is a timeline of this program; open that file` };
    if (read === undefined) all.push({ name: each, unread: "it is no text, and of no format that is read" });
    else if ("unread" in read) all.push({ name: each, unread: read.unread });
    else {
      all.push(read.file);
      if (read.note) notes.push({ ...read.note, at: each });
    }
  }
  const result = importFiles(all, name, choices);
  return "imported" in result ? withNotes(result, notes) : result;
}

function withNotes(
  { imported }: { readonly imported: Imported },
  notes: readonly ImportNote[],
): { readonly imported: Imported } {
  return { imported: { ...imported, report: { ...imported.report, notes: [...notes, ...imported.report.notes] } } };
}

/** Bytes as what importers read, with the encoding where that was concluded; undefined for bytes that are no text. */
async function foreignFile(
  bytes: Buffer,
  name: string,
): Promise<
  { readonly file: ForeignFile; readonly note?: ImportNote } | { readonly unread: string } | "own" | undefined
> {
  if (isWorkbook(bytes)) {
    const read = await readWorkbook(bytes);
    return "reason" in read ? { unread: read.reason } : { file: { name, text: "", rows: read.rows } };
  }
  const found = decodeForeign(bytes);
  if (found === undefined) return undefined;
  if (isOwnTimeline(found.text)) return "own";
  const json = jsonOf(found.text);
  const file: ForeignFile = { name, text: found.text, ...(json && { json: json.value }) };
  if (found.isSure && found.encoding === "UTF-8") return { file };
  const what = `its encoding, ${found.encoding}${found.isSure ? "" : ": it says none, and is not UTF-8"}`;
  return { file, note: { at: "the file", kind: "inferred", what } };
}

/** Nested as deep as no format of the field is; see `read-json.ts`. */
const LIMITS = { depth: 100, values: 20_000_000, forbiddenKeys: new Set<string>() } as const;

function jsonOf(text: string): { readonly value: unknown } | undefined {
  if (!/^\s*[[{]/u.test(text) || scanJson(text, LIMITS).beyond !== undefined) return undefined;
  try {
    return { value: JSON.parse(text) as unknown };
  } catch {
    return undefined;
  }
}
