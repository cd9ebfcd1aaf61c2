/** What `convert` writes: the program's own format, or one for other programs. */
import path from "node:path";
import { INTERCHANGE_FORMATS } from "../../../data/interchange/interchange-formats.ts";
import type { InterchangeFormat } from "../../../data/interchange/interchange-format.ts";
import { quoted } from "../../../data/file/problems/describe-value.ts";
import { listed } from "../../../data/words.ts";

/** The program's own, as `--to` calls it. */
export const OWN_FORMAT = "sourceline";

const OWN_ENDINGS: readonly string[] = [".sourceline", ".json"];

/** What `--to` can be. */
export const FORMAT_NAMES: readonly string[] = [OWN_FORMAT, ...INTERCHANGE_FORMATS.map(({ id }) => id)];

/** A format, or `own`; or what is wrong with the call. */
export type ChosenFormat = { readonly format: InterchangeFormat } | { readonly own: true } | { readonly wrong: string };

/**
 * The format that a call means: what `--to` says, and otherwise what the ending of `--out` says. A file that ends in
 * .json is one of the program's own, unless `--to` says otherwise.
 */
export function chosenFormat(out: string, to: string | undefined): ChosenFormat {
  const ending = path.extname(out).toLowerCase();
  const format = INTERCHANGE_FORMATS.find(({ id, endings }) =>
    to === undefined ? endings.includes(ending) && !OWN_ENDINGS.includes(ending) : id === to,
  );
  if (format === undefined && (to === undefined || to === OWN_FORMAT)) {
    if (OWN_ENDINGS.includes(ending)) return { own: true };
    const others = to === undefined ? otherEndings() : [];
    return { wrong: `--out must end in ${orOf([...OWN_ENDINGS, ...others])}, not ${quoted(out)}` };
  }
  if (format === undefined) return { wrong: `--to must be one of ${FORMAT_NAMES.join(", ")}, not ${quoted(to ?? "")}` };
  if (format.endings.includes(ending)) return { format };
  return { wrong: `--out must end in ${orOf(format.endings)} for ${format.id}, not ${quoted(out)}` };
}

/** Endings that say by themselves what is meant. */
function otherEndings(): readonly string[] {
  const endings = new Set(INTERCHANGE_FORMATS.flatMap((format) => format.endings));
  return [...endings].filter((ending) => !OWN_ENDINGS.includes(ending));
}

function orOf(words: readonly string[]): string {
  return listed(words).replace(/ and (?=[^ ]*$)/u, " or ");
}
