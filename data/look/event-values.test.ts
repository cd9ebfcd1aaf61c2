import { expect, test } from "vitest";
import { claim, day, event, timeline } from "../../e2e/helpers/example.ts";
import { whenOf } from "../moment.ts";
import type { Claim, When } from "../timeline.ts";
import type { Written } from "../written.ts";
import { facets, rememberValues } from "./facets.ts";
import { isSingleSource, isUndated, NO_FILTER, valuesOf } from "./filter.ts";

const at = (source: string, code: string): Claim => ({ ...claim(source), outlet: { ...claim(source).outlet, code } });

test.each<[string, readonly Claim[], readonly string[], boolean]>([
  ["one source", [claim("alpha")], ["alpha"], true],
  ["one source that denies it", [claim("alpha", { stance: "denies" })], ["alpha"], true],
  ["one source that only comments", [claim("alpha", { stance: "comments" })], [], false],
  ["one of an outlet with others", [at("alpha", "AL")], ["alpha", "AL"], true],
  ["one that is its outlet", [at("alpha", "alpha")], ["alpha"], true],
  ["one that comments, of an outlet", [{ ...at("alpha", "AL"), stance: "comments" }], [], false],
  ["two", [claim("alpha"), claim("beta")], ["alpha", "beta"], false],
  ["two of one outlet", [at("alpha", "GZ"), at("beta", "GZ")], ["alpha", "beta", "GZ"], false],
  ["one twice", [claim("alpha"), claim("alpha")], ["alpha"], true],
  ["one, and one that comments", [claim("alpha"), claim("beta", { stance: "comments" })], ["alpha"], true],
])("who tells it: %s", (_name, claims, values, isAlone) => {
  const told = event("a", { claims });
  expect(valuesOf(told, "sources")).toEqual(values);
  expect(isSingleSource(told)).toBe(isAlone);
});

test("actors count once, and what is not said is no value", () => {
  const told = event("a", { actors: ["Crews", "Board", "Crews"] });
  expect(valuesOf(told, "actors")).toEqual(["Crews", "Board"]);
  expect(valuesOf(told, "places")).toEqual([]);
  const { actors, ...nobody } = event("b");
  expect(actors).toEqual([]);
  expect(valuesOf(nobody, "actors")).toEqual([]);
});

const START = { earliest: "2016-09-12", latest: "2016-09-12", precision: "day" } as const;

test.each<[string, Written<When>, boolean]>([
  ["a day", day("2016-09-12"), false],
  ["bounds of one day", { earliest: "2016-09-12", latest: "2016-09-12", precision: "bounded" }, false],
  ["bounds of two days", { earliest: "2016-09-12", latest: "2016-09-13", precision: "bounded" }, true],
  ["a month", { earliest: "2016-09", latest: "2016-09", precision: "month" }, false],
  ["a first bound alone", { earliest: "2016-09-12", precision: "bounded" }, true],
  ["a last bound alone", { latest: "2016-09-12", precision: "bounded" }, true],
  ["no bound", { precision: "bounded" }, true],
  ["a span with a start", { start: START, end: { precision: "bounded" } }, false],
  ["a span with an end", { start: { precision: "bounded" }, end: START }, false],
  ["a span with neither", { start: { precision: "bounded" }, end: { precision: "bounded" } }, true],
])("%s dates an event or does not: by its own date, and by that of any claim", (_name, when, undated) => {
  expect(isUndated(event("a", { when: whenOf(when) }))).toBe(undated);
  const open = whenOf({ precision: "bounded" });
  const claims = [claim("alpha"), claim("beta", { when: whenOf(when) }), claim("gamma", { when: open })];
  expect(isUndated(event("a", { when: open, claims }))).toBe(undated);
});

test("what is remembered of an event is what would be found anew, of accounts found once", () => {
  const remembered = rememberValues();
  const two = event("a", { actors: ["Crews"], place: "North Quay", claims: [claim("alpha"), claim("beta")] });
  const one = event("b", { actors: ["Board"], claims: [claim("alpha")] });
  for (const told of [two, one])
    for (const list of ["sources", "lanes", "actors", "places", "differs"] as const)
      expect(remembered(told, list)).toEqual(valuesOf(told, list));
  expect(remembered(two, "differs")).toBe(remembered(two, "differs"));
  expect(remembered(two, "sources")).toBe(remembered(two, "sources"));
});

test("the values of most events come first, equals by their letters", () => {
  const events = [
    event("a", { actors: ["Crews", "Board"], place: "Quay" }),
    event("b", { actors: ["Board", "Apprentices"], place: "Yard" }),
    event("c", { actors: ["Crews", "Zoo"], place: "Yard" }),
  ];
  const { actors, places } = facets(timeline(events), NO_FILTER);
  expect(actors.map(({ value }) => value)).toEqual(["Board", "Crews", "Apprentices", "Zoo"]);
  expect(places.map(({ value }) => value)).toEqual(["Yard", "Quay"]);
});
