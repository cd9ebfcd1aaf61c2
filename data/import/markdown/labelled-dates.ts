/**
 * Lists of what happened with its date behind it: "Bell cast: 15 April 1912", "**Founded** – 1913"; and with its date before
 * a vertical bar: "1912-04 | Bell cast | Bells".
 */
import type { DatedLine } from "../reading/date-lines.ts";
import type { Dating } from "../reading/dating.ts";
import type { Line } from "../reading/file-lines.ts";

/** UTF-16 units of the longest line that is one. */
const LONGEST = 200;
/** Lines of a list, from which it is one; and the share of them that are so. */
const FEW = 3;
const MOSTLY = 0.7;

const ITEM = /^\s*(?:[-*+]|\d{1,3}[.)])\s+(?=\S)/u;
const BEHIND = /^[\s*_]*([^:|]{2,120}?)[\s*_]*(?::[\s*_]*|\s[-\u2012-\u2015]+\s[\s*_]*)([^:|]{4,60}?)[\s*_.]*$/u;

/** A label and its date; undefined where what stands behind the sign is no date, or the label is one. */
export function datedByLabel(text: string, dating: Dating): DatedLine | undefined {
  return datedBehindLabel(text, dating) ?? datedBeforeBar(text, dating);
}

function datedBehindLabel(text: string, dating: Dating): DatedLine | undefined {
  const [, label = "", written = ""] = text.length > LONGEST ? [] : (BEHIND.exec(text) ?? []);
  if (!/\p{L}{2}/u.test(label) || !/\d{3}|\d[/.-]\d/u.test(written)) return undefined;
  const when = dating.look(written);
  return when && { when, written, rest: label };
}

/** A bar with blanks around it: the rows of a table without them are no list. */
const BAR = /\s\|\s/u;
/** UTF-16 units of a date before a bar. */
const LONGEST_DATE = 40;

/** A date, a bar and words; what stands behind a second bar is more of it, however long. */
function datedBeforeBar(text: string, dating: Dating): DatedLine | undefined {
  const [written = "", words = "", ...others] = text
    .trim()
    .split(BAR)
    .map((part) => part.trim());
  if (written.length > LONGEST_DATE || !/\p{L}{2}/u.test(words) || !/\d{3}|\d[/.-]\d/u.test(written)) return undefined;
  const when = dating.look(written);
  return when && { when, written, rest: words, ...(others.length > 0 && { more: others.join(" | ") }) };
}

/**
 * Whether a text is such a list: most of its items are labels with dates, or most of its lines where it has no items; or most
 * of its lines that have bars within them.
 */
export function areLabelled(lines: readonly Line[], dating: Dating): boolean {
  const parted = lines.filter(({ text }) => BAR.test(text.trim()));
  const dated = parted.filter(({ text }) => datedBeforeBar(text, dating) !== undefined);
  if (dated.length >= FEW && dated.length >= parted.length * MOSTLY) return true;
  const words = lines.filter(({ text }) => /\p{L}/u.test(text) && !/^\s*#/u.test(text));
  const items = words.filter(({ text }) => ITEM.test(text));
  const looked = items.length > 0 ? items : words;
  const found = looked.filter(({ text }) => datedBehindLabel(text.replace(ITEM, ""), dating) !== undefined);
  return found.length >= FEW && found.length >= looked.length * MOSTLY;
}
