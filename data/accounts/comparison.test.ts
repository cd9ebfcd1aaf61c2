import { expect, test } from "vitest";
import { spanOf } from "../moment.ts";
import { compareSources } from "./comparison.ts";
import { claim, day, event } from "../../e2e/helpers/example.ts";

const ids = (events: readonly { readonly id: string }[]): readonly string[] => events.map(({ id }) => id);

test("events are shared, told by one of the compared alone, or by none of them", () => {
  const events = [
    event("both", { claims: [claim("alpha"), claim("beta")] }),
    event("first", { claims: [claim("alpha"), claim("gamma")] }),
    event("second", { claims: [claim("beta")] }),
    event("other", { claims: [claim("gamma")] }),
  ];
  const { shared, only, neither } = compareSources(events, ["alpha", "beta"]);
  expect(ids(shared.map((entry) => entry.event))).toEqual(["both"]);
  expect(ids(only.get("alpha") ?? [])).toEqual(["first"]);
  expect(ids(only.get("beta") ?? [])).toEqual(["second"]);
  expect(ids(neither)).toEqual(["other"]);
});

test("of three sources, two are enough to share an event", () => {
  const events = [event("two", { claims: [claim("gamma"), claim("alpha")] })];
  const [two] = compareSources(events, ["alpha", "beta", "gamma"]).shared;
  expect(two?.tellers).toEqual(["alpha", "gamma"]);
});

test("dates and figures stand side by side, with the words of each source", () => {
  const events = [
    event("raid", {
      claims: [
        claim("alpha", {
          when: { ...day("2016-09-19"), wording: "Monday" },
          figures: [{ measure: "killed", moreThan: 60, unit: "soldiers" }],
        }),
        claim("beta", { when: day("2016-09-26") }),
      ],
    }),
  ];
  const [raid] = compareSources(events, ["beta", "alpha"]).shared;
  expect(raid?.matters).toEqual([
    {
      kind: "date",
      subject: "date",
      cells: [[{ text: "26 September 2016" }], [{ text: "19 September 2016", wording: "Monday" }]],
      differs: true,
    },
    { kind: "figures", subject: "killed", cells: [[], [{ text: "over 60 soldiers" }]], differs: false },
  ]);
});

test("what only a third source disputes is no difference between these two", () => {
  const asserts = (value: string) => ({ asserts: [{ aspect: "responsibility" as const, value }] });
  const events = [
    event("raid", {
      claims: [claim("alpha", asserts("A")), claim("beta", asserts("A")), claim("gamma", asserts("B"))],
    }),
  ];
  const differs = (...sources: string[]) => compareSources(events, sources).shared[0]?.matters[0]?.differs;
  expect(differs("alpha", "beta")).toBe(false);
  expect(differs("alpha", "gamma")).toBe(true);
});

test("a source that says the same twice says it once, and two things stand in one cell", () => {
  const figures = (value: number) => ({ figures: [{ measure: "killed", value }] });
  const events = [
    event("raid", {
      claims: [claim("alpha", figures(3)), claim("alpha", figures(3)), claim("alpha", figures(5)), claim("beta")],
    }),
  ];
  const [raid] = compareSources(events, ["alpha", "beta"]).shared;
  expect(raid?.matters[0]?.cells).toEqual([[{ text: "3" }, { text: "5" }], []]);
});

test("spans that end on other days differ in their date", () => {
  const span = (end: string) => ({ when: spanOf(day("2016-09-12"), day(end)) });
  const events = [event("truce", { claims: [claim("alpha", span("2016-09-17")), claim("beta", span("2016-09-19"))] })];
  const [truce] = compareSources(events, ["alpha", "beta"]).shared;
  expect(truce?.matters.map(({ subject, differs }) => [subject, differs])).toEqual([["date", true]]);
});
