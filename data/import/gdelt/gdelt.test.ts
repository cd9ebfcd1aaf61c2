import { expect, test } from "vitest";
import { toldDraft, type ToldDraft } from "../../../e2e/helpers/drafts/told-draft.ts";
import { importerOf } from "../formats.ts";
import { importFiles } from "../import-files.ts";
import type { ForeignFile } from "../importer.ts";

interface EventCells {
  readonly id?: string;
  readonly day?: string;
  readonly from?: string;
  readonly to?: string;
  readonly root?: string;
  readonly quad?: string;
  readonly place?: readonly [name: string, latitude: string, longitude: string];
  readonly article?: string;
}

/** A row of the file of events as GDELT 2.0 writes it; with `width` 7 for a place, as GDELT 1.0. */
function eventRow(cells: EventCells, width = 8): string {
  const { id = "573000001", day = "20160923", from = "NORTHLAND", to = "SOUTHLAND", root = "13", quad = "3" } = cells;
  const { place = ["Oldford, Northland", "52.5", "-4.25"], article = "https://herald.example/a" } = cells;
  const actor = (name: string): string[] => ["", name, ...Array<string>(8).fill("")];
  const nowhere = Array<string>(width).fill("");
  const [name, latitude, longitude] = place;
  const before = width === 8 ? ["4", name, "", "", ""] : ["4", name, "", ""];
  return [
    ...[id, day, day.slice(0, 6), day.slice(0, 4), "2016.7"],
    ...actor(from),
    ...actor(to),
    ...["1", `${root}0`, `${root}0`, root, quad, "-4.4", "10", "", "", ""],
    ...nowhere,
    ...nowhere,
    ...[...before, latitude, longitude, ""],
    ...["20160923121500", article],
  ].join("\t");
}

function mentionRow(
  id: string,
  article: string,
  more: { readonly type?: string; readonly seen?: string } = {},
): string {
  const { type = "1", seen = "20160923123000" } = more;
  const outlet = "herald.example";
  return [id, "20160923121500", seen, type, outlet, article, "3", "-1", "20", "40", "1", "80", "", "", "", ""].join(
    "\t",
  );
}

function told(text: string): ToldDraft & { readonly importer: string | undefined } {
  const file: ForeignFile = { name: "x.CSV", text };
  const importer = importerOf(file);
  return { importer: importer?.id, ...toldDraft(importer?.read(file, {}) ?? { refused: "nobody reads it" }) };
}

const CODED = "titles are made of the codes of kinds of action, and of the actors' names";

test("an event has its day, its actors, its place, its kind as a title, and its article; other cells stay as they are", () => {
  expect(told(`${eventRow({})}\n`)).toEqual({
    importer: "gdelt-events",
    lanes: ["Verbal cooperation", "Material cooperation", "Verbal conflict", "Material conflict"],
    events: [
      {
        at: "line 1",
        id: "573000001",
        title: "Threat: NORTHLAND → SOUTHLAND",
        lane: "Verbal conflict",
        place: "Oldford, Northland",
        actors: ["NORTHLAND", "SOUTHLAND"],
        when: '2016-09-23 day "2016-09-23"',
        claims: [{ source: "herald.example", url: "https://herald.example/a" }],
        coordinates: { latitude: 52.5, longitude: -4.25 },
        extra: {
          IsRootEvent: "1",
          EventCode: "130",
          EventBaseCode: "130",
          EventRootCode: "13",
          GoldsteinScale: "-4.4",
          NumMentions: "10",
          ActionGeo_Type: "4",
          DATEADDED: "20160923121500",
        },
      },
    ],
    notes: [`the file inferred: ${CODED}`],
  });
});

test.each<[EventCells, string]>([
  [{ to: "" }, "Threat: NORTHLAND"],
  [{ from: "" }, "Threat: unnamed → SOUTHLAND"],
  [{ from: "", to: "" }, "Threat"],
  [{ root: "01" }, "Statement: NORTHLAND → SOUTHLAND"],
  [{ root: "20" }, "Mass violence: NORTHLAND → SOUTHLAND"],
  [{ root: "21" }, "Event 210: NORTHLAND → SOUTHLAND"],
  [{ root: "00" }, "Event 000: NORTHLAND → SOUTHLAND"],
])("%j is titled %s", (cells, title) => {
  expect(told(eventRow(cells))).toMatchObject({ events: [{ title }] });
});

test("what cannot be read stays with the event, and a row of another length is told", () => {
  const rows = [
    eventRow({ day: "20160230" }),
    eventRow({ id: "573000002", quad: "7", place: ["", "95", "0"], article: "A wire service" }),
    "573000003\t20160923\t201609\t2016\t2016.7",
  ];
  expect(told(rows.join("\n"))).toMatchObject({
    events: [
      { id: "573000001", written: "20160230" },
      {
        extra: { QuadClass: "7", ActionGeo_Lat: "95", ActionGeo_Long: "0" },
        claims: [{ source: "A wire service" }],
      },
    ],
    notes: [
      `the file inferred: ${CODED}`,
      "line 3 dropped: it has not as many cells as a row of GDELT",
      'line 1 kept: "2016-02-30" is no date that is read: no calendar has 2016-02-30',
    ],
  });
  expect(told(rows[1]!)["events"]).not.toMatchObject([{ lane: expect.anything() as unknown }]);
});

test("files of GDELT 1.0 have other columns for places, and before 2013 no article", () => {
  const row = eventRow({}, 7);
  const older = row.slice(0, row.lastIndexOf("\t"));
  const event = { place: "Oldford, Northland", coordinates: { latitude: 52.5, longitude: -4.25 } };
  expect(told(row)).toMatchObject({
    importer: "gdelt-events",
    events: [{ ...event, claims: [{ source: "herald.example" }] }],
  });
  expect(told(older)).toMatchObject({ importer: "gdelt-events", events: [event] });
  expect(told(older)["events"]).not.toMatchObject([{ claims: expect.anything() as unknown }]);
});

test("with headers, as databases give it, columns go by their names", () => {
  const text = `GLOBALEVENTID,SQLDATE,Actor1Name,EventRootCode,ActionGeo_Fullname,SOURCEURL,Remark
5,20160923,NORTHLAND,04,"Oldford, Northland",https://herald.example/a,seen
`;
  expect(told(text)).toMatchObject({
    importer: "gdelt-events",
    events: [
      {
        at: "row 2",
        id: "5",
        title: "Consultation: NORTHLAND",
        when: '2016-09-23 day "2016-09-23"',
        place: "Oldford, Northland",
        extra: { Remark: "seen" },
      },
    ],
  });
});

test("a mention is a claim of its article, as sure as the machine is; archives and pictures comment", () => {
  const rows = [
    mentionRow("573000007", "https://herald.example/a"),
    mentionRow("573000007", "Report 55", { type: "4", seen: "soon" }),
    mentionRow("573000008", "https://herald.example/a"),
  ];
  const claim = { certainty: "80 % (GDELT)", extra: { SentenceID: "3", MentionType: "1" } };
  expect(told(rows.join("\n"))).toMatchObject({
    importer: "gdelt-mentions",
    sources: [
      {
        id: "https://herald.example/a",
        type: "webpage",
        URL: "https://herald.example/a",
        "container-title": "herald.example",
        published: "..2016-09-23T12:30Z bounded (GDELT had read it by then)",
        issuedBasis: "inferred",
      },
      { id: "Report 55", type: "document", title: "Report 55", "container-title": "herald.example" },
    ],
    events: [
      {
        id: "573000007",
        title: "Event 573000007",
        isMentioned: true,
        when: "..2016-09-23T12:15Z bounded (GDELT met it first then)",
        claims: [
          { source: "https://herald.example/a", ...claim },
          { source: "Report 55", stance: "comments" },
        ],
      },
      { id: "573000008", claims: [{ source: "https://herald.example/a", ...claim }] },
    ],
    notes: [
      "the file kept: it names events by their numbers, which are their titles where no file beside it has them",
      'line 2 kept: the time "soon" is none',
    ],
  });
});

test("beside the file of events, mentions are claims of those events; others are events of their own", () => {
  const files = [
    { name: "a.export.CSV", text: eventRow({ id: "573000007" }) },
    {
      name: "a.mentions.CSV",
      text: [
        mentionRow("573000007", "https://herald.example/a"),
        mentionRow("573000007", "https://courier.example/b"),
        mentionRow("573000008", "https://courier.example/b"),
      ].join("\n"),
    },
    { name: "b.mentions.CSV", text: mentionRow("573000008", "https://courier.example/c") },
  ];
  const result = importFiles(files, "gdelt");
  if (!("imported" in result)) throw new Error("not read");
  const { events, sources } = result.imported.timeline;
  expect(events.map(({ title, claims }) => [title, claims.length])).toEqual([
    ["Threat: NORTHLAND → SOUTHLAND", 2],
    ["Event 573000008", 2],
  ]);
  expect(sources.map(({ URL }) => URL).sort()).toEqual([
    "https://courier.example/b",
    "https://courier.example/c",
    "https://herald.example/a",
  ]);
});

test.each([
  "573000001\t20160923\t201609\t2016\tx",
  "1,2,3",
  "GlobalEventID,x\n1,2",
  "573000001\t20160923121500\t20160923121500\t9\tx",
])("%j is no file of GDELT", (text) => {
  expect(importerOf({ name: "x.csv", text })?.id ?? "none").not.toContain("gdelt");
});

test("below headers a row of one cell is none, and one of two is", () => {
  const text = "GlobalEventID,SQLDATE,EventRootCode\na\n5,20160923\n,,04\n";
  expect(told(text)).toMatchObject({
    events: [{ at: "row 3", id: "5" }],
    notes: expect.arrayContaining([
      "row 2 dropped: it has not as many cells as a row of GDELT",
      "row 4 dropped: it has not as many cells as a row of GDELT",
    ]) as unknown,
  });
});
