import type { DraftWhen } from "../../data/import/import-draft.ts";
import type { ImportOutcome } from "../../data/import/importer.ts";
import { toldWhen } from "./told-when.ts";

/**
 * What came of reading a file, short enough to be read as a whole: dates in one line each, notes as "place kind: what",
 * empty lists left out; a question or a refusal as it stands.
 */
export function toldDraft(outcome: ImportOutcome): object {
  if (!("draft" in outcome)) return outcome;
  const { notes, sources, events, eras = [], ...whole } = outcome.draft;
  return shortened({
    ...whole,
    sources: sources.map(({ published, ...source }) => ({ ...source, ...dated("published", published) })),
    events: events.map(({ when, claims, ...event }) => ({
      ...event,
      ...dated("when", when),
      claims: claims.map((claim) => ({ ...claim, ...dated("when", claim.when) })),
    })),
    eras: eras.map((era) => ({ ...era, ...dated("when", era.when) })),
    notes: notes.map(({ at, kind, what }) => `${at} ${kind}: ${what}`),
  });
}

function dated(name: string, when: DraftWhen | undefined): object {
  return when === undefined ? {} : { [name]: toldWhen(when) };
}

function shortened<T>(value: T): T {
  if (Array.isArray(value)) return value.map(shortened) as T;
  if (typeof value !== "object" || value === null) return value;
  const fields = Object.entries(value).filter(([, held]) => !(Array.isArray(held) && held.length === 0));
  return Object.fromEntries(fields.map(([name, held]) => [name, shortened(held as unknown)])) as T;
}
