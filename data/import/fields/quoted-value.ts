/** Values of a file in sentences about it. */
import { printable } from "../../printable.ts";

/** A value in quotation marks, its beginning where it is long: '"soon"', '"{"year":…"'. UTF-16 units: at most 60 or so. */
export function quotedValue(value: unknown): string {
  const text = typeof value === "string" ? value.trim() : ((JSON.stringify(value) as string | undefined) ?? "");
  const cut = text.length > 60 ? `${text.slice(0, 59).replace(/[\uD800-\uDBFF]$/u, "")}…` : text;
  return `"${printable(cut)}"`;
}
