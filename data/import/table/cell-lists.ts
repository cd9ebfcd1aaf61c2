/** Several things in one cell. */
import { withoutEnd } from "../text/without-end.ts";
import { addressesIn } from "../text/addresses-in-text.ts";

/** A part of a list that is longer, or a sentence, is no name: its comma parts no two sources. In UTF-16 units. */
const LONGEST_NAME = 40;

/** The parts of a cell between signs, trimmed, without the blank ones. */
export function partsOfCell(cell: string, signs = /[;|\n]/u): readonly string[] {
  return cell
    .split(signs)
    .map((part) => part.trim())
    .filter((part) => part !== "");
}

/** More than that are no list of sources, whatever stands between them. */
const MOST_NAMES = 100;

/** Names in a cell, and how they were parted. */
export interface NamesInCell {
  readonly names: readonly string[];
  /** Undefined where the cell is one name. */
  readonly parted?: "semicolons" | "commas";
}

/**
 * The names of sources in a cell: "AP; AFP" always, "NYT, Reuters" only where every part is short and none a sentence.
 * The cell is without its web addresses.
 */
export function namesInCell(cell: string): NamesInCell {
  const parts = partsOfCell(cell, /[;\n]/u);
  if (parts.length > MOST_NAMES) return { names: [unquoted(cell.trim())] };
  if (parts.length > 1) return { names: parts.map(unquoted), parted: "semicolons" };
  const names = partsOfCell(cell, /,/u);
  const areNames = names.length > 1 && names.every((name) => name.length <= LONGEST_NAME && !isSentence(name));
  if (areNames && !/https?:/iu.test(cell)) return { names, parted: "commas" };
  return { names: parts.map(unquoted) };
}

function unquoted(name: string): string {
  return /^"([^"]+)"$/u.exec(name)?.[1]?.trim() ?? name;
}

/** A date, a page and a sentence stand beside a name, not instead of one. */
function isSentence(name: string): boolean {
  return (
    /[.!?]$|^\d|\d{4}|^(?:pp?|pg|s|pages?|seiten?|p[aá]gs?|§|¶)\.? ?\d|^(?:p|pp|pages?|s\.|seiten?|p[aá]gs?|and|und|et|y)(?![\p{L}\p{N}])/iu.test(
      name,
    ) || name.split(/\s+/u).length > 5
  );
}

/** Web addresses in a cell; also where they are parted by nothing but a sign. */
export function addressesInCell(cell: string): readonly string[] {
  return cell.split(/[;,|](?=https?:)/iu).flatMap(addressesIn);
}

/** A cell without its web addresses. */
export function withoutAddresses(cell: string): string {
  return cell.replace(/https?:\/\/[^\s<>"|]+/giu, (address) => ` ${address.slice(withoutEnd(address, ";,").length)}`);
}

/** A number in a cell, with commas or blanks between its thousands; undefined for what is none. */
export function numberInCell(cell: string): number | undefined {
  const text = cell.replace(/[\u00a0\u202f ]/gu, "");
  const plain = /^-?\d{1,3}(?:,\d{3})+(?:\.\d+)?$/u.test(text) ? text.replaceAll(",", "") : text;
  return /^-?\d{1,15}(?:\.\d{1,15})?$/u.test(plain) ? Number(plain) : undefined;
}
