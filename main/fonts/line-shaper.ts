/** The lines of a font, each set once. */
import type { Font } from "fontkit";
import type { Face } from "../../renderer/picture/text/face.ts";
import { plainRun } from "./plain-run.ts";
import { shapeRun, type ShapedRun } from "./shape-run.ts";

/** Text in one direction; what was set once is remembered. */
export type LineShaper = (text: string, leftward: boolean) => ShapedRun;

/**
 * Sets the lines of a font.
 *
 * @param table what the font's table says, where it has the kerning of every pair of plain characters
 */
export function lineShaper(font: Font, table: Face | undefined): LineShaper {
  const known = new Map<string, ShapedRun>();
  const plain = table && plainRun(font, table);
  return (text, leftward) => {
    const key = `${leftward ? "<" : ">"}${text}`;
    const run = known.get(key) ?? (leftward ? undefined : plain?.(text)) ?? shapeRun(font, text, leftward);
    known.set(key, run);
    return run;
  };
}
