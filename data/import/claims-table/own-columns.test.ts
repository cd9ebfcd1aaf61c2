import { expect, test } from "vitest";
import type { ImportDraft } from "../import-draft.ts";
import type { ImportChoices } from "../importer.ts";
import { claimsTableImporter } from "./claims-table.ts";

function draftOf(rows: readonly string[], choices: ImportChoices = {}): ImportDraft {
  const outcome = claimsTableImporter.read({ name: "claims.csv", text: rows.join("\n") }, choices);
  if (!("draft" in outcome)) throw new Error(JSON.stringify(outcome));
  return outcome.draft;
}

test("a first row without a source tells of the event, and what the rows below it give is their sources' own", () => {
  const [event] = draftOf([
    "event,title,start,place,actors,summary,source,says",
    "gate,Gate opens,2001-05-14,Port,guild; mayor,What happened,,",
    "gate,,2001-05-14,Port,guild,,Gazette,It opened",
    "gate,,,,,,Herald,So it did",
  ]).events;
  expect(event).toMatchObject({ place: "Port", actors: ["guild", "mayor"], summary: "What happened" });
  const when = { earliest: "2001-05-14", latest: "2001-05-14", precision: "day" };
  expect(event?.when).toEqual(when);
  expect(event?.claims.map((claim) => [claim.when, claim.place, claim.actors])).toEqual([
    [when, "Port", ["guild"]],
    [undefined, undefined, undefined],
  ]);
});

test("rows of one claim add figures and stands, wherever they stand", () => {
  const [event] = draftOf([
    "event,title,claim,source,says,figure,measure,as-of,aspect,position",
    "gate,Gate opens,~1,Gazette,It opened,40,hurt,2001-05-14,reason,storm",
    "gate,,c2,Herald,So it did,,,,,",
    "gate,,~1,Gazette,,over 5,killed,soon,,",
  ]).events;
  expect(event?.claims).toHaveLength(2);
  expect(event?.claims[0]).toMatchObject({
    figures: [
      { measure: "hurt", value: 40, asOf: "2001-05-14" },
      { measure: "killed", moreThan: 5 },
    ],
    asserts: [{ aspect: "reason", value: "storm" }],
  });
  expect(event?.claims[0]?.id).toBeUndefined();
  expect(event?.claims[1]?.id).toBe("c2");
});

test("a row with the id of a source and no event describes it", () => {
  const { sources, events } = draftOf([
    "event,title,source-id,source,source-title,author,published,code,copy-of,says",
    "gate,Gate opens,g,Gazette,,,,,,It opened",
    ',,g,Gazette,Gate!,"Berg, Ann; Press\\, Co",2001-05-15,GZ,w,',
    ",,w,,Wire,,,,,",
  ]);
  expect(events[0]?.claims[0]?.source).toBe("g");
  expect(sources).toMatchObject([
    {
      id: "g",
      title: "Gate!",
      "container-title": "Gazette",
      author: [{ family: "Berg", given: "Ann" }, { literal: "Press, Co" }],
      published: { earliest: "2001-05-15", latest: "2001-05-15", precision: "day" },
      code: "GZ",
      derivedFrom: ["w"],
    },
    { id: "w", title: "Wire" },
  ]);
});

test("bounds that a spreadsheet wrote in its own way are read, and their order is asked for", () => {
  const rows = [
    "event,title,earliest,latest,end-latest,wording,source,says",
    "gate,Gate opens,5/9/2001,14/9/2001,20 Sep 2001,that week,Gazette,so",
  ];
  expect(draftOf(rows, { dateOrder: "day-first" }).events[0]?.when).toEqual({
    start: { earliest: "2001-09-05", latest: "2001-09-14", precision: "bounded", wording: "that week" },
    end: { latest: "2001-09-20", precision: "bounded" },
  });
  const unsure = [rows[0]!, "gate,Gate opens,5/9/2001,6/9/2001,,,Gazette,so"].join("\n");
  expect(claimsTableImporter.read({ name: "claims.csv", text: unsure }, {})).toMatchObject({ ask: "date-order" });
});

test.each([
  ["paragraph", "5", "paragraph"],
  ["label", "page", "locator"],
  ["archived", "javascript:alert(1)", "archived"],
  ["earliest", "soon", "earliest"],
])("what stands in %j and is not understood (%j) is kept and told", (header, cell, told) => {
  const { events, notes } = draftOf([`event,title,source,says,${header}`, `gate,Gate opens,Gazette,so,${cell}`]);
  expect(notes.some(({ kind, what }) => kind === "kept" && what.includes(told))).toBe(true);
  expect(events[0]?.claims[0]?.extra).toMatchObject({ [header]: cell });
});

test("an apostrophe before a formula is none of the text", () => {
  const [event] = draftOf(["event,title,source,says", "gate,'=1+1,Gazette,'quoted' words"]).events;
  expect([event?.title, event?.claims[0]?.says]).toEqual(["=1+1", "'quoted' words"]);
});

test("an event of more rows than a call can have arguments is read", () => {
  const rows = Array.from(
    { length: 130_000 },
    (_, index) => `gate,Gate,Gazette,${"so ".repeat(12)}${String(index)},"a; b"`,
  );
  const { events } = draftOf(["event,title,source,says,subject", ...rows]);
  expect([events.length, events[0]?.claims.length]).toEqual([1, 130_000]);
}, 60_000);
