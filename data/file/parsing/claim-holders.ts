import type { JsonPath } from "../problems/json-path.ts";
import { itemsOf } from "./lenient.ts";

/** An event or a background period, whatever its shape, and where it stands. */
export interface PlacedHolder {
  readonly holder: unknown;
  readonly path: JsonPath;
}

/** What may have claims, and has a date: events, then background periods. Works on files of any shape. */
export function datedHolders(root: unknown): readonly PlacedHolder[] {
  return holders(root, () => true);
}

/** Those of them that have claims. */
export function claimHolders(root: unknown): readonly PlacedHolder[] {
  return holders(root, (holder) => itemsOf(holder, "claims").length > 0);
}

function holders(root: unknown, isOne: (holder: unknown) => boolean): readonly PlacedHolder[] {
  const found: PlacedHolder[] = [];
  for (const list of ["events", "eras"])
    itemsOf(root, list).forEach((holder, index) => {
      if (isOne(holder)) found.push({ holder, path: [list, index] });
    });
  return found;
}
