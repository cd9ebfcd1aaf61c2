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

/** One element with all it holds, each line ended with "\n". Forbidden characters become U+FFFD. */
export function markup({ tag, attributes, text, children }: FileElement, depth = 0): string {
  const indent = "  ".repeat(depth);
  const open = `${indent}<${tag}${attributesText(attributes)}`;
  // Between the parts of a line, white space would be drawn.
  if (tag === "text" && children) return `${open}>${children.map(inLine).join("")}</${tag}>\n`;
  if (children && children.length > 0) {
    return `${open}>\n${children.map((child) => markup(child, depth + 1)).join("")}${indent}</${tag}>\n`;
  }
  return text === undefined ? `${open}/>\n` : `${open}>${escapeText(text)}</${tag}>\n`;
}

function inLine(part: FileElement): string {
  return markup(part).trimEnd();
}

/** Attributes as they stand in a start tag, each with a space before it. */
export function attributesText(attributes: WrittenAttributes): string {
  return Object.entries(attributes)
    .map(([name, value]) => (value === undefined ? "" : ` ${name}="${valueText(value)}"`))
    .join("");
}

/** Numbers, paths and moves hold nothing that needs to be escaped. */
function valueText(value: AttributeValue): string {
  return typeof value === "string" ? escapeAttribute(value) : attributeText(value);
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
