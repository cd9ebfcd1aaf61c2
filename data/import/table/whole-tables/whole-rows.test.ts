import { expect, test } from "vitest";
import { toldDraft } from "../../../../e2e/helpers/drafts/told-draft.ts";
import { tableImporter } from "../table-importer.ts";

/** What comes of a table, without the places and dates of its events, and what its columns are taken for. */
function told(lines: readonly string[]) {
  const outcome = tableImporter.read({ name: "t.csv", text: lines.join("\n") }, {});
  const { events, ...rest } = toldDraft(outcome);
  const told = (events as readonly object[]).map((event) =>
    Object.fromEntries(Object.entries(event).filter(([name]) => name !== "at" && name !== "when")),
  );
  return { events: told, ...rest };
}

test.each([
  [
    [
      "Date,Title,Actors",
      "2001-05-14,a,12;13",
      "2001-05-14,b,12;Ann",
      "2001-05-14,c,1a;2",
      "2001-05-14,d,a1;2",
      "2001-05-14,e,5",
    ],
    {
      events: [
        { title: "a", extra: { Actors: "12;13" } },
        { title: "b", actors: ["12", "Ann"] },
        { title: "c", actors: ["1a", "2"] },
        { title: "d", actors: ["a1", "2"] },
        { title: "e", extra: { Actors: "5" } },
      ],
    },
  ],
  [["Date,Title,Tags", "2001-05-14,a,12;13"], { events: [{ title: "a", subject: ["12", "13"] }] }],
  [
    [
      "Date,Title,Coordinates",
      "2001-05-14,a,Point(36.3 33.5)",
      '2001-05-14,b,"33.5, 36.3"',
      "2001-05-14,c,33.5  36.3",
      '2001-05-14,d,"x33.5, 5"',
      '2001-05-14,e,"33.5x, 5"',
      "2001-05-14,f,Point(36 33)x",
      "2001-05-14,g,90;-180",
      "2001-05-14,h,91;5",
      "2001-05-14,i,33",
    ],
    {
      events: [
        { title: "a", coordinates: { latitude: 33.5, longitude: 36.3 } },
        { title: "b", coordinates: { latitude: 33.5, longitude: 36.3 } },
        { title: "c", coordinates: { latitude: 33.5, longitude: 36.3 } },
        { title: "d", extra: { Coordinates: "x33.5, 5" } },
        { title: "e", extra: { Coordinates: "33.5x, 5" } },
        { title: "f", extra: { Coordinates: "Point(36 33)x" } },
        { title: "g", coordinates: { latitude: 90, longitude: -180 } },
        { title: "h", extra: { Coordinates: "91;5" } },
        { title: "i", extra: { Coordinates: "33" } },
      ],
    },
  ],
  [
    [
      "Date,Title,Latitude,Longitude,Coordinates",
      "2001-05-14,a,33.5,,32 36",
      "2001-05-14,b,,33.5,32 36",
      '2001-05-14,c,"33,5",36,',
    ],
    {
      events: [
        { title: "a", coordinates: { latitude: 32, longitude: 36 } },
        { title: "b", coordinates: { latitude: 32, longitude: 36 } },
        { title: "c", coordinates: { latitude: 33.5, longitude: 36 } },
      ],
    },
  ],
  [
    [
      "Date,Title,Emphasis",
      "2001-05-14,a,importante",
      "2001-05-14,a,important",
      "2001-05-14,a,importants",
      "2001-05-14,a,basse",
      "2001-05-14,a,bass",
      "2001-05-14,a,low",
      "2001-05-14,a,yes",
      "2001-05-14,a,haut",
      "2001-05-14,a,bajo",
    ],
    {
      events: [
        { title: "a", emphasis: "high" },
        { title: "a", emphasis: "high" },
        { title: "a", extra: { Emphasis: "importants" } },
        { title: "a", emphasis: "low" },
        { title: "a", extra: { Emphasis: "bass" } },
        { title: "a", emphasis: "low" },
        { title: "a", emphasis: "high" },
        { title: "a", emphasis: "high" },
        { title: "a", emphasis: "low" },
      ],
    },
  ],
  [
    [
      "Date,Title,Low,High",
      "2001-05-14,a,5,7",
      "2001-05-14,b,5,",
      "2001-05-14,c,,7",
      "2001-05-14,d,7,5",
      "2001-05-14,e,x,y",
    ],
    {
      events: [
        { title: "a", extra: { Low: "5", High: "7" } },
        { title: "b", extra: { Low: "5" } },
        { title: "c", extra: { High: "7" } },
        { title: "d", extra: { Low: "7", High: "5" } },
        { title: "e", extra: { Low: "x", High: "y" } },
      ],
    },
  ],
  [
    ["Date,Title,Coordinates", '2001-05-14,a,"0x10, 5"', '2001-05-14,b,"1e1, 5"'],
    {
      events: [
        { title: "a", extra: { Coordinates: "0x10, 5" } },
        { title: "b", extra: { Coordinates: "1e1, 5" } },
      ],
    },
  ],
])("reads %j", (lines, expected) => {
  expect(told(lines)).toStrictEqual(expected);
});
