import { expect, test } from "vitest";
import { RECORDS } from "./records.ts";

function read(json: unknown) {
  const outcome = RECORDS.read({ name: "a.json", text: "", json }, {});
  if (!("draft" in outcome)) throw new Error(JSON.stringify(outcome));
  return outcome.draft;
}

/** Where each event stands, what it is called, and its lane. */
function told(json: unknown) {
  return read(json).events.map(({ at, title, lane }) => [at, title, lane].filter(Boolean).join(" | "));
}

const BELL = { date: "1912", title: "Bell" };
const BOAT = { date: "1913", title: "Boat" };
const QUAY = { date: "1914", title: "Quay" };

test.each<[string, unknown, readonly string[]]>([
  ["the only one", { bells: [BELL] }, ["bells[0] | Bell"]],
  ["the one with dates", { tools: [{ x: 1 }, { x: 2 }, { x: 3 }], bells: [BELL] }, ["bells[0] | Bell"]],
  ["that of events", { bells: [{ x: 1 }], events: [BELL] }, ["events[0] | Bell"]],
  ["both with dates", { bells: [BELL], boats: [BOAT] }, ["bells[0] | Bell | bells", "boats[0] | Boat | boats"]],
  [
    "both, in their own groups",
    { bells: [{ ...BELL, category: "Sound" }], boats: [BOAT] },
    ["bells[0] | Bell | Sound", "boats[0] | Boat | boats"],
  ],
  ["that of an event itself", { ...BELL, parts: [BOAT, QUAY] }, ["the event | Bell"]],
  ["that of an event by its start", { startdate: "1912", name: "Bell", parts: [BOAT] }, ["the event | Bell"]],
  ["that of an event by its day", { eventdate: "1912", label: "Bell", parts: [BOAT] }, ["the event | Bell"]],
  ["what has no date", { date: "", title: "Boats", parts: [BOAT] }, ["parts[0] | Boat"]],
  ["what has a date of something else", { update: "1912", title: "Boats", parts: [BOAT] }, ["parts[0] | Boat"]],
  ["what has many dates", { dates: "1912", title: "Boats", parts: [BOAT] }, ["parts[0] | Boat"]],
  ["what has a title of something else", { date: "1912", subtitle: "Boats", parts: [BOAT] }, ["parts[0] | Boat"]],
  ["what has many titles", { date: "1912", titles: "Boats", parts: [BOAT] }, ["parts[0] | Boat"]],
  ["groups with names", [{ era: "Old", events: [BELL] }], ["[0].events[0] | Bell | Old"]],
  ["groups with groups in them", [{ era: "Old", events: [{ ...BELL, group: "Own" }] }], ["[0].events[0] | Bell | Own"]],
  ["groups with lanes in them", [{ era: "Old", events: [{ ...BELL, lane: "Own" }] }], ["[0].events[0] | Bell | Own"]],
  ["groups without names", [{ events: [BELL] }, { events: [BOAT] }], ["[0].events[0] | Bell", "[1].events[0] | Boat"]],
  ["groups in a field", { x: [{ name: "Ada", events: [BELL] }] }, ["x[0].events[0] | Bell | Ada"]],
])("of lists that one is read: %s", (_, json, expected) => {
  expect(told(json)).toEqual(expected);
});

const CITED = "source sources reference references citation citations bibliography links media images files credits";

test.each(CITED.split(" "))("a list of %j beside one of events is none of those, however long", (name) => {
  expect(told({ [name]: [BOAT, QUAY], bells: [BELL] })).toEqual(["bells[0] | Bell"]);
  expect(told({ [`${name}2`]: [BOAT], bells: [BELL] })).toHaveLength(2);
  expect(told({ [`my ${name}`]: [BOAT], bells: [BELL] })).toHaveLength(2);
});

test("fields around lists that stand deeper are kept, and those with the lists in them are not", () => {
  const { extra, notes, events } = read({
    licence: "CC0",
    dat: 5,
    Events: "two",
    data: { note: "x", Events: [BELL], Births: [BOAT] },
    database: { x: 1 },
  });
  expect(events.map(({ at }) => at)).toEqual(["data.Events[0]", "data.Births[0]"]);
  expect(extra).toEqual({ licence: "CC0", dat: 5, Events: "two", database: { x: 1 } });
  expect(notes).toContainEqual({
    at: "the file",
    kind: "dropped",
    what: "what stands around the lists of events in the fields that hold them, besides the names of groups",
  });
});

test("a list with an event of ours in it is none of others", () => {
  const file = (json: unknown) => ({ name: "a.json", text: "", json });
  expect(RECORDS.recognises(file({ version: 2, events: [BELL, { ...BOAT, claims: [] }] }))).toBe(false);
  expect(RECORDS.recognises(file({ size: 2, events: [BELL, BOAT] }))).toBe(true);
});

test("notes on the twelfth object say where it stands", () => {
  const list = [...Array.from({ length: 11 }, () => BELL), { date: "soon", title: "Boat" }];
  const { events, notes } = read(list);
  expect(events.at(-1)?.at).toBe("[11]");
  expect(notes.map(({ at }) => at)).toEqual(["[11]"]);
});

test.each(["source", "sources", "citation", "citations", "reference", "references", "link", "links", "url", "urls"])(
  "an object in the field %j is a source, and one in a field that is called like it is none",
  (name) => {
    const held = { name: "The Post", url: "https://a.example/1" };
    const [event] = read([{ ...BELL, [name]: held }]).events;
    expect(event?.claims.map(({ source, url }) => [source, url])).toEqual([["The Post", "https://a.example/1"]]);
    const [other] = read([{ ...BELL, [`re${name}`]: held, [`${name}2`]: held }]).events;
    expect(other).toMatchObject({ claims: [], extra: { [`re${name}`]: held, [`${name}2`]: held } });
  },
);
