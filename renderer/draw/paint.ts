/** Shapes into a page, with D3's keyed joins: what keeps its key keeps its element, and only what changed is written. */
import { select } from "d3";
import { attributeText, type Shape } from "./shape.ts";

const SVG = "http://www.w3.org/2000/svg";

/** Makes the children of `parent` those shapes, in that order. Cost follows the shapes, and writes follow the changes. */
export function paint(parent: SVGElement, shapes: readonly Shape[]): void {
  select(parent)
    .selectAll<SVGElement, Shape>(childElements)
    // A mark that zoom turns from a point into a whisker is another element under the same key.
    .data(shapes, ({ tag, key }) => `${tag} ${key}`)
    .join((enter) => enter.append((shape) => parent.ownerDocument.createElementNS(SVG, shape.tag)))
    .each(function (shape) {
      writeAttributes(this, shape);
      if (shape.children) paint(this, shape.children);
      else if (this.textContent !== (shape.text ?? "")) this.textContent = shape.text ?? "";
    });
}

function childElements(this: SVGElement): SVGElement[] {
  return Array.from(this.children) as SVGElement[];
}

function writeAttributes(element: SVGElement, { attributes }: Shape): void {
  for (const [name, value] of Object.entries(attributes)) {
    if (value === undefined) continue;
    const text = attributeText(value);
    if (element.getAttribute(name) !== text) element.setAttribute(name, text);
  }
  for (const name of element.getAttributeNames()) {
    if (attributes[name] === undefined && !belongsToTheWindow(name)) element.removeAttribute(name);
  }
}

/** What makes a drawn mark operable is set by the window, not drawn. */
function belongsToTheWindow(name: string): boolean {
  return name === "tabindex" || name === "aria-current" || name === "style";
}
