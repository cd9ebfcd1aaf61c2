/**
 * SVG as plain data. Every mark turns its part of the scene into shapes; `paint.ts` puts them into a page with D3's
 * keyed joins, `markup.ts` writes them as text, `draw-shapes.ts` draws them in a PDF. So a mark is drawn by one function
 * on every surface.
 */
import type { TextLine } from "../text/text.ts";
import { hundredths, pathText, type Path, type Rotation, type Translation } from "./path.ts";

export type Tag =
  "g" | "rect" | "line" | "circle" | "path" | "text" | "tspan" | "title" | "desc" | "linearGradient" | "stop";

export interface Shape {
  readonly tag: Tag;
  /** Unique among its siblings: what keeps its key keeps its element. */
  readonly key: string;
  readonly attributes: Attributes;
  readonly text?: string;
  readonly children?: readonly Shape[];
  /** Of a text: the measured line that it sets, for surfaces that set type themselves. */
  readonly line?: TextLine;
}

/** Attributes that are numbers: places and lengths in px, shares from 0 to 1. */
type NumberName =
  | ("x" | "y" | "width" | "height" | "rx" | "x1" | "y1" | "x2" | "y2" | "cx" | "cy" | "r")
  | ("opacity" | "fill-opacity" | "stroke-opacity" | "stop-opacity" | "offset" | "stroke-width")
  | ("font-size" | "font-weight" | "letter-spacing" | "textLength" | "tabindex");

type WordName =
  | ("id" | "class" | "role" | "fill" | "stroke" | "stop-color" | "gradientUnits" | "paint-order")
  | ("stroke-dasharray" | "stroke-linecap" | "stroke-linejoin" | "font-family" | "lengthAdjust");

/** Values are final: numbers are rounded where they are written; undefined leaves the attribute out. */
export type Attributes = Readonly<
  Partial<
    Record<NumberName, number | undefined> &
      Record<WordName | `data-${string}`, string | undefined> &
      Record<`aria-${string}`, string | number | undefined> & { d: Path; transform: Translation | Rotation }
  >
>;

/** What an attribute may be. */
export type AttributeValue = string | number | Path | Translation | Rotation;

/** Attributes of whatever kind, for those who only write them. */
export type WrittenAttributes = Readonly<Record<string, AttributeValue | undefined>>;

/** A shape with its attributes. */
export function shape(tag: Tag, key: string, attributes: Attributes = {}): Shape {
  return { tag, key, attributes };
}

/** A group, whose class is its key unless another is given. */
export function group(key: string, children: readonly Shape[], attributes: Attributes = {}): Shape {
  return { tag: "g", key, attributes: { class: key, ...attributes }, children };
}

/** An attribute's value as SVG writes it: numbers have at most two decimals, and none is "-0". */
export function attributeText(value: AttributeValue): string {
  if (typeof value === "string") return value;
  if (typeof value === "number") return String(hundredths(value));
  return isTransform(value) ? `${value[0]}(${value.slice(1).map(attributeText).join(",")})` : pathText(value);
}

function isTransform(value: Path | Translation | Rotation): value is Translation | Rotation {
  return value[0] === "translate" || value[0] === "rotate";
}

/** Shapes by the part of the scene that they were made of; to be dropped when the theme changes. */
export type ShapeMemory = WeakMap<object, readonly Shape[]>;

/** The shapes of a part: those from before where it is the same object. */
export function shapesOnce(drawn: ShapeMemory, part: object, draw: () => readonly Shape[]): readonly Shape[] {
  const known = drawn.get(part);
  if (known) return known;
  const shapes = draw();
  drawn.set(part, shapes);
  return shapes;
}
