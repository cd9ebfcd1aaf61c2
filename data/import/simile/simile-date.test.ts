import { expect, test } from "vitest";
import type { ImportDraft } from "../import-draft.ts";
import type { ImportOutcome } from "../importer.ts";
import { SIMILE_JSON } from "./simile-json.ts";
import { SIMILE_XML } from "./simile-xml.ts";

function draft(outcome: ImportOutcome): ImportDraft {
  if (!("draft" in outcome)) throw new Error(JSON.stringify(outcome));
  return outcome.draft;
}

const ofXml = (text: string) => draft(SIMILE_XML.read({ name: "file", text }, {}));
const ofJson = (json: unknown) => draft(SIMILE_JSON.read({ name: "file", text: "", json }, {}));
const xmlEvent = (attributes: string, text = "") =>
  ofXml(`<data><event ${attributes} title="t">${text}</event></data>`);
const jsonEvent = (fields: object) => ofJson({ events: [{ title: "t", ...fields }] });

test.each([
  ["200 BC", { earliest: "-0199", wording: "200 BC" }],
  ["1 AD", { earliest: "0001" }],
  ["30", { earliest: "0030", precision: "year" }],
  ["-43", { earliest: "-0043" }],
  ["May 9 9", { earliest: "0009-05-09", precision: "day" }],
  ["Sat May 20 1961 00:00:00 GMT-0600", { earliest: "1961-05-20", precision: "day", zone: "-06:00" }],
  ["Sat, 20 May 1961 10:05:00 GMT", { earliest: "1961-05-20T10:05", zone: "Z" }],
  ["1961-05-20T10:05:00Z", { earliest: "1961-05-20T10:05", zone: "Z" }],
  ["1961-05", { earliest: "1961-05", precision: "month" }],
])("the date %j is read as it is written", (start, when) => {
  expect(xmlEvent(`start="${start}"`).events[0]?.when).toMatchObject(when);
});

test("midnight stands for the day, which is told", () => {
  const { notes } = xmlEvent('start="1961-05-20T00:00:00"');
  expect(notes).toStrictEqual([
    { at: "event 1 (line 1)", kind: "inferred", what: '"1961-05-20T00:00:00" is taken for the whole day' },
  ]);
});

const FOUR = { start: "1900", latestStart: "1902", earliestEnd: "1908", end: "1910" };

test("four dates are the bounds of both ends", () => {
  const when = {
    start: { earliest: "1900", latest: "1902", precision: "bounded" },
    end: { earliest: "1908", latest: "1910", precision: "bounded" },
  };
  expect(jsonEvent(FOUR).events[0]?.when).toStrictEqual(when);
  expect(jsonEvent({ s: "1900", ls: "1902", ee: "1908", e: "1910" }).events[0]?.when).toStrictEqual(when);
  expect(
    xmlEvent('start="1900" latestStart="1902" earliestEnd="1908" end="1910" isDuration="true"').events[0]?.when,
  ).toStrictEqual(when);
});

test("an end that is open stays so", () => {
  expect(jsonEvent({ start: "1900", earliestEnd: "1908" }).events[0]?.when).toStrictEqual({
    start: { earliest: "1900", latest: "1900", precision: "year" },
    end: { earliest: "1908", precision: "bounded" },
  });
  expect(jsonEvent({ latestStart: "1908" }).events[0]?.when).toStrictEqual({ latest: "1908", precision: "bounded" });
});

test("what happened at one time lies between its dates; XML says so where JSON does not", () => {
  const between = { earliest: "1900", latest: "1910", precision: "bounded" };
  expect(xmlEvent('start="1900" end="1910"').events[0]?.when).toMatchObject(between);
  expect(jsonEvent({ start: "1900", end: "1910" }).events[0]?.when).toHaveProperty("start");
  expect(jsonEvent({ ...FOUR, durationEvent: false }).events[0]?.when).toMatchObject(between);
  expect(xmlEvent('start="1900" end="1910" durationEvent="true"').events[0]?.when).toHaveProperty("start");
  const { events, notes } = jsonEvent({ start: "1900", end: "1910", isDuration: false });
  expect(events[0]?.when).toMatchObject(between);
  expect(notes).toMatchObject([{ kind: "chosen" }]);
});

test("dates out of order are left out and told", () => {
  const { events, notes } = jsonEvent({ start: "1900", latestStart: "1920", earliestEnd: "1890", end: "1910" });
  expect(events[0]?.when).toMatchObject({ start: { latest: "1900" }, end: { earliest: "1910" } });
  expect(notes.map(({ kind }) => kind)).toStrictEqual(["dropped", "dropped"]);
  expect(xmlEvent('start="1900" end="1890"').notes).toMatchObject([{ kind: "dropped" }]);
});

test.each<[object, unknown]>([
  [
    { start: "1900", end: "1910", latestStart: "1899" },
    ["1900 – 1900", "1910 – 1910", "dropped: its latest start lies outside of it"],
  ],
  [
    { start: "1900", end: "1910", latestStart: "1911" },
    ["1900 – 1900", "1910 – 1910", "dropped: its latest start lies outside of it"],
  ],
  [{ start: "1900", end: "1910", latestStart: "1900", earliestEnd: "1910" }, ["1900 – 1900", "1910 – 1910"]],
  [
    { start: "1900", end: "1910", earliestEnd: "1899" },
    ["1900 – 1900", "1910 – 1910", "dropped: its earliest end lies outside of it"],
  ],
  [
    { start: "1900", end: "1910", earliestEnd: "1911" },
    ["1900 – 1900", "1910 – 1910", "dropped: its earliest end lies outside of it"],
  ],
  [{ latestStart: "1902", end: "1910" }, ["… – 1902", "1910 – 1910"]],
  [{ latestStart: "1912", end: "1910" }, ["1910 – 1910", "dropped: its latest start lies outside of it"]],
  [{ start: "1900", earliestEnd: "1899" }, ["1900 – 1900", "dropped: its earliest end lies outside of it"]],
  [{ earliestEnd: "1908" }, ["1908 – …"]],
  [{ end: "1908" }, ["1908 – 1908"]],
  [{ start: "1900 - 1902", end: "1908 - 1910" }, ["1900 – 1900", "1908 – 1908"]],
  [
    { start: "soon", end: "1908", latestStart: "later" },
    ["1908 – 1908", { start: "soon", latestStart: "later" }, 'kept: "soon" is no date', 'kept: "later" is no date'],
  ],
  [
    { start: "1900", de: "false", earliestEnd: "1905" },
    ["1900 – 1905 happened at one time, between its start and its end"],
  ],
  [
    { start: "1900", de: false, latestStart: "1902" },
    ["1900 – 1902 happened at one time, between its start and its end"],
  ],
  [{ start: "1900", de: false, end: "1900" }, ["1900 – 1900"]],
  [{ end: "1910", de: false }, ["… – 1910"]],
  [{ start: "1910", end: "1900", de: false }, ["1910 – 1910", "dropped: its last date is before its start"]],
  [
    { start: "1900", end: "1910", isDuration: "false" },
    [
      "1900 – 1910 happened at one time, between its start and its end",
      'chosen: "isDuration" is taken at its word, although SIMILE draws it as a span',
    ],
  ],
  [
    { start: "1900", end: "1910", isDuration: true },
    ["1900 – 1900", "1910 – 1910", 'chosen: "isDuration" is taken at its word, although SIMILE draws it as a point'],
  ],
  [{ start: "1900", end: "1910", isDuration: false, durationEvent: true }, ["1900 – 1900", "1910 – 1910"]],
])("the dates %j", (dates, expected) => {
  const { events, notes } = jsonEvent(dates);
  const { when, extra } = events[0]!;
  const moments = when && "start" in when ? [when.start, when.end] : when ? [when] : [];
  const shown = moments.map(({ earliest = "…", latest = "…", basis = "" }) =>
    `${earliest} – ${latest} ${basis}`.trim(),
  );
  expect([
    ...shown,
    ...(extra ? [extra] : []),
    ...notes.map(({ kind, what }) => `${kind}: ${what.replace(/: write.*/u, "")}`),
  ]).toStrictEqual(expected);
});
