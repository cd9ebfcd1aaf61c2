/**
 * SVG as plain data. Every mark turns its part of the scene into shapes; `paint.ts` puts them into a page with D3's
 * keyed joins, `markup.ts` writes them as text. So a mark is drawn by one function on every surface.
 */
import type { TextLine } from "../text/text.ts";

export type Tag =
  | "g"
  | "rect"
  | "line"
  | "circle"
  | "path"
  | "text"
  | "tspan"
  | "title"
  | "desc"
  | "defs"
  | "linearGradient"
  | "stop"
  | "style";

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

/** Values are final: numbers are rounded where they are written; undefined leaves the attribute out. */
export type Attributes = Readonly<Record<string, string | number | undefined>>;

/** A shape with its attributes. */
export function shape(tag: Tag, key: string, attributes: Attributes = {}): Shape {
  return { tag, key, attributes };
}

/** A group, whose class is its key unless another is given. */
export function group(key: string, children: readonly Shape[], attributes: Attributes = {}): Shape {
  return { tag: "g", key, attributes: { class: key, ...attributes }, children };
}

/** An attribute's value as SVG writes it: at most two decimals, never "-0". */
export function attributeText(value: string | number): string {
  return typeof value === "string" ? value : String(Math.round(value * 100) / 100 + 0);
}
