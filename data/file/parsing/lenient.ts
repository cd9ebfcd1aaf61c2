/** Reading of data that may not have the shape it should: whatever is not there, or is something else, is left out. */
import { isPlainObject } from "../schema/strict-object.ts";

/** The value of an object's own field; undefined for anything that is no object or has no such field. */
export function fieldOf(value: unknown, name: string): unknown {
  return isPlainObject(value) && Object.hasOwn(value, name) ? value[name] : undefined;
}

/** The items of a list that is a field of an object, or none. */
export function itemsOf(value: unknown, name: string): readonly unknown[] {
  const items = fieldOf(value, name);
  return Array.isArray(items) ? items : [];
}

/** The text that is a field of an object, or undefined. */
export function textOfField(value: unknown, name: string): string | undefined {
  const text = fieldOf(value, name);
  return typeof text === "string" ? text : undefined;
}
