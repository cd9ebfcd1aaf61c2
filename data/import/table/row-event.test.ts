import { expect, test } from "vitest";
import type { ImportDraft } from "../import-draft.ts";
import type { ImportChoices } from "../importer.ts";
import { tableImporter } from "./table-importer.ts";

function draftOf(text: string, choices: ImportChoices = {}): ImportDraft {
  const outcome = tableImporter.read({ name: "t.csv", text }, choices);
  if (!("draft" in outcome)) throw new Error(JSON.stringify(outcome));
  return outcome.draft;
}

/** What became of the parts that are not simply understood. */
const notesOf = ({ notes }: ImportDraft) => notes.map(({ at, kind, what }) => `${at} ${kind}: ${what}`);

/** The events of a table, without their claims where there are none, and the notes. */
function told(...lines: readonly string[]) {
  const draft = draftOf(lines.join("\n"));
  return [
    ...draft.events.map(({ when, claims, ...event }) => ({
      ...event,
      ...(claims.length > 0 && { claims }),
      ...(!when && { undated: true }),
    })),
    ...notesOf(draft),
  ];
}

test.each([
  [
    [
      "Date,Title,Text",
      "2016,Boat,It left",
      "2017,,The boat left and was not seen again for a long year",
      "2018,,Quay",
      `2019,,Mr. Ayla left the quay. ${"It rained. ".repeat(12)}`,
      `2020,,${"It rained and ".repeat(12)}`,
      "2021,,The boat <a href=https://a.example/1>left</a>",
    ],
    [
      { at: "row 2", title: "Boat", summary: "It left" },
      { at: "row 3", title: "The boat left and was not seen again for a long year" },
      { at: "row 4", title: "Quay" },
      {
        at: "row 5",
        title: "Mr. Ayla left the quay",
        summary: `Mr. Ayla left the quay. ${"It rained. ".repeat(12)}`.trim(),
      },
      {
        at: "row 6",
        title: "It rained and It rained and It rained and It…",
        summary: "It rained and ".repeat(12).trim(),
      },
      {
        at: "row 7",
        title: "The boat left",
        claims: [
          {
            source: "a.example",
            url: "https://a.example/1",
            inferred: "a link in the text",
            extra: { link: "left" },
          },
        ],
      },
      'row 3 inferred: its title is the text of "Text"',
      'row 4 inferred: its title is the text of "Text"',
      'row 5 inferred: its title is the beginning of "Text"',
      'row 6 inferred: its title is the beginning of "Text"',
      'row 7 inferred: its title is the text of "Text"',
    ],
  ],
  [
    ["Date,Title,Text", ",Boat,", "soon,,", "soon,,It left"],
    [
      { at: "row 2", title: "Boat", undated: true },
      { at: "row 4", title: "It left", extra: { Date: "soon" }, undated: true },
      "row 2 kept: it has no date",
      'row 3 kept: in the column "Date", "soon" is no date: write it as 12 Sep 2016, 2016-09-12, September 2016 or 2016',
      'row 3 dropped: it has neither a title nor a date that is read: "soon"',
      'row 4 inferred: its title is the text of "Text"',
      'row 4 kept: in the column "Date", "soon" is no date: write it as 12 Sep 2016, 2016-09-12, September 2016 or 2016',
    ],
  ],
  [
    [
      "Date,Title,Lane,Place,Id,Actors,Tags,Follows",
      "2016,Boat,North,Quay,b-1,A; B,x; y,a-1",
      '2017,Boat,,,,"A, B","x, y","a-1, a-2"',
      "2018,Boat,,,,A|B,x|y,",
    ],
    [
      {
        at: "row 2",
        id: "b-1",
        title: "Boat",
        lane: "North",
        place: "Quay",
        actors: ["A", "B"],
        subject: ["x", "y"],
        follows: ["a-1"],
      },
      { at: "row 3", title: "Boat", actors: ["A, B"], subject: ["x", "y"], follows: ["a-1", "a-2"] },
      { at: "row 4", title: "Boat", actors: ["A", "B"], subject: ["x", "y"] },
    ],
  ],
  [
    ["Date,Title,Notes,Description", "2016,Boat,One,Two"],
    [{ at: "row 2", title: "Boat", summary: "Two", extra: { Notes: "One" } }],
  ],
  [
    [
      "Date,Title,Other,More",
      "2016,,It left,5",
      "2017,,5,https://a.example/1",
      "2018,,https://a.example/1,It left",
      "2019,,,",
    ],
    [
      { at: "row 2", title: "It left", extra: { More: "5" } },
      { at: "row 3", title: "", extra: { Other: "5", More: "https://a.example/1" } },
      { at: "row 4", title: "It left", extra: { Other: "https://a.example/1" } },
      'row 2 inferred: its title is the text of "Other"',
      'row 4 inferred: its title is the text of "More"',
      "row 5 dropped: it has a date and no word of what happened",
    ],
  ],
  [["Date,Title,Place", "2016,,Quay"], [{ at: "row 2", title: "", place: "Quay" }]],
  [["Date,Title,Lane", "2016,,North"], [{ at: "row 2", title: "", lane: "North" }]],
  [
    ["Date,Title,Image", "2016,,https://a.example/1.jpg"],
    [{ at: "row 2", title: "", media: [{ url: "https://a.example/1.jpg" }] }],
  ],
  [
    ["Date,Title,Source", "2016,,Gazette"],
    [{ at: "row 2", title: "", claims: [{ source: "Gazette", inferred: 'the column "Source"' }] }],
  ],
  [
    [
      "Date,Title,Image,Caption,Credit",
      "2016,Boat,https://a.example/1.jpg https://a.example/2.jpg,The boat,A. Person",
      "2017,Boat,none,The boat,",
      "2018,Boat,https://a.example/1.jpg,,",
    ],
    [
      {
        at: "row 2",
        title: "Boat",
        media: [
          { url: "https://a.example/1.jpg", title: "The boat", credit: "A. Person" },
          { url: "https://a.example/2.jpg" },
        ],
      },
      { at: "row 3", title: "Boat", extra: { Image: "none", Caption: "The boat" } },
      { at: "row 4", title: "Boat", media: [{ url: "https://a.example/1.jpg" }] },
    ],
  ],
  [
    [
      "Date,Title,Lat,Lon",
      "2016,Boat,33.5,36.3",
      "2016,Boat,90,180",
      "2016,Boat,90.1,0",
      "2016,Boat,0,-180.1",
      "2016,Boat,33.5,",
      '2016,Boat,"33,5",36',
      "2016,Boat,x,36",
      "2016,Boat,-90,-180",
      "2016,Boat,1234,5",
    ],
    [
      { at: "row 2", title: "Boat", coordinates: { latitude: 33.5, longitude: 36.3 } },
      { at: "row 3", title: "Boat", coordinates: { latitude: 90, longitude: 180 } },
      { at: "row 4", title: "Boat", extra: { Lat: "90.1", Lon: "0" } },
      { at: "row 5", title: "Boat", extra: { Lat: "0", Lon: "-180.1" } },
      { at: "row 6", title: "Boat", extra: { Lat: "33.5" } },
      { at: "row 7", title: "Boat", coordinates: { latitude: 33.5, longitude: 36 } },
      { at: "row 8", title: "Boat", extra: { Lat: "x", Lon: "36" } },
      { at: "row 9", title: "Boat", coordinates: { latitude: -90, longitude: -180 } },
      { at: "row 10", title: "Boat", extra: { Lat: "1234", Lon: "5" } },
    ],
  ],
  [
    [
      "Date,Title,Coordinates",
      '2016,Boat,"33.5, 36.3"',
      "2016,Boat,33.5;36.3",
      "2016,Boat,33.5 36.3",
      "2016,Boat,Point(36.3 33.5)",
      "2016,Boat,POINT ( 36.3 33.5 )",
      "2016,Boat,33.5",
      "2016,Boat,1 2 3",
      "2016,Boat,xPoint(36.3 33.5)",
      "2016,Boat,33.5  ;  36.3",
    ],
    [
      { at: "row 2", title: "Boat", coordinates: { latitude: 33.5, longitude: 36.3 } },
      { at: "row 3", title: "Boat", coordinates: { latitude: 33.5, longitude: 36.3 } },
      { at: "row 4", title: "Boat", coordinates: { latitude: 33.5, longitude: 36.3 } },
      { at: "row 5", title: "Boat", coordinates: { latitude: 33.5, longitude: 36.3 } },
      { at: "row 6", title: "Boat", coordinates: { latitude: 33.5, longitude: 36.3 } },
      { at: "row 7", title: "Boat", extra: { Coordinates: "33.5" } },
      { at: "row 8", title: "Boat", extra: { Coordinates: "1 2 3" } },
      { at: "row 9", title: "Boat", extra: { Coordinates: "xPoint(36.3 33.5)" } },
      { at: "row 10", title: "Boat", coordinates: { latitude: 33.5, longitude: 36.3 } },
    ],
  ],
  [
    [
      "Date,Title,Importance",
      "2016,Boat,High",
      "2016,Boat,highest",
      "2016,Boat,important",
      "2016,Boat,major",
      "2016,Boat,key",
      "2016,Boat,yes",
      "2016,Boat,true",
      "2016,Boat,hoch",
      "2016,Boat,wichtig",
      "2016,Boat,haut",
      "2016,Boat,haute",
      "2016,Boat,importante",
      "2016,Boat,alto",
      "2016,Boat,alta",
      "2016,Boat,low",
      "2016,Boat,lowest",
      "2016,Boat,minor",
      "2016,Boat,niedrig",
      "2016,Boat,bas",
      "2016,Boat,basse",
      "2016,Boat,bajo",
      "2016,Boat,baja",
      "2016,Boat,5",
      "2016,Boat,not low",
      "2016,Boat,lower",
      "2016,Boat,not key",
      "2016,Boat,keys",
    ],
    [
      { at: "row 2", title: "Boat", emphasis: "high" },
      { at: "row 3", title: "Boat", emphasis: "high" },
      { at: "row 4", title: "Boat", emphasis: "high" },
      { at: "row 5", title: "Boat", emphasis: "high" },
      { at: "row 6", title: "Boat", emphasis: "high" },
      { at: "row 7", title: "Boat", emphasis: "high" },
      { at: "row 8", title: "Boat", emphasis: "high" },
      { at: "row 9", title: "Boat", emphasis: "high" },
      { at: "row 10", title: "Boat", emphasis: "high" },
      { at: "row 11", title: "Boat", emphasis: "high" },
      { at: "row 12", title: "Boat", emphasis: "high" },
      { at: "row 13", title: "Boat", emphasis: "high" },
      { at: "row 14", title: "Boat", emphasis: "high" },
      { at: "row 15", title: "Boat", emphasis: "high" },
      { at: "row 16", title: "Boat", emphasis: "low" },
      { at: "row 17", title: "Boat", emphasis: "low" },
      { at: "row 18", title: "Boat", emphasis: "low" },
      { at: "row 19", title: "Boat", emphasis: "low" },
      { at: "row 20", title: "Boat", emphasis: "low" },
      { at: "row 21", title: "Boat", emphasis: "low" },
      { at: "row 22", title: "Boat", emphasis: "low" },
      { at: "row 23", title: "Boat", emphasis: "low" },
      { at: "row 24", title: "Boat", extra: { Importance: "5" } },
      { at: "row 25", title: "Boat", extra: { Importance: "not low" } },
      { at: "row 26", title: "Boat", extra: { Importance: "lower" } },
      { at: "row 27", title: "Boat", extra: { Importance: "not key" } },
      { at: "row 28", title: "Boat", extra: { Importance: "keys" } },
    ],
  ],
  [
    ["Date,Title,Short title,Text", "2016,,B,It left", "2017,,,"],
    [{ at: "row 2", title: "B", summary: "It left" }, "row 3 dropped: it has a date and no word of what happened"],
  ],
  [
    ["Date,Title,Other", `soon,,${"x".repeat(210)}`],
    [
      'row 2 kept: in the column "Date", "soon" is no date: write it as 12 Sep 2016, 2016-09-12, September 2016 or 2016',
      'row 2 dropped: it has neither a title nor a date that is read: "soon | xxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxx"',
    ],
  ],
])("takes the events of %j", (lines, expected) => {
  expect(told(...lines)).toEqual(expected);
});

test("what the makers of a table note is the text of an event, and not what its sources say of it", () => {
  expect(
    told("Date,Title,Notes,Source", "2016,The mill opens,checked,Gazette", "2017,The mill burns,,Courier"),
  ).toMatchObject([
    { summary: "checked", claims: [{ source: "Gazette", says: "The mill opens" }] },
    { claims: [{ source: "Courier" }] },
  ]);
  const [described] = told("Date,Title,Description,Source", "2016,The mill opens,It opened,Gazette");
  expect(described).not.toMatchObject({ claims: [{ says: expect.anything() as unknown }] });
});

test("a cell of HTML gives its pictures, and addresses that are none of the web are told", () => {
  const html = `<p>It left</p><img src=https://a.example/p.png><a href=javascript:x>more</a>`;
  expect(told("Date,Title,Text", `2016,Boat,${html}`)).toMatchObject([
    { summary: expect.stringContaining("It left") as string, media: [{ url: "https://a.example/p.png" }] },
    'row 2 dropped: "javascript:x" is no address of the web',
  ]);
});
