/** Dates as Chinese, Japanese and Korean write them, in the English words and figures that are read. */

/** Signs that no other script has in a date. */
const SIGNS = /[年世년세]/u;

/** A year, which may be before Christ, and as much of month and day as follows it. */
const DATE =
  /(?:(?<era>公元前|西元前|紀元前|기원전|前|公元|西元|西暦|서기)\s*)?(?<year>\d{1,6})\s*[年년](?!代)(?:\s*(?<month>\d{1,2})\s*[月월](?:\s*(?<day>\d{1,2})\s*[日号號일])?)?/u;

/** What stands behind a date and says more of it, as the English word that is read before it. */
const BEHIND: readonly (readonly [RegExp, string])[] = [
  [/\s*(?:以降|以後|以后|之後|之后|이후)$/u, "since "],
  [/\s*(?:以前|之前|まで|이전)$/u, "until "],
  [/\s*(?:頃|ごろ|左右|前後|前后|경|무렵)$/u, "about "],
  [/\s*(?:初期|初頭|初め|初|上旬|초)$/u, "early "],
  [/\s*(?:中期|中頃|中旬|중반)$/u, "mid "],
  [/\s*(?:末期|末|下旬|말)$/u, "late "],
  [/\s*(?:の?春|春季|봄)$/u, "spring "],
  [/\s*(?:の?夏|夏季|여름)$/u, "summer "],
  [/\s*(?:の?秋|秋季|가을)$/u, "autumn "],
  [/\s*(?:の?冬|冬季|겨울)$/u, "winter "],
];

/**
 * A text with its date in figures; as it is where it has none of these scripts, or a year of a reign alone ("昭和20年"),
 * which no calendar of ours has.
 *
 * @example inFigures("1598年 8月") // "1598-08"
 * @example inFigures("慶長5年9月15日（1600年10月21日）") // "1600-10-21", which the brackets say of the other calendar
 */
export function inFigures(written: string): string {
  if (!SIGNS.test(written)) return written;
  const text = written.normalize("NFKC").trim();
  const brackets = /^([^()]*)\(([^()]*)\)$/u.exec(text);
  if (brackets && isDate(brackets[2]!) && !isDate(brackets[1]!)) return inFigures(brackets[2]!);
  for (const [sign, word] of BEHIND) {
    if (sign.test(text)) return word + inFigures(text.replace(sign, ""));
  }
  return text
    .replace(/^(?:約|约|大约|大約|약)\s*/u, "about ")
    .replace(/(\d{2,3}0)\s*(?:年代|년대)/u, "$1s")
    .replace(/(前|기원전)?\s*(\d{1,2})\s*(?:世紀|世纪|세기)/u, (_, era: string | undefined, number: string) =>
      era === undefined ? `${number}th century` : `${number}th century bc`,
    )
    .replace(DATE, figures)
    .trim();
}

function isDate(text: string): boolean {
  return /\d{3,}\s*[年년]|(?:公元|西元|西暦|紀元|서기|기원)/u.test(text);
}

function figures(whole: string, ...found: readonly unknown[]): string {
  const { era, year = "", month, day } = found.at(-1) as Readonly<Record<string, string | undefined>>;
  // "20年" alone is of a reign, or how long something lasted.
  if (era === undefined && year.length < 3) return whole;
  if (era?.endsWith("前") || era === BEFORE_CHRIST) {
    return [day, month && MONTHS[Number(month) - 1], year, "bc"].join(" ");
  }
  return [year.padStart(4, "0"), ...[month, day].flatMap((part) => part?.padStart(2, "0") ?? [])].join("-");
}

const BEFORE_CHRIST = "기원전".normalize("NFKC");
const MONTHS = "january february march april may june july august september october november december".split(" ");
