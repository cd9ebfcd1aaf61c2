/** Text as outlines: what a line looks like without a font to set it in. */
import { create, type Font, type GlyphRun } from "fontkit";
import { textLinesOf, usesOf } from "../../../renderer/picture/shapes/text-lines";
import type { Attributes, Shape } from "../../../renderer/picture/shapes/shape.ts";
import { PRIMARY_FAMILY } from "../../../renderer/picture/text/measure.ts";
import { STYLES, type TextLine } from "../../../renderer/picture/text/text.ts";
import type { Fonts } from "../../fonts/fonts.ts";
import { shapeRun } from "../../fonts/shape-run.ts";

/**
 * The shapes with a path in the place of each line of text. A path has the line as its name, and its places are those
 * that the scene measured.
 *
 * @throws when a font is missing or cannot be read
 */
export async function withOutlines(shapes: readonly Shape[], fonts: Fonts): Promise<readonly Shape[]> {
  const opened = new Map<string, Font>();
  const files = fonts.filesFor(usesOf(textLinesOf(shapes)));
  for (const { family, weights, read } of files) {
    const font = openFont(await read());
    for (const weight of weights) opened.set(`${family}/${String(weight)}`, font);
  }
  const fontOf = (family: string, weight: number): Font => {
    const font = opened.get(`${family}/${String(weight)}`);
    if (!font) throw new Error(`there is no font ${family} of weight ${String(weight)}`);
    return font;
  };
  const outlined = (shape: Shape): Shape => {
    if (shape.line) return pathOf(shape, shape.line, fontOf);
    return shape.children ? { ...shape, children: shape.children.map(outlined) } : shape;
  };
  return shapes.map(outlined);
}

type FontOf = (family: string, weight: number) => Font;

function openFont(bytes: Uint8Array): Font {
  const font = create(Buffer.from(bytes));
  if (!("layout" in font)) throw new Error("a font is a collection");
  return font;
}

/** What says how text is set, and means nothing for a path. */
const OF_TEXT = ["x", "y", "font-size", "font-weight", "font-family", "letter-spacing", "textLength", "lengthAdjust"];

function pathOf({ key, attributes }: Shape, line: TextLine, fontOf: FontOf): Shape {
  const style: { size: number; weight: number; tracking?: number } = STYLES[line.style];
  const runs = line.runs ?? [
    { text: line.text, family: PRIMARY_FAMILY, dx: 0, width: line.width, near: false, leftward: false },
  ];
  const tracking = line.runs ? 0 : (style.tracking ?? 0);
  const data = runs.map((run) => {
    const font = fontOf(run.family, style.weight);
    return outline(shapeRun(font, run.text, run.leftward), {
      x: line.x + run.dx,
      y: line.y,
      scale: style.size / font.unitsPerEm,
      tracking,
      width: run.near ? undefined : run.width,
    });
  });
  const own: Attributes = Object.fromEntries(Object.entries(attributes).filter(([name]) => !OF_TEXT.includes(name)));
  return { tag: "path", key, attributes: { d: data.join(""), role: "img", "aria-label": line.text, ...own } };
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

const COMMANDS: Readonly<Record<string, string>> = {
  moveTo: "M",
  lineTo: "L",
  quadraticCurveTo: "Q",
  bezierCurveTo: "C",
  closePath: "Z",
};

function outline({ glyphs, positions }: GlyphRun, { x, y, scale, tracking, width }: LinePlacement): string {
  const natural = positions.reduce((sum, { xAdvance }) => sum + xAdvance * scale + tracking, 0);
  const stretch = width === undefined || natural === 0 ? 1 : width / natural;
  let data = "";
  let pen = 0;
  glyphs.forEach((glyph, index) => {
    const { xAdvance = 0, xOffset = 0, yOffset = 0 } = positions[index] ?? {};
    for (const { command, args } of glyph.path.commands) {
      const points = args.map((value, axis) =>
        axis % 2 === 0 ? x + (pen + (value + xOffset) * scale) * stretch : y - (value + yOffset) * scale,
      );
      data += (COMMANDS[command] ?? "") + points.map(short).join(" ");
    }
    pen += xAdvance * scale + tracking;
  });
  return data;
}

/** A hundredth of a px is finer than any press. */
function short(value: number): string {
  return String(Math.round(value * 100) / 100 + 0);
}
