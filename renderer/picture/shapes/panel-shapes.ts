/** What became known when: the grounds of small timelines, each with its own day, and the words over them. */
import type { Panel, Panels, OwnDay } from "../panels.ts";
import type { Box, Sample, Scene } from "../scene.ts";
import { chipShape } from "./chip-shape.ts";
import { railShapes } from "./ground-shapes.ts";
import { quietTicks, ticksShape } from "./lane-shapes.ts";
import { markShapes } from "./mark-shapes.ts";
import { diamond } from "./path.ts";
import { group, shape, type Shape } from "./shape.ts";
import { ownWords, textShape } from "./text-shape.ts";
import type { Theme } from "./theme.ts";

const DIAMOND = 4.5;
/** Of the line of a panel's own day. */
const OWN_WIDTH = 1.2;

/** Under the marks: what was still to come, lines of the axis, and the panel's own day. */
export function panelsGround({ list }: Panels, theme: Theme): Shape[] {
  return list.map((panel) =>
    group(`panel ${panel.key}`, groundOf(panel, theme), { class: "panel", "data-panel": panel.key }),
  );
}

function groundOf({ body, lines, own, strip, rail }: Panel, theme: Theme): Shape[] {
  const { y, height } = body;
  return [
    ...(own ? laterShapes(own, body, theme) : []),
    group(
      "gridlines",
      lines.map(({ key, x }) =>
        shape("line", key, { x1: x, y1: y, x2: x, y2: y + height, stroke: theme.gridline, "stroke-width": 1 }),
      ),
    ),
    ...(own ? ownShapes(own, body, theme) : []),
    ...(strip ? [quietTicks(strip.before, theme), ticksShape(strip.fresh, theme)] : []),
    ...(rail ? railShapes(rail, theme) : []),
  ];
}

function laterShapes({ later }: OwnDay, { y, height }: Pick<Box, "y" | "height">, theme: Theme): Shape[] {
  if (!later) return [];
  return [shape("rect", "later", { class: "later", ...later, y, height, fill: theme.shade })];
}

/** A line with a diamond at its top, which stands for reports everywhere; of several days, a bar over it. */
function ownShapes({ x1, x2 }: OwnDay, { y, height }: Pick<Box, "y" | "height">, theme: Theme): Shape[] {
  const line = { stroke: theme.muted, "stroke-width": OWN_WIDTH };
  return [
    shape("line", "own", { class: "own", x1: x2, y1: y, x2, y2: y + height, ...line }),
    ...(x2 - x1 > 1 ? [shape("line", "days", { x1, y1: y, x2, y2: y, ...line, "stroke-width": 2 * OWN_WIDTH })] : []),
    shape("path", "report", { d: diamond(x2, y, DIAMOND), fill: theme.muted }),
  ];
}

/** Over the marks: heads with their chips, axes, and what stands between panels. */
export function panelsTexts(scene: Scene, { list, notes }: Panels, theme: Theme): Shape[] {
  return [
    ...list.map(({ key, texts, chips, axis }) =>
      group(`head ${key}`, [
        ...chips.map((chip) => chipShape(chip, theme)),
        // The codes of chips are drawn with them.
        ...texts
          .flat()
          .filter((line) => !chips.some(({ text }) => text === line))
          .map((line, index) => textShape(`text ${String(index)}`, line, theme)),
        ...(axis ? [axisShape(axis, theme)] : []),
      ]),
    ),
    group(
      "left-out",
      notes.flat().map((line, index) => textShape(`line ${String(index)}`, line, theme)),
      ownWords(scene),
    ),
  ];
}

function axisShape({ y, x1, x2, labels }: NonNullable<Panel["axis"]>, theme: Theme): Shape {
  return group("panel-axis", [
    ...labels.map(({ key, text, faint }) => textShape(key, text, theme, faint ? { fill: theme.faint } : {})),
    shape("line", "line", { x1, y1: y, x2, y2: y, stroke: theme.strongRule, "stroke-width": 1.2 }),
  ]);
}

/** A mark in the legend, centred in so many px: a change, a tick, or the line of a panel's own day. */
export function panelSample(
  kind: "changed" | "knownBefore" | "ownDay",
  { x, y, width }: Pick<Sample, "x" | "y" | "width">,
  theme: Theme,
): Shape[] {
  switch (kind) {
    case "changed":
      return markShapes({ kind: "point", x, y }, { color: theme.muted, id: "legend-changed", hollow: theme.paper });
    case "knownBefore":
      return [quietTicks([{ id: "sample", role: "event", x1: x, x2: x, y, differs: false, faint: false }], theme)];
    case "ownDay": {
      const height = 16;
      const box = { y: y - height / 2, height };
      return [
        ...laterShapes({ x1: x, x2: x, later: { x, width: width / 2 } }, box, theme),
        ...ownShapes({ x1: x, x2: x }, box, theme),
      ];
    }
  }
}
