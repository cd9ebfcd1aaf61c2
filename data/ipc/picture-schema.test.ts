import * as v from "valibot";
import { expect, test } from "vitest";
import { FIRST_LOOK } from "../look/look.ts";
import { furnitureSchema, pageSchema, pictureRequestSchema, sidecarSchema } from "./picture-schema.ts";

const LEAST = { view: { from: 0, to: 1 }, theme: "light", page: { width: 1200 }, furniture: {} };
const isAsked = (change: object): boolean => v.safeParse(pictureRequestSchema, { ...LEAST, ...change }).success;
const isPage = (page: object): boolean => v.safeParse(pageSchema, page).success;
const isFurniture = (furniture: object): boolean => v.safeParse(furnitureSchema, furniture).success;

test("a picture needs its period, theme, page and furniture, and may say more; it comes through as it was sent", () => {
  const all = {
    ...LEAST,
    format: "png",
    look: { ...FIRST_LOOK, knownOn: "2016-09-20" },
    selection: { kind: "event", id: "a" },
    text: "outlines",
    page: { width: 680, height: 480, unit: "mm", dpi: 300, magnification: 0.75 },
    furniture: {
      title: "A",
      subtitle: "",
      asOf: "2016-09-20",
      credit: "B",
      legend: "sources",
      notes: true,
      sourceList: true,
      reports: false,
    },
    embed: false,
    sidecars: { alt: true, table: false, sources: "bibtex" },
  };
  expect(v.parse(pictureRequestSchema, LEAST)).toEqual(LEAST);
  expect(v.parse(pictureRequestSchema, all)).toEqual(all);
  for (const field of Object.keys(LEAST)) expect(isAsked({ [field]: undefined }), field).toBe(false);
});

test.each<[string, object]>([
  ["a format that there is not", { format: "gif" }],
  ["a theme that there is not", { theme: "pink" }],
  ["the reader's own theme, which a file has not", { theme: "system" }],
  ["a period that is empty", { view: { from: 1, to: 1 } }],
  ["a look that is none", { look: { lanesBy: "colour" } }],
  ["a selection of a lane", { selection: { kind: "lane", id: "a" } }],
  ["a form of text that there is not", { text: "braille" }],
  ["a page without a width", { page: {} }],
  ["furniture that there is not", { furniture: { table: true } }],
  ["sidecars that there are not", { sidecars: { sources: "word" } }],
  ["embedding that is no yes or no", { embed: "yes" }],
  ["a place to write to", { file: "/home/somebody/.profile" }],
])("a picture with %s is refused", (_name, change) => {
  expect(isAsked(change)).toBe(false);
});

test.each<[string, object, boolean]>([
  ["the narrowest", { width: 320 }, true],
  ["narrower", { width: 319 }, false],
  ["the widest", { width: 20_000 }, true],
  ["wider", { width: 20_001 }, false],
  ["the lowest", { width: 320, height: 240 }, true],
  ["lower", { width: 320, height: 239 }, false],
  ["the highest", { width: 320, height: 20_000 }, true],
  ["higher", { width: 320, height: 20_001 }, false],
  ["too narrow for its magnification", { width: 600, magnification: 2 }, false],
  ["wide enough for its magnification", { width: 640, magnification: 2 }, true],
  ["too low for its magnification", { width: 640, height: 400, magnification: 2 }, false],
  ["narrow, but of small type", { width: 160, magnification: 0.5 }, true],
  ["without end", { width: Infinity }, false],
  ["no number", { width: NaN }, false],
  ["of no width", { width: "320" }, false],
  ["the coarsest", { width: 320, dpi: 10 }, true],
  ["coarser", { width: 320, dpi: 9 }, false],
  ["the finest", { width: 320, dpi: 1200 }, true],
  ["finer", { width: 320, dpi: 1201 }, false],
  ["the smallest type", { width: 320, magnification: 0.25 }, true],
  ["smaller type", { width: 320, magnification: 0.24 }, false],
  ["the largest type", { width: 3200, magnification: 10 }, true],
  ["larger type", { width: 3300, magnification: 10.1 }, false],
  ["of a unit that there is not", { width: 320, unit: "ells" }, false],
  ["more than a page has", { width: 320, depth: 3 }, false],
])("a page that is %s: %o fits or not: %s", (_name, page, isFit) => {
  expect(isPage(page)).toBe(isFit);
});

test("texts of furniture have a length, its day exists or is none, its legend is one of those there are", () => {
  for (const name of ["title", "subtitle", "credit"]) {
    expect(isFurniture({ [name]: "x".repeat(2000) }), name).toBe(true);
    expect(isFurniture({ [name]: "x".repeat(2001) }), name).toBe(false);
  }
  expect(["", "2016-09-20", "2016-09", "2016-02-30", "soon"].map((asOf) => isFurniture({ asOf }))).toEqual([
    true,
    true,
    false,
    false,
    false,
  ]);
  expect(["full", "sources", "none", "some"].map((legend) => isFurniture({ legend }))).toEqual([
    true,
    true,
    true,
    false,
  ]);
  expect(isFurniture({ notes: 1 })).toBe(false);
});

test("sidecars are those that there are", () => {
  const isSidecars = (sidecars: object): boolean => v.safeParse(sidecarSchema, sidecars).success;
  expect(isSidecars({})).toBe(true);
  expect(["csl", "bibtex", "text", "word"].map((sources) => isSidecars({ sources }))).toEqual([
    true,
    true,
    true,
    false,
  ]);
  expect(isSidecars({ alt: "yes" })).toBe(false);
  expect(isSidecars({ film: true })).toBe(false);
});
