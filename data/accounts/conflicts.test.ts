import { expect, test } from "vitest";
import { conflictsOf, differingKinds, toldMatters } from "./conflicts.ts";
import { mattersOf } from "./matters.ts";
import { claim, day, event as anEvent } from "../../e2e/helpers/example.ts";
import type { Aspect, Claim, Figure, Moment, TimelineEvent, When } from "../timeline.ts";
import type { Written } from "../written.ts";

const open: Written<Moment> = { precision: "bounded" };

function event(claims: readonly Claim[], when: Written<When> = open): TimelineEvent {
  return anEvent("e", { claims, when });
}

/** "subject: value | value" for each conflict. */
function summaries(subject: TimelineEvent): string[] {
  return conflictsOf(subject).map(
    (conflict) => `${conflict.subject}: ${conflict.positions.map(({ value }) => value).join(" | ")}`,
  );
}

test("a date conflict lists every side with its claims, sources and speakers in order", () => {
  const claims = [
    claim("zh", { when: day("2016-09-19") }),
    claim("rh", { when: day("2016-09-26"), speaker: { name: "a minister" } }),
    claim("wp", { when: { ...day("2016-09-19"), wording: "last Monday" } }),
    claim("rh", { when: day("2016-09-26") }),
    claim("zh"),
  ];
  const [conflict, ...others] = conflictsOf(event(claims));
  expect(others).toEqual([]);
  expect(conflict).toMatchObject({ kind: "date", subject: "date", relation: "differ" });
  expect(conflict?.positions).toMatchObject([
    { value: "19 September 2016", claims: [0, 2], sources: ["zh", "wp"], speakers: ["zh", "wp"], through: [] },
    { value: "26 September 2016", claims: [1, 3], sources: ["rh"], speakers: ["a minister", "rh"], through: [] },
  ]);
});

test("who only reports what another says does not hold it: holders are speakers with the sources that quote them", () => {
  const wire = { through: ["agency", { name: "A spokesman" }] };
  const claims = [
    claim("zh", { when: day("2016-09-19") }),
    claim("rh", { when: day("2016-09-19"), speaker: { name: "The mayor" }, ...wire }),
    claim("wp", { when: day("2016-09-19"), speaker: { name: "The mayor" }, ...wire }),
    claim("tj", { when: day("2016-09-20") }),
  ];
  expect(conflictsOf(event(claims))[0]?.positions[0]).toMatchObject({
    through: ["agency", "A spokesman"],
    holders: [{ sources: ["zh"] }, { speaker: "The mayor", sources: ["rh", "wp"] }],
  });
});

function counted(...figures: readonly Omit<Figure, "measure">[]): TimelineEvent {
  return event(
    figures.map((figure, index) => claim(`s${String(index)}`, { figures: [{ measure: "killed", ...figure }] })),
  );
}

test.each<[string, readonly Omit<Figure, "measure">[], string[]]>([
  ["the same figure", [{ value: 83 }, { value: 83 }], []],
  ["two figures", [{ value: 62 }, { value: 83 }], ["killed: 62 | 83"]],
  [
    "a different thing that is counted",
    [
      { value: 62, unit: "boats" },
      { value: 83, unit: "vehicles" },
    ],
    [],
  ],
  ["two ways to say it", [{ min: 5, max: 5 }, { value: 5 }], []],
])("figures: %s", (_name, figures, expected) => {
  expect(summaries(counted(...figures))).toEqual(expected);
});

test.each<[Omit<Figure, "measure">, Omit<Figure, "measure">, boolean]>([
  [{ moreThan: 60 }, { value: 83 }, true],
  [{ moreThan: 60 }, { value: 60 }, false],
  [{ min: 60 }, { value: 60 }, true],
  [{ max: 60 }, { min: 60 }, true],
  [{ max: 60 }, { moreThan: 60 }, false],
  [{ max: 59 }, { min: 60 }, false],
  [{ min: 60 }, { moreThan: 60 }, true],
  [{ value: 62 }, { value: 83 }, false],
  [{ min: 1, max: 5 }, { min: 4, max: 9 }, true],
])("figures %j and %j can both be true, and then are no conflict: %s", (a, b, compatible) => {
  const relation = compatible ? "compatible" : "differ";
  expect(mattersOf(counted(a, b))).toMatchObject([{ kind: "figures", subject: "killed", relation }]);
  expect(conflictsOf(counted(a, b))).toHaveLength(compatible ? 0 : 1);
});

test("the unit of figures stands beside their positions, not in them", () => {
  expect(conflictsOf(counted({ lessThan: 60, unit: "soldiers" }, { value: 83, unit: "soldiers" }))).toMatchObject([
    { unit: "soldiers", positions: [{ value: "under 60" }, { value: "83" }] },
  ]);
});

function asserting(...stands: readonly (readonly [Aspect, string])[][]): TimelineEvent {
  return event(
    stands.map((taken, index) =>
      claim(`s${String(index)}`, { asserts: taken.map(([aspect, value]) => ({ aspect, value })) }),
    ),
  );
}

test("claims that take different stands on an aspect are a conflict; silence and agreement are not", () => {
  const differing = asserting([["breach", "Russia"]], [], [["breach", "rebels"]], [["scope", "the truce"]]);
  expect(summaries(differing)).toEqual(["who broke it: Russia | rebels"]);
});

test("a claim that names two takes one stand, in whatever order it names them", () => {
  const both = asserting(
    [
      ["responsibility", "Russia"],
      ["responsibility", "Syria"],
    ],
    [
      ["responsibility", "Syria"],
      ["responsibility", "Russia"],
    ],
  );
  expect(summaries(both)).toEqual([]);
  const one = asserting(
    [
      ["responsibility", "Russia"],
      ["responsibility", "Syria"],
    ],
    [["responsibility", "Russia"]],
  );
  expect(summaries(one)).toEqual([]);
  expect(mattersOf(one)).toMatchObject([
    { relation: "overlap", positions: [{ value: "Russia and Syria" }, { value: "Russia" }] },
  ]);
});

test("conflicts come in a fixed order: dates, figures, aspects", () => {
  const claims = ["a", "b"].map((name, index) =>
    claim(name, {
      when: day(`2016-09-1${String(index)}`),
      figures: [{ measure: "killed", value: index }],
      asserts: (["reason", "nature", "scope", "breach", "responsibility"] as const).map((aspect) => ({
        aspect,
        value: name,
      })),
    }),
  );
  expect(conflictsOf(event(claims)).map(({ kind }) => kind)).toEqual([
    "date",
    "figures",
    "responsibility",
    "breach",
    "scope",
    "nature",
    "reason",
  ]);
});

test("the kinds on which accounts differ are told once each, and what can all be true is none of them", () => {
  const stands = (who: string) => ({ asserts: [{ aspect: "breach" as const, value: who }] });
  const hurt = (value: number) => ({ measure: "hurt", value });
  const claims = [
    claim("a", { ...stands("the guild"), figures: [hurt(3), { measure: "boats", moreThan: 2 }] }),
    claim("b", { ...stands("the mayor"), figures: [hurt(4), { measure: "boats", value: 5 }] }),
    claim("c", { figures: [{ measure: "dogs", value: 1 }] }),
    claim("d", { figures: [{ measure: "dogs", value: 2 }] }),
  ];
  const matters = mattersOf(event(claims));
  expect(differingKinds(matters)).toEqual(["figures", "breach"]);
  expect(differingKinds(matters.filter(({ subject }) => subject === "boats"))).toEqual([]);
});

test("readers are told what differs, and what is said differently though it can all be true, but for dates", () => {
  const claims = [
    claim("a", { when: day("2016-09-12"), figures: [{ measure: "hurt", moreThan: 2 }] }),
    claim("b", { when: day("2016-09"), figures: [{ measure: "hurt", value: 5 }] }),
    claim("c", { figures: [{ measure: "boats", value: 5 }] }),
  ];
  expect(mattersOf(event(claims)).map(({ subject }) => subject)).toEqual(["date", "hurt", "boats"]);
  expect(toldMatters(mattersOf(event(claims))).map(({ subject }) => subject)).toEqual(["hurt"]);
  const apart = [...claims, claim("d", { when: day("2016-10-01") })];
  expect(toldMatters(mattersOf(event(apart))).map(({ subject }) => subject)).toEqual(["date", "hurt"]);
});

test("ten thousand claims that all differ are told apart, in time", () => {
  const claims = Array.from({ length: 10_000 }, (_, index) =>
    claim(`s${String(index)}`, {
      when: day(String(1000 + (index % 8000))),
      figures: [{ measure: "killed", value: index }],
      asserts: [{ aspect: "breach", value: String(index) }],
    }),
  );
  expect(conflictsOf(event(claims)).map(({ positions }) => positions.length)).toEqual([8000, 10_000, 10_000]);
});
