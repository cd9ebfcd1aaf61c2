import { expect, test } from "vitest";
import { contrast, mixed } from "../../../e2e/helpers/contrast.ts";
import type { MarkEnd, SpanMark, WhiskerMark } from "../mark.ts";
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

test("what is likely is unbroken, thicker than a whisker and thinner than a bar, in the same colour", () => {
  const likely = [{ from: 20, to: 40 }];
  const whisker = markShapes(
    { kind: "whisker", x1: 10, x2: 90, y: 5, start: "bound", end: "bound", likely },
    { color: "#123456", id: "a" },
  );
  const [whole, strong] = whisker.map(({ attributes }) => attributes);
  expect(whole).toMatchObject({ x1: 10, x2: 90, "stroke-dasharray": "2 3" });
  expect(strong).toMatchObject({ x: 20, width: 20, fill: "#123456" });
  expect(Number(strong!.height)).toBeGreaterThan(Number(whole!["stroke-width"]) * 2);
  const bar = spanOf({ likely }, "#123456").filter(({ tag }) => tag === "rect");
  expect(bar.at(-1)!.attributes).toMatchObject({ x: 20, width: 20, fill: "#123456" });
  expect(Number(bar.at(-1)!.attributes.height)).toBeLessThan(Number(bar[0]!.attributes.height));
});

test("a whisker that is open trails off from what is likely, and is dotted evenly up to it", () => {
  const lines = (start: MarkEnd, end: MarkEnd) =>
    markShapes(
      { kind: "whisker", x1: 10, x2: 90, y: 5, start, end, likely: [{ from: 40, to: 50 }] },
      { color: "#000", id: "a" },
    ).flatMap(({ key, attributes: { x1, x2, "stroke-dasharray": dashes } }) =>
      dashes === undefined ? [] : [[key, x1, x2, dashes === "2 3"]],
    );
  expect(lines("bound", "open")).toEqual([
    ["mark", 10, 50, true],
    ["after", 50, 90, false],
  ]);
  expect(lines("open", "open")).toEqual([
    ["before", 40, 10, false],
    ["mark", 40, 50, true],
    ["after", 50, 90, false],
  ]);
});
