/** Text as outlines: what a line looks like without a font to set it in. */
import { create, type Font } from "fontkit";
import { pathText, withNumbers, type Path } from "../../../renderer/picture/shapes/path.ts";
import type { Shape } from "../../../renderer/picture/shapes/shape.ts";
import { PRIMARY_FAMILY } from "../../../renderer/picture/text/measure.ts";
import { STYLES, type TextLine } from "../../../renderer/picture/text/text.ts";
import type { FontFile } from "../../fonts/fonts.ts";
import { glyphPath } from "../../fonts/glyph-path.ts";
import { lineShaper, type LineShaper } from "../../fonts/line-shaper.ts";
import type { ShapedRun } from "../../fonts/shape-run.ts";
import type { FileElement } from "./markup.ts";

/**
 * The shapes as a file has them, with a path in the place of each line of text. A path has the line as its name, and its places are those
 * that the scene measured.
 *
 * @param files those that set the lines
 * @throws when a font is missing or cannot be read
 */
export async function withOutlines(
  shapes: readonly Shape[],
  files: readonly FontFile[],
): Promise<readonly FileElement[]> {
  const opened = new Map<string, OpenFont>();
  for (const { family, weights, read, table } of files) {
    const font = openFont(await read());
    const open = { unitsPerEm: font.unitsPerEm, shape: lineShaper(font, table) };
    for (const weight of weights) opened.set(`${family}/${String(weight)}`, open);
  }
  const fontOf = (family: string, weight: number): OpenFont => {
    const font = opened.get(`${family}/${String(weight)}`);
    if (!font) throw new Error(`there is no font ${family} of weight ${String(weight)}`);
    return font;
  };
  const outlined = (shape: Shape): FileElement => {
    if (shape.line) return pathOf(shape, shape.line, fontOf);
    return shape.children ? { ...shape, children: shape.children.map(outlined) } : shape;
  };
  return shapes.map(outlined);
}

interface OpenFont {
  readonly unitsPerEm: number;
  readonly shape: LineShaper;
}

type FontOf = (family: string, weight: number) => OpenFont;

function openFont(bytes: Uint8Array): Font {
  const font = create(Buffer.from(bytes));
  if (!("layout" in font)) throw new Error("a font is a collection");
  return font;
}

/** What says how text is set, and means nothing for a path. */
const OF_TEXT = ["x", "y", "font-size", "font-weight", "font-family", "letter-spacing", "textLength", "lengthAdjust"];

function pathOf({ attributes }: Shape, line: TextLine, fontOf: FontOf): FileElement {
  const style: { size: number; weight: number; tracking?: number } = STYLES[line.style];
  const runs = line.runs ?? [
    { text: line.text, family: PRIMARY_FAMILY, dx: 0, width: line.width, near: false, leftward: false },
  ];
  const tracking = line.runs ? 0 : (style.tracking ?? 0);
  const path = runs.flatMap((run) => {
    const font = fontOf(run.family, style.weight);
    return outline(font.shape(run.text, run.leftward), {
      x: line.x + run.dx,
      y: line.y,
      scale: style.size / font.unitsPerEm,
      tracking,
      width: run.near ? undefined : run.width,
    });
  });
  const own = Object.fromEntries(Object.entries(attributes).filter(([name]) => !OF_TEXT.includes(name)));
  return { tag: "path", attributes: { d: pathText(path, " "), role: "img", "aria-label": line.text, ...own } };
}

interface LinePlacement {
  readonly x: number;
  readonly y: number;
  /** px per font unit. */
  readonly scale: number;
  readonly tracking: number;
  /** What the glyphs have to fill, px; undefined for as wide as they are. */
  readonly width: number | undefined;
}

function outline({ glyphs, positions }: ShapedRun, { x, y, scale, tracking, width }: LinePlacement): Path {
  const natural = positions.reduce((sum, { xAdvance }) => sum + xAdvance * scale + tracking, 0);
  const stretch = width === undefined || natural === 0 ? 1 : width / natural;
  let pen = 0;
  return glyphs.flatMap((glyph, index) => {
    const { xAdvance = 0, xOffset = 0, yOffset = 0 } = positions[index] ?? {};
    const path = withNumbers(glyphPath(glyph), (value, axis) =>
      axis % 2 === 0 ? x + (pen + (value + xOffset) * scale) * stretch : y - (value + yOffset) * scale,
    );
    pen += xAdvance * scale + tracking;
    return path;
  });
}
