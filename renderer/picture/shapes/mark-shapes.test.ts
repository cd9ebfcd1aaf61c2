import { expect, test } from "vitest";
import { contrast, mixed } from "../../../e2e/helpers/contrast.ts";
import type { MarkEnd, SpanMark, WhiskerMark } from "../scene.ts";
import { markShapes } from "./mark-shapes.ts";
import { THEMES } from "./theme.ts";

function lineOf(start: MarkEnd, end: MarkEnd) {
  const mark = { kind: "whisker", x1: 10, x2: 90, y: 5, start, end } as WhiskerMark;
  const { x1, x2, "stroke-dasharray": dashes } = markShapes(mark, { color: "#000", id: "a" })[0]!.attributes;
  return {
    x1,
    x2,
    gaps: String(dashes)
      .split(" ")
      .filter((_, index) => index % 2 === 1)
      .map(Number),
  };
}

test.each([
  ["open to the left", "open", "bound", 90, 10],
  ["open to the left and cut on the right by the view", "open", "cut", 90, 10],
  ["open to the right", "bound", "open", 10, 90],
] as const)(
  "a whisker that is %s is drawn outwards from what is known, its dots ever further apart",
  (_, start, end, from, to) => {
    const { x1, x2, gaps } = lineOf(start, end);
    expect([x1, x2]).toEqual([from, to]);
    expect(gaps.length).toBeGreaterThan(3);
    expect(gaps).toEqual([...new Set(gaps)].sort((a, b) => a - b));
  },
);

test.each([
  ["bound", "bound"],
  ["open", "open"],
  ["cut", "bound"],
] as const)("a whisker from %s to %s is dotted evenly", (start, end) => {
  expect(lineOf(start, end)).toEqual({ x1: 10, x2: 90, gaps: [3] });
});

/** A span that is soft from 10 to 30 px and from 60 to 90, unless it is said otherwise. */
function spanOf(more: Partial<SpanMark> = {}, color = "#000000") {
  const fades = { fadeIn: { from: 10, to: 30 }, fadeOut: { from: 60, to: 90 } };
  const soft = { kind: "span", x1: 10, solid1: 30, solid2: 60, x2: 90, y: 5, start: "bound", end: "bound" } as const;
  return markShapes({ ...soft, ...fades, ...more }, { color, id: "a" });
}

const endsOf = (more: Partial<SpanMark>) =>
  spanOf(more).flatMap(({ tag, key, attributes }) =>
    key === "start" || key === "end" ? [[key, tag, attributes.x1 ?? attributes.d?.[1]?.slice(1, 2)]] : [],
  );

test("a soft end has a tick where it ends, a chevron where nothing bounds it, and nothing where the view cuts it", () => {
  expect(endsOf({})).toEqual([
    ["start", "line", 10],
    ["end", "line", 90],
  ]);
  expect(endsOf({ start: "open", end: "open" }).map(([key, tag]) => [key, tag])).toEqual([
    ["start", "path"],
    ["end", "path"],
  ]);
  expect(endsOf({ start: "cut" }).map(([key]) => key)).toEqual(["end"]);
});

test("an end that is known to the day has none: its bar ends there", () => {
  expect(endsOf({ solid1: 10, solid2: 90 })).toEqual([]);
  expect(endsOf({ solid1: 10 }).map(([key]) => key)).toEqual(["end"]);
});

test.each(Object.entries(THEMES))(
  "in the %s theme a tick has 3:1 on its ground, and a fade is seen up to it",
  (_, theme) => {
    for (const color of [theme.ink, theme.accent]) {
      const shapes = spanOf({}, color);
      const tick = shapes.find(({ key }) => key === "end")!.attributes;
      const [, last] = shapes.find(({ key }) => key === "a-out")!.children!.map(({ attributes }) => attributes);
      expect(contrast(tick.stroke!, theme.paper)).toBeGreaterThanOrEqual(3);
      expect(contrast(tick.stroke!, theme.shade)).toBeGreaterThanOrEqual(3);
      expect(last!["stop-opacity"]).toBeGreaterThanOrEqual(1 / 3);
      expect(contrast(mixed(last!["stop-color"]!, theme.paper, last!["stop-opacity"]!), theme.paper)).toBeGreaterThan(
        1.5,
      );
    }
  },
);
