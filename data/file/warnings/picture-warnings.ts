/** Pictures that are kept under names and show less than they say. */
import { decodeViewLink } from "../../look/view-link.ts";
import type { NamedPicture, WrittenCallout } from "../../pictures/named/named-picture.ts";
import { overlaps, type Interval } from "../../time.ts";
import type { Timeline } from "../../timeline.ts";
import { quoted } from "../problems/describe-value.ts";
import type { Finding } from "../problems/finding-list.ts";
import type { JsonPath } from "../problems/json-path.ts";

/** Names that a warning lists. */
const MOST_NAMED = 3;

export function pictureWarnings(timeline: Timeline): readonly Finding[] {
  const { pictures = [], events } = timeline;
  if (pictures.length === 0) return [];
  const dates = new Map(events.map(({ id, when }) => [id, when.interval]));
  const known = knownNames(timeline);
  return pictures.flatMap((picture, index) => {
    const path = ["pictures", index];
    const hidden = new Set(picture.hidden);
    const isEmpty = events.length > 0 && hidden.size === events.length;
    return [
      ...(isEmpty ? [{ path: [...path, "hidden"], reason: "hides every event; leave those out that it shows" }] : []),
      ...unknownNames(picture, known, [...path, "view"]),
      ...(picture.callouts ?? []).flatMap((callout, at) => {
        const reason = calloutWarning(callout, { hidden, period: periodOf(picture, timeline), dates });
        return reason === undefined ? [] : [{ path: [...path, "callouts", at], reason }];
      }),
    ];
  });
}

interface Surroundings {
  readonly hidden: ReadonlySet<string>;
  /** What the picture shows of time. */
  readonly period: Interval;
  readonly dates: ReadonlyMap<string, Timeline["events"][number]["when"]["interval"]>;
}

function calloutWarning({ event, interval }: WrittenCallout, { hidden, period, dates }: Surroundings) {
  if (event !== undefined && hidden.has(event))
    return `is on ${quoted(event)}, which this picture hides; leave one of them out`;
  const at = event === undefined ? interval : dates.get(event);
  if (!at || overlaps(at, period)) return undefined;
  return "is on what lies outside the period of this picture, and is not drawn; move it, or change its view";
}

function periodOf({ view = "" }: NamedPicture, { extent: { interval } }: Timeline): Interval {
  const read = decodeViewLink(view);
  return read.ok ? { from: read.link.from ?? interval.from, to: read.link.to ?? interval.to } : interval;
}

type Names = Readonly<Record<"sources" | "lanes" | "actors" | "places", ReadonlySet<string>>>;

function knownNames({ sources, lanes, events }: Timeline): Names {
  return {
    sources: new Set(sources.flatMap(({ id, custom }) => [id, custom.code ?? id])),
    lanes: new Set(lanes.map(({ id }) => id)),
    actors: new Set(events.flatMap(({ actors = [] }) => actors)),
    places: new Set(events.flatMap(({ place }) => place ?? [])),
  };
}

/** What a view filters by and the timeline does not have is left out when it is drawn. */
function unknownNames({ view = "" }: NamedPicture, known: Names, path: JsonPath): readonly Finding[] {
  const read = decodeViewLink(view);
  if (!read.ok) return [];
  const { filter } = read.link.look;
  const lists = Object.entries(known) as [keyof Names, ReadonlySet<string>][];
  const unknown = lists.flatMap(([list, names]) => filter[list].filter((name) => !names.has(name)));
  if (unknown.length === 0) return [];
  const told = unknown.slice(0, MOST_NAMED).map(quoted).join(", ");
  const more = unknown.length > MOST_NAMED ? ", …" : "";
  return [{ path, reason: `filters by ${told}${more}, which the timeline does not have; drawn without that` }];
}
