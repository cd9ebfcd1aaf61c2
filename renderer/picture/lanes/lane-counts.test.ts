import { expect, test } from "vitest";
import { claim, day, days, event, timeline } from "../../../e2e/helpers/example.ts";
import { shippedTimeline } from "../../../e2e/helpers/parsed-timeline.ts";
import { DAY, parseBound } from "../../../data/time.ts";
import type { Timeline, TimelineEvent } from "../../../data/timeline.ts";
import { placed } from "../../../e2e/helpers/placed.ts";
import { factsFor } from "../marks/facts.ts";
import { eventMember } from "../marks/member.ts";
import { REPORTS_LANE } from "./grouping.ts";
import { laneCounts } from "./lane-counts.ts";
import { indexMembers } from "./lane-index.ts";
import { makeScene, type SceneSize } from "../compose/make-scene.ts";
import { measureWithSourceSans } from "../text/measure.ts";
import type { SceneOptions } from "../compose/scene-options.ts";
import type { Scene } from "../scene.ts";
import { timeScale, zoom, type View } from "../view.ts";

const measure = measureWithSourceSans();
const shipped = shippedTimeline();
const FIRST = Date.UTC(2016, 8, 1);

function dayAt(number: number): string {
  return new Date(FIRST + number * DAY).toISOString().slice(0, 10);
}

/** Five hundred events over a hundred days, crowded in the middle, told by one source or by two that differ. */
const crowd: Timeline = timeline(
  Array.from({ length: 500 }, (_, index): TimelineEvent => {
    const at = Math.floor(((index * 37) % 100) / 2 + ((index * 13) % 100) / 2);
    const when = index % 7 === 0 ? day(dayAt(at), dayAt(at + 4)) : day(dayAt(at));
    const dead = (value: number) => ({ figures: [{ measure: "killed", value }] });
    const claims = index % 50 === 0 ? [claim("alpha", dead(1)), claim("beta", dead(2))] : [claim("alpha")];
    return event(`e${String(index)}`, { when, claims, lane: index % 3 === 0 ? "two" : "one" });
  }),
  {
    lanes: [
      { id: "one", label: "One" },
      { id: "two", label: "Two" },
    ],
    extent: { from: dayAt(0), to: dayAt(99) },
  },
);
const whole = crowd.extent.interval;

function sceneOf(size: Partial<SceneSize>, view: View = whole, options: SceneOptions = {}): Scene {
  return makeScene(crowd, view, { width: 1200, ...size }, measure, options);
}

function drawnIn(scene: Scene, lane: string): number {
  return scene.glyphs.filter((glyph) => glyph.lane === lane && !glyph.body.faint).length;
}

function countedIn(scene: Scene, lane: string): number {
  const { counts } = scene.lanes.find(({ id }) => id === lane)!;
  return counts.reduce((sum, { count }) => sum + count, 0);
}

const views: [string, View][] = [
  ["whole", whole],
  ["half", zoom(whole, 0.5, FIRST + 40 * DAY)],
  ["a week", zoom(whole, 0.07, FIRST + 50 * DAY)],
  ["a day and a half", { from: FIRST + 49.3 * DAY, to: FIRST + 50.8 * DAY }],
];

test.each(views)(
  "every event in view (%s) has a mark or is counted, as many as have marks where there is room",
  (_name, view) => {
    const all = sceneOf({}, view);
    for (const size of [{ rows: 4 }, { rows: 12 }, { height: 900 }, { height: 600 }]) {
      const scene = sceneOf(size, view);
      for (const lane of ["one", "two"]) {
        expect(drawnIn(scene, lane) + countedIn(scene, lane)).toBe(drawnIn(all, lane));
      }
    }
  },
);

test("a day is counted in a view that has its middle, some days in one that has any part of them", () => {
  const known = Array.from({ length: 9 }, (_, index) => event(`day ${String(index)}`, { when: day("2016-09-12") }));
  const vague = Array.from({ length: 7 }, (_, index) =>
    event(`days ${String(index)}`, { when: day("2016-09-12", "2016-09-13") }),
  );
  const counted = (events: readonly TimelineEvent[], from: string, to: string) => {
    const view = { from: parseBound(from)!.from, to: parseBound(to)!.from };
    const scene = makeScene(timeline(events), view, { width: 1200, height: 300 }, measure);
    return scene.glyphs.filter(({ body }) => body.mark).length + countedIn(scene, "one");
  };
  expect(counted(known, "2016-09-12T00:00", "2016-09-12T12:00")).toBe(0);
  expect(counted(known, "2016-09-12T00:00", "2016-09-12T13:00")).toBe(9);
  expect(counted(known, "2016-09-12T12:00", "2016-09-13T00:00")).toBe(9);
  expect(counted(known, "2016-09-12T13:00", "2016-09-13T00:00")).toBe(0);
  expect(counted(vague, "2016-09-10T00:00", "2016-09-12T02:00")).toBe(7);
  expect(counted(vague, "2016-09-13T22:00", "2016-09-16T00:00")).toBe(7);
  expect(counted(vague, "2016-09-14T00:00", "2016-09-16T00:00")).toBe(0);
});

test.each([
  ["2016-09-05", "2016-10-07"],
  ["2016-09-05", "2016-09-20"],
  ["2016-09-26", "2016-09-29"],
  ["2016-10-03", "2016-10-03"],
  ["2016-10-10", "2016-10-31"],
])(
  "whatever is known of their dates, as many events are drawn or counted as there are marks (%s to %s)",
  (from, to) => {
    const marks = (size: SceneSize) => {
      const scene = makeScene(shipped, days(from, to), size, measure);
      const counts = scene.lanes.filter(({ id }) => id !== REPORTS_LANE.id).flatMap((lane) => lane.counts);
      const drawn = scene.glyphs.filter(({ role, body }) => role === "event" && body.mark !== undefined).length;
      return drawn + counts.reduce((sum, { count }) => sum + count, 0);
    };
    const all = marks({ width: 1200 });
    expect(marks({ width: 1200, rows: 5 })).toBe(all);
    expect(marks({ width: 1200, height: 640 })).toBe(all);
  },
);

test("without a limit everything has a mark, and nothing is counted", () => {
  const scene = sceneOf({});
  expect(drawnIn(scene, "one") + drawnIn(scene, "two")).toBe(500);
  expect(scene.lanes.flatMap(({ counts }) => counts)).toEqual([]);
});

test("lanes share the rows that there are", () => {
  const rowsOf = (scene: Scene, lane: string) =>
    new Set(scene.glyphs.filter((glyph) => glyph.lane === lane).map(({ y }) => y)).size;
  const scene = sceneOf({ rows: 12 });
  expect(rowsOf(scene, "one")).toBe(4);
  expect(rowsOf(scene, "two")).toBe(4);
});

test("what accounts differ on comes first, and what is chosen before that", () => {
  const disputed = crowd.events.filter((_, index) => index % 50 === 0 && index % 3 !== 0).map(({ id }) => id);
  const plain = "e497";
  const ids = (options: SceneOptions) => new Set(sceneOf({ rows: 15 }, whole, options).glyphs.map(({ id }) => id));
  expect([...ids({})]).toEqual(expect.arrayContaining(disputed));
  expect(ids({}).has(plain)).toBe(false);
  expect(ids({ arcsOf: plain }).has(plain)).toBe(true);
});

test("what is filtered out is neither counted nor in the way", () => {
  const shown = new Set(crowd.events.slice(0, 60).map(({ id }) => id));
  const faint = new Set(crowd.events.slice(60).map(({ id }) => id));
  const scene = sceneOf({ rows: 4 }, whole, { shown, faint });
  for (const lane of ["one", "two"]) {
    const passing = crowd.events.filter((event) => shown.has(event.id) && event.lane === lane);
    expect(drawnIn(scene, lane) + countedIn(scene, lane)).toBe(passing.length);
  }
});

test.each([600, 640, 900, 1500])("a picture that shall be %i px high is no higher, and uses its height", (height) => {
  const scene = sceneOf({ height });
  expect(scene.height).toBe(height);
  const bottom = scene.lanes.at(-1)!.y + scene.lanes.at(-1)!.height;
  expect(bottom).toBeLessThanOrEqual(scene.legend!.y + 0.01);
  expect(scene.legend!.y - bottom).toBeLessThan(90);
});

test("rows stay as they are while the view is panned within its step", () => {
  const view = zoom(whole, 0.2, FIRST + 50.1 * DAY);
  const moved = { from: view.from + DAY / 50, to: view.to + DAY / 50 };
  const rows = (at: View) => new Map(sceneOf({ rows: 9 }, at).glyphs.map(({ id, y }) => [id, y]));
  const after = rows(moved);
  const changed = [...rows(view)].filter(([id, y]) => after.has(id) && after.get(id) !== y);
  expect(changed).toEqual([]);
});

test("no label of a crowded lane lies over another, nor over the counts", () => {
  const scene = sceneOf({ rows: 9 });
  const boxes = scene.glyphs.map(placed).map(({ title, chips }) => ({
    x: title.x,
    right: title.x + title.width,
    y: title.y - 10,
    bottom: chips[0]!.box.y + chips[0]!.box.height,
  }));
  const texts = scene.lanes
    .flatMap(({ counts }) => counts)
    .map(({ column, text }) => ({
      x: column.x,
      right: column.x + column.width,
      y: text.y - 8,
      bottom: column.y + column.height,
    }));
  const all = [...boxes, ...texts];
  const over = all.flatMap((a, index) =>
    all.slice(index + 1).filter((b) => a.x < b.right && b.x < a.right && a.y < b.bottom && b.y < a.bottom),
  );
  expect(over).toEqual([]);
});

test("counts name their part of time and their lane, and lie within the plot", () => {
  const scene = sceneOf({ rows: 4 });
  const counts = scene.lanes.flatMap(({ counts }) => counts);
  expect(counts[0]!.name).toMatch(/^\d+ more in One, \d+ \w+ 2016( to \d+ \w+ 2016)?$/u);
  for (const { column, text, from, to, count } of counts) {
    expect(text.text).toBe(`+${String(count)}`);
    expect(column.x).toBeGreaterThanOrEqual(scene.plot.x);
    expect(column.x + column.width).toBeLessThanOrEqual(scene.plot.x + scene.plot.width);
    expect(text.width).toBeLessThanOrEqual(column.width);
    expect(from).toBeLessThan(to);
  }
});

test("a column is the higher, the more it counts; thousands have a comma, in the picture and for a screen reader", () => {
  const days = [1500, 750, 300].flatMap((count, index) =>
    Array.from({ length: count }, (_, number) =>
      event(`${String(index)} ${String(number)}`, { when: day(dayAt(4 + 5 * index)) }),
    ),
  );
  const subject = timeline(days, { extent: { from: dayAt(0), to: dayAt(19) } });
  const { counts } = makeScene(subject, subject.extent.interval, { width: 1200, rows: 2 }, measure).lanes[0]!;
  const [most, half, few] = counts.map(({ column }) => column.height);
  expect(most! - half!).toBeGreaterThan(5);
  expect(half! - few!).toBeGreaterThan(2);
  expect(counts[0]!.text.text).toMatch(/^\+1,[45]\d\d$/u);
  expect(counts[0]!.name).toMatch(/^1,[45]\d\d more in One, /u);
});

test("a folded lane with more events than it can show ticks for has counts", () => {
  const many = timeline(
    Array.from({ length: 450 }, (_, index) => event(`e${String(index)}`, { when: day(dayAt(index % 20)) })),
    { extent: { from: dayAt(0), to: dayAt(19) } },
  );
  const grouping = {
    lanes: many.lanes,
    all: ["one"],
    lanesOf: () => ["one"],
    collapsed: new Set(["one"]),
    keepsEmpty: true,
  };
  const scene = makeScene(many, many.extent.interval, { width: 1200 }, measure, { grouping });
  expect(scene.lanes[0]!.ticks).toEqual([]);
  expect(countedIn(scene, "one")).toBe(450);
});

/** Counts of events of one lane on these days, in September 2016, 20 px a day from 0 on. */
function countsOf(dates: readonly string[], form: "columns" | "slim", view = days("2016-09-05", "2016-10-02")) {
  const drafting = { plot: 560, measure, coded: new Map(), outlets: [], facts: factsFor([]), compared: [], year: 2016 };
  const members = dates.map((date, order) =>
    eventMember(event(`e${String(order)}`, { when: day(date) }), { isFaint: false, order, extent: view }, drafting),
  );
  const counted = { label: "One", index: indexMembers(members), drawn: [], form };
  const width = ((view.to - view.from) / DAY) * 20;
  return laneCounts(counted, 100, timeScale(view, 0, width), measure);
}

test("a column is as high as its part is crowded, and its number stands over its middle", () => {
  const [one, other] = countsOf(["2016-09-06", "2016-09-07", "2016-09-08", "2016-09-20"], "columns");
  expect([one!.count, other!.count]).toEqual([3, 1]);
  expect(one!.column).toEqual({ x: 1.5, y: 100 + 38 - 4 - 18, width: 137, height: 18 });
  expect(other!.column).toEqual({ x: 281.5, y: 100 + 38 - 4 - 8, width: 137, height: 8 });
  expect(one!.text).toMatchObject({ text: "+3", y: 112, style: "laneCount" });
  expect(one!.text.x + one!.text.width / 2).toBeCloseTo(70, 6);
});

test("on a page each number has a line of one height under it", () => {
  const counts = countsOf(["2016-09-06", "2016-09-07", "2016-09-20"], "slim");
  expect(counts.map(({ column }) => [column.y, column.height])).toEqual([
    [115.5, 2.5],
    [115.5, 2.5],
  ]);
  expect(counts[0]!.text.y).toBe(111.5);
});

test("a count says of which days it is, and of which hours where it is of less than a day", () => {
  const [week] = countsOf(["2016-09-13"], "columns");
  expect(week).toMatchObject({
    key: `from ${String(parseBound("2016-09-12")!.from)}`,
    from: parseBound("2016-09-12")!.from,
    to: parseBound("2016-09-19")!.from,
    name: "1 more in One, 12 September 2016 to 18 September 2016",
  });
  const atDay = (from: string, to: string) => {
    const view = { from: parseBound(from)!.from, to: parseBound(to)!.from };
    const one = { ...indexMembers([]), begunBefore: (time: number) => (time > view.from ? 1 : 0) };
    return laneCounts({ label: "One", index: one, drawn: [], form: "slim" }, 0, timeScale(view, 0, 60), measure)[0]!
      .name;
  };
  expect(atDay("2016-09-12", "2016-09-13")).toBe("1 more in One, 12 September 2016");
  expect(atDay("2016-09-12T06:00", "2016-09-12T18:00")).toMatch(
    /^1 more in One, 12 September 2016, 06:00 to 12 September 2016, \d\d:59$/u,
  );
});

test("the part that the view begins with is told by its end, and a thousand has its comma", () => {
  const many = Array.from({ length: 1234 }, () => "2016-09-06");
  const [first] = countsOf(many, "columns");
  expect(first!.key).toBe(`to ${String(parseBound("2016-09-12")!.from)}`);
  expect(first!.text.text).toBe("+1,234");
  expect(first!.name).toMatch(/^1,234 more in One/u);
});
