import { expect, test } from "vitest";
import { click, page, press, recorded } from "../../../e2e/helpers/dom.ts";
import { day, event, timeline } from "../../../e2e/helpers/example.ts";
import type { Timeline } from "../../../data/timeline.ts";
import { makeScene } from "../../picture/compose/make-scene.ts";
import { laneShapes } from "../../picture/shapes/lane-shapes.ts";
import { THEMES } from "../../picture/shapes/theme.ts";
import { measureWithSourceSans } from "../../picture/text/measure.ts";
import { paint } from "../dom/paint.ts";
import { setupCounts } from "./count-buttons.ts";

/** Ten events on each day of three weeks, in two lanes. The second ends a week earlier. */
const CROWD = timeline(
  Array.from({ length: 210 }, (_, index) => {
    const inTwo = index % 2 === 0;
    const date = 5 + (Math.floor(index / 2) % (inTwo ? 14 : 21));
    return event(`e${String(index)}`, {
      when: day(`2016-09-${String(date).padStart(2, "0")}`),
      lane: inTwo ? "two" : "one",
    });
  }),
  {
    lanes: [
      { id: "one", label: "One" },
      { id: "two", label: "Two" },
    ],
  },
);
const WHOLE = { from: Date.UTC(2016, 8, 5), to: Date.UTC(2016, 8, 26) };
const measure = measureWithSourceSans();

/** Lanes with a row each: what has no room in it is counted. */
function example() {
  const { dispatch, actions } = recorded();
  const viewport = page('<main tabindex="0"></main>');
  const svg = viewport.appendChild(document.createElementNS("http://www.w3.org/2000/svg", "svg"));
  const counts = setupCounts(svg, dispatch);
  const show = (shown: Timeline, view = WHOLE): void => {
    const scene = makeScene(shown, view, { width: 1200, rows: 2 }, measure);
    paint(svg, laneShapes(scene, THEMES.light));
    counts.refresh(scene);
  };
  show(CROWD);
  const all = (lane: string): readonly SVGElement[] => [
    ...svg.querySelectorAll<SVGElement>(`[data-lane-id=${lane}] .count`),
  ];
  return { viewport, svg, show, actions, one: all("one"), two: all("two") };
}

const fromOf = (count: Element | null | undefined): number => Number(count?.getAttribute("data-count-from"));

test("one count is a stop of the Tab key, and all are buttons", () => {
  const { svg, one, show } = example();
  const all = [...svg.querySelectorAll(".count")];
  const stops = (): readonly Element[] => [...svg.querySelectorAll(".count[tabindex='0']")];
  expect(new Set(all.map((count) => count.getAttribute("role")))).toEqual(new Set(["button"]));
  expect(stops()).toEqual([one[0]]);
  one[0]?.focus();
  press(one[0]!, "ArrowRight");
  expect(stops()).toEqual([one[1]]);
  // Where there are fewer counts than before, the first is the stop again.
  press(one[1]!, "ArrowDown");
  show({ ...CROWD, events: CROWD.events.filter(({ lane }) => lane === "one") });
  expect(stops()).toEqual([svg.querySelector(".count")]);
});

test("arrows go to the next count of the lane, and to the nearest in time of the next lane", () => {
  const { one, two } = example();
  const from = (count: Element, key: string): Element | null => {
    (count as SVGElement).focus();
    press(count, key);
    return document.activeElement;
  };
  expect(from(one[2]!, "ArrowRight")).toBe(one[3]);
  expect(from(one[2]!, "ArrowLeft")).toBe(one[1]);
  expect(fromOf(from(one[3]!, "ArrowDown"))).toBe(fromOf(one[3]));
  expect(from(one.at(-1)!, "ArrowDown")).toBe(two.at(-1));
  expect(fromOf(from(two[1]!, "ArrowUp"))).toBe(fromOf(two[1]));
});

test("at the ends of a lane, and of the lanes, arrows lead nowhere and are left to the picture", () => {
  const { one, two } = example();
  const left = [press(one[0]!, "ArrowLeft"), press(one.at(-1)!, "ArrowRight"), press(one[0]!, "ArrowUp")];
  expect([...left, press(two[0]!, "ArrowDown"), press(two[0]!, "+")]).toEqual([false, false, false, false, false]);
});

test.each([
  ["a click", (count: Element) => click(count.firstElementChild!)],
  ["Enter", (count: Element) => press(count, "Enter")],
  ["space", (count: Element) => press(count, " ")],
])("%s goes to where what is counted has room, and the picture keeps the focus", (_name, open) => {
  const { viewport, one, actions } = example();
  const heard: string[] = [];
  viewport.addEventListener("keydown", ({ key }) => heard.push(key));
  viewport.addEventListener("click", () => heard.push("click"));
  one[1]!.focus();
  expect(open(one[1]!)).toBe(true);
  const from = fromOf(one[1]);
  expect(actions).toEqual([{ type: "gone-to", view: { from, to: fromOf(one[2]) } }]);
  expect([document.activeElement, heard]).toEqual([viewport, []]);
});

test("what zooming in cannot tell apart stands in the table", () => {
  const hour = timeline(
    Array.from({ length: 50 }, (_, index) => event(`e${String(index)}`, { when: day("2016-09-12T09:00") })),
    { extent: { from: "2016-09-12", to: "2016-09-12" } },
  );
  const { svg, show, actions } = example();
  show(hour, { from: Date.UTC(2016, 8, 12), to: Date.UTC(2016, 8, 13) });
  click(svg.querySelector(".count .column")!);
  expect(actions).toEqual([{ type: "looked", look: { surface: "table" } }]);
});

test("two clicks on a count do not fit the view, and keys with Ctrl, Alt or ⌘ are not for counts", () => {
  const { viewport, svg, one, actions } = example();
  let fitted = 0;
  viewport.addEventListener("dblclick", () => fitted++);
  const twice = (target: Element): boolean => target.dispatchEvent(new MouseEvent("dblclick", { bubbles: true }));
  twice(one[0]!.firstElementChild!);
  expect(fitted).toBe(0);
  twice(svg.querySelector(".lane-label")!);
  expect(fitted).toBe(1);
  for (const modifier of ["ctrlKey", "metaKey", "altKey"]) press(one[0]!, "Enter", { [modifier]: true });
  expect(actions).toEqual([]);
});
