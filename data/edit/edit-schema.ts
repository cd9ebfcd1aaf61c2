/** What a step of editing may be that comes from the other process, or from a journal. */
import * as v from "valibot";
import { claimFields, claimSchema } from "../file/schema/claim-schema.ts";
import { id, text } from "../file/schema/fields.ts";
import { namedPicture } from "../file/schema/named-picture-schema.ts";
import { sourceFields, sourceSchema } from "../file/schema/source-schema.ts";
import {
  eraFields,
  eraSchema,
  eventFields,
  eventSchema,
  laneFields,
  laneSchema,
  timelineFields,
} from "../file/schema/timeline-schema.ts";
import type { Fields } from "../file/schema/strict-object.ts";
import { MOST_EDITS, withoutField } from "./changing.ts";
import type { Change, Edit, EditStep, OneEdit } from "./edit.ts";

/** Claims of one event: far above any. */
const MOST_CLAIMS = 10_000;

const place = v.pipe(v.number(), v.integer(), v.minValue(0), v.maxValue(MOST_CLAIMS));

/** New values of fields, by the schemas of the fields themselves; null takes one out. None that is not named. */
function changeOf<T>(fields: v.ObjectEntries): v.GenericSchema<unknown, Change<T>> {
  const changed = Object.entries(fields).map(
    ([name, field]) => [name, v.exactOptional(v.nullable(wrappedIn(field)))] as const,
  );
  return v.strictObject(Object.fromEntries(changed)) as unknown as v.GenericSchema<unknown, Change<T>>;
}

/** The schema of a field that may be left out. */
function wrappedIn(field: v.ObjectEntries[string]): v.GenericSchema {
  return "wrapped" in field ? field.wrapped : field;
}

const { title, description, language, extent, aspects } = timelineFields;
const ownEventFields = withoutField(eventFields, "claims");

/** What each edit holds besides its type. */
const EDITS: { readonly [T in OneEdit["type"]]: Fields<Omit<Extract<OneEdit, { readonly type: T }>, "type">> } = {
  "change-details": { change: changeOf({ title, description, language, extent, aspects }) },
  "add-lane": { lane: laneSchema },
  "change-lane": { lane: id(), change: changeOf(withoutField(laneFields, "id")) },
  "move-lane": { lane: id(), before: v.exactOptional(id()) },
  "remove-lane": { lane: id(), events: v.exactOptional(id()) },
  "add-source": { source: sourceSchema },
  "change-source": { source: id(), change: changeOf(withoutField(sourceFields, "id")) },
  "remove-source": { source: id() },
  "add-event": { event: eventSchema },
  "change-event": { event: id(), change: changeOf(withoutField(ownEventFields, "id")) },
  "remove-event": { event: id() },
  "merge-events": { from: id(), into: id() },
  "split-event": {
    from: id(),
    claims: v.pipe(v.array(place), v.maxLength(MOST_CLAIMS)),
    event: v.strictObject(ownEventFields),
  },
  "add-claim": { event: id(), claim: claimSchema },
  "change-claim": { event: id(), claim: place, change: changeOf(claimFields) },
  "move-claim": { event: id(), claim: place, to: id() },
  "remove-claim": { event: id(), claim: place },
  "add-era": { era: eraSchema },
  "change-era": { era: id(), change: changeOf(withoutField(withoutField(eraFields, "claims"), "id")) },
  "remove-era": { era: id() },
  "keep-picture": { picture: namedPicture },
  "remove-picture": { name: text(200) },
};

const oneEdits = Object.entries(EDITS).map(([type, fields]: [string, v.ObjectEntries]) =>
  v.strictObject({ type: v.literal(type), ...fields }),
);

const several = v.strictObject({
  type: v.literal("several"),
  edits: v.pipe(v.array(v.variant("type", oneEdits)), v.minLength(1), v.maxLength(MOST_EDITS)),
});

const editSchema = v.variant("type", [...oneEdits, several]) as unknown as v.GenericSchema<unknown, Edit>;

/**
 * A step of editing. Its shape is checked here, part by part as in a file; whether the timeline can take it, `applyEdit`
 * tells. What no file could hold, or is far larger than any edit, is none.
 */
export const editStepSchema: v.GenericSchema<unknown, EditStep> = v.pipe(
  v.custom<object>(
    isPlainJson,
    "must be an edit of plain JSON, of at most a million values and 16,000,000 characters, nested at most 100 levels deep",
  ),
  v.variant("type", [
    v.strictObject({ type: v.literal("edit"), edit: editSchema }),
    v.strictObject({ type: v.literal("undo") }),
    v.strictObject({ type: v.literal("redo") }),
  ]),
);

/** The largest event there is has some ten thousand. */
const MOST_VALUES = 1_000_000;
/** UTF-16 units of all texts and keys together. */
const MOST_CHARACTERS = 16_000_000;
const MOST_LEVELS = 100;

/** Keys with a meaning of their own in JavaScript: no file may have one. */
const FORBIDDEN: ReadonlySet<string> = new Set(["__proto__", "constructor", "prototype"]);

interface Counted {
  values: number;
  characters: number;
}

/**
 * Whether a value is such as a JSON text gives, and of a size that an edit may have: lists, plain objects, texts, numbers
 * that are finite, true, false and null; nothing that holds itself. Looks at no more than the limits allow.
 */
function isPlainJson(value: unknown): boolean {
  return isPlain(value, 1, { values: 0, characters: 0 });
}

function isPlain(value: unknown, level: number, counted: Counted): boolean {
  counted.values += 1;
  if (counted.values > MOST_VALUES || level > MOST_LEVELS) return false;
  if (typeof value === "string") return isShort(value, counted);
  if (typeof value === "number") return Number.isFinite(value);
  if (typeof value === "boolean" || value === null) return true;
  if (typeof value !== "object") return false;
  if (Array.isArray(value)) {
    // `every` passes over what a list lacks.
    for (const item of value as readonly unknown[]) if (!isPlain(item, level + 1, counted)) return false;
    return true;
  }
  const prototype: unknown = Object.getPrototypeOf(value);
  if (prototype !== Object.prototype && prototype !== null) return false;
  return Object.entries<unknown>({ ...value }).every(
    ([key, held]) => !FORBIDDEN.has(key) && isShort(key, counted) && isPlain(held, level + 1, counted),
  );
}

function isShort(text: string, counted: Counted): boolean {
  counted.characters += text.length;
  return counted.characters <= MOST_CHARACTERS;
}
