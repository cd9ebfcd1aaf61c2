/** What parts of a scene were drawn as, so that a part that stays the same is not drawn again. */
import type { Shape } from "./shape.ts";

/** Shapes by the part of the scene that they were made of; to be dropped when the theme changes. */
export type ShapeMemory = WeakMap<object, readonly Shape[]>;

/** The shapes of a part: those from before where it is the same object. */
export function shapesOnce(drawn: ShapeMemory, part: object, draw: () => readonly Shape[]): readonly Shape[] {
  const known = drawn.get(part);
  if (known) return known;
  const shapes = draw();
  drawn.set(part, shapes);
  return shapes;
}
