/** Amounts as people write them in a cell: "40", "about 60", "over 1,000", "5–7", "at least 20". */
import type { Figure } from "../../timeline.ts";
import { fold } from "../../fold.ts";
import { numberInCell } from "./cell-lists.ts";

/** The amount of a figure, without what is counted. */
export type Amount = Omit<Figure, "measure" | "unit" | "asOf">;

const ABOUT =
  /^(?:about|around|some|approximately|approx\.?|roughly|circa|ca\.?|c\.?|~|etwa|rund|environ|unos|unas)\s*(?=\d|over |under |at least |up to )/u;

const FORMS: readonly (readonly [RegExp, (value: number) => Amount])[] = [
  [/^(?:over|more than|above|>|mehr als|uber|plus de|mas de)\s*(?=\d)/u, (moreThan) => ({ moreThan })],
  [
    /^(?:under|fewer than|less than|below|<|weniger als|unter|moins de|menos de)\s*(?=\d)/u,
    (lessThan) => ({ lessThan }),
  ],
  [
    /^(?:at least|no fewer than|not less than|minimum|min\.?|\u2265|>=|mindestens|au moins|al menos)\s*(?=\d)/u,
    (min) => ({ min }),
  ],
  [
    /^(?:up to|at most|no more than|maximum|max\.?|\u2264|<=|bis zu|hochstens|jusqu'a|hasta)\s*(?=\d)/u,
    (max) => ({ max }),
  ],
];

/** Longer cells are texts, UTF-16 units. */
const LONGEST_AMOUNT = 200;

/** The amount that a cell gives; undefined for what is none. */
export function amountInCell(cell: string): Amount | undefined {
  if (cell.length > LONGEST_AMOUNT) return undefined;
  const text = fold(cell).trim();
  const about = text.replace(ABOUT, "");
  const amount = exactAmount(about);
  return amount && about !== text ? { ...amount, about: true } : amount;
}

function exactAmount(text: string): Amount | undefined {
  for (const [words, amountOf] of FORMS) {
    const rest = text.replace(words, "");
    const value = rest === text ? undefined : counted(rest);
    if (value !== undefined) return amountOf(value);
  }
  const least = /^(.*\d)\s*(?:\+|or more)$/u.exec(text)?.[1];
  const min = least === undefined ? undefined : counted(least);
  if (min !== undefined) return { min };
  const [first = "", last] = text.split(/\s*(?:-|\u2013|\bto\b)\s*/u);
  const [from, to] = [counted(first), last === undefined ? undefined : counted(last)];
  if (last !== undefined)
    return from !== undefined && to !== undefined && from <= to ? { min: from, max: to } : undefined;
  return from === undefined ? undefined : { value: from };
}

/** A number that can be an amount: not below 0. */
function counted(text: string): number | undefined {
  const value = numberInCell(text);
  return value !== undefined && value >= 0 ? value : undefined;
}
