import { expect, test } from "vitest";
import { asKnownOn } from "../accounts/known/known-on.ts";
import { parsedTimeline } from "../../e2e/helpers/parsed-timeline.ts";
import { outletId, outletKey, outletPlaces } from "./outlets.ts";

const source = (id: string, facts: object = {}) => ({ id, type: "webpage", title: id, custom: {}, ...facts });

test.each<[string, object, object]>([
  [
    "a short name",
    { "container-title-short": "NYT", "container-title": "The New York Times" },
    { "container-title-short": "nyt", "container-title": "New York Times" },
  ],
  ["a name", { "container-title": "Le  Monde" }, { "container-title": "LE MONDE" }],
  ["accents that a reader passes over", { "container-title": "Éire" }, { "container-title": "Eire" }],
  ["a publisher that another has for its name", { publisher: "Reuters" }, { "container-title": "Reuters" }],
  ["a site", { URL: "https://www.un.example/a" }, { URL: "http://un.example/b?c" }],
])("sources of one outlet share %s", (_, a, b) => {
  expect(outletKey(source("a", a))).toBe(outletKey(source("b", b)));
});

test.each<[string, object, object]>([
  ["names are others", { "container-title": "Post" }, { "container-title": "Post & Courier" }],
  ["one has a code of its own", { "container-title": "Post" }, { "container-title": "Post", custom: { code: "WP" } }],
  ["nothing names an outlet", {}, {}],
  ["documents leave it unnamed", { publisher: "P", custom: { unnamedOutlet: true } }, { publisher: "P" }],
  ["who speaks is the author of a book", { type: "book", publisher: "P" }, { type: "book", publisher: "P" }],
  ["a name is nothing to be read", { publisher: "\u200b" }, { publisher: "\u200b" }],
])("they are outlets by themselves where %s", (_, a, b) => {
  expect(outletKey(source("a", a))).not.toBe(outletKey(source("b", b)));
});

const published = (day: string) => ({ published: { earliest: day, latest: day, precision: "day" } });
const FILE = {
  version: 2,
  title: "Shared",
  lanes: [{ id: "one", label: "One" }],
  sources: [
    source("cited"),
    source("early", { "container-title": "Paper", custom: published("2016-09-01") }),
    source("own", { custom: { code: "OWN", ...published("2016-09-03") } }),
    source("late", { "container-title": "Paper", custom: published("2016-09-20") }),
    source("lone", { "container-title": "Gazette", custom: published("2016-09-02") }),
  ],
  events: [
    {
      id: "one",
      title: "One",
      lane: "one",
      when: { earliest: "2016-08-01", latest: "2016-08-01", precision: "day" },
      claims: ["early", "own", "late", "lone"].map((id) => ({ source: id, speaker: { name: "X" }, says: "so" })),
    },
  ],
};

test("an outlet of several sources goes by its code, and any other by the id of its source", () => {
  const { sources, events } = parsedTimeline(JSON.stringify(FILE));
  expect(sources.map(outletId)).toEqual(["cited", "PAP", "own", "PAP", "lone"]);
  expect(events[0]!.claims.map(({ outlet }) => outlet.code)).toEqual(["PAP", undefined, "PAP", undefined]);
});

test("places count outlets, and stay what they are on a day when one of its sources was not out yet", () => {
  const whole = parsedTimeline(JSON.stringify(FILE));
  const places = [["cited", 0], ["early", 1], ["own", 2], ["late", 1], ["lone", 3]]; // prettier-ignore
  expect([...outletPlaces(whole.sources)]).toEqual(places);
  const known = asKnownOn(whole, "2016-09-10");
  expect(known.sources.map(({ known: state }) => state)).toEqual(["no", undefined, undefined, "no", undefined]);
  expect([...outletPlaces(known.sources)]).toEqual(places);
});
