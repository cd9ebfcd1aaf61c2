/** One event: its date and how each source words it, its claims by source, and where accounts differ. */
import { variedMatters } from "../../../data/accounts/matters.ts";
import { toldMatters } from "../../../data/accounts/conflicts.ts";
import { impliedBy } from "../../../data/accounts/implied.ts";
import type { Claim, Timeline, TimelineEvent } from "../../../data/timeline.ts";
import { whenText, wordedWhenText } from "../../../data/wording.ts";
import { chipsOf, type Coded } from "../dom/chips.ts";
import { differences } from "./differences.ts";
import { claimsBySource } from "./claims.ts";
import { corroboration } from "./corroboration-section.ts";
import { TOLD } from "../dom/content-language.ts";
import { element, type Content } from "../dom/element.ts";
import { basisLines, eventDates } from "./event-dates.ts";
import { eventLinks } from "./event-links.ts";
import { furtherFacts } from "./further-facts.ts";

/** The panel's content for an event. */
export function eventPanel(event: TimelineEvent, timeline: Timeline, coded: Coded): HTMLElement {
  const told = toldMatters(variedMatters(event));
  return element(
    "section",
    { "data-role": "event-panel", "data-shown-event": event.id, "aria-label": event.title },
    element("h2", TOLD, event.title),
    element("p", { class: "date" }, wordedWhenText(event.when)),
    differences(
      told.filter(({ relation }) => relation === "differ"),
      coded,
    ),
    basisLines(event.when),
    summaryLine(event),
    facts(event, coded),
    furtherFacts(event),
    groupingLine(event),
    corroboration(event, timeline, coded),
    implication(event, timeline, coded),
    differences(
      told.filter(({ relation }) => relation !== "differ"),
      coded,
    ),
    eventDates(event, coded),
    element("h3", {}, "Who says so"),
    event.claims.length === 0
      ? element("p", { class: "hint", "data-role": "nobody" }, "The timeline names no source for this event.")
      : claimsBySource(event, timeline, coded),
    neighbours(event, timeline),
  );
}

/** An empty summary is one that is hidden by "as known on": see `asKnownOn`. */
function summaryLine({ summary }: TimelineEvent): Content {
  if (summary === undefined) return undefined;
  const reason =
    "The title is the editor’s, who knew later reports too. The summary draws on those, and is not shown as of this day.";
  return summary === "" ? element("p", { class: "hint" }, reason) : element("p", { ...TOLD, class: "prose" }, summary);
}

/** Place and actors, each with the chips of the sources that name them; what no claim names is our reading. */
function facts({ place, actors = [], claims }: TimelineEvent, coded: Coded): Content {
  const naming = (names: (claim: Claim) => boolean): readonly string[] => [
    ...new Set(claims.filter(names).map(({ source }) => source)),
  ];
  const places = place === undefined ? [] : [{ text: place, sources: naming((claim) => claim.place === place) }];
  const acting = actors.map((actor) => ({
    text: actor,
    sources: naming((claim) => claim.actors?.includes(actor) === true),
  }));
  const rows = [["Place", places] as const, ["Actors", acting] as const];
  const filled = rows.flatMap(([term, named]) =>
    named.length === 0
      ? []
      : [
          element("dt", {}, term),
          named.map(({ text, sources }) =>
            element("dd", {}, element("span", TOLD, text), " ", chipsOf(sources, coded)),
          ),
        ],
  );
  return filled.length === 0 ? undefined : element("dl", { class: "facts" }, filled);
}

/** That several accounts are one event is a reading where the timeline says so. */
function groupingLine({ grouping }: TimelineEvent): Content {
  if (grouping === undefined) return undefined;
  return element(
    "p",
    { class: "basis", "data-role": "grouping" },
    "That these accounts are one event is our reading. ",
    element("span", TOLD, grouping.basis),
  );
}

/** Sources that do not tell this event, and tell another that could not have been without it. */
function implication(event: TimelineEvent, timeline: Timeline, coded: Coded): Content {
  const implying = impliedBy(timeline)(event);
  if (implying.length === 0) return undefined;
  const items = implying.map(({ source, event: { id, title } }) =>
    element(
      "li",
      {},
      chipsOf([source], coded),
      " implies it by ",
      element("button", { type: "button", class: "link", "data-event-link": id, ...TOLD }, title),
    ),
  );
  return element("ul", { class: "origins", "data-role": "implied" }, items);
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
