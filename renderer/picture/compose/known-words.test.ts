/** Words and lanes of panels that show what became known when. */
import { expect, test } from "vitest";
import { claim, day, event, source, timeline } from "../../../e2e/helpers/example.ts";
import { shippedTimeline } from "../../../e2e/helpers/parsed-timeline.ts";
import type { Page } from "../../../data/export/picture-options.ts";
import { FIRST_LOOK } from "../../../data/look/look.ts";
import type { Timeline } from "../../../data/timeline.ts";
import { isLaneOfPanel } from "../panels.ts";
import type { Scene } from "../scene.ts";
import { measureWithSourceSans } from "../text/measure.ts";
import { pictureScene } from "./picture-scene.ts";

const measure = measureWithSourceSans();

function known(subject: Timeline, page: Page = { width: 1600 }): Scene {
  const look = { ...FIRST_LOOK, layout: "known" } as const;
  const options = {
    view: subject.extent.interval,
    theme: "light",
    page,
    furniture: {},
    look,
  } as const;
  return pictureScene(subject, options, measure);
}

const on = (id: string, date: string) => source(id, { published: day(date) });

test("a date that became another is told with both, in days", () => {
  const notes = known(shippedTimeline()).glyphs.map(({ body }) => body.note?.text ?? "");
  expect(notes).toContain("was 14–28 Sep, now 14–19 Sep");
});

test("a lane that holds nothing yet has no room in a panel", () => {
  const lanes = [
    { id: "one", label: "One" },
    { id: "two", label: "Two" },
  ];
  const subject = timeline(
    [
      event("old", { lane: "one", when: day("2016-09-08"), claims: [claim("alpha")] }),
      event("late", { lane: "two", when: day("2016-09-18"), claims: [claim("beta")] }),
    ],
    { lanes, sources: [on("alpha", "2016-09-12"), on("beta", "2016-09-20")] },
  );
  const scene = known(subject);
  const lanesIn = (index: number) =>
    scene.lanes.filter(({ id }) => isLaneOfPanel(id, scene.panels!.list[index]!)).map(({ name }) => name.split(",")[0]);
  expect(lanesIn(0)).toHaveLength(1);
  expect(lanesIn(1)).toHaveLength(2);
});

test("a day with many reports names a few of its outlets where it has no room", () => {
  const ids = ["alpha", "beta", "gamma", "delta", "echo"];
  const told = timeline(
    [
      event("many", { when: day("2016-09-08"), claims: ids.map((id) => claim(id)) }),
      ...[1, 2, 3].map((at) => event(`later ${String(at)}`, { when: day("2016-09-18"), claims: [claim("foxtrot")] })),
    ],
    { sources: [...ids.map((id) => on(id, "2016-09-12")), on("foxtrot", "2016-09-20")] },
  );
  const { leftOut } = known(told, { width: 700, height: 400 }).panels!;
  expect(leftOut).toEqual(["12 September 2016 (AL, BE, GA, 2 more): 1 new"]);
});

test("each column has a panel, however little the first ones take", () => {
  const told = timeline(
    Array.from({ length: 20 }, (_, at) =>
      event(`e${String(at)}`, { claims: [claim(at < 4 ? `s${String(at)}` : "last")] }),
    ),
    {
      sources: [...[0, 1, 2, 3].map((at) => on(`s${String(at)}`, `2016-09-1${String(at)}`)), on("last", "2016-09-20")],
    },
  );
  const lefts = known(told, { width: 2200 }).panels!.list.map(({ body }) => body.x);
  expect([1, 2, 3].map((column) => lefts.filter((x) => x === [...new Set(lefts)][column - 1]).length)).toEqual([
    3, 1, 1,
  ]);
});
