/** Ids that are a picture's own: several pictures may stand in one page, where an id means the first element that has it. */
import { createHash } from "node:crypto";
import { attributeText, type WrittenAttributes } from "../../../renderer/picture/shapes/shape.ts";
import { markup, type FileElement } from "./markup.ts";

/** Digits of the hash: of a million pictures in one page, two alike are one chance in a thousand. */
const DIGITS = 12;

/** Attributes that name elements by their ids, with white space between them. */
const NAMING = ["aria-labelledby", "aria-describedby", "aria-controls", "aria-owns", "aria-details"];
const LINKS = ["href", "xlink:href"];

/**
 * The elements with other ids, wherever they are set and referred to: "s", a hash of the content, and their number. The
 * same picture has the same ids on every run, and another picture has others.
 *
 * @param besides what else tells the picture apart, such as its size and the timeline in it
 */
export function withOwnIds(elements: readonly FileElement[], besides: string): readonly FileElement[] {
  const ids = [...new Set(elements.flatMap(idsIn))];
  if (ids.length === 0) return elements;
  const content = createHash("sha256").update(besides);
  for (const element of elements) content.update(markup(element));
  const prefix = `s${content.digest("hex").slice(0, DIGITS)}`;
  const names = new Map(ids.map((id, index) => [id, `${prefix}-${String(index + 1)}`]));
  return elements.map((element) => renamed(element, (id) => names.get(id) ?? id));
}

function idsIn({ attributes, children = [] }: FileElement): readonly string[] {
  const { id } = attributes;
  return [...(id === undefined ? [] : [attributeText(id)]), ...children.flatMap(idsIn)];
}

type NewName = (id: string) => string;

/** The same object where nothing in it is named. */
function renamed(element: FileElement, newName: NewName): FileElement {
  const attributes = renamedAttributes(element.attributes, newName);
  const children = element.children?.map((child) => renamed(child, newName));
  const isSame =
    attributes === element.attributes && (children ?? []).every((child, at) => child === element.children?.[at]);
  return isSame ? element : { ...element, attributes, ...(children && { children }) };
}

function renamedAttributes(attributes: WrittenAttributes, newName: NewName): WrittenAttributes {
  const changed: Record<string, string> = {};
  let isChanged = false;
  for (const name in attributes) {
    const value = attributes[name];
    if (typeof value !== "string") continue;
    const other = renamedValue(name, value, newName);
    if (other === value) continue;
    changed[name] = other;
    isChanged = true;
  }
  return isChanged ? { ...attributes, ...changed } : attributes;
}

function renamedValue(name: string, value: string, newName: NewName): string {
  if (name === "id") return newName(value);
  if (NAMING.includes(name)) return value.split(/\s+/u).map(newName).join(" ");
  if (LINKS.includes(name) && value.startsWith("#")) return `#${newName(value.slice(1))}`;
  // Of an attribute that is a reference as a whole: words of the timeline may look like one.
  if (!value.startsWith("url(")) return value;
  const reference = /^url\(#([^)]+)\)$/u.exec(value)?.[1];
  return reference === undefined || name.startsWith("aria-") || name.startsWith("data-")
    ? value
    : `url(#${newName(reference)})`;
}
