/** The first sheet of an Excel workbook (.xlsx) as rows of text. */
import { zipSync } from "fflate";
import { readSheet } from "read-excel-file/universal";
import { unzipParts } from "./zip/unzip-parts.ts";

/** Bytes that all parts of a workbook may have together once they are inflated, inclusive: far above any timeline. */
const LARGEST = 256 * 1024 * 1024;

/** Rows of cells; or why there are none, as a reason with a way out. */
export type WorkbookRows = { readonly rows: readonly (readonly string[])[] } | { readonly reason: string };

/** Whether bytes are a workbook: a zip archive in which one is. */
export function isWorkbook(bytes: Buffer): boolean {
  return bytes.subarray(0, 4).equals(ZIP) && bytes.includes("xl/workbook.xml");
}

const ZIP = Uint8Array.of(0x50, 0x4b, 3, 4);

/**
 * Reads the first sheet. Dates become ISO 8601 ("2016-09-12", "2016-09-12T13:04"), numbers are written out, formulas are
 * what they came to when the workbook was saved.
 *
 * @param largest bytes that all parts may have together once they are inflated, inclusive
 */
export async function readWorkbook(bytes: Buffer, largest = LARGEST): Promise<WorkbookRows> {
  const parts = unzipParts(bytes, holdsCells, largest);
  if (parts === undefined)
    return { reason: "this workbook is damaged, or larger than 256 MiB unpacked; save its sheet as CSV (UTF-8)" };
  try {
    // The reader unpacks without a bound, so it gets what was unpacked within one.
    const sheet = await readSheet(new Blob([Buffer.from(zipSync(parts, { level: 0 }))]));
    return { rows: sheet.map((row) => row.map(cellText)) };
  } catch (error) {
    const told = error instanceof Error ? error.message.split("\n", 1)[0] : String(error);
    return { reason: `this workbook cannot be read (${told ?? ""}); save its sheet as CSV (UTF-8)` };
  }
}

/** Whether cells stand in a part, or it says where they do. */
function holdsCells(name: string): boolean {
  return /^(?:xl\/|\[Content_Types\]\.xml$|_rels\/)/u.test(name) && !/^xl\/(?:media|drawings|embeddings)\//u.test(name);
}

function cellText(cell: unknown): string {
  if (cell === null || cell === undefined) return "";
  if (cell instanceof Date) return Number.isNaN(cell.getTime()) ? "" : dateText(cell);
  if (typeof cell === "string" || typeof cell === "number" || typeof cell === "boolean") return String(cell);
  return "";
}

/** The reader gives what a cell shows as if it were UTC. */
function dateText(date: Date): string {
  const [day = "", time = ""] = date.toISOString().split("T");
  return time.startsWith("00:00:00") ? day : `${day}T${time.slice(0, time.startsWith(":00", 5) ? 5 : 8)}`;
}
