/** Rows for the names of periods, in the window and on a page. */
import { expect, test } from "vitest";
import { day, days, event, timeline } from "../../../e2e/helpers/example.ts";
import type { Era } from "../../../data/timeline.ts";
import { measureWithSourceSans } from "../text/measure.ts";
import { makeScene } from "./make-scene.ts";

const measure = measureWithSourceSans();
const era = (id: string, from: string, to: string): Era => ({ id, title: id, when: day(from, to) });
const told = timeline([event("a", { when: day("2016-09-03") })], {
  eras: [era("early", "2016-09-01", "2016-09-20"), era("late", "2016-09-10", "2016-09-28")],
});

test("the window keeps a row for a period out of view, which a page does not", () => {
  const view = days("2016-09-01", "2016-09-05");
  const inWindow = makeScene(told, view, { width: 900 }, measure);
  const onPage = makeScene(told, view, { width: 900 }, measure, { furniture: {} });
  const stripOf = ({ lanes, axis }: typeof inWindow): number => lanes[0]!.y - axis.y;
  expect(onPage.eras).toHaveLength(1);
  expect(inWindow.eras).toHaveLength(1);
  expect(stripOf(inWindow)).toBeGreaterThan(stripOf(onPage) + 10);
});
