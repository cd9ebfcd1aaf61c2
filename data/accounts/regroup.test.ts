import { expect, test } from "vitest";
import { claim, day, event } from "../../e2e/helpers/example.ts";
import { joinEvents, splitEvent } from "./regroup.ts";
import type { TimelineEvent } from "../timeline.ts";

const [first, second] = [claim("alpha"), claim("beta")];
const STRIKES = [
  event("before"),
  event("strike", { claims: [first], follows: ["before"] }),
  event("raid", { claims: [second], implies: ["strike"] }),
  event("after", { follows: ["raid", "strike"], implies: ["raid"] }),
];

function facts(id: string) {
  return { id, title: id, summary: "A strike.", lane: "one", actors: [], when: day("2016-09-17") };
}

const links = (events: readonly TimelineEvent[]) =>
  events.map(({ id, follows = [], implies = [] }) => [id, follows, implies]);

test("two accounts become one event with the very same claims, and every link leads to it", () => {
  const joined = joinEvents(STRIKES, ["strike", "raid"], facts("one-strike"), "Both name the hill.");
  expect(links(joined)).toEqual([
    ["before", [], []],
    ["one-strike", ["before"], []],
    ["after", ["one-strike"], ["one-strike"]],
  ]);
  expect(joined[1]?.claims[0]).toBe(first);
  expect(joined[1]?.claims[1]).toBe(second);
  expect(joined[1]?.grouping).toEqual({ basis: "Both name the hill." });
});

test("fewer than two events are not joined", () => {
  expect(joinEvents(STRIKES, ["strike"], facts("x"), "No reason.")).toBe(STRIKES);
});

test("an event is taken apart by its claims, and nothing else changes", () => {
  const whole = [
    event("before"),
    event("both", { claims: [first, second], follows: ["before"] }),
    event("after", { follows: ["both"] }),
  ];
  const apart = splitEvent(whole, "both", [
    { facts: facts("strike"), claims: [first] },
    { facts: facts("raid"), claims: [second] },
  ]);
  expect(links(apart)).toEqual([
    ["before", [], []],
    ["strike", ["before"], []],
    ["raid", [], []],
    ["after", ["strike"], []],
  ]);
  expect(apart.map(({ claims }) => claims[0])).toContain(second);
  expect(apart[1]?.claims).toEqual([first]);
});

test("an event that followed and implied nothing has no lists of it once it is taken apart", () => {
  const whole = [event("both", { claims: [first, second], follows: [], implies: [] })];
  const [head] = splitEvent(whole, "both", [
    { facts: facts("strike"), claims: [first] },
    { facts: facts("raid"), claims: [second] },
  ]);
  expect(head).not.toHaveProperty("follows");
  expect(head).not.toHaveProperty("implies");
});

test("a part without claims is none, and the event stays whole", () => {
  expect(
    splitEvent(STRIKES, "raid", [
      { facts: facts("a"), claims: [second] },
      { facts: facts("b"), claims: [] },
    ]),
  ).toBe(STRIKES);
});

test("joined and split again, the claims are where they were", () => {
  const joined = joinEvents(STRIKES, ["strike", "raid"], facts("one-strike"), "Both name the hill.");
  const apart = splitEvent(joined, "one-strike", [
    { facts: facts("strike"), claims: [first] },
    { facts: facts("raid"), claims: [second] },
  ]);
  expect(apart.map(({ id, claims }) => [id, claims.length])).toEqual([
    ["before", 1],
    ["strike", 1],
    ["raid", 1],
    ["after", 1],
  ]);
});
