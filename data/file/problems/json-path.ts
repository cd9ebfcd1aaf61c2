import { quoted } from "./describe-value.ts";

/** Where in a JSON value: keys of objects, indices of lists. */
export type JsonPath = readonly (string | number)[];

/** A path as a person writes it: "events[3].claims[0].source"; the empty path is "". */
export function formatPath(path: JsonPath): string {
  return path.map(segmentText).join("");
}

function segmentText(segment: string | number, index: number): string {
  if (typeof segment === "number") return `[${String(segment)}]`;
  if (!/^[\w$-]{1,60}$/.test(segment)) return `[${quoted(segment)}]`;
  return index === 0 ? segment : `.${segment}`;
}
