/** The outline of a glyph as a path. */
import type { Glyph } from "fontkit";
import type { Path, PathSegment } from "../../renderer/picture/shapes/path.ts";

const LETTERS = { moveTo: "M", lineTo: "L", quadraticCurveTo: "Q", bezierCurveTo: "C", closePath: "Z" } as const;

/** In units of its font, upwards, with places and no distances. */
export function glyphPath({ path }: Glyph): Path {
  return path.commands.map(({ command, args }) => [LETTERS[command], ...args] as unknown as PathSegment);
}
