import { expect, test } from "vitest";
import type { ImportDraft } from "../import-draft.ts";
import { WIKIDATA } from "./wikidata.ts";

function draftOf(json: unknown): ImportDraft {
  const outcome = WIKIDATA.read({ name: "file", text: "", json }, {});
  if (!("draft" in outcome)) throw new Error(JSON.stringify(outcome));
  return outcome.draft;
}

const ITEM = "http://www.wikidata.org/entity/Q42";

/** The date of one row. */
function only(date: string, others: object = {}) {
  const { events, notes } = draftOf([{ item: ITEM, itemLabel: "L", date, ...others }]);
  return { event: events[0]!, notes: notes.filter(({ kind, at }) => kind !== "inferred" || at.startsWith("row")) };
}

test("rows of an endpoint are events that Wikidata tells of", () => {
  const binding = (value: string) => ({ type: "literal", value });
  const { events, notes } = draftOf({
    head: { vars: ["item"] },
    results: {
      bindings: [
        {
          item: { type: "uri", value: ITEM },
          itemLabel: binding("A siege"),
          itemDescription: binding("in a war"),
          start: binding("2016-09-12T00:00:00Z"),
          end: binding("2016-12-22T00:00:00Z"),
          locationLabel: binding("Aleppo"),
          coord: binding("Point(37.16 36.2)"),
          image: binding("http://commons.wikimedia.org/a.jpg"),
          deaths: binding("5"),
        },
        5,
      ],
    },
  });
  expect(events).toStrictEqual([
    {
      at: "row 1",
      id: "Q42",
      title: "A siege",
      summary: "in a war",
      place: "Aleppo",
      when: {
        start: { earliest: "2016-09-12", latest: "2016-09-12", precision: "day" },
        end: { earliest: "2016-12-22", latest: "2016-12-22", precision: "day" },
      },
      claims: [{ source: "Wikidata", url: ITEM }],
      media: [{ url: "http://commons.wikimedia.org/a.jpg" }],
      coordinates: { latitude: 36.2, longitude: 37.16 },
      extra: { deaths: "5" },
    },
  ]);
  expect(notes).toContainEqual({ at: "column start", kind: "inferred", what: "it is taken for the date" });
  expect(notes).toContainEqual({ at: "row 2", kind: "dropped", what: "it is no row of results" });
});

test("what is no date is kept and told, and a query without dates is refused", () => {
  const { events, notes } = draftOf([
    { item: ITEM, date: "2016-01-02" },
    { item: ITEM, date: "-13798000000-01-01T00:00:00Z" },
    { item: ITEM, date: "t2313900" },
    { item: ITEM, __proto__: null, date: null, coord: "Point(1 99)" },
  ]);
  expect(events.map(({ when, extra }) => [when === undefined, extra])).toStrictEqual([
    [false, undefined],
    [true, { date: "-13798000000-01-01T00:00:00Z" }],
    [true, { date: "t2313900" }],
    [true, { coord: "Point(1 99)" }],
  ]);
  expect(notes.filter(({ kind }) => kind === "kept").map(({ at }) => at)).toStrictEqual([
    "row 2, date",
    "row 3, date",
    "row 4",
  ]);
  expect(WIKIDATA.read({ name: "a", text: "", json: [{ item: ITEM }] }, {})).toHaveProperty("refused");
});

test.each([
  [{ results: { bindings: [] } }, true],
  [[{ a: "http://www.wikidata.org/entity/Q1" }], true],
  [[{ a: "http://www.wikidata.org/wiki/Q1" }], false],
  [{ results: [] }, false],
  [{ events: [] }, false],
  [null, false],
])("%j is recognised: %s", (json, is) => {
  expect(WIKIDATA.recognises({ name: "a", text: "", json })).toBe(is);
});

test.each([
  ["Point(1.5 -2)", { latitude: -2, longitude: 1.5 }],
  ["point( 1  2 )", { latitude: 2, longitude: 1 }],
  ["Point(1,2)", undefined],
  ["xPoint(1 2)", undefined],
  ["Point(1 2", undefined],
  ["Point(1 2) x", undefined],
  ["Point(1 2 3)", undefined],
  [`Point(1 ${"2".repeat(21)})`, undefined],
  ["Point(181 2)", undefined],
])("the place %j", (coord, point) => {
  expect(only("1912-01-02", { coord }).event.coordinates).toStrictEqual(point);
});

test.each([
  ["http://www.wikidata.org/entity/Q1", true],
  ["https://www.wikidata.org/entity/P12", true],
  ["http://www.wikidata.org/entity/Q", false],
  ["http://www.wikidata.org/entity/X1", false],
  ["xhttp://www.wikidata.org/entity/Q1", false],
  ["http://www.wikidata.org/entity/Q1x", false],
  ["http://wwwxwikidata.org/entity/Q1", false],
  [5, false],
])("%j is an item: %s", (value, is) => {
  const recognised = (rows: readonly unknown[]) => WIKIDATA.recognises({ name: "a", text: "", json: rows });
  expect(recognised([null, { a: "x", b: value }])).toBe(is);
  expect(recognised([...Array.from({ length: 20 }, () => ({})), { b: value }])).toBe(false);
});

test("a variable may be called by signs of patterns", () => {
  const row = {
    "it`(em": { value: "http://www.wikidata.org/entity/Q1" },
    "it`(emLabel": { value: "Bell" },
    date: { value: "1912-01-01T00:00:00Z" },
  };
  const json = { results: { bindings: [row] } };
  expect(WIKIDATA.read({ name: "x", text: "", json }, {})).toMatchObject({ draft: { events: [{ title: "Bell" }] } });
});
