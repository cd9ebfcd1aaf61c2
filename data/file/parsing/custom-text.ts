/** What stands under `custom` as the file spells it: `1.0` is not `1`, and no number of JavaScript is 12345678901234567890. */
import { locate, type Place } from "../problems/locate.ts";
import { FIELDS_OF } from "../schema/field-places.ts";
import type { WrittenTimeline } from "../schema/timeline-schema.ts";
import type { Customised } from "../../timeline.ts";

/** The format's own fields under the `custom` of a source. */
const OURS: readonly string[] = FIELDS_OF['the "custom" of a source'] ?? [];

/**
 * A timeline with `customTexts` wherever JSON would spell a field of `custom` in another way than the file. Reads the
 * text once more, and only when there is such a field. Changes what it is given.
 *
 * @param text from which the timeline was read, without a byte order mark
 */
export function withCustomTexts(file: WrittenTimeline, text: string): WrittenTimeline {
  const isPlain = hasPlainTexts(text);
  const fields = customFields(file, ({ value }) => !(isPlain && isSpelledInOneWay(value)));
  if (fields.length === 0) return file;
  const offsets = locate(text, fields);
  fields.forEach(({ holder, name, value }, index) => {
    const spelled = withoutBlanks(text, offsets[index] ?? 0);
    if (spelled === JSON.stringify(value)) return;
    Object.assign(holder, { customTexts: { ...holder.customTexts, [name]: spelled } });
  });
  return file;
}

interface Holder extends Customised {
  readonly custom?: object;
}

/** A field of `custom` that is not one of the format's own. */
interface CustomField extends Place {
  readonly holder: Holder;
  readonly name: string;
  readonly value: unknown;
}

/** @param isLookedAt for each field, whether it may be spelled in another way */
function customFields(
  file: WrittenTimeline,
  isLookedAt: (field: Pick<CustomField, "value">) => boolean,
): readonly CustomField[] {
  const found: CustomField[] = [];
  const look = (holder: Holder, path: () => Place["path"], ours: readonly string[] = []): void => {
    if (holder.custom === undefined) return;
    for (const [name, value] of Object.entries<unknown>({ ...holder.custom })) {
      if (!ours.includes(name) && isLookedAt({ value }))
        found.push({ holder, name, value, path: [...path(), "custom", name] });
    }
  };
  look(file, () => []);
  for (const [index, source] of file.sources.entries()) look(source, () => ["sources", index], OURS);
  for (const [index, event] of file.events.entries()) {
    look(event, () => ["events", index]);
    for (const [at, claim] of event.claims.entries()) look(claim, () => ["events", index, "claims", at]);
  }
  for (const [index, { claims = [] }] of (file.eras ?? []).entries())
    for (const [at, claim] of claims.entries()) look(claim, () => ["eras", index, "claims", at]);
  return found;
}

/** Whether no text of a file has an escape that JSON would spell in another way, such as "\u00e9" or "\/". */
function hasPlainTexts(text: string): boolean {
  return !/\\(?:\/|u(?!00(?:0[0-7bef]|1[\da-f])))/.test(text);
}

/** Numbers, and what may have some in it, can be spelled in many ways. */
function isSpelledInOneWay(value: unknown): boolean {
  return typeof value === "string" || typeof value === "boolean" || value === null;
}

/** A value of a JSON text that is known to be right, from its first character on, without the blanks between its parts. */
function withoutBlanks(text: string, start: number): string {
  const part = /"(?:[^"\\]|\\.)*"|[{}[\],:]|[^\s"{}[\],:]+|\s+/gy;
  part.lastIndex = start;
  const kept: string[] = [];
  let depth = 0;
  do {
    const found = part.exec(text)?.[0];
    if (found === undefined) break;
    if (found === "{" || found === "[") depth += 1;
    if (found === "}" || found === "]") depth -= 1;
    if (/^\S/.test(found)) kept.push(found);
  } while (depth > 0);
  return kept.join("");
}
