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
  expect(timeline.lanes.map(({ label }) => label)).toEqual(["Town", "Church"]);
  expect(timeline.events.map(({ id }) => id)).toEqual(["cast", "rung", "hung", "found"]);
  const [cast] = timeline.events;
  expect(cast).toMatchObject({ lane: "church", summary: "By hand.", "title-short": "Cast" });
  expect(cast?.when).toMatchObject({ earliest: "1912-03-05" });
  expect(cast?.claims.map(({ source, says }) => [source, says])).toEqual([
    ["gazette", "By hand, too."],
    ["herald", "Bell cast"],
  ]);
  expect(timeline.sources.map(({ id }) => id)).toEqual(["gazette", "herald"]);
  expect(parseTimeline(JSON.stringify(timeline), "bells")).toMatchObject({ ok: true });
});

test("what is new, brought up to date, or no longer in the file is told", () => {
  const { notes } = updateTimeline(edited(), written(SECOND));
  expect(notes.map(({ at, kind, what }) => `${at}: ${kind}: ${what}`)).toEqual([
    'event "cast": changed: it is brought up to date: when and claims (1 claim more)',
    'event "hung": kept: the file no longer has it; it stays until it is deleted',
    'event "found": changed: it is new',
  ]);
});

test("the same file again changes nothing but where its rows stand", () => {
  const before = written(FIRST);
  expect(updateTimeline(before, before)).toEqual({ timeline: before, notes: [] });
  const moved = updateTimeline(before, written([FIRST[0]!, FIRST[2]!, FIRST[1]!]));
  expect(moved.notes).toEqual([]);
  expect(moved.timeline.events.map(({ id }) => id)).toEqual(["cast", "hung"]);
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
  expect(updateTimeline(before, now).timeline.eras?.map(({ title }) => title)).toEqual(["By hand", "Flood"]);
  expect(updateTimeline(edited(), now).timeline.eras).toHaveLength(2);
  expect(updateTimeline(edited(), written(SECOND)).timeline).not.toHaveProperty("eras");
});
