import { expect, test } from "vitest";
import type { ImportChoices } from "../importer.ts";
import { gedcom } from "./gedcom.ts";

const HEAD = "0 HEAD\n1 SOUR Gramps\n1 GEDC\n2 VERS 5.5.1\n";

function outcome(text: string, choices: ImportChoices = {}) {
  return gedcom.read({ name: "a.ged", text }, choices);
}

function read(text: string, choices: ImportChoices = {}) {
  const read = outcome(text, choices);
  if (!("draft" in read)) throw new Error("no draft");
  return read.draft;
}

test("a family tree is recognised by its head", () => {
  expect(gedcom.recognises({ name: "x", text: HEAD })).toBe(true);
  expect(gedcom.recognises({ name: "x.ged", text: "0 HEADING\n1 X" })).toBe(false);
});

test("events of persons and families have titles, actors, places and what is cited", () => {
  const draft = read(
    `${HEAD}0 @I1@ INDI
1 NAME Ada /Byron/
1 BIRT
2 DATE 10 DEC 1815
2 PLAC London
3 MAP
4 LATI N51.5
4 LONG W0.12
2 SOUR @S1@
3 PAGE p. 4
3 QUAY 3
3 DATA
4 TEXT Born this day
5 CONC  in London
5 CONT at noon
2 NOTE @N1@
2 AGNC Parish
1 EVEN
2 TYPE First programme
2 DATE 1843
0 @I2@ INDI
1 NAME William /King/
1 OCCU Peer
0 @F1@ FAM
1 HUSB @I2@
1 WIFE @I1@
1 MARR Y
2 DATE 8 JUL 1835
2 SOUR https://example.org/marriage
0 @S1@ SOUR
1 TITL Parish register
1 AUTH St Mary
1 PUBL Archive
1 NOTE @N1@
1 REPO @R1@
0 @N1@ NOTE A note
1 CONT of two lines
0 TRLR`,
  );
  expect(draft.extra).toEqual({ program: "Gramps", version: "5.5.1" });
  expect(draft.sources).toEqual([
    {
      at: "line 34",
      id: "@S1@",
      type: "document",
      title: "Parish register",
      author: [{ literal: "St Mary" }],
      publisher: "Archive",
      note: "A note\nof two lines",
      extra: { REPO: "@R1@" },
    },
  ]);
  expect(draft.events).toEqual([
    {
      at: "line 7",
      title: "Birth of Ada Byron",
      summary: "A note\nof two lines",
      lane: "Births",
      place: "London",
      actors: ["Ada Byron"],
      when: { earliest: "1815-12-10", latest: "1815-12-10", precision: "day", wording: "10 DEC 1815" },
      claims: [
        {
          source: "@S1@",
          says: "Born this day in London\nat noon",
          at: { locator: "4", label: "page" },
          extra: { quality: "3" },
        },
      ],
      coordinates: { latitude: 51.5, longitude: -0.12 },
      extra: { AGNC: "Parish" },
    },
    {
      at: "line 22",
      title: "First programme of Ada Byron",
      lane: "Lives",
      actors: ["Ada Byron"],
      when: { earliest: "1843", latest: "1843", precision: "year", wording: "1843" },
      claims: [],
    },
    {
      at: "line 31",
      title: "Marriage of William King and Ada Byron",
      lane: "Marriages",
      actors: ["William King", "Ada Byron"],
      when: { earliest: "1835-07-08", latest: "1835-07-08", precision: "day", wording: "8 JUL 1835" },
      claims: [{ source: "example.org", url: "https://example.org/marriage" }],
    },
  ]);
  expect(draft.notes).toMatchObject([
    { at: "line 27", kind: "dropped", what: '"Occupation: Peer" of "William King" has no date' },
    { at: "line 25", kind: "dropped", what: 'of "William King" no event is told' },
  ]);
});

test("GEDCOM 7 has phrases beside dates and notes of its own", () => {
  const draft = read(
    `${HEAD}0 @I1@ INDI\n1 NAME X\n1 RESI Somewhere\n2 DATE BET 1904 AND 1906\n3 PHRASE in the war years\n2 SNOTE @N1@\n0 @N1@ SNOTE Shared`,
  );
  expect(draft.events).toMatchObject([
    { title: "Residence of X", summary: "Somewhere\nShared", when: { earliest: "1904", wording: "in the war years" } },
  ]);
});

test("dates outside the grammar are read as people write them, and asked about where they have two readings", () => {
  const text = (date: string) => `${HEAD}0 @I1@ INDI\n1 NAME X\n1 BIRT\n2 DATE ${date}`;
  expect(read(text("12 September 1916")).events).toMatchObject([{ when: { earliest: "1916-09-12" } }]);
  expect(outcome(text("9/12/1916"))).toEqual({ ask: "date-order", examples: ["9/12/1916"] });
  expect(read(text("9/12/1916"), { dateOrder: "day-first" }).events).toMatchObject([
    { when: { earliest: "1916-12-09" } },
  ]);
  const unread = read(text("(one summer)"));
  expect(unread.events[0]).not.toHaveProperty("when");
  expect(unread.notes).toMatchObject([{ at: "line 8", kind: "kept" }]);
  expect(unread.notes[0]!.what).toContain('"one summer"');
});

test("broken lines, levels from nowhere, unknown sources and other records are told by their lines", () => {
  const draft = read(
    `${HEAD}0 @I1@ INDI
1 NAME A
1 NOTE ab
cut off
1 DEAT
2 DATE 1916
5 PLAC Nowhere
2 SOUR @S9@
0 @O1@ OBJE
1 FILE a.jpg`,
  );
  expect(draft.events).toMatchObject([{ title: "Death of A", claims: [] }]);
  expect(draft.notes.map(({ at, kind }) => [at, kind])).toEqual([
    ["line 8", "kept"],
    ["line 11", "dropped"],
    ["line 12", "dropped"],
    ["line 13", "dropped"],
  ]);
});

test("a tag that nobody knows is an event where it has a date", () => {
  const draft = read(`${HEAD}0 @I1@ INDI\n1 NAME A\n1 _MILT Army\n2 DATE 1916\n1 CHAN\n2 DATE 1 JAN 2001`);
  expect(draft.events.map(({ title, summary }) => [title, summary])).toEqual([["_MILT of A", "Army"]]);
});

test("what is hostile is only text, and takes no longer than its length", () => {
  const deep = Array.from({ length: 100_000 }, (_, level) => `${String(level % 99)} __proto__ constructor`).join("\n");
  expect(read(`${HEAD}${deep}`).events).toEqual([]);
  const wide = `${HEAD}0 @I1@ INDI\n1 NAME A\n1 NOTE x\n${"2 CONC abc\u0000\n".repeat(100_000)}1 BIRT\n2 DATE 300000`;
  expect(read(wide).events).toMatchObject([{ title: "Birth of A" }]);
  expect(read(`${HEAD}0 @I1@ INDI\n1 BIRT\n2 OBJE\n3 FILE javascript:alert(1)`).events[0]).not.toHaveProperty("media");
});
