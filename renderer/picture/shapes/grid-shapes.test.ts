import { expect, test } from "vitest";
import { contrast } from "../../../e2e/helpers/contrast.ts";
import { px } from "../../../e2e/helpers/coverage/grids.ts";
import type { CrossingKind, Grid } from "../grid.ts";
import type { Chip } from "../scene.ts";
import { coverageSample, crossingShape, gridShapes, gridTexts } from "./grid-shapes.ts";
import type { Shape } from "./shape.ts";
import { THEMES } from "./theme.ts";

const KINDS = ["tells", "tellsOtherwise", "passesOn", "passesOnOtherwise", "leavesOut", "differsOn"] as const;

function mark(kind: CrossingKind, theme = THEMES.light): Shape {
  return crossingShape({ of: "alpha", series: 0, kind, x: 10, y: 20 }, theme);
}

/** What a mark looks like to those who see no colour: its shapes, each filled or not. */
function form({ children = [] }: Shape, paper: string): string {
  return children
    .map(({ tag, attributes: { fill } }) => `${tag} ${fill === paper || fill === "none" || !fill ? "open" : "filled"}`)
    .join(", ");
}

test.each(Object.values(THEMES))("marks are told apart by their form alone, in a theme on $paper", (theme) => {
  expect(new Set(KINDS.map((kind) => form(mark(kind, theme), theme.paper))).size).toBe(KINDS.length);
});

test.each(Object.values(THEMES))("every mark can be seen on its band, in a theme on $paper", (theme) => {
  for (const kind of KINDS) {
    const inks = mark(kind, theme).children!.flatMap(({ attributes: { fill, stroke } }) => [fill, stroke]);
    const seen = inks.filter((ink) => ink !== undefined && ink !== "none").map((ink) => contrast(ink!, theme.shade));
    expect(Math.max(...seen), kind).toBeGreaterThanOrEqual(3);
  }
});

test("scripts find what a source did, and what accounts differ on", () => {
  expect(mark("leavesOut").attributes).toMatchObject({ "data-crossing-of": "alpha", "data-telling": "leavesOut" });
  expect(mark("differsOn").attributes).toMatchObject({ "data-differs-on": "alpha" });
  expect(mark("differsOn").attributes["data-crossing-of"]).toBeUndefined();
});

test("a band has a diamond where its source was published, and none where it goes on", () => {
  const line = { source: "alpha", series: 1, x1: 0, y1: 5, x2: 50, y2: 5 };
  const published = (isPublished: boolean) => {
    const grid = { isAcross: true, lines: [{ ...line, isPublished }], rules: [], texts: [] };
    return gridShapes(grid, THEMES.light).find(({ key }) => key === "published")!.children;
  };
  expect(published(true)).toMatchObject([{ attributes: { "data-published": "alpha", fill: THEMES.light.series[1] } }]);
  expect(published(false)).toEqual([]);
});

const GROUND: Grid = {
  isAcross: true,
  lines: [
    { source: "alpha", series: 1, x1: 10, y1: 50, x2: 90, y2: 50, isPublished: true },
    { source: "beta", series: 2, x1: 10, y1: 70, x2: 40, y2: 70, isPublished: false },
    { source: "down", series: 0, x1: 30, y1: 20, x2: 30, y2: 80, isPublished: true },
  ],
  rules: [
    {
      key: "a",
      points: [
        { x: 1, y: 2 },
        { x: 3, y: 4 },
        { x: 5, y: 6 },
      ],
    },
  ],
  texts: [],
};

test("bands, lines between dates and diamonds, to the px", () => {
  expect(gridShapes(GROUND, THEMES.light).map(told)).toEqual([
    "g bands {class:bands} [rect band alpha {class:band,data-band-of:alpha,x:10,y:42,width:80,height:16,rx:2,fill:#f4f1e9}; rect band beta {class:band,data-band-of:beta,x:10,y:62,width:30,height:16,rx:2,fill:#f4f1e9}; rect band down {class:band,data-band-of:down,x:22,y:20,width:16,height:60,rx:2,fill:#f4f1e9}]",
    "g dates {class:dates} [path a {d:[[M,1,2],[L,3,4],[L,5,6]],fill:none,stroke:#dedbd2,stroke-width:1}]",
    "g published {class:published} [path published alpha {class:published,data-published:alpha,d:[[M,90,45],[l,5,5],[l,-5,5],[l,-5,-5],[z]],fill:#1d5c9f}; path published down {class:published,data-published:down,d:[[M,30,75],[l,5,5],[l,-5,5],[l,-5,-5],[z]],fill:#8a2468}]",
  ]);
});

test("marks, to the px", () => {
  expect(KINDS.map((kind) => told(mark(kind)))).toEqual([
    "g crossing alpha {class:crossing,data-crossing-of:alpha,data-telling:tells} [circle disc {cx:10,cy:20,r:5.5,fill:#8a2468}]",
    "g crossing alpha {class:crossing,data-crossing-of:alpha,data-telling:tellsOtherwise} [rect box {x:3.9,y:13.9,width:12.2,height:12.2,rx:2.5,fill:#b03a10,stroke:#b03a10,stroke-width:1.8}; path unlike {d:[[M,6.4,18.4],[h,7.2],[M,6.4,21.6],[h,7.2],[M,8,24],[L,12,16]],fill:none,stroke:#fcfbf8,stroke-width:1.4,stroke-linecap:round}]",
    "g crossing alpha {class:crossing,data-crossing-of:alpha,data-telling:passesOn} [circle disc {cx:10,cy:20,r:4.6,fill:#fcfbf8,stroke:#8a2468,stroke-width:1.8}]",
    "g crossing alpha {class:crossing,data-crossing-of:alpha,data-telling:passesOnOtherwise} [rect box {x:3.9,y:13.9,width:12.2,height:12.2,rx:2.5,fill:#fcfbf8,stroke:#b03a10,stroke-width:1.8}; path unlike {d:[[M,6.4,18.4],[h,7.2],[M,6.4,21.6],[h,7.2],[M,8,24],[L,12,16]],fill:none,stroke:#b03a10,stroke-width:1.4,stroke-linecap:round}]",
    "g crossing alpha {class:crossing,data-crossing-of:alpha,data-telling:leavesOut} [line dash {x1:6.5,y1:20,x2:13.5,y2:20,stroke:#6d6f75,stroke-width:1.6}]",
    "g differs on alpha {class:crossing,data-differs-on:alpha} [path unlike {d:[[M,6.4,18.4],[h,7.2],[M,6.4,21.6],[h,7.2],[M,8,24],[L,12,16]],fill:none,stroke:#b03a10,stroke-width:1.4,stroke-linecap:round}]",
  ]);
});

test("marks of the legend are those of the grid, in ink; half a band ends with a diamond", () => {
  const kinds = ["tells", "leavesOut", "outBefore"] as const;
  const samples = kinds.map((kind) => coverageSample(kind, { x: 10, y: 20, width: 30 }, THEMES.light).map(told));
  expect(samples).toEqual([
    ["circle disc {cx:10,cy:20,r:5.5,fill:#1b1d22}"],
    ["line dash {x1:6.5,y1:20,x2:13.5,y2:20,stroke:#6d6f75,stroke-width:1.6}"],
    [
      "rect band {x:-5,y:12,width:15,height:16,rx:2,fill:#f4f1e9}",
      "path published {d:[[M,10,15],[l,5,5],[l,-5,5],[l,-5,-5],[z]],fill:#54575e}",
    ],
  ]);
});

test("chips stand beside rows, and words everywhere", () => {
  const text = { x: 1, y: 2, width: 10, text: "word", style: "note" } as const;
  const chip = { source: "alpha", series: 0, box: { x: 0, y: 0, width: 20, height: 16 }, text, name: "Source A" };
  const keys = (isAcross: boolean, chips?: Chip[]) =>
    gridTexts({ ...GROUND, isAcross, texts: [[text, text], [text]] }, { ...(chips && { chips }) }, THEMES.light).map(
      ({ tag, key }) => `${tag} ${key}`,
    );
  expect([keys(true, [chip]), keys(false, [chip]), keys(true)]).toEqual([
    ["g chip alpha", "text text 0", "text text 1", "text text 2"],
    ["text text 0", "text text 1", "text text 2"],
    ["text text 0", "text text 1", "text text 2"],
  ]);
});

/** A shape with what it is made of, numbers without the noise of sums. */
function told({ tag, key, attributes, children = [] }: Shape): string {
  const facts = JSON.stringify(attributes, (_, value: unknown) =>
    typeof value === "number" ? Number(px(value)) : value,
  );
  const inner = children.length === 0 ? "" : ` [${children.map(told).join("; ")}]`;
  return `${tag} ${key} ${facts.replaceAll('"', "")}${inner}`;
}
