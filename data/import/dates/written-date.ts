/** Dates as people write them in tables and texts, with bounds as wide as the words leave them. */
import type { DraftWhen } from "../draft.ts";
import type { DateOrder } from "../importer.ts";
import { momentOn } from "./moments.ts";

/** A date; or that it can be read in two ways; or a sentence that says why it is none. */
export type WrittenDate = { readonly when: DraftWhen } | { readonly ambiguous: true } | { readonly problem: string };

/**
 * Reads a date as it is written in a file. What it says besides the date itself ("about", "before", "circa") widens or
 * opens its bounds, and the words are kept as `wording`. Two readings are never guessed between.
 *
 * @param written of one cell or field; blanks at its ends do not count
 * @param order of day and month where both are numbers, if the file or the user says it
 */
export function writtenDate(written: string, _order?: DateOrder): WrittenDate {
  const found = /^(\d{4})(?:-(\d{2})(?:-(\d{2}))?)?$/u.exec(written.trim());
  const parts: readonly (string | undefined)[] = found?.slice(1) ?? [];
  const [year, ...others] = parts.flatMap((part) => (part === undefined ? [] : [Number(part)]));
  const when = year === undefined ? undefined : momentOn([year, ...others], { wording: written.trim() });
  return when ? { when } : { problem: `"${written}" is no date` };
}
