/** What all edits have in common: a thing is read as a file's reader reads it, with what a change says in place of what was. */
import type * as v from "valibot";
import { quoted } from "../file/problems/describe-value.ts";
import { FindingList } from "../file/problems/finding-list.ts";
import type { JsonPath } from "../file/problems/json-path.ts";
import { didYouMean } from "../file/problems/nearest.ts";
import { readJson } from "../file/parsing/read-json.ts";
import { withCustomPlace } from "../file/schema/field-places.ts";
import type { Customised, Timeline } from "../timeline.ts";

/** More than anybody mends before trying again. */
export const MOST_PROBLEMS = 1000;

/** Edits that are done as one: above what anybody pastes and looks at. */
export const MOST_EDITS = 10_000;

/** A timeline that an edit has changed, before what is computed from the whole is computed again. */
export interface Changed {
  /** Undefined, or as it was, where something is wrong. */
  readonly timeline: Timeline | undefined;
  /** Where in it the changed thing stands, which problems are told from; absent where they concern all of it. */
  readonly path?: JsonPath;
}

/** An edit that cannot be applied, for one reason that concerns all of it. The timeline stays. */
export function refused(timeline: Timeline, findings: FindingList, reason: string): Changed {
  findings.add({ path: [], reason });
  return { timeline };
}

/** Ids beyond which no likeness is looked for. */
const MOST_COMPARED = 1000;

/** Why something cannot be done to a thing that there is not. */
export function noSuch(kind: string, id: string, things: readonly { readonly id: string }[]): string {
  const hint =
    things.length > MOST_COMPARED
      ? ""
      : didYouMean(
          id,
          (function* ids() {
            for (const thing of things) yield thing.id;
          })(),
        );
  return `no ${kind} has the id ${quoted(id)}.${hint || ` Choose one that there is`}`;
}

/** Where a thing stands among others; -1 where it does not. */
export function placeOfId(things: readonly { readonly id: string }[], id: string): number {
  return things.findIndex((thing) => thing.id === id);
}

/** What an edit gives of a thing, and the thing where it has the shape of one. */
export interface ReadItem<T> {
  /** A value of JSON, whatever its shape: references and dates are checked in it as well. */
  readonly given: unknown;
  readonly item: T | undefined;
}

/**
 * Reads a thing as the reader of files would, once it stood in one. Adds to `findings` all that is wrong with its shape.
 *
 * @param path where in the file it stands
 */
export function readItem<T>(
  schema: v.GenericSchema<unknown, T>,
  written: object,
  path: JsonPath,
  findings: FindingList,
): ReadItem<T> {
  const given = throughJson(written, path, findings);
  const checked = schema["~run"]({ value: given }, {});
  if (checked.issues === undefined) return { given, item: checked.value };
  for (const { path: way = [], message } of checked.issues) {
    // The way through what JSON gave.
    const place = [...path, ...way.map(({ key }) => key as string | number)];
    findings.add({ path: place, reason: withCustomPlace(message, place) });
  }
  return { given, item: undefined };
}

/** As it comes out of a file: without what JSON cannot say, and with a finding where no file may hold it. */
function throughJson(written: object, path: JsonPath, findings: FindingList): unknown {
  const json = JSON.stringify(written);
  // As deep as it lies in the file, which has a limit.
  const depth = path.length;
  const own = new FindingList(MOST_PROBLEMS);
  readJson("[".repeat(depth) + json + "]".repeat(depth), own);
  for (const { path: way, reason } of own.kept) findings.add({ path: [...path, ...way.slice(depth)], reason });
  return JSON.parse(json) as unknown;
}

/** Fields of a thing as they are written, with those of a change; without those that it takes out. */
export function withChange(written: object, change: object): object {
  const changes = new Map(Object.entries<unknown>({ ...change }).filter(([, value]) => value !== undefined));
  const fields = [...Object.entries<unknown>({ ...written }).filter(([name]) => !changes.has(name)), ...changes];
  return Object.fromEntries(fields.filter(([, value]) => value !== null));
}

/** A thing without one of its fields. */
export function withoutField<T extends object, K extends keyof T>(thing: T, field: K): Omit<T, K> {
  return Object.fromEntries(Object.entries({ ...thing }).filter(([name]) => name !== field)) as Omit<T, K>;
}

/**
 * A thing that was read anew with the fields of the old one wherever the change says nothing of them, and with the old
 * spelling of what stands under `custom`.
 *
 * @param computed a field that is computed of others, and taken as it was read
 */
export function withOldFields<T extends object>(read: T, old: T, change: object, computed?: string): T {
  const isKept = (name: string): boolean =>
    name in old && name !== computed && (change as Record<string, unknown>)[name] === undefined;
  const names = Object.keys(read) as (keyof T & string)[];
  const fields = names.map((name): [string, unknown] => [name, isKept(name) ? old[name] : read[name]]);
  const texts = keptTexts(read, old);
  return { ...(Object.fromEntries(fields) as T), ...(texts && { customTexts: texts }) };
}

/** Spellings of the fields of `custom` that say what they did. */
function keptTexts(read: object, old: Customised): Customised["customTexts"] {
  if (old.customTexts === undefined) return undefined;
  const [now, before] = [customOf(read), customOf(old)];
  const kept = Object.entries(old.customTexts).filter(
    ([name]) => Object.hasOwn(now, name) && JSON.stringify(now[name]) === JSON.stringify(before[name]),
  );
  return kept.length === 0 ? undefined : Object.fromEntries(kept);
}

function customOf(holder: object): Readonly<Record<string, unknown>> {
  return { ...(holder as { readonly custom?: object }).custom };
}
