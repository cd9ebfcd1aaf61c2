import { expect, test } from "vitest";
import type { DraftEvent, ImportDraft } from "../import-draft.ts";
import { reportLine } from "../report.ts";
import { buildTimeline } from "./build-timeline.ts";

const when = { earliest: "1912", latest: "1912", precision: "year" as const };
/** What the schema refuses, and no importer makes. */
const BAD = { measure: "bells", value: Number.NaN };

function event(id: string, facts: Partial<DraftEvent> = {}): DraftEvent {
  return { at: `row ${id}`, id: `e${id}`, title: `Bell ${id}`, when, claims: [], ...facts };
}

function built(draft: Partial<ImportDraft>, file = "bells.csv") {
  const imported = buildTimeline({ sources: [], events: [], notes: [], ...draft }, { file, format: "a table" });
  return imported && { timeline: imported.timeline, told: imported.report.notes.map(reportLine) };
}

test("an event that the format refuses is left out with what follows it, and told at its place", () => {
  const bad = { claims: [{ source: "A", figures: [BAD] }] };
  const made = built({
    events: [
      event("1", { follows: ["e2", "e3"], implies: ["e2"] }),
      event("2", bad),
      event("3", { follows: ["e2"], implies: ["e1", "e2"] }),
    ],
  });
  expect(made?.timeline.events.map(({ id, follows, implies }) => [id, follows, implies])).toStrictEqual([
    ["e1", ["e3"], []],
    ["e3", [], ["e1"]],
  ]);
  expect(made?.told).toStrictEqual([expect.stringMatching(/^row 2: dropped: it: ./u)]);
  expect(built({ events: [event("1", bad)] })).toBeUndefined();
});

test("the place of the eleventh event is its own", () => {
  const events = Array.from({ length: 11 }, (_, index) => event(String(index)));
  const bad = event("11", { claims: [{ source: "A", figures: [BAD] }] });
  const made = built({ events: [...events, bad] });
  expect(made?.timeline.events).toHaveLength(11);
  expect(made?.told).toStrictEqual([expect.stringMatching(/^row 11: dropped: it: ./u)]);
});

test("a source and a background period that the format refuses are left out, with the claims of the source", () => {
  const bad = { precision: "no precision" as never };
  const made = built({
    sources: [
      { at: "s1", id: "A", document: { paragraphs: 5 } as never },
      { at: "s2", id: "B" },
    ],
    events: [event("1", { claims: [{ source: "A" }, { source: "B" }] })],
    eras: [
      { at: "era 1", label: "Dry", when: bad },
      { at: "era 2", label: "Wet", when },
    ],
  });
  expect(made?.timeline.sources.map(({ id }) => id)).toStrictEqual(["b"]);
  expect(made?.timeline.events[0]?.claims.map(({ source }) => source)).toStrictEqual(["b"]);
  expect(made?.timeline.eras?.map(({ title }) => title)).toStrictEqual(["Wet"]);
  expect(made?.told).toStrictEqual([
    expect.stringMatching(/^sources\[0\]: dropped: it: ./u),
    expect.stringMatching(/^eras\[0\]: dropped: it: ./u),
  ]);
});

test("of circles that links close those links alone are left out", () => {
  const made = built({
    events: [
      event("1", { follows: ["e2"], implies: ["e3"] }),
      event("2", { follows: ["e1"], implies: ["e3"] }),
      event("3", { implies: ["e3", "e4"], follows: ["e1", "e9"] }),
      event("4", { implies: ["e3"] }),
    ],
  });
  expect(made?.timeline.events.map(({ follows, implies }) => ({ follows, implies }))).toEqual([
    { follows: ["e2"], implies: ["e3"] },
    { implies: ["e3"] },
    { follows: ["e1"], implies: ["e4"] },
    {},
  ]);
  expect(made?.told).toStrictEqual([
    "row 2: dropped: what it follows, which closes a circle",
    'row 3: dropped: that it follows "e9", which is no other event of the file',
    'row 3: dropped: that it implies "e3", which is no other event of the file',
    "row 4: dropped: what it implies, which closes a circle",
  ]);
});

test("notes stand in the order of the file, and of several files one after the other", () => {
  const notes = ["b, row 10", "row 10", "the file", "events[3].x, y", "row 9", "b, row 9", "a, row 2", "b"].map(
    (at) => ({
      ...{ at, kind: "kept" as const, what: "x" },
    }),
  );
  expect(built({ events: [event("1")], notes })?.told.map((line) => line.replace(": kept: x", ""))).toStrictEqual([
    ...["b, row 9", "b, row 10", "the file", "b", "row 9", "row 10", "events[3].x, y", "a, row 2"],
  ]);
});

test.each([
  ["bells_of-Northton.csv", undefined, "bells of Northton"],
  ["a.b.html5", undefined, "a.b"],
  ["a.b c", undefined, "a.b c"],
  [".csv", undefined, "Timeline"],
  [`a.${"x".repeat(13)}`, undefined, `a.${"x".repeat(13)}`],
  ["bells.csv", "bells.csv", "bells"],
  ["bells.csv", " ", "bells"],
  ["bells.csv", " All\nbells ", "All bells"],
  ["bells.csv", "x".repeat(201), `${"x".repeat(199)}…`],
])("of the file %s with the title %j the timeline is called %j", (file, title, expected) => {
  expect(built({ events: [event("1")], ...(title !== undefined && { title }) }, file)?.timeline.title).toBe(expected);
});

test("what the file says of itself is said of the timeline", () => {
  const facts = { description: " One.\n\n\n\nTwo. ", language: "en-GB", extra: { a: 1, prototype: 2 } };
  expect(built({ events: [event("1")], ...facts })).toMatchObject({
    timeline: { description: "One.\n\nTwo.", language: "en-GB", custom: { a: 1 } },
    told: ['the file: dropped: the field "prototype", whose name no data may have'],
  });
  const bare = built({ events: [event("1")], description: " ", language: "no language", extra: {}, eras: [] });
  for (const field of ["description", "language", "custom", "eras", "aspects"])
    expect(bare?.timeline).not.toHaveProperty(field);
});

test("ids of events are their own where they have a letter, and links go to the first of two with one id", () => {
  const made = built({
    events: [
      ...[event("1"), event("1"), { ...event("1"), id: "17", title: "Seventeen" }],
      { ...event("2"), follows: ["e1", "e1", "17", "e2", 'x"\ny'], implies: ["17", "none"] },
    ],
  });
  expect(made?.timeline.events.map(({ id, follows, implies }) => [id, follows ?? [], implies ?? []])).toStrictEqual([
    ["e1", [], []],
    ["e1-2", [], []],
    ["seventeen", [], []],
    ["e2", ["e1", "seventeen"], ["seventeen"]],
  ]);
  expect(made?.told).toStrictEqual([
    'row 2: dropped: that it follows "e2", which is no other event of the file',
    'row 2: dropped: that it follows "x" y", which is no other event of the file',
    'row 2: dropped: that it implies "none", which is no other event of the file',
  ]);
});

test("background periods are cut and told as titles are", () => {
  const eras = [
    { at: "era 1", label: "x".repeat(201), when: { ...when, latest: "x" } },
    { at: "era 2", label: "x".repeat(200), when },
    { at: "era 3", label: " ", when },
  ];
  const made = built({ events: [event("1")], eras });
  expect(made?.timeline.eras?.map(({ id, title }) => [id, title.length])).toStrictEqual([
    ["x".repeat(61), 200],
    [`${"x".repeat(61)}-2`, 200],
    ["period-1", 15],
  ]);
  expect(made?.told).toStrictEqual([
    'era 1: kept: "x" is no date of a calendar and is left out',
    "era 1: changed: the title of a background period is longer than 200 characters and is cut",
  ]);
});
