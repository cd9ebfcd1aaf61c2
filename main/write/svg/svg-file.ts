/** A picture as the text of an SVG file that stands on its own. */
import { lengthText } from "../../../data/export/length.ts";
import type { Page } from "../../../data/export/picture-options.ts";
import type { EmbeddedFont } from "../../fonts/web-fonts.ts";
import type { Scene } from "../../../renderer/picture/scene.ts";
import { attributesText, markup, type FileElement } from "./markup.ts";
import { withMarkedIds, withOwnIds } from "./own-ids.ts";
import { pictureAttributes } from "../../../renderer/picture/shapes/picture-shapes.ts";
import type { WrittenAttributes } from "../../../renderer/picture/shapes/shape.ts";

export interface SvgOptions {
  /** The page whose size and unit the picture has; absent for its own px. */
  readonly page?: Page;
  /** The timeline that will travel in it, as text: a picture of other data has other ids. */
  readonly travelling?: string;
  /** With them it looks the same where its typefaces are not installed; without, it names families and a fallback. */
  readonly fonts?: readonly EmbeddedFont[];
}

/** The text of a file with the shapes of a scene, ending in a newline. Its ids are its own, also beside other pictures. */
export function svgFile(
  scene: Scene,
  shapes: readonly FileElement[],
  { page, travelling = "", fonts = [] }: SvgOptions = {},
): string {
  const attributes = { ...pictureAttributes(scene), ...(page && pageAttributes(scene, page)) };
  const style = fonts.length > 0 ? markup(fontStyle(fonts), 1) : "";
  const drawn = shapes.map((shape) => markup(shape, 1, withMarkedIds)).join("");
  const body = style + withOwnIds(drawn, `${attributesText(attributes)}\n${travelling}\n`);
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
