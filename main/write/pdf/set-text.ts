/** Lines of text on a page of a PDF. */
import { create, type Font } from "fontkit";
import { hundredths, withNumbers } from "../../../renderer/picture/shapes/path.ts";
import type { Shape } from "../../../renderer/picture/shapes/shape.ts";
import { withoutJoinedEmoji } from "../../../renderer/picture/text/clusters.ts";
import { PRIMARY_FAMILY, type TextStyle } from "../../../renderer/picture/text/measure.ts";
import { glyphPath } from "../../fonts/glyph-path.ts";
import { STYLES } from "../../../renderer/picture/text/text.ts";
import { lineShaper } from "../../fonts/line-shaper.ts";
import type { Face } from "../../../renderer/picture/text/face.ts";
import type { Pen } from "./draw-shapes.ts";
import { normalized, operators } from "./segments.ts";

/** A face of the picture. */
export interface PdfFace {
  readonly family: string;
  /** The CSS weights that it sets. */
  readonly weights: readonly number[];
  /** The bytes of its file, TrueType or OpenType. */
  readonly bytes: Uint8Array;
  /** Whether its licence lets a document carry it; if not, its glyphs are drawn as shapes. */
  readonly embeddable: boolean;
  /** What its table says, if every pair of plain characters is in it. */
  readonly table?: Face;
}

/** How a document's lines are set. Faces are opened when they are first needed. */
export function textSetter(doc: PDFKit.PDFDocument, faces: readonly PdfFace[]): Pick<Pen, "drawText" | "textOutlines"> {
  const opened = new Map<PdfFace, OpenFace>();
  const open = ({ family, weight }: Part): OpenFace => {
    const face = faces.find((candidate) => candidate.family === family && candidate.weights.includes(weight));
    if (!face) throw new Error(`there is no face of ${family} for the weight ${String(weight)}`);
    const known = opened.get(face) ?? openFace(face, String(opened.size));
    if (!opened.has(face)) {
      opened.set(face, known);
      // pdfkit takes an open font as well as a file; its types know only of files.
      doc.registerFont(known.name, known.font as unknown as Uint8Array);
    }
    return known;
  };
  return {
    drawText(shape) {
      for (const part of partsOf(shape)) {
        const face = open(part);
        if (face.embeddable) setPart(doc, part, face);
        else for (const outline of outlines(part, face)) doc.addContent(`${outline}\nf`);
      }
    },
    textOutlines: (shape) => partsOf(shape).flatMap((part) => outlines(part, open(part))),
  };
}

/** A part of a line that one face sets in one direction. */
interface Part {
  readonly text: string;
  readonly family: string;
  readonly weight: number;
  readonly leftward: boolean;
  /** Left end and baseline, the size, and extra space after each character, in px. */
  readonly x: number;
  readonly y: number;
  readonly size: number;
  readonly tracking: number;
}

/** In the order of reading. */
function partsOf({ text: whole = "", line }: Shape): Part[] {
  if (!line) return [];
  const { size, weight, tracking = 0 }: TextStyle = STYLES[line.style];
  const runs = line.runs ?? [{ text: whole, family: PRIMARY_FAMILY, leftward: false, dx: 0, isLacking: false }];
  return runs.map(({ text: read, family, leftward, dx, isLacking }) => {
    // A box stands for an emoji that no typeface has, and not one for each of its parts.
    const text = isLacking ? withoutJoinedEmoji(read) : read;
    const [x, y] = [hundredths(line.x + dx), hundredths(line.y)];
    return { text, family, weight, leftward, x, y, size, tracking: line.runs ? 0 : tracking };
  });
}

function setPart(doc: PDFKit.PDFDocument, { text, x, y, size, leftward, tracking }: Part, face: OpenFace): void {
  face.turn(leftward);
  doc.font(face.name, size).text(text, x, y, {
    lineBreak: false,
    baseline: "alphabetic",
    // No more features than usual; without the list, pdfkit would not kern across spaces, as was measured.
    features: [],
    ...(tracking !== 0 && { characterSpacing: tracking }),
  });
}

interface OpenFace {
  readonly name: string;
  readonly font: Font;
  readonly embeddable: boolean;
  /** Sets the direction of what is laid out next. */
  readonly turn: (leftward: boolean) => void;
}

/**
 * pdfkit shapes each line three times, and chips say the same over and over: so the face remembers. pdfkit does not pass
 * a direction on, so the face is told it before.
 */
function openFace({ family, bytes, embeddable, table }: PdfFace, name: string): OpenFace {
  const font = create(Buffer.from(bytes));
  if (!("layout" in font)) throw new Error(`the font file of ${family} holds more than one font`);
  const shape = lineShaper(font, table);
  let leftward = false;
  const layout = (text: string) => {
    const { glyphs, positions } = shape(text, leftward);
    // pdfkit scales the positions in place, and then asks for the width of all.
    const own = positions.map((position) => ({ ...position }));
    return {
      glyphs,
      positions: own,
      get advanceWidth() {
        return own.reduce((sum, { xAdvance }) => sum + xAdvance, 0);
      },
    };
  };
  const remembering = Object.create(font, { layout: { value: layout } }) as Font;
  return { name, embeddable, font: remembering, turn: (next) => void (leftward = next) };
}

/** The outline of each glyph as PDF's operators. */
function outlines({ text, x, y, size, leftward, tracking }: Part, { font, turn }: OpenFace): string[] {
  turn(leftward);
  const scale = size / font.unitsPerEm;
  const { glyphs, positions } = font.layout(text);
  let left = x;
  return glyphs.map((glyph, index) => {
    const { xAdvance = 0, xOffset = 0, yOffset = 0 } = positions[index] ?? {};
    const place = (value: number, axis: number): number =>
      axis % 2 === 0 ? left + (value + xOffset) * scale : y - (value + yOffset) * scale;
    const outline = operators(withNumbers(normalized(glyphPath(glyph)), place));
    left += xAdvance * scale + tracking;
    return outline;
  });
}
