/** Texts of other programs as the program opens them; for tests. */
import { importFile } from "../../../data/import/import-file.ts";
import type { Imported } from "../../../data/import/build/build-timeline.ts";

/** A text of any format as the program opens it. Throws where it is none that is read. */
export function importedText(text: string, name = "written"): Imported {
  const plain = text.replace(/^\uFEFF/u, "");
  const json = /^\s*[{[]/u.test(plain) ? (JSON.parse(plain) as unknown) : undefined;
  const result = importFile({ name, text: plain, ...(json !== undefined && { json }) });
  if (!result || !("imported" in result)) throw new Error(JSON.stringify(result));
  return result.imported;
}
