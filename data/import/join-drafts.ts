/** Several files that make one timeline: a folder of notes, or a table for each year. */
import { cutTo, oneLine } from "./build/clean-text.ts";
import type { DraftClaim, DraftEvent, DraftSource, ImportDraft, ImportNote } from "./import-draft.ts";
import { withMentions } from "./mentioned-events.ts";

/** What one of the files gave. */
export interface NamedDraft {
  /** The file's name, as the report is to call it. */
  readonly name: string;
  readonly draft: ImportDraft;
}

/**
 * One draft of several, in their order. Places begin with the name of their file. A source that two files describe in
 * the same words is one; of two that differ under one id, the later gets another id. What each file says of itself
 * (title, description) is told as left out; the language counts where all agree; further fields stand by file.
 */
export function joinDrafts(parts: readonly NamedDraft[]): ImportDraft {
  const sources = new Map<string, DraftSource>();
  const events: DraftEvent[] = [];
  for (const { name, draft } of parts) {
    const renamed = addSources(sources, name, draft.sources);
    for (const event of draft.events) {
      const claims = event.claims.map((claim) => renamedClaim(claim, renamed));
      events.push({ ...event, at: within(name, event.at), claims });
    }
  }
  const eras = parts.flatMap(({ name, draft }) =>
    (draft.eras ?? []).map((era) => ({ ...era, at: within(name, era.at) })),
  );
  const language = agreed(parts.map(({ draft }) => draft.language));
  return {
    ...(language !== undefined && { language }),
    lanes: [...new Set(parts.flatMap(({ draft }) => draft.lanes ?? []))],
    sources: [...sources.values()],
    events: withMentions(events),
    ...(eras.length > 0 && { eras }),
    ...extraOf(parts),
    notes: parts.flatMap(({ name, draft }) => [
      ...leftOut(name, draft),
      ...draft.notes.map((note) => ({ ...note, at: within(name, note.at) })),
    ]),
  };
}

/** What each file says besides, under its name. */
function extraOf(parts: readonly NamedDraft[]): Pick<ImportDraft, "extra"> {
  const extra = Object.fromEntries(parts.flatMap(({ name, draft }) => (draft.extra ? [[name, draft.extra]] : [])));
  return Object.keys(extra).length > 0 ? { extra } : {};
}

/** What a file says of itself as a whole, which no event of it says too: the whole is another one now. */
function leftOut(name: string, { title, description, events }: ImportDraft): readonly ImportNote[] {
  const dropped = (what: string, text: string): ImportNote => ({
    at: name,
    kind: "dropped",
    what: `${what} "${text}"`,
  });
  // Some readers call a file without a title by its name, which stands at every place of the report.
  const isTold = title === undefined || name.endsWith(title) || events.some((event) => event.title === title);
  return [
    ...(isTold ? [] : [dropped("its title", cutTo(oneLine(title), 80))]),
    ...(description === undefined ? [] : [dropped("its description", cutTo(oneLine(description), 80))]),
  ];
}

/** Adds the sources of a file, and gives those that had to get another id: by the id that the file calls them. */
function addSources(
  sources: Map<string, DraftSource>,
  name: string,
  added: readonly DraftSource[],
): ReadonlyMap<string, string> {
  const renamed = new Map<string, string>();
  const own = new Map<string, DraftSource>();
  for (const source of added) {
    const at = within(name, source.at);
    const known = sources.get(source.id);
    if (known && inWords(known) === inWords(source)) continue;
    const id = known ? `${source.id} (${name})` : source.id;
    if (known) renamed.set(source.id, id);
    own.set(id, { ...source, id, at });
    sources.set(id, { ...source, id, at });
  }
  // Those that another file describes in the same words keep the origins that it names.
  for (const [id, source] of own) {
    if (source.derivedFrom)
      sources.set(id, { ...source, derivedFrom: source.derivedFrom.map((origin) => renamed.get(origin) ?? origin) });
  }
  return renamed;
}

/** A claim whose sources go by their ids in the joined draft. */
function renamedClaim(claim: DraftClaim, renamed: ReadonlyMap<string, string>): DraftClaim {
  const { source, derivedFrom, through } = claim;
  const idOf = (id: string): string => renamed.get(id) ?? id;
  return {
    ...claim,
    source: idOf(source),
    ...(derivedFrom !== undefined && { derivedFrom: idOf(derivedFrom) }),
    ...(through && {
      through: through.map((station) => (typeof station === "string" ? idOf(station) : station)),
    }),
  };
}

/** All that a source says of itself, without where it stands. */
function inWords(source: DraftSource): string {
  return JSON.stringify({ ...source, at: "" });
}

/** "notes/talks.md, line 3"; of what a file says as a whole, the file alone: a note is called by its name. */
function within(name: string, at: string): string {
  return at === "the file" || at === name ? name : `${name}, ${at}`;
}

/** What all say that say anything. */
function agreed(values: readonly (string | undefined)[]): string | undefined {
  const said = new Set(values.filter((value) => value !== undefined));
  return said.size === 1 ? [...said][0] : undefined;
}
