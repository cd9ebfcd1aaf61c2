import { expect, test } from "vitest";
import { importFile } from "../import-file.ts";
import { withInnerFields, withPoint } from "./inner-fields.ts";

function eventsOf(json: unknown) {
  const result = importFile({ name: "bells.json", text: "", json });
  if (!result || !("imported" in result)) return result?.refused;
  return result.imported.timeline.events.map(({ title, when }) => [title, "start" in when ? when : when.earliest]);
}

const EVENTS = [
  ["A ship", "1912-04-15"],
  ["A flood", "1913-01-01"],
];

test.each(["event", "fields", "properties", "attributes", "node"])(
  "fields within %j are those of the event",
  (name) => {
    const inner = [
      { id: 1, [name]: { date: "1912-04-15", title: "A ship" } },
      { id: 2, [name]: { date: "1913-01-01", title: "A flood" } },
    ];
    expect(eventsOf({ records: inner })).toEqual(EVENTS);
  },
);

test("a title may stand within, beside a date that does not", () => {
  const inner = [
    { date: "1912-04-15", text: { title: "A ship" } },
    { date: "1913-01-01", text: { title: "A flood" } },
  ];
  expect(eventsOf(inner)).toEqual(EVENTS);
});

test.each([
  [{ title: "A", date: "1912", event: { date: "1913", title: "B" } }],
  [{ date: "1912", source: { title: "B" } }],
  [{ event: ["A"], fields: "B" }],
])("%j stays as it is", (record) => {
  expect(withInnerFields(record)).toBe(record);
});

test("what is called alike stays where it is", () => {
  const record = { id: 1, event: { id: 2, date: "1912" }, info: { title: "A", date: "1913" } };
  expect(withInnerFields(record)).toEqual({
    id: 1,
    date: "1912",
    event: { id: 2 },
    title: "A",
    info: { date: "1913" },
  });
});

test.each([
  [{ point: { lat: 52.1, lng: -4 } }, { coordinates: "52.1, -4" }],
  [{ coordinates: { latitude: 52.1, longitude: 4.3 } }, { coordinates: "52.1, 4.3" }],
  [
    { coordinates: "5, 6", at: { lat: 1, lon: 2 } },
    { coordinates: "5, 6", at: { lat: 1, lon: 2 } },
  ],
  [
    { lat: 5, lon: 6, at: { lat: 1, lon: 2 } },
    { lat: 5, lon: 6, at: { lat: 1, lon: 2 } },
  ],
  [{ at: { lat: 1, lon: 2, zoom: 3 } }, { at: { lat: 1, lon: 2, zoom: 3 } }],
])("the place of %j is %j", (record, placed) => {
  expect(withPoint(record)).toEqual(placed);
});

test("a place of two numbers is one on the map", () => {
  const result = importFile({
    name: "a.json",
    text: "",
    json: [{ date: "1912", title: "A ship", point: { lat: 52.1, lng: 4.3 } }],
  });
  expect(result).toMatchObject({
    imported: { timeline: { events: [{ coordinates: { type: "Point", coordinates: [4.3, 52.1] } }] } },
  });
});

test.each([
  [{ year: 1912, month: 4, day: 15, hour: 23, minute: 40, second: 0 }, "1912-04-15T23:40"],
  [{ year: -44, month: 3, day: 15, hour: 9, minute: 5, second: 7 }, "-0044-03-15T09:05:07"],
  [{ year: 1912, month: 4, day: 15, hour: null, minute: "" }, "1912-04-15"],
])("the date of %j is read", (time, read) => {
  expect(eventsOf([{ time, title: "A ship" }])).toEqual([["A ship", read]]);
});

test.each([
  ["eventdate", "node"],
  ["dateText", "details"],
  ["startTime", "detail"],
  ["foundingYear", "frontmatter"],
  ["year", "front_matter"],
])("a date in the field %j of %j is that of the event", (date, name) => {
  expect(withInnerFields({ id: 1, [name]: { [date]: "1912", size: 5 } })).toEqual({ id: 1, [date]: "1912", size: 5 });
});

test.each([
  [{ id: 1, "old event": { date: "1912" } }],
  [{ id: 1, events: { date: "1912" } }],
  [{ id: 1, event: { "no date": "1912", subtitle: "A", titles: "A" } }],
  [{ id: 1, event: { timer: "1912", whenever: "1912" } }],
])("the object %j has no inner fields of an event", (record) => {
  expect(withInnerFields(record)).toBe(record);
});

test.each([
  [{ at: { lat: "52.123", lng: "4.3" } }, { coordinates: "52.123, 4.3" }],
  [{ at: { lat: "x52", lng: "4.3" } }, undefined],
  [{ at: { lat: "52° N", lng: "4.3" } }, undefined],
  [{ at: { lat: "52", lng: "1234" } }, undefined],
])("the point of %j is %j", (record, placed) => {
  expect(withPoint(record)).toEqual(placed ?? record);
});
