import { isId, slug } from "../file/schema/slug.ts";

/**
 * An id for something new, made of its title, and unlike those that are taken. Ids have Latin letters and digits alone: what a
 * title has in other scripts gives nothing, and a title that is all of it the kind's own name with a number.
 *
 * @param kind for titles that give no id: "event"
 * @example freeId("The truce begins", new Set(["the-truce-begins"])) // "the-truce-begins-2"
 * @example freeId("هدنة", new Set(), "event") // "event-1"
 */
export function freeId(title: string, taken: ReadonlySet<string>, kind = "item"): string {
  const stem = isId(title) ? title : slug(title);
  const first = stem || `${kind}-1`;
  for (let number = 2; ; number += 1) {
    const id = number === 2 ? first : `${stem || kind}-${String(number - 1)}`;
    if (!taken.has(id)) return id;
  }
}
