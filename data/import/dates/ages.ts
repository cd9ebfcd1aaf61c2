/** Ages before the present, as archaeologists and geologists give them: "12.5 ka", "11,700 BP", "10 thousand years ago". */
import { FIRST_YEAR } from "../../time.ts";
import type { DraftWhen } from "../import-draft.ts";
import { momentBetween } from "./moments.ts";

const AGE =
  /^(?<number>\d{1,3}(?:,\d{3})+|\d{1,7}(?:\.\d{1,6})?)\s*(?:(?<short>ka|kya|kyr|kyr bp|ka bp|ma|mya|myr|ga|gya|bya|byr)|(?<many>thousand|million|billion)?\s*(?:(?:cal\.? )?(?:yrs?|years) (?:ago|bp|before (?:the )?present)|(?<bp>cal\.? bp|bp)))\.?$/iu;

const YEARS: Readonly<Record<string, number>> = { t: 1e3, k: 1e3, m: 1e6, b: 1e9, g: 1e9 };

/** Ages count back from this year. */
const PRESENT = 1950;
/** An age in single years that is less is that of somebody: it counts from a day that is not said. */
const LEAST = 1000;

/**
 * The years that an age leaves, as many as its last figure stands for; undefined for what is no age. One that is further
 * back than days are reckoned is told as a sentence.
 *
 * @example ageDate("12.5 ka") // 10,601 BC to 10,501 BC
 */
export function ageDate(text: string): { readonly when: DraftWhen } | { readonly problem: string } | undefined {
  const { number = "", short, many, bp } = AGE.exec(text)?.groups ?? {};
  if (number === "") return undefined;
  const unit = YEARS[(short ?? many ?? "").charAt(0).toLowerCase()] ?? 1;
  const plain = number.replaceAll(",", "");
  const age = Math.round(Number(plain) * unit);
  if (unit === 1 && bp === undefined && age < LEAST) return undefined;
  const half = (unit * lastFigure(plain, unit)) / 2;
  const year = (years: number) => PRESENT - Math.round(years);
  if (year(age + half) < FIRST_YEAR) {
    return {
      problem: `it is further back than the year ${String(1 - FIRST_YEAR)} BC, where the reckoning of days ends`,
    };
  }
  const basis = "ages count back from 1950: the bounds are as wide as its last figure";
  const moment = momentBetween([year(age + half)], [year(age - half)], { wording: text, basis });
  return moment && { when: { ...moment, precision: "bounded" } };
}

/** What the last figure of a number stands for; of round numbers of years up to a thousand. */
function lastFigure(plain: string, unit: number): number {
  const decimals = plain.split(".")[1]?.length ?? 0;
  const zeros = unit === 1 && decimals === 0 ? Math.min(3, /0*$/u.exec(plain)?.[0].length ?? 0) : 0;
  return 10 ** (zeros - decimals);
}
