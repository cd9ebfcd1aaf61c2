import { expect, test } from "vitest";
import { days, timeline } from "../../../e2e/helpers/example.ts";
import { makeScene } from "../compose/make-scene.ts";
import type { Legend, Sample, Scene } from "../scene.ts";
import { measureWithSourceSans } from "../text/measure.ts";
import { textAt, type TextLine } from "../text/text.ts";
import { axisShapes, breakSign, groundShapes, periodShapes, railShapes } from "./ground-shapes.ts";
import { legendShapes } from "./legend-shapes.ts";
import { attributeText, type Shape } from "./shape.ts";
import { THEMES, type Theme } from "./theme.ts";

const measure = measureWithSourceSans();
/** Colours by their names. */
const theme: Theme = {
  ...THEMES.light,
  paper: "paper",
  ink: "ink",
  muted: "muted",
  faint: "faint",
  rule: "rule",
  strongRule: "strongRule",
  shade: "shade",
  gridline: "gridline",
};
const line = (text: string): TextLine => textAt(measure, "note", text, 40, 50);
const bare = makeScene(timeline([]), days("2016-09-05", "2016-09-25"), { width: 900 }, measure);
const scene: Scene = { ...bare, plot: { x: 10, y: 100, width: 200, height: 60 } };

/** Shapes as lines: tag, key and attributes; of a text its words and colour. */
function told(shapes: readonly Shape[], depth = ""): readonly string[] {
  return shapes.flatMap(({ tag, key, attributes, children = [], line: set }) => {
    const all = Object.entries(attributes).flatMap(([name, value]) =>
      value === undefined || (name === "class" && value === key) ? [] : `${name}=${attributeText(value)}`,
    );
    const words = set === undefined ? all : [set.text, `fill=${attributes.fill ?? ""}`];
    return [`${depth}${tag} ${key}: ${words.join(" ")}`, ...told(children, `${depth}  `)];
  });
}

const AXIS_BREAK = { key: "k", from: 0, to: 1, x1: 30, x2: 50, passed: "3 days" };

test("the sign of time that an axis passes over", () => {
  expect(told([breakSign({ ...AXIS_BREAK, text: line("3 d") }, 20, theme)])).toEqual([
    "g break k: class=axis-break role=img aria-label=3 days passed over",
    "  rect gap: x=37.5 y=18 width=5 height=4 fill=paper",
    "  path strokes: d=M35.5,23.5L39.5,16.5M40.5,23.5L44.5,16.5 fill=none stroke=muted stroke-width=1.2",
    "  text passed: 3 d fill=muted",
  ]);
  expect(breakSign(AXIS_BREAK, 20, theme).children!.map(({ key }) => key)).toEqual(["gap", "strokes"]);
});

test("behind all lanes: weekends, periods, breaks and gridlines", () => {
  const eras = [{ id: "e", name: "Siege", x1: 20, x2: 60 }];
  const axis = {
    y: 90,
    labels: [],
    lines: [{ key: "l", x: 70 }],
    shades: [{ key: "s", x: 80, width: 9 }],
    breaks: [AXIS_BREAK],
  };
  expect(told(groundShapes({ ...scene, axis, eras }, theme))).toEqual([
    "g shades: ",
    "  rect s: x=80 y=100 width=9 height=60 fill=shade",
    "g periods: ",
    "  rect e: x=20 y=100 width=40 height=60 fill=muted fill-opacity=0.04",
    "g breaks: ",
    "  line from k: x1=30 y1=100 x2=30 y2=160 stroke=rule stroke-width=1 stroke-dasharray=1 4",
    "  line to k: x1=50 y1=100 x2=50 y2=160 stroke=rule stroke-width=1 stroke-dasharray=1 4",
    "g gridlines: ",
    "  line l: x1=70 y1=100 x2=70 y2=160 stroke=gridline stroke-width=1",
  ]);
  expect(told(groundShapes({ ...bare, axis: { y: 90, labels: [], lines: [], shades: [] } }, theme))).toEqual([
    "g shades: ",
    "g gridlines: ",
  ]);
  expect(axisShapes({ ...scene, axis }, theme, 5).map(({ key }) => key)).toEqual(["paper", "line", "break k"]);
});

test("periods of a page on which time runs down", () => {
  const eras = [
    { id: "e", name: "Siege", x1: 120, x2: 160, label: line("Siege") },
    { id: "f", name: "Talks", x1: 130, x2: 140 },
  ];
  expect(told(periodShapes({ ...scene, eras }, theme))).toEqual([
    "g e: class=era data-era-id=e role=group aria-label=Siege",
    "  rect band: x=2 y=120 width=216 height=40 fill=muted fill-opacity=0.04",
    "  rect bar: x=2 y=120 width=216 height=1.5 fill=muted fill-opacity=0.35",
    "  text label: Siege fill=muted",
    "g f: class=era data-era-id=f role=group aria-label=Talks",
    "  rect band: x=2 y=130 width=216 height=10 fill=muted fill-opacity=0.04",
    "  rect bar: x=2 y=130 width=216 height=1.5 fill=muted fill-opacity=0.35",
  ]);
  expect(periodShapes(scene, theme)).toEqual([]);
});

test("the rail with its breaks", () => {
  const gaps = [
    { key: "a", y: 40, text: line("3 days") },
    { key: "b", y: 90, text: line("2 hours") },
  ];
  expect(told(railShapes({ x: 30, y1: 10, y2: 150, gaps }, theme))).toEqual([
    "g rail: ",
    "  line 0: x1=30 y1=10 x2=30 y2=33 stroke=rule stroke-width=1.2",
    "  line 1: x1=30 y1=47 x2=30 y2=83 stroke=rule stroke-width=1.2",
    "  line 2: x1=30 y1=97 x2=30 y2=150 stroke=rule stroke-width=1.2",
    "g gap a: class=gap",
    "  path strokes: d=M26,35L34,31M26,49L34,45 fill=none stroke=muted stroke-width=1.1",
    "  text passed: 3 days fill=faint",
    "g gap b: class=gap",
    "  path strokes: d=M26,85L34,81M26,99L34,95 fill=none stroke=muted stroke-width=1.1",
    "  text passed: 2 hours fill=faint",
  ]);
});

test.each<[Partial<Sample> & Pick<Sample, "kind">, readonly string[]]>([
  [
    { kind: "break" },
    [
      "g break 0: class=sample",
      "  line axis: x1=80 y1=50 x2=120 y2=50 stroke=strongRule stroke-width=1.2",
      "  g break sample: class=axis-break role=img aria-label=time passed over",
      "    rect gap: x=97.5 y=48 width=5 height=4 fill=paper",
      "    path strokes: d=M95.5,53.5L99.5,46.5M100.5,53.5L104.5,46.5 fill=none stroke=muted stroke-width=1.2",
    ],
  ],
  [
    { kind: "concluded" },
    [
      "g concluded 0: class=sample",
      "  rect box: x=80.6 y=42.6 width=38.8 height=14.8 rx=3.5 fill=paper stroke=ink stroke-width=1.2 stroke-dasharray=1 1.8",
    ],
  ],
  [{ kind: "told" }, ["g told 0: class=sample"]],
  [
    { kind: "told", coverage: { standing: "only", parts: [0, null], name: "told" } },
    [
      "g told 0: class=sample",
      "  g told: ",
      "    circle outline: cx=100 cy=50 r=5.9 fill=paper stroke=ink stroke-width=1.2",
      "    path part 0: d=M100,50L100,56.5A6.5,6.5 0 0 1 100,43.5z fill=#8a2468",
    ],
  ],
  [{ kind: "span" }, ["g span 0: class=sample", "  rect mark: x=80 y=47.5 width=40 height=5 fill=ink"]],
  [
    { kind: "softSpan" },
    [
      "g softSpan 0: class=sample",
      "  linearGradient legend-span-out: id=legend-span-out gradientUnits=userSpaceOnUse x1=100 x2=120 y1=0 y2=0",
      "    stop 0: offset=0 stop-color=ink stop-opacity=1",
      "    stop 1: offset=1 stop-color=ink stop-opacity=0.34",
      "  rect mark: x=80 y=47.5 width=20 height=5 fill=ink",
      "  rect soft-end: x=100 y=47.5 width=20 height=5 fill=url(#legend-span-out)",
      "  line end: x1=120 y1=46 x2=120 y2=54 stroke=ink stroke-width=1.4",
    ],
  ],
])("in a legend: $kind", (sample, expected) => {
  const legend: Legend = { y: 0, texts: [], chips: [], blocks: [], samples: [{ x: 100, y: 50, width: 40, ...sample }] };
  expect(told(legendShapes(legend, { width: 900, margin: 20, theme, drawn: new WeakMap() }).slice(1))).toEqual(
    expected,
  );
});
