import { expect, test } from "vitest";
import { parseTimeline } from "../file/parsing/parse.ts";
import type { WrittenTimeline } from "../file/schema/timeline-schema.ts";
import { importFile } from "./import-file.ts";
import { updateTimeline } from "./update-timeline.ts";

const FIRST = [
  "id,Date,Title,Source,Category",
  "cast,1912-03-04,Bell cast,Gazette,Town",
  "hung,1912-05-09,Bell hung,Herald,Town",
];
const SECOND = [
  "id,Date,Title,Source,Category",
  "found,1912-01-01,Ore found,Gazette,Town",
  'cast,1912-03-05,Bell cast,"Gazette, Herald",Town',
];

function written(rows: readonly string[]): WrittenTimeline {
  const result = importFile({ name: "bells.csv", text: rows.join("\n") });
  if (!result || !("imported" in result)) throw new Error("the table is not read");
  return JSON.parse(result.imported.text) as WrittenTimeline;
}

/** The first table as a timeline, with what somebody added to it. */
function edited(): WrittenTimeline {
  const before = written(FIRST);
  const [cast, hung] = before.events;
  if (!cast || !hung) throw new Error("the table has two rows");
  return {
    ...before,
    title: "The town's bell",
    lanes: [...before.lanes, { id: "church", label: "Church" }],
    events: [
      {
        ...cast,
        lane: "church",
        summary: "By hand.",
        "title-short": "Cast",
        claims: [{ ...cast.claims[0]!, says: "By hand, too." }],
      },
      { ...hung, id: "rung", title: "Bell rung", custom: {} },
      hung,
    ],
  };
}

test("what the file has is as in the file, and what was added by hand stays", () => {
  const { timeline } = updateTimeline(edited(), written(SECOND));
  expect(timeline.title).toBe("The town's bell");
  expect(timeline.lanes.map(({ label }) => label)).toStrictEqual(["Town", "Church"]);
  expect(timeline.events.map(({ id }) => id)).toStrictEqual(["cast", "rung", "hung", "found"]);
  const [cast] = timeline.events;
  expect(cast).toMatchObject({ lane: "church", summary: "By hand.", "title-short": "Cast" });
  expect(cast?.when).toMatchObject({ earliest: "1912-03-05" });
  expect(cast?.claims.map(({ source, says }) => [source, says])).toStrictEqual([
    ["gazette", "By hand, too."],
    ["herald", "Bell cast"],
  ]);
  expect(timeline.sources.map(({ id }) => id)).toStrictEqual(["gazette", "herald"]);
  expect(parseTimeline(JSON.stringify(timeline), "bells")).toMatchObject({ ok: true });
});

test("what is new, brought up to date, or no longer in the file is told", () => {
  const { notes } = updateTimeline(edited(), written(SECOND));
  expect(notes.map(({ at, kind, what }) => `${at}: ${kind}: ${what}`)).toStrictEqual([
    'event "cast": changed: it is brought up to date: when and claims (1 claim more)',
    'event "hung": kept: the file no longer has it; it stays until it is deleted',
    'event "found": changed: it is new',
  ]);
});

test("the same file again changes nothing but where its rows stand", () => {
  const before = written(FIRST);
  expect(updateTimeline(before, before)).toStrictEqual({ timeline: before, notes: [] });
  const moved = updateTimeline(before, written([FIRST[0]!, FIRST[2]!, FIRST[1]!]));
  expect(moved.notes).toStrictEqual([]);
  expect(moved.timeline.events.map(({ id }) => id)).toStrictEqual(["cast", "hung"]);
});

test("background periods stay as somebody made them, and new ones come", () => {
  const when = { earliest: "1912", latest: "1912", precision: "year" as const };
  const before = { ...edited(), eras: [{ id: "dry", title: "By hand", when }] };
  const now = {
    ...written(SECOND),
    eras: [
      { id: "dry", title: "Drought", when },
      { id: "wet", title: "Flood", when },
    ],
  };
  expect(updateTimeline(before, now).timeline.eras?.map(({ title }) => title)).toStrictEqual(["By hand", "Flood"]);
  expect(updateTimeline(edited(), now).timeline.eras).toHaveLength(2);
  expect(updateTimeline(edited(), written(SECOND)).timeline).not.toHaveProperty("eras");
});

test("each part that is the same by its id is told field by field", () => {
  const claim = (source: string, says: string, more: object = {}) => ({
    source,
    speaker: { name: source },
    says,
    ...more,
  });
  const event = (id: string, facts: object = {}) => ({
    ...{ id, title: id, lane: "a", when: { earliest: "1912", latest: "1912", precision: "year" as const }, claims: [] },
    ...facts,
  });
  const source = (id: string, facts: object = {}) => ({ id, type: "document", title: id, custom: {}, ...facts });
  const whole = (facts: object): WrittenTimeline => ({
    version: 2,
    title: "T",
    lanes: [{ id: "a", label: "A" }],
    sources: [],
    events: [],
    ...facts,
  });
  const before = whole({
    aspects: { one: "One", two: "By hand" },
    lanes: [{ id: "a", label: "By hand" }],
    sources: [source("s", { note: "by hand" }), source("t")],
    events: [
      event("same", { custom: { "imported-from": "f, row 1", own: 1 } }),
      event("moved", { lane: "b", place: "N", custom: { "imported-from": "f, row 2" } }),
      event("told", {
        claims: [claim("s", "by hand"), claim("s", "second"), claim("t", "third"), claim("h", "by hand alone")],
      }),
      event("gone", { custom: { "imported-from": "f, row 9" } }),
      event("own", { custom: { x: 1 } }),
      event("bare"),
    ],
  });
  const now = whole({
    title: "Now",
    description: "D",
    aspects: { two: "Two", three: "Three" },
    sources: [source("s", { title: "S", genre: "g" }), source("u")],
    events: [
      event("same", { custom: { "imported-from": "f, row 5" } }),
      event("moved", { title: "New words", place: "S", custom: { "imported-from": "f, row 6" } }),
      event("told", {
        claims: [
          claim("s", "told", { place: "P" }),
          claim("t", "new third"),
          claim("s", "new second"),
          claim("s", "third of s"),
          claim("v", "told"),
        ],
      }),
      event("new"),
    ],
  });
  expect(updateTimeline(before, now)).toStrictEqual({
    timeline: {
      version: 2,
      title: "T",
      lanes: [{ id: "a", label: "By hand" }],
      sources: [
        { id: "s", type: "document", title: "s", custom: {}, genre: "g", note: "by hand" },
        { id: "t", type: "document", title: "t", custom: {} },
        { id: "u", type: "document", title: "u", custom: {} },
      ],
      events: [
        {
          id: "same",
          title: "same",
          lane: "a",
          when: { earliest: "1912", latest: "1912", precision: "year" },
          claims: [],
          custom: { "imported-from": "f, row 5", own: 1 },
        },
        {
          id: "moved",
          title: "New words",
          lane: "b",
          when: { earliest: "1912", latest: "1912", precision: "year" },
          claims: [],
          place: "S",
          custom: { "imported-from": "f, row 6" },
        },
        {
          id: "told",
          title: "told",
          lane: "a",
          when: { earliest: "1912", latest: "1912", precision: "year" },
          claims: [
            { source: "s", speaker: { name: "s" }, says: "by hand", place: "P" },
            { source: "s", speaker: { name: "s" }, says: "new second" },
            { source: "t", speaker: { name: "t" }, says: "new third" },
            { source: "h", speaker: { name: "h" }, says: "by hand alone" },
            { source: "s", speaker: { name: "s" }, says: "third of s" },
            { source: "v", speaker: { name: "v" }, says: "told" },
          ],
          custom: {},
        },
        {
          id: "gone",
          title: "gone",
          lane: "a",
          when: { earliest: "1912", latest: "1912", precision: "year" },
          claims: [],
          custom: { "imported-from": "f, row 9" },
        },
        {
          id: "own",
          title: "own",
          lane: "a",
          when: { earliest: "1912", latest: "1912", precision: "year" },
          claims: [],
          custom: { x: 1 },
        },
        {
          id: "bare",
          title: "bare",
          lane: "a",
          when: { earliest: "1912", latest: "1912", precision: "year" },
          claims: [],
        },
        {
          id: "new",
          title: "new",
          lane: "a",
          when: { earliest: "1912", latest: "1912", precision: "year" },
          claims: [],
        },
      ],
      description: "D",
      aspects: { two: "By hand", three: "Three", one: "One" },
    },
    notes: [
      { at: 'event "moved"', kind: "changed", what: "it is brought up to date: title and place" },
      { at: 'event "told"', kind: "changed", what: "it is brought up to date: claims (2 claims more)" },
      { at: 'event "gone"', kind: "kept", what: "the file no longer has it; it stays until it is deleted" },
      { at: 'event "new"', kind: "changed", what: "it is new" },
    ],
  });
  expect(updateTimeline(whole({}), whole({ aspects: { a: "A" } })).timeline.aspects).toStrictEqual({ a: "A" });
  expect(updateTimeline(whole({ aspects: { a: "A" } }), whole({})).timeline.aspects).toStrictEqual({ a: "A" });
  expect(updateTimeline(whole({}), whole({})).timeline).not.toHaveProperty("aspects");
});

test("pictures that were kept under names stay, and events that they leave out keep their ids", () => {
  const pictures = [{ name: "Slide", hidden: ["cast"] }];
  const { timeline } = updateTimeline({ ...edited(), pictures }, written(SECOND));
  expect(timeline.pictures).toStrictEqual(pictures);
  expect(parseTimeline(JSON.stringify(timeline), "a")).toMatchObject({ ok: true });
});
