/** Codes of chips for sources to which their file gives none: one for each outlet. */
import { grouped } from "../../grouped.ts";
import { outletKey, type OutletFacts } from "../../outlets/outlets.ts";
import { sourceLabel } from "../../source-name.ts";

/** Longest code that is made while there is a free one, in characters. */
const LONGEST = 4;

type Named = OutletFacts & { readonly title: string };

/** A code that was made. */
export interface DerivedCode {
  readonly code: string;
  /** True, or the id of the first of several sources that have it: those of one outlet, see `outletKey`. */
  readonly codeIsDerived: true | string;
}

/**
 * A code for each source that needs one and has none, by its id: from the letters of its short name, or else of its name, in its own script.
 * Sources of one outlet share theirs, and it is unlike every other. The same file gives the same codes, and a source that is added at its
 * end changes none before it.
 *
 * @param sources all of a timeline's, in the order of the file
 * @param needing ids of those that carry a claim
 * @example "The New York Times" is "NYT", "Reuters" is "REU", and another outlet with those letters "REU2"
 */
export function derivedCodes(
  sources: readonly Named[],
  needing: ReadonlySet<string>,
): ReadonlyMap<string, DerivedCode> {
  const taken = new Set(sources.flatMap(({ custom }) => custom.code ?? []));
  /** Where the last number of each stem was given, so that a thousand outlets of like names cost no more than a thousand. */
  const next = new Map<string, number>();
  const uncoded = sources.filter(({ id, custom }) => custom.code === undefined && needing.has(id));
  const made = new Map<string, DerivedCode>();
  for (const items of grouped(uncoded, outletKey).values()) {
    const [first] = items;
    if (first === undefined) continue;
    const stem = stemOf(first["container-title-short"] ?? sourceLabel(first));
    const code = taken.has(stem) ? numbered(stem) : stem;
    taken.add(code);
    const codeIsDerived = items.length > 1 ? first.id : true;
    for (const { id } of items) made.set(id, { code, codeIsDerived });
  }
  return made;

  function numbered(stem: string): string {
    for (let number = next.get(stem) ?? 2; ; number += 1) {
      const digits = String(number);
      const code = [...stem].slice(0, Math.max(1, LONGEST - digits.length)).join("") + digits;
      next.set(stem, number + 1);
      if (!taken.has(code)) return code;
    }
  }
}

/** Words that begin a name and tell little of it. */
const ARTICLES = /^(?:the|der|die|das|le|la|les|el|los|las|il|al)\s+(?=\S)/iu;

/** Two to four letters of a name: an abbreviation that it is or holds, the initials of its words, or its first letters. */
function stemOf(name: string): string {
  const plain = name.normalize("NFKD").replace(/\p{M}/gu, "").normalize("NFC").trim();
  // Of a site it is its own name that counts: "bbc.co.uk" is BBC.
  const site = /^([a-z0-9-]{2,})(?:\.[a-z0-9-]{2,})+$/u.exec(plain)?.[1];
  if (site !== undefined && site.length <= LONGEST) return site.replace(/-/gu, "").toUpperCase();
  const words = (site ?? plain).replace(ARTICLES, "").match(/[\p{L}\p{N}]+/gu) ?? [];
  const abbreviation = words.find((word) => /^\p{Lu}[\p{Lu}\p{N}]{1,3}$/u.test(word));
  if (abbreviation !== undefined) return abbreviation;
  const initials = words.map((word) => [...word][0]).join("");
  const first = [...(words[0] ?? "")];
  const letters = words.length > 1 ? [...initials].slice(0, LONGEST) : first.slice(0, 3);
  const stem = letters.join("").toUpperCase();
  return [...stem].length > 1 ? [...stem].slice(0, LONGEST).join("") : `${stem || "S"}1`;
}
