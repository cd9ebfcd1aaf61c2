/**
 * The order in which a PDF is read, and as what: headings, paragraphs, and a figure with words for each event. What only
 * decorates lies under all of it, and is not read.
 */
import { grouped } from "../../../data/grouped.ts";
import type { Attributes, Shape } from "../../../renderer/picture/shapes/shape.ts";
import { glyphKey, inTimeOrder } from "../../../renderer/picture/marks/glyph-order";
import { entries } from "./entries.ts";
import { lineAt } from "./line-place.ts";
import type { StructureElement } from "./structure-element.ts";
import type { Scene } from "../../../renderer/picture/scene.ts";

export interface Outline {
  /** Drawn first, and not read. */
  readonly ground: readonly Shape[];
  /** Sections in reading order. */
  readonly sections: readonly (readonly StructureElement[])[];
}

/** Middles of lines that are no further apart stand in one row, px. */
const SAME_ROW = 6;

/** The picture's shapes sorted into what is read, and what lies under it. */
export function outlineOf(scene: Scene, shapes: readonly Shape[]): Outline {
  const ground: Shape[] = [];
  const glyphs = shapes.find(({ key }) => key === "glyphs")?.children ?? [];
  const sections = new Map<string, readonly (readonly StructureElement[])[]>();
  // In the order of painting, because the ground is drawn in that order.
  for (const { key, children = [], ...shape } of shapes.filter(({ key }) => !UNREAD.includes(key))) {
    if (key === "lanes") sections.set(key, lanes(scene, children, glyphs, ground));
    else if (key === "header") sections.set(key, [headings(sortOut(children, ground))]);
    else if (key === "axis") sections.set(key, [axis(sortOut(children, ground))]);
    else if (SET_IN_COLUMNS.includes(key)) sections.set(key, [entries(sortOut(children, ground))]);
    else sections.set(key, [rows(sortOut([{ key, children, ...shape }], ground))]);
  }
  const order = [...FIRST, ...[...sections.keys()].filter((key) => !FIRST.includes(key))];
  const read = order.flatMap((key) => sections.get(key) ?? []).filter((section) => section.length > 0);
  return { ground, sections: read };
}

/** Title and description are the document's own; marks are read with their lanes. */
const UNREAD = ["title", "desc", "glyphs"];
const SET_IN_COLUMNS = ["notes", "source-list"];
/** What is read first, whatever it is painted over. */
const FIRST = ["header", "axis", "lanes"];

/** Takes out what is read: lines of text, and groups that are named or hold their text in a box. The rest is ground. */
function sortOut(shapes: readonly Shape[], ground: Shape[]): Shape[] {
  return shapes.flatMap((shape) => {
    if (shape.tag === "text") return [shape];
    if (shape.tag !== "g" || !mayBeTakenApart(shape.attributes)) {
      if (holdsText(shape)) return [shape];
      ground.push(shape);
      return [];
    }
    return sortOut(shape.children ?? [], ground);
  });
}

/** A group without a name, and whose looks do not depend on its being one. */
function mayBeTakenApart(attributes: Attributes): boolean {
  return (["aria-label", "opacity", "transform"] as const).every((name) => attributes[name] === undefined);
}

function holdsText({ tag, children = [] }: Shape): boolean {
  return tag === "text" || children.some(holdsText);
}

/** The title, then the lines under it: lines of one size are one heading, or one paragraph. */
function headings(lines: readonly Shape[]): StructureElement[] {
  const sizes = [...new Set(lines.map(fontSize))];
  return sizes.map((size, index) => ({
    type: index === 0 ? "H1" : "P",
    shapes: lines.filter((line) => fontSize(line) === size),
  }));
}

function fontSize({ attributes }: Shape): unknown {
  return attributes["font-size"];
}

/** A scale is one figure: nobody wants to hear each of its days. */
function axis(labels: readonly Shape[]): StructureElement[] {
  const [first, last] = [labels[0], labels.at(-1)];
  if (!first || !last) return [];
  const words = labels.map(({ line, text = "" }) => line?.text ?? text).join(", ");
  return [{ type: "Figure", alt: `Time axis: ${words}`, shapes: labels }];
}

/** A heading for each lane, and under it its events in the order of time. */
function lanes(scene: Scene, bands: readonly Shape[], glyphs: readonly Shape[], ground: Shape[]): StructureElement[][] {
  const drawn = new Map(glyphs.map((glyph) => [glyph.key, glyph]));
  const ofLane = grouped(inTimeOrder(scene.glyphs), ({ lane }) => lane);
  return bands.map((band) => {
    const pieces = sortOut(band.children ?? [], ground);
    const label = pieces.filter((piece) => nameOf(piece) === undefined);
    // What has no room stands there as a count, which is named.
    const counts = pieces.filter((piece) => nameOf(piece) !== undefined);
    const members = ofLane.get(band.key) ?? [];
    return [
      ...(label.length > 0 ? [{ type: "H2", shapes: label } as const] : []),
      ...counts.map((piece) => ({ type: "Figure", alt: nameOf(piece) ?? "", shapes: [piece] }) as const),
      ...members.flatMap((glyph) => {
        const shape = drawn.get(glyphKey(glyph));
        return shape ? [{ type: "Figure", alt: glyph.body.name, shapes: [elsewhereLast(shape)] } as const] : [];
      }),
    ];
  });
}

/** The chips of where others put it come after its own title and chips, also for who copies the text. */
function elsewhereLast(glyph: Shape): Shape {
  const chips: Shape[] = [];
  const children = glyph.children?.map((child) => {
    if (child.attributes.class !== "ghost") return child;
    const [own, others] = [true, false].map((isChip) =>
      (child.children ?? []).filter(({ attributes }) => (attributes.class === "chip") === isChip),
    );
    chips.push(...(own ?? []));
    return { ...child, children: others ?? [] };
  });
  return { ...glyph, children: [...(children ?? []), ...chips] };
}

function nameOf({ attributes }: Shape): string | undefined {
  const name = attributes["aria-label"];
  return name === undefined ? undefined : String(name);
}

/** Everything else row by row, as the eye reads it. */
function rows(pieces: readonly Shape[]): StructureElement[] {
  const placed = pieces
    .map((shape) => {
      const { x, y, size } = lineAt(shape);
      return { shape, x, y: y - 0.33 * size };
    })
    .sort((a, b) => a.y - b.y);
  const found: { y: number; pieces: typeof placed }[] = [];
  for (const piece of placed) {
    const row = found.at(-1);
    if (row && piece.y - row.y <= SAME_ROW) row.pieces.push(piece);
    else found.push({ y: piece.y, pieces: [piece] });
  }
  return found.map(({ pieces: row }) => ({
    type: "P",
    shapes: row.sort((a, b) => a.x - b.x).map(({ shape }) => shape),
  }));
}
