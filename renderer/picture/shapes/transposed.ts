/** Shapes with right and down in each other's place: bars are drawn by one function, whichever way time runs. */
import type { Path, PathSegment } from "./path.ts";
import type { Attributes, Shape } from "./shape.ts";

const PAIRS = [
  ["x", "y"],
  ["x1", "y1"],
  ["x2", "y2"],
  ["cx", "cy"],
  ["width", "height"],
] as const;

/** A shape of lines, boxes and paths of straight lines, mirrored in the diagonal. */
export function transposed(shape: Shape): Shape {
  const { attributes, children } = shape;
  const swapped = Object.fromEntries(
    PAIRS.flatMap(([a, b]) => [
      [a, attributes[b]],
      [b, attributes[a]],
    ]).filter(([, value]) => value !== undefined),
  ) as Attributes;
  const others = Object.fromEntries(Object.entries(attributes).filter(([name]) => !PAIRS.flat().includes(name as "x")));
  return {
    ...shape,
    attributes: { ...others, ...swapped, ...(attributes.d && { d: transposedPath(attributes.d) }) },
    ...(children && { children: children.map(transposed) }),
  };
}

function transposedPath(path: Path): Path {
  return path.map((segment): PathSegment => {
    const [letter, first, second] = segment;
    if (letter !== "M" && letter !== "L") throw new Error(`a bar has no ${letter} in its path`);
    return [letter, second, first];
  });
}
