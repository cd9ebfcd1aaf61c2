/** One event: its date and how each source words it, its claims by source, and where accounts differ. */
import { conflictsOf, type Conflict } from "../../../data/accounts/conflicts.ts";
import type { Timeline, TimelineEvent } from "../../../data/timeline.ts";
import { whenText } from "../../../data/wording.ts";
import { chipsOf, type Coded } from "../dom/chips.ts";
import { claimsBySource } from "./claims.ts";
import { corroboration } from "./corroboration-section.ts";
import { element, type Content } from "../dom/element.ts";
import { basisLines, eventDates } from "./event-dates.ts";
import { eventLinks } from "./event-links.ts";

/** The panel's content for an event. */
export function eventPanel(event: TimelineEvent, timeline: Timeline, coded: Coded): HTMLElement {
  const conflicts = conflictsOf(event);
  return element(
    "section",
    { "data-role": "event-panel", "data-shown-event": event.id, "aria-label": event.title },
    element("h2", {}, event.title),
    element("p", { class: "date" }, whenText(event.when)),
    basisLines(event.when),
    summaryLine(event),
    facts(event),
    corroboration(event, timeline, coded),
    conflicts.length > 0 ? differences(conflicts, coded) : undefined,
    eventDates(event, coded),
    element("h3", {}, "Who says so"),
    claimsBySource(event, timeline, coded),
    neighbours(event, timeline),
  );
}

/** Without a summary only where claims are hidden by "as known on": see `asKnownOn`. */
function summaryLine({ summary }: TimelineEvent): HTMLElement {
  const reason = "The summary draws on later reports too, and is not shown as of this day.";
  return summary === "" ? element("p", { class: "hint" }, reason) : element("p", {}, summary);
}

function facts({ place, actors }: TimelineEvent): Content {
  const rows = [
    ["Place", place],
    ["Actors", actors.length === 0 ? undefined : actors.join(", ")],
  ] as const;
  const filled = rows.flatMap(([term, text]) =>
    text === undefined ? [] : [element("dt", {}, term), element("dd", {}, text)],
  );
  return filled.length === 0 ? undefined : element("dl", { class: "facts" }, filled);
}

function differences(conflicts: readonly Conflict[], coded: Coded): Content {
  return [
    element("h3", {}, "Where accounts differ"),
    element(
      "table",
      { class: "differences", "data-role": "differences" },
      conflicts.map((conflict) => difference(conflict, coded)),
    ),
  ];
}

function difference({ kind, subject, positions, compatible, unit }: Conflict, coded: Coded): HTMLElement {
  const counted = unit === undefined ? subject : `${subject}, ${unit}`;
  const rows = positions.map(({ value, sources, speakers }, index) =>
    element(
      "tr",
      {},
      index === 0 ? element("th", { scope: "rowgroup", rowspan: String(positions.length) }, counted) : undefined,
      element("td", {}, value, element("span", { class: "speakers" }, speakers.join(", "))),
      element("td", { class: "chips" }, chipsOf(sources, coded)),
    ),
  );
  const note = element("tr", {}, element("td", { class: "basis", colspan: "3" }, "These figures can both be true."));
  return element("tbody", { "data-kind": kind }, rows, compatible ? note : undefined);
}

function neighbours(event: TimelineEvent, { events }: Timeline): Content {
  const before = (event.follows ?? []).flatMap((id) => events.find((other) => other.id === id) ?? []);
  const after = events.filter((other) => other.follows?.includes(event.id));
  return [linkList("Follows", before), linkList("Followed by", after)];
}

function linkList(title: string, events: readonly TimelineEvent[]): Content {
  if (events.length === 0) return undefined;
  const date = ({ when }: TimelineEvent): Content => element("span", { class: "attribution" }, ` ${whenText(when)}`);
  return [element("h3", {}, title), eventLinks(events, date)];
}
