/** What the columns of tables are, as it was said for tables with the same headers. */
import { createHash } from "node:crypto";
import * as v from "valibot";

/** Tables that are remembered; the one that was told longest ago goes first. */
const MOST_MAPPINGS = 100;

/** Roles with the headers of their columns. */
export const mappingSchema = v.record(
  v.pipe(v.string(), v.maxLength(40)),
  v.pipe(v.string(), v.maxLength(2000)),
) satisfies v.GenericSchema<Record<string, string>>;

/** One of them as it is kept: the headers as SHA-256, 64 hex digits, so that the settings do not list them twice. */
export const keptMappingSchema = v.strictObject({
  headers: v.pipe(v.string(), v.regex(/^[0-9a-f]{64}$/)),
  mapping: mappingSchema,
});

/** The one that was told last comes last. */
export type KeptMappings = readonly v.InferOutput<typeof keptMappingSchema>[];

/** What the columns of a table with these headers are. */
export function mappingFor(
  kept: KeptMappings | undefined,
  headers: readonly string[],
): Readonly<Record<string, string>> | undefined {
  const key = keyOf(headers);
  return kept?.find((each) => each.headers === key)?.mapping;
}

/** With what was said of a table with these headers. */
export function withMapping(
  kept: KeptMappings | undefined,
  headers: readonly string[],
  mapping: Readonly<Record<string, string>>,
): KeptMappings {
  const key = keyOf(headers);
  return [...(kept ?? []).filter((each) => each.headers !== key), { headers: key, mapping }].slice(-MOST_MAPPINGS);
}

function keyOf(headers: readonly string[]): string {
  return createHash("sha256").update(JSON.stringify(headers)).digest("hex");
}
