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

test.each([
  [HEAD, true],
  ["\n 0  HEAD \r\n 1 SOUR x", true],
  ["0 HEADING\n1 X", false],
  ["0 HEAD\n2 VERS", false],
  ["0 HEAD\n1 -", false],
  ["0 HEAD 1 SOUR", false],
  ["1 0 HEAD\n1 SOUR", false],
  [`${" ".repeat(500)}0 HEAD\n1 SOUR`, false],
])("%j is recognised by its head: %s", (text, is) => {
  expect(gedcom.recognises({ name: "x.ged", text })).toBe(is);
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
  expect(draft.extra).toStrictEqual({ program: "Gramps", version: "5.5.1" });
  expect(draft.sources).toStrictEqual([
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
  expect(draft.events).toStrictEqual([
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
  expect(outcome(text("9/12/1916"))).toStrictEqual({ ask: "date-order", examples: ["9/12/1916"] });
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
  expect(draft.notes.map(({ at, kind }) => [at, kind])).toStrictEqual([
    ["line 8", "kept"],
    ["line 11", "dropped"],
    ["line 12", "dropped"],
    ["line 13", "dropped"],
  ]);
});

test("what the head says, and what stands beside an event without a field of ours, is kept by its tags", () => {
  const head = `0 HEAD
1 SOUR Trees
2 VERS 3
1 GEDC
2 VERS 7.0
2 FORM x
1 FILE a.ged
1 COPR A. N.
1 NOTE About us
2 LANG en
1 CHAR UTF-8
1 SUBM @U1@
`;
  const draft = read(
    `${head}0 @U1@ SUBM
1 NAME Clerk
0 @U2@ SUBM
0 @R1@ REPO
0 SUBN
0 @N9@ NOTE alone
0 SNOTE without a pointer
0 @O9@ OBJE
0 @N1@ NOTE Of her
0 @X1@ _LOC
0 @I1@ INDI
1 NAME Ada /Byron/
2 NICK Addy
2 GIVN Ada
2 SURN Byron
1 NAME The Countess
1 SEX F
1 NOTE @N1@
1 SOUR @S1@
2 PAGE 3
1 FAMS @F1@
1 CHAN
2 DATE 1 JAN 2001
1 GRAD
2 DATE 1830
2 TYPE School
2 CAUS Diligence
2 PLAC London
3 FORM City
2 AGE 15
2 AGE 16
2 UID 5
1 DEAT
2 DATE (one winter)
3 PHRASE in the cold
2 NOTE
0 @S1@ SOUR
1 TITL Register
0 TRLR`,
  );
  expect(draft).toStrictEqual({
    description: "About us",
    sources: [{ at: "line 49", id: "@S1@", type: "document", title: "Register" }],
    events: [
      {
        at: "line 36",
        title: "Graduation of Ada Byron",
        summary: "Diligence",
        lane: "Lives",
        place: "London",
        actors: ["Ada Byron"],
        when: { earliest: "1830", latest: "1830", precision: "year", wording: "1830" },
        claims: [],
        extra: {
          type: "School",
          "PLAC.FORM": "City",
          AGE: ["15", "16"],
          "INDI.NAME.NICK": "Addy",
          "INDI.NAME": "The Countess",
          "INDI.SEX": "F",
          "INDI.NOTE": "Of her",
          "INDI.SOUR": "Register",
          "INDI.SOUR.PAGE": "3",
        },
      },
      {
        at: "line 45",
        title: "Death of Ada Byron",
        lane: "Deaths",
        actors: ["Ada Byron"],
        written: "one winter",
        claims: [],
        extra: { "DATE.PHRASE": "in the cold" },
      },
    ],
    extra: {
      program: "Trees",
      version: "7.0",
      file: "a.ged",
      copyright: "A. N.",
      "SOUR.VERS": "3",
      "GEDC.FORM": "x",
      "NOTE.LANG": "en",
      CHAR: "UTF-8",
    },
    notes: [
      { at: "line 22", kind: "dropped", what: 'the record "_LOC" tells of no event' },
      {
        at: "line 46",
        kind: "kept",
        what: '"one winter" is no date: write it as 12 Sep 2016, 2016-09-12, September 2016 or 2016',
      },
      { at: "line 13", kind: "dropped", what: 'records of "SUBM" tell of no event' },
      { at: "line 16", kind: "dropped", what: 'records of "REPO" tell of no event' },
      { at: "line 17", kind: "dropped", what: 'records of "SUBN" tell of no event' },
      { at: "line 18", kind: "dropped", what: 'nothing points to the record "NOTE alone"' },
      { at: "line 19", kind: "dropped", what: 'nothing points to the record "SNOTE without a pointer"' },
      { at: "line 20", kind: "dropped", what: 'nothing points to the record "OBJE"' },
    ],
  });
});

test("a tag that nobody knows is an event where it has a date", () => {
  const draft = read(`${HEAD}0 @I1@ INDI\n1 NAME A\n1 _MILT Army\n2 DATE 1916\n1 CHAN\n2 DATE 1 JAN 2001`);
  expect(draft.events.map(({ title, summary }) => [title, summary])).toStrictEqual([["_MILT of A", "Army"]]);
});

test("what is hostile is only text, and takes no longer than its length", () => {
  const deep = Array.from({ length: 100_000 }, (_, level) => `${String(level % 99)} __proto__ constructor`).join("\n");
  expect(read(`${HEAD}${deep}`).events).toStrictEqual([]);
  const wide = `${HEAD}0 @I1@ INDI\n1 NAME A\n1 NOTE x\n${"2 CONC abc\u0000\n".repeat(100_000)}1 BIRT\n2 DATE 300000`;
  expect(read(wide).events).toMatchObject([{ title: "Birth of A" }]);
  expect(read(`${HEAD}0 @I1@ INDI\n1 BIRT\n2 OBJE\n3 FILE javascript:alert(1)`).events[0]).not.toHaveProperty("media");
});
