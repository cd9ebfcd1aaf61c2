import { expect, test } from "vitest";
import { day, days, event, timeline } from "../../../e2e/helpers/example.ts";
import { breaksOfTimeline } from "../axis/fit.ts";
import { makeScene } from "../compose/make-scene.ts";
import { measureWithSourceSans } from "../text/measure.ts";

const measure = measureWithSourceSans();

test("every event of a broken axis has a mark or is counted, on its side of the break", () => {
  const dated = (name: string, count: number, dateOf: (index: number) => string) =>
    Array.from({ length: count }, (_, index) => event(`${name} ${String(index)}`, { when: day(dateOf(index)) }));
  const crowd = dated("crowd", 300, (index) => `2016-09-${String(1 + (index % 28)).padStart(2, "0")}`);
  const apart = timeline([...dated("alone", 30, () => "1990-08-02"), ...crowd]);
  const view = days("1990-08-01", "2016-09-30");
  const breaks = breaksOfTimeline(apart);
  expect(breaks.gaps).toHaveLength(1);
  for (const size of [{ rows: 4 }, { height: 600 }]) {
    const scene = makeScene(apart, view, { width: 1200, ...size }, measure, { breaks });
    const [passed] = scene.axis.breaks!;
    const drawn = scene.glyphs.filter(({ body }) => !body.faint);
    const counts = scene.lanes.flatMap((lane) => lane.counts);
    expect(drawn.length + counts.reduce((sum, { count }) => sum + count, 0)).toBe(apart.events.length);
    expect(counts.filter(({ to }) => to <= passed!.to).reduce((sum, { count }) => sum + count, 0)).toBe(
      30 - drawn.filter(({ id }) => id.startsWith("alone")).length,
    );
    const columns = scene.lanes.map((lane) => lane.counts.map(({ column }) => column));
    for (const inLane of columns)
      for (const [index, { x }] of inLane.entries()) {
        const before = inLane[index - 1];
        if (before) expect(x).toBeGreaterThan(before.x + before.width - 0.01);
      }
  }
});
