import { expect, test } from "vitest";
import { claim, day, event, timeline, type Facts } from "../../e2e/helpers/example.ts";
import type { Timeline, TimelineEvent } from "../timeline.ts";
import { hasOwnCustom, lossNotes, type FactName } from "./losses.ts";

const placesOf = (name: FactName, whole: Timeline) => lossNotes(whole, { dropped: [name] }).map(({ at }) => at);

test.each<[FactName, Facts<TimelineEvent>, Facts<TimelineEvent>]>([
  ["title-short", { "title-short": "A" }, {}],
  ["summary", { summary: "A" }, { summary: "" }],
  ["place", { place: "Port" }, {}],
  ["coordinates", { coordinates: { type: "Point", coordinates: [1, 2] } }, {}],
  ["actors", { actors: ["A"] }, { actors: [] }],
  ["subject", { subject: ["A"] }, { subject: [] }],
  ["media", { media: [{ URL: "https://e.org/a.png" }] }, { media: [] }],
  [
    "more-media",
    { media: [{ URL: "https://e.org/a.png" }, { URL: "https://e.org/b.png" }] },
    { media: [{ URL: "https://e.org/a.png" }] },
  ],
  ["links", { follows: ["x"] }, { follows: [], implies: [] }],
  ["links", { implies: ["x"] }, {}],
  ["grouping", { grouping: { basis: "So." } }, {}],
  ["emphasis", { emphasis: "high" }, {}],
  ["reviewed", { reviewed: "0123456789abcdef" }, {}],
  ["zone", { when: { ...day("2016-09-12"), zone: "Z" } }, {}],
  [
    "zone",
    { when: { start: day("2016-09-12"), end: { ...day("2016-09-14"), zone: "Z" } } },
    { when: { start: day("2016-09-12"), end: day("2016-09-14") } },
  ],
  ["date-wording", { when: { ...day("2016-09-12"), wording: "so" } }, {}],
  ["date-wording", { when: { ...day("2016-09-12"), basis: "so" } }, {}],
  ["date-wording", { when: { start: { ...day("2016-09-12"), edtf: "2016-09-12" }, end: day("2016-09-14") } }, {}],
  ["more-lanes", { lanes: ["two"] }, { lanes: [] }],
  ["claims", { claims: [claim("alpha")] }, { claims: [] }],
  ["custom", { custom: { own: 1 } }, { custom: { "imported-from": 1, inferred: 1 } }],
  ["custom", { claims: [claim("alpha", { custom: { own: 1 } })] }, {}],
])("%s is missed of an event that has it, and of no other", (name, having, lacking) => {
  const whole = timeline([event("with", having), event("without", lacking)]);
  expect(placesOf(name, whole).filter((at) => at.startsWith("event"))).toEqual(['event "with"']);
});

test("what a timeline has itself is missed where it has it", () => {
  const plain = timeline([]);
  const has = (name: FactName, facts: object) => placesOf(name, { ...plain, ...facts });
  expect(has("description", { description: "A" })).toEqual(["the timeline"]);
  expect(has("description", { description: undefined })).toEqual([]);
  expect(has("language", { language: "en" })).toEqual(["the timeline"]);
  expect(has("language", {})).toEqual([]);
  expect(has("extent", { extentIsDerived: true })).toEqual([]);
  expect(has("custom", { custom: { own: 1 } })).toEqual(["the timeline"]);
  expect(has("custom", { custom: { inferred: 1 } })).toEqual([]);
  expect(
    has("lane-parents", {
      lanes: [
        { id: "a", label: "A" },
        { id: "b", label: "B", parent: "a" },
      ],
    }),
  ).toEqual(['lane "B"']);
  const era = { id: "e", when: day("2016-09-12") };
  const eras = [
    { ...era, title: "A" },
    { ...era, title: "B", claims: [claim("alpha")] },
    { ...era, title: "C", claims: [] },
  ];
  expect(has("eras", { eras })).toEqual(['era "A"', 'era "B"', 'era "C"']);
  expect(has("era-claims", { eras })).toEqual(['era "B"']);
  expect([has("eras", {}), has("pictures", {})]).toEqual([[], []]);
  expect(hasOwnCustom(undefined)).toBe(false);
});

test("what is dropped is told before what is changed", () => {
  const whole = timeline([event("a", { place: "Port", claims: [claim("alpha")] })]);
  expect(lossNotes(whole, { changed: ["claims"], dropped: ["place"] }).map(({ kind }) => kind)).toEqual([
    "dropped",
    "changed",
  ]);
  expect(lossNotes(whole, {})).toEqual([]);
});
