/** The parameters of a link to a view, in the order in which they are written, each with its way in and out. */
import type { Filter, ListCondition } from "./filter.ts";
import { linkInstants } from "./link-dates.ts";
import { isCalendarDate, LANES_BY, LAYOUTS, LOOK_LIMITS, SURFACES, THEME_CHOICES, type Look } from "./look.ts";
import type { ViewLink } from "./linked-view.ts";

/** A link's content on its way out: the ends of its period are dates already. */
export type WrittenLink = Omit<ViewLink, "from" | "to"> & { readonly from?: string; readonly to?: string };

export interface LinkField {
  readonly name: string;
  /** The value as it stands in a link: "" for a parameter without one, undefined to leave it out. */
  readonly write: (link: WrittenLink) => string | undefined;
  /** The link with this value in it; undefined when the value cannot be used. */
  readonly read: (link: ViewLink, value: string) => ViewLink | undefined;
}

/** Every parameter. */
export const LINK_FIELDS: readonly LinkField[] = [
  {
    name: "timeline",
    // A page of its own has no name.
    write: ({ timeline = "" }) => (timeline === "" ? undefined : written(timeline)),
    read: (link, value) => withText(value, LOOK_LIMITS.text, (timeline) => ({ ...link, timeline })),
  },
  {
    name: "picture",
    write: ({ picture = "" }) => (picture === "" ? undefined : written(picture)),
    read: (link, value) => withText(value, LOOK_LIMITS.id, (picture) => ({ ...link, picture })),
  },
  {
    name: "from",
    write: ({ from }) => from,
    read: (link, value) => withInstant(value, ({ from }) => ({ ...link, from })),
  },
  {
    name: "to",
    write: ({ to }) => to,
    read: (link, value) => withInstant(value, ({ to }) => ({ ...link, to })),
  },
  {
    name: "search",
    write: ({ look }) => (look.filter.text === "" ? undefined : written(look.filter.text)),
    read: (link, value) => withText(value, LOOK_LIMITS.text, (text) => filtered(link, { text })),
  },
  filterList("sources"),
  filterList("lanes"),
  filterList("actors"),
  filterList("places"),
  filterList("differs"),
  filterFlag("single-source", "singleSource"),
  filterFlag("undated", "undated"),
  filterDate("dated-from", "from"),
  filterDate("dated-to", "to"),
  {
    name: "ghosts",
    write: ({ look }) => (look.context ? "" : undefined),
    read: (link, value) => (value === "" ? looked(link, { context: true }) : undefined),
  },
  {
    name: "known-on",
    write: ({ look }) => look.knownOn,
    read: (link, value) => (isCalendarDate(value) ? looked(link, { knownOn: value }) : undefined),
  },
  lookFlag("undated-reports", "undatedReports"),
  choice("lanes-by", "lanesBy", LANES_BY, "lane"),
  lookList("lane-order", "laneOrder"),
  lookList("collapsed", "collapsed"),
  lookList("compare", "compared"),
  choice("theme", "theme", THEME_CHOICES, "system"),
  choice("show", "surface", SURFACES, "picture"),
  choice("layout", "layout", LAYOUTS, "auto"),
  lookFlag("to-scale", "toScale"),
  selected("event"),
  selected("source"),
];

function filterList(name: ListCondition): LinkField {
  return {
    name,
    write: ({ look }) => writtenList(look.filter[name]),
    read: (link, value) => {
      const list = readList(value);
      return list && filtered(link, { [name]: list });
    },
  };
}

function filterFlag(name: string, key: "singleSource" | "undated"): LinkField {
  return {
    name,
    write: ({ look }) => (look.filter[key] ? "" : undefined),
    read: (link, value) => (value === "" ? filtered(link, { [key]: true }) : undefined),
  };
}

function filterDate(name: string, key: "from" | "to"): LinkField {
  return {
    name,
    // What a saved look has there may be no date.
    write: ({ look: { filter } }) => (linkInstants(filter[key] ?? "") ? filter[key] : undefined),
    read: (link, value) => {
      const date = readText(value);
      return date !== undefined && linkInstants(date) ? filtered(link, { [key]: date }) : undefined;
    },
  };
}

function lookFlag(name: string, key: "undatedReports" | "toScale"): LinkField {
  return {
    name,
    write: ({ look }) => (look[key] === true ? "" : undefined),
    read: (link, value) => (value === "" ? looked(link, { [key]: true }) : undefined),
  };
}

function lookList(name: string, key: "laneOrder" | "collapsed" | "compared"): LinkField {
  return {
    name,
    write: ({ look }) => writtenList(look[key]),
    read: (link, value) => {
      const list = readList(value);
      return list && looked(link, { [key]: list });
    },
  };
}

function choice<Key extends "lanesBy" | "theme" | "surface" | "layout">(
  name: string,
  key: Key,
  words: readonly Look[Key][],
  usual: Look[Key],
): LinkField {
  return {
    name,
    write: ({ look }) => (look[key] === usual ? undefined : look[key]),
    read: (link, value) => {
      const word = words.find((known) => known === value);
      return word && looked(link, { [key]: word });
    },
  };
}

/** One selection at a time: the second is broken. */
function selected(kind: "event" | "source"): LinkField {
  return {
    name: kind,
    write: ({ selection }) => (selection?.kind === kind ? written(selection.id) : undefined),
    read: (link, value) =>
      link.selection ? undefined : withText(value, LOOK_LIMITS.id, (id) => ({ ...link, selection: { kind, id } })),
  };
}

function looked(link: ViewLink, change: Partial<Look>): ViewLink {
  return { ...link, look: { ...link.look, ...change } };
}

function filtered(link: ViewLink, change: Partial<Filter>): ViewLink {
  return looked(link, { filter: { ...link.look.filter, ...change } });
}

function withText(value: string, most: number, use: (text: string) => ViewLink): ViewLink | undefined {
  const text = readText(value);
  return text === undefined || text.length > most ? undefined : use(text);
}

function withInstant(value: string, use: (at: { readonly from: number; readonly to: number }) => ViewLink) {
  const at = linkInstants(readText(value) ?? "");
  return at && use(at);
}

/** Commas separate, so that those inside a name have to be written otherwise; colons need not be. */
function written(text: string): string {
  return encodeURIComponent(text.replace(/\p{Cs}/gu, "\uFFFD")).replaceAll("%3A", ":");
}

function writtenList(list: readonly string[]): string | undefined {
  return list.length === 0 ? undefined : list.map(written).join(",");
}

/** Undefined where the text is empty, badly encoded, or holds what no keyboard types. */
function readText(value: string): string | undefined {
  try {
    const text = decodeURIComponent(value.replaceAll("+", " "));
    return text === "" || /[\p{Cc}\p{Cs}]/u.test(text) ? undefined : text;
  } catch {
    return undefined;
  }
}

function readList(value: string): readonly string[] | undefined {
  const words = value.split(",");
  if (words.length > LOOK_LIMITS.list) return undefined;
  const list = words
    .map(readText)
    .filter((word): word is string => word !== undefined && word.length <= LOOK_LIMITS.id);
  return list.length === words.length ? [...new Set(list)] : undefined;
}
