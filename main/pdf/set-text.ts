/** Lines of text on a page of a PDF. */
import { create, type Font, type GlyphRun } from "fontkit";
import { attributeText, type Shape } from "../../renderer/draw/shape.ts";
import type { Brush } from "./draw-shapes.ts";

/** A face: its CSS weight, and the bytes of its TTF file. */
export interface PdfFace {
  readonly weight: number;
  readonly ttf: Uint8Array;
}

/** How a document's lines are set. Faces are opened when they are first needed. */
export function textSetter(
  doc: PDFKit.PDFDocument,
  faces: readonly PdfFace[],
): Pick<Brush, "drawText" | "textOutlines"> {
  const opened = new Map<string, Font>();
  const open = (weight: string): Font => {
    const known = opened.get(weight);
    if (known) return known;
    const font = openFace(faces, weight);
    opened.set(weight, font);
    // pdfkit takes an open font as well as a file; its types know only of files.
    doc.registerFont(weight, font as unknown as Uint8Array);
    return font;
  };
  return {
    drawText(shape) {
      const { text, x, y, size, weight, tracking } = lineOf(shape);
      open(weight);
      doc.font(weight, size).text(text, x, y, {
        lineBreak: false,
        baseline: "alphabetic",
        // No more features than usual; without the list, pdfkit would not kern across spaces, as was measured.
        features: [],
        ...(tracking !== 0 && { characterSpacing: tracking }),
      });
    },
    textOutlines(shape) {
      const { weight, ...line } = lineOf(shape);
      return outlines(line, open(weight));
    },
  };
}

interface Line {
  readonly text: string;
  /** Left end and baseline, and the size, in px. */
  readonly x: number;
  readonly y: number;
  readonly size: number;
  readonly tracking: number;
}

function lineOf({ text = "", attributes }: Shape): Line & { readonly weight: string } {
  const at = (name: string): number => Number(attributeText(attributes[name] ?? 0));
  const [x, y, size, tracking] = [at("x"), at("y"), at("font-size"), at("letter-spacing")];
  return { text, x, y, size, tracking, weight: String(attributes["font-weight"]) };
}

function openFace(faces: readonly PdfFace[], weight: string): Font {
  const face = faces.find((candidate) => String(candidate.weight) === weight);
  const font = face && create(Buffer.from(face.ttf));
  if (!font || !("layout" in font)) throw new Error(`there is no face of weight ${weight}`);
  return rememberingLayout(font);
}

/** Most of the time goes into shaping, pdfkit shapes each line three times, and chips say the same over and over. */
function rememberingLayout(font: Font): Font {
  const known = new Map<string, GlyphRun>();
  const layout = (text: string): GlyphRun => {
    const run = known.get(text) ?? font.layout(text);
    known.set(text, run);
    // pdfkit scales the positions in place.
    return Object.assign(Object.create(run) as GlyphRun, {
      positions: run.positions.map((position) => ({ ...position })),
    });
  };
  return Object.create(font, { layout: { value: layout } }) as Font;
}

const OPERATORS: Readonly<Record<string, string>> = { moveTo: "m", lineTo: "l", bezierCurveTo: "c", closePath: "h" };

/** The outline of each glyph as PDF's operators; TrueType's curves have one control point, PDF's two. */
function outlines({ text, x, y, size, tracking }: Line, font: Font): string[] {
  const scale = size / font.unitsPerEm;
  const { glyphs, positions } = font.layout(text);
  let left = x;
  return glyphs.map((glyph, index) => {
    const { xAdvance = 0, xOffset = 0, yOffset = 0 } = positions[index] ?? {};
    const place = (value: number, axis: number): number =>
      axis % 2 === 0 ? left + (value + xOffset) * scale : y - (value + yOffset) * scale;
    let from: readonly number[] = [0, 0];
    const steps = glyph.path.commands.map(({ command, args }) => {
      const points = command === "quadraticCurveTo" ? cubic(from, args) : args;
      if (points.length > 0) from = points.slice(-2);
      const operator = command === "quadraticCurveTo" ? "c" : OPERATORS[command];
      return [...points.map((value, axis) => attributeText(place(value, axis))), operator].join(" ");
    });
    left += xAdvance * scale + tracking;
    return steps.join("\n");
  });
}

function cubic([x0 = 0, y0 = 0]: readonly number[], [cx = 0, cy = 0, x = 0, y = 0]: readonly number[]): number[] {
  const towards = (start: number, control: number): number => start + (2 / 3) * (control - start);
  return [towards(x0, cx), towards(y0, cy), towards(x, cx), towards(y, cy), x, y];
}
