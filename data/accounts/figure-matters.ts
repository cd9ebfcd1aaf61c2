/** What claims say on how many or how much, measure by measure. */
import { fold } from "../fold.ts";
import { grouped } from "../grouped.ts";
import { mostUsed } from "../most-used.ts";
import type { Claim, Figure } from "../timeline.ts";
import { dimensionOf, type Dimension } from "../units.ts";
import { amountText, figureText } from "../wording.ts";
import { maximalGroups, MOST_GROUPED } from "./groups.ts";
import { matter, type Matter, type Relation } from "./matter.ts";
import type { Stand } from "./positions.ts";
import { compareEnds, meet, type End, type ValueRange } from "./value-range.ts";

/** A figure of a claim. */
export interface ClaimedFigure {
  /** Index into the claims of the event. */
  readonly claim: number;
  readonly figure: Figure;
}

interface FigureStand extends Stand {
  /** What it can be, in the common unit; of a claim that gives several figures, what each of them can be. */
  readonly ranges: readonly ValueRange[];
}

/**
 * What claims say on each measure. Figures of one measure and kind of unit are compared, converted where units differ.
 * Figures without a unit are compared with all of their measure when that has one kind of unit at most, as figures in
 * any of the units that these have.
 *
 * Figures as of different days do not contradict each other: a toll that grows is a sequence. Those of one day can
 * differ, and one without a day is compared with those of every day. A claim that gives several figures of one measure
 * agrees with whoever agrees with one of them, day by day where it says of each as of when it is.
 */
export function figureMatters(
  claims: readonly Claim[],
  figures: readonly ClaimedFigure[],
  least = 1,
): readonly Matter[] {
  if (figures.length < least) return [];
  const measures = grouped(figures, ({ figure }) => fold(figure.measure));
  return [...measures.values()].flatMap((ofMeasure) =>
    [...comparable(ofMeasure).values()].flatMap((ofKind) => figureMatter(claims, ofKind, least) ?? []),
  );
}

/** Figures by the kind of their unit. */
function comparable(figures: readonly ClaimedFigure[]): ReadonlyMap<string, readonly ClaimedFigure[]> {
  const kinds = new Set(figures.map(({ figure }) => dimensionOf(figure.unit).kind));
  kinds.delete("");
  const [only = ""] = kinds;
  return grouped(figures, ({ figure }) => {
    const { kind } = dimensionOf(figure.unit);
    return kinds.size === 1 ? only : kind;
  });
}

function figureMatter(claims: readonly Claim[], figures: readonly ClaimedFigure[], least: number): Matter | undefined {
  const units = new Set(figures.flatMap(({ figure: { unit } }) => unit ?? []));
  const [unit] = units;
  const text = units.size > 1 ? figureText : amountText;
  const subject = mostUsed(figures.map(({ figure: { measure } }) => measure)) ?? "";
  const stands = standsOf(figures, { text, rangesOf: (figure) => rangesIn(figure, units) });
  const found = matter({ kind: "figures", subject, claims, stands, relate, groupsOf: dailyGroups, least });
  return found && { ...found, ...(units.size === 1 && unit !== undefined && { unit }) };
}

/** The positions of each day, the days in order; figures without a day are among those of every day. */
function dailyGroups(stands: readonly FigureStand[]): readonly (readonly number[])[] {
  const days = [...new Set(stands.flatMap(({ asOf }) => asOf ?? []))].sort();
  const compatible = (a: number, b: number): boolean => relate(stands[a]!, stands[b]!) === "compatible";
  const all = [...stands.keys()];
  if (days.length === 0 || all.length > MOST_GROUPED) return maximalGroups(all, compatible);
  const groups = days.flatMap((day) => {
    const ofDay = all.filter((index) => [undefined, day].includes(stands[index]?.asOf));
    return maximalGroups(ofDay, compatible).map((group) => group.flatMap((at) => ofDay[at] ?? []));
  });
  const distinct = [...new Map(groups.map((group) => [group.join(), group])).values()];
  // Figures without a day that are a group on one day may be part of a larger one on another.
  const isPart = (group: readonly number[]): boolean =>
    group.every((index) => stands[index]?.asOf === undefined) &&
    distinct.some((other) => other.length > group.length && group.every((index) => other.includes(index)));
  return distinct.filter((group) => !isPart(group));
}

/** What a figure can be: one without a unit is in any of those that others of its measure are in. */
function rangesIn(figure: Figure, units: ReadonlySet<string>): readonly ValueRange[] {
  if (figure.unit !== undefined || units.size === 0) return [figureRange(figure)];
  return [...units].map((unit) => figureRange({ ...figure, unit }));
}

interface FigureReading {
  readonly text: (figure: Figure) => string;
  readonly rangesOf: (figure: Figure) => readonly ValueRange[];
}

function standsOf(figures: readonly ClaimedFigure[], { text, rangesOf }: FigureReading): readonly FigureStand[] {
  const byClaim = grouped(figures, ({ claim }) => claim);
  return [...byClaim].flatMap(([claim, own]) =>
    dayByDay(own).map((given) => {
      const values = [...new Set(given.map(({ figure }) => text(figure)))];
      const days = new Set(given.map(({ figure }) => figure.asOf));
      const [asOf] = days.size === 1 ? days : [];
      return {
        claim,
        key: JSON.stringify([[...values].sort(), asOf ?? ""]),
        value: values.join(" and "),
        ...(asOf !== undefined && { asOf }),
        ranges: given.flatMap(({ figure }) => rangesOf(figure)),
      };
    }),
  );
}

/** The figures of one claim by their days, or all together where one of them has none. */
function dayByDay(figures: readonly ClaimedFigure[]): readonly (readonly ClaimedFigure[])[] {
  if (figures.some(({ figure }) => figure.asOf === undefined)) return [figures];
  return [...grouped(figures, ({ figure }) => figure.asOf).values()];
}

function relate(a: FigureStand, b: FigureStand): Relation {
  if (a.asOf !== undefined && b.asOf !== undefined && a.asOf !== b.asOf) return "compatible";
  const agree = a.ranges.some((range) => b.ranges.some((other) => meet(range, other)));
  return agree ? "compatible" : "differ";
}

/**
 * What a figure can be, in the unit that its kind is compared in. A round figure can be all that rounds to it at its
 * last digit that is not nought: "about 100" is from 50 up to 150, "about 13" from 12.5 up to 13.5, the upper bound not
 * included.
 */
export function figureRange(figure: Figure): ValueRange {
  const dimension = dimensionOf(figure.unit);
  const { value, min, max, moreThan, lessThan } = figure;
  const slack = (amount: number): number => (figure.about === true ? roundingOf(amount) / 2 : 0);
  const low = end(value ?? min ?? moreThan, -1, dimension, slack, moreThan === undefined ? 0 : 1);
  const high = end(
    value ?? max ?? lessThan,
    1,
    dimension,
    slack,
    figure.about === true || lessThan !== undefined ? -1 : 0,
  );
  return compareEnds(low, high) <= 0 ? { low, high } : { low: high, high: low };
}

function end(
  amount: number | undefined,
  direction: 1 | -1,
  dimension: Dimension,
  slack: (amount: number) => number,
  side: End["side"],
): End {
  if (amount === undefined) return { at: direction * Infinity, side: 0 };
  return { at: dimension.convert(amount + direction * slack(amount)), side };
}

/** The place value of the last digit that is not nought: 100 of 1700, 1 of 83, 0.1 of 2.5. Of nought, 1. */
export function roundingOf(amount: number): number {
  const digits = /^-?(\d+?)(0*)(?:\.(\d+))?(?:e([+-]\d+))?$/.exec(String(amount));
  if (!digits) return 1;
  const [, , zeros = "", fraction, exponent = "0"] = digits as (string | undefined)[];
  const power = fraction === undefined ? zeros.length : -fraction.length;
  return 10 ** (power + Number(exponent));
}
