/** The timeline as plain HTML, for who reads the page without scripts: every event, when, and who says so. */
import { outletName } from "../../../data/source-name.ts";
import { eventRows, type EventRow } from "../../../data/lists/event-row.ts";
import { languageMarks } from "../../../data/language.ts";
import { sourceDate } from "../../../data/lists/source-date.ts";
import type { Source, Timeline } from "../../../data/timeline.ts";
import { htmlText } from "./html-text.ts";

/** Looks of the list; the window around it is not there without scripts. */
export const FALLBACK_STYLE =
  "body{visibility:visible;display:block;height:auto;max-width:60em;margin:auto;padding:1em}" +
  "body>:not(noscript){display:none!important}" +
  "th{text-align:left}th,td{padding:.2em 1em .2em 0;vertical-align:top}td:first-child{max-width:16em}";

/** Events in the order of the timeline. */
export function fallbackHtml(timeline: Timeline): string {
  const { title, description, language, events, sources } = timeline;
  const told = marksText(language);
  const codes = new Map(sources.map(({ id, custom }) => [id, custom.code ?? id]));
  const rowOf = eventRows(timeline);
  return [
    `<h1${told}>${htmlText(title)}</h1>`,
    ...(description === undefined ? [] : [`<p${told}>${htmlText(description)}</p>`]),
    "<p>This page draws the timeline with a script, and scripts are off here. These are its events.</p>",
    "<table><thead><tr><th>Date</th><th>Event</th><th>Sources</th><th>Accounts differ on</th></tr></thead><tbody>",
    ...events.map((event) => eventHtml(rowOf(event), codes, told)),
    "</tbody></table>",
    "<h2>Sources</h2><ul>",
    ...sources.map(sourceHtml),
    "</ul>",
  ].join("\n");
}

function eventHtml(
  { event, date, sources, differs }: EventRow,
  codes: ReadonlyMap<string, string>,
  marks: string,
): string {
  const told = [...new Set(sources.map((id) => codes.get(id) ?? id))].join(", ");
  const [when, who, what] = [date, told, differs.join(", ")].map((cell) => `<td>${htmlText(cell)}</td>`);
  return `<tr>${when ?? ""}<th scope="row"${marks}>${htmlText(event.title)}</th>${who ?? ""}${what ?? ""}</tr>`;
}

function sourceHtml(source: Source): string {
  const { code } = source.custom;
  const date = sourceDate(source);
  const title = `<span${marksText(source.language)}>${htmlText(source.title)}</span>`;
  const known = [outletName(source), ...(date ? [date.text] : [])].join(", ");
  return `<li>${code === undefined ? "" : `${htmlText(code)}: `}${title}, ${htmlText(known)}</li>`;
}

/** Attributes, with a blank in front. */
function marksText(language: string | undefined): string {
  const { lang, dir } = languageMarks(language);
  return ` lang="${lang}" dir="${dir}"`;
}
