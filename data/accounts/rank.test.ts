import { expect, test } from "vitest";
import { claim, event, source } from "../../e2e/helpers/example.ts";
import { shippedTimeline } from "../../e2e/helpers/parsed-timeline.ts";
import { placesByRank, rankOf } from "./rank.ts";

test("what the editor says comes first, then what accounts differ on, then independent sources", () => {
  const ranks = [
    rankOf({ emphasis: "high", differs: true, independent: 1 }),
    rankOf({ emphasis: "high", differs: false, independent: 9 }),
    rankOf({ differs: true, independent: 2 }),
    rankOf({ differs: true, independent: 1 }),
    rankOf({ differs: false, independent: 9 }),
    rankOf({ differs: false, independent: 1 }),
    rankOf({ emphasis: "low", differs: true, independent: 9 }),
  ];
  expect([...ranks].sort((a, b) => b - a)).toEqual(ranks);
  expect(new Set(ranks).size).toBe(ranks.length);
});

test("those that weigh the same share a place, and the next place counts them", () => {
  const twoTell = [claim("alpha"), claim("beta")];
  const differ = [
    claim("alpha", { figures: [{ measure: "killed", value: 1 }] }),
    claim("beta", { figures: [{ measure: "killed", value: 2 }] }),
  ];
  const events = [
    event("one-tells"),
    event("two-tell", { claims: twoTell }),
    event("two-differ", { claims: differ }),
    event("two-more-tell", { claims: twoTell }),
    event("chosen", { emphasis: "high" }),
  ];
  const places = placesByRank(events, [source("alpha"), source("beta")]);
  expect(Object.fromEntries(places)).toEqual({
    chosen: 1,
    "two-differ": 2,
    "two-tell": 3,
    "two-more-tell": 3,
    "one-tells": 5,
  });
});

test("two reports that carry one text count as one", () => {
  const copied = [claim("alpha", { derivedFrom: "wire" }), claim("beta", { derivedFrom: "wire" })];
  const events = [event("copied", { claims: copied }), event("told", { claims: [claim("alpha"), claim("beta")] })];
  const sources = [source("alpha"), source("beta"), { ...source("wire"), custom: {} }];
  expect(placesByRank(events, sources).get("told")).toBe(1);
  expect(placesByRank(events, sources).get("copied")).toBe(2);
});

test("the turning points of the shipped timeline come before all else", () => {
  const { events, sources } = shippedTimeline();
  const first = [...placesByRank(events, sources)].filter(([, place]) => place <= 6).map(([id]) => id);
  expect(first.sort()).toEqual(
    ["convoy-attack", "geneva-deal", "suspension-threat", "talks-suspended", "truce", "us-led-strike"].sort(),
  );
});
