/** What an editor adds: callouts with their hairlines, and numbers of marks. */
import type { CalloutRule, EditorsMarks, PlacedCallout } from "../callout.ts";
import { group, shape, type Attributes, type Shape } from "./shape.ts";
import { textShape } from "./text-shape.ts";
import type { Theme } from "./theme.ts";

const HAIRLINE = 0.75;
const RING = 1;
/** Rules that run through lanes are dotted: no mark looks like that, and no line of the calendar. */
const DOTS = "1 2.5";

/** Under the marks: the rules that run through lanes. */
export function calloutGround(callouts: readonly PlacedCallout[], theme: Theme): Shape {
  return group(
    "callout-rules",
    callouts.flatMap(({ key, rules }) =>
      rules
        .filter(({ isUnderMarks }) => isUnderMarks)
        .map((rule, index) => ruleShape(`${key} ${String(index)}`, rule, theme, { "stroke-dasharray": DOTS })),
    ),
  );
}

/** Words on days and periods, each with its brackets. */
export function calloutShapes(callouts: readonly PlacedCallout[], theme: Theme): Shape {
  return group(
    "callouts",
    callouts.map(({ key, name, lines, rules }) =>
      group(
        key,
        [
          ...lines.map((line, index) => textShape(`line ${String(index)}`, line, theme)),
          ...rules
            .filter(({ isUnderMarks }) => !isUnderMarks)
            .map((rule, index) => ruleShape(`rule ${String(index)}`, rule, theme)),
        ],
        { class: "callout", "data-callout": key, role: "group", "aria-label": name },
      ),
    ),
  );
}

/** The number of a mark, and what an editor writes on it. */
export function editorsMarks({ ordinal, callout }: EditorsMarks, theme: Theme): Shape[] {
  return [
    ...(ordinal?.text
      ? [
          group("ordinal", [
            shape("rect", "ring", {
              ...ordinal.box,
              ...{ rx: ordinal.box.height / 2, fill: theme.paper, stroke: theme.ink, "stroke-width": RING },
            }),
            textShape("figures", ordinal.text, theme),
          ]),
        ]
      : []),
    ...(callout
      ? [
          group(
            "callout",
            [
              ruleShape(
                "rule",
                { x1: callout.rule.x, x2: callout.rule.x, y1: callout.rule.y1, y2: callout.rule.y2 },
                theme,
              ),
              ...callout.lines.map((line, index) => textShape(`line ${String(index)}`, line, theme)),
            ],
            { class: "event-callout" },
          ),
        ]
      : []),
  ];
}

function ruleShape(
  key: string,
  { x1, y1, x2, y2 }: Pick<CalloutRule, "x1" | "y1" | "x2" | "y2">,
  theme: Theme,
  attributes: Attributes = {},
): Shape {
  return shape("line", key, { x1, y1, x2, y2, stroke: theme.ink, "stroke-width": HAIRLINE, ...attributes });
}
