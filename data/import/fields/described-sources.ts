/** Sources that rows of a table describe: each is told once, and rows refer to it. */
import type { Written } from "../../written.ts";
import type { Moment } from "../../timeline.ts";
import type { DraftSource } from "../import-draft.ts";

/** What a row says of a source. Its name can be blank where it has a title. */
export interface SourceFacts {
  readonly name: string;
  readonly title?: string;
  readonly author?: string;
  readonly published?: Written<Moment>;
  readonly url?: string;
}

/** Collects the sources of a table. */
export interface SourceBook {
  /** What a claim names this source by: its id here, or its name where the row says no more of it. */
  readonly refer: (facts: SourceFacts, at: string) => string;
  /** Those that are described, in the order in which they came. */
  readonly sources: () => readonly DraftSource[];
}

/** An empty collection. A source of the same name, title, author and date is the same. */
export function sourceBook(): SourceBook {
  const sources = new Map<string, DraftSource>();
  const names = new Set<string>();
  return {
    refer: (facts, at) => {
      const { name, title, author, published } = facts;
      if (title === undefined && author === undefined && published === undefined) return name;
      const key = JSON.stringify([name, title, author, published?.earliest, published?.latest]);
      const known = sources.get(key);
      if (known) return known.id;
      const id = freeId([name, [name, title].filter(Boolean).join(": "), key], names);
      names.add(id);
      sources.set(key, described(facts, id, at));
      return id;
    },
    sources: () => [...sources.values()],
  };
}

/** The first text that is nobody's id yet and not blank; the last is always free. */
function freeId(texts: readonly string[], taken: ReadonlySet<string>): string {
  return texts.find((text) => text !== "" && !taken.has(text)) ?? texts.at(-1)!;
}

function described({ name, title, author, published, url }: SourceFacts, id: string, at: string): DraftSource {
  return {
    at,
    id,
    title: title ?? name,
    ...(title !== undefined && name !== "" && { "container-title": name }),
    ...(author !== undefined && { author: [{ literal: author }] }),
    ...(published !== undefined && { published }),
    ...(url !== undefined && { URL: url }),
  };
}
