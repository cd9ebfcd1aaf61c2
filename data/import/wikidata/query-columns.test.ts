import { expect, test } from "vitest";
import type { ImportDraft } from "../import-draft.ts";
import { WIKIDATA } from "./wikidata.ts";

function draftOf(json: unknown): ImportDraft {
  const outcome = WIKIDATA.read({ name: "file", text: "", json }, {});
  if (!("draft" in outcome)) throw new Error(JSON.stringify(outcome));
  return outcome.draft;
}

const ITEM = "http://www.wikidata.org/entity/Q42";

test("columns are told by what they are called and what they hold", () => {
  const row = (fields: object) => ({ ...fields, item: ITEM });
  const json = [
    row({
      cause: "http://www.wikidata.org/entity/P9",
      causeLabel: "Storm",
      label: "no",
      endtime: "1913-02-03T00:00:00Z",
    }),
    5,
    row({
      ...{ itemLabel: "Bell", desc: "It rang", pic: "https://a.example/1.png", where: "Northton", at: "point(1.5 -2)" },
      ...{
        birth: "+1912-02-03T00:00:00Z",
        endtime: "1913-00-00T00:00:00Z",
        precision: "10",
        endPrecision: "9",
        n: "5",
      },
    }),
    row({ itemLabel: "Ends", endtime: "1913-05-06", where: "https://a.example/q", pic: "a.png", at: "Point(1)" }),
  ];
  expect(draftOf(json)).toStrictEqual({
    title: "file",
    sources: [],
    events: [
      {
        at: "row 1",
        id: "P9",
        title: "Storm",
        when: { earliest: "1913-02-03", latest: "1913-02-03", precision: "day" },
        claims: [{ source: "Wikidata", url: "http://www.wikidata.org/entity/P9" }],
        extra: { label: "no", item: "http://www.wikidata.org/entity/Q42" },
      },
      {
        at: "row 3",
        title: "",
        summary: "It rang",
        place: "Northton",
        when: {
          start: { earliest: "1912-02", latest: "1912-02", precision: "month" },
          end: { earliest: "1913", latest: "1913", precision: "year" },
        },
        claims: [],
        media: [{ url: "https://a.example/1.png" }],
        coordinates: { latitude: -2, longitude: 1.5 },
        extra: { itemLabel: "Bell", n: "5", item: "http://www.wikidata.org/entity/Q42" },
      },
      {
        at: "row 4",
        title: "",
        when: { earliest: "1913-05-06", latest: "1913-05-06", precision: "day", wording: "1913-05-06" },
        claims: [],
        extra: { itemLabel: "Ends", pic: "a.png", at: "Point(1)", item: "http://www.wikidata.org/entity/Q42" },
      },
    ],
    notes: [
      { at: "column cause", kind: "inferred", what: "it is taken for the item that each row is about" },
      { at: "column causeLabel", kind: "inferred", what: "it is taken for the title" },
      { at: "column desc", kind: "inferred", what: "it is taken for the text" },
      { at: "column birth", kind: "inferred", what: "it is taken for the date" },
      { at: "column endtime", kind: "inferred", what: "it is taken for the end" },
      { at: "column precision", kind: "inferred", what: "it is taken for the precision of the date" },
      { at: "column endPrecision", kind: "inferred", what: "it is taken for the precision of the end" },
      { at: "column where", kind: "inferred", what: "it is taken for the place" },
      { at: "column pic", kind: "inferred", what: "it is taken for the picture" },
      { at: "column at", kind: "inferred", what: "it is taken for the place on the map" },
      { at: "row 2", kind: "dropped", what: "it is no row of results" },
    ],
  });
});

test.each<[object, unknown]>([
  [{ a: ITEM, b: "1912-01-01", myplace: "L", mypic: "P" }, ["a: the item that each row is about", "b: the date"]],
  [
    { a: ITEM, b: "1912-01-01", death: "1913-01-01" },
    ["a: the item that each row is about", "b: the date", "death: the end"],
  ],
  [
    { death: "1913-01-01", a: ITEM, until: "1914-01-01" },
    ["a: the item that each row is about", "death: the date", "until: the end"],
  ],
  [
    { b: "+13912-01-01T", a: ITEM, c: "1912-01-01x", d: "x1912-01-01", e: "912-01-01" },
    ["a: the item that each row is about", "b: the date"],
  ],
  [
    { title: "T", xLabel: "L", a: ITEM, b: "1912-01-01" },
    ["a: the item that each row is about", "title: the title", "b: the date"],
  ],
  [
    { xLabel: "L", a: ITEM, b: "1912-01-01" },
    ["a: the item that each row is about", "xLabel: the title", "b: the date"],
  ],
  [
    { a: ITEM, c: ITEM, cLabel: "C", b: "1912-01-01", dissolved: "1913-01-01" },
    ["c: the item that each row is about", "cLabel: the title", "b: the date", "dissolved: the end"],
  ],
  [
    { a: ITEM, b: "1912-01-01", aDescription: "D", locationLabel: "L", picture: "P", e: "xPoint(1 2)" },
    [
      "a: the item that each row is about",
      "locationLabel: the title",
      "aDescription: the text",
      "b: the date",
      "locationLabel: the place",
      "picture: the picture",
    ],
  ],
  [
    { a: ITEM, b: "1912-01-01", descriptions: "D", locationX: "L", pictures: "P", abolishPrecision: "9" },
    ["a: the item that each row is about", "b: the date", "abolishPrecision: the precision of the end"],
  ],
])("the columns of %j", (row, expected) => {
  const { notes } = draftOf([row]);
  expect(
    notes.filter(({ at }) => at.startsWith("column ")).map(({ at, what }) => `${at.slice(7)}: ${what.slice(16)}`),
  ).toStrictEqual(expected);
});
