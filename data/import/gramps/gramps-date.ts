/** Dates of Gramps XML: https://gramps-project.org/xml/. */
import { isSpan } from "../../timeline.ts";
import { momentFromTo } from "../fields/ordered-moments.ts";
import type { DraftWhen } from "../import-draft.ts";
import { openSpan, spanUntil, type DatedWords } from "../reading/dating.ts";
import type { Reading } from "../reading/reading.ts";
import type { XmlNode } from "../xml/xml-tree.ts";

const NAMES: readonly string[] = ["dateval", "daterange", "datespan", "datestr"];

/** Whether an element is a date. */
export function isDateElement({ name }: XmlNode): boolean {
  return NAMES.includes(name);
}

/**
 * The date that an element says; its words where they are none that is read, such as one of another calendar. A range
 * lies between its two dates, a span lasts from one to the other.
 */
export function grampsDate(date: XmlNode | undefined, at: string, read: Reading): DatedWords {
  if (!date) return {};
  const of = (name: string): string => date.attributes.get(name)?.trim() ?? "";
  const [calendar, type, quality] = [of("cformat"), of("type"), of("quality")];
  const texts = date.name === "dateval" || date.name === "datestr" ? [of("val")] : [of("start"), of("stop")];
  const written = [type, texts.join(" – "), calendar && `(${calendar})`].filter(Boolean).join(" ");
  if (calendar !== "" && calendar !== "Gregorian") {
    read.note(at, "kept", `the date "${written.slice(0, 80)}" is of another calendar and is kept as words`);
    return { written };
  }
  // "calculated" is a reckoning, and says nothing of how exact it is.
  const before = type !== "" ? type : quality === "estimated" ? "about" : "";
  const dates = texts.map((text) => (text === "" ? undefined : read.date(worded(text, before), at)));
  const when = whole(date.name, dates, before, at, read);
  return when ? { when } : { written };
}

/** "from" and "to" are of a time that lasts, of which the other end is not known. */
function worded(text: string, before: string): string {
  return before === "" || before === "from" || before === "to" ? text : `${before} ${text}`;
}

function whole(
  name: string,
  [first, last]: readonly (DraftWhen | undefined)[],
  before: string,
  at: string,
  read: Reading,
): DraftWhen | undefined {
  if (before === "from" && first) return openSpan(first);
  if (before === "to" && first) return spanUntil(first);
  if (name === "datespan") return first && last && read.span(first, last, at);
  if (name !== "daterange") return first;
  if (!first || !last || isSpan(first) || isSpan(last)) return undefined;
  return momentFromTo(first, last);
}
