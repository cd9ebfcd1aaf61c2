import { expect, test } from "vitest";
import { harbourTimeline, parsedTimeline } from "../../e2e/helpers/parsed-timeline.ts";
import { picturesFile } from "../../e2e/helpers/pictures/named-pictures.ts";
import { parseBound } from "../time.ts";
import { furnitureOfPicture, layerOfPicture, sizeOfPicture, viewOfPicture } from "./kept-picture.ts";
import { askedPage } from "./asked-size.ts";
import { findPicture } from "./find-picture.ts";

const [slide, column] = parsedTimeline(picturesFile()).pictures!;

test("what an editor adds is a layer of its own", () => {
  const interval = { from: parseBound("2001-05-15")!.from, to: parseBound("2001-05-20")!.to };
  expect(layerOfPicture(slide!)).toEqual({
    title: "Who signed the agreement?",
    standfirst: "Two papers tell of one day.",
    takeaway: "They agree on the harbour, and on no number.",
    hidden: ["harbour-shared"],
    numbered: true,
    callouts: [
      { text: "The pen", on: { event: "agreement-signed" } },
      { text: "A quiet week", on: { interval } },
      { text: "The Gazette appears", on: { interval: parseBound("2001-05-16") } },
    ],
  });
  expect(layerOfPicture(column!)).toEqual({ hidden: [], callouts: [] });
});

test("an empty title or standfirst is none around the lanes, and no word of the layer", () => {
  const bare = { name: "A", title: "", standfirst: "" };
  expect(layerOfPicture(bare)).toEqual({ hidden: [], callouts: [] });
  expect(furnitureOfPicture(bare)).toEqual({ title: "", subtitle: "" });
  expect(furnitureOfPicture(slide!)).toEqual({
    credit: "Graphic: the desk",
    legend: "sources",
    notes: true,
    sourceList: true,
    reports: false,
  });
});

test("its size is as it is written, over that of its preset", () => {
  expect(askedPage(sizeOfPicture(column!))).toEqual({
    width: (85 * 96) / 25.4,
    unit: "mm",
    dpi: 300,
    magnification: 0.75,
  });
  expect(askedPage(sizeOfPicture({ name: "A", preset: "slide", height: "auto" }))).toEqual({
    width: 1920,
    unit: "px",
    dpi: 96,
    magnification: 1.5,
  });
  expect(askedPage(sizeOfPicture({ name: "A" })).width).toBe(1600);
});

test("its view is that of its link, whichever file that was made in; without one the first look", () => {
  const view = viewOfPicture({ name: "A", view: "sourceline://view?timeline=other.json&theme=dark" });
  expect(view).toEqual({ look: { ...viewOfPicture({ name: "A" }).look, theme: "dark" } });
});

test("a picture is found by its name, however it is capitalised where that leaves one", () => {
  const named = (...names: readonly string[]) => names.map((name) => ({ name }));
  expect(findPicture(named("Slide 3", "slide 3"), "slide 3")).toEqual({ name: "slide 3" });
  expect(findPicture(named("Slide 3", "Column"), "slide 3")).toEqual({ name: "Slide 3" });
  expect(findPicture(named("Slide 3", "SLIDE 3"), "slide 3")).toHaveProperty("problem");
  expect(findPicture(named("Slide 3", "Column"), "slide 4")).toEqual({
    problem: 'the timeline keeps no picture "slide 4". Did you mean "Slide 3"? There are "Slide 3", "Column"',
  });
  expect(findPicture(harbourTimeline().pictures ?? [], "a")).toEqual({
    problem: 'the timeline keeps no pictures under names, and so none as "a"',
  });
});

test("what a picture says of what stands around it is taken over, also where it says no", () => {
  const said = { "as-of": "", credit: "", notes: false, "source-list": false, reports: true, legend: "none" } as const;
  expect(furnitureOfPicture({ name: "A", ...said })).toStrictEqual({
    asOf: "",
    credit: "",
    notes: false,
    sourceList: false,
    reports: true,
    legend: "none",
  });
  expect(furnitureOfPicture({ name: "A" })).toStrictEqual({});
});

test("a period and a selection of its link are those of the picture; a link that is none says nothing", () => {
  const view = "sourceline://view?timeline=a.json&from=2016-09-12&to=2016-09-13&event=a";
  const { look } = viewOfPicture({ name: "A" });
  expect(viewOfPicture({ name: "A", view })).toStrictEqual({
    look,
    from: parseBound("2016-09-12")!.from,
    to: parseBound("2016-09-13")!.to,
    selection: { kind: "event", id: "a" },
  });
  expect(viewOfPicture({ name: "A", view: "https://e.org" })).toStrictEqual({ look });
});
