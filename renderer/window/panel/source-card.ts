/** One source: what it is, what it says, what it alone says and what it leaves out that others report. */
import { outletName } from "../../../data/source-name.ts";
import { impliedBy } from "../../../data/accounts/implied.ts";
import { tellersOf } from "../../../data/accounts/standing.ts";
import type { Source, Timeline, TimelineEvent } from "../../../data/timeline.ts";
import { whenText } from "../../../data/wording.ts";
import type { CodedSource } from "../../picture/marks/chip.ts";
import { bibliography } from "./bibliography.ts";
import { chipButton } from "../dom/chip-button.ts";
import { chipsOf, type Coded } from "../dom/chips.ts";
import { compareToggle } from "./compare-controls.ts";
import { quotedFrom } from "../dom/content-language.ts";
import { element, type Content } from "../dom/element.ts";
import { eventLinks } from "./event-links.ts";
import { outletList, sourceItem } from "./outlet-list.ts";

/** The panel's content for a source; `compared` are the ids of those that are compared. */
export function sourceCard(
  card: CodedSource,
  timeline: Timeline,
  coded: Coded,
  compared: readonly string[],
): HTMLElement {
  const { source } = card;
  const { told, alone, mentioned, implied, omitted, later } = coverage(source, timeline);
  const spoken = [...told, ...mentioned];
  const claims = spoken.flatMap((event) => event.claims.filter((claim) => claim.source === source.id));
  const quoted = [...new Set(claims.flatMap(({ derivedFrom }) => derivedFrom ?? []))];
  const others = (event: TimelineEvent): Content => {
    const tellers = [...tellersOf(event)].filter((id) => id !== source.id);
    return [" ", chipsOf(tellers, coded)];
  };
  const date = ({ when }: TimelineEvent): Content => element("span", { class: "attribution" }, ` ${whenText(when)}`);
  // One chip leads to all reports of its outlet.
  const siblings =
    typeof source.codeIsDerived === "string" ? [...coded].filter(([, { series }]) => series === card.series) : [];
  const shared = told.filter((event) => !alone.includes(event));
  return element(
    "section",
    { "data-role": "source-card", "data-shown-source": source.id, "aria-label": `Source ${card.code}` },
    element("h2", {}, chipButton(card), ` ${outletName(source)}`),
    element("p", { class: "title", ...quotedFrom(source) }, source.title),
    element("p", {}, compareToggle(source.id, compared)),
    bibliography(source, timeline.sources, quoted),
    element("p", { class: "corroboration" }, `${String(claims.length)} claims on ${String(spoken.length)} events`),
    siblings.length === 0
      ? undefined
      : element(
          "ul",
          { class: "sources" },
          outletList(new Map(siblings), [], (one) => sourceItem(one, compared)),
        ),
    eventList("Only here", alone, date),
    eventList("Also told by others", shared, others),
    eventList("Only commented on here, or withdrawn", mentioned, others),
    eventList("Implied here", implied, others),
    eventList("Not told here", omitted, others),
    eventList("After it was published", later, others),
  );
}

/**
 * What a report tells, and what it leaves out: nothing of which any of its claims speaks, in any event, or without which
 * an event that it tells could not have been. What it could not know, because it surely came later, it does not leave out.
 */
function coverage({ id, custom }: Source, { events }: Timeline) {
  const implying = impliedBy({ events });
  const speaks = (event: TimelineEvent): boolean => event.claims.some((claim) => claim.source === id);
  const tells = (event: TimelineEvent): boolean => tellersOf(event).has(id);
  const implies = (event: TimelineEvent): boolean => implying(event).some(({ source }) => source === id);
  const told = events.filter(tells);
  const alone = told.filter((event) => tellersOf(event).size === 1);
  const mentioned = events.filter((event) => speaks(event) && !tells(event));
  const silent = events.filter((event) => !speaks(event));
  const implied = silent.filter(implies);
  const others = silent.filter((event) => !implies(event));
  const until = custom.published?.interval.to;
  const isLater = ({ when }: TimelineEvent): boolean =>
    until !== undefined && (when.interval.from ?? -Infinity) >= until;
  return {
    told,
    alone,
    mentioned,
    implied,
    omitted: others.filter((event) => !isLater(event)),
    later: others.filter(isLater),
  };
}

function eventList(
  title: string,
  events: readonly TimelineEvent[],
  beside: (event: TimelineEvent) => Content,
): Content {
  if (events.length === 0) return undefined;
  return element(
    "details",
    { open: "", "data-list": title },
    element("summary", {}, `${title} (${String(events.length)})`),
    eventLinks(events, beside),
  );
}
