/** The picture that is asked for, painted small: the very scene and shapes that a file would hold. */
import { printable } from "../../../data/printable.ts";
import type { PictureRequest } from "../../../data/ipc/channels.ts";
import { lengthText } from "../../../data/export/length.ts";
import { pixelRefusal, refusalText } from "../../../data/export/picture-bounds.ts";
import { pixelSize, type Page } from "../../../data/export/picture-options.ts";
import type { Timeline } from "../../../data/timeline.ts";
import { paint } from "../dom/paint.ts";
import { pictureAttributes, pictureShapes } from "../../picture/shapes/picture-shapes.ts";
import { attributeText } from "../../picture/shapes/shape.ts";
import { THEMES } from "../../picture/shapes/theme.ts";
import type { Measure } from "../../picture/text/measure.ts";
import { pictureScene } from "../../picture/compose/picture-scene.ts";
import { pictureRemarks } from "../../picture/compose/remarks.ts";
import type { Scene } from "../../picture/scene.ts";
import { element } from "../dom/element.ts";

const SVG = "http://www.w3.org/2000/svg";

export interface ExportPreview {
  readonly root: HTMLElement;
  /** Gives what should be known of the picture, such as what does not fit. */
  readonly show: (timeline: Timeline, request: PictureRequest) => readonly string[];
}

/** An empty preview; `show` paints into it. */
export function exportPreview(measure: Measure): ExportPreview {
  const place = element("div", { class: "paper", role: "img" });
  // A tree of its own: what the picture's parts are called would clash with the same picture in the window.
  const svg = place.attachShadow({ mode: "open" }).appendChild(document.createElementNS(SVG, "svg"));
  const size = element("p", { class: "size" });
  const remarks = element("div", { class: "remarks" });
  const scroller = element("div", { class: "scroller", tabindex: "0", role: "group", "aria-label": "Preview" }, place);
  return {
    root: element("section", { class: "export-preview", "aria-label": "Preview" }, scroller, size, remarks),
    show: (timeline, request) => {
      const scene = pictureScene(timeline, request, measure);
      for (const [name, value] of Object.entries(pictureAttributes(scene)))
        svg.setAttribute(name, attributeText(value));
      if (scene.language === undefined) svg.setAttribute("lang", "");
      Object.assign(svg.style, { display: "block", width: "100%", height: "auto" });
      paint(svg, pictureShapes(scene, THEMES[request.theme]));
      place.setAttribute("aria-label", scene.description);
      place.style.maxWidth = `${String(request.page.width)}px`;
      size.textContent = sizeText(request, scene);
      const refusal = request.format === "png" ? pixelRefusal(pixelSize(request.page, scene)) : undefined;
      const refused = refusalText(refusal, "window");
      const told = [...(refused === undefined ? [] : [refused]), ...pictureRemarks(timeline, request, scene)];
      remarks.replaceChildren(...remarksList(told));
      return told;
    },
  };
}

function sizeText({ format, page }: PictureRequest, scene: Scene): string {
  if (format === "html") return "A page takes the size of its reader's window.";
  const height = heightOf(page, scene);
  const { unit = "px" } = page;
  const inUnit = (px: number): string => lengthText(px, unit).slice(0, -unit.length);
  const lengths = `${inUnit(page.width)} × ${inUnit(height)} ${unit}`;
  if (format !== "png") return lengths;
  const pixels = pixelSize(page, scene);
  return `${lengths}; ${String(pixels.width)} × ${String(pixels.height)} pixels`;
}

/** In px; that of the scene where nobody asked for one. */
function heightOf({ width }: Page, scene: Scene): number {
  return (width * scene.height) / scene.width;
}

function remarksList(remarks: readonly string[]): readonly HTMLElement[] {
  const [first, ...others] = remarks;
  if (first === undefined) return [];
  if (others.length === 0) return [element("p", {}, sentence(first))];
  const items = remarks.map((remark) => element("li", {}, sentence(remark)));
  return [
    element(
      "details",
      { open: others.length < 4 ? "" : undefined },
      element("summary", {}, `Not everything fits: ${String(remarks.length)} remarks`),
      element("ul", {}, items),
    ),
  ];
}

function sentence(remark: string): string {
  return printable(remark).replace(/^./u, (letter) => letter.toUpperCase());
}
