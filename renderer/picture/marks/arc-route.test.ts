import { expect, test } from "vitest";
import { claim, day, event, source, timeline } from "../../../e2e/helpers/example.ts";
import { makeScene } from "../compose/make-scene.ts";
import { measureWithSourceSans } from "../text/measure.ts";
import { arcAround, wordsOf, type Ends, type Obstacles } from "./arc-route.ts";

const FREE: Obstacles = { boxes: [], top: -Infinity, bottom: Infinity };
const ALONG_A_ROW = { start: { x: 100, y: 300 }, end: { x: 500, y: 300 }, clearance: [9, 9] } as const;

/** How high an arc rises above its ends in its middle, px. */
const risenBy = (obstacles: Obstacles): number => {
  const { start, control, end } = arcAround(ALONG_A_ROW, obstacles);
  return 300 - (start.y + 2 * control.y + end.y) / 4;
};

test("where nothing lies in the way an arc bends upwards, a little", () => {
  expect(risenBy(FREE)).toBeCloseTo(29.2, 1);
});

test.each([
  ["words on its way: under them", { x: 250, y: 260, width: 100, height: 18 }, 14, 20],
  ["words on its way and under it: over them", { x: 250, y: 262, width: 100, height: 60 }, 40, 60],
  ["words that reach high up: downwards", { x: 250, y: 100, width: 100, height: 202 }, -30, -2],
])("an arc goes round %s", (_, box, least, most) => {
  const risen = risenBy({ ...FREE, boxes: [box] });
  expect(risen).toBeGreaterThan(least);
  expect(risen).toBeLessThan(most);
});

test("an arc does not leave the lanes, and where it can go nowhere it goes as usual", () => {
  expect(risenBy({ ...FREE, top: 290 })).toBeLessThan(10);
  expect(risenBy({ ...FREE, boxes: [{ x: 0, y: -2000, width: 1000, height: 5000 }] })).toBeCloseTo(29.2, 1);
});

test("words near either end of a long arc are seen, and those far beyond it are no matter", () => {
  const long = { start: { x: 100, y: 300 }, end: { x: 1600, y: 300 }, clearance: [9, 9] } as const;
  const risen = (boxes: Obstacles["boxes"], { start, control, end } = arcAround(long, { ...FREE, boxes })) =>
    300 - (start.y + 2 * control.y + end.y) / 4;
  const usual = risen([]);
  expect(usual).toBeGreaterThan(60);
  // The usual arc is 25 px over the row there.
  for (const x of [230, 1430])
    expect(risen([{ x, y: 265, width: 40, height: 20 }]), String(x)).not.toBeCloseTo(usual, 0);
  expect(risen([{ x: 2100, y: 265, width: 40, height: 20 }])).toBeCloseTo(usual, 6);
});

test("words beside a long arc across the lanes are seen at either end", () => {
  const down = { start: { x: 300, y: 100 }, end: { x: 300, y: 1600 }, clearance: [9, 9] } as const;
  const usual = arcAround(down, FREE);
  expect(usual.control.x).toBeCloseTo(430, 6);
  for (const y of [230, 1430]) {
    const box = { x: 315, y, width: 20, height: 40 };
    expect(arcAround(down, { ...FREE, boxes: [box] }).control.x, String(y)).not.toBeCloseTo(430, 0);
  }
});

test.each<[string, Ends["start"], Ends["start"], number, number]>([
  ["from left to right: upwards", { x: 100, y: 300 }, { x: 500, y: 300 }, 300, 244],
  ["from right to left: upwards", { x: 500, y: 300 }, { x: 100, y: 300 }, 300, 244],
  ["down: to the right", { x: 100, y: 100 }, { x: 100, y: 500 }, 156, 300],
  ["up: to the left", { x: 100, y: 500 }, { x: 100, y: 100 }, 44, 300],
  ["a short way: by 10 px all the same", { x: 100, y: 300 }, { x: 120, y: 300 }, 110, 290],
  ["a long way: by no more than 130 px", { x: 0, y: 300 }, { x: 2000, y: 300 }, 1000, 170],
  ["aslant: at a right angle to its way", { x: 0, y: 0 }, { x: 300, y: 400 }, 206, 158],
])("an arc bends %s", (_, start, end, x, y) => {
  const { control } = arcAround({ start, end, clearance: [0, 0] }, FREE);
  expect(control.x).toBeCloseTo(x, 6);
  expect(control.y).toBeCloseTo(y, 6);
});

test("an arc keeps each end free, but not more than four fifths of the way to its bend", () => {
  const [start, end] = [
    { x: 100, y: 300 },
    { x: 500, y: 300 },
  ];
  const free = arcAround({ start, end, clearance: [0, 20] }, FREE);
  expect(free.start).toEqual(start);
  expect(Math.hypot(free.end.x - 500, free.end.y - 300)).toBeCloseTo(20, 6);
  const near = arcAround({ start, end: { x: 104, y: 300 }, clearance: [50, 0] }, FREE);
  expect(near.start.x).toBeCloseTo(101.6, 6);
  expect(near.start.y).toBeCloseTo(292, 6);
});

test("an arc keeps 2 px from words, and may touch what is further away", () => {
  // Its middle is 28 px over the row where nothing is kept free at its ends.
  const ends = { start: { x: 100, y: 300 }, end: { x: 500, y: 300 }, clearance: [0, 0] } as const;
  const isUsual = (box: Obstacles["boxes"][0]): boolean =>
    arcAround(ends, { ...FREE, boxes: [box] }).control.y > 243 &&
    arcAround(ends, { ...FREE, boxes: [box] }).control.y < 245;
  expect(isUsual({ x: 295, y: 240, width: 10, height: 29.9 })).toBe(true);
  expect(isUsual({ x: 295, y: 240, width: 10, height: 30.1 })).toBe(false);
  expect(isUsual({ x: 295, y: 274.2, width: 10, height: 30 })).toBe(true);
  expect(isUsual({ x: 295, y: 273.8, width: 10, height: 30 })).toBe(false);
  const steep = { start: { x: 100, y: 100 }, end: { x: 100, y: 500 }, clearance: [0, 0] } as const;
  const isUsualDown = (box: Obstacles["boxes"][0]): boolean =>
    Math.abs(arcAround(steep, { ...FREE, boxes: [box] }).control.x - 156) < 1;
  expect(isUsualDown({ x: 98, y: 295, width: 27.9, height: 10 })).toBe(true);
  expect(isUsualDown({ x: 98, y: 295, width: 28.1, height: 10 })).toBe(false);
  expect(isUsualDown({ x: 130.2, y: 295, width: 30, height: 10 })).toBe(true);
  expect(isUsualDown({ x: 129.8, y: 295, width: 30, height: 10 })).toBe(false);
});

test("an arc stays over what lies under the lanes", () => {
  // Words over the row drive it downwards, where there is room.
  const boxes = [{ x: 250, y: 100, width: 100, height: 202 }];
  const risen = risenBy({ ...FREE, boxes });
  expect(risen).toBeLessThan(0);
  expect(risenBy({ boxes, top: -Infinity, bottom: 301 })).toBeGreaterThan(-1);
});

test("words are a title, a note, chips and a pill, each where it stands in the picture", () => {
  const killed = (id: string, value: number) =>
    claim(id, {
      figures: [{ measure: "killed", value }],
      when: { ...day("2016-09-12", "2016-09-14"), wording: "lately" },
    });
  const told = event("a", {
    when: { ...day("2016-09-12", "2016-09-14"), wording: "lately" },
    claims: [killed("alpha", 1), killed("beta", 2)],
  });
  const subject = timeline([told], { sources: [source("alpha"), source("beta")] });
  const { glyphs } = makeScene(subject, subject.extent.interval, { width: 1200 }, measureWithSourceSans());
  const [{ x, y, body }] = glyphs as [(typeof glyphs)[0]];
  const moved = (box: Obstacles["boxes"][0]) => ({ ...box, x: box.x + x, y: box.y + y });
  const line = (text: { x: number; y: number; width: number }) =>
    moved({ x: text.x, y: text.y - 11, width: text.width, height: 15 });
  expect(wordsOf(glyphs.slice(0, 1))).toEqual([
    line(body.title),
    line(body.note!),
    ...body.chips.map(({ box }) => moved(box)),
    moved(body.pill!.box),
  ]);
  expect(wordsOf([{ ...glyphs[0]!, body: { ...body, note: undefined!, pill: undefined!, chips: [] } }])).toEqual([
    line(body.title),
  ]);
});
