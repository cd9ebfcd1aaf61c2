/** Shapes as the text of an SVG file: one element per line, the same bytes for the same shapes. */
import { attributeText, type AttributeValue, type WrittenAttributes } from "../../../renderer/picture/shapes/shape.ts";

/** An element of a file: a shape, or something that no other surface draws. */
export interface FileElement {
  readonly tag: string;
  readonly attributes: WrittenAttributes;
  readonly text?: string;
  readonly children?: readonly FileElement[];
}

/** Characters that XML 1.0 cannot hold, however they are escaped: controls, lone surrogates, two non-characters. */
const FORBIDDEN = /(?![\t\n\r])\p{Cc}(?<![\u007f-\u009f])|\p{Cs}|[\ufffe\uffff]/gu;

/** What is written for the value of an attribute that is a text, escaped. */
export type WriteValue = (name: string, value: string) => string;

const asItIs: WriteValue = (_name, value) => value;

/** One element with all it holds, each line ended with "\n". Forbidden characters become U+FFFD. */
export function markup(element: FileElement, depth = 0, write = asItIs): string {
  const { tag, attributes, text, children } = element;
  const indent = "  ".repeat(depth);
  const open = `${indent}<${tag}${attributesText(attributes, write)}`;
  // Between the parts of a line, white space would be drawn.
  if (tag === "text" && children)
    return `${open}>${children.map((part) => markup(part, 0, write).trimEnd()).join("")}</${tag}>\n`;
  if (children && children.length > 0) {
    return `${open}>\n${children.map((child) => markup(child, depth + 1, write)).join("")}${indent}</${tag}>\n`;
  }
  return text === undefined ? `${open}/>\n` : `${open}>${escapeText(text)}</${tag}>\n`;
}

/** Attributes as they stand in a start tag, each with a space before it. */
export function attributesText(attributes: WrittenAttributes, write = asItIs): string {
  let text = "";
  for (const name of Object.keys(attributes)) {
    const value = attributes[name];
    if (value !== undefined) text += ` ${name}="${valueText(name, value, write)}"`;
  }
  return text;
}

/** Numbers, paths and moves hold nothing that needs to be escaped. */
function valueText(name: string, value: AttributeValue, write: WriteValue): string {
  return typeof value === "string" ? write(name, escapeAttribute(value)) : attributeText(value);
}

/** What most texts consist of alone, and what stands in XML as it is: letters, digits and the like of ASCII. */
const PLAIN = /^[ !#-%'-;=?-~]*$/;

/** Text as XML has it between tags; forbidden characters become U+FFFD. */
export function escapeText(text: string): string {
  if (PLAIN.test(text)) return text;
  return text.replace(FORBIDDEN, "\ufffd").replace(/&/g, "&amp;").replace(/</g, "&lt;").replace(/>/g, "&gt;");
}

function escapeAttribute(text: string): string {
  if (PLAIN.test(text)) return text;
  return escapeText(text).replace(/"/g, "&quot;").replace(/\n/g, "&#10;").replace(/\t/g, "&#9;");
}
