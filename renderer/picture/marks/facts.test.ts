/** What is said of an event whatever the view. */
import { expect, test } from "vitest";
import { claim, day, event } from "../../../e2e/helpers/example.ts";
import { factsFor, rememberedFacts } from "./facts.ts";

const factsOf = factsFor([]);
const killed = (source: string, value: number) => claim(source, { figures: [{ measure: "killed", value }] });

test("accounts that agree differ on nothing", () => {
  const told = event("a", { claims: [claim("alpha"), claim("beta")] });
  expect(factsOf(told)).toMatchObject({
    told: [],
    differs: [],
    name: "12 September 2016: a; 2 sources",
    elsewhere: [],
  });
  expect([...factsOf(told).sources]).toEqual(["alpha", "beta"]);
});

test("what differs is told by its kind, once", () => {
  const claims = [killed("alpha", 1), killed("beta", 2)];
  expect(factsOf(event("a", { claims }))).toMatchObject({
    differs: ["figures"],
    name: "12 September 2016: a; 2 sources; accounts differ on killed",
  });
});

test("what can all be true is told, and differs on nothing", () => {
  const claims = [claim("alpha", { figures: [{ measure: "killed", moreThan: 60 }] }), killed("beta", 83)];
  const { told, differs, name } = factsOf(event("a", { claims }));
  expect([told.length, differs, name]).toEqual([1, [], "12 September 2016: a; 2 sources"]);
});

test("claims that date an event elsewhere are there with their sources and their places", () => {
  const when = day("2016-09-19");
  const claims = [claim("alpha"), claim("beta", { when }), claim("gamma", { when: day("2016-09-12") })];
  expect(factsOf(event("a", { claims })).elsewhere).toEqual([{ claim: 1, source: "beta", when: when.interval }]);
});

test("of a span that is dated otherwise, the end that differs is what lies elsewhere", () => {
  const span = { start: day("2016-09-05"), end: day("2016-09-12") };
  const elsewhere = (when: object) =>
    factsOf(
      event("a", { when: span, claims: [claim("alpha"), claim("beta", { when: when as typeof span })] }),
    ).elsewhere.map((place) => place.when);
  expect(elsewhere({ ...span, end: day("2016-09-19") })).toEqual([day("2016-09-19").interval]);
  expect(elsewhere({ ...span, start: day("2016-09-01") })).toEqual([day("2016-09-01").interval]);
  expect(elsewhere(span)).toEqual([]);
});

test("facts that are remembered are the same, and are worked out once for each event", () => {
  const remembered = rememberedFacts([]);
  const told = event("a", { claims: [killed("alpha", 1), killed("beta", 2)] });
  expect(remembered(told)).toMatchObject({ differs: ["figures"], rank: factsOf(told).rank });
  expect(remembered(told)).toBe(remembered(told));
  expect(remembered({ ...told })).not.toBe(remembered(told));
});
