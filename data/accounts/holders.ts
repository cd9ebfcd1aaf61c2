/** Who says what, in words: the same in picture, notes, panel, table, list and alternative text. */
import { listed } from "../words.ts";
import type { Holder, Statement } from "./positions.ts";

/**
 * Those who say something: sources that say it in their own voice by their codes, all others by name with the sources
 * that report it.
 *
 * @example [["ZH", "TJ"], ["Moscow, per RHC"]] joined: "ZH, TJ; Moscow, per RHC"
 */
export function holdersText(holders: readonly Holder[], codeOf: (id: string) => string): string {
  return holders
    .map(({ speaker, sources }) => {
      // Several sources of one outlet share a code.
      const codes = [...new Set(sources.map(codeOf))];
      return speaker === undefined ? codes.join(", ") : `${speaker}, per ${listed(codes)}`;
    })
    .join("; ");
}

/** A statement with those who make it. @example "over 60 (ZH)", "Russia (Washington, per TJ; John Kirby, per RHC)" */
export function heldText(
  { value, asOf, holders }: Statement,
  codeOf: (id: string) => string,
  dateText: (date: string) => string,
): string {
  const day = asOf === undefined ? "" : ` as of ${dateText(asOf)}`;
  return `${value}${day} (${holdersText(holders, codeOf)})`;
}

/** What is said of statements that do not contradict each other, or not wholly. */
export const RELATION_NOTES = {
  compatible: "can all be true",
  overlap: "the same in part",
  differ: "",
} as const;
