/** The day that the name of a file begins with. */
import { writtenDate } from "../dates/written-date.ts";
import type { DatedLine } from "../reading/date-lines.ts";

/** "2016-09-23", "20160923", "2016_09_23", and nothing of a longer number. */
const DAY = /^(\d{4})([-_.]?)(\d{2})\2(\d{2})(?![\d])[-_.\s]*/u;

/** UTF-16 units of the longest name that is looked at. */
const LONGEST = 500;

/**
 * The day at the beginning of a file's name, and the words behind it; undefined where no calendar has it.
 *
 * @param name with or without folders and ending
 * @example dayInName("notes/2016-09-23-a-talk.md") // 23 September 2016, rest "a talk"
 */
export function dayInName(name: string): DatedLine | undefined {
  const bare = bareName(name);
  const found = DAY.exec(bare.slice(0, LONGEST));
  if (!found) return undefined;
  const [whole, year, , month, day] = found;
  const date = writtenDate(`${year!}-${month!}-${day!}`);
  if (!("when" in date)) return undefined;
  const words = bare.slice(whole.length);
  const rest = /\s/u.test(words) ? words : words.replace(/[-_]+/gu, " ");
  return { when: date.when, written: whole.replace(/[-_.\s]+$/u, ""), rest: rest.trim() };
}

/** The name of a file without its folders and its ending. */
export function bareName(name: string): string {
  return name.slice(name.lastIndexOf("/") + 1).replace(/\.[A-Za-z]{1,8}$/u, "");
}
