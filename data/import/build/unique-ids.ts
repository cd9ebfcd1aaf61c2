/** Ids that the format of ours takes, from texts of any kind. */

/** Longest stem of an id, UTF-16 units; an id may have 100, and a number may follow. */
const LONGEST = 60;

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
  return {
    idOf(text) {
      const stem = isId(text) ? text : slug(text);
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

/** Whether a text is an id of our format as it stands, and leaves room for a number. */
export function isId(text: string): boolean {
  return text.length <= 90 && /^[a-z0-9]+(?:-[a-z0-9]+)*$/u.test(text);
}

/** "The Gate opened!" is "the-gate-opened". Letters lose their marks; those of other scripts give nothing. */
export function slug(text: string): string {
  return text
    .slice(0, 4 * LONGEST)
    .normalize("NFKD")
    .toLowerCase()
    .replace(/[\p{M}'’]/gu, "")
    .replace(/ß/gu, "ss")
    .replace(/[æœø]/gu, (letter) => ({ æ: "ae", œ: "oe", ø: "o" })[letter] ?? "")
    .replace(/[^a-z0-9]+/gu, "-")
    .slice(0, LONGEST + 1)
    .replace(/^-+|-+$|(?<=.{30})-[^-]*$/gu, "");
}
