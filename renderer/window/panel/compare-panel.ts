/** Two or more sources side by side: what they share, with dates and figures, and what only one of them tells. */
import { outletId } from "../../../data/outlets/outlets.ts";
import { outletName } from "../../../data/source-name.ts";
import {
  compareSources,
  type Comparison,
  type ImpliedEvent,
  type ComparedMatter,
  type Said,
  type SharedEvent,
} from "../../../data/accounts/comparison.ts";
import { impliedBy } from "../../../data/accounts/implied.ts";
import { tellersOf } from "../../../data/accounts/standing.ts";
import type { Source, Timeline, TimelineEvent } from "../../../data/timeline.ts";
import { whenText } from "../../../data/wording.ts";
import type { CodedSource } from "../../picture/marks/chip.ts";
import { chipButton } from "../dom/chip-button.ts";
import { chipName, chipsOf, type Coded } from "../dom/chips.ts";
import { act, compareBox } from "./compare-controls.ts";
import { quotedFrom, TOLD } from "../dom/content-language.ts";
import { element, type Content } from "../dom/element.ts";
import { counted } from "../../../data/words.ts";
import { outletList } from "./outlet-list.ts";
import { eventLinks } from "./event-links.ts";

/** The panel's content for a comparison; `compared` are two sources or more, in the order of their columns. */
export function comparePanel(compared: readonly CodedSource[], timeline: Timeline, coded: Coded): HTMLElement {
  const { events } = timeline;
  const ids = compared.map(({ source }) => source.id);
  const comparison = compareSources(events, ids);
  const codes = compared.map(({ code }) => code);
  const lists = { timeline, compared, coded };
  return element(
    "section",
    { "data-role": "compare-panel", "data-compared": ids.join(" "), "aria-label": `Comparison of ${codes.join(", ")}` },
    element("h2", {}, "Side by side"),
    picker(ids, coded),
    element(
      "h3",
      {},
      `Told by ${compared.length === 2 ? "both" : "two or more"} (${String(comparison.shared.length)})`,
    ),
    element("p", { class: "hint", "data-role": "difference-count" }, differenceCount(comparison)),
    sharedTable(comparison, compared, impliedBy(timeline)),
    compared.map((source) => onlyList(source, comparison, lists)),
    neitherList(comparison, lists),
  );
}

/** How much they differ on: what does stands first. */
function differenceCount({ shared, sources }: Comparison): string {
  if (shared.length === 0) return "They tell of no event in common.";
  const differing = shared.filter(isDifferent);
  const matters = differing.flatMap(({ matters: told }) => told).filter(differs);
  if (matters.length === 0) return "They differ on none of these.";
  const who = sources.length === 2 ? "They differ" : "Some of them differ";
  return `${who} on ${counted(matters.length, "matter")} in ${counted(differing.length, "event")}, marked ≠, first in the list.`;
}

function isDifferent({ matters }: SharedEvent): boolean {
  return matters.some(differs);
}

/** The same in their order, but what they differ on first. */
function differingFirst<T>(all: readonly T[], differs: (one: T) => boolean): readonly T[] {
  return [...all.filter(differs), ...all.filter((one) => !differs(one))];
}

function picker(ids: readonly string[], coded: Coded): HTMLElement {
  const boxes = outletList(
    coded,
    ids,
    (one) => {
      const { source, code } = one;
      const name = outletId(source) === source.id ? outletName(source) : source.title;
      return compareBox({ id: source.id, name: `${code} ${name}` }, ids, chipName(one), element("span", {}, name));
    },
    ["div", "div"],
  );
  return element(
    "fieldset",
    { class: "compare-picker" },
    element("legend", {}, "Compared sources"),
    boxes,
    element("p", {}, act("end", "End comparison")),
  );
}

/** Two sources have a column each; more would not fit beside the picture, and stand below each other. */
function sharedTable({ shared }: Comparison, compared: readonly CodedSource[], implied: ImpliedBy): Content {
  if (shared.length === 0) return undefined;
  const inColumns = compared.length === 2;
  const heads = compared.map((source) => element("th", { scope: "col" }, chipButton(source)));
  const rowsOf = (matter: ComparedMatter): Content =>
    inColumns ? matterRow(matter, compared) : matterRows(matter, compared);
  return element(
    "table",
    { class: "side-by-side" },
    inColumns ? element("thead", {}, element("tr", {}, element("td", {}), heads)) : undefined,
    differingFirst(shared, isDifferent).map((entry) =>
      element(
        "tbody",
        { "data-shared-event": entry.event.id },
        titleRow(entry, compared, implied),
        entry.matters.length === 0 ? emptyRow() : differingFirst(entry.matters, differs).map(rowsOf),
      ),
    ),
  );
}

/** Who implies an event without telling it. */
type ImpliedBy = ReturnType<typeof impliedBy>;

function titleRow(
  { event, tellers }: SharedEvent,
  compared: readonly CodedSource[],
  impliedBy: ImpliedBy,
): HTMLElement {
  const link = element("button", { type: "button", class: "link", "data-event-link": event.id, ...TOLD }, event.title);
  const implying = new Set(impliedBy(event).map(({ source }) => source));
  const silent = compared.filter(({ source }) => !tellers.includes(source.id));
  const codesOf = (sources: readonly CodedSource[]): string => sources.map(({ code }) => code).join(", ");
  const implied = silent.filter(({ source }) => implying.has(source.id));
  const missing = silent.filter(({ source }) => !implying.has(source.id));
  const notes = [
    ...(implied.length === 0 ? [] : [`implied by ${codesOf(implied)}`]),
    ...(missing.length === 0 ? [] : [`not in ${codesOf(missing)}`]),
  ];
  const note = notes.length === 0 ? undefined : ` ${notes.join("; ")}`;
  return element(
    "tr",
    { class: "event" },
    element(
      "th",
      { scope: "rowgroup", colspan: "3" },
      link,
      note === undefined ? undefined : element("span", { class: "attribution" }, note),
    ),
  );
}

/** Below a title with nothing to compare: a bare title would read as if something were missing. */
function emptyRow(): HTMLElement {
  const words = "They tell it without a date, a figure or a position of their own.";
  return element("tr", {}, element("td", { class: "hint", colspan: "3" }, words));
}

function differs({ relation }: ComparedMatter): boolean {
  return relation === "differ";
}

function matterRow(matter: ComparedMatter, compared: readonly CodedSource[]): HTMLElement {
  const cells = compared.map(({ source }, index) => element("td", {}, cellContent(matter, index, source)));
  return element("tr", matterAttributes(matter), element("th", { scope: "row" }, subjectText(matter)), cells);
}

/** A row for each source that says something on the matter. */
function matterRows(matter: ComparedMatter, compared: readonly CodedSource[]): Content {
  const said = compared.flatMap((source, index) => {
    const cell = matter.cells[index] ?? [];
    return cell.length === 0 ? [] : [{ source, index }];
  });
  const head = element("th", { scope: "rowgroup", rowspan: String(said.length) }, subjectText(matter));
  return said.map(({ source, index: at }, index) =>
    element(
      "tr",
      matterAttributes(matter),
      index === 0 ? head : undefined,
      element("td", { class: "teller" }, chipButton(source)),
      element("td", {}, cellContent(matter, at, source.source)),
    ),
  );
}

function matterAttributes({ kind, relation }: ComparedMatter): Readonly<Record<string, string>> {
  return { "data-kind": kind, "data-relation": relation, ...(relation === "differ" && { "data-differs": "" }) };
}

function subjectText({ subject, relation }: ComparedMatter): string {
  return relation === "differ" ? `≠ ${subject}` : subject;
}

/** What one source says on a matter; a source that differs from itself is marked as that. */
function cellContent(matter: ComparedMatter, index: number, source: Source): Content {
  const cell = matter.cells[index] ?? [];
  if (cell.length === 0) return "–";
  const differs = matter.selfDiffering.includes(source.id);
  const note = differs
    ? element("p", { class: "attribution", "data-self-differs": "" }, "differs from itself")
    : undefined;
  return [cell.map((said) => statementLine(said, source)), note];
}

/** Who says so stands after "per": without it the name would read as one more thing that is said. */
function statementLine({ text, wording, speakers = [] }: Said, source: Source): HTMLElement {
  const quoted = wording === undefined ? undefined : element("span", quotedFrom(source), `“${wording}”`);
  const named = speakers.length === 0 ? undefined : `${quoted ? ", " : ""}per ${speakers.join(", ")}`;
  const said = quoted ?? named;
  return element(
    "p",
    {},
    text,
    said === undefined ? undefined : [" ", element("span", { class: "attribution" }, quoted, named)],
  );
}

/** What lists of events have in common, and who implies what they do not tell. */
interface Lists {
  readonly timeline: Timeline;
  readonly compared: readonly CodedSource[];
  readonly coded: Coded;
}

/**
 * The events that one of them tells alone, or none of them: as the picture counts them. Who implies an event without
 * telling it is named beside it.
 */
function onlyList({ source, code }: CodedSource, { only, implied }: Comparison, lists: Lists): Content {
  const own = implied.filter(({ tellers }) => tellers.includes(source.id));
  const beside = ({ when }: TimelineEvent): Content => whenText(when);
  return listOf(`Told only by ${code}`, [only.get(source.id) ?? [], own], { ...lists, beside, open: true });
}

/** What nobody of them tells is context, and closed until somebody wants to see it. */
function neitherList({ neither, implied }: Comparison, lists: Lists): Content {
  const { compared, coded } = lists;
  const own = implied.filter(({ tellers }) => tellers.length === 0);
  const beside = (event: TimelineEvent): Content => chipsOf([...tellersOf(event)], coded);
  const title = compared.length === 2 ? "Told by neither" : "Told by none of them";
  return listOf(title, [neither, own], { ...lists, beside, open: false });
}

interface ListLook extends Lists {
  /** What stands beside each event. */
  readonly beside: (event: TimelineEvent) => Content;
  /** Whether it is open at first. */
  readonly open: boolean;
}

function listOf(
  title: string,
  [told, implied]: readonly [readonly TimelineEvent[], readonly ImpliedEvent[]],
  { timeline, compared, beside, open }: ListLook,
): Content {
  const impliers = new Map(implied.map((entry) => [entry.event, entry.impliers]));
  const all = new Set([...told, ...impliers.keys()]);
  const noteOf = (event: TimelineEvent): string => {
    const codes = compared.flatMap(({ source, code }) => (impliers.get(event)?.includes(source.id) ? [code] : []));
    return codes.length === 0 ? "" : `; implied by ${codes.join(", ")}`;
  };
  const partly = implied.length === 0 ? "" : `, ${String(implied.length)} implied`;
  return element(
    "details",
    { ...(open && { open: "" }), "data-list": title },
    element("summary", {}, `${title} (${String(all.size)}${partly})`),
    eventLinks(
      timeline.events.filter((event) => all.has(event)),
      (event) => [" ", element("span", { class: "attribution" }, beside(event), noteOf(event))],
    ),
  );
}
