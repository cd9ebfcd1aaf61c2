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
  expect(outcome.draft.notes.map(({ at, kind }) => [at, kind])).toEqual([
    ["features[1]", "dropped"],
    ["features[3]", "dropped"],
    ["features[4]", "dropped"],
  ]);
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
