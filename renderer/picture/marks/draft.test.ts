import { expect, test } from "vitest";
import type { Claim } from "../../../data/timeline.ts";
import { claim, day, event, source } from "../../../e2e/helpers/example.ts";
import { measureWithSourceSans } from "../text/measure.ts";
import { codedSources } from "./chip.ts";
import { draftEvent, type Drafting } from "./draft.ts";
import { factsFor } from "./facts.ts";

const drafting: Drafting = {
  plot: 2000,
  measure: measureWithSourceSans(),
  coded: codedSources([source("alpha"), source("beta")]),
  facts: factsFor([]),
  compared: [],
  year: 2016,
};

const captionOf = (claims: readonly Claim[], more: Partial<Drafting> = {}) =>
  draftEvent(event("a", { claims }), { ...drafting, ...more }).caption;

const over60 = { figures: [{ measure: "killed", moreThan: 60 }] };
const dead83 = { figures: [{ measure: "killed", value: 83 }] };
const blamed = (value: string) => ({ asserts: [{ aspect: "responsibility", value }] as const });

test("what can all be true is told in a pill of its own, and the event is not one on which accounts differ", () => {
  const claims = [claim("alpha", over60), claim("beta", dead83)];
  expect(captionOf(claims)).toMatchObject({ pill: "≈ killed: over 60 AL · 83 BE", isDisputed: false });
  expect(draftEvent(event("a", { claims }), drafting)).toMatchObject({
    differs: [],
    name: "12 September 2016: a; 2 sources",
  });
});

test("where something differs, the pill tells that alone", () => {
  const claims = [
    claim("alpha", { ...over60, ...blamed("Northton") }),
    claim("beta", { ...dead83, ...blamed("Southby") }),
  ];
  expect(captionOf(claims)).toMatchObject({ pill: "≠ who did it: Northton AL · Southby BE", isDisputed: true });
});

test("a number stands behind the sign of what it is about", () => {
  const numbers = new Map([["a", 4]]);
  expect(captionOf([claim("alpha", over60), claim("beta", dead83)], { numbers }).pill).toBe("≈ 4");
  expect(captionOf([claim("alpha", blamed("Northton")), claim("beta", blamed("Southby"))], { numbers }).pill).toBe(
    "≠ 4",
  );
});

test("a comment gives an event no chip, and its words for the date are not quoted", () => {
  const when = { ...day("2016-09-12", "2016-09-19"), wording: "last week" };
  const comment = claim("beta", { stance: "comments", when });
  const { sources, note } = draftEvent(event("a", { when, claims: [claim("alpha"), comment] }), drafting).caption;
  expect([sources.map(({ code }) => code), note]).toEqual([["AL"], "12–19 Sep"]);
});

test("words for a date that was taken back are not quoted beside the report that took it back", () => {
  const when = { ...day("2016-09-12", "2016-09-19"), wording: "last week" };
  const claims = [
    claim("alpha"),
    claim("beta", { id: "first", when, ...dead83 }),
    claim("beta", { stance: "corrects", of: "first", when: day("2016-09-14") }),
  ];
  expect(draftEvent(event("a", { when, claims }), drafting).caption.note).toBe("12–19 Sep");
});
