/** Shapes into a page, with D3's keyed joins: what keeps its key keeps its element, and only what changed is written. */
import { select } from "d3";
import { attributeText, type Shape, type WrittenAttributes } from "../../picture/shapes/shape.ts";

const SVG = "http://www.w3.org/2000/svg";

/** An element remembers the shape it was painted from: asking a page what it shows costs more than drawing it. */
type Painted = SVGElement & { __shape?: Shape; __gone?: ReadonlyMap<string, Painted> };

/**
 * Makes the children of `parent` those shapes, in that order. Cost follows the shapes, and writes follow the changes. What
 * was taken out last comes back as it was, as marks do when a filter is cleared.
 */
export function paint(parent: Painted, shapes: readonly Shape[]): void {
  select(parent)
    .selectAll<Painted, Shape>(childElements)
    .data(shapes, keyOf)
    .join(
      (enter) =>
        enter.append<Painted>(
          (shape) => parent.__gone?.get(keyOf(shape)) ?? parent.ownerDocument.createElementNS(SVG, shape.tag),
        ),
      (update) => update,
      (exit) => {
        if (!exit.empty()) parent.__gone = takenOut(exit.remove().nodes());
      },
    )
    .each(function (shape) {
      const before = this.__shape;
      if (before === shape) return;
      this.__shape = shape;
      writeAttributes(this, before?.attributes ?? {}, shape.attributes);
      if (shape.children && shape.children === before?.children) return;
      if (shape.children) paint(this, shape.children);
      else if (before?.text !== shape.text || before?.children) this.textContent = shape.text ?? "";
    });
}

/** A mark that becomes another kind of shape, such as a point that becomes a whisker, needs another element. */
function keyOf({ tag, key }: Shape): string {
  return `${tag} ${key}`;
}

function takenOut(elements: readonly Painted[]): ReadonlyMap<string, Painted> {
  return new Map(elements.flatMap((element) => (element.__shape ? [[keyOf(element.__shape), element]] : [])));
}

function childElements(this: SVGElement): SVGElement[] {
  return Array.from(this.children) as SVGElement[];
}

function writeAttributes(element: SVGElement, before: WrittenAttributes, attributes: WrittenAttributes): void {
  for (const name in attributes) {
    const value = attributes[name];
    if (value === undefined || isSame(value, before[name])) continue;
    element.setAttribute(name, attributeText(value));
  }
  for (const name in before) {
    const gone = before[name] !== undefined && attributes[name] === undefined;
    if (gone && !belongsToTheWindow(name)) element.removeAttribute(name);
  }
}

/** Numbers that differ by rounding alone are written alike, on their own as in paths and translations. */
function isSame(value: unknown, before: unknown): boolean {
  if (value === before) return true;
  if (typeof value === "number" && typeof before === "number") return Math.abs(value - before) < 1e-6;
  if (!Array.isArray(value) || !Array.isArray(before)) return false;
  return value.length === before.length && value.every((part, index) => isSame(part, before[index]));
}

const WINDOW_ATTRIBUTES = [
  "tabindex",
  "aria-current",
  "aria-description",
  "aria-expanded",
  "aria-keyshortcuts",
  "aria-label",
  "aria-posinset",
  "aria-setsize",
  "role",
  "style",
];

/** What makes a drawn mark operable is set by the window, not drawn. */
function belongsToTheWindow(name: string): boolean {
  return WINDOW_ATTRIBUTES.includes(name);
}
