/**
 * The order in which a PDF is read, and as what: headings, paragraphs, and a figure with words for each event. The scene
 * says what belongs together. What only decorates lies under all of it, and is not read.
 */
import { grouped } from "../../../data/grouped.ts";
import { isEnglish } from "../../../data/language.ts";
import { asSentence } from "../../../data/words.ts";
import type { Shape } from "../../../renderer/picture/shapes/shape.ts";
import { textLinesOf } from "../../../renderer/picture/shapes/text-lines.ts";
import { glyphKey, inTimeOrder } from "../../../renderer/picture/marks/glyph-order.ts";
import type { Grid } from "../../../renderer/picture/grid.ts";
import type { TextLine } from "../../../renderer/picture/text/text.ts";
import type { StructureElement } from "./structure-element.ts";
import type { Axis, Glyph, Rail, Scene, Section } from "../../../renderer/picture/scene.ts";

export interface ReadingOrder {
  /** Drawn first, and not read. */
  readonly ground: readonly Shape[];
  /** Sections in reading order, none of them empty. */
  readonly sections: readonly (readonly StructureElement[])[];
}

/** The shapes of a line, or of lines. */
type ShapesOf = (lines: readonly TextLine[]) => readonly Shape[];

/** What is said of an event, by its id: who tells it, and who says what where accounts differ. */
export type TellEvent = (id: string) => string | undefined;

/**
 * The picture's shapes sorted into what is read, and what lies under it.
 *
 * @param tell the words of each event. A reader that has words for a figure does not read its chips, so they are in them
 */
export function readingOrder(scene: Scene, shapes: readonly Shape[], tell: TellEvent): ReadingOrder {
  const glyphs = shapes.find(({ key }) => key === "glyphs")?.children ?? [];
  const ground: Shape[] = [];
  const holding = new Map<TextLine, Shape>();
  sortOut(
    shapes.filter(({ key }) => !UNREAD.includes(key)),
    ground,
    holding,
  );
  const isEnglishWhole = scene.language !== undefined && isEnglish(scene.language);
  // The program's own words.
  const inOwnWords = (passage: StructureElement): StructureElement =>
    isEnglishWhole ? passage : { ...passage, language: "en" };
  const shapesOf: ShapesOf = (lines) => lines.flatMap((line) => holding.get(line) ?? []);
  const sections = [
    headings(scene.header, shapesOf),
    (scene.grid ? gridHeads(scene.grid, scene.axis, shapesOf) : axis(scene.axis, shapesOf)).map(inOwnWords),
    (scene.eras ?? []).flatMap(({ name, label }) =>
      label ? [{ type: "Figure" as const, alt: name, shapes: shapesOf([label]) }] : [],
    ),
    ...(scene.rail ? [] : [written(scene, shapesOf).map(({ read }) => read)]),
    ...(scene.rail || scene.grid
      ? [rows(scene, scene.rail, glyphs, { shapesOf, tell, inOwnWords })]
      : lanes(scene, glyphs, { shapesOf, tell })),
    gridTotals(scene, shapesOf).map(inOwnWords),
    scene.takeaway ? [{ type: "P" as const, shapes: shapesOf(scene.takeaway) }] : [],
    blocks(scene.legend, shapesOf).map(inOwnWords),
    ...[scene.notes, scene.sourceList].map((section) => blocks(section, shapesOf)),
    scene.credit.map((line) => ({ type: "P" as const, shapes: shapesOf([line]) })).map(inOwnWords),
  ];
  return { ground, sections: sections.filter((section) => section.length > 0) };
}

/** Title and description are the document's own; marks are read with their lanes. */
const UNREAD = ["title", "desc", "glyphs"];

/** Finds what holds each line: a text, or a group that is named, such as a chip. All else is ground, in its order. */
function sortOut(shapes: readonly Shape[], ground: Shape[], holding: Map<TextLine, Shape>): void {
  for (const shape of shapes) {
    const { tag, attributes, children = [] } = shape;
    const [line] = tag === "text" || attributes["aria-label"] !== undefined ? textLinesOf([shape]) : [];
    if (line) holding.set(line, shape);
    else if (tag === "g") sortOut(children, ground, holding);
    else ground.push(shape);
  }
}

/** The title, then what stands under it: lines of one style are one heading, or one paragraph. */
function headings(header: readonly TextLine[], shapesOf: ShapesOf): StructureElement[] {
  const styles = [...grouped(header, ({ style }) => style).values()];
  return styles.map((lines, index) => ({ type: index === 0 ? "H1" : "P", shapes: shapesOf(lines) }));
}

/** A scale is one figure: nobody wants to hear each of its days. */
function axis({ labels }: Axis, shapesOf: ShapesOf): StructureElement[] {
  if (labels.length === 0) return [];
  const lines = labels.map(({ text }) => text);
  return [{ type: "Figure", alt: `Time axis: ${lines.map(({ text }) => text).join(", ")}`, shapes: shapesOf(lines) }];
}

/** A heading for each lane, and under it what has no room as counts, and its events in the order of time. */
function lanes(
  scene: Scene,
  glyphs: readonly Shape[],
  { shapesOf, tell }: { readonly shapesOf: ShapesOf; readonly tell: TellEvent },
): StructureElement[][] {
  const drawn = new Map(glyphs.map((glyph) => [glyph.key, glyph]));
  const ofLane = grouped(inTimeOrder(scene.glyphs), ({ lane }) => lane);
  return scene.lanes.map(({ id, labels, counts }) => [
    ...(labels.length > 0 ? [{ type: "H2", shapes: shapesOf(labels) } as const] : []),
    ...counts.map(({ name, text }) => ({ type: "Figure", alt: name, shapes: shapesOf([text]) }) as const),
    ...(ofLane.get(id) ?? []).flatMap((glyph) => figure(glyph, drawn.get(glyphKey(glyph)), tell)),
  ]);
}

/** Where sources meet events: who they are, those of columns in one. */
function gridHeads({ isAcross, texts }: Grid, { chips = [], labels }: Axis, shapesOf: ShapesOf): StructureElement[] {
  const paragraph = (lines: readonly TextLine[]): StructureElement => ({ type: "P", shapes: shapesOf(lines) });
  if (isAcross) return chips.map(({ text }, row) => paragraph([text, ...(texts[row] ?? [])]));
  const lines = [...chips, ...labels].map(({ text }) => text);
  return lines.length === 0 ? [] : [paragraph(lines)];
}

/** Totals of a grid, after its events. */
function gridTotals({ grid, axis: { chips = [] } }: Scene, shapesOf: ShapesOf): StructureElement[] {
  const texts = grid?.texts.slice(grid.isAcross ? chips.length : 0) ?? [];
  return texts.map((lines) => ({ type: "P", shapes: shapesOf(lines) }));
}

/** What an editor writes at days and periods, each from its top down. */
function written(
  { callouts = [] }: Scene,
  shapesOf: ShapesOf,
): readonly { readonly y: number; readonly read: StructureElement }[] {
  return callouts.map(({ name, lines }) => ({
    y: lines[0]?.y ?? 0,
    read: { type: "Figure", alt: name, shapes: shapesOf(lines) },
  }));
}

/** Where events follow each other: events, what has no room, and how much time is passed over, from the top down. */
function rows(
  scene: Scene,
  { gaps }: Pick<Rail, "gaps"> = { gaps: [] },
  glyphs: readonly Shape[],
  { shapesOf, tell, inOwnWords }: RowsReading,
): StructureElement[] {
  const { lanes: bands, glyphs: marks } = scene;
  const drawn = new Map(glyphs.map((glyph) => [glyph.key, glyph]));
  const notes = scene.rail ? written(scene, shapesOf).map(({ y, read }) => ({ y, read: [read] })) : [];
  const passed = gaps.map(({ y, text }) => ({ y, read: [inOwnWords({ type: "P", shapes: shapesOf([text]) })] }));
  const counts = bands.flatMap(({ counts }) =>
    counts.map(({ column, name, text }) => ({
      y: column.y,
      read: [{ type: "Figure", alt: name, shapes: shapesOf([text]) } as const],
    })),
  );
  const events = marks.map((glyph) => ({ y: glyph.y, read: figure(glyph, drawn.get(glyphKey(glyph)), tell) }));
  return [...passed, ...counts, ...notes, ...events].sort((a, b) => a.y - b.y).flatMap(({ read }) => read);
}

interface RowsReading {
  readonly shapesOf: ShapesOf;
  readonly tell: TellEvent;
  readonly inOwnWords: (passage: StructureElement) => StructureElement;
}

function figure(glyph: Glyph, shape: Shape | undefined, tell: TellEvent): StructureElement[] {
  return shape ? [{ type: "Figure", alt: figureText(glyph, tell), shapes: [elsewhereLast(shape)] }] : [];
}

/** An event in sentences; a report with its source. */
function figureText({ id, role, body: { name, asides, chips } }: Glyph, tell: TellEvent): string {
  const telling = role === "event" ? tell(id) : undefined;
  if (telling !== undefined) return [telling, ...asides.map(asSentence)].join(" ");
  return [name, ...chips.map((chip) => chip.name)].join("; ");
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

const TYPES = { heading: "H2", paragraph: "P" } as const;

function blocks(section: Section | undefined, shapesOf: ShapesOf): StructureElement[] {
  return (section?.blocks ?? []).map(({ role, lines }) => ({ type: TYPES[role], shapes: shapesOf(lines) }));
}
