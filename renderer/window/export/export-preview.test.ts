import { expect, test } from "vitest";
import type { PictureRequest } from "../../../data/ipc/channels.ts";
import type { Timeline } from "../../../data/timeline.ts";
import { page, texts } from "../../../e2e/helpers/dom.ts";
import { day, event, timeline } from "../../../e2e/helpers/example.ts";
import { THEMES } from "../../picture/shapes/theme.ts";
import { measureWithSourceSans } from "../../picture/text/measure.ts";
import { exportPreview } from "./export-preview.ts";

const measure = measureWithSourceSans();
const SHOWN = timeline([event("truce"), event("raid", { when: day("2016-09-17") })]);

/** So many events of one day, of which a low page draws few. */
const crowd = (count: number): Timeline =>
  timeline(Array.from({ length: count }, (_, index) => event(`e${String(index)}`)));

function example() {
  const { root, show } = exportPreview(measure);
  page("<main></main>").append(root);
  const paper = root.querySelector<HTMLElement>("[role=img]")!;
  const svg = paper.shadowRoot!.querySelector("svg")!;
  return {
    root,
    paper,
    svg,
    show: (subject: Timeline, request: Partial<PictureRequest> = {}) =>
      show(subject, { view: subject.extent.interval, theme: "light", page: { width: 960 }, furniture: {}, ...request }),
    size: () => texts(root, ".size"),
    remarks: () => texts(root, ".remarks > p, .remarks li"),
  };
}

test("the events of the picture that is asked for are drawn, each time anew", () => {
  const { svg, show } = example();
  const drawn = () =>
    [...svg.querySelectorAll(".glyph[data-event-id]")].map((mark) => mark.getAttribute("data-event-id"));
  show(SHOWN);
  expect(drawn()).toEqual(["truce", "raid"]);
  show(SHOWN, { view: { from: Date.UTC(2016, 8, 16), to: Date.UTC(2016, 8, 19) } });
  expect(drawn()).toEqual(["raid"]);
});

test("it has the colours of the theme that is asked for", () => {
  const { svg, show } = example();
  const ground = () => svg.querySelector("rect")?.getAttribute("fill");
  show(SHOWN);
  expect(ground()).toBe(THEMES.light.paper);
  show(SHOWN, { theme: "dark" });
  expect(ground()).toBe(THEMES.dark.paper);
});

test("a screen reader hears what the picture tells, and the picture is never larger than it will be", () => {
  const { paper, svg, show } = example();
  show(SHOWN);
  expect(paper.getAttribute("aria-label")).toMatch(/^Timeline from 5 September 2016 to 25 September 2016: 2 events /);
  expect([paper.style.maxWidth, svg.style.width]).toEqual(["960px", "100%"]);
});

test.each([
  ["its size in px", { page: { width: 960, height: 480 } }, "960 × 480 px"],
  ["its size in its own unit", { page: { width: 960, height: 480, unit: "in" } }, "10 × 5 in"],
  [
    "the pixels of a PNG",
    { format: "png", page: { width: 960, height: 480, unit: "in", dpi: 192 } },
    "10 × 5 in; 1920 × 960 pixels",
  ],
  ["that a page has none", { format: "html" }, "A page takes the size of its reader's window."],
] as const)("under it stands %s", (_what, request, text) => {
  const { show, size } = example();
  show(SHOWN, request);
  expect(size()).toEqual([text]);
});

test("where nobody asked for a height it is that of what has to be drawn", () => {
  const { svg, show, size } = example();
  show(SHOWN);
  const [, , width, height] = (svg.getAttribute("viewBox") ?? "").split(" ");
  expect(width).toBe("960");
  expect(size()).toEqual([`960 × ${String(height)} px`]);
});

test("of a picture that has everything there is nothing to remark", () => {
  const { show, remarks } = example();
  expect(show(SHOWN)).toEqual([]);
  expect(remarks()).toEqual([]);
});

test("one remark is a sentence of its own, and goes when it is no longer true", () => {
  const { root, show, remarks } = example();
  const told = show(SHOWN, { view: { from: Date.UTC(2016, 10, 1), to: Date.UTC(2016, 10, 5) } });
  expect(told).toEqual(["no event is drawn: none lies in this period, or none passes the filters"]);
  expect(remarks()).toEqual(["No event is drawn: none lies in this period, or none passes the filters"]);
  expect(root.querySelector("details")).toBeNull();
  show(SHOWN);
  expect(remarks()).toEqual([]);
});

test("a PNG of more pixels than programs open is remarked before anybody draws it, and an SVG is not", () => {
  const { show, remarks } = example();
  const large = { page: { width: 20_000, height: 10_000 } };
  show(SHOWN, { ...large, format: "png" });
  expect(remarks()).toEqual([
    "A PNG of 20,000 × 10,000 pixels is too large: common programs open no more than 178,000,000 pixels; choose a smaller width or fewer pixels per inch, a shorter period, or an SVG or PDF",
  ]);
  show(SHOWN, { ...large, format: "svg" });
  expect(remarks()).toEqual([]);
});

test("a few remarks are listed at once", () => {
  const { root, show, remarks } = example();
  const told = show(SHOWN, { page: { width: 960, height: 260 }, furniture: { sourceList: true } });
  expect(told.length).toBeGreaterThan(1);
  expect(told.length).toBeLessThan(5);
  expect(remarks()).toHaveLength(told.length);
  expect(root.querySelector("details")?.open).toBe(true);
});

test("many remarks are counted, and listed when that is asked for", () => {
  const { root, show, remarks } = example();
  const told = show(crowd(60), { page: { width: 960, height: 300 } });
  expect(told.length).toBeGreaterThan(4);
  expect(texts(root, "summary")).toEqual([`Not everything fits: ${String(told.length)} remarks`]);
  expect(root.querySelector("details")?.open).toBe(false);
  expect(remarks()).toHaveLength(told.length);
  expect(remarks().at(-1)).toBe(told.at(-1)?.replace("counted", "Counted"));
});

test("of hundreds that have no room, some are listed and the others counted", () => {
  const { show, remarks } = example();
  const told = show(crowd(300), { page: { width: 960, height: 300 } });
  expect(told.length).toBeLessThan(70);
  expect(remarks()).toHaveLength(told.length);
  expect(remarks().at(-1)).toMatch(/^Counted, not drawn: 2\d\d events more$/u);
});
