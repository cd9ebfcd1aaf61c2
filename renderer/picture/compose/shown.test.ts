/** What of a timeline is shown, as a look has it. */
import { expect, test } from "vitest";
import { day, event, source, timeline } from "../../../e2e/helpers/example.ts";
import { FIRST_LOOK, type Look } from "../../../data/look/look.ts";
import { rememberedFacts } from "../marks/facts.ts";
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

test("facts of the whole timeline are those that are given, and of one that is set back they are others", () => {
  const facts = rememberedFacts(subject.sources);
  expect(shownOf(subject, FIRST_LOOK, facts).facts).toBe(facts);
  const back = shownOf(subject, looking({ knownOn: "2016-09-01" }), facts);
  expect(back.facts).not.toBe(facts);
  expect(back.timeline).not.toBe(subject);
  expect(shownOf(subject, FIRST_LOOK).timeline).toBe(subject);
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
