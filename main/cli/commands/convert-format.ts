/** What `convert` writes: the program's own format, or one for other programs. */
import path from "node:path";
import { FORMATS_BY_ENDING, INTERCHANGE_FORMATS, OWN_ENDINGS } from "../../../data/interchange/interchange-formats.ts";
import type { InterchangeFormat } from "../../../data/interchange/interchange-format.ts";
import { quoted } from "../../../data/file/problems/describe-value.ts";
import { listed } from "../../../data/words.ts";

/** The program's own, as `--to` calls it. */
export const OWN_FORMAT = "sourceline";

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
  const format = to === undefined ? FORMATS_BY_ENDING.get(ending) : INTERCHANGE_FORMATS.find(({ id }) => id === to);
  if (format === undefined && (to === undefined || to === OWN_FORMAT)) {
    if (OWN_ENDINGS.some((own) => own === ending)) return { own: true };
    const others = to === undefined ? FORMATS_BY_ENDING.keys() : [];
    return { wrong: `--out must end in ${orOf([...OWN_ENDINGS, ...others])}, not ${quoted(out)}` };
  }
  if (format === undefined) return { wrong: `--to must be one of ${FORMAT_NAMES.join(", ")}, not ${quoted(to ?? "")}` };
  if (format.endings.includes(ending)) return { format };
  return { wrong: `--out must end in ${orOf(format.endings)} for ${format.id}, not ${quoted(out)}` };
}

function orOf(words: readonly string[]): string {
  return listed(words).replace(/ and (?=[^ ]*$)/u, " or ");
}
