/** Dates that cannot be in the order in which they are told. */
import { datedOf, isAllBefore } from "../../accounts/value-range.ts";
import type { Finding } from "../problems/finding-list.ts";
import { quoted } from "../problems/describe-value.ts";
import {
  isSpan,
  type Claim,
  type Moment,
  type Source,
  type Timeline,
  type TimelineEvent,
  type When,
} from "../../timeline.ts";
import { momentText, whenText } from "../../wording.ts";

/** Reports taken over from later ones, claims that date their event after their own report, events that follow later ones. */
export function dateWarnings({ sources, events }: Timeline): readonly Finding[] {
  const sourceOf = new Map(sources.map((source) => [source.id, source]));
  const eventOf = new Map(events.map((event) => [event.id, event]));
  return [
    ...sources.flatMap((source, index) =>
      (source.custom.derivedFrom ?? []).flatMap((id, at) =>
        takenOverWarning(source, sourceOf.get(id), ["sources", index, "custom", "derivedFrom", at]),
      ),
    ),
    ...events.flatMap((event, index) => [
      ...event.claims.flatMap((claim, at) => claimWarnings(claim, sourceOf, ["events", index, "claims", at])),
      ...(event.follows ?? []).flatMap((id, at) =>
        followsWarning(event, eventOf.get(id), ["events", index, "follows", at]),
      ),
    ]),
  ];
}

type Path = Finding["path"];

function takenOverWarning(source: Source, origin: Source | undefined, path: Path): readonly Finding[] {
  const [own, other] = [source.custom.published, origin?.custom.published];
  if (!own || !other || origin === undefined || !isAllBefore(own, other)) return [];
  const reason = `${quoted(source.id)}, of ${momentText(own)}, is said to be taken over from ${quoted(origin.id)}, of ${momentText(other)}; correct one of the dates, or turn the link round`;
  return [{ path, reason }];
}

function claimWarnings(claim: Claim, sourceOf: ReadonlyMap<string, Source>, path: Path): readonly Finding[] {
  const { source, when, derivedFrom } = claim;
  const carrier = sourceOf.get(source);
  const published = carrier?.custom.published;
  const links = derivedFrom === undefined ? [] : [[derivedFrom, [...path, "derivedFrom"]] as const];
  const stations = (claim.through ?? []).flatMap((station, at) =>
    typeof station === "string" ? [[station, [...path, "through", at]] as const] : [],
  );
  return [
    ...(when !== undefined && published !== undefined && isAllBefore(published, startOf(when))
      ? [
          {
            path: [...path, "when"],
            reason: `dates the event ${whenText(when)}, after the report that says so, of ${momentText(published)}; correct one of the dates, unless it is foretold`,
          },
        ]
      : []),
    ...[...links, ...stations].flatMap(([id, place]) =>
      carrier === undefined ? [] : takenOverWarning(carrier, sourceOf.get(id), place),
    ),
  ];
}

function followsWarning(event: TimelineEvent, before: TimelineEvent | undefined, path: Path): readonly Finding[] {
  if (before === undefined || !isAllBefore(datedOf(event.when), startOf(before.when))) return [];
  const reason = `${quoted(event.id)}, ${whenText(event.when)}, is said to follow ${quoted(before.id)}, ${whenText(before.when)}; correct one of the dates, or turn the link round`;
  return [{ path, reason }];
}

function startOf(when: When): Moment {
  return isSpan(when) ? when.start : when;
}
