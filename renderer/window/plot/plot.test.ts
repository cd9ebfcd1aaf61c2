import { expect, test } from "vitest";
import { texts } from "../../../e2e/helpers/dom.ts";
import { drawnWindow } from "../../../e2e/helpers/window/drawn-window.ts";
import { event, timeline } from "../../../e2e/helpers/example.ts";
import { loading } from "../../../e2e/helpers/frames.ts";
import { THEMES } from "../../picture/shapes/theme.ts";
import { setupLanes } from "./lane-buttons.ts";

const EXAMPLE = timeline([event("first"), event("second", { lane: "two" })], {
  lanes: [
    { id: "one", label: "One" },
    { id: "two", label: "Two" },
  ],
});

test("the picture of the window is as wide as its place, and has no words of a file, which would be tooltips", () => {
  const { svg, show } = drawnWindow();
  show(loading(EXAMPLE));
  expect([svg.getAttribute("width"), texts(svg, "title, desc"), texts(svg, ".event > text").length]).toEqual([
    "1200",
    [],
    2,
  ]);
});

test("what is selected is marked as current, as an event, as a source, and no longer when it is not", () => {
  const { svg, show } = drawnWindow();
  const current = (): readonly (string | null)[] =>
    [...svg.querySelectorAll("[aria-current='true']")].map(
      (mark) => mark.getAttribute("data-event-id") ?? mark.getAttribute("data-source-id"),
    );
  show(loading(EXAMPLE), { type: "selected", selection: { kind: "event", id: "second" } });
  expect(current()).toEqual(["second", null]);
  expect(svg.querySelector("text[aria-current]")?.closest("[data-event-id]")).toBe(
    svg.querySelector("[data-event-id=second]"),
  );
  show({ type: "selected", selection: { kind: "source", id: "alpha" } });
  expect(new Set(current())).toEqual(new Set(["alpha", null]));
  show({ type: "deselected" });
  expect(current()).toEqual([]);
});

test("the axis stays in sight while the lanes scroll under it, also in what is drawn then", () => {
  const { svg, viewport, show } = drawnWindow();
  const shift = (): number =>
    Number(/translateY\((.*)px\)/.exec(svg.querySelector<SVGElement>(".axis")!.style.transform)?.[1]);
  const scrollTo = (top: number): void => {
    viewport.scrollTop = top;
    viewport.dispatchEvent(new Event("scroll"));
  };
  show(loading(EXAMPLE));
  expect(shift()).toBeNaN();
  scrollTo(300);
  const first = shift();
  scrollTo(400);
  expect(shift() - first).toBe(100);
  show({ type: "panned", share: 0.1 });
  expect(shift() - first).toBe(100);
  scrollTo(0);
  expect(shift()).toBeNaN();
});

test("the name of a lane stays under the axis while the lane scrolls by, and goes with its end", () => {
  const { svg, viewport, show, drawn } = drawnWindow();
  const many = Array.from({ length: 30 }, (_, index) => event(`e${String(index)}`));
  show(loading(timeline([...many, event("last", { lane: "two" })], { lanes: EXAMPLE.lanes })));
  const shift = (): number =>
    Number(/translateY\((.*)px\)/.exec(svg.querySelector<SVGElement>(".lane-label")!.style.transform)?.[1] ?? 0);
  const scrollTo = (top: number): void => {
    viewport.scrollTop = top;
    viewport.dispatchEvent(new Event("scroll"));
  };
  expect(shift()).toBe(0);
  scrollTo(400);
  const held = shift();
  expect(held).toBeGreaterThan(200);
  scrollTo(500);
  expect(shift() - held).toBeCloseTo(100, 6);
  scrollTo(100_000);
  const [lane] = drawn().scene.lanes;
  expect(shift() + lane!.labels.at(-1)!.y).toBeLessThan(lane!.y + lane!.height);
  scrollTo(0);
  expect(shift()).toBe(0);
});

test("a name of which the axis would leave a sliver is not drawn", () => {
  const { svg, viewport, show, drawn } = drawnWindow();
  const many = Array.from({ length: 30 }, (_, index) => event(`e${String(index)}`));
  show(loading(timeline([...many, event("last", { lane: "two" })], { lanes: EXAMPLE.lanes })));
  const opacityAt = (top: number): string => {
    viewport.scrollTop = top;
    viewport.dispatchEvent(new Event("scroll"));
    return svg.querySelector<SVGElement>(".lane-label")!.style.opacity;
  };
  const [lane] = drawn().scene.lanes;
  expect(opacityAt(400)).toBe("");
  expect(opacityAt(lane!.y + lane!.height - 70)).toBe("0");
  expect(opacityAt(0)).toBe("");
});

test("of a very long timeline not every event has a mark: the others are counted", () => {
  // Few of the events pass, so that few are drawn; but those lie on one day, and need a row each.
  const many = (length: number) =>
    timeline(
      Array.from({ length }, (_, index) => event(`e${String(index)}`, { place: index < 100 ? "Port" : "Hill" })),
    );
  const { svg, show } = drawnWindow();
  show(loading(many(200)), { type: "filtered", filter: { places: ["Port"] } });
  expect([svg.querySelectorAll(".event").length, svg.querySelectorAll(".count").length]).toEqual([100, 0]);
  show(loading(many(201)), { type: "filtered", filter: { places: ["Port"] } });
  expect(svg.querySelectorAll(".event").length).toBeLessThan(100);
  expect(svg.querySelectorAll(".count").length).toBeGreaterThan(0);
});

test("another theme draws everything in its own colours", () => {
  let theme = THEMES.light;
  const { svg, show } = drawnWindow(undefined, () => theme);
  const inks = (): ReadonlySet<string | null> =>
    new Set([...svg.querySelectorAll(".event > text")].map((title) => title.getAttribute("fill")));
  show(loading(EXAMPLE));
  expect(inks()).toEqual(new Set([THEMES.light.ink]));
  theme = THEMES.dark;
  show();
  expect(inks()).toEqual(new Set([THEMES.dark.ink]));
});

test("a lane that is moved among the others takes the focus along", () => {
  const { svg, show, drawn } = drawnWindow();
  show(loading(EXAMPLE));
  const lanes = setupLanes({ svg, dispatch: () => undefined, look: () => show().look, say: () => undefined });
  lanes.refresh(drawn().scene, drawn().shown.grouping);
  const label = svg.querySelector<SVGElement>("[data-lane-id=two] > .lane-label")!;
  label.focus();
  show({ type: "looked", look: { laneOrder: ["two", "one"] } });
  expect([document.activeElement === label, label.isConnected]).toEqual([true, true]);
  const order = [...svg.querySelectorAll<SVGElement>(".lane")].map(({ dataset }) => dataset["laneId"]);
  expect(order).toEqual(["two", "one", "#reports"]);
});
