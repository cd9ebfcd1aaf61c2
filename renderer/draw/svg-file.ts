/** A picture as the text of an SVG file that stands on its own. */
import { lengthText } from "../../data/length.ts";
import type { Page } from "../../data/picture-options.ts";
import type { Scene } from "../model/scene.ts";
import { attributesText, markup } from "./markup.ts";
import { pictureAttributes, pictureShapes } from "./picture.ts";
import { shape, type Attributes, type Shape } from "./shape.ts";
import type { Theme } from "./theme.ts";

/** A font to embed: its CSS weight, and its bytes as base64 of a WOFF2 file. */
export interface FontFace {
  readonly weight: number;
  readonly woff2: string;
}

/**
 * The file's text, ending in a newline. With font faces the picture looks the same where Source Sans 3 is not
 * installed; without, it names the family and a fallback. With a page it has that page's size and unit.
 */
export function svgFile(scene: Scene, theme: Theme, fonts: readonly FontFace[], page?: Page): string {
  const children = [...(fonts.length > 0 ? [fontStyle(fonts)] : []), ...pictureShapes(scene, theme)];
  const body = children.map((child) => markup(child, 1)).join("");
  const attributes = { ...pictureAttributes(scene), ...(page && pageAttributes(scene, page)) };
  return `<?xml version="1.0" encoding="UTF-8"?>\n<svg${attributesText(attributes)}>\n${body}</svg>\n`;
}

/** The size on paper; the scene's own px stand in the `viewBox`. */
function pageAttributes(scene: Scene, { width, unit = "px", magnification = 1 }: Page): Attributes {
  if (unit === "px" && magnification === 1) return {};
  return { width: lengthText(width, unit), height: lengthText(scene.height * magnification, unit) };
}

function fontStyle(fonts: readonly FontFace[]): Shape {
  return { ...shape("style", "fonts"), text: fontRules(fonts) };
}

/** The font faces as a style sheet, one rule a line. */
export function fontRules(fonts: readonly FontFace[]): string {
  const rules = fonts.map(
    ({ weight, woff2 }) =>
      `@font-face{font-family:'Source Sans 3';font-weight:${String(weight)};src:url(data:font/woff2;base64,${woff2}) format('woff2')}`,
  );
  return rules.join("\n");
}
