/** One event: its date and how each source words it, its claims by source, and where accounts differ. */
import { conflictsOf, type Conflict } from "../../data/conflicts.ts";
import { corroborationOf } from "../../data/corroboration.ts";
import { isSpan, type Claim, type Moment, type Timeline, type TimelineEvent, type When } from "../../data/timeline.ts";
import { figureText, whenText } from "../../data/wording.ts";
import { outletName, type CodedSource } from "../model/chip.ts";
import { chipButton } from "./chip-button.ts";
import { element, type Content } from "./element.ts";

type Coded = ReadonlyMap<string, CodedSource>;

/** The panel's content for an event. */
export function eventPanel(event: TimelineEvent, timeline: Timeline, coded: Coded): HTMLElement {
  const conflicts = conflictsOf(event);
  return element(
    "section",
    { "data-role": "event-panel", "data-shown-event": event.id, "aria-label": event.title },
    element("h2", {}, event.title),
    element("p", { class: "date" }, whenText(event.when)),
    basisLines(event.when),
    element("p", {}, event.summary),
    facts(event),
    corroboration(event, timeline),
    conflicts.length > 0 ? differences(conflicts, coded) : undefined,
    element("h3", {}, "Who says so"),
    claimsBySource(event, coded),
    neighbours(event, timeline),
  );
}

function basisLines(when: When): Content {
  return momentsOf(when).flatMap(({ basis }) => (basis === undefined ? [] : [element("p", { class: "basis" }, basis)]));
}

function momentsOf(when: When): readonly Moment[] {
  return isSpan(when) ? [when.start, when.end] : [when];
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

function corroboration(event: TimelineEvent, { sources }: Timeline): Content {
  const counted = corroborationOf(event, sources);
  const told = `${count(counted.sources, "source")}, ${count(counted.independent, "independent origin")}`;
  const why = counted.independent < counted.sources ? " – copies of one text count once" : "";
  return element("p", { class: "corroboration" }, told + why);
}

function count(number: number, noun: string): string {
  return `${String(number)} ${noun}${number === 1 ? "" : "s"}`;
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

function difference({ kind, subject, positions, compatible }: Conflict, coded: Coded): HTMLElement {
  const rows = positions.map(({ value, sources, speakers }, index) =>
    element(
      "tr",
      {},
      index === 0 ? element("th", { scope: "rowgroup", rowspan: String(positions.length) }, subject) : undefined,
      element("td", {}, value, element("span", { class: "speakers" }, speakers.join(", "))),
      element("td", { class: "chips" }, chipsOf(sources, coded)),
    ),
  );
  const note = element("tr", {}, element("td", { class: "basis", colspan: "3" }, "These figures can both be true."));
  return element("tbody", { "data-kind": kind }, rows, compatible ? note : undefined);
}

function chipsOf(sources: readonly string[], coded: Coded): Content {
  return sources.flatMap((id) => {
    const source = coded.get(id);
    return source ? [chipButton(source)] : [];
  });
}

function claimsBySource(event: TimelineEvent, coded: Coded): Content {
  return [...coded.values()].map((source) => {
    const claims = event.claims.filter((claim) => claim.source === source.source.id);
    if (claims.length === 0) return undefined;
    return element(
      "section",
      { class: "claims" },
      element("h4", {}, chipButton(source), ` ${outletName(source.source)}`),
      element("ul", {}, claims.map(claimItem)),
    );
  });
}

function claimItem({ says, speaker, at, when, figures = [] }: Claim): HTMLElement {
  const role = speaker.role === undefined ? "" : `, ${speaker.role}`;
  const wordings = when === undefined ? [] : momentsOf(when).flatMap(({ wording }) => wording ?? []);
  const dated =
    when === undefined ? undefined : [...wordings.map((wording) => `“${wording}”`), whenText(when)].join(" – ");
  const counted = figures.map((figure) => `${figure.measure}: ${figureText(figure)}`).join("; ");
  return element(
    "li",
    {},
    element("p", {}, says),
    element("p", { class: "attribution" }, `${speaker.name}${role}; paragraph ${String(at.paragraph)}`),
    dated === undefined ? undefined : element("p", { class: "attribution" }, `Dated: ${dated}`),
    counted === "" ? undefined : element("p", { class: "attribution" }, counted),
  );
}

function neighbours(event: TimelineEvent, { events }: Timeline): Content {
  const before = (event.follows ?? []).flatMap((id) => events.find((other) => other.id === id) ?? []);
  const after = events.filter((other) => other.follows?.includes(event.id));
  return [eventLinks("Follows", before), eventLinks("Followed by", after)];
}

function eventLinks(title: string, events: readonly TimelineEvent[]): Content {
  if (events.length === 0) return undefined;
  const items = events.map(({ id, title: label, when }) =>
    element(
      "li",
      {},
      element("button", { type: "button", class: "link", "data-event-link": id }, label),
      element("span", { class: "attribution" }, ` ${whenText(when)}`),
    ),
  );
  return [element("h3", {}, title), element("ul", { class: "links" }, items)];
}
