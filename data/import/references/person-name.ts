/** Names of persons as lists of references write them. */
import type { DraftSource } from "../import-draft.ts";

/** A name of a source's author. */
export type AuthorName = NonNullable<DraftSource["author"]>[number];

/** "Byron, Ada" with its two parts; a name without a comma as it stands. */
export function personNamed(name: string): AuthorName {
  const [family = "", ...given] = name.split(",").map((part) => part.trim());
  const rest = given.filter((part) => part !== "").join(", ");
  return family === "" || rest === "" ? { literal: name.trim() } : { family, given: rest };
}
