import type { JsonPath } from "../problems/json-path.ts";
import { itemsOf } from "./lenient.ts";

/** What may have claims, with its path: events, then background periods. Works on files of any shape. */
export function claimHolders(root: unknown): readonly { readonly holder: unknown; readonly path: JsonPath }[] {
  return ["events", "eras"].flatMap((list) =>
    itemsOf(root, list).map((holder, index) => ({ holder, path: [list, index] })),
  );
}
