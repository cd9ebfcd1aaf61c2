import { expect, test } from "vitest";
import { eventRows } from "./event-row.ts";
import { claim, day, event, timeline } from "../../e2e/helpers/example.ts";

test("a row says when, where, who and on what they differ", () => {
  const told = event("raid", {
    place: "harbour",
    actors: ["Ann", "Bob"],
    when: { latest: "2016-09-20", precision: "bounded" },
    claims: [
      claim("gamma", {
        figures: [{ measure: "killed", value: 3 }],
        asserts: [{ aspect: "responsibility", value: "A" }],
      }),
      claim("alpha", {
        figures: [{ measure: "killed", value: 5 }],
        asserts: [{ aspect: "responsibility", value: "B" }],
      }),
      claim("beta", { derivedFrom: "gamma" }),
    ],
  });
  expect(eventRows(timeline([told]))(told)).toMatchObject({
    date: "by 20 September 2016",
    lane: "One",
    place: "harbour",
    actors: "Ann; Bob",
    sources: ["alpha", "beta", "gamma"],
    independent: 2,
    kinds: ["figures", "responsibility"],
    differs: ["killed", "who did it"],
  });
});

test("figures of two measures are one kind of disagreement and two subjects", () => {
  const figures = (value: number) => ({
    figures: [
      { measure: "killed", value },
      { measure: "hurt", value },
    ],
  });
  const told = event("raid", { claims: [claim("alpha", figures(1)), claim("beta", figures(2))] });
  const row = eventRows(timeline([told]))(told);
  expect(row.kinds).toEqual(["figures"]);
  expect(row.differs).toEqual(["killed", "hurt"]);
});

test("a row without a place has an empty one", () => {
  const told = event("a");
  expect(eventRows(timeline([told]))(told).place).toBe("");
});

test("a row names all lanes of its event, its own first", () => {
  const lanes = [
    { id: "two", label: "Two" },
    { id: "one", label: "One" },
  ];
  const whole = timeline([event("a", { lane: "one", lanes: ["two"] })], { lanes });
  expect(eventRows(whole)(whole.events[0]!).lane).toBe("One; Two");
});

test("a row has the words that say more than its exact date", () => {
  const told = event("raid", { when: { ...day("2016-09-12"), wording: "early on Monday" } });
  expect(eventRows(timeline([told]))(told).date).toBe("12 September 2016 (“early on Monday”)");
});
