/** Which of two numbers is the day, as the other dates of a file settle it: "5/13/2015" beside "5/12/2015". */
import type { DateOrder, SettledOrder } from "../importer.ts";
import { quotedValue } from "../fields/quoted-value.ts";

/** Hears every date of one file, and tells what they settle. */
export interface OrderSeen {
  readonly hear: (written: string) => void;
  /**
   * Undefined where nothing settles it, or dates of both orders are met.
   *
   * @param ambiguous dates of the file that can be read in two ways, at least one
   */
  readonly settled: (ambiguous: readonly string[]) => SettledOrder | undefined;
}

/** A date in numbers with a year of four digits, alone or before a time of day. */
const NUMBERS = /^\s*(\d{1,2})([/.-])(\d{1,2})\2\d{4}(?:$|[T ,])/u;
/** Of a date in numbers: who parts them with full stops writes the day first. */
const DOTTED = /\d\. ?\d{1,2}\. ?\d{4}/u;

/** Begins to listen to the dates of a file. */
export function orderSeen(): OrderSeen {
  const sure = new Map<DateOrder, string>();
  return {
    hear(written) {
      const [, first, , second] = NUMBERS.exec(written.slice(0, 40)) ?? [];
      const order = orderOf(Number(first), Number(second));
      if (order !== undefined && !sure.has(order)) sure.set(order, written.trim());
    },
    settled(ambiguous) {
      const [only, ...others] = sure;
      const example = quotedValue(ambiguous[0] ?? "");
      if (only && others.length === 0) {
        const [order, written] = only;
        const part = order === "day-first" ? "day" : "month";
        const why = `dates such as ${example} are read with the ${part} first, as ${quotedValue(written)} has to be`;
        return { order, why };
      }
      if (only || !ambiguous.every((written) => DOTTED.test(written))) return undefined;
      const why = `dates such as ${example} are read with the day first, as those with full stops are written`;
      return { order: "day-first", why };
    },
  };
}

/** Of two numbers of which the other can be a month, the one that can be a day alone. */
function orderOf(first: number, second: number): DateOrder | undefined {
  if (first > 12 && first <= 31 && second >= 1 && second <= 12) return "day-first";
  return second > 12 && second <= 31 && first >= 1 && first <= 12 ? "month-first" : undefined;
}
