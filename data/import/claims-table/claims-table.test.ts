import { expect, test } from "vitest";
import type { ImportDraft } from "../import-draft.ts";
import { claimsTableImporter } from "./claims-table.ts";
import { CLAIMS_TEMPLATE } from "./claims-template.ts";

function draftOf(text: string): ImportDraft {
  const outcome = claimsTableImporter.read({ name: "claims.csv", text }, {});
  if (!("draft" in outcome)) throw new Error(JSON.stringify(outcome));
  return outcome.draft;
}

test("reads its own template: two events, three claims, a figure that differs", () => {
  expect(claimsTableImporter.recognises({ name: "x", text: CLAIMS_TEMPLATE })).toBe(true);
  const { events, sources, notes } = draftOf(CLAIMS_TEMPLATE);
  expect(events.map(({ title, lane, claims }) => [title, lane, claims.length])).toEqual([
    ["Ferry runs onto the bar", "On the water", 2],
    ["Old quay is closed", "In town", 1],
  ]);
  expect(events[0]?.claims.map(({ figures }) => figures)).toEqual([
    [{ measure: "taken off", value: 40, unit: "people" }],
    [{ measure: "taken off", value: 52, about: true, unit: "people" }],
  ]);
  expect(events[0]?.claims[1]).toMatchObject({
    stance: "asserts",
    asserts: [{ aspect: "reason", value: "engine failure" }],
  });
  expect(events[0]?.claims[0]).toMatchObject({
    speaker: { name: "Ann Berg", role: "harbour master" },
    at: { locator: "2", label: "page" },
  });
  expect(events[1]?.when).toMatchObject({ start: { earliest: "2001-05-16" }, end: { latest: "2001-05-20" } });
  expect(sources.map(({ id, title, author }) => [id, title, author])).toEqual([
    ["Harbour Gazette", "Ferry aground in calm weather", undefined],
    ["Evening Post", "Evening Post", [{ literal: "J. Holm" }]],
  ]);
  expect(notes).toEqual([]);
});

const HEADER = "event,title,start,place,source,says,figure,stance,aspect\n";

test("takes rows of one title and start for one event where none is named", () => {
  const { events } = draftOf(`${HEADER},Boat,2001,,A,left,,,\n,Boat,2001,,B,stayed,,,\n,Boat,2002,,A,came,,,\n`);
  expect(events.map(({ at, claims }) => [at, claims.map(({ says }) => says)])).toEqual([
    ["row 2", ["left", "stayed"]],
    ["row 4", ["came"]],
  ]);
});

test("gives a claim a date and a place of its own only where its row has others than the event", () => {
  const { events } = draftOf(
    `${HEADER}e,Boat,May 2001,Bar,A,left,,,\ne,,6 May 2001,Quay,B,left,,,\ne,,May 2001,,C,left,,,\n`,
  );
  expect(events[0]).toMatchObject({ when: { earliest: "2001-05" }, place: "Bar" });
  expect(
    events[0]?.claims.map(({ when, place }) => [when && "earliest" in when ? when.earliest : undefined, place]),
  ).toEqual([
    [undefined, undefined],
    ["2001-05-06", "Quay"],
    [undefined, undefined],
  ]);
});

test("accounts for every row, and tells what is not understood", () => {
  const { events, notes } = draftOf(`${HEADER}e,,soon,,A,left,many,shouts,reason\nf,Quay,2001,,,somebody said,,,\n`);
  expect(events.map(({ title, claims }) => [title, claims.length])).toEqual([
    ["e", 1],
    ["Quay", 0],
  ]);
  expect(events[0]?.claims[0]?.extra).toEqual({ start: "soon", figure: "many", stance: "shouts", aspect: "reason" });
  expect(events[1]?.extra).toEqual({ says: "somebody said" });
  const told = notes.map(({ at, what }) => `${at}: ${what}`).join("\n");
  for (const what of ['"soon" is no date', '"many" is no amount', '"shouts" is none of', '"reason" has no position']) {
    expect(told).toContain(what);
  }
  expect(told).toContain("row 3: it names no source");
});

test("is not taken for a table of claims without what sources say", () => {
  expect(claimsTableImporter.recognises({ name: "x", text: "event,source,start\na,b,2001\n" })).toBe(false);
});
