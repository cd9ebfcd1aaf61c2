/** Links that lead back to where they begin, and those that only meet again. */
import { expect, test } from "vitest";
import { afterEdits, eventIn, mayorSays, problemsOf, writtenDay, truce } from "../../e2e/helpers/edits/truce.ts";
import type { Edit } from "./edit.ts";

const day = writtenDay("2016-09-12");
const event = (id: string, follows?: readonly string[]) => ({
  ...{ id, title: id, lane: "sea", when: day, claims: [] },
  ...(follows && { follows }),
});
const follows = (id: string, links: readonly string[]): Edit => ({
  type: "change-event",
  event: id,
  change: { follows: links },
});

const WAY = truce({
  events: [
    event("one"),
    event("two", ["one"]),
    event("three", ["two"]),
    event("four", ["three"]),
    event("five", ["four"]),
  ],
});

test("of a long circle the first four are named", () => {
  expect(problemsOf(WAY, follows("one", ["four"]))).toEqual([
    {
      path: ["follows", 0],
      reason: 'closes a circle, "one" → "four" → "three" → "two" → "one"; remove one of the links',
    },
  ]);
  expect(problemsOf(WAY, follows("one", ["five"]))).toEqual([
    {
      path: ["follows", 0],
      reason: 'closes a circle, "one" → "five" → "four" → "three" → … → "one"; remove one of the links',
    },
  ]);
});

test("each link that closes a circle is told at its own place", () => {
  expect(problemsOf(WAY, follows("one", ["two", "one", "three"])).map(({ path }) => path)).toEqual([
    ["follows", 0],
    ["follows", 1],
    ["follows", 2],
  ]);
});

test("two ways to one event are no circle, and of two ways round the first is told", () => {
  const square = truce({
    events: [event("one"), event("left", ["one"]), event("right", ["one"]), event("two", ["left", "right"])],
  });
  expect(eventIn(afterEdits(square, follows("right", ["left", "one"])), "right").follows).toEqual(["left", "one"]);
  const further = truce({
    events: [
      event("start"),
      event("one", ["start"]),
      event("left", ["one"]),
      event("right", ["one"]),
      event("two", ["left", "right"]),
    ],
  });
  expect(problemsOf(further, follows("start", ["two"]))).toEqual([
    {
      path: ["follows", 0],
      reason: 'closes a circle, "start" → "two" → "left" → "one" → "start"; remove one of the links',
    },
  ]);
});

test("a link to what there is not leads nowhere", () => {
  expect(problemsOf(WAY, follows("one", ["six"]))).toEqual([
    { path: ["follows", 0], reason: 'no event has the id "six". Correct it, or add the event' },
  ]);
});

const COPIES = [
  { id: "bell", type: "article", title: "Bell" },
  { id: "echo", type: "article", title: "Echo", custom: { derivedFrom: ["wire"] } },
  { id: "wire", type: "article", title: "Wire" },
];

test("a claim of an event that is merged closes no circle of claims", () => {
  const told = truce({
    sources: COPIES,
    events: [
      { ...event("one"), claims: [mayorSays("bell", { derivedFrom: "wire" })] },
      { ...event("two"), claims: [mayorSays("wire", { derivedFrom: "bell" })] },
    ],
  });
  const reason = (first: string, second: string, at: number) =>
    `is taken over in a circle, "${first}" → "${second}" → "${first}" (events[0].claims[${String(at)}], ` +
    `events[0].claims[${String(1 - at)}]); say which of them told it first, and remove its link`;
  expect(problemsOf(told, { type: "merge-events", from: "two", into: "one" })).toEqual([
    { path: ["claims", 0, "derivedFrom"], reason: reason("bell", "wire", 0) },
    { path: ["claims", 1, "derivedFrom"], reason: reason("wire", "bell", 1) },
  ]);
  expect(
    problemsOf(told, { type: "add-claim", event: "one", claim: mayorSays("wire", { through: ["bell"] }) }),
  ).toEqual([
    { path: [], reason: `events[0].claims[0].derivedFrom: ${reason("bell", "wire", 0)}` },
    { path: ["through"], reason: reason("wire", "bell", 1) },
  ]);
});

test("a source that becomes a copy closes circles of claims of events and of periods", () => {
  const told = truce({
    sources: COPIES,
    events: [{ ...event("one"), claims: [mayorSays("wire", { through: ["bell"] }), mayorSays("bell")] }],
    eras: [
      { id: "calm", title: "Calm", when: day },
      {
        id: "summer",
        title: "Summer",
        when: day,
        claims: [mayorSays("wire", { derivedFrom: "bell" }), mayorSays("bell")],
      },
    ],
  });
  expect(
    problemsOf(told, { type: "change-source", source: "bell", change: { custom: { derivedFrom: ["wire"] } } }),
  ).toEqual([
    {
      path: [],
      reason:
        'events[0].claims[0].through: is taken over in a circle, "wire" → "bell" → "wire" (events[0].claims[0], events[0].claims[1]); say which of them told it first, and remove its link',
    },
    {
      path: [],
      reason:
        'eras[1].claims[0].derivedFrom: is taken over in a circle, "wire" → "bell" → "wire" (eras[1].claims[0], eras[1].claims[1]); say which of them told it first, and remove its link',
    },
  ]);
  const changed = afterEdits(told, { type: "change-source", source: "bell", change: { title: "B" } });
  expect(changed.sources[0]!.title).toBe("B");
});
