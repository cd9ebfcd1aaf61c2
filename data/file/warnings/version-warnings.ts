import type { Finding } from "../problems/finding-list.ts";
import type { Locator } from "../../places/locator.ts";
import {
  isSpan,
  type Claim,
  type Figure,
  type Moment,
  type Precision,
  type Timeline,
  type TimelineEvent,
} from "../../timeline.ts";

const OF_EVENTS = [
  "title-short",
  "lanes",
  "subject",
  "media",
  "coordinates",
  "implies",
  "grouping",
  "emphasis",
  "reviewed",
  "custom",
] as const satisfies readonly (keyof TimelineEvent)[];
const OF_CLAIMS = [
  "id",
  "through",
  "stance",
  "of",
  "place",
  "actors",
  "status",
  "certainty",
  "inferred",
  "custom",
] as const satisfies readonly (keyof Claim)[];
const OF_FIGURES = ["lessThan", "about", "asOf"] as const satisfies readonly (keyof Figure)[];
const OF_DATES = ["likely"] as const satisfies readonly (keyof Moment)[];
const OF_PLACES = ["label", "selector", "URL", "archived"] as const satisfies readonly (keyof Locator)[];
const PRECISIONS: ReadonlySet<Precision> = new Set(["second", "quarter", "season", "decade", "century"]);
/** Of a bound with a part of a second. */
const FRACTION = /\.\d/u;

/** A file of version 1 that uses fields of version 2: programs that only know version 1 cannot say why they refuse it. */
export function versionWarnings({
  version,
  language,
  aspects,
  custom,
  eras,
  pictures,
  lanes,
  events,
  sources,
}: Timeline): readonly Finding[] {
  if (version !== 1) return [];
  const used = new Set<string>();
  let fractions = false;
  for (const [field, value] of Object.entries({ language, aspects, eras, pictures, custom }))
    if (value !== undefined) used.add(field);
  if (sources.some((source) => source["container-title-short"] !== undefined)) used.add("container-title-short");
  if (sources.some(({ custom }) => custom.unnamedOutlet !== undefined)) used.add("unnamedOutlet");
  if (lanes.some(({ parent }) => parent !== undefined)) used.add("parent");
  for (const moment of datesOf({ sources, events })) {
    for (const field of OF_DATES) if (moment[field] !== undefined) used.add(field);
    if (PRECISIONS.has(moment.precision)) used.add(moment.precision);
    if ([moment.earliest, moment.latest].some((bound) => bound !== undefined && FRACTION.test(bound))) fractions = true;
  }
  for (const event of events) {
    for (const field of OF_EVENTS) if (event[field] !== undefined) used.add(field);
    for (const claim of event.claims) {
      for (const field of OF_CLAIMS) if (claim[field] !== undefined) used.add(field);
      for (const field of OF_PLACES) if (claim.at?.[field] !== undefined) used.add(field);
      for (const figure of claim.figures ?? [])
        for (const field of OF_FIGURES) if (figure[field] !== undefined) used.add(field);
    }
  }
  const told = [...[...used].map((field) => `"${field}"`), ...(fractions ? ["fractions of seconds"] : [])];
  if (told.length === 0) return [];
  return [{ path: ["version"], reason: `is 1, and ${told.join(", ")} came with version 2; write 2` }];
}

function datesOf({ sources, events }: Pick<Timeline, "sources" | "events">): readonly Moment[] {
  const dates = events.flatMap(({ when, claims }) => [when, ...claims.flatMap((claim) => claim.when ?? [])]);
  const moments = dates.flatMap((when) => (isSpan(when) ? [when.start, when.end] : [when]));
  return [...sources.flatMap(({ custom: { published } }) => published ?? []), ...moments];
}
