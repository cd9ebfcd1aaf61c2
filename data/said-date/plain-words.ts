/** Words of dates in the English that the rules know: folded, numbers in figures, days of the week in full. */
import { fold } from "../fold.ts";
import { foldedDate } from "../import/dates/foreign-months.ts";

const ENGLISH_WEEKDAYS: readonly (readonly [string, string])[] = [
  ["monday", "mon mons"],
  ["tuesday", "tue tues"],
  ["wednesday", "wed weds"],
  ["thursday", "thu thur thurs"],
  ["friday", "fri"],
  ["saturday", "sat"],
  ["sunday", "sun"],
];

const NUMBERS: readonly string[] = "one two three four five six seven eight nine ten eleven twelve".split(" ");

/** German, French, Spanish, Arabic and Russian: English words, and what says the same. "^last" stands behind its noun. */
const FOREIGN: readonly (readonly [string, string])[] = [
  ["monday", "montag|lundi|lunes|الاثنين|понедельник|понедельника"],
  ["tuesday", "dienstag|mardi|martes|الثلاثاء|вторник|вторника"],
  ["wednesday", "mittwoch|mercredi|miércoles|الأربعاء|среда|среду|среды"],
  ["thursday", "donnerstag|jeudi|jueves|الخميس|четверг|четверга"],
  ["friday", "freitag|vendredi|viernes|الجمعة|пятница|пятницу|пятницы"],
  ["saturday", "samstag|sonnabend|samedi|sábado|السبت|суббота|субботу|субботы"],
  ["sunday", "sonntag|dimanche|domingo|الأحد|воскресенье|воскресенья"],
  ["day before yesterday", "vorgestern|avant-hier|anteayer|antes de ayer|أول أمس|позавчера"],
  ["day after tomorrow", "übermorgen|après-demain|pasado mañana|послезавтра"],
  ["yesterday", "gestern|hier|ayer|أمس|вчера"],
  ["today", "heute|aujourd'hui|hoy|اليوم|сегодня"],
  ["tomorrow", "morgen|demain|mañana|غدا|завтра"],
  ["week", "woche|semaine|semana|الأسبوع|неделя|неделе"],
  ["month", "monat|mois|mes|الشهر|месяц|месяце"],
  ["year", "jahr|année|año|السنة|العام|год|году"],
  ["last", "letzten|letzte|letzter|letztes|letztem|vergangenen|vergangene|прошлый|прошлой|прошлую|прошлом|прошлое"],
  ["next", "nächsten|nächste|nächster|nächstes|следующий|следующей|следующую|следующем"],
  ["^last", "dernier|dernière|pasado|pasada|الماضي|الماضية"],
  ["^next", "prochain|prochaine|próximo|próxima|القادم|المقبل"],
];

const ENGLISH: ReadonlyMap<string, string> = new Map([
  ...ENGLISH_WEEKDAYS.flatMap(([day, short]) => short.split(" ").map((word) => [word, day] as const)),
  ...NUMBERS.map((word, index) => [word, String(index + 1)] as const),
  ...FOREIGN.flatMap(([english, words]) => words.split("|").map((word) => [fold(word), english] as const)),
]);

/** Several words go before one. */
const KNOWN = new RegExp(
  `(?<![\\p{L}\\d'])(?:${[...ENGLISH.keys()].sort((a, b) => b.length - a.length || (a < b ? -1 : 1)).join("|")})(?![\\p{L}\\d'])`,
  "gu",
);

/** Small words before a day of the week or a week in other languages; "am" behind the hours of a clock is English. */
const SMALL =
  /(?<!\p{L})(?:(?:(?<!(?<![\d:.])(?:0?\d|1[0-2])(?:[:.]\d\d)? ?)am|an|der|den|die|le|la|el|il|во?|на|يوم|في) )+(?=(?:last |next )?(?:(?:mon|tues|wednes|thurs|fri|satur|sun)day|week|month|year))/gu;

/**
 * Words as the rules read them: without case, accents, quotation marks and the full stops of short forms.
 *
 * @example plainWords("Last Mon., 3:30 p.m.") // "last monday, 3:30 pm"
 */
export function plainWords(text: string): string {
  return (
    foldedDate(text)
      .replace(/\b([ap])\. ?m\.?(?!\p{L})/gu, "$1m")
      .replace(/(?<=\p{L})'s(?!\p{L})/gu, "")
      // "l'année dernière"
      .replace(/(?<![\p{L}\d])l'(?=annee)/gu, "")
      .replace(KNOWN, (word) => ENGLISH.get(word) ?? word)
      // "lundi dernier", "la semana pasada"
      .replace(/([a-z]+) \^(last|next)/gu, "$2 $1")
      .replace(/(?<=(?:mon|tues|wednes|thurs|fri|satur|sun)day)\.(?=,? |$)/gu, "")
      .replace(SMALL, "")
      .replace(/(?<=[\p{L}\d])[.,;:!]$/u, "")
      .replace(/\s+/gu, " ")
      .trim()
  );
}

/** Words without the small ones in front, which say nothing of a date. */
export function bareWords(words: string): string {
  return words.replace(
    /^(?:(?:on(?! or )|at some point|at some time|at(?! the (?:latest|earliest))|in|during|the|of|sometime|some time)[, ] ?)+(?=.)/u,
    "",
  );
}
