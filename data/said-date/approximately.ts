/** Words that say of a date that it is not exact: "about a week ago", "around 3 pm", "Monday or so". */
import { isSpan } from "../timeline.ts";
import { absoluteDate } from "./absolute.ts";
import { because, eachMeaning, inferred, isMeant, type Beside, type Meant } from "./meaning.ts";

const ABOUT =
  /^(?:about|around|circa|ca?\.?(?= ?\d)|approximately|approx\.?|roughly|some|nearly|almost|probably|perhaps|possibly|sometime around|some time around)\s*(?<date>.+)/u;
const BEHIND = /^(?<date>.+?),? (?:or so|or thereabouts|approximately|probably)$/u;

const REASON = "it is said to be approximate, and not by how much: the bounds are those of the date that is named";

/** Bounds stay those of the date that is named: nobody says how much "about" is. */
export function approximately(words: string, beside: Beside): Meant {
  const date = (ABOUT.exec(words) ?? BEHIND.exec(words))?.groups?.["date"];
  if (date === undefined) return undefined;
  const whole = absoluteDate(words, beside);
  if (isMeant(whole)) return whole;
  return eachMeaning(beside.read(date), (meaning) => {
    const { when } = meaning;
    const why = because(meaning, REASON);
    if (isSpan(when)) return [inferred(meaning, why)];
    const { edtf, ...moment } = when;
    // EDTF qualifies a date, and no set of several.
    const isQualified = edtf !== undefined && /^-?[\dX]{4}(?:-\d\d){0,2}$/u.test(edtf);
    return [{ ...inferred(meaning, why), when: { ...moment, ...(isQualified && { edtf: `${edtf}~` }) } }];
  });
}
