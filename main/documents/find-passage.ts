/** Where in a document the paragraph is that a claim cites, or what has become of it. */
import { nearestParagraph } from "./nearest-paragraph.ts";
import type { Passage, PassagePlace } from "../../data/ipc/passage.ts";
import type { Claim } from "../../data/timeline.ts";
import { paragraphHash } from "./paragraphs.ts";

/** Paragraphs shown before and after the one that is looked for. */
const NEIGHBOURS = 2;
/** Longest paragraph that is shown in full, in UTF-16 units: a text file may be one line. */
const LONGEST = 10_000;

/** What was found: see `PassageAnswer`. */
export type FoundPassage =
  | { readonly status: "found" | "moved"; readonly passage: Passage }
  | { readonly status: "missing"; readonly passage?: Passage };

/**
 * The paragraph by its number and hash; by its hash alone, the nearest to where it was; or the one most like the claims
 * that cite it.
 *
 * @param paragraphs all of the document's
 * @param claims those that cite the place
 */
export function findPassage(
  paragraphs: readonly string[],
  { paragraph, hash }: Pick<PassagePlace, "paragraph" | "hash">,
  claims: readonly Claim[],
): FoundPassage {
  const expected = paragraph - 1;
  const there = paragraphs[expected];
  if (there !== undefined && paragraphHash(there) === hash)
    return { status: "found", passage: around(paragraphs, expected) };
  const places = paragraphs.flatMap((text, index) => (paragraphHash(text) === hash ? [index] : []));
  const moved = places.sort((a, b) => Math.abs(a - expected) - Math.abs(b - expected))[0];
  if (moved !== undefined) return { status: "moved", passage: around(paragraphs, moved) };
  const nearest = nearestParagraph(paragraphs, claims);
  return nearest === undefined ? { status: "missing" } : { status: "missing", passage: around(paragraphs, nearest) };
}

function around(paragraphs: readonly string[], index: number): Passage {
  const first = Math.max(0, index - NEIGHBOURS);
  return {
    paragraphs: paragraphs.slice(first, index + NEIGHBOURS + 1).map(shortened),
    first: first + 1,
    highlighted: index + 1,
    total: paragraphs.length,
  };
}

function shortened(text: string): string {
  return text.length <= LONGEST ? text : `${text.slice(0, LONGEST).replace(/[\uD800-\uDBFF]$/u, "")}…`;
}
