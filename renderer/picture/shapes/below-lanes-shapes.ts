/** What stands under the lanes: legend, notes, sources, credit. */
import type { Scene, Section } from "../scene.ts";
import { chipShape } from "./chip-shape.ts";
import { shapesOnce, group, shape, type Shape } from "./shape.ts";
import { legendShapes, type SectionSetting } from "./legend-shapes.ts";
import { ownWords, textShape } from "./text-shape.ts";

/** A named group for each part that there is. */
export function belowLanesShapes(scene: Scene, under: SectionSetting): Shape[] {
  const { takeaway, legend, notes, sourceList, credit } = scene;
  const { drawn, theme } = under;
  return [
    ...(takeaway
      ? [
          group(
            "takeaway",
            takeaway.map((line, index) => textShape(`line ${String(index)}`, line, theme)),
          ),
        ]
      : []),
    ...(legend
      ? [
          group(
            "legend",
            shapesOnce(drawn, legend, () => legendShapes(legend, under)),
            ownWords(scene),
          ),
        ]
      : []),
    ...(notes ? [group("notes", sectionShapes(notes, under))] : []),
    ...(sourceList ? [group("source-list", sectionShapes(sourceList, under))] : []),
    ...(credit.length > 0
      ? [
          group(
            "credit",
            credit.map((line, index) => textShape(`line ${String(index)}`, line, theme)),
            ownWords(scene),
          ),
        ]
      : []),
  ];
}

function sectionShapes({ y, texts, chips }: Section, { width, margin, theme }: SectionSetting): Shape[] {
  return [
    shape("line", "line", { x1: margin, y1: y, x2: width - margin, y2: y, stroke: theme.rule, "stroke-width": 1 }),
    ...chips.map((chip) => chipShape(chip, theme)),
    ...texts.map((text, index) => textShape(`text ${String(index)}`, text, theme)),
  ];
}
