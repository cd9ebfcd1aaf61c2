/** Ids that the format of ours takes, from texts of any kind. */
import { isId, slug } from "../../file/schema/slug.ts";
import { memo } from "../../memo.ts";

/** How many texts are remembered with what is made of them: titles of one kind stand in a file again and again. */
const MOST_REMEMBERED = 1000;

/** Makes ids of one kind, no two alike: the same texts in the same order give the same ids. */
export interface IdMaker {
  /**
   * @param text of which the id is made, which stays where it is one already; what has no Latin letter or digit gives the kind's own name with a number
   */
  readonly idOf: (text: string) => string;
}

/** @param kind for texts that give no id: "event" */
export function idMaker(kind: string): IdMaker {
  const taken = new Set<string>();
  /** Where counting goes on, by stem: a thousand equal texts cost no more than a thousand. */
  const next = new Map<string, number>();
  const stemOf = memo((text: string) => (isId(text) ? text : slug(text)), MOST_REMEMBERED);
  return {
    idOf(text) {
      const stem = stemOf(text);
      let id = stem || `${kind}-1`;
      for (let number = next.get(stem) ?? 2; taken.has(id); number += 1) {
        id = `${stem || kind}-${String(number)}`;
        next.set(stem, number + 1);
      }
      taken.add(id);
      return id;
    },
  };
}
