/**
 * Units of measurement: which are of one kind, and what an amount in one is in another. A table of the units that reports
 * use, and no library: those that convert units are a sixth of an interactive page.
 *
 * Factors are exact by definition, after NIST Special Publication 811 (2008), appendix B. Months and years have no one
 * length, and "ton" is three different masses: they are words like any other. A mile is one on land.
 */
import { fold } from "./fold.ts";

/** Each kind by the unit that its amounts are compared in; names of one unit are parted by bars. */
const UNITS: Readonly<Record<string, Readonly<Record<string, number>>>> = {
  kg: {
    "g|gram|grams|gramme|grammes": 0.001,
    "kg|kilo|kilos|kilogram|kilograms|kilogramme|kilogrammes": 1,
    "t|tonne|tonnes|metric ton|metric tons": 1000,
    "lb|lbs|pound|pounds": 0.45359237,
    "oz|ounce|ounces": 0.028349523125,
    "short ton|short tons": 907.18474,
    "long ton|long tons": 1016.0469088,
  },
  m: {
    "mm|millimetre|millimetres|millimeter|millimeters": 0.001,
    "cm|centimetre|centimetres|centimeter|centimeters": 0.01,
    "m|metre|metres|meter|meters": 1,
    "km|kilometre|kilometres|kilometer|kilometers": 1000,
    "in|inch|inches": 0.0254,
    "ft|foot|feet": 0.3048,
    "yd|yard|yards": 0.9144,
    "mi|mile|miles": 1609.344,
    "nautical mile|nautical miles": 1852,
  },
  m2: {
    "m2|m²|square metre|square metres|square meter|square meters": 1,
    "km2|km²|square kilometre|square kilometres|square kilometer|square kilometers": 1e6,
    "ha|hectare|hectares": 1e4,
    "acre|acres": 4046.8564224,
    "square foot|square feet|sq ft": 0.09290304,
    "square mile|square miles|sq mi": 2589988.110336,
  },
  l: {
    "ml|millilitre|millilitres|milliliter|milliliters": 0.001,
    "l|litre|litres|liter|liters": 1,
    "m3|m³|cubic metre|cubic metres|cubic meter|cubic meters": 1000,
    "us gallon|us gallons": 3.785411784,
  },
  s: {
    "s|sec|second|seconds": 1,
    "min|minute|minutes": 60,
    "h|hr|hrs|hour|hours": 3600,
    "day|days": 86_400,
    "week|weeks": 604_800,
  },
  W: { "kw|kilowatt|kilowatts": 1000, "megawatt|megawatts": 1e6, "gw|gigawatt|gigawatts": 1e9 },
};

interface Unit {
  readonly kind: string;
  /** What one of it is in the unit that its kind is compared in. */
  readonly factor: number;
}

const units = new Map<string, Unit>(
  Object.entries(UNITS).flatMap(([kind, factors]) =>
    Object.entries(factors).flatMap(([names, factor]) =>
      names.split("|").map((name) => [name, { kind, factor }] as const),
    ),
  ),
);

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
 * word ("soldiers") is a kind of its own. The case of letters makes no difference.
 */
export function dimensionOf(unit: string | undefined): Dimension {
  if (unit === undefined) return word("");
  const name = fold(unit).trim().replace(/\s+/gu, " ");
  const known = units.get(name) ?? units.get(unit.trim().toLowerCase());
  if (known === undefined) return word(PEOPLE.has(name) ? "people" : name);
  // Twelve digits: what comes after them is the noise of binary fractions.
  return {
    kind: `in ${known.kind}`,
    isMeasure: true,
    convert: (amount) => Number((amount * known.factor).toPrecision(12)),
  };
}

function word(kind: string): Dimension {
  return { kind, isMeasure: false, convert: (amount) => amount };
}
