/** GeoJSON: features with a date among their properties. */
import type { DraftPoint, ImportNote } from "../import-draft.ts";
import { type JsonFields, fieldsOf, itemsIn, otherFields, textIn } from "../fields/json-fields.ts";
import { pointOf } from "../fields/point.ts";
import { quotedValue } from "../fields/quoted-value.ts";
import type { Importer } from "../importer.ts";
import { jsLiterals } from "../javascript/literals.ts";
import { areDatedRecords, draftOfRecords } from "../records/draft-of-records.ts";

/** Reads collections of features. */
export const GEOJSON: Importer = {
  id: "geojson",
  name: "dated places on a map (GeoJSON)",
  recognises: ({ json }) => {
    const collection = fieldsOf(json);
    if (collection?.["type"] !== "FeatureCollection") return false;
    return areDatedRecords(itemsIn(collection["features"]).slice(0, 50).map(propertiesOf));
  },
  read({ json, name }, choices) {
    const collection = fieldsOf(json) ?? {};
    const features = itemsIn(collection["features"]);
    const place = (index: number) => `features[${String(index)}]`;
    const points = features.map(pointOfFeature);
    const extra = otherFields(collection, new Set(["type", "features", "bbox"]));
    return draftOfRecords(
      features.map(propertiesOf),
      {
        name,
        place,
        points,
        notes: features.flatMap((one, index) => notesOn(one, points[index], place(index))),
        ...(extra && { extra }),
      },
      choices,
    );
  },
};

/** The same in a script, as maps of Leaflet load them: `var places = {"type": "FeatureCollection", …}`. */
export const GEOJSON_SCRIPT: Importer = {
  id: "geojson-script",
  name: "dated places on a map (GeoJSON in a script)",
  recognises: ({ text, json }) =>
    json === undefined &&
    /=\s*\{\s*["']?type["']?\s*:\s*["']FeatureCollection["']|=\s*\{[^{}]{0,300}["']FeatureCollection["']/u.test(
      text.slice(0, 10_000),
    ),
  read({ text, name }, choices) {
    const collections = jsLiterals(text).literals.filter(({ value }) =>
      GEOJSON.recognises({ name, text: "", json: value }),
    );
    const [first, ...others] = collections;
    if (!first) return { refused: "no features with a date among their properties can be read in it" };
    const outcome = GEOJSON.read({ name, text: "", json: first.value }, choices);
    if (!("draft" in outcome)) return outcome;
    const notes = others.map(({ name: other }): ImportNote => ({
      at: "the file",
      kind: "dropped",
      what: `another collection, ${quotedValue(other)}: of several in a script the first is read`,
    }));
    return { ...outcome, draft: { ...outcome.draft, notes: [...notes, ...outcome.draft.notes] } };
  },
};

/** Its properties, with its id where they have none. */
function propertiesOf(value: unknown): JsonFields {
  const feature = fieldsOf(value);
  return { id: textIn(feature?.["id"]), ...fieldsOf(feature?.["properties"]) };
}

/** The longitude comes first. */
function pointOfFeature(value: unknown): DraftPoint | undefined {
  const geometry = fieldsOf(fieldsOf(value)?.["geometry"]);
  const [east, north] = itemsIn(geometry?.["coordinates"]);
  return geometry?.["type"] === "Point" ? pointOf(north, east) : undefined;
}

function notesOn(value: unknown, point: DraftPoint | undefined, at: string): readonly ImportNote[] {
  const feature = fieldsOf(value);
  if (!feature) return [{ at, kind: "dropped", what: `${quotedValue(value)} is no feature` }];
  const geometry = fieldsOf(feature["geometry"]);
  if (point || !geometry) return [];
  return [
    {
      at,
      kind: "dropped",
      what: `its geometry ${quotedValue(textIn(geometry["type"]))} is no place that is one point`,
    },
  ];
}
