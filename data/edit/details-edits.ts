/** Changes what a timeline says of itself as a whole. */
import { checkAspects } from "../file/parsing/aspects.ts";
import { wordedStands } from "../file/parsing/as-read.ts";
import { mustNotEndBefore } from "../file/parsing/date-order.ts";
import { fieldOf } from "../file/parsing/lenient.ts";
import type { FindingList } from "../file/problems/finding-list.ts";
import { timelineSchema } from "../file/schema/timeline-schema.ts";
import { extentOf } from "../moment.ts";
import type { Claim, Era, Timeline, TimelineEvent } from "../timeline.ts";
import { asWritten } from "../written.ts";
import { type Changed, readItem, withChange } from "./changing.ts";
import type { DetailsEdit } from "./edit.ts";

const DETAILS = ["title", "description", "language", "extent", "aspects"] as const;

/** With other words for what it is, another period to show first, or other aspects of its own. */
export function changeDetails(timeline: Timeline, { change }: DetailsEdit, findings: FindingList): Changed {
  const written = asWritten({ ...timeline, lanes: [], sources: [], events: [], eras: [], pictures: [] });
  const { given, item } = readItem(timelineSchema, withChange(written, change), [], findings);
  if (change.aspects !== undefined)
    checkAspects({ aspects: fieldOf(given, "aspects"), events: timeline.events, eras: timeline.eras }, findings);
  mustNotEndBefore(fieldOf(item ?? given, "extent"), ["extent"], { names: ["from", "to"], findings });
  if (item === undefined) return { timeline };
  const named = DETAILS.filter((name) => change[name] !== undefined);
  const rest = Object.fromEntries(
    Object.entries<unknown>({ ...timeline }).filter(
      ([name]) => !named.some((one) => one === name) && !(name === "extentIsDerived" && named.includes("extent")),
    ),
  );
  const values = Object.fromEntries(named.flatMap((name) => (name in item ? [[name, item[name]]] : [])));
  const draft = { ...rest, ...values } as unknown as Timeline;
  const dated: Timeline = !named.includes("extent")
    ? draft
    : item.extent
      ? { ...draft, extent: extentOf(item.extent) }
      : { ...draft, extent: timeline.extent, extentIsDerived: true };
  return { timeline: named.includes("aspects") ? reworded(dated) : dated };
}

/** With the words that its own aspects have now. */
function reworded(timeline: Timeline): Timeline {
  const { aspects = {}, events, eras } = timeline;
  const holder = <H extends TimelineEvent | Era>(held: H): H => {
    const { claims } = held;
    if (claims === undefined) return held;
    const now = claims.map((claim) => rewordedClaim(claim, aspects));
    return now.every((claim, index) => claim === claims[index]) ? held : { ...held, claims: now };
  };
  return { ...timeline, events: events.map(holder), ...(eras && { eras: eras.map(holder) }) };
}

function rewordedClaim(claim: Claim, aspects: NonNullable<Timeline["aspects"]>): Claim {
  const { asserts } = claim;
  if (asserts === undefined) return claim;
  const now = wordedStands(asWritten(asserts), aspects);
  return now.every(({ words }, index) => words === asserts[index]!.words) ? claim : { ...claim, asserts: now };
}
