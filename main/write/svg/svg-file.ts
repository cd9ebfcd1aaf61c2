/** A picture as the text of an SVG file that stands on its own. */
import { lengthText } from "../../../data/export/length.ts";
import type { Page } from "../../../data/export/picture-options.ts";
import type { Scene } from "../../../renderer/picture/scene.ts";
import { attributesText, markup, type FileElement } from "./markup.ts";
import { pictureAttributes, pictureShapes } from "../../../renderer/picture/shapes/picture-shapes";
import type { WrittenAttributes } from "../../../renderer/picture/shapes/shape.ts";
import type { Theme } from "../../../renderer/picture/shapes/theme.ts";

/** A font to embed. */
export interface EmbeddedFont {
  readonly family: string;
  /** A CSS weight, or the least and the greatest that it is for: "400 700". */
  readonly weight: string;
  /** Its bytes as base64, and what kind of file they are. */
  readonly data: string;
  readonly format: "woff2" | "opentype";
  /** The CSS ranges of code points that it is for; absent for all that it has. */
  readonly ranges?: string;
}

export interface SvgOptions {
  readonly page?: Page;
  /** The picture's shapes, where they are made already. */
  readonly shapes?: readonly FileElement[];
}

/**
 * The file's text, ending in a newline. With font faces the picture looks the same where its typefaces are not
 * installed; without, it names the families and a fallback. With a page it has that page's size and unit.
 */
export function svgFile(
  scene: Scene,
  theme: Theme,
  fonts: readonly EmbeddedFont[],
  { page, shapes = pictureShapes(scene, theme) }: SvgOptions = {},
): string {
  const children = [...(fonts.length > 0 ? [fontStyle(fonts)] : []), ...shapes];
  const body = children.map((child) => markup(child, 1)).join("");
  const attributes = { ...pictureAttributes(scene), ...(page && pageAttributes(scene, page)) };
  return `<?xml version="1.0" encoding="UTF-8"?>\n<svg${attributesText(attributes)}>\n${body}</svg>\n`;
}

/** The size on paper; the scene's own px, which may be larger or smaller, stand in the `viewBox`. */
function pageAttributes(scene: Scene, { width, unit = "px" }: Page): WrittenAttributes {
  const size = width / scene.width;
  if (unit === "px" && size === 1) return {};
  return { width: lengthText(width, unit), height: lengthText(scene.height * size, unit) };
}

function fontStyle(fonts: readonly EmbeddedFont[]): FileElement {
  return { tag: "style", attributes: {}, text: fontRules(fonts) };
}

/** The font faces as a style sheet, one rule a line. */
export function fontRules(fonts: readonly EmbeddedFont[]): string {
  const rules = fonts.map(({ family, weight, data, format, ranges }) => {
    const type = format === "woff2" ? "font/woff2" : "font/otf";
    const source = `src:url(data:${type};base64,${data}) format('${format}')`;
    const range = ranges === undefined ? "" : `;unicode-range:${ranges}`;
    return `@font-face{font-family:'${family}';font-weight:${weight};${source}${range}}`;
  });
  return rules.join("\n");
}
