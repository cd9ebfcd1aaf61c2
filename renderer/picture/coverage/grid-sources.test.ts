/** What sources of a grid did with events, in kinds, numbers and words. */
import { expect, test } from "vitest";
import { gridSetting, killed } from "../../../e2e/helpers/coverage/grids.ts";
import { claim, day, event, source, timeline } from "../../../e2e/helpers/example.ts";
import type { Source, TimelineEvent } from "../../../data/timeline.ts";
import { crossingWords, foremost, outBy, standingIn, talliesOf } from "./grid-sources.ts";

/** Two reports of one outlet, and one of another. */
const paper = (id: string, published?: string) => ({
  ...source(id, { code: "PA", ...(published !== undefined && { published: day(published) }) }),
  codeIsDerived: "one" as const,
});

function settingOf(sources: readonly Source[], events: readonly TimelineEvent[] = [], compared?: readonly string[]) {
  return gridSetting(timeline(events, { sources }), { options: { ...(compared && { compared }) } });
}

const letters = (count: number) => Array.from({ length: count }, (_, at) => String.fromCodePoint(97 + at));

test("sources of one outlet stand where the first of them does, those of a chain together", () => {
  const { sources } = settingOf([paper("one"), source("other"), source("wire"), paper("two"), source("last")]);
  expect(sources.map(({ ids, reports }) => [ids, reports.map(({ title }) => title)])).toEqual([
    [
      ["one", "two"],
      ["Report of one", "Report of two"],
    ],
    [["other"], ["Report of other"]],
    [["wire"], ["Report of wire"]],
    [["last"], ["Report of last"]],
  ]);
});

test("where some are compared, no others have rows; what others tell as well is told by no one alone", () => {
  const told = event("a", { claims: [claim("beta"), claim("gamma")] });
  const { sources, inView } = settingOf(
    [source("alpha"), source("beta"), source("gamma")],
    [told, event("b", { claims: [claim("beta")] })],
    ["alpha", "beta"],
  );
  expect(sources.map(({ ids }) => ids)).toEqual([["alpha"], ["beta"]]);
  expect(inView.tallies).toEqual([
    { tells: 0, alone: 0, otherwise: 0 },
    { tells: 2, alone: 1, otherwise: 0 },
  ]);
});

test.each([
  ["the last of its reports decides", "2016-09-11", "2016-09-20", Date.UTC(2016, 8, 21)],
  ["the last of its reports decides, whichever it is", "2016-09-20", "2016-09-11", Date.UTC(2016, 8, 21)],
  ["one of them may yet have come", "2016-09-11", undefined, undefined],
])("when an outlet was out: %s", (_, first, second, expected) => {
  expect(outBy(settingOf([paper("one", first), paper("two", second)]).sources[0]!)).toBe(expected);
});

test.each([
  ["both were out before", "2016-09-10", "outBefore"],
  ["one came later", "2016-09-20", "leavesOut"],
])("of an outlet that does not tell it: %s", (_, second, expected) => {
  const told = event("a", { claims: [] });
  const { sources, tellings } = settingOf([paper("one", "2016-09-09"), paper("two", second)], [told]);
  expect(standingIn(told, sources[0]!, tellings(told))).toBe(expected);
});

test("tallies count an outlet once, and a source that differs", () => {
  const events = [
    event("a", { claims: [claim("one", killed(1)), claim("two", killed(2))] }),
    event("b", { claims: [claim("two"), claim("other")] }),
    event("c", { claims: [claim("unknown")] }),
  ];
  const { sources, tellings } = settingOf([paper("one"), paper("two"), source("other")], events);
  expect(
    talliesOf(
      sources,
      events.map((told) => tellings(told)),
    ),
  ).toEqual([
    { tells: 2, alone: 1, otherwise: 1 },
    { tells: 1, alone: 0, otherwise: 0 },
  ]);
});

test.each([
  [1, ["c"]],
  [2, ["b", "c"]],
  [3, ["a", "b", "c"]],
  [9, ["a", "b", "c", "d"]],
])("of four sources the %i foremost, in their own order", (most, expected) => {
  const { sources } = settingOf(["a", "b", "c", "d"].map((id) => source(id)));
  const tallies = [1, 3, 7, 0].map((tells) => ({ tells, alone: 0, otherwise: 0 }));
  expect(foremost(sources, tallies, most).map(([{ ids }, { tells }]) => [ids[0], tells])).toEqual(
    expected.map((id) => [id, tallies["abcd".indexOf(id)]!.tells]),
  );
});

test.each([
  [12, "told by A, B, C, D, E, F, G, H, I, J, K and L"],
  [13, "told by A, B, C, D, E, F, G, H, I, J, K, L and M"],
  [14, "told by A, B, C, D, E, F, G, H, I, J, K, L and 2 more"],
])("a sentence names twelve of %i sources, and no one is counted alone", (count, expected) => {
  const told = event("a", { claims: letters(count).map((id) => claim(id)) });
  const { sources, tellings } = settingOf(
    letters(count).map((id) => source(id)),
    [told],
  );
  expect(crossingWords(told, sources, tellings(told))).toEqual([expected]);
  expect(crossingWords(told, sources.slice(0, 1), tellings(told))).toEqual([
    "told by A",
    `told by ${String(count - 1)} sources without room here`,
  ]);
});

test("there is a part for each thing that a source can do with an event", () => {
  const told = event("a", {
    claims: [
      claim("tells"),
      claim("differs", killed(1)),
      claim("passes", { derivedFrom: "gone" }),
      claim("quarrels", { ...killed(2), derivedFrom: "gone" }),
      claim("hidden"),
    ],
  });
  const ids = ["tells", "differs", "passes", "quarrels", "leaves"];
  const { sources, tellings } = settingOf(
    [...ids.map((id) => source(id)), source("early", { published: day("2016-09-01") }), source("hidden")],
    [told],
  );
  expect(crossingWords(told, sources.slice(0, -1), tellings(told))).toEqual([
    "told by TE",
    "told in disagreement by DI (killed)",
    "passed on by PA",
    "passed on in disagreement by QU (killed)",
    "told by 1 source without room here",
    "not mentioned by LE",
    "published before it: EA",
  ]);
});

test("a source without a code tells nothing in a grid", () => {
  const told = event("a", { claims: [claim("alpha"), claim("plain")] });
  const { tellings } = settingOf([source("alpha"), { ...source("plain"), custom: {} }], [told]);
  expect([...tellings(told).keys()]).toEqual(["alpha"]);
});
