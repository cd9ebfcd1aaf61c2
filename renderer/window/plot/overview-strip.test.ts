import { expect, test } from "vitest";
import { page, press, recorded, texts } from "../../../e2e/helpers/dom.ts";
import { claim, day, event, timeline } from "../../../e2e/helpers/example.ts";
import { frames, loading } from "../../../e2e/helpers/frames.ts";
import { THEMES } from "../../picture/shapes/theme.ts";
import { measureWithSourceSans } from "../../picture/text/measure.ts";
import { overviewStrip } from "./overview-strip.ts";

const dead = (source: string, value: number) => claim(source, { figures: [{ measure: "killed", value }] });
const EXAMPLE = timeline([
  event("agreed", { when: day("2016-09-06") }),
  event("disputed", { when: day("2016-09-20"), claims: [dead("alpha", 1), dead("beta", 2)] }),
]);

/** A strip 900 px wide. */
function strip() {
  const { dispatch, actions } = recorded();
  const place = page("<section></section>");
  let theme = THEMES.light;
  const show = frames(overviewStrip(place, dispatch, measureWithSourceSans(), () => theme));
  const svg = place.querySelector("svg")!;
  Object.defineProperty(svg, "clientWidth", { value: 900 });
  const choose = (next: typeof theme): unknown => (theme = next);
  return { place, svg, show, actions, choose };
}

const brush = (svg: Element, ...names: readonly string[]) =>
  names.map((name) => svg.querySelector(".brush")?.getAttribute(name));

test("the strip says in words what is in view, and so does its brush, which is a slider", () => {
  const { place, svg, show } = strip();
  show(loading(EXAMPLE));
  expect(texts(place, ".range")).toEqual(["5 – 25 September 2016"]);
  expect(brush(svg, "role", "tabindex", "aria-label", "aria-valuetext", "aria-valuenow")).toEqual([
    "slider",
    "0",
    "What is in view",
    "5 – 25 September 2016",
    "0",
  ]);
  // A view may go a quarter as far as the timeline on either side.
  expect(brush(svg, "aria-valuemin", "aria-valuemax")).toEqual(["-25", "125"]);
  const from = Date.UTC(2016, 8, 15, 12);
  show({ type: "gone-to", view: { from, to: Date.UTC(2016, 8, 20) } });
  expect([...texts(place, ".range"), ...brush(svg, "aria-valuenow", "data-from", "data-to")]).toEqual([
    "15 – 19 September 2016",
    "50",
    String(from),
    String(Date.UTC(2016, 8, 20)),
  ]);
});

test("its ground says how many events pass the filter, and on how many of those accounts differ", () => {
  const { svg, show } = strip();
  const told = (): string | null | undefined => svg.querySelector("[role=img]")?.getAttribute("aria-label");
  show(loading(EXAMPLE));
  expect(told()).toBe("How densely 2 of 2 events lie in time; accounts differ on 1 of them.");
  show({ type: "filtered", filter: { singleSource: true } });
  expect(told()).toBe("How densely 1 of 2 events lie in time; accounts differ on 0 of them.");
});

test("a step through time moves the brush alone; a filter or another theme paints the ground again", () => {
  const { svg, show, choose } = strip();
  show(loading(EXAMPLE));
  const ground = svg.querySelector("[role=img]")!;
  const observer = new MutationObserver(() => undefined);
  observer.observe(ground, { attributes: true, childList: true, subtree: true });
  const isPainted = (): boolean => observer.takeRecords().length > 0;
  show({ type: "panned", share: 0.1 });
  expect([isPainted(), brush(svg, "aria-valuenow")]).toEqual([false, ["10"]]);
  show({ type: "filtered", filter: { text: "agreed" } });
  expect(isPainted()).toBe(true);
  choose(THEMES.dark);
  show();
  expect(isPainted()).toBe(true);
});

test("the brush answers to keys with the view that is shown", () => {
  const { svg, show, actions } = strip();
  show(loading(EXAMPLE), { type: "gone-to", view: { from: Date.UTC(2016, 8, 10), to: Date.UTC(2016, 8, 12) } });
  press(svg.querySelector(".brush")!, "PageUp");
  expect(actions).toEqual([{ type: "viewed", view: { from: Date.UTC(2016, 8, 12), to: Date.UTC(2016, 8, 14) } }]);
});

test("a button beside the words asks for a date", () => {
  const { place } = strip();
  expect(texts(place, "button[data-command=go-to-date]")).toEqual(["Go to date…"]);
});

test("a pointer that rests on the strip is told what hatched and outlined bars are", () => {
  const { place, svg, show } = strip();
  show(loading(EXAMPLE));
  svg.querySelector(".brush")!.dispatchEvent(new PointerEvent("pointerover", { bubbles: true }));
  expect(place.title).toContain("Hatched: accounts differ. Outlined: filtered out.");
  place.querySelector(".range")!.dispatchEvent(new PointerEvent("pointerover", { bubbles: true }));
  expect(place.title).toBe("");
});

test("while something is filtered out, the strip says how much is left", () => {
  const { place, show } = strip();
  show(loading(EXAMPLE));
  expect(texts(place, ".filtered")).toEqual([""]);
  show({ type: "filtered", filter: { text: "agreed" } });
  expect(texts(place, ".filtered")).toEqual(["Filtered: 1 of 2"]);
  show({ type: "filtered", filter: { text: "" } });
  expect(texts(place, ".filtered")).toEqual([""]);
});
