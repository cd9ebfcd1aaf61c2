import { readFileSync } from "node:fs";
import path from "node:path";
import { expect, test } from "vitest";
import { parsedTimeline } from "../../../e2e/helpers/parsed-timeline.ts";
import { randomEdit, randomFile } from "../../../e2e/random/random-edits.ts";
import { seeded, type Seeded } from "../../../e2e/random/seeded.ts";
import type { Timeline } from "../../timeline.ts";
import { applyEdit } from "../apply-edit.ts";
import type { Edit } from "../edit.ts";
import { holdsTimeline, savedText } from "./saved-text.ts";

const SHIPPED = readFileSync(path.join(import.meta.dirname, "../../syria-2016.json"), "utf8");

function edited(timeline: Timeline, edit: Edit): Timeline {
  const result = applyEdit(timeline, edit);
  if (!result.ok) throw new Error(JSON.stringify(result.problems));
  return result.timeline;
}

const LAYOUTS: readonly ((json: string, random: Seeded) => string)[] = [
  (json) => json,
  (json) => `${JSON.stringify(JSON.parse(json), null, 2)}\n`,
  (json) => JSON.stringify(JSON.parse(json), null, "\t").replace(/\n/gu, "\r\n"),
  (json) => `\uFEFF ${json.replace(/([,:])/gu, (mark) => mark)}\n\n`,
  // Blanks of all kinds between any two parts.
  (json, random) =>
    json.replace(/"(?:[^"\\]|\\.)*"|[{}[\],:]/gu, (part) => part + random.oneOf(["", " ", "\n", "\n\t ", "  "])),
];

test("what is saved is what was edited, in whatever layout", () => {
  for (let seed = 1; seed <= 40; seed += 1) {
    const random = seeded(seed);
    const layout = LAYOUTS[seed % LAYOUTS.length]!;
    let text = layout(randomFile(random), random);
    let timeline = parsedTimeline(text);
    expect(savedText(text, timeline)).toBe(text);
    for (let count = 0; count < 12; count += 1) {
      const result = applyEdit(timeline, randomEdit(random, timeline));
      if (!result.ok) continue;
      ({ timeline } = result);
      if (random.chance(0.4)) continue;
      text = savedText(text, timeline);
      expect(parsedTimeline(text)).toEqual(timeline);
    }
  }
});

test("a layout that said something else would be noticed, and another order of fields is the same", () => {
  const timeline = parsedTimeline(SHIPPED);
  const file = JSON.parse(SHIPPED) as Readonly<Record<string, unknown>>;
  const turned = Object.fromEntries(Object.entries(file).reverse());
  expect(holdsTimeline(JSON.stringify(turned), timeline)).toBe(true);
  expect(holdsTimeline(JSON.stringify({ ...file, title: "Another" }), timeline)).toBe(false);
  const events = file["events"] as readonly unknown[];
  expect(holdsTimeline(JSON.stringify({ ...file, events: [...events].reverse() }), timeline)).toBe(false);
  expect(holdsTimeline(SHIPPED.slice(0, -10), timeline)).toBe(false);
});

test("a claim that is added is all that changes in the lines of a file", () => {
  const timeline = parsedTimeline(SHIPPED);
  const [first, second] = timeline.events;
  const claim = { source: timeline.sources[0]!.id, speaker: { name: "the mayor" }, says: "so" };
  const saved = savedText(SHIPPED, edited(timeline, { type: "add-claim", event: second!.id, claim }));
  const [before, after] = [SHIPPED.split("\n"), saved.split("\n")];
  const head = before.findIndex((line, index) => line !== after[index]);
  const added = after.length - before.length;
  expect(added).toBe(7);
  expect(after.slice(head + added + 1)).toEqual(before.slice(head + 1));
  expect(saved).toContain(JSON.stringify(first!.title));
});

const day = (date: string) => ({ earliest: date, latest: date, precision: "day" });
const ODD = `{"version": 2, "title": "Odd",
\t"lanes": [ {"id": "a", "label": "A"}, {"id": "b", "label": "B"} ],
\t"sources": [],
\t"events": [
\t\t{"id": "one", "title": "One", "lane": "a",
\t\t "when": {"edtf": "2016"}, "actors": ["x", "y"], "claims": []},
\t\t{ "lane": "b", "id": "two", "title": "T\\u0077o", "when": ${JSON.stringify(day("2016-09-12"))}, "claims": [], "custom": {"n": 1.0} }
\t]
}`;

test.each<[string, Edit, string, string]>([
  [
    "a field on a line",
    { type: "change-event", event: "one", change: { title: "First" } },
    '"title": "One"',
    '"title": "First"',
  ],
  [
    "a list on a line",
    { type: "change-event", event: "one", change: { actors: ["x", "z", "y"] } },
    '["x", "y"]',
    '["x", "z", "y"]',
  ],
  [
    "a field that is new on a line",
    { type: "change-event", event: "two", change: { place: "P" } },
    '"lane": "b", "id"',
    '"lane": "b", "place": "P", "id"',
  ],
  [
    "a field that goes",
    { type: "change-event", event: "one", change: { actors: null } },
    '"when": {"edtf": "2016"}, "actors": ["x", "y"], ',
    '"when": {"edtf": "2016"}, ',
  ],
  [
    "an item on a line",
    { type: "add-lane", lane: { id: "c", label: "C" } },
    '"label": "B"} ]',
    '"label": "B"}, {"id": "c", "label": "C"} ]',
  ],
  [
    "a date by other words",
    { type: "change-event", event: "one", change: { when: { edtf: "2016-09", precision: "month" } } },
    '{"edtf": "2016"}',
    '{"precision": "month", "edtf": "2016-09"}',
  ],
  [
    "a field of its own that is a list now",
    { type: "change-event", event: "two", change: { custom: { n: [1] } } },
    '"custom": {"n": 1.0}',
    '"custom": {"n": [1]}',
  ],
  ["a number that is spelled so", { type: "change-event", event: "two", change: { title: "2" } }, '"T\\u0077o"', '"2"'],
])("in a file of a layout of its own, %s changes alone", (_, edit, from, to) => {
  expect(ODD).toContain(from);
  expect(savedText(ODD, edited(parsedTimeline(ODD), edit))).toBe(ODD.replace(from, () => to));
});

test.each([
  ['{"n": {"m": 1}, "o": 2.0}', { n: ["m"], o: 2 }, '{"n": ["m"], "o": 2.0}'],
  ['{"n": ["m"], "o": 2.0}', { n: { m: 1 }, o: 2 }, '{"n": {"m": 1}, "o": 2.0}'],
  ['{"n": [ ], "o": 2.0}', { n: { m: 1 }, o: 2 }, '{"n": {"m": 1}, "o": 2.0}'],
  ["{ }", { n: 1 }, '{"n": 1}'],
  ['{"n": 1.0, "o": 2.0}', { o: 3, n: 1 }, '{"n": 1.0, "o": 3}'],
])("fields of its own that are %s become %j, and the others keep their characters", (from, custom, to) => {
  const file = (own: string) => ODD.replace('{"n": 1.0}', own);
  const now = edited(parsedTimeline(file(from)), { type: "change-event", event: "two", change: { custom } });
  expect(savedText(file(from), now)).toBe(file(to));
});

test("an empty group of own fields, which says nothing, stays where it is", () => {
  const text = ODD.replace('{"n": 1.0}', "{ }");
  const now = edited(parsedTimeline(text), { type: "change-event", event: "two", change: { title: "2" } });
  expect(savedText(text, now)).toBe(text.replace('"T\\u0077o"', '"2"'));
});

test("what a list on lines gets new is indented as the file is", () => {
  const event = {
    id: "three",
    title: "Three",
    lane: "a",
    when: { edtf: "2017", precision: "year" },
    claims: [],
  } as const;
  const saved = savedText(ODD, edited(parsedTimeline(ODD), { type: "add-event", event }));
  expect(saved).toContain('"custom": {"n": 1.0} },\n\t\t{\n\t\t\t"id": "three",\n\t\t\t"title": "Three",');
});

test("beside a text that is no timeline, one is indented by two blanks", () => {
  const timeline = parsedTimeline(ODD);
  const saved = savedText("<svg/>", timeline);
  expect(saved).toMatch(/^\{\n {2}"version": 2,/u);
  expect(parsedTimeline(saved)).toEqual(timeline);
});
