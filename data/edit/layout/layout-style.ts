/** How a JSON file is laid out, and values in that way. */
import { afterBlanks, partsAt } from "./json-parts.ts";

/** What a file does with blanks. */
export interface LayoutStyle {
  /** What a level is indented by. */
  readonly unit: string;
  readonly lineEnd: "\n" | "\r\n";
  /** Between the name of a field and its value. */
  readonly colon: string;
  /** Between two parts on one line. */
  readonly comma: string;
}

/**
 * The style of a text whose root begins at an offset, an object or a list; of one that has none of its own, that of two
 * blanks.
 */
export function styleOf(text: string, root: number): LayoutStyle {
  const lead = text.slice(root + 1, afterBlanks(text, root + 1));
  // The first line that is indented is one of the root's, wherever the root begins.
  const unit = /\n([\t ]+)\S/u.exec(text)?.[1] ?? "  ";
  const [first] = partsAt(text, root);
  const key = first && text.slice(first.start, first.value);
  const isTight = lead === "" && (key === undefined || key.endsWith(":"));
  return {
    unit,
    lineEnd: text.includes("\r\n") ? "\r\n" : "\n",
    colon: key?.endsWith(":") === true ? ":" : ": ",
    comma: isTight ? "," : ", ",
  };
}

/**
 * A JSON text without blanks, laid out: each part on a line of its own, or all on one.
 *
 * @param indent of the line that it begins on; undefined for one line
 */
export function laidOut(json: string, indent: string | undefined, style: LayoutStyle): string {
  const parts = partsAt(json, 0);
  if (parts.length === 0) return json;
  const inner = indent === undefined ? undefined : indent + style.unit;
  const texts = parts.map(({ name, start, value, end }) => {
    const laid = laidOut(json.slice(value, end), inner, style);
    return start === value ? laid : `${JSON.stringify(name)}${style.colon}${laid}`;
  });
  const [opening, closing] = [json.charAt(0), json.charAt(json.length - 1)];
  if (inner === undefined) return `${opening}${texts.join(style.comma)}${closing}`;
  const line = style.lineEnd + inner;
  return `${opening}${line}${texts.join(`,${line}`)}${style.lineEnd}${indent ?? ""}${closing}`;
}
