/** Draws shapes on a page of a PDF: the counterpart of `markup.ts` and `paint.ts`. */
import { attributeText, type Attributes, type Shape } from "../../../renderer/picture/shapes/shape.ts";
import { isGrey, over, parseColour, setColour, type Rgb } from "./colour.ts";
import { offsetOf, operators, segmentsOf } from "./segments.ts";

/** What shapes are drawn with. */
export interface Pen {
  readonly doc: PDFKit.PDFDocument;
  /** The ground of the picture, onto which colours fade. */
  readonly paper: Rgb;
  /** Whether black is black ink alone. */
  readonly isInkAlone: boolean;
  /** Gradients by their ids. */
  readonly gradients: ReadonlyMap<string, Shape>;
  /** Draws a line of text in the colour that is set. */
  readonly drawText: (shape: Shape) => void;
  /** The outlines of a line of text, for a rim around it. */
  readonly textOutlines: (shape: Shape) => readonly string[];
}

/** Draws a shape with all it holds; `opacity` is that of the groups around it, 0 to 1. */
export function drawShape(shape: Shape, brush: Pen, opacity = 1): void {
  const own = opacity * (shape.attributes.opacity ?? 1);
  switch (shape.tag) {
    case "g":
      return drawGroup(shape, brush, own);
    case "rect":
    case "line":
    case "circle":
    case "path":
      return drawOutline(shape, brush, own);
    case "text":
      return drawLine(shape, brush, own);
    // Drawn with the line that they are parts of.
    case "tspan":
    case "title":
    case "desc":
    case "linearGradient":
    case "stop":
      return;
  }
}

/** Each part is as pale as its group: nothing in a faint group lies over another part of it. */
function drawGroup({ attributes, children = [] }: Shape, brush: Pen, opacity: number): void {
  const [x, y] = offsetOf(attributes);
  const isMoved = x !== 0 || y !== 0;
  if (isMoved) brush.doc.save().translate(x, y);
  for (const child of children) drawShape(child, brush, opacity);
  if (isMoved) brush.doc.restore();
}

/** All gradients of the picture, wherever they stand. */
export function gradientsOf(shapes: readonly Shape[], found = new Map<string, Shape>()): ReadonlyMap<string, Shape> {
  for (const shape of shapes) {
    if (shape.tag === "linearGradient") found.set(shape.attributes.id ?? "", shape);
    else if (shape.children) gradientsOf(shape.children, found);
  }
  return found;
}

function drawOutline(shape: Shape, brush: Pen, opacity: number): void {
  const { attributes } = shape;
  // SVG fills with black what has no colour; a line has nothing to fill.
  const { fill = "#000000", stroke = "none" } = shape.tag === "line" ? { ...attributes, fill: "none" } : attributes;
  if (fill === "none" && stroke === "none") return;
  const { doc } = brush;
  doc.save();
  turn(doc, attributes.transform);
  setOpacity(doc, opacity, attributes);
  if (fill !== "none") setFill(fill, brush);
  doc.addContent(
    [
      ...(stroke === "none" ? [] : strokeSettings(stroke, attributes, brush)),
      operators(segmentsOf(shape)),
      fill === "none" ? "S" : stroke === "none" ? "f" : "B",
    ].join("\n"),
  );
  doc.restore();
}

function turn(doc: PDFKit.PDFDocument, transform: Attributes["transform"]): void {
  if (transform?.[0] === "rotate") doc.rotate(transform[1], { origin: [transform[2], transform[3]] });
}

function setOpacity(doc: PDFKit.PDFDocument, opacity: number, attributes: Attributes): void {
  const fill = opacity * (attributes["fill-opacity"] ?? 1);
  const stroke = opacity * (attributes["stroke-opacity"] ?? 1);
  if (fill < 1) doc.fillOpacity(fill);
  if (stroke < 1) doc.strokeOpacity(stroke);
}

function setFill(fill: string, brush: Pen): void {
  const id = /^url\(#(.+)\)$/.exec(fill)?.[1];
  if (id === undefined) {
    brush.doc.addContent(setColour(parseColour(fill), "fill", brush.isInkAlone));
    return;
  }
  const gradient = brush.gradients.get(id);
  if (!gradient) throw new Error(`there is no gradient ${id}`);
  brush.doc.fillColor(linearGradient(gradient, brush));
}

/**
 * Stops that are transparent become what they look like on paper: masks would make the page slow to show, and presses
 * handle them badly. A bar is thin, and what little lies under it is nearly paper.
 */
function linearGradient({ attributes, children = [] }: Shape, { doc, paper }: Pen): PDFKit.PDFGradient {
  const { x1 = 0, y1 = 0, x2 = 0, y2 = 0 } = attributes;
  const gradient = doc.linearGradient(x1, y1, x2, y2);
  const stops = children.map(({ attributes: stop }) => ({
    offset: stop.offset ?? 0,
    colour: over(parseColour(stop["stop-color"] ?? "#000000"), paper, stop["stop-opacity"] ?? 1),
  }));
  const allGrey = stops.every(({ colour }) => isGrey(colour));
  for (const { offset, colour } of stops) {
    // pdfkit takes one number for a grey, which its types do not know; three are up to 255.
    const value = allGrey ? [colour[0]] : colour.map((channel) => channel * 255);
    gradient.stop(offset, value as unknown as string);
  }
  return gradient;
}

const CAPS: Readonly<Record<string, number>> = { butt: 0, round: 1, square: 2 };
const JOINS: Readonly<Record<string, number>> = { miter: 0, round: 1, bevel: 2 };

function strokeSettings(stroke: string, attributes: Attributes, { isInkAlone }: Pen): string[] {
  const { "stroke-dasharray": dashes, "stroke-linecap": cap, "stroke-linejoin": join } = attributes;
  return [
    setColour(parseColour(stroke), "stroke", isInkAlone),
    `${attributeText(attributes["stroke-width"] ?? 1)} w`,
    ...(dashes === undefined ? [] : [`[${dashes}] 0 d`]),
    ...(cap === undefined ? [] : [`${String(CAPS[cap] ?? 0)} J`]),
    ...(join === undefined ? [] : [`${String(JOINS[join] ?? 0)} j`]),
  ];
}

function drawLine(shape: Shape, brush: Pen, opacity: number): void {
  const { doc } = brush;
  const { fill = "#000000", stroke = "none", transform } = shape.attributes;
  doc.save();
  turn(doc, transform);
  setOpacity(doc, opacity, shape.attributes);
  if (stroke !== "none") {
    // As a path under the text: a rim drawn as text would be read, and copied, twice.
    const outlines = brush.textOutlines(shape).map((outline) => `${outline}\nS`);
    doc.addContent([...strokeSettings(stroke, shape.attributes, brush), ...outlines].join("\n"));
  }
  doc.addContent(setColour(parseColour(fill), "fill", brush.isInkAlone));
  brush.drawText(shape);
  doc.restore();
}
