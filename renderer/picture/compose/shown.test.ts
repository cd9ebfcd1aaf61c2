/** What of a timeline is shown, as a look has it. */
import { expect, test } from "vitest";
import { day, event, source, timeline } from "../../../e2e/helpers/example.ts";
import { FIRST_LOOK, type Look } from "../../../data/look/look.ts";
import { sceneOptions, shownOf } from "./shown.ts";

const subject = timeline([event("a", { title: "Zebra" }), event("b")], {
  sources: [source("alpha", { published: day("2016-09-14") })],
});
const looking = (change: Partial<Look>): Look => ({ ...FIRST_LOOK, ...change });
const onlyA = { ...FIRST_LOOK.filter, text: "zebra" };

test("what passes is shown, and the rest is faint where the look keeps it for context", () => {
  const shown = shownOf(subject, looking({ filter: onlyA }));
  expect(shown.events.map(({ id }) => id)).toEqual(["a"]);
  expect([...shown.passing]).toEqual(["a"]);
  expect([...shown.faint]).toEqual([]);
  expect([...shownOf(subject, looking({ filter: onlyA, context: true })).faint]).toEqual(["b"]);
  expect([...shownOf(subject, looking({ context: true })).faint]).toEqual([]);
});

test("a look takes over what it has in common with the one before", () => {
  const first = shownOf(subject, FIRST_LOOK);
  const filtered = shownOf(subject, looking({ filter: onlyA }), first);
  expect(filtered.events).toHaveLength(1);
  for (const part of ["timeline", "facts", "plan", "grouping"] as const) expect(filtered[part]).toBe(first[part]);
  const byActor = shownOf(subject, looking({ lanesBy: "actor" }), filtered);
  expect(byActor.grouping.all).toEqual(["#no-actor"]);
  expect(byActor.plan).toBe(first.plan);
  const folded = shownOf(subject, looking({ collapsed: ["one"] }), first);
  expect([...folded.grouping.collapsed]).toEqual(["one"]);
  const other = timeline([event("c")]);
  const ofOther = shownOf(other, FIRST_LOOK, first);
  expect(ofOther.timeline).toBe(other);
  expect(ofOther.facts).not.toBe(first.facts);
});

test("what is known of events stays with an edit, until a source is another", () => {
  const first = shownOf(subject, FIRST_LOOK);
  const [, b] = subject.events;
  const edited = shownOf({ ...subject, events: [event("a", { title: "Yak" }), b!] }, FIRST_LOOK, first);
  expect(edited.facts).toBe(first.facts);
  expect(edited.plan).toBe(first.plan);
  expect(edited.facts(b!)).toBe(first.facts(b!));
  const told = shownOf({ ...subject, sources: [...subject.sources] }, FIRST_LOOK, edited);
  expect(told.facts).not.toBe(first.facts);
});

test("facts of a timeline that is set back are others, and those of the whole are there again after it", () => {
  const first = shownOf(subject, FIRST_LOOK);
  const back = shownOf(subject, looking({ knownOn: "2016-09-01" }), first);
  expect(back.timeline).not.toBe(subject);
  expect(back.facts).not.toBe(first.facts);
  expect(shownOf(subject, looking({ knownOn: "2016-09-01", filter: onlyA }), back).timeline).toBe(back.timeline);
  expect(shownOf(subject, looking({ knownOn: "2016-09-01", undatedReports: true }), back).timeline).not.toBe(
    back.timeline,
  );
  const again = shownOf(subject, FIRST_LOOK, back);
  expect(again.timeline).toBe(subject);
  expect(again.facts).toBe(first.facts);
});

test("a scene joins the event that is selected to others, and no source", () => {
  const look = looking({ filter: onlyA, compared: ["alpha", "beta"] });
  const shown = shownOf(subject, look);
  const options = sceneOptions(shown, look, { kind: "event", id: "a" });
  expect(options).toMatchObject({ match: "zebra", compared: ["alpha", "beta"], arcsOf: "a" });
  expect([options.shown, options.faint, options.grouping, options.facts, options.plan]).toEqual([
    shown.passing,
    shown.faint,
    shown.grouping,
    shown.facts,
    shown.plan,
  ]);
  expect(sceneOptions(shown, look, { kind: "source", id: "alpha" })).not.toHaveProperty("arcsOf");
  expect(sceneOptions(shown, look)).not.toHaveProperty("arcsOf");
});
