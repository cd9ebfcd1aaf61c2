/**
 * Outlets: the one chip of all the sources that one newspaper, agency or site brought out. Independence is none of this:
 * what is an origin is decided source by source, see `accounts/origins.ts`.
 */
import { fold } from "../fold.ts";
import { siteOf } from "../source-name.ts";
import type { Source } from "../timeline.ts";
import type { Written } from "../written.ts";

/** What tells of which outlet a source is. */
export type OutletFacts = Pick<
  Written<Source>,
  "id" | "type" | "container-title" | "container-title-short" | "publisher" | "URL" | "custom"
>;

/** Who speaks in these is their author, whoever printed them. */
const BY_AUTHORS: ReadonlySet<string> = new Set(["book", "thesis", "manuscript", "personal_communication"]);

/**
 * What sources of one outlet have in common, and no others: the short name of what they appeared in, or else its name, or
 * else their publisher or site, as a reader tells names apart. A source that names none of them, or has a code of its
 * own, is an outlet by itself.
 */
export function outletKey(source: OutletFacts): string {
  const { id, type, custom } = source;
  const own = `#${id}`;
  if (custom.code !== undefined || custom.unnamedOutlet === true) return own;
  const issuer = BY_AUTHORS.has(type) ? undefined : (source.publisher ?? siteOf(source.URL));
  const name = source["container-title-short"] ?? source["container-title"] ?? issuer;
  return name === undefined ? own : fold(name).trim().replace(/\s+/gu, " ") || own;
}

/** What stands for the outlet of a source in filters, links and lanes: its code where others share it, or else its id. */
export function outletId({ id, codeIsDerived, custom: { code = id } }: Source): string {
  return typeof codeIsDerived === "string" ? code : id;
}

/**
 * The place of each source's outlet among all of them, by the source's id: from 0, in the order in which they first
 * occur. Sources that are left out on a day to which a timeline is set back keep theirs.
 */
export function outletPlaces(sources: readonly Source[]): ReadonlyMap<string, number> {
  const places = new Map<string, number>();
  let next = 0;
  for (const { id, codeIsDerived } of sources) {
    const first = typeof codeIsDerived === "string" ? places.get(codeIsDerived) : undefined;
    places.set(id, first ?? next);
    if (first === undefined) next += 1;
  }
  return places;
}
