import { expect, test } from "vitest";
import { importerOf } from "../formats.ts";
import { GEOJSON } from "./geojson.ts";

const collection = (...features: unknown[]) => ({ type: "FeatureCollection", features });
const feature = (properties: object, geometry: unknown) => ({ type: "Feature", id: "f", properties, geometry });

test("features are events with places on the map", () => {
  const json = collection(
    feature({ date: "2016-09-12", name: "A fire", deaths: "x" }, { type: "Point", coordinates: [36.2, 50.1, 7] }),
    feature({ date: "2016", name: "A front" }, { type: "LineString", coordinates: [[1, 2]] }),
    feature({ date: "2016", name: "No place" }, null),
    feature({ date: "2016", name: "Outside" }, { type: "Point", coordinates: [500, 1] }),
    null,
  );
  const outcome = GEOJSON.read({ name: "file", text: "", json }, {});
  expect(outcome).toMatchObject({
    draft: {
      events: [
        {
          at: "features[0]",
          id: "f",
          title: "A fire",
          when: { earliest: "2016-09-12" },
          coordinates: { latitude: 50.1, longitude: 36.2 },
        },
        { at: "features[1]" },
        { at: "features[2]" },
        { at: "features[3]" },
      ],
    },
  });
  if (!("draft" in outcome)) return;
  expect(outcome.draft.events.slice(1).every((event) => !("coordinates" in event))).toBe(true);
  expect(outcome.draft.notes.map(({ at, kind }) => [at, kind])).toStrictEqual([
    ["features[1]", "dropped"],
    ["features[3]", "dropped"],
    ["features[4]", "dropped"],
  ]);
});

test("the id of a feature is that of its properties, where they have one; a file keeps what is no list of features", () => {
  const json = {
    ...collection(feature({ id: "own", date: "2016", name: "a" }, { type: "Circle", coordinates: [1, 2] }), {
      type: "Feature",
      properties: { date: "2016", name: "b" },
    }),
    bbox: [0, 0, 1, 1],
    licence: "CC0",
  };
  const outcome = GEOJSON.read({ name: "file", text: "", json }, {});
  if (!("draft" in outcome)) throw new Error("no draft");
  const { events, extra, notes } = outcome.draft;
  expect(events.map(({ at, id, coordinates }) => [at, id, coordinates])).toStrictEqual([
    ["features[0]", "own", undefined],
    ["features[1]", undefined, undefined],
  ]);
  expect(extra).toStrictEqual({ licence: "CC0" });
  expect(notes).toContainEqual({
    ...{ at: "features[0]", kind: "dropped", what: 'its geometry "Circle" is no place that is one point' },
  });
});

test("whether features have dates is told by the first fifty", () => {
  const [bare, dated] = [feature({ name: "a" }, null), feature({ date: "2016", name: "a" }, null)];
  const recognised = (count: number) =>
    GEOJSON.recognises({ name: "a", text: "", json: collection(...Array.from({ length: count }, () => bare), dated) });
  expect([recognised(49), recognised(50)]).toStrictEqual([true, false]);
});

test.each([
  [collection(feature({ date: "2016", name: "a" }, null)), true],
  [collection(feature({ name: "a" }, null)), false],
  [{ type: "Feature", properties: { date: "2016", name: "a" } }, false],
  [{ type: "FeatureCollection", features: null }, false],
  [null, false],
])("%j is recognised: %s", (json, is) => {
  expect(GEOJSON.recognises({ name: "a", text: "", json })).toBe(is);
});

test("reads a collection in a script", () => {
  const text = `var places = { "type": "FeatureCollection", "features": [ { "type": "Feature", "properties": { "title": "A fire", "date": "1912" }, "geometry": { "type": "Point", "coordinates": [1, 2] } } ] };\nvar others = { "type": "FeatureCollection", "features": [ { "properties": { "title": "B", "date": "1913" } } ] };`;
  const importer = importerOf({ name: "x.js", text });
  expect(importer?.id).toBe("geojson-script");
  expect(importer?.read({ name: "x.js", text }, {})).toMatchObject({
    draft: {
      events: [{ at: "features[0]", title: "A fire", coordinates: { latitude: 2, longitude: 1 } }],
      notes: [{ kind: "dropped", what: expect.stringContaining("others") as string }],
    },
  });
});
