import { expect, test } from "vitest";
import { holdsDatedRecords, RECORDS } from "./records.ts";

function read(json: unknown) {
  const outcome = RECORDS.read({ name: "file", text: "", json }, {});
  if (!("draft" in outcome)) throw new Error(JSON.stringify(outcome));
  return outcome.draft;
}

const BELL = { date: "1912", title: "Bell" };
/** What is told of a list that is not read. */
const OTHER_LIST = "kept: another list of objects, as it is: one is read";
const ROPE = { date: "1913", title: "Rope" };

/** What a value is read as: places and titles; its own title where it has one. */
test.each<[unknown, unknown]>([
  [
    [BELL, ROPE],
    ["file", ["[0] | Bell", "[1] | Rope"], []],
  ],
  [{ title: " T ", events: [BELL], more: [ROPE] }, ["T", ["events[0] | Bell | events", "more[0] | Rope | more"], []]],
  [{ items: [BELL], events: [ROPE] }, ["file", ["items[0] | Bell | items", "events[0] | Rope | events"], []]],
  [{ own: [BELL] }, ["file", ["own[0] | Bell"], []]],
  [
    { a: [BELL], b: [ROPE, BELL], c: [{ x: 1 }, { x: 2 }, { x: 3 }] },
    [
      "file",
      ["a[0] | Bell | a", "b[0] | Rope | b", "b[1] | Bell | b"],
      { c: [{ x: 1 }, { x: 2 }, { x: 3 }] },
      [`c: ${OTHER_LIST}`],
    ],
  ],
  [{ a: [{ ...BELL, category: "North" }], b: [ROPE] }, ["file", ["a[0] | Bell | North", "b[0] | Rope | b"], []]],
  [{ a: [BELL], sources: [ROPE] }, ["file", ["a[0] | Bell"], { sources: [ROPE] }, [`sources: ${OTHER_LIST}`]]],
  [
    {
      people: [
        { name: "Ada", occurrences: [BELL, ROPE] },
        { name: "Bo", occurrences: [BELL] },
      ],
      x: 1,
    },
    [
      "file",
      [
        "people[0].occurrences[0] | Bell | Ada",
        "people[0].occurrences[1] | Rope | Ada",
        "people[1].occurrences[0] | Bell | Bo",
      ],
      { x: 1 },
      [],
    ],
  ],
  [{ date: "1912", title: "Own", sources: [BELL] }, ["file", ["the event | Own"], []]],
  [{ date: "1912", title: "Own", events: [ROPE] }, ["Own", ["events[0] | Rope"], { date: "1912" }, []]],
  [{ start_date: "1912", headline: "Own" }, ["file", ["the event | Own"], []]],
  [{ Year: 1912, Label: "Own" }, ["file", ["the event | Own"], []]],
  [{ a: BELL, b: ROPE }, ["file", ['["a"] | Bell', '["b"] | Rope'], []]],
  [{ "1912": "Bell", "1913": "Rope", x: 1 }, ["file", ['["1912"] | Bell', '["1913"] | Rope'], { x: 1 }, []]],
  [
    { events: { "1912": "Bell", "1913": "Rope", odd: 5 }, x: 1 },
    ["file", ['events["1912"] | Bell', 'events["1913"] | Rope'], { x: 1, "events without a date": { odd: 5 } }, []],
  ],
  [{ history: { "1912": ["Bell", "Rope"] } }, ["file", ['history["1912"][0] | Bell', 'history["1912"][1] | Rope'], []]],
  [{ other: { "1912": "Bell", "1913": "Rope" } }, { refused: "it holds no list of objects" }],
  [
    [
      { year: 1912, place: "N", items: ["Bell", "Rope"] },
      { year: 1913, items: ["Oar"] },
    ],
    ["file", ["[0].items[0] | Bell | N", "[0].items[1] | Rope | N", "[1].items[0] | Oar"], []],
  ],
  [
    [
      { year: 1912, titles: ["Bell"] },
      { year: 1913, titles: [] },
    ],
    ["file", ["[0] | Bell"], ["[1]: dropped: it has a date and no word of what happened"]],
  ],
  [
    [
      { year: 1912, texts: ["Bell"] },
      { year: 1913, texts: ["x", 5] },
    ],
    {
      refused:
        'no field of the objects is known to hold titles; its columns are "year", "texts": say which is which with a mapping such as {"start":"year","title":"texts"} (convert --mapping FILE)',
    },
  ],
  [
    [
      { year: 1912, texts: ["Bell"] },
      { year: 1913, texts: ["x", " "] },
    ],
    ["file", ["[0] | Bell"], ["[1]: dropped: it has a date and no word of what happened"]],
  ],
  [
    [
      { year: 1912, texts: ["Bell"] },
      { place: "N", texts: ["Rope"] },
    ],
    ["file", ["[0] | Bell", "[1] | Rope | N"], ["[1]: kept: it has no date"]],
  ],
  [
    [
      { year: 1912, texts: ["Bell"] },
      { year: 1913, title: "T", texts: ["Rope"] },
    ],
    ["file", ["[0] | Bell", "[1] | T"], ['[0]: inferred: its title is the text of "texts"']],
  ],
  [
    [
      { era: "Old", events: [BELL, 5] },
      {
        name: "New",
        events: [
          { ...ROPE, lane: "L" },
          { ...ROPE, group: "G" },
        ],
      },
      { events: [BELL] },
    ],
    [
      "file",
      ["[0].events[0] | Bell", "[1].events[0] | Rope | L", "[1].events[1] | Rope", "[2].events[0] | Bell"],
      ['[0].events[1]: dropped: "5" is no event'],
    ],
  ],
  [
    [
      { era: "Old", events: [BELL] },
      { era: "New", events: {} },
    ],
    ["file", ["[0].events[0] | Bell | Old"], ["the file: dropped: what stands around the lists of events in the fiel"]],
  ],
  [
    [{ era: "Old", events: [BELL] }, 5],
    ["file", ["[0].events[0] | Bell | Old"], ["the file: dropped: what stands around the lists of events in the fiel"]],
  ],
  [
    [5, BELL, { date: "soon", title: "T", more: { x: 1 } }],
    [
      "file",
      ["[1] | Bell", "[2] | T"],
      ['[0]: dropped: "5" is no event', '[2]: kept: in the column "date", "soon" is no date: write it '],
    ],
  ],
  [{ events: [BELL], title: " " }, ["file", ["events[0] | Bell"], []]],
])("%j is read", (json, expected) => {
  const outcome = RECORDS.read({ name: "file", text: "", json }, {});
  if (!("draft" in outcome)) {
    expect(outcome).toStrictEqual(expected);
    return;
  }
  const { title, events, extra, notes } = outcome.draft;
  const shown = events.map(({ at, title: own, lane, place }) =>
    [at, own, lane, place].filter((part) => part !== undefined).join(" | "),
  );
  const told = notes.map(({ at, kind, what }) => `${at}: ${kind}: ${what.slice(0, 50)}`);
  expect([title, shown, extra, told].filter((part) => part !== undefined)).toStrictEqual(expected);
});

test.each<[unknown, boolean]>([
  [{ events: [{ a: 1 }] }, false],
  [[{ a: 1 }], true],
  [[5, "x"], false],
  [[], false],
  [{ lanes: [], events: [BELL] }, false],
  [{ extent: {}, events: [BELL] }, false],
  [{ events: [{ ...BELL, claims: [] }] }, false],
  [{ events: [{ ...BELL, claims: {} }] }, true],
  [{ events: [{ ...BELL, when: {} }] }, false],
  [{ events: [{ ...BELL, when: "x" }] }, true],
  [[{ ...BELL, type: "book", accessed: "x" }], false],
  [[{ ...BELL, type: "book", "container-title": "x" }], false],
  [[{ ...BELL, type: " ", issued: "x" }], true],
  [[{ ...BELL, type: "book" }], true],
  [{ a: [BELL], b: [ROPE] }, true],
  [{ date: "1912", titles: "Own" }, false],
  [{ mydate: "1912", title: "Own" }, false],
  [{ date: "", title: "Own" }, false],
  [{ events: [...Array.from({ length: 50 }, () => ({ a: 1 })), BELL] }, false],
  [{ events: [...Array.from({ length: 49 }, () => ({ a: 1 })), BELL] }, true],
  [[...Array.from({ length: 20 }, () => 1), BELL], false],
])("%j is recognised: %s", (json, is) => {
  expect(RECORDS.recognises({ name: "a", text: "", json })).toBe(is);
  if (!Array.isArray(json)) expect(holdsDatedRecords(json)).toBe(is);
});

test("what is no list of objects is refused; places on the map and further sources are the event's", () => {
  expect(RECORDS.read({ name: "a", text: "", json: 5 }, {})).toStrictEqual({ refused: "it holds no list of objects" });
  expect([holdsDatedRecords([{ a: 1 }]), holdsDatedRecords([BELL]), holdsDatedRecords(5)]).toStrictEqual([
    false,
    true,
    false,
  ]);
  const { events, sources, extra, notes } = read({
    events: [
      {
        ...BELL,
        lat: 1,
        lon: 2,
        source: "A",
        sources: ["A", { name: "B" }],
        links: ["https://a.example/1"],
        reference: {},
        resources: ["R", {}],
        x: [{ y: 1 }],
      },
      { date: "1914 to 1912", title: "T", citations: [{ page: 3 }] },
    ],
    licence: "CC0",
  });
  expect({ events, sources, extra, notes }).toStrictEqual({
    events: [
      {
        at: "events[0]",
        title: "Bell",
        when: { earliest: "1912", latest: "1912", precision: "year", wording: "1912" },
        claims: [
          { source: "A", url: "https://a.example/1", inferred: 'the column "source"' },
          { source: "A", inferred: 'the field "sources"' },
          { source: "B", inferred: 'the field "sources"' },
        ],
        coordinates: { latitude: 1, longitude: 2 },
        extra: { resources: ["R", {}], x: [{ y: 1 }] },
      },
      { at: "events[1]", title: "T", claims: [], extra: { date: "1914 to 1912" } },
    ],
    sources: [],
    extra: { licence: "CC0" },
    notes: [
      {
        at: "events[1]",
        kind: "kept",
        what: 'in the column "date", "1914 to 1912" is no date that is read: it ends before it begins',
      },
      { at: "events[1]", kind: "dropped", what: 'its citations "{"page":3}" names no source' },
    ],
  });
});
