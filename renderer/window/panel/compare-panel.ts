/** Two or more sources side by side: what they share, with dates and figures, and what only one of them tells. */
import {
  compareSources,
  type Comparison,
  type ComparedMatter,
  type Said,
  type SharedEvent,
} from "../../../data/accounts/comparison.ts";
import { impliedBy } from "../../../data/accounts/implied.ts";
import { tellersOf } from "../../../data/accounts/standing.ts";
import type { Source, Timeline, TimelineEvent } from "../../../data/timeline.ts";
import { whenText } from "../../../data/wording.ts";
import { outletName, type CodedSource } from "../../picture/marks/chip.ts";
import { chipButton } from "../dom/chip-button.ts";
import { chipName, chipsOf, type Coded } from "../dom/chips.ts";
import { act, compareBox } from "./compare-controls.ts";
import { quotedFrom, TOLD } from "../dom/content-language.ts";
import { element, type Content } from "../dom/element.ts";
import { eventLinks } from "./event-links.ts";

/** The panel's content for a comparison; `compared` are two sources or more, in the order of their columns. */
export function comparePanel(compared: readonly CodedSource[], timeline: Timeline, coded: Coded): HTMLElement {
  const { events } = timeline;
  const ids = compared.map(({ source }) => source.id);
  const comparison = compareSources(events, ids);
  const codes = compared.map(({ code }) => code);
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
    comparison.shared.length === 0 ? element("p", { class: "hint" }, "They tell of no event in common.") : undefined,
    sharedTable(comparison, compared, impliedBy(timeline)),
    impliedList(comparison, compared),
    compared.map((source) => onlyList(source, comparison)),
    otherList(compared.length === 2 ? "Told by neither" : "Told by none of them", comparison.neither, coded),
  );
}

function picker(ids: readonly string[], coded: Coded): HTMLElement {
  const boxes = [...coded.values()].map((source) =>
    compareBox(
      { id: source.source.id, name: `${source.code} ${outletName(source.source)}` },
      ids,
      chipName(source),
      element("span", {}, outletName(source.source)),
    ),
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
    shared.map((entry) =>
      element(
        "tbody",
        { "data-shared-event": entry.event.id },
        titleRow(entry, compared, implied),
        entry.matters.map(rowsOf),
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

/** What one of them tells at most, and another implies: neither told by both nor only in one. */
function impliedList({ implied }: Comparison, compared: readonly CodedSource[]): Content {
  if (implied.length === 0) return undefined;
  const codesOf = (ids: readonly string[]): string =>
    compared.flatMap(({ source, code }) => (ids.includes(source.id) ? [code] : [])).join(", ");
  const notes = new Map(
    implied.map(({ event, tellers, impliers }) => {
      const told = tellers.length === 0 ? "" : `told by ${codesOf(tellers)}; `;
      return [event.id, ` ${told}implied by ${codesOf(impliers)}`];
    }),
  );
  return listOf(
    "Implied by one of them",
    implied.map(({ event }) => event),
    { beside: ({ id }) => element("span", { class: "attribution" }, notes.get(id)), open: false },
  );
}

function onlyList({ source, code }: CodedSource, { only }: Comparison): Content {
  const events = only.get(source.id) ?? [];
  const beside = ({ when }: TimelineEvent): Content => element("span", { class: "attribution" }, ` ${whenText(when)}`);
  return listOf(`Only in ${code}`, events, { beside, open: true });
}

/** What nobody of them tells is context, and closed until somebody wants to see it. */
function otherList(title: string, events: readonly TimelineEvent[], coded: Coded): Content {
  const beside = (event: TimelineEvent): Content => [" ", chipsOf([...tellersOf(event)], coded)];
  return listOf(title, events, { beside, open: false });
}

interface ListLook {
  /** What stands beside each event. */
  readonly beside: (event: TimelineEvent) => Content;
  /** Whether it is open at first. */
  readonly open: boolean;
}

function listOf(title: string, events: readonly TimelineEvent[], { beside, open }: ListLook): Content {
  return element(
    "details",
    { ...(open && { open: "" }), "data-list": title },
    element("summary", {}, `${title} (${String(events.length)})`),
    eventLinks(events, beside),
  );
}
