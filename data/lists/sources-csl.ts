/** Sources as CSL-JSON, for Zotero, pandoc and their like. */
import { cslDate, sourceDate } from "./source-date.ts";
import type { CslDate } from "../places/document.ts";
import type { Source } from "../timeline.ts";
import { asWritten } from "../written.ts";
import { CSL_TYPES } from "./csl-types.ts";

/**
 * A list of items that is valid by `csl-data.json`, indented by two. Dates are `date-parts` as far as they are known
 * for sure, and words where that is not all; `custom` holds what Sourceline knows besides. A type that CSL does not
 * have becomes its most general one, "document".
 */
export function sourcesCsl(sources: readonly Source[]): string {
  return `${JSON.stringify(asWritten(sources.map(item)), null, 2)}\n`;
}

/** What is undefined is not written. */
function item(source: Source): object {
  const { type, accessed } = source;
  return {
    ...source,
    type: CSL_TYPES.has(type) ? type : "document",
    issued: issuedDate(source),
    accessed: accessed && dateVariable(cslDate(accessed.raw), accessed),
  };
}

function issuedDate(source: Source): object | undefined {
  const known = sourceDate(source);
  return known && dateVariable(known, source.issued);
}

/** What citation styles cannot format they print as it stands in `literal`. */
function dateVariable(
  { text, parts, isExact }: { readonly text: string; readonly parts: readonly number[]; readonly isExact: boolean },
  written: CslDate | undefined,
): object {
  if (isExact && parts.length > 0) return { "date-parts": [parts] };
  return { ...(written && { raw: written.raw }), literal: text };
}
