/** One box for each emoji that no typeface has: a renderer without it would draw one for every part that joins in it. */
import type { Shape } from "../../../renderer/picture/shapes/shape.ts";
import { withoutJoinedEmoji } from "../../../renderer/picture/text/clusters.ts";

/** The shapes with the first code point alone of every joined emoji that their typefaces lack. */
export function withBoxes(shapes: readonly Shape[]): readonly Shape[] {
  return shapes.map((shape) => {
    const { line, text, children } = shape;
    const runs = line?.runs;
    if (runs === undefined) return children ? { ...shape, children: withBoxes(children) } : shape;
    const boxed = (part: Shape, index: number): Shape =>
      runs[index]?.isLacking === true && part.text !== undefined
        ? { ...part, text: withoutJoinedEmoji(part.text) }
        : part;
    return text === undefined ? { ...shape, children: (children ?? []).map(boxed) } : boxed(shape, 0);
  });
}
