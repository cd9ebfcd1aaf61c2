/** Parts under the lanes that are set in columns: read entry by entry, not row by row across the columns. */
import type { Shape } from "../../../renderer/picture/shapes/shape.ts";
import { lineAt, type LinePlace } from "./line-place.ts";
import type { StructureElement } from "./structure-element.ts";

/** Lines of one paragraph are no further apart than this, as a share of their size. */
const LEADING = 1.7;
/** Baselines, or middles of chips and lines, that are no further apart stand in one row, px. */
const SAME_ROW = 6;

interface Paragraph {
  readonly shapes: Shape[];
  readonly first: LinePlace;
  last: LinePlace;
}

/**
 * A heading, then a paragraph for each entry with the chip or the number before it. Lines come in the order of reading,
 * as the scene has them; chips may stand anywhere among them.
 */
export function entries(pieces: readonly Shape[]): StructureElement[] {
  const paragraphs: Paragraph[] = [];
  for (const shape of pieces) {
    if (shape.tag !== "text") continue;
    const place = lineAt(shape);
    const open = paragraphs.at(-1);
    if (open && goesOn(open, place)) {
      open.shapes.push(shape);
      open.last = place;
    } else {
      paragraphs.push({ shapes: [shape], first: place, last: place });
    }
  }
  for (const chip of pieces) if (chip.tag !== "text") lead(chip, paragraphs);
  return paragraphs.map(({ shapes, first }, index) => ({
    type: index === 0 && first.weight >= 700 ? "H2" : "P",
    shapes,
  }));
}

/** The next line under it in the same type, or the text right of its number. */
function goesOn({ last, shapes }: Paragraph, { x, y, size, weight }: LinePlace): boolean {
  const down = y - last.y;
  if (Math.abs(down) < SAME_ROW) return x > last.x && shapes.length === 1 && /^\d+$/u.test(shapes[0]?.text ?? "");
  const isSameType = size === last.size && weight === last.weight;
  return x === last.x && isSameType && down > 0 && down <= LEADING * size;
}

/** A chip goes before the entry that begins right of it. */
function lead(chip: Shape, paragraphs: readonly Paragraph[]): void {
  const { x, y } = lineAt(chip);
  const beside = paragraphs.filter(({ first }) => first.x > x && Math.abs(first.y - y) < SAME_ROW);
  const next = beside.reduce<Paragraph | undefined>(
    (nearest, each) => (nearest && nearest.first.x <= each.first.x ? nearest : each),
    undefined,
  );
  (next ?? paragraphs[0])?.shapes.unshift(chip);
}
