/** What a timeline's editor or an importer says of a claim, and its source does not: how sure it is, and how it was found. */
import { admiraltyText } from "./admiralty.ts";

/** What is said of a claim. */
export interface Assessment {
  /** What its editor found out about it, in a word or two: "confirmed", "unverified". Desks have words of their own. */
  readonly status?: string;
  /** How sure its editor is: words, or a grade of the Admiralty code ("B2"); see `admiralty.ts`. */
  readonly certainty?: string;
  /** Set where an importer concluded that the source says so: from what ("the column “Source”"), or true. See `inferredFrom`. */
  readonly inferred?: true | string;
}

/** Something that is assessed, as it stands in a timeline. */
export interface Assessed extends Assessment {
  readonly custom?: Readonly<Record<string, unknown>>;
}

/**
 * From what an importer concluded that the source says this: its words, or true where it does not tell. Undefined for a
 * claim that its file makes itself. Files of earlier programs hold it under `custom`.
 */
export function inferredFrom({ inferred, custom }: Assessed): string | true | undefined {
  const held = inferred ?? custom?.["inferred"];
  return held === true || (typeof held === "string" && held.trim() !== "") ? held : undefined;
}

/**
 * Everything that is said of a claim, each in a few words that begin with a small letter.
 *
 * @example ["status: unverified", "certainty: B2: usually reliable source, probably true", "concluded by the importer from the column “Source”"]
 */
export function assessmentTexts(claim: Assessed): readonly string[] {
  const { status, certainty } = claim;
  const inferred = inferredFrom(claim);
  return [
    ...(status === undefined ? [] : [`status: ${status}`]),
    ...(certainty === undefined ? [] : [`certainty: ${admiraltyText(certainty) ?? certainty}`]),
    ...(inferred === undefined ? [] : [`concluded by the importer${inferred === true ? "" : ` from ${inferred}`}`]),
  ];
}

/** Ids of the sources of which nothing but what an importer concluded is among these claims. */
export function concludedSources(claims: readonly (Assessed & { readonly source: string })[]): ReadonlySet<string> {
  const concluded = new Set(claims.flatMap((claim) => (inferredFrom(claim) === undefined ? [] : [claim.source])));
  for (const claim of claims) if (inferredFrom(claim) === undefined) concluded.delete(claim.source);
  return concluded;
}
