import { expect, test } from "vitest";
import { day, days } from "../../../e2e/helpers/example.ts";
import { momentOf, whenOf } from "../../../data/moment.ts";
import type { Era, When } from "../../../data/timeline.ts";
import { measureWithSourceSans } from "../text/measure.ts";
import { timeScale } from "../view.ts";
import { inEraOrder, makeEras } from "./era-bands.ts";

const measure = measureWithSourceSans();
// Ten days, a hundred px each.
const view = days("2016-09-11", "2016-09-20");
const scale = timeScale(view, 100, 1100, view);

const era = (id: string, when: When): Era => ({ id, title: `Period ${id}`, when });
const span = (from: string, to: string): When => whenOf({ start: day(from), end: day(to) });

function made(eras: readonly Era[], isPage = true) {
  return makeEras(inEraOrder(eras), { scale, top: 50, measure, isPage });
}

test("a period is a band from its first day to its last, cut to the plot, with its name under a bar of its own", () => {
  const [bands, height] = made([
    era("a", span("2016-09-12", "2016-09-13")),
    era("b", span("2016-09-18", "2016-10-02")),
  ]);
  expect(bands).toMatchObject([
    { id: "a", x1: 200, x2: 400, bar: { solid1: 200, solid2: 400 }, label: { text: "Period a", x: 200 } },
    { id: "b", x1: 800, x2: 1100, bar: { solid1: 800, solid2: 1100 }, label: { text: "Period b", x: 800 } },
  ]);
  expect(bands[0]?.name).toBe("Period: Period a, 12–13 September 2016");
  expect(bands[0]?.bar?.y).toBe(bands[1]?.bar?.y);
  for (const { label } of bands) {
    expect(label!.y).toBeGreaterThan(50);
    expect(label!.y).toBeLessThan(50 + height);
  }
});

test("a bar is pale where the period may not have been, and what nothing bounds goes on", () => {
  const soft = whenOf({
    start: day("2016-09-12"),
    end: { earliest: "2016-09-14", latest: "2016-09-16", precision: "bounded" },
  });
  const open = whenOf({ start: day("2016-09-15"), end: { precision: "bounded" } });
  const [bands] = made([era("soft", soft), era("open", open)]);
  expect(bands).toMatchObject([
    { x1: 200, x2: 700, bar: { solid1: 200, solid2: 400 } },
    { x1: 500, x2: 1100, bar: { solid1: 500, solid2: 500 } },
  ]);
});

test("what overlaps stands in rows of its own, of which there are three; more are drawn without a name", () => {
  const all = ["a", "b", "c", "d"].map((id) => era(id, span("2016-09-12", "2016-09-13")));
  const [bands, height] = made([...all, era("e", span("2016-09-14", "2016-09-15"))]);
  const rows = new Map(bands.map(({ id, bar }) => [id, bar?.y]));
  expect(new Set([rows.get("a"), rows.get("b"), rows.get("c")]).size).toBe(3);
  expect(bands.find(({ id }) => id === "d")).toEqual({
    id: "d",
    name: "Period: Period d, 12–13 September 2016",
    x1: 200,
    x2: 400,
  });
  expect(rows.get("e")).toBe(rows.get("a"));
  expect(height).toBeGreaterThan(60);
});

test("a name never reaches the next of its row, and is left out where it would be nothing but dots", () => {
  const eras = [
    era("long", momentOf({ ...day("2016-09-12"), precision: "day" })),
    era("next", span("2016-09-13", "2016-09-13")),
  ];
  const [bands] = made([{ ...eras[0]!, title: "A name that is much longer than its day" }, eras[1]!]);
  const [first] = bands;
  expect(first!.label!.text).toMatch(/…$/u);
  expect(first!.label!.x + first!.label!.width).toBeLessThan(bands[1]!.x1);
  const far = timeScale(days("2014-01-01", "2018-01-01"), 100, 1100, view);
  const [tiny] = makeEras(inEraOrder(eras), { scale: far, top: 0, measure, isPage: true });
  expect(tiny[0]).not.toHaveProperty("label");
});

test("a page has rows for what is in view, and a window keeps its rows", () => {
  const away = ["a", "b"].map((id) => era(id, span("2016-11-12", "2016-11-13")));
  expect(made(away)).toEqual([[], 0]);
  const [bands, height] = made(away, false);
  expect(bands).toEqual([]);
  expect(height).toBeGreaterThan(40);
  expect(made([], false)).toEqual([[], 0]);
});
