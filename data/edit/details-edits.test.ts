/** What a timeline says of itself as a whole. */
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

const STAND = { aspect: "cargo", value: "salt" };
const SAYS_CARGO = mayorSays("bell", { asserts: [STAND, { aspect: "reason", value: "rain" }] });

const DESCRIBED = truceOf(
  { begins: { claims: [SAYS_CARGO, mayorSays("bell")] } },
  {
    description: "Of a week",
    language: "en",
    extent: { from: "2016-09-01", to: "2016-09-30" },
    aspects: { cargo: "what it carried" },
    eras: [
      { id: "summer", title: "Summer", when: writtenDay("2016-08-01"), claims: [SAYS_CARGO] },
      { id: "autumn", title: "Autumn", when: writtenDay("2016-10-01") },
    ],
  },
);

test("one field is taken out while another changes", () => {
  const changed = afterEdits(DESCRIBED, { type: "change-details", change: { title: "Named", description: null } });
  expect(changed.title).toBe("Named");
  expect(changed).not.toHaveProperty("description");
  expect(changed.language).toBe("en");
});

test("what a change does not name is the same object", () => {
  const changed = afterEdits(DESCRIBED, { type: "change-details", change: { title: "Named" } });
  expect(changed.extent).toBe(DESCRIBED.extent);
  expect(changed.aspects).toBe(DESCRIBED.aspects);
  expect(changed.events).toBe(DESCRIBED.events);
  expect(changed.eras).toBe(DESCRIBED.eras);
});

test("stands of events and of periods have the words of the timeline's own aspects", () => {
  const aspects = { cargo: "the load" };
  const changed = afterEdits(DESCRIBED, { type: "change-details", change: { aspects } });
  const words = { ...STAND, words: "the load" };
  expect(eventIn(changed, "begins").claims[0]!.asserts).toEqual([words, { aspect: "reason", value: "rain" }]);
  expect(changed.eras![0]!.claims![0]!.asserts![0]).toEqual(words);
  expect(eventIn(changed, "begins").claims[1]).toBe(eventIn(DESCRIBED, "begins").claims[1]);
  expect(eventIn(changed, "ends")).toBe(eventIn(DESCRIBED, "ends"));
  expect(changed.eras![1]).toBe(DESCRIBED.eras![1]);
  const more = afterEdits(DESCRIBED, {
    type: "change-details",
    change: { aspects: { cargo: "what it carried", colour: "its colour" } },
  });
  expect(eventIn(more, "begins")).toBe(eventIn(DESCRIBED, "begins"));
});

test("aspects that nobody takes a stand on are taken out", () => {
  const given = afterEdits(truce(), { type: "change-details", change: { aspects: { colour: "its colour" } } });
  expect(given.aspects).toEqual({ colour: "its colour" });
  expect(afterEdits(given, { type: "change-details", change: { aspects: null } })).not.toHaveProperty("aspects");
});

test("all that is wrong with a change is told", () => {
  expect(
    problemsOf(DESCRIBED, { type: "change-details", change: { title: "", extent: { from: "2017", to: "2016" } } }),
  ).toEqual([
    { path: ["title"], reason: "must not be empty; leave the field out if there is nothing to say" },
    { path: ["extent"], reason: '"from" (2017) is after "to" (2016); swap them or correct one' },
  ]);
});

test("the period follows its events until one is given", () => {
  const { from, to } = truce().extent;
  const moved = afterEdits(truce(), {
    type: "change-event",
    event: "ends",
    change: { when: writtenDay("2016-12-20") },
  });
  expect(moved.extent.from < from).toBe(true);
  expect(moved.extent.to > to).toBe(true);
  const renamed = afterEdits(truce(), { type: "change-event", event: "ends", change: { title: "Ended" } });
  expect(renamed.extent).toEqual(truce().extent);
  const given = afterEdits(DESCRIBED, {
    type: "change-event",
    event: "ends",
    change: { when: writtenDay("2016-12-20") },
  });
  expect(given.extent).toBe(DESCRIBED.extent);
});

test("a period that comes out as it was is the same object", () => {
  const before = truce();
  const inside = afterEdits(before, {
    type: "change-event",
    event: "breaks",
    change: { when: writtenDay("2016-09-18") },
  });
  expect(inside.extent).toBe(before.extent);
  const added = afterEdits(before, { type: "remove-event", event: "breaks" });
  expect(added.extent).toBe(before.extent);
  const longer = afterEdits(before, { type: "remove-event", event: "begins" });
  expect(longer.extent).not.toEqual(before.extent);
});

test("a period is given and taken out again, also where the first event is removed meanwhile", () => {
  const taken = afterEdits(
    DESCRIBED,
    { type: "remove-event", event: "begins" },
    { type: "change-details", change: { extent: null } },
  );
  expect(taken.extentIsDerived).toBe(true);
  expect(taken.extent).toEqual(afterEdits(truce(), { type: "remove-event", event: "begins" }).extent);
});
