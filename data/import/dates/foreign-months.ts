/** Months, days of the week and eras of other languages in the English words that `typedDate` reads. */
import { fold } from "../../fold.ts";

/** Folded names and usual abbreviations in German, French and Spanish, by the English month. */
const NAMES: readonly (readonly [month: string, names: string])[] = [
  ["january", "januar janner jaenner janvier janv enero ene"],
  ["february", "februar feber fevrier fevr fev febrero"],
  ["march", "marz maerz mrz mars marzo"],
  ["april", "avril avr abril abr"],
  ["may", "mai mayo"],
  ["june", "juni juin junio"],
  ["july", "juli juillet juil julio"],
  ["august", "aout agosto ago"],
  ["september", "septembre septiembre setiembre"],
  ["october", "oktober okt octobre octubre"],
  ["november", "novembre noviembre"],
  ["december", "dezember dez decembre diciembre dic"],
];

const ENGLISH: ReadonlyMap<string, string> = new Map(
  NAMES.flatMap(([month, names]) => names.split(" ").map((name) => [name, month] as const)),
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
const INNER_WORDS = /(?<=[\da-z.] )(?:of|de|del|des|du)(?= )/gu;

/** A text as dates are looked for in it: folded, every dash a hyphen, quotation marks left out, single blanks. */
export function foldedDate(text: string): string {
  return fold(text)
    .replace(/[\u2010-\u2015\u2212]/gu, "-")
    .replace(/["“”„«»`]/gu, "")
    .replace(/\s+/gu, " ")
    .trim();
}

/** The same date with English months, without days of the week. @example inEnglish("12. marz 44 v. chr.") // "12. march 44 bc" */
export function inEnglish(folded: string): string {
  let text = folded.replace(WEEKDAYS, " ").replace(/\b1er\b/gu, "1");
  for (const [era, english] of ERAS) text = text.replace(era, english);
  return text
    .replace(/[a-z]+\.?/gu, (word) => ENGLISH.get(word.replace(".", "")) ?? word)
    .trim()
    .replace(FIRST_WORDS, "")
    .replace(INNER_WORDS, " ")
    .replace(/\s+/gu, " ")
    .trim();
}
