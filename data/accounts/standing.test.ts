import { expect, test } from "vitest";
import { claim, day, event } from "../../e2e/helpers/example.ts";
import type { Facts } from "../../e2e/helpers/example.ts";
import type { Aspect, Claim, Figure } from "../timeline.ts";
import { seeded } from "../../e2e/random/seeded.ts";
import { mattersOf } from "./matters.ts";
import { isWitness, subjectsOf, tellersOf, withdrawalsOf, witnessesOf } from "./standing.ts";

const hurt = (value: number): readonly Figure[] => [{ measure: "hurt", value }];
const blames = (value: string, aspect: Aspect = "responsibility") => [{ aspect, value }];

/** A claim of a report, in its own voice unless a speaker is named. */
function told(source: string, paragraph: number, facts: Facts<Claim> = {}): Claim {
  const made = claim(source, { ...facts, speaker: facts.speaker ?? { name: source } });
  return { ...made, at: { paragraph, hash: "000000000000" }, ...(facts.outlet && { outlet: facts.outlet }) };
}

/** What reports of one outlet know of it: when they were published. */
const issue = (date?: string) => ({
  outlet: { name: "The Port Gazette", speaks: true, published: date === undefined ? {} : day(date).interval },
});

/** For each withdrawn claim which claims withdraw it, and for what: "all", or subjects. */
function withdrawn(claims: readonly Claim[]): Record<number, [number[], string[] | "all"]> {
  return Object.fromEntries(
    [...withdrawalsOf(claims)].map(([index, { by, subjects }]) => [
      index,
      [[...by], subjects ? [...subjects].sort() : "all"],
    ]),
  );
}

test("subjects are the date, each measure whatever the case of its letters, and each aspect", () => {
  const figures = [
    { measure: "Hurt", value: 1 },
    { measure: "boats", value: 2 },
    { measure: "hurt", value: 3 },
  ];
  const subject = claim("a", { when: day("2016-09-12"), figures, asserts: [...blames("x"), ...blames("y", "reason")] });
  expect([...subjectsOf(subject)]).toEqual(["date", "figures hurt", "figures boats", "responsibility", "reason"]);
  expect([...subjectsOf(claim("a"))]).toEqual([]);
});

const old = told("a", 1, { id: "old", when: day("2016-09-12"), figures: hurt(10), asserts: blames("the guild") });

test.each<[string, readonly Claim[], Record<number, [number[], string[] | "all"]>]>([
  [
    "a correction of a named claim, in part",
    [old, told("b", 1, { stance: "corrects", of: "old", figures: hurt(5) })],
    { 0: [[1], ["figures hurt"]] },
  ],
  [
    "a correction of all that a named claim says",
    [told("a", 1, { id: "old", figures: hurt(10) }), told("b", 1, { stance: "corrects", of: "old", figures: hurt(5) })],
    { 0: [[1], "all"] },
  ],
  [
    "a correction that says something else instead",
    [old, told("b", 1, { stance: "corrects", of: "old", asserts: blames("x", "reason") })],
    { 0: [[1], "all"] },
  ],
  [
    "a retraction of a named claim, whatever it speaks of",
    [old, told("b", 1, { stance: "retracts", of: "old", figures: hurt(10) })],
    { 0: [[1], "all"] },
  ],
  [
    "a retraction, and a correction of a part",
    [
      old,
      told("b", 1, { stance: "retracts", of: "old" }),
      told("b", 2, { stance: "corrects", of: "old", figures: hurt(5) }),
    ],
    { 0: [[1, 2], "all"] },
  ],
  [
    "two corrections that together leave nothing of it",
    [
      told("a", 1, { id: "old", when: day("2016-09-12"), figures: hurt(10) }),
      told("b", 1, { stance: "corrects", of: "old", figures: hurt(5) }),
      told("b", 2, { stance: "corrects", of: "old", when: day("2016-09-13") }),
    ],
    { 0: [[1, 2], "all"] },
  ],
  [
    "a correction further down in one report",
    [old, told("a", 9, { stance: "corrects", figures: hurt(5) })],
    { 0: [[1], ["figures hurt"]] },
  ],
  [
    "not one further up",
    [told("a", 9, { figures: hurt(10) }), told("a", 1, { stance: "corrects", figures: hurt(5) })],
    {},
  ],
  [
    "not in the same paragraph, without a name",
    [told("a", 9, { figures: hurt(10) }), told("a", 9, { stance: "corrects", figures: hurt(5) })],
    {},
  ],
  [
    "not on another subject",
    [old, told("a", 9, { stance: "corrects", figures: [{ measure: "boats", value: 1 }] })],
    {},
  ],
  ["not what another report says", [old, told("b", 9, { stance: "corrects", figures: hurt(5) })], {}],
  [
    "not what somebody else says in the report",
    [
      told("a", 1, { speaker: { name: "The mayor" }, figures: hurt(10) }),
      told("a", 9, { stance: "corrects", figures: hurt(5) }),
    ],
    {},
  ],
  [
    "what one who is quoted takes back",
    [
      told("a", 1, { speaker: { name: "The mayor" }, figures: hurt(10) }),
      told("a", 9, { speaker: { name: "The mayor" }, stance: "corrects", figures: hurt(5) }),
    ],
    { 0: [[1], "all"] },
  ],
  ["a retraction of all that was said", [old, told("a", 9, { stance: "retracts" })], { 0: [[1], "all"] }],
  [
    "a retraction of what it speaks of alone",
    [old, told("a", 9, { stance: "retracts", figures: hurt(10) })],
    { 0: [[1], ["figures hurt"]] },
  ],
  [
    "a chain of corrections",
    [
      told("a", 1, { figures: hurt(10) }),
      told("a", 5, { stance: "corrects", figures: hurt(7) }),
      told("a", 9, { stance: "corrects", figures: hurt(5) }),
    ],
    { 0: [[1, 2], "all"], 1: [[2], "all"] },
  ],
  [
    "neither a denial nor a comment",
    [
      old,
      told("a", 9, { stance: "denies", asserts: blames("the guild") }),
      told("a", 10, { stance: "comments", figures: hurt(1) }),
    ],
    {},
  ],
])("withdrawn by %s", (_name, claims, expected) => {
  expect(withdrawn(claims)).toEqual(expected);
  const last = claims.length - 1;
  const mirrored = Object.entries(expected).map(([index, [by, subjects]]) => [
    String(last - Number(index)),
    [by.map((at) => last - at).reverse(), subjects],
  ]);
  expect(withdrawn([...claims].reverse())).toEqual(Object.fromEntries(mirrored));
});

test.each<[string, string | undefined, string | undefined, boolean]>([
  ["out before", "2016-09-12", "2016-09-13", true],
  ["out later", "2016-09-13", "2016-09-12", false],
  ["of the same day", "2016-09-12", "2016-09-12", false],
  ["of no day", undefined, "2016-09-12", false],
  ["corrected on no day", "2016-09-12", undefined, false],
])("a report of the same outlet, %s, is corrected without a name: %s, %s", (_name, first, then, isWithdrawn) => {
  const claims = [
    told("a", 9, { ...issue(first), figures: hurt(10) }),
    told("b", 1, { ...issue(then), stance: "corrects", figures: hurt(5) }),
  ];
  expect(withdrawalsOf(claims).has(0)).toBe(isWithdrawn);
});

test("what other outlets said before, themselves or by whom they quote, needs a name to be withdrawn", () => {
  const before = { ...issue("2016-09-12").outlet, name: "The Echo" };
  const mayor = { speaker: { name: "The mayor" } };
  const claims = [
    told("a", 1, { outlet: before, figures: hurt(10) }),
    told("b", 1, { ...issue("2016-09-13"), stance: "corrects", figures: hurt(5) }),
    told("a", 2, { ...mayor, outlet: { ...before, speaks: false }, figures: hurt(10) }),
    told("b", 2, { ...mayor, outlet: { ...issue("2016-09-13").outlet, speaks: false }, stance: "retracts" }),
  ];
  expect(withdrawn(claims)).toEqual({});
});

test("comments and retractions witness nothing, and what is withdrawn as a whole witnesses no more", () => {
  const claims = [
    old,
    told("b", 1, { id: "gone", figures: hurt(10) }),
    told("c", 1, { stance: "corrects", of: "gone", figures: hurt(5) }),
    told("d", 1, { stance: "comments" }),
    told("e", 1, { stance: "retracts", of: "gone" }),
    told("f", 1, { stance: "corrects", of: "old", figures: hurt(5) }),
    told("g", 1, { stance: "denies", asserts: blames("the guild") }),
  ];
  expect(claims.map(isWitness)).toEqual([true, true, true, false, false, true, true]);
  expect(witnessesOf(claims)).toEqual([0, 2, 5, 6]);
  expect([...tellersOf({ claims })]).toEqual(["a", "c", "f", "g"]);
});

test("what was corrected takes no side on that, and still does on everything else", () => {
  const claims = [
    old,
    told("b", 1, { figures: hurt(5), when: day("2016-09-12") }),
    told("a", 9, { stance: "corrects", figures: hurt(5) }),
  ];
  for (const order of [claims, [...claims].reverse()]) {
    const matters = mattersOf(event("e", { claims: order }));
    expect(
      matters.map(({ subject, relation, positions }) => [subject, relation, positions.map(({ value }) => value)]),
    ).toEqual([
      ["date", "compatible", ["12 September 2016"]],
      ["hurt", "compatible", ["5"]],
      ["who did it", "compatible", ["the guild"]],
    ]);
    expect(matters[0]?.positions[0]?.sources).toHaveLength(2);
  }
});

test("what is retracted in part still witnesses its event, and what is retracted as a whole does not", () => {
  const hurt = { figures: [{ measure: "hurt", value: 5 }] };
  const later = { stance: "retracts", at: { paragraph: 2, hash: "582a896728a3" } } as const;
  const told = claim("alpha", { ...hurt, when: day("2016-09-12") });
  expect(witnessesOf([told, claim("alpha", { ...later, ...hurt })])).toEqual([0]);
  expect(witnessesOf([told, claim("alpha", { ...later, ...hurt, when: day("2016-09-13") })])).toEqual([]);
  expect(witnessesOf([told, claim("alpha", later)])).toEqual([]);
});

test("who tells an event is found the short way as by its witnesses", () => {
  const random = seeded(5);
  for (let round = 0; round < 200; round += 1) {
    const claims = Array.from({ length: random.below(4) }, () => {
      const stance = random.chance(0.3)
        ? random.oneOf(["comments", "retracts", "corrects", "denies"] as const)
        : undefined;
      return told(random.oneOf(["alpha", "beta"]), 1 + random.below(3), stance === undefined ? {} : { stance });
    });
    const witnesses = witnessesOf(claims).map((index) => claims[index]!.source);
    expect([...tellersOf({ claims })]).toEqual([...new Set(witnesses)]);
  }
});
