/** Figures that look as if they should be compared and are not, or as if they should not be and are. */
import type { Finding } from "../problems/finding-list.ts";
import { quoted } from "../problems/describe-value.ts";
import { fold } from "../../fold.ts";
import { grouped } from "../../grouped.ts";
import type { Figure, Timeline } from "../../timeline.ts";
import { dimensionOf } from "../../units.ts";
import { lookAlike } from "./look-alike.ts";

interface Placed {
  readonly figure: Figure;
  readonly path: Finding["path"];
}

/**
 * For each event: measures and units that differ only as words do ("Hurt" and "hurt", "people" and "persons"), units
 * that are missing beside others, units that cannot be compared, claims that give two figures of one measure for one
 * day, and tolls of which only some say as of when.
 */
export function figureWarnings({ events }: Timeline): readonly Finding[] {
  return events.flatMap(({ claims }, index) => {
    const placed = claims.flatMap(({ figures = [] }, at) =>
      figures.map((figure, place): Placed => ({ figure, path: ["events", index, "claims", at, "figures", place] })),
    );
    if (placed.length < 2) return [];
    const measures = grouped(placed, ({ figure }) => lookAlike(figure.measure));
    return [...measures.values()].flatMap((alike) => [
      ...spelledWarnings(alike),
      ...unitWarnings(alike),
      ...doubleWarnings(alike),
      ...dayWarnings(alike),
    ]);
  });
}

function spelledWarnings(alike: readonly Placed[]): readonly Finding[] {
  const [first] = alike;
  if (!first) return [];
  const { measure } = first.figure;
  return firstOfEach(alike, ({ figure }) => figure.measure).flatMap(({ figure, path }) => {
    if (figure.measure === measure) return [];
    const isCompared = fold(figure.measure) === fold(measure);
    const effect = isCompared ? "they are compared all the same" : "they are not compared";
    return [
      {
        path: [...path, "measure"],
        reason: `${quoted(figure.measure)} looks like ${quoted(measure)}; ${effect}. Write one of them`,
      },
    ];
  });
}

function unitWarnings(alike: readonly Placed[]): readonly Finding[] {
  const units = firstOfEach(alike, ({ figure }) => figure.unit ?? "");
  const [first, ...others] = units;
  if (!first || others.length === 0) return [];
  const named = units.find(({ figure }) => figure.unit !== undefined) ?? first;
  return units.flatMap(({ figure, path }) => {
    if (figure === named.figure) return [];
    const { unit, measure } = figure;
    const other = quoted(named.figure.unit ?? "");
    if (unit === undefined)
      return [
        {
          path,
          reason: `a figure of ${quoted(measure)} has no unit where another has ${other}; add it if it is the same`,
        },
      ];
    const [own, theirs] = [dimensionOf(unit), dimensionOf(named.figure.unit)];
    if (own.kind === theirs.kind && own.isMeasure) return [];
    const effect = own.kind === theirs.kind ? "taken as the same" : "not compared";
    return [
      {
        path: [...path, "unit"],
        reason: `${quoted(unit)} and ${other} are units of one measure, ${quoted(measure)}, and ${effect}; write one of them if they are the same`,
      },
    ];
  });
}

function doubleWarnings(alike: readonly Placed[]): readonly Finding[] {
  const byClaim = grouped(alike, ({ path }) => String(path[3]));
  return [...byClaim.values()].flatMap((own) => {
    const days = grouped(own, ({ figure }) => `${figure.asOf ?? ""} ${dimensionOf(figure.unit).kind}`);
    return [...days.values()].flatMap(([first, second]) => {
      if (!first || !second) return [];
      const reason = `a claim gives two figures of ${quoted(first.figure.measure)}; say which is of what: add "asOf" to each, or give them measures of their own`;
      return [{ path: second.path, reason }];
    });
  });
}

function dayWarnings(alike: readonly Placed[]): readonly Finding[] {
  const isDated = alike.some(({ figure }) => figure.asOf !== undefined);
  const undated = alike.find(({ figure }) => figure.asOf === undefined);
  if (!isDated || !undated) return [];
  const reason = `a figure of ${quoted(undated.figure.measure)} does not say as of when, and others do; it is compared with those of every day. Add "asOf"`;
  return [{ path: undated.path, reason }];
}

function firstOfEach(placed: readonly Placed[], keyOf: (placed: Placed) => string): readonly Placed[] {
  return [...grouped(placed, keyOf).values()].flatMap((group) => group.slice(0, 1));
}
