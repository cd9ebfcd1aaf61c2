/** Languages of sources that no program will know: their field holds whatever CSL holds. */
import { isLanguageTag } from "../../language.ts";
import type { Finding } from "../problems/finding-list.ts";
import { quoted } from "../problems/describe-value.ts";
import type { Timeline } from "../../timeline.ts";

export function languageWarnings({ sources }: Timeline): readonly Finding[] {
  return sources.flatMap(({ language }, index) =>
    language === undefined || isLanguageTag(language)
      ? []
      : [
          {
            path: ["sources", index, "language"],
            reason: `${quoted(language)} is no language tag, and nothing is read aloud by it; write "en", "ar" or "de-CH"`,
          },
        ],
  );
}
