import { citation } from "./citation.ts";
import type { Source } from "../timeline.ts";

/**
 * A list of sources to read: one line each, with the code of its chip in brackets where it has one.
 *
 * @example '[WP] Karen DeYoung. “U.S. threatens to suspend …”. The Washington Post, 28 September 2016 (date inferred).'
 */
export function sourcesText(sources: readonly Source[]): string {
  return sources
    .map((source) => `${source.custom.code === undefined ? "" : `[${source.custom.code}] `}${citation(source)}\n`)
    .join("");
}
