/** One source: what it is, what it says, what it alone says and what it leaves out that others report. */
import type { Source, Timeline, TimelineEvent } from "../../data/timeline.ts";
import { momentInterval, whenInterval } from "../../data/time.ts";
import { whenText } from "../../data/wording.ts";
import { outletName, type CodedSource } from "../model/chip.ts";
import { chipButton } from "./chip-button.ts";
import { element, type Content } from "./element.ts";

/** The panel's content for a source. */
export function sourceCard(coded: CodedSource, { events, sources }: Timeline): HTMLElement {
  const { source } = coded;
  const { told, alone, omitted, later } = coverage(source, events);
  const claims = events.reduce(
    (sum, event) => sum + event.claims.filter((claim) => claim.source === source.id).length,
    0,
  );
  return element(
    "section",
    { "data-role": "source-card", "data-shown-source": source.id, "aria-label": `Source ${coded.code}` },
    element("h2", {}, chipButton(coded), ` ${outletName(source)}`),
    element("p", { class: "title" }, source.title),
    element("dl", { class: "facts" }, bibliography(source, sources)),
    element("p", { class: "corroboration" }, `${String(claims)} claims on ${String(told.length)} events`),
    eventList("Only here", alone),
    eventList(
      "Also told by others",
      told.filter((event) => !alone.includes(event)),
    ),
    eventList("Not told here", omitted),
    eventList("After it was published", later),
  );
}

/** What a report could not know, because it surely came later, it does not leave out. */
function coverage({ id, custom }: Source, events: readonly TimelineEvent[]) {
  const tells = (event: TimelineEvent): boolean => event.claims.some((claim) => claim.source === id);
  const told = events.filter(tells);
  const alone = told.filter((event) => event.claims.every((claim) => claim.source === id));
  const others = events.filter((event) => !tells(event));
  const until = custom.published && momentInterval(custom.published).to;
  const isLater = ({ when }: TimelineEvent): boolean =>
    until !== undefined && (whenInterval(when).from ?? -Infinity) >= until;
  return { told, alone, omitted: others.filter((event) => !isLater(event)), later: others.filter(isLater) };
}

function bibliography(source: Source, sources: readonly Source[]): Content {
  const { published, issuedBasis, derivedFrom = [] } = source.custom;
  const origins = derivedFrom.map((id) => sources.find((other) => other.id === id)?.title ?? id);
  const rows = [
    [
      "Author",
      source.author
        ?.map(({ literal, given, family }) => literal ?? [given, family].filter(Boolean).join(" "))
        .join(", "),
    ],
    ["Published", published && whenText(published) + (issuedBasis === undefined ? "" : ` (${issuedBasis})`)],
    ["Why then", published?.basis],
    ["Carries", origins.length === 0 ? undefined : origins.join("; ")],
    ["Note", source.note],
    ["Address", source.URL],
  ] as const;
  return rows.flatMap(([term, text]) =>
    text === undefined || text === "" ? [] : [element("dt", {}, term), element("dd", {}, text)],
  );
}

function eventList(title: string, events: readonly TimelineEvent[]): Content {
  if (events.length === 0) return undefined;
  const items = events.map(({ id, title: label }) =>
    element("li", {}, element("button", { type: "button", class: "link", "data-event-link": id }, label)),
  );
  return element(
    "details",
    { open: "" },
    element("summary", {}, `${title} (${String(events.length)})`),
    element("ul", { class: "links" }, items),
  );
}
