/** What points to an event: other events, and pictures. */
import type { NamedPicture } from "../pictures/named/named-picture.ts";
import type { Timeline, TimelineEvent } from "../timeline.ts";

/** With all that points to an event pointing to another one, or gone where there is none. No event points to itself, or twice to one. */
export function withLinksTo(timeline: Timeline, id: string, other: string | undefined): Timeline {
  const events = timeline.events.map((event) => withEventLinks(event, id, other));
  const pictures = timeline.pictures?.map((picture) => withPictureLinks(picture, id, other));
  return { ...timeline, events, ...(pictures && { pictures }) };
}

function withEventLinks(event: TimelineEvent, id: string, other: string | undefined): TimelineEvent {
  if (event.follows?.includes(id) !== true && event.implies?.includes(id) !== true) return event;
  const { follows, implies } = event;
  const kept = (links: readonly string[] | undefined): readonly string[] | undefined =>
    links && replaced(links, id, other).filter((link) => link !== event.id);
  return withLists(event, { follows: kept(follows), implies: kept(implies) });
}

function withPictureLinks(picture: NamedPicture, id: string, other: string | undefined): NamedPicture {
  const { hidden, callouts } = picture;
  if (hidden?.includes(id) !== true && callouts?.some(({ event }) => event === id) !== true) return picture;
  return withLists(picture, {
    hidden: hidden && replaced(hidden, id, other),
    callouts: callouts?.flatMap((callout) => {
      if (callout.event !== id) return [callout];
      return other === undefined ? [] : [{ ...callout, event: other }];
    }),
  });
}

function replaced(links: readonly string[], id: string, other: string | undefined): readonly string[] {
  if (!links.includes(id)) return links;
  return [...new Set(links.flatMap((link) => (link === id ? (other ?? []) : [link])))];
}

/** With other lists in the place of some; those that are empty now are left out. */
function withLists<T extends object>(thing: T, lists: { readonly [K in keyof T]?: T[K] | undefined }): T {
  const fields = Object.entries({ ...thing } as Record<string, unknown>).flatMap(
    ([name, value]): readonly (readonly [string, unknown])[] => {
      const list = lists[name as keyof T] as readonly unknown[] | undefined;
      if (list === undefined) return [[name, value]];
      return list.length === 0 && (value as readonly unknown[]).length > 0 ? [] : [[name, list]];
    },
  );
  return Object.fromEntries(fields) as T;
}
