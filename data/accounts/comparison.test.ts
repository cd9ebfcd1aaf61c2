import { expect, test } from "vitest";
import { spanOf } from "../moment.ts";
import { compareSources, differencesAmong } from "./comparison.ts";
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

test("what another of them implies is neither only in one nor in none, and what nobody compared implies is", () => {
  const events = [
    event("begin", { claims: [claim("alpha")] }),
    event("quiet", { claims: [claim("gamma")] }),
    event("end", { claims: [claim("beta")], implies: ["begin", "quiet"] }),
  ];
  const { implied, only, neither } = compareSources(events, ["alpha", "beta"]);
  expect(implied.map(({ event, ...entry }) => ({ id: event.id, ...entry }))).toEqual([
    { id: "begin", tellers: ["alpha"], impliers: ["beta"] },
    { id: "quiet", tellers: [], impliers: ["beta"] },
  ]);
  expect(ids(only.get("alpha") ?? [])).toEqual([]);
  expect(ids(only.get("beta") ?? [])).toEqual(["end"]);
  expect(ids(neither)).toEqual([]);
  expect(ids(compareSources(events, ["alpha", "gamma"]).only.get("alpha") ?? [])).toEqual(["begin"]);
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
      relation: "differ",
      selfDiffering: [],
    },
    {
      kind: "figures",
      subject: "killed, soldiers",
      cells: [[], [{ text: "over 60" }]],
      relation: "compatible",
      selfDiffering: [],
    },
  ]);
});

test("what only a third source disputes is no difference between these two", () => {
  const asserts = (value: string) => ({ asserts: [{ aspect: "responsibility" as const, value }] });
  const events = [
    event("raid", {
      claims: [claim("alpha", asserts("A")), claim("beta", asserts("A")), claim("gamma", asserts("B"))],
    }),
  ];
  const relation = (...sources: string[]) => compareSources(events, sources).shared[0]?.matters[0]?.relation;
  expect(relation("alpha", "beta")).toBe("compatible");
  expect(relation("alpha", "gamma")).toBe("differ");
  expect(relation("gamma", "beta", "alpha")).toBe("differ");
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
  expect(raid?.matters[0]).toMatchObject({ relation: "compatible", selfDiffering: ["alpha"] });
});

const blames = (source: string, speaker: string, ...values: string[]) =>
  claim(source, {
    speaker: { name: speaker },
    asserts: values.map((value) => ({ aspect: "responsibility", value })),
  });

test("two that both tell both sides of a quarrel do not differ, neither do they from themselves; one that tells a third side does", () => {
  const both = (source: string) => [blames(source, "The mayor", "the guild"), blames(source, "The guild", "the mayor")];
  const events = [event("fire", { claims: [...both("alpha"), ...both("beta"), blames("gamma", "gamma", "a storm")] })];
  const [told] = compareSources(events, ["alpha", "beta"]).shared[0]!.matters;
  expect(told).toMatchObject({ relation: "compatible", selfDiffering: [] });
  expect(told?.cells[0]).toEqual([
    { text: "the guild", speakers: ["The mayor"] },
    { text: "the mayor", speakers: ["The guild"] },
  ]);
  expect(compareSources(events, ["alpha", "gamma"]).shared[0]?.matters[0]?.relation).toBe("differ");
});

test("who says something more than the other does not differ from it", () => {
  const hurt = (source: string, value: number) => claim(source, { figures: [{ measure: "hurt", value }] });
  const relation = (...claims: Parameters<typeof hurt>[]) => {
    const told = [event("fire", { claims: claims.map(([source, value]) => hurt(source, value)) })];
    return ["alpha beta", "beta alpha"].map(
      (ids) => compareSources(told, ids.split(" ")).shared[0]?.matters[0]?.relation,
    );
  };
  expect(relation(["alpha", 5], ["alpha", 9], ["beta", 5])).toEqual(["compatible", "compatible"]);
  expect(relation(["alpha", 5], ["alpha", 9], ["beta", 5], ["beta", 7])).toEqual(["differ", "differ"]);
});

test("who says the same does not overlap with it by what it says more", () => {
  const claims = [
    blames("alpha", "a", "the guild"),
    blames("alpha", "b", "the guild", "the mayor"),
    blames("beta", "c", "the guild"),
  ];
  expect(compareSources([event("fire", { claims })], ["alpha", "beta"]).shared[0]?.matters[0]?.relation).toBe(
    "compatible",
  );
});

test("sets that share a party overlap, whichever source stands first", () => {
  const claims = [blames("alpha", "alpha", "the guild", "the mayor"), blames("beta", "beta", "the guild")];
  for (const sources of [
    ["alpha", "beta"],
    ["beta", "alpha"],
  ])
    expect(compareSources([event("fire", { claims })], sources).shared[0]?.matters[0]?.relation).toBe("overlap");
});

test("a source tells what it has not withdrawn, and what a third withdrew stays withdrawn", () => {
  const figures = (value: number) => [{ measure: "hurt", value }];
  const claims = [
    claim("alpha", { id: "ten", figures: figures(10) }),
    claim("alpha"),
    claim("beta", { figures: figures(5) }),
    claim("gamma", { stance: "retracts", of: "ten" }),
  ];
  const { shared, only } = compareSources([event("fire", { claims })], ["alpha", "beta"]);
  expect(shared[0]?.matters[0]).toMatchObject({ cells: [[], [{ text: "5" }]], relation: "compatible" });
  expect(only.get("gamma")).toBeUndefined();
  const alone = compareSources(
    [event("fire", { claims: claims.filter((_, index) => index !== 1) })],
    ["alpha", "beta"],
  );
  expect(alone.shared).toEqual([]);
  expect(ids(alone.only.get("beta") ?? [])).toEqual(["fire"]);
});

test("the words of a start stand beside the start, those of an end beside the end", () => {
  const worded = (date: string, wording: string) => ({ ...day(date), wording });
  const when = spanOf(worded("2016-09-12", "Monday"), worded("2016-09-17", "five days later"));
  const bare = spanOf(day("2016-09-12"), day("2016-09-19"));
  const events = [event("truce", { claims: [claim("alpha", { when }), claim("beta", { when: bare })] })];
  const cells = compareSources(events, ["alpha", "beta"]).shared[0]?.matters.map((matter) => matter.cells[0]);
  expect(cells).toEqual([
    [{ text: "12 September 2016", wording: "Monday" }],
    [{ text: "17 September 2016", wording: "five days later" }],
  ]);
});

test("a figure of a day says so, and one that somebody else gives names whom", () => {
  const figures = [{ measure: "hurt", value: 5, asOf: "2016-09-14" }];
  const claims = [claim("alpha", { figures, speaker: { name: "An official", role: "of the port" } }), claim("beta")];
  const [raid] = compareSources([event("raid", { claims })], ["alpha", "beta"]).shared;
  expect(raid?.matters[0]?.cells[0]).toEqual([
    { text: "5, as of 14 September 2016", speakers: ["An official, of the port"] },
  ]);
});

test("spans that end on other days differ in their date", () => {
  const span = (end: string) => ({ when: spanOf(day("2016-09-12"), day(end)) });
  const events = [event("truce", { claims: [claim("alpha", span("2016-09-17")), claim("beta", span("2016-09-19"))] })];
  const [truce] = compareSources(events, ["alpha", "beta"]).shared;
  expect(truce?.matters.map(({ subject, relation }) => [subject, relation])).toEqual([
    ["start", "compatible"],
    ["end", "differ"],
  ]);
});

test("a source differs from itself in its own voice, or by what one speaker says there twice", () => {
  const events = [
    event("fire", {
      claims: [
        blames("alpha", "alpha", "the guild"),
        blames("alpha", "alpha", "the mayor"),
        blames("beta", "A baker", "the guild"),
        blames("beta", "A baker", "the mayor"),
        blames("gamma", "gamma", "the guild"),
        blames("gamma", "A baker", "the mayor"),
      ],
    }),
  ];
  const [told] = compareSources(events, ["alpha", "beta", "gamma"]).shared[0]!.matters;
  expect(told?.selfDiffering).toEqual(["alpha", "beta"]);
});

test("a source that says something itself and by others stands among them", () => {
  const events = [
    event("fire", {
      claims: [blames("alpha", "alpha", "the guild"), blames("alpha", "Ann", "the guild"), claim("beta")],
    }),
  ];
  const [told] = compareSources(events, ["alpha", "beta"]).shared[0]!.matters;
  expect(told?.cells[0]).toEqual([{ text: "the guild", speakers: ["alpha", "Ann"] }]);
});

test("what sources differ on among them leaves out what they tell alike, and what only others say", () => {
  const said = (source: string, value: number, party: string) =>
    claim(source, {
      figures: [{ measure: "hurt", value }],
      asserts: [{ aspect: "responsibility", value: party }],
    });
  const fire = event("fire", { claims: [said("alpha", 1, "A"), said("beta", 2, "A"), said("gamma", 3, "B")] });
  const told = (...sources: string[]) =>
    differencesAmong(fire, sources).map(({ subject, positions }) => [subject, ...positions.map(({ value }) => value)]);
  expect(told("alpha", "beta")).toEqual([["hurt", "1", "2"]]);
  expect(told("beta", "gamma")).toEqual([
    ["hurt", "2", "3"],
    ["who did it", "A", "B"],
  ]);
  expect(told("alpha")).toEqual([]);
});

const says = (source: string, speaker: string, figure: object) =>
  claim(source, { speaker: { name: speaker }, figures: [{ measure: "hurt", ...figure }] });

test.each([
  [
    "one of two speakers says two things",
    [says("alpha", "mayor", { value: 5 }), says("alpha", "mayor", { value: 7 }), says("alpha", "king", { value: 7 })],
    "compatible",
    ["alpha"],
  ],
  [
    "a bound and a figure within it",
    [says("alpha", "alpha", { min: 5 }), says("alpha", "alpha", { value: 7 })],
    "compatible",
    [],
  ],
  [
    "a bound of one and a figure of the other",
    [says("alpha", "alpha", { min: 5 }), says("beta", "beta", { value: 7 })],
    "compatible",
    [],
  ],
  [
    "figures of both that differ",
    [says("alpha", "alpha", { value: 5 }), says("beta", "beta", { value: 7 })],
    "differ",
    [],
  ],
])("%s: how sources stand to each other and to themselves", (_, claims, relation, selfDiffering) => {
  const also = ["alpha", "beta"].map((id) => claim(id));
  const matter = compareSources(
    [event("raid", { claims: [...claims, ...also] })],
    ["alpha", "beta"],
  ).shared[0]!.matters.find(({ kind }) => kind === "figures");
  expect([matter?.relation, matter?.selfDiffering]).toEqual([relation, selfDiffering]);
});

test("of a date that two give, each cell has the words of its own source", () => {
  const worded = (source: string, wording: string) => claim(source, { when: { ...day("2016-09-19"), wording } });
  const raid = event("raid", { claims: [worded("alpha", "Monday"), worded("beta", "that day")] });
  const [date] = compareSources([raid], ["alpha", "beta"]).shared[0]!.matters;
  expect(date?.cells).toEqual([
    [{ text: "19 September 2016", wording: "Monday" }],
    [{ text: "19 September 2016", wording: "that day" }],
  ]);
});
