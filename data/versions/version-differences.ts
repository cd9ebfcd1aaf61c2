/** What two versions of a timeline say differently, as an editor reads it before one takes the place of the other. */
import type { Timeline } from "../timeline.ts";
import { writtenJson } from "../written.ts";

/** One thing that is in one version alone, or another in each. */
export interface VersionDifference {
  /** "first" and "second" for what that version alone has. */
  readonly where: "first" | "second" | "both";
  /** What it is, "event “The truce begins”"; of what both have, with the names of the fields: "event “…”: title, claims". */
  readonly words: string;
}

/** What can be told apart of a timeline, and what it is called. */
const LISTS = [
  ["lanes", "lane"],
  ["sources", "source"],
  ["events", "event"],
  ["eras", "era"],
] as const;

/** Fields of a timeline that are no lists. */
const DETAILS = ["title", "description", "language", "extent", "aspects", "custom"] as const;

/**
 * What differs between two versions of a timeline, in the order of the file: the timeline's own fields, then lanes, sources,
 * events and eras by their ids, then pictures by their names. Nothing of the order in which they stand.
 */
export function versionDifferences(first: Timeline, second: Timeline): readonly VersionDifference[] {
  // A period that the file does not give follows from its events, and is none of these.
  const [own, others] = [fieldsOf(first), fieldsOf(second)];
  const fields = DETAILS.filter((name) => own.get(name) !== others.get(name));
  const lists = LISTS.flatMap(([list, kind]) =>
    listDifferences(
      kind,
      (first[list] ?? []).map((item) => ({ id: item.id, item })),
      (second[list] ?? []).map((item) => ({ id: item.id, item })),
    ),
  );
  return [
    ...(fields.length > 0 ? [{ where: "both" as const, words: `the timeline: ${fields.join(", ")}` }] : []),
    ...lists,
    ...listDifferences("picture", picturesOf(first), picturesOf(second)),
  ];
}

function picturesOf({ pictures = [] }: Timeline): readonly Named[] {
  return pictures.map((item) => ({ id: item.name, item }));
}

interface Named {
  readonly id: string;
  readonly item: object;
}

function listDifferences(
  kind: string,
  first: readonly Named[],
  second: readonly Named[],
): readonly VersionDifference[] {
  const inFirst = new Set(first.map(({ id }) => id));
  const inSecond = new Map(second.map(({ id, item }) => [id, item]));
  const own = first.flatMap(({ id, item }): readonly VersionDifference[] => {
    const other = inSecond.get(id);
    if (other === undefined) return [{ where: "first", words: wordsFor(kind, item) }];
    const fields = differentFields(item, other);
    return fields.length === 0 ? [] : [{ where: "both", words: `${wordsFor(kind, item)}: ${fields.join(", ")}` }];
  });
  const others = second.filter(({ id }) => !inFirst.has(id));
  return [...own, ...others.map(({ item }): VersionDifference => ({ where: "second", words: wordsFor(kind, item) }))];
}

/** A title is told in full up to here, UTF-16 units. */
const LONGEST = 60;

function wordsFor(kind: string, item: object): string {
  const { title, label, name } = item as { readonly title?: string; readonly label?: string; readonly name?: string };
  const words = title ?? label ?? name ?? "";
  return `${kind} “${words.length > LONGEST ? `${words.slice(0, LONGEST - 1).trimEnd()}…` : words}”`;
}

function differentFields(first: object, second: object): readonly string[] {
  const [own, others] = [fieldsOf(first), fieldsOf(second)];
  return [...new Set([...own.keys(), ...others.keys()])].filter((name) => own.get(name) !== others.get(name));
}

/** The JSON of fields by their names, as the file has them. */
function fieldsOf(item: object): ReadonlyMap<string, string> {
  const fields = Object.entries<unknown>({ ...(JSON.parse(writtenJson(item)) as object) });
  return new Map(fields.map(([name, value]) => [name, JSON.stringify(value)]));
}
