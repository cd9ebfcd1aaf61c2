/** Months, days of the week and eras of other languages in the English words that `typedDate` reads. */
import { fold } from "../../fold.ts";
import { inFigures } from "./eastern-date.ts";

/**
 * Names and usual abbreviations by the English month: German, French, Spanish, Italian, Portuguese, Dutch, Danish, Norwegian
 * and Swedish, Polish, Czech, Turkish, Russian and Ukrainian; of Slavic languages as they stand in dates, too.
 */
const NAMES: readonly (readonly [month: string, names: string])[] = [
  [
    "january",
    "januar janner jaenner janvier janv enero ene gennaio genn janeiro januari stycznia styczen ledna leden ocak января январь янв січня січень",
  ],
  [
    "february",
    "februar feber fevrier fevr fev febrero febbraio fevereiro februari lutego luty unora unor subat февраля февраль фев лютого лютий",
  ],
  ["march", "marz maerz mrz mars marzo marco maart marts marca marzec brezna brezen mart марта март березня березень"],
  ["april", "avril avr abril abr aprile kwietnia kwiecien dubna duben nisan апреля апрель апр квітня квітень"],
  ["may", "mai mayo maggio maio mei maj maja kvetna kveten mayis мая май травня травень"],
  ["june", "juni juin junio giugno junho czerwca czerwiec cervna cerven haziran июня июнь червня червень"],
  ["july", "juli juillet juil julio luglio julho lipca lipiec cervence cervenec temmuz июля июль липня липень"],
  [
    "august",
    "aout agosto ago augustus augusti sierpnia sierpien srpna srpen agustos августа август авг серпня серпень",
  ],
  [
    "september",
    "septembre septiembre setiembre settembre setembro wrzesnia wrzesien zari eylul сентября сентябрь сент вересня вересень",
  ],
  [
    "october",
    "oktober okt octobre octubre ottobre outubro pazdziernika pazdziernik rijna rijen ekim октября октябрь окт жовтня жовтень",
  ],
  ["november", "novembre noviembre novembro listopada listopadu kasim ноября ноябрь нояб листопада листопад"],
  [
    "december",
    "dezember dez decembre diciembre dic dicembre dezembro grudnia grudzien prosince prosinec aralik декабря декабрь дек грудня грудень",
  ],
];

const ENGLISH: ReadonlyMap<string, string> = new Map(
  NAMES.flatMap(([month, names]) => names.split(" ").map((name) => [fold(name), month] as const)),
);

const WEEKDAYS =
  /(?<![a-z])(?:montag|dienstag|mittwoch|donnerstag|freitag|samstag|sonnabend|sonntag|lundi|mardi|mercredi|jeudi|vendredi|samedi|dimanche|lunes|martes|miercoles|jueves|viernes|sabado|domingo)(?![a-z])[,.]?|^(?:mo|di|mi|do|fr|sa|so)[.,]+ /gu;

/** Christian eras as other languages shorten them, behind a number. */
const ERAS: readonly (readonly [RegExp, string])[] = [
  [/(?<=\d ?)v(?:\. ?|or )chr(?:\.|istus)?/gu, " bc"],
  [/(?<=\d ?)n(?:\. ?|ach )chr(?:\.|istus)?/gu, " ad"],
  [/(?<=\d ?)av(?:\.|ant)? ?j(?:\.|esus)?[ -]*c(?:\.|hrist)?/gu, " bc"],
  [/(?<=\d ?)ap(?:r|res)?\.? ?j(?:\.|esus)?[ -]*c(?:\.|hrist)?/gu, " ad"],
  [/(?<=\d ?)a\. ?(?:de )?c\.?$/gu, " bc"],
  [/(?<=\d ?)d\. ?(?:de )?c\.?$/gu, " ad"],
];

/** Small words around a date that say nothing of it. */
const FIRST_WORDS = /^(?:(?:on|in|the|year|den|der|am|im|jahr|le|la|el|en|ano|an|annee|vom|l'an) |l')+/u;
/** "year" behind a number, as Slavic languages write it. */
const LAST_WORDS = /(?<=\d{3}) ?(?:г\.?|года?|р\.|року|r\.|roku?)$/u;
const INNER_WORDS = /(?<=[\da-z.] )(?:of|de|del|des|du)(?= )/gu;

/** A text as dates are looked for in it: folded, every dash a hyphen, quotation marks left out, single blanks. */
export function foldedDate(text: string): string {
  return fold(inFigures(text))
    .replace(/[\u2010-\u2015\u2212]/gu, "-")
    .replace(/["“”„«»`]/gu, "")
    .replace(/\s+/gu, " ")
    .trim();
}

/** The same date with English months, without days of the week. @example inEnglish("12. marz 44 v. chr.") // "12. march 44 bc" */
export function inEnglish(folded: string): string {
  let text = folded.replace(WEEKDAYS, " ").replace(/\b1(?:er|[ºo°])(?![\p{L}\d])/gu, "1");
  for (const [era, english] of ERAS) text = text.replace(era, english);
  return text
    .replace(/\p{L}+\.?/gu, (word) => ENGLISH.get(word.replace(".", "")) ?? word)
    .trim()
    .replace(FIRST_WORDS, "")
    .replace(LAST_WORDS, "")
    .replace(INNER_WORDS, " ")
    .replace(/\s+/gu, " ")
    .trim();
}
