/** Files of other formats as timelines: decoded, recognised by their content, and read by their importer. */
import path from "node:path";
import { importFile, type ImportResult } from "../../data/import/import-file.ts";
import type { ForeignFile, ImportChoices } from "../../data/import/importer.ts";
import type { ImportNote } from "../../data/import/import-draft.ts";
import { textPositions } from "../../data/file/problems/locate.ts";
import type { Problem } from "../../data/file/problems/problem.ts";
import { scanJson } from "../../data/file/parsing/scan-json.ts";
import { decodeForeign } from "./decode-foreign.ts";
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
  if (isWorkbook(bytes)) {
    const read = await readWorkbook(bytes);
    if ("reason" in read) return { refused: read.reason };
    return importFile({ name, text: "", rows: read.rows }, choices);
  }
  const found = decodeForeign(bytes);
  if (found === undefined || isOwn(found.text)) return undefined;
  const json = jsonOf(found.text);
  const file: ForeignFile = { name: path.basename(name), text: found.text, ...(json && { json: json.value }) };
  const result = importFile(file, choices);
  if (result && "refused" in result && result.offset !== undefined) {
    const [place] = textPositions(found.text, [result.offset]);
    return { ...result, ...(place && { place }) };
  }
  if (result === undefined || !("imported" in result) || (found.isSure && found.encoding === "UTF-8")) return result;
  const { imported } = result;
  const note: ImportNote = {
    at: "the file",
    kind: "inferred",
    what: `its encoding, ${found.encoding}${found.isSure ? "" : ": it says none, and is not UTF-8"}`,
  };
  return { imported: { ...imported, report: { ...imported.report, notes: [note, ...imported.report.notes] } } };
}

/** As much of a text as is looked at for the fields that a timeline of ours begins with; UTF-16 units. */
const LOOKED_AT = 65_536;

/** Whether a text is surely meant as a timeline of ours, so that its mistakes are told and nobody guesses at it. */
function isOwn(text: string): boolean {
  const beginning = text.slice(0, LOOKED_AT);
  if (!/^\s*\{/u.test(beginning)) return false;
  return /"version"\s*:\s*[12]\b/u.test(beginning) && /"(?:lanes|extent|sources)"\s*:/u.test(beginning);
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
