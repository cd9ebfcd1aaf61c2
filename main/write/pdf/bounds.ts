/** How far shapes reach: a reader that shows a figure alone needs to know. */
import type { Shape } from "../../../renderer/picture/shapes/shape.ts";
import { STYLES, type TextLine } from "../../../renderer/picture/text/text.ts";
import { offsetOf, segmentsOf } from "./segments.ts";

/** Left, top, right and bottom, px. */
export type Bounds = readonly [number, number, number, number];

/** The bounds of shapes with all they hold, by control points and lines of text; undefined for nothing. */
export function boundsOf(shapes: readonly Shape[]): Bounds | undefined {
  const xs: number[] = [];
  const ys: number[] = [];
  const visit = (shape: Shape, left: number, top: number): void => {
    if (shape.line) addLine(shape.line, [left, top], xs, ys);
    for (const [, ...values] of segmentsOf(shape)) {
      values.forEach((value, index) => (index % 2 === 0 ? xs.push(left + value) : ys.push(top + value)));
    }
    const [x, y] = offsetOf(shape.attributes);
    for (const child of shape.children ?? []) visit(child, left + x, top + y);
  };
  for (const shape of shapes) visit(shape, 0, 0);
  if (xs.length === 0) return undefined;
  return [Math.min(...xs), Math.min(...ys), Math.max(...xs), Math.max(...ys)];
}

function addLine(
  { x, y, width, style, turn = 0 }: TextLine,
  [left, top]: readonly [number, number],
  xs: number[],
  ys: number[],
): void {
  const { size } = STYLES[style];
  const [cos, sin] = [Math.cos((turn * Math.PI) / 180), Math.sin((turn * Math.PI) / 180)];
  // Room for letters with a hat, and for those that hang below the line.
  for (const up of [-size, 0.3 * size]) {
    for (const along of [0, width]) {
      xs.push(left + x + along * cos - up * sin);
      ys.push(top + y + along * sin + up * cos);
    }
  }
}
