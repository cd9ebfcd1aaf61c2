import type { DraftWhen } from "../../../data/import/import-draft.ts";
import type { ImportOutcome } from "../../../data/import/importer.ts";
import { toldWhen } from "./told-when.ts";

/** An outcome as tests read it. */
export interface ToldDraft {
  readonly sources?: readonly object[];
  readonly notes?: readonly string[];
  readonly [field: string]: unknown;
}

/**
 * What came of reading a file, short enough to be read as a whole: dates in one line each, notes as "place kind: what";
 * of the lists that every draft has, those that are empty are left out. A question or a refusal as it stands.
 */
export function toldDraft(outcome: ImportOutcome): ToldDraft {
  if (!("draft" in outcome)) return { ...outcome };
  const { notes, sources, events, eras, lanes = [], ...whole } = outcome.draft;
  return {
    ...whole,
    ...listed("lanes", lanes),
    ...listed(
      "sources",
      sources.map(({ published, ...source }) => ({ ...source, ...dated("published", published) })),
    ),
    ...listed(
      "events",
      events.map(({ when, claims, ...event }) => ({
        ...event,
        ...dated("when", when),
        ...listed(
          "claims",
          claims.map((claim) => ({ ...claim, ...dated("when", claim.when) })),
        ),
      })),
    ),
    ...(eras && { eras: eras.map((era) => ({ ...era, ...dated("when", era.when) })) }),
    ...listed(
      "notes",
      notes.map(({ at, kind, what }) => `${at} ${kind}: ${what}`),
    ),
  };
}

function listed(name: string, list: readonly unknown[]): object {
  return list.length === 0 ? {} : { [name]: list };
}

function dated(name: string, when: DraftWhen | undefined): object {
  return when === undefined ? {} : { [name]: toldWhen(when) };
}
