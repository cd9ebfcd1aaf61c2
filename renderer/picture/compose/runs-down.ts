/** Which way time runs in a picture that is left to decide. */
import type { Layout } from "../../../data/look/look.ts";

/** In a narrower picture, titles beside marks on one line of time would be cut, px. */
const NARROWEST_ACROSS = 480;

/** Whether time runs down a picture that is laid out `width` px wide. */
export function runsDown(layout: Layout, width: number): boolean {
  return layout === "auto" ? width < NARROWEST_ACROSS : layout === "down";
}
