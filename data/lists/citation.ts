/** A source as one entry of a bibliography in running text. */
import { sourceDate, cslDate } from "./source-date.ts";
import { authorNames } from "../source-name.ts";
import type { Source } from "../timeline.ts";

/** A title that was made up for the bibliography. */
const MADE_UP = /^\[.*\]$/su;

/**
 * Author. “Title”. Where it appeared, publisher, place, date. Address. What is not known is left out, and a date that
 * the document does not state says so.
 *
 * @example 'Karen DeYoung. “U.S. threatens to suspend all bilateral cooperation with Russia”. The Washington Post, 28 September 2016 (date inferred).'
 */
export function citation(source: Source): string {
  const date = sourceDate(source);
  const place = [
    source["container-title"],
    source.publisher,
    source["publisher-place"],
    date && date.text + (date.isInferred ? " (date inferred)" : ""),
  ].filter((part) => part !== undefined);
  const accessed = source.accessed && `accessed ${cslDate(source.accessed.raw).text}`;
  const address = [source.URL, accessed].filter((part) => part !== undefined);
  const { title } = source;
  return [
    authorNames(source),
    MADE_UP.test(title) ? title : `“${singleQuotes(title)}”`,
    place.join(", "),
    address.join(", "),
  ]
    .filter((part) => part !== undefined && part !== "")
    .map(sentence)
    .join(" ");
}

/** Quotation marks within a quotation are single ones. */
function singleQuotes(title: string): string {
  return title.replace(/"([^"]*)"/gu, "‘$1’").replace(/“([^“”]*)”/gu, "‘$1’");
}

/** Ends with a stop, unless it ends a sentence anyway. */
function sentence(text: string | undefined): string {
  return text === undefined || /[.!?…]$/u.test(text) ? (text ?? "") : `${text}.`;
}
