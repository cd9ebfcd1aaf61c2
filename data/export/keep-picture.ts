/** Puts a picture among those that a timeline keeps under names. */
import { quoted } from "../file/problems/describe-value.ts";
import { extentOf } from "../moment.ts";
import type { NamedPicture } from "../pictures/named/named-picture.ts";
import type { Timeline } from "../timeline.ts";
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

/** The timeline with a picture in the place of the one of its name, or after the others; or why it cannot keep that. */
export function withPictureKept(
  timeline: Timeline,
  written: Written<NamedPicture>,
): Timeline | { readonly problem: string } {
  const ids = new Set(timeline.events.map(({ id }) => id));
  const named = [...(written.hidden ?? []), ...(written.callouts ?? []).flatMap(({ event }) => event ?? [])];
  const unknown = named.find((id) => !ids.has(id));
  if (unknown !== undefined) return { problem: `no event has the id ${quoted(unknown)}` };
  const { pictures = [] } = timeline;
  const picture = readPicture(written);
  const isThere = pictures.some(({ name }) => name === picture.name);
  return {
    ...timeline,
    version: 2,
    pictures: isThere
      ? pictures.map((other) => (other.name === picture.name ? picture : other))
      : [...pictures, picture],
  };
}
