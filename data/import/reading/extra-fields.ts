/** What a format has besides, as it is kept: plain values by name. */
import type { Custom } from "../../timeline.ts";

/** How deep lists and groups of kept values may stand in each other. */
const DEEPEST = 5;

/**
 * Fields by name; those without a value are left out. Of two with one name the later counts. A field "__proto__"
 * is left out: it is no name that anything of ours could be written under.
 */
export function extraFields(fields: Iterable<readonly [name: string, value: unknown]>): Custom | undefined {
  const kept: Record<string, unknown> = {};
  let isEmpty = true;
  for (const [name, value] of fields) {
    if (value === undefined || value === "" || name === "__proto__") continue;
    kept[name] = value;
    isEmpty = false;
  }
  return isEmpty ? undefined : kept;
}

/** Texts by name, for what may stand several times: one text, or the list of all. */
export function extraTexts(texts: Iterable<readonly [name: string, text: string]>): Custom | undefined {
  const byName = new Map<string, string[]>();
  for (const [name, text] of texts) {
    const held = byName.get(name);
    if (held) held.push(text);
    else byName.set(name, [text]);
  }
  return extraFields([...byName].map(([name, held]) => [name, held.length === 1 ? held[0] : held] as const));
}

/** Whether a value of a file is of JSON's kinds and flat enough to be kept as it is. */
export function isPlainValue(value: unknown, depth = 0): boolean {
  if (value === null || ["string", "number", "boolean"].includes(typeof value)) return true;
  if (typeof value !== "object" || depth >= DEEPEST) return false;
  if (!Array.isArray(value) && ![Object.prototype, null].includes(Object.getPrototypeOf(value) as object | null)) {
    return false;
  }
  return Object.values(value).every((part) => isPlainValue(part, depth + 1));
}
