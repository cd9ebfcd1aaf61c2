/** The sources of a timeline for citation programs: CSL-JSON, BibTeX and RIS. Events and claims stay behind. */
import { sourcesBibtex } from "../lists/sources-bibtex.ts";
import { sourcesCsl } from "../lists/sources-csl.ts";
import type { Timeline } from "../timeline.ts";
import type { InterchangeFormat, InterchangeText } from "./interchange-format.ts";
import { placeOfSource } from "./interchange-format.ts";
import { lossNotes } from "./losses.ts";
import { sourcesRis } from "./sources-ris.ts";

/** Writes all sources as items of CSL-JSON. */
export const CSL_JSON_OUT: InterchangeFormat = {
  id: "csl-json",
  name: "a list of references (CSL-JSON)",
  endings: [".json"],
  write: (timeline) => withLosses(timeline, sourcesCsl(timeline.sources)),
};

/** Writes all sources as entries of BibTeX. */
export const BIBTEX_OUT: InterchangeFormat = {
  id: "bibtex",
  name: "a list of references (BibTeX)",
  endings: [".bib"],
  write: (timeline) => withLosses(timeline, sourcesBibtex(timeline.sources), "which source it was taken over from"),
};

/** Writes all sources as references of RIS. */
export const RIS_OUT: InterchangeFormat = {
  id: "ris",
  name: "a list of references (RIS)",
  endings: [".ris"],
  write: (timeline) => withLosses(timeline, sourcesRis(timeline.sources), "which source it was taken over from"),
};

/** @param origins how it is told that copies are no longer known as such; CSL-JSON keeps it */
function withLosses(timeline: Timeline, text: string, origins?: string): InterchangeText {
  const copies = origins === undefined ? [] : timeline.sources.filter(({ custom }) => custom.derivedFrom !== undefined);
  return {
    text,
    notes: [
      ...lossNotes(timeline, {
        dropped: ["title", "description", "language", "extent", "custom", "events", "eras", "pictures"],
      }),
      ...copies.map((source) => ({ at: placeOfSource(source), kind: "dropped" as const, what: origins ?? "" })),
    ],
  };
}
