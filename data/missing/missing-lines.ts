/** The list of what is missing as lines of text, to print or to send. */
import { stopped } from "../words.ts";
import { numberText } from "../wording.ts";
import { MISSING_KINDS, type Missing, type MissingItem } from "./missing.ts";

/** A heading with its count for each kind of which something is missing, and a line below it for each thing. */
export function missingLines(missing: readonly Missing[]): readonly string[] {
  return groupLines(missing.map(({ kind, items }) => ({ heading: MISSING_KINDS[kind], items })));
}

/** The same for groups under headings of their own; those without an item are left out. */
export function groupLines(
  groups: readonly { readonly heading: string; readonly items: readonly MissingItem[] }[],
): readonly string[] {
  const open = groups.filter(({ items }) => items.length > 0);
  if (open.length === 0) return ["Nothing is missing."];
  return open.flatMap(({ heading, items }, index) => [
    ...(index === 0 ? [] : [""]),
    `${heading} (${numberText(items.length)})`,
    ...items.map((item) => `  ${lineOf(item)}`),
  ]);
}

function lineOf({ name, words }: MissingItem): string {
  const text = words === "" ? name : `${stopped(name)} ${words}`;
  return text.replace(/\s+/gu, " ");
}
