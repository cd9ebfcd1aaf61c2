/** Reads timelines from their files, and from the pictures that they travel in. */
import path from "node:path";
import type { Extracted } from "../embedded/embedded.ts";
import { extractFromPage, isPage } from "../embedded/embedded-page.ts";
import { extractFromSvg } from "../embedded/embedded-svg.ts";
import { foreignText as unreadFormat } from "../../data/file/parsing/foreign-text.ts";
import { textPositions } from "../../data/file/problems/locate.ts";
import { parseTimeline } from "../../data/file/parsing/parse.ts";
import type { Problem, Result } from "../../data/file/problems/problem.ts";
import type { DateQuestion, ImportChoices } from "../../data/import/importer.ts";
import type { TableColumns } from "../../data/import/table/table-columns.ts";
import type { ImportReport } from "../../data/import/report.ts";
import type { Timeline } from "../../data/timeline.ts";
import { extractFromPdf } from "../embedded/embedded-pdf.ts";
import { extractFromPng } from "../embedded/embedded-png.ts";
import { foreignBytes } from "./foreign-bytes.ts";
import type { PlacedResult, ReadFile } from "./import-foreign.ts";
import { isOwnFile } from "./own-timeline.ts";
import { readFolder } from "./read-folder.ts";
import { readOwnFile } from "./shipped-timeline.ts";
import { decodeText, failed, IS_FOLDER, readRegularFile } from "./read-text.ts";

/** The text of a timeline, wherever it was found. */
export interface TimelineText {
  readonly text: string;
  /** What problems in it name as their file: of a picture, "picture.svg#timeline". */
  readonly shown: string;
  /** The link to the view that a picture holds. */
  readonly link?: string;
  /** What became of a file of another format: the text is then what was made of it. */
  readonly report?: ImportReport;
  /** What the text gives, where that is known already. */
  readonly timeline?: Timeline;
}

/** A timeline, and the view that a picture of it holds: unparsed, as a link. */
export interface OpenedTimeline {
  readonly timeline: Timeline;
  readonly link?: string;
  /** What became of a file of another format. */
  readonly report?: ImportReport;
}

/** A file that could not be read, and what has to be said before it can be. */
export interface Unopened {
  readonly ok: false;
  readonly problems: readonly Problem[];
  readonly ask?: DateQuestion;
  /** Of a table: its columns, so that its reader can say which is what. */
  readonly columns?: TableColumns;
}

/** What was read, or why it was not. */
export type Read<T> = { readonly ok: true; readonly value: T } | Unopened;

/** How a file is read. */
export interface ReadingChoices {
  /** Whether it ships with the program. */
  readonly isOwn?: boolean | undefined;
  /** What only its reader can know of a file of another format. */
  readonly choices?: ImportChoices | undefined;
}

/**
 * Reads a timeline from a file, or from the SVG, PNG, PDF or page that it was embedded in; what a file is is told by its
 * content and not by its name. A folder's files of other formats make one timeline. The timeline and what it travelled
 * with, or every problem of the file, or the one that kept it from being read.
 *
 * @param file path to read
 * @param shown the file's name as the user gave it, for problems
 */
export async function readTimelineAndView(
  file: string,
  shown = file,
  how: ReadingChoices = {},
): Promise<Read<OpenedTimeline>> {
  return parsed(await readTimelineText(file, shown, how), how.choices);
}

/**
 * As `readTimelineAndView`, of contents that are no file of the user's, or of none that is known: what was dropped on the
 * window, pasted, or comes on the standard input. Several of them make one timeline.
 *
 * @param shown what they are called, for problems
 */
export async function readContents(
  files: readonly ReadFile[],
  shown: string,
  choices: ImportChoices = {},
): Promise<Read<OpenedTimeline>> {
  return parsed(await contentsText(files, shown, choices), choices);
}

/** As `readContents`, but not parsed. */
export async function contentsText(
  files: readonly ReadFile[],
  shown: string,
  choices: ImportChoices = {},
): Promise<Read<TimelineText>> {
  const [only] = files;
  if (files.length !== 1 || !only) {
    const { importForeignFiles } = await import("./import-foreign.ts");
    return foreignText(await importForeignFiles(files, shown, choices), shown);
  }
  const { name, bytes } = only;
  return "reason" in bytes
    ? failed({ file: shown, reason: bytes.reason })
    : textIn(bytes, { shown, name, isOwn: false, choices });
}

function parsed(read: Read<TimelineText>, choices: ImportChoices = {}): Read<OpenedTimeline> {
  if (!read.ok) return read;
  const { text, timeline, link, report, shown: name } = read.value;
  const result = timeline ? { ok: true as const, value: timeline } : parseTimeline(text, name, choices.hear);
  if (!result.ok) return result;
  return {
    ok: true,
    value: { timeline: result.value, ...(link !== undefined && { link }), ...(report && { report }) },
  };
}

/** As `readTimelineAndView`, for those who want the timeline alone. */
export async function readTimeline(file: string, shown = file, how: ReadingChoices = {}): Promise<Result<Timeline>> {
  const opened = await readTimelineAndView(file, shown, how);
  return opened.ok ? { ok: true, value: opened.value.timeline } : opened;
}

/** As `readTimelineAndView`, but not parsed. */
export async function readTimelineText(
  file: string,
  shown = file,
  { isOwn = false, choices = {} }: ReadingChoices = {},
): Promise<Read<TimelineText>> {
  const bytes = isOwn ? await readOwnFile(file) : await readRegularFile(file, { hear: choices.hear });
  if ("reason" in bytes && bytes.code === IS_FOLDER) return folderText(file, shown, choices);
  if ("reason" in bytes) return failed({ file: shown, reason: bytes.reason });
  return textIn(bytes, { shown, name: path.basename(file), isOwn, choices });
}

// The readers of other formats are many times as much code as that of timeline files: they are loaded where they are needed.

async function folderText(folder: string, shown: string, choices: ImportChoices): Promise<Read<TimelineText>> {
  const files = await readFolder(folder, choices.hear);
  if ("reason" in files) return failed({ file: shown, reason: files.reason });
  const { importForeignFiles } = await import("./import-foreign.ts");
  return foreignText(await importForeignFiles(files, path.basename(folder), choices), shown);
}

/** What is known of bytes before they are looked at. */
interface Naming {
  readonly shown: string;
  /** Without folder. */
  readonly name: string;
  readonly isOwn: boolean;
  readonly choices: ImportChoices;
}

async function textIn(bytes: Buffer, { shown, name, isOwn, choices }: Naming): Promise<Read<TimelineText>> {
  if (startsWith(bytes, PNG)) return embedded(extractFromPng(bytes), shown);
  if (startsWith(bytes, PDF)) return embedded(extractFromPdf(bytes), shown);
  if (!isOwn && !isOwnFile(bytes)) {
    const { importForeign } = await import("./import-foreign.ts");
    const imported = await importForeign(bytes, name, choices);
    if (imported) return foreignText(imported, shown);
  }
  const foreign = foreignBytes(bytes);
  if (foreign !== undefined) return failed({ file: shown, reason: foreign });
  const text = decodeText(bytes, shown);
  if (!text.ok) return text;
  const otherFormat = unreadFormat(text.value);
  if (otherFormat !== undefined) return failed({ file: shown, reason: otherFormat });
  if (!isMarkup(text.value)) return { ok: true, value: { text: text.value, shown } };
  const extract = isPage(text.value) ? extractFromPage : extractFromSvg;
  return embedded(extract(text.value), shown, text.value);
}

/** The timeline that was made of a file of another format, or why none was. */
function foreignText(result: PlacedResult, shown: string): Read<TimelineText> {
  if ("imported" in result) {
    const { text, timeline, report } = result.imported;
    return { ok: true, value: { text, timeline, shown, report } };
  }
  const { refused, ask, columns, place } = result;
  return {
    ...failed({ file: shown, reason: refused, ...place }),
    ...(ask && { ask }),
    ...(columns && { columns }),
  };
}

const PNG = Uint8Array.of(0x89, 0x50, 0x4e, 0x47);
const PDF = Uint8Array.of(0x25, 0x50, 0x44, 0x46, 0x2d);

function startsWith(bytes: Buffer, beginning: Uint8Array): boolean {
  return bytes.subarray(0, beginning.length).equals(beginning);
}

/** No JSON text begins so. */
function isMarkup(text: string): boolean {
  return /^\s*</.test(text);
}

/** @param text in which an offset counts, where that is known */
function embedded(extracted: Extracted, shown: string, text = ""): Result<TimelineText> {
  if ("reason" in extracted) {
    const { reason, offset = 0 } = extracted;
    const [place = { line: 1, column: 1 }] = textPositions(text, [offset]);
    return failed({ file: shown, reason, ...place });
  }
  const { timeline, link } = extracted;
  return { ok: true, value: { text: timeline, shown: `${shown}#timeline`, ...(link !== undefined && { link }) } };
}
