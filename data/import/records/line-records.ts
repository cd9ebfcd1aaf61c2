/** Lines of JSON: an object a line, as logs and data sets have them (NDJSON, JSON Lines). */
import { scanJson } from "../../file/parsing/scan-json.ts";
import { type JsonFields, fieldsOf } from "../fields/json-fields.ts";
import { quotedValue } from "../fields/quoted-value.ts";
import type { ImportNote } from "../import-draft.ts";
import type { Importer } from "../importer.ts";
import { linesOf, placeOf, type Line } from "../reading/file-lines.ts";
import { draftOfRecords } from "./draft-of-records.ts";

/** Reads each line as an event. */
export const LINE_RECORDS: Importer = {
  id: "json-lines",
  name: "a list of events (JSON, one a line)",
  recognises({ text, json }) {
    if (json !== undefined || !/^\s*\{/u.test(text)) return false;
    const lines = linesOf(text.slice(0, LOOKED_AT)).filter(isFilled);
    return lines.length > 1 && lines.slice(0, 2).every((line) => objectIn(line) !== undefined);
  },
  read({ text, name }, choices) {
    const found: { readonly fields: JsonFields; readonly line: Line }[] = [];
    const notes: ImportNote[] = [];
    for (const line of linesOf(text).filter(isFilled)) {
      const fields = objectIn(line);
      if (fields) found.push({ fields, line });
      else notes.push({ at: placeOf(line), kind: "dropped", what: `${quotedValue(line.text)} is no object of JSON` });
    }
    const place = (index: number) => placeOf(found[index]?.line ?? { number: 0 });
    return draftOfRecords(
      found.map(({ fields }) => fields),
      { name, place, notes },
      choices,
    );
  },
};

/** UTF-16 units within which the first two lines stand. */
const LOOKED_AT = 400_000;

/** As deep as no format of the field nests. */
const LIMITS = { depth: 100, values: 1_000_000, forbiddenKeys: new Set<string>() } as const;

function isFilled({ text }: Line): boolean {
  return text.trim() !== "";
}

function objectIn({ text }: Line): JsonFields | undefined {
  if (scanJson(text, LIMITS).beyond !== undefined) return undefined;
  try {
    return fieldsOf(JSON.parse(text) as unknown);
  } catch {
    return undefined;
  }
}
