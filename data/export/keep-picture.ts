/** Reads a picture of those that a timeline keeps under names. */
import { extentOf } from "../moment.ts";
import type { NamedPicture } from "../pictures/named/named-picture.ts";
import type { Written } from "../written.ts";

/**
 * A picture of a file, with the intervals of its notes.
 *
 * @throws RangeError when a date is none; none that passed the schema is
 */
export function readPicture({ callouts, ...picture }: Written<NamedPicture>): NamedPicture {
  if (callouts === undefined) return picture;
  return {
    ...picture,
    callouts: callouts.map((callout) => {
      const { from, to = from } = callout;
      return from === undefined || to === undefined
        ? callout
        : { ...callout, interval: extentOf({ from, to }).interval };
    }),
  };
}
