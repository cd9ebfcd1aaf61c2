/** A link to a view as a timeline can take it: everything that it says, as far as the timeline has it. */
import { CONFLICT_KINDS } from "../../../data/accounts/conflict-kinds.ts";
import { printable } from "../../../data/printable.ts";
import type { Filter } from "../../../data/look/filter.ts";
import { outletId } from "../../../data/outlets/outlets.ts";
import type { Timeline } from "../../../data/timeline.ts";
import { reachOfTimeline } from "../axis/fit.ts";
import { clampView, type View } from "../view.ts";
import type { ViewLink } from "../../../data/look/linked-view.ts";
import type { Look, SelectedItem } from "../../../data/look/look.ts";

/** A link as it can be used with a timeline. */
export interface FittedLink {
  readonly look: Look;
  readonly view: View;
  readonly selection?: SelectedItem;
  /** Name of a picture that the timeline keeps. */
  readonly picture?: string;
  /** The parts of the link that name nothing here, in words. */
  readonly ignored: readonly string[];
}

/**
 * Sources may go by the codes of their chips. Ids that the timeline does not have would filter everything out without a way to see why: they are left out.
 *
 * @param name of the timeline's file, which the link may have been made for or not
 */
export function fitLink(link: ViewLink, timeline: Timeline, name?: string): FittedLink {
  const { look, from, to, selection, picture } = link;
  const { filter, compared, ...others } = look;
  const known = idsOf(timeline);
  const unknown = new Map<string, readonly string[]>();
  const kept = (what: string, ids: readonly string[], there: ReadonlySet<string>): readonly string[] => {
    const missing = ids.filter((id) => !there.has(id));
    if (missing.length > 0) unknown.set(what, missing);
    return missing.length === 0 ? ids : ids.filter((id) => there.has(id));
  };
  const sourceOf = (name: string): string => known.named.get(name)?.id ?? name;
  const outletOf = (name: string): string => {
    const source = known.named.get(name);
    return source === undefined || source.id === name ? name : outletId(source);
  };
  const fitted: Filter = {
    ...filter,
    sources: kept("source", filter.sources.map(outletOf), known.outlets),
    lanes: kept("lane", filter.lanes, known.lanes),
    actors: kept("actor", filter.actors, known.actors),
    places: kept("place", filter.places, known.places),
    differs: kept("kind of difference", filter.differs, known.differs),
  };
  const sources = kept("source to compare", compared.map(sourceOf), known.sources);
  const item = selection?.kind === "source" ? { ...selection, id: sourceOf(selection.id) } : selection;
  const isKept = picture !== undefined && kept("picture", [picture], known.pictures).length === 1;
  const chosen = item && kept(item.kind, [item.id], item.kind === "event" ? known.events : known.sources);
  return {
    look: { ...others, filter: fitted, compared: sources },
    view: viewOfLink({ from, to }, timeline),
    ...(item && chosen?.length === 1 && { selection: item }),
    ...(isKept && { picture }),
    ignored: [
      ...(link.timeline === undefined || link.timeline === name ? [] : [`the link is for ${quoted(link.timeline)}`]),
      ...[...unknown].map(([what, ids]) => `there is no ${what} ${ids.slice(0, 3).map(quoted).join(", ")} here`),
    ],
  };
}

function viewOfLink(
  { from, to }: { readonly from: number | undefined; readonly to: number | undefined },
  timeline: Timeline,
): View {
  const extent = timeline.extent.interval;
  const wanted = { from: from ?? extent.from, to: to ?? extent.to };
  return wanted.from < wanted.to ? clampView(wanted, reachOfTimeline(timeline)) : extent;
}

function idsOf({ sources, lanes, events, aspects = {}, pictures = [] }: Timeline) {
  // The first source of each code; an id that reads like a code stays what it is.
  const named = new Map([...sources].reverse().map((source) => [source.custom.code, source]));
  for (const source of sources) named.set(source.id, source);
  return {
    named,
    sources: new Set(sources.map(({ id }) => id)),
    pictures: new Set(pictures.map(({ name }) => name)),
    outlets: new Set(sources.flatMap((source) => [source.id, outletId(source)])),
    lanes: new Set(lanes.map(({ id }) => id)),
    events: new Set(events.map(({ id }) => id)),
    actors: new Set(events.flatMap(({ actors = [] }) => actors)),
    differs: new Set([...CONFLICT_KINDS, ...Object.keys(aspects)]),
    places: new Set(events.flatMap(({ place }) => place ?? [])),
  };
}

function quoted(id: string): string {
  return `“${printable(id.slice(0, 40))}${id.length > 40 ? "…" : ""}”`;
}
