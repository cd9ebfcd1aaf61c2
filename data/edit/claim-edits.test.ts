/** Claims that are added, changed, moved and removed, and those that name each other. */
import { expect, test } from "vitest";
import {
  afterEdits,
  eventIn,
  mayorSays,
  writtenDay,
  problemsOf,
  truce,
  truceOf,
} from "../../e2e/helpers/edits/truce.ts";
import type { EditProblem } from "./apply-edit.ts";
import type { Edit } from "./edit.ts";

const at = (path: EditProblem["path"], reason: string): readonly EditProblem[] => [{ path, reason }];

const WITHDRAWN = truceOf(
  {
    begins: {
      claims: [
        mayorSays("echo"),
        mayorSays("bell", { id: "first" }),
        mayorSays("bell", { stance: "retracts", of: "first" }),
        mayorSays("wire", { id: "other" }),
      ],
    },
  },
  {
    eras: [
      { id: "summer", title: "Summer", when: writtenDay("2016-08-01"), claims: [mayorSays("bell", { id: "heat" })] },
    ],
  },
);

test("a claim of another source is told by that source's outlet", () => {
  const changed = afterEdits(truce(), { type: "change-claim", event: "begins", claim: 0, change: { source: "echo" } });
  expect(eventIn(changed, "begins").claims[0]!.outlet.name).toBe("The Echo");
});

test("a claim that another withdraws by its id goes with it alone, in one step", () => {
  const event = { id: "new", title: "New", lane: "town", when: writtenDay("2016-09-13") };
  const split = afterEdits(WITHDRAWN, { type: "split-event", from: "begins", claims: [1, 2], event });
  expect(eventIn(split, "new").claims.map(({ id }) => id)).toEqual(["first", undefined]);
  expect(eventIn(split, "begins").claims.map(({ id }) => id)).toEqual([undefined, "other"]);
});

test("claims beside one that another withdraws are moved and removed", () => {
  const moved = afterEdits(WITHDRAWN, { type: "move-claim", event: "begins", claim: 0, to: "ends" });
  expect(eventIn(moved, "begins").claims.map(({ id }) => id)).toEqual(["first", undefined, "other"]);
  expect(eventIn(moved, "ends").claims.map(({ source }) => source)).toEqual(["echo", "echo"]);
  const removed = afterEdits(
    WITHDRAWN,
    { type: "remove-claim", event: "begins", claim: 3 },
    { type: "remove-claim", event: "begins", claim: 2 },
    { type: "remove-claim", event: "begins", claim: 1 },
  );
  expect(eventIn(removed, "begins").claims.map(({ source }) => source)).toEqual(["echo"]);
});

test("the id of a claim stays its own", () => {
  const changed = afterEdits(WITHDRAWN, { type: "change-claim", event: "begins", claim: 1, change: { says: "else" } });
  expect(eventIn(changed, "begins").claims[1]).toMatchObject({ id: "first", says: "else" });
});

test.each<[string, Edit, readonly EditProblem[]]>([
  [
    "a claim of an event that there is not",
    { type: "add-claim", event: "begin", claim: mayorSays("bell") },
    at([], 'no event has the id "begin". Did you mean "begins"?'),
  ],
  [
    "to change a claim of an event that there is not",
    { type: "change-claim", event: "begin", claim: 0, change: { says: "else" } },
    at([], 'no event has the id "begin". Did you mean "begins"?'),
  ],
  [
    "to change a claim that there is not",
    { type: "change-claim", event: "begins", claim: 4, change: { says: "else" } },
    at([], 'the event "begins" has no claim at place 4, of 4 claims from 0; choose one that there is'),
  ],
  [
    "to move a claim that there is not",
    { type: "move-claim", event: "breaks", claim: 0, to: "ends" },
    at([], 'the event "breaks" has no claim at place 0, of 0 claims from 0; choose one that there is'),
  ],
  [
    "to move a claim to an event that there is not",
    { type: "move-claim", event: "begins", claim: 0, to: "end" },
    at([], 'no event has the id "end". Did you mean "ends"?'),
  ],
  [
    "to move what withdraws another claim",
    { type: "move-claim", event: "begins", claim: 2, to: "ends" },
    at(
      [],
      'the claim at place 2 withdraws the one at place 1, "first", and the two belong in one event; take both, or remove its "of" first',
    ),
  ],
  [
    "to remove a claim that there is not",
    { type: "remove-claim", event: "ends", claim: 1 },
    at([], 'the event "ends" has no claim at place 1, of 1 claim from 0; choose one that there is'),
  ],
  [
    "to remove a claim that another withdraws",
    { type: "remove-claim", event: "begins", claim: 1 },
    at([], 'the claim at place 2 withdraws this one by its id, "first"; remove that claim first, or its "of"'),
  ],
  [
    "the id of a claim of a period",
    { type: "change-claim", event: "ends", claim: 0, change: { id: "heat" } },
    at(["id"], 'the id "heat" is already that of eras[0].claims[0]; choose another'),
  ],
  [
    "an event two of whose claims have one id",
    {
      type: "add-event",
      event: {
        ...{ id: "new", title: "New", lane: "town", when: writtenDay("2016-09-13") },
        claims: [
          ...[mayorSays("bell", { id: "new" }), mayorSays("echo"), mayorSays("bell")],
          mayorSays("echo", { id: "new" }),
        ],
      },
    },
    at(["claims", 3, "id"], 'the id "new" is already that of events[3].claims[0]; choose another'),
  ],
  [
    "a claim whose date ends before it begins",
    {
      type: "add-claim",
      event: "ends",
      claim: mayorSays("bell", { when: { earliest: "2016-09-20", latest: "2016-09-19", precision: "bounded" } }),
    },
    at(["when"], '"earliest" (2016-09-20) is after "latest" (2016-09-19); swap them or correct one'),
  ],
  [
    "a stand on what is no aspect",
    {
      type: "change-claim",
      event: "ends",
      claim: 0,
      change: { asserts: [{ aspect: "cargo", value: "salt" }] },
    },
    at(
      ["asserts", 0, "aspect"],
      'must be one of "responsibility", "breach", "scope", "nature", "reason", not "cargo". Add one of your own under "aspects" of the timeline, with the words to draw for it',
    ),
  ],
  [
    "a new claim of a shape that none has",
    { type: "add-claim", event: "ends", claim: mayorSays("bel", { says: "" }) },
    [
      { path: ["says"], reason: "must not be empty; leave the field out if there is nothing to say" },
      { path: ["source"], reason: 'no source has the id "bel". Did you mean "bell"?' },
    ],
  ],
  [
    "a claim of a shape that none has",
    { type: "change-claim", event: "ends", claim: 0, change: { says: "", source: "bel" } },
    [
      { path: ["says"], reason: "must not be empty; leave the field out if there is nothing to say" },
      { path: ["source"], reason: 'no source has the id "bel". Did you mean "bell"?' },
    ],
  ],
])("an edit refuses %s", (_, edit, problems) => {
  expect(problemsOf(WITHDRAWN, edit)).toEqual(problems);
});

test("a claim stays without which others would be taken over from each other alone", () => {
  const told = truceOf({
    begins: {
      claims: [
        mayorSays("bell", { derivedFrom: "wire" }),
        mayorSays("wire", { derivedFrom: "bell" }),
        mayorSays("bell"),
      ],
    },
  });
  const reasons = [
    'is taken over in a circle, "bell" → "wire" → "bell" (events[0].claims[0], events[0].claims[1]); say which of them told it first, and remove its link',
    'is taken over in a circle, "wire" → "bell" → "wire" (events[0].claims[1], events[0].claims[0]); say which of them told it first, and remove its link',
  ];
  expect(problemsOf(told, { type: "remove-claim", event: "begins", claim: 2 })).toEqual(
    reasons.map((reason, claim) => ({ path: ["claims", claim, "derivedFrom"], reason })),
  );
  expect(problemsOf(told, { type: "move-claim", event: "begins", claim: 2, to: "ends" })).toEqual(
    reasons.map((reason, claim) => ({ path: [], reason: `events[0].claims[${String(claim)}].derivedFrom: ${reason}` })),
  );
  const event = { id: "new", title: "New", lane: "town", when: writtenDay("2016-09-13") };
  expect(problemsOf(told, { type: "split-event", from: "begins", claims: [2], event })).toEqual(
    reasons.map((reason, claim) => ({ path: [], reason: `events[0].claims[${String(claim)}].derivedFrom: ${reason}` })),
  );
  const places = (reason: string) => reason.replaceAll("events[0]", "events[1]");
  expect(problemsOf(told, { type: "split-event", from: "begins", claims: [0, 1], event })).toEqual(
    reasons.map((reason, claim) => ({ path: ["claims", claim, "derivedFrom"], reason: places(reason) })),
  );
});
