import { expect, test } from "vitest";
import type { ImportDraft } from "../import-draft.ts";
import { importerOf } from "../formats.ts";
import { importFile } from "../import-file.ts";
import { RECORDS } from "./records.ts";

function draftOf(json: unknown): ImportDraft {
  const outcome = RECORDS.read({ name: "file", text: "", json }, {});
  if (!("draft" in outcome)) throw new Error(JSON.stringify(outcome));
  return outcome.draft;
}

test("fields are told apart by their names, and what no cell can hold is kept", () => {
  const { events, title, extra } = draftOf({
    title: "Harbour",
    licence: "CC0",
    events: [
      {
        id: 5,
        date: "2016-09-12",
        title: "A fire",
        description: "It burned.",
        tags: ["fire", "harbour"],
        sources: [{ name: "The Times", url: "https://x.org/a", page: 3 }],
        weather: { wind: 5 },
        colour: "red",
      },
      { date: "2016", title: "A year", source: "Reuters" },
    ],
  });
  expect(title).toBe("Harbour");
  expect(extra).toStrictEqual({ licence: "CC0" });
  expect(events).toMatchObject([
    {
      at: "events[0]",
      id: "5",
      title: "A fire",
      summary: "It burned.",
      subject: ["fire", "harbour"],
      when: { earliest: "2016-09-12", precision: "day" },
      claims: [{ source: "The Times", url: "https://x.org/a", at: { locator: "3", label: "page" } }],
      extra: { weather: { wind: 5 }, colour: "red" },
    },
    { at: "events[1]", when: { earliest: "2016" }, claims: [{ source: "Reuters" }] },
  ]);
});

test("places are counted as in the file, and what is no object is told", () => {
  const { events, notes } = draftOf([null, { date: "soon", title: "a" }, "x", { date: "2016", title: "b" }]);
  expect(events.map(({ at }) => at)).toStrictEqual(["[1]", "[3]"]);
  expect(notes.map(({ at, kind }) => [at.slice(0, 3), kind])).toStrictEqual([
    ["[0]", "dropped"],
    ["[2]", "dropped"],
    ["[1]", "kept"],
  ]);
});

test("dates in figures are asked about", () => {
  expect(RECORDS.read({ name: "a", text: "", json: [{ date: "5/9/2016", title: "a" }] }, {})).toMatchObject({
    ask: "date-order",
  });
});

test("objects with ever new fields do not grow", () => {
  const json = Array.from({ length: 5000 }, (_, at) => ({ date: "2016", title: "t", [`field ${String(at)}`]: 1 }));
  expect(draftOf(json).events[4999]).toMatchObject({ extra: { "field 4999": 1 } });
  const hostile: unknown = JSON.parse(
    `[{"date":"2016","title":"a","__proto__":{"when":1},"":"x"," ":2,"constructor":[[]]}]`,
  );
  expect(draftOf(hostile).events).toMatchObject([{ title: "a", extra: { "": "x", " ": 2 } }]);
});

test.each([
  [[{ date: "2016", title: "a" }], true],
  [{ data: [{ start: "2016", name: "a" }] }, true],
  [[{ name: "a", size: 5 }], true],
  [[{ type: "book", title: "a", issued: "2016", date: "2016" }], false],
  [{ version: 2, lanes: [], sources: [], events: [{ title: "a", date: "2016" }] }, false],
  [{ version: 2, events: [{ title: "a", date: "2016", claims: [] }] }, false],
  [{ version: 2, events: [{ title: "a", summary: "2016", when: { earliest: "2016" } }] }, false],
  [["2016"], false],
  [{}, false],
  [null, false],
])("%j is recognised: %s", (json, is) => {
  expect(RECORDS.recognises({ name: "a", text: "", json })).toBe(is);
});

test("groups of events in a list are lanes, and their events stand where they stand", () => {
  const { events } = draftOf([
    { era: "Before", events: [{ year: "1941", title: "A boat" }] },
    {
      era: "After",
      events: [
        { year: "Oct 1953", title: "A quay", type: "built" },
        { year: "1980–88", title: "A bell" },
      ],
    },
  ]);
  expect(events).toMatchObject([
    { at: "[0].events[0]", title: "A boat", lane: "Before", when: { earliest: "1941" } },
    { at: "[1].events[0]", title: "A quay", lane: "After", when: { earliest: "1953-10" }, extra: { type: "built" } },
    { at: "[1].events[1]", when: { start: { earliest: "1980" }, end: { latest: "1988" } } },
  ]);
});

test("a list without dates is told by its fields", () => {
  expect(RECORDS.read({ name: "a", text: "", json: [{ name: "a", size: 5 }] }, {})).toMatchObject({
    refused: expect.stringContaining("no field of the objects is known to hold dates") as string,
  });
});

test("a date that is an object of numbers is read", () => {
  const { events } = draftOf([
    { name: "A boat", date: { year: 1999, month: 5, day: 3 } },
    { name: "A quay", date: { year: 2000 } },
    { name: "A bell", date: { year: 2001, day: 3 } },
  ]);
  expect(events.slice(0, 2).map(({ when }) => when)).toMatchObject([
    { earliest: "1999-05-03", precision: "day" },
    { earliest: "2000", precision: "year" },
  ]);
  expect(events[2]?.when).toBeUndefined();
  expect(events[2]?.extra).toStrictEqual({ date: { year: 2001, day: 3 } });
});

test("objects that stand under their names are events with those titles", () => {
  const { events } = draftOf({
    "Bell cast": { start: "1912-04-15", end: "1913" },
    "Bell hung": { start: "1913", title: "It hung" },
  });
  expect(events).toMatchObject([
    { at: '["Bell cast"]', title: "Bell cast", when: { start: { earliest: "1912-04-15" }, end: { latest: "1913" } } },
    { at: '["Bell hung"]', title: "It hung" },
  ]);
});

test.each([
  ["one object", { a: { start: "1912" } }],
  ["objects beside something else", { a: { start: "1912" }, b: { start: "1913" }, c: 5 }],
  ["objects without dates", { a: { ropes: 1 }, b: { ropes: 2 } }],
])("%s under names are no events", (_, json) => {
  expect(RECORDS.recognises({ name: "file", text: "", json })).toBe(false);
});

test("a file that is one event, as folders of them are, is read", () => {
  const { events } = draftOf({ id: "a", date: "1912-04-15", title: "Bell cast", sources: ["https://e.org/a"] });
  expect(events).toMatchObject([
    { at: "the event", title: "Bell cast", when: { earliest: "1912-04-15" }, claims: [{ url: "https://e.org/a" }] },
  ]);
  const file = {
    name: "a.yaml",
    text: "id: a\ndate: '1912-04-15'\ntitle: Bell cast\nsources:\n- title: Gazette\n  url: https://e.org/a\n",
  };
  expect(importerOf(file)?.id).toBe("yaml-records");
  expect(importFile(file)).toMatchObject({
    imported: { report: { counts: { events: 1, claims: 1 }, notes: [{ at: "the event" }] } },
  });
});

test("a release is dated by its publication, not by its making", () => {
  const { events } = draftOf([
    { name: "v1", created_at: "2019-01-01T00:00:00Z", published_at: "2019-02-03T00:00:00Z" },
  ]);
  expect(events).toMatchObject([{ title: "v1", when: { earliest: expect.stringMatching(/^2019-02-03/u) as string } }]);
});

test.each([
  [{ "1950": ["A bell", "A boat"] }, '["1950"][1]'],
  [{ title: "x", years: { "1950": ["A bell", "A boat"], "1951": ["A quay"] } }, 'years["1950"][1]'],
  [[{ year: 1950, events: ["A bell", "A boat"] }], "[0].events[1]"],
])("each text below a year is an event of it: %j", (json, place) => {
  expect(RECORDS.recognises({ name: "a", text: "", json })).toBe(true);
  expect(draftOf(json).events.slice(0, 2)).toMatchObject([
    { title: "A bell", when: { earliest: "1950" } },
    { at: place, title: "A boat", when: { earliest: "1950" } },
  ]);
});

test("an event with a list of words below its date and its title stays one", () => {
  expect(draftOf([{ year: 1950, title: "A bell", items: ["rope", "wheel"] }]).events).toHaveLength(1);
});

test("years of YAML with lists below them are read as lists", () => {
  const file = { name: "bells.yaml", text: "# Bells\n1950:\n  - A bell\n  - A boat\n1951:\n- A quay\n" };
  expect(importerOf(file)?.id).toBe("yaml-records");
  expect(importFile(file)).toMatchObject({
    imported: { timeline: { title: "bells", events: [{ title: "A bell" }, { title: "A boat" }, { title: "A quay" }] } },
  });
  expect(importerOf({ name: "a.mw", text: "1950: A bell\n- with a rope\n1951: A boat\n" })?.id).toBe("markwhen");
});

test("rows of a list of lists are records, called by a first row of names", () => {
  const rows = [
    ["1912-04-15", "A ship sinks", 5],
    ["1913-01-01", "A flood", null],
  ];
  expect(draftOf(rows).events).toMatchObject([
    { at: "[0]", title: "A ship sinks", when: { earliest: "1912-04-15" }, extra: { "column 3": "5" } },
    { at: "[1]", title: "A flood" },
  ]);
  const named = [
    ["date", "what", "deaths"],
    ["1912", "A ship sinks", 5],
  ];
  expect(draftOf(named).events).toMatchObject([{ title: "A ship sinks", when: { earliest: "1912" } }]);
  expect(
    importerOf({
      name: "a",
      text: "",
      json: [
        ["a", "b"],
        ["c", "d"],
      ],
    })?.id,
  ).toBeUndefined();
});

test("a start and an end may stand within a field, and records under names within one of the file's", () => {
  const period = { start: "1914-01-01", end: "1914-12-31", precision: "year" };
  expect(draftOf([{ title: "A year", time_span: period, colour: "red" }]).events).toMatchObject([
    { when: { earliest: "1914", latest: "1914", precision: "year" }, extra: { colour: "red" } },
  ]);
  const file = { types: { a: "b" }, items: { fire: { date: "1912", info: "It burned." }, flood: { date: "1913" } } };
  expect(draftOf(file).events).toMatchObject([
    { at: 'items["fire"]', title: "fire", summary: "It burned." },
    { at: 'items["flood"]', title: "flood" },
  ]);
});

test("parts of a date may have an era", () => {
  const of = (date: unknown) => draftOf([{ title: "A", date }]).events[0]?.when;
  expect(of({ year: 55, era: "BC" })).toMatchObject({ earliest: "-0054", precision: "year" });
  expect(of({ year: 31, month: 9, day: 2, era: "B.C.E." })).toMatchObject({ earliest: "-0030-09-02" });
  expect(of({ year: 1789, month: 7, day: 14, era: "AD" })).toMatchObject({ earliest: "1789-07-14" });
});

test("of several lists the longest whose objects have dates is read, and the others are kept", () => {
  const tasks = [
    { name: "A plan", start_date: "2016-01-02" },
    { name: "A bridge", start_date: "2016-03-04" },
  ];
  const people = [{ name: "Ada" }, { name: "Bea" }, { name: "Cleo" }];
  const { events, extra } = draftOf({ people, tasks });
  expect(events).toMatchObject([
    { at: "tasks[0]", title: "A plan", when: { earliest: "2016-01-02" } },
    { at: "tasks[1]", title: "A bridge" },
  ]);
  expect(extra).toEqual({ people });
  expect(RECORDS.recognises({ name: "file", text: "", json: { people, crews: people } })).toBe(false);
});

test("of a text in several languages the English one is told, or the first, and all are kept", () => {
  const title = { nl: "Een boot", en: "A boat" };
  const { events } = draftOf([
    { date: "1901", title },
    { date: "1902", title: { "pt-BR": "Um sino", fr: "Une cloche" } },
    { date: "1903", title: { de: "Eine Brücke" } },
    { date: "1904", title: "A gate", size: { no: 1, length: 2 } },
  ]);
  expect(events).toMatchObject([
    { title: "A boat", extra: { title } },
    { title: "Um sino" },
    { title: "Eine Brücke" },
    { title: "A gate", extra: { size: { no: 1, length: 2 } } },
  ]);
  expect(events[2]).not.toHaveProperty("extra");
});

test("a list in YAML behind comments is no Markdown with headings", () => {
  const text =
    "# A history\n#\n# - date: year first\n\n- date: 1901-02-03\n  text: A boat\n\n# 4 May 1902 a bell\n# 5 May 1903 a bridge\n\n- date: 1904\n  text: A gate\n";
  for (const yaml of [text, text.replace("- date: 1901", "events:\n- date: 1901")]) {
    expect(importFile({ name: "a", text: yaml })).toMatchObject({
      imported: { timeline: { events: [{ title: "A boat" }, { title: "A gate" }] } },
    });
  }
});
