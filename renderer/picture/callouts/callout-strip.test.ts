import { expect, test } from "vitest";
import { days } from "../../../e2e/helpers/example.ts";
import { seeded } from "../../../e2e/random/seeded.ts";
import { DAY, type Interval } from "../../../data/time.ts";
import { measureWithSourceSans } from "../text/measure.ts";
import { timeScale } from "../view.ts";
import type { PlacedCallout } from "../callout.ts";
import { layStrip, type StripPlace } from "./callout-strip.ts";
import type { IntervalCallout } from "./callouts-of.ts";

const measure = measureWithSourceSans();
const VIEW = days("2016-09-01", "2016-09-30");
/** 20 px a day. */
const place: StripPlace = {
  scale: timeScale(VIEW, 100, 700),
  ...{ measure, top: 50, room: Infinity, memory: new Map() },
};

function on(text: string, interval: Interval): IntervalCallout {
  return { key: text, text, interval, name: `Note: ${text}` };
}

const laid = (callouts: readonly IntervalCallout[], facts: Partial<StripPlace> = {}) => {
  const strip = layStrip(callouts, { ...place, ...facts });
  return { strip, placed: strip.placed(400, () => []) };
};

const one = (callout: IntervalCallout): PlacedCallout => laid([callout]).placed[0]!;

test("the words of a day stand beside a rule through its middle, which runs from their top through all lanes", () => {
  const { lines, rules, name } = one(on("Ice", days("2016-09-03", "2016-09-03")));
  expect(rules).toEqual([{ x1: 150, y1: 58, x2: 150, y2: 400, isUnderMarks: true }]);
  expect(lines[0]!.x).toBe(156);
  expect(name).toBe("Note: Ice");
});

test("at the end of the plot they stand left of it", () => {
  const { lines, rules } = one(on("Ice at the quay", days("2016-09-30", "2016-09-30")));
  expect(rules[0]!.x1).toBe(690);
  expect(lines[0]!.x + lines[0]!.width).toBeCloseTo(684, 6);
});

test("over a period stands a bracket, and over that its words in the middle; where the view cuts it, it has no end", () => {
  const whole = one(on("Ice", days("2016-09-03", "2016-09-08")));
  expect(whole.rules).toEqual([
    { x1: 140, y1: 77, x2: 260, y2: 77 },
    { x1: 140, y1: 77, x2: 140, y2: 82 },
    { x1: 260, y1: 77, x2: 260, y2: 82 },
  ]);
  expect(whole.lines[0]!.x + whole.lines[0]!.width / 2).toBeCloseTo(200, 6);
  const cut = one(on("Ice", days("2016-08-20", "2016-09-03")));
  expect(cut.rules).toEqual([
    { x1: 100, y1: 77, x2: 160, y2: 77 },
    { x1: 160, y1: 77, x2: 160, y2: 82 },
  ]);
});

test("a day that is wider than its point is a period", () => {
  const scale = timeScale(days("2016-09-03", "2016-09-05"), 100, 700);
  expect(laid([on("Ice", days("2016-09-04", "2016-09-04"))], { scale }).placed[0]!.rules).toHaveLength(3);
});

test("a strip is as high as its rows, and takes nothing where there are no callouts", () => {
  expect(laid([]).strip.height).toBe(0);
  expect(laid([on("Ice", days("2016-09-03", "2016-09-03"))]).strip.height).toBe(8 + 15 + 6);
  const both = [on("Ice", days("2016-09-03", "2016-09-03")), on("Snow", days("2016-09-04", "2016-09-04"))];
  expect(laid(both).strip.height).toBe(8 + 15 + 7 + 15 + 6);
});

test("two callouts on one day stand one under the other beside its rule", () => {
  const { placed } = laid([on("Ice", days("2016-09-03", "2016-09-03")), on("Snow", days("2016-09-03", "2016-09-03"))]);
  expect(placed.map(({ lines }) => [lines[0]!.text, lines[0]!.x])).toEqual([
    ["Ice", 156],
    ["Snow", 156],
  ]);
});

test("what has no room is told, and no row of it is kept", () => {
  const both = [on("Ice", days("2016-09-03", "2016-09-03")), on("Snow", days("2016-09-04", "2016-09-04"))];
  const { strip, placed } = laid(both, { room: 40 });
  expect(placed.map(({ key }) => key)).toEqual(["Ice"]);
  expect(strip.left.map(({ key }) => key)).toEqual(["Snow"]);
  expect(strip.height).toBe(29);
});

test("a window keeps a row for callouts that are out of view", () => {
  const all = [on("Ice", days("2016-08-03", "2016-08-03"))];
  expect(laid([], { all }).strip.height).toBe(29);
  expect(laid([], { all }).placed).toEqual([]);
});

test("a rule leaves out the words that it meets", () => {
  const strip = layStrip([on("Ice", days("2016-09-03", "2016-09-03"))], place);
  const words = [
    { x: 120, y: 200, width: 60, height: 15 },
    { x: 200, y: 300, width: 60, height: 15 },
    { x: 120, y: 390, width: 60, height: 15 },
  ];
  const rules = strip.placed(400, () => words)[0]!.rules.map(({ y1, y2 }) => [y1, y2]);
  expect(rules).toEqual([
    [58, 197],
    [218, 387],
  ]);
});

test("in no strip do words overlap, or a rule or a bracket meet them", () => {
  let count = 0;
  for (let seed = 1; seed <= 200; seed += 1) {
    const random = seeded(seed);
    const callouts = Array.from({ length: 1 + random.below(9) }, (_, index) => {
      const from = VIEW.from + random.below(30) * DAY;
      const text = `${String(index)} ${"words of it ".repeat(1 + random.below(6))}`.trim();
      return on(text, { from, to: from + (1 + random.below(10)) * DAY });
    });
    const { placed, strip } = laid(callouts);
    count += placed.length;
    expect(placed.length + strip.left.length).toBe(callouts.length);
    const boxes = placed.map(({ lines }) => ({
      left: Math.min(...lines.map(({ x }) => x)),
      right: Math.max(...lines.map(({ x, width }) => x + width)),
      top: lines[0]!.y - 11,
      bottom: lines.at(-1)!.y + 3,
    }));
    for (const [index, box] of boxes.entries()) {
      expect(box.left).toBeGreaterThanOrEqual(100);
      expect(box.right).toBeLessThanOrEqual(700);
      for (const [at, other] of placed.entries()) {
        for (const { x1, y1, x2, y2 } of other.rules)
          expect(x2 >= box.left && x1 <= box.right && y2 >= box.top && y1 <= box.bottom).toBe(false);
        const { left, right, top, bottom } = boxes[at]!;
        const meet = left < box.right && right > box.left && top < box.bottom && bottom > box.top;
        if (at !== index) expect(meet).toBe(false);
      }
    }
  }
  expect(count).toBeGreaterThan(800);
});
