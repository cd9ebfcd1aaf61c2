/** Places on a map. */
import type { DraftPoint } from "../import-draft.ts";
import { numberOf } from "./json-fields.ts";

/** A place from two values in degrees, also as text; undefined where one is none or lies outside the globe. */
export function pointOf(latitude: unknown, longitude: unknown): DraftPoint | undefined {
  const [north, east] = [numberOf(latitude), numberOf(longitude)];
  if (north === undefined || east === undefined || Math.abs(north) > 90 || Math.abs(east) > 180) return undefined;
  return { latitude: north, longitude: east };
}
