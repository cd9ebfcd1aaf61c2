/** Languages as BCP 47 tags (RFC 5646), by their shape alone: no list of languages that grows, none of the machine's. */

const TAG =
  /^[a-z]{2,3}(?:-[a-z]{3}){0,3}(?:-[a-z]{4})?(?:-(?:[a-z]{2}|[0-9]{3}))?(?:-(?:[a-z0-9]{5,8}|[0-9][a-z0-9]{3}))*(?:-[0-9a-wyz](?:-[a-z0-9]{2,8})+)*(?:-x(?:-[a-z0-9]{1,8})+)?$/iu;

/** UTF-16 units of the longest tag, inclusive. */
export const LONGEST_TAG = 35;

/** Whether a text has the shape of a language tag. @example isLanguageTag("de-CH") // true; of "German" it is false */
export function isLanguageTag(text: string): boolean {
  return text.length <= LONGEST_TAG && TAG.test(text);
}

/** Whether a tag is that of English, of whatever place: the language of the program's own words. */
export function isEnglish(tag: string): boolean {
  return /^en(?:-|$)/iu.test(tag);
}

/** Scripts that run from right to left (Unicode CLDR 46, scriptMetadata). */
const LEFTWARD_SCRIPTS: readonly string[] = "adlm arab aran hebr mand mend nkoo rohg samr syrc thaa yezi".split(" ");

/**
 * Languages that are written from right to left unless their tag says otherwise (Unicode CLDR 46, likelySubtags): those
 * with two letters, and of those with three the ones that are written most.
 */
const LEFTWARD_LANGUAGES: readonly string[] = (
  "ar dv fa he iw ji ks ps sd ug ur yi " +
  "acm aeb afb ajp apc apd ara arb arc arq ars ary arz azb bal ckb fas glk hbo heb khw lki lrc mzn nqo pbu per pes pnb " +
  "prs pus rhg sam sdh skr snd syc syr uig urd yid yih yud"
).split(" ");

/** The same for a language in a place (likelySubtags): Punjabi is written in Arabic letters in Pakistan. */
const LEFTWARD_PLACES: readonly string[] =
  "az-iq az-ir ha-cm ha-sd kk-af kk-cn kk-ir kk-mn ku-iq ku-ir ku-lb ky-cn ms-cc pa-pk uz-af".split(" ");

/** The direction in which a language is written. Linear in the tag; no tag gives "ltr". */
export function directionOf(tag: string): "ltr" | "rtl" {
  const [language = "", ...rest] = tag.toLowerCase().split("-");
  // Behind a single letter or digit stands no script and no place.
  const single = rest.findIndex((part) => part.length === 1);
  const parts = single === -1 ? rest : rest.slice(0, single);
  const script = parts.find((part) => /^[a-z]{4}$/u.test(part));
  if (script !== undefined) return LEFTWARD_SCRIPTS.includes(script) ? "rtl" : "ltr";
  const place = parts.find((part) => /^[a-z]{2}$/u.test(part)) ?? "";
  if (`${language}-${place}` === "sd-in") return "ltr";
  return LEFTWARD_LANGUAGES.includes(language) || LEFTWARD_PLACES.includes(`${language}-${place}`) ? "rtl" : "ltr";
}

/** What HTML says of the language of a text. */
export interface LanguageMarks {
  readonly lang: string;
  readonly dir: "ltr" | "rtl" | "auto";
}

/**
 * The attributes of a text in a language. Where nobody says which, `lang` is empty: HTML's word for that, with which a
 * screen reader keeps its own voice instead of the page's English one; and the first letter gives the direction.
 */
export function languageMarks(tag: string | undefined): LanguageMarks {
  return tag !== undefined && isLanguageTag(tag) ? { lang: tag, dir: directionOf(tag) } : { lang: "", dir: "auto" };
}
