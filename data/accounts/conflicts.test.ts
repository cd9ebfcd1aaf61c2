import { expect, test } from "vitest";
import { conflictsOf } from "./conflicts.ts";
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
    claim("tj", { when: day("2016-09") }),
    claim("zh"),
  ];
  expect(conflictsOf(event(claims))).toEqual([
    {
      kind: "date",
      subject: "date",
      compatible: false,
      positions: [
        { value: "19 September 2016", claims: [0, 2], sources: ["zh", "wp"], speakers: ["zh", "wp"] },
        { value: "26 September 2016", claims: [1, 3], sources: ["rh"], speakers: ["a minister", "rh"] },
      ],
    },
  ]);
});

function counted(...figures: readonly Omit<Figure, "measure">[]): TimelineEvent {
  return event(
    figures.map((figure, index) => claim(`s${String(index)}`, { figures: [{ measure: "killed", ...figure }] })),
  );
}

test.each<[string, readonly Omit<Figure, "measure">[], string[]]>([
  ["the same figure", [{ value: 83 }, { value: 83 }], []],
  ["two figures", [{ value: 62 }, { value: 83 }], ["killed: 62 | 83"]],
  ["a different way to count", [{ value: 62 }, { value: 83, unit: "vehicles" }], []],
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
])("figures %j and %j are a conflict that can both be true: %s", (a, b, compatible) => {
  expect(conflictsOf(counted(a, b))).toMatchObject([{ kind: "figures", subject: "killed", compatible }]);
});

test("the unit of figures stands beside their positions, not in them", () => {
  expect(conflictsOf(counted({ moreThan: 60, unit: "soldiers" }, { value: 83, unit: "soldiers" }))).toMatchObject([
    { unit: "soldiers", positions: [{ value: "over 60" }, { value: "83" }] },
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
  expect(summaries(one)).toEqual(["who did it: Russia and Syria | Russia"]);
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
