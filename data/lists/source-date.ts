/** When a source was published, as a bibliography writes it. */
import { boundParts, formatBound, parseBound } from "../time.ts";
import type { Moment, Source } from "../timeline.ts";
import { momentText } from "../wording.ts";

export interface SourceDate {
  /** In words: "3 October 2016, 13:04", "between 3 and 31 October 2016"; what is no calendar date, as the file has it. */
  readonly text: string;
  /** Year, month (1 to 12) and day, as far as they are known for sure; none when not even the year is. */
  readonly parts: readonly number[];
  /** Whether that is all there is to say of its day, and not a range that has these parts in common. */
  readonly isExact: boolean;
  /** Whether it was inferred, and does not stand in the document. */
  readonly isInferred: boolean;
}

/** Undefined when nothing bounds it. */
export function sourceDate({ issued, custom: { published, issuedBasis } }: Source): SourceDate | undefined {
  const isInferred = issuedBasis === "inferred";
  if (published && (published.earliest ?? published.latest ?? published.likely) !== undefined) {
    return { text: momentText(published), ...sharedParts(published), isInferred };
  }
  return issued && { ...cslDate(issued.raw), isInferred };
}

/** A date as CSL has it, in words and parts: "2016-10-03" has three, and what is no calendar date has none. */
export function cslDate(raw: string): Pick<SourceDate, "text" | "parts" | "isExact"> {
  const isDate = parseBound(raw) !== undefined;
  return { text: isDate ? formatBound(raw) : raw, parts: isDate ? dateParts(raw) : [], isExact: isDate };
}

function sharedParts({ earliest = "", latest = "" }: Moment): Pick<SourceDate, "parts" | "isExact"> {
  const [first, last] = [dateParts(earliest), dateParts(latest)];
  const differing = first.findIndex((part, index) => part !== last[index]);
  return { parts: differing < 0 ? first : first.slice(0, differing), isExact: earliest !== "" && earliest === latest };
}

function dateParts(bound: string): readonly number[] {
  const parts = boundParts(bound);
  return parts
    ? [parts.year, ...[parts.month, parts.day].flatMap((part) => (part === undefined ? [] : [Number(part)]))]
    : [];
}
