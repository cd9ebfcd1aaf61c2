/** Finds a picture by the name that somebody typed. */
import { quoted } from "../file/problems/describe-value.ts";
import { didYouMean } from "../file/problems/nearest.ts";
import { fold } from "../fold.ts";
import type { NamedPicture } from "../pictures/named/named-picture.ts";

/** Names that a message lists. */
const MOST_LISTED = 10;

/** The picture of that name or, where there is none, the only one whose name differs in case and accents alone. Otherwise why there is none, and what there is. */
export function findPicture(
  pictures: readonly NamedPicture[],
  name: string,
): NamedPicture | { readonly problem: string } {
  const exact = pictures.find((picture) => picture.name === name);
  if (exact) return exact;
  const [alike, ...others] = pictures.filter((picture) => fold(picture.name) === fold(name));
  if (alike && others.length === 0) return alike;
  const names = pictures.map((picture) => picture.name);
  if (names.length === 0)
    return { problem: `the timeline keeps no pictures under names, and so none as ${quoted(name)}` };
  const listed = [...names.slice(0, MOST_LISTED).map(quoted), ...(names.length > MOST_LISTED ? ["…"] : [])];
  const hint = didYouMean(name, names);
  return { problem: `the timeline keeps no picture ${quoted(name)}.${hint} There are ${listed.join(", ")}` };
}
