/** Units of measurement: which are of one kind, and what an amount in one is in another. */
import { convert, getMeasureKind, type Unit } from "convert";
import { fold } from "./fold.ts";

/** For each kind of measure the unit that its amounts are compared in. Units of other kinds are words like any other. */
const COMMON_UNITS = [
  "kg",
  "m",
  "m2",
  "l",
  "s",
  "K",
  "J",
  "W",
  "N",
  "Pa",
  "Hz",
  "b",
  "deg",
] as const satisfies readonly Unit[];
type CommonUnit = (typeof COMMON_UNITS)[number];
const commonUnits = new Map<number, CommonUnit>(COMMON_UNITS.map((unit) => [getMeasureKind(unit), unit]));

/** Words for one and the same thing that is counted. */
const PEOPLE = new Set(["people", "person", "persons", "individuals"]);

/** What amounts can be compared by. */
export interface Dimension {
  /** Amounts of one kind can be compared; "" is that of amounts without a unit. */
  readonly kind: string;
  /** Whether it is a unit of measurement, and not a word for what is counted. */
  readonly isMeasure: boolean;
  /** What an amount is in the unit that all amounts of the kind are compared in. */
  readonly convert: (amount: number) => number;
}

/**
 * The dimension of a unit. Units of measurement of one kind (tonnes and kilograms) share it and are converted; any other
 * word ("soldiers") is a kind of its own, whatever the case of its letters.
 */
export function dimensionOf(unit: string | undefined): Dimension {
  if (unit === undefined) return word("");
  const known = [unit.trim(), unit.trim().toLowerCase()].find((name) => commonUnitOf(name) !== undefined);
  const common = known === undefined ? undefined : commonUnitOf(known);
  if (known === undefined || common === undefined)
    return word(PEOPLE.has(fold(unit).trim()) ? "people" : fold(unit).trim());
  // Twelve digits: what comes after them is the noise of binary fractions.
  const inCommon = convert as (amount: number, from: string) => { readonly to: (unit: string) => number };
  const exactly = (amount: number): number => Number(inCommon(amount, known).to(common).toPrecision(12));
  return { kind: `in ${common}`, isMeasure: true, convert: exactly };
}

function commonUnitOf(name: string): CommonUnit | undefined {
  const kind = getMeasureKind(name) as number | undefined;
  return kind === undefined ? undefined : commonUnits.get(kind);
}

function word(kind: string): Dimension {
  return { kind, isMeasure: false, convert: (amount) => amount };
}
