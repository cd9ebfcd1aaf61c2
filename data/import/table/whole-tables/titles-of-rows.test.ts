import { expect, test } from "vitest";
import { tableImporter } from "../table-importer.ts";

/** The events of a table without their places and dates. */
function told(...lines: readonly string[]): readonly Readonly<Record<string, unknown>>[] {
  const outcome = tableImporter.read({ name: "t.csv", text: lines.join("\n") }, {});
  if (!("draft" in outcome)) throw new Error(JSON.stringify(outcome));
  return outcome.draft.events.map((event) =>
    Object.fromEntries(Object.entries(event).filter(([name]) => !["at", "when", "claims"].includes(name))),
  );
}

test.each([
  ["It left", "", { title: "It left" }],
  ["A", "It left", { title: "It left", extra: { Other: "A" } }],
  ["See https://a.example/1", "", { title: "See https://a.example/1" }],
  ["http://a.example/1", "It left", { title: "It left", extra: { Other: "http://a.example/1" } }],
])("a row without a title is called by words of a column that is nothing else: %j, %j", (other, more, expected) => {
  expect(told("Date,Title,Link,Other,More", `2016,,,${other},${more}`)).toStrictEqual([expected]);
});

const REST = "It rained and rained. ".repeat(12).trim();
const WORDS = "word ".repeat(30);

test.each([
  ["x".repeat(120), "x".repeat(120)],
  ["The <b>boat</b> left", "The boat left"],
  [`In the spring Mr. Ayla left the quay. ${REST}`, "In the spring Mr. Ayla left the quay"],
  [`It sank in May of 1912. ${REST}`, "It sank in May of 1912"],
  ["A <a href=https://a.example/1>boat</a> left the quay.", "A boat left the quay."],
  [`${WORDS.slice(0, 119)}. ${REST}`, WORDS.slice(0, 119)],
  [`${WORDS.slice(0, 124)}. ${REST}`, `${WORDS.slice(0, 44)}…`],
])("the title of the text %j", (text, title) => {
  expect(told("Date,Title,Text", `2016,,${text}`).map((event) => event["title"])).toStrictEqual([title]);
});

test.each([
  ["Actors", "12; 15", { extra: { Actors: "12; 15" } }],
  ["Actors", "12; Ayla", { actors: ["12", "Ayla"] }],
  ["Tags", "12; 15", { subject: ["12", "15"] }],
  ["Coordinates", "Point(36.35 33.51)", { coordinates: { latitude: 33.51, longitude: 36.35 } }],
  ["Coordinates", "Point(36.3 33.5) or so", { extra: { Coordinates: "Point(36.3 33.5) or so" } }],
  ["Importance", "Key", { emphasis: "high" }],
  ["Importance", "haut", { emphasis: "high" }],
  ["Importance", "alt", { extra: { Importance: "alt" } }],
  ["Importance", "low key", { extra: { Importance: "low key" } }],
  ["Importance", "key points", { extra: { Importance: "key points" } }],
  ["Importance", "bass", { extra: { Importance: "bass" } }],
  ["Importance", "Minor", { emphasis: "low" }],
])("what the column %s has of a row: %j", (header, cell, expected) => {
  expect(told(`Date,Title,${header}`, `2016,Boat,${cell}`)).toStrictEqual([{ title: "Boat", ...expected }]);
});
