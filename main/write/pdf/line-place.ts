/** Where a line of text stands, and in which type. */
import type { Shape } from "../../../renderer/picture/shapes/shape.ts";

/** `x` the left end and `y` the baseline, px; of a group, those of the first line in it. */
export interface LinePlace {
  readonly x: number;
  readonly y: number;
  readonly size: number;
  readonly weight: number;
}

/** The place of a line, or of the first in a group; of anything else, its own. */
export function lineAt(shape: Shape): LinePlace {
  const { attributes, line } = firstText(shape) ?? shape;
  const at = (name: string): number => Number(attributes[name] ?? 0);
  return { x: line?.x ?? at("x"), y: at("y"), size: at("font-size"), weight: at("font-weight") };
}

function firstText(shape: Shape): Shape | undefined {
  if (shape.tag === "text") return shape;
  for (const child of shape.children ?? []) {
    const found = firstText(child);
    if (found) return found;
  }
  return undefined;
}
