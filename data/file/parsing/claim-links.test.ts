import { expect, test } from "vitest";
import { asWritten } from "../../written.ts";
import { parseTimeline } from "./parse.ts";
import { claim, event, source, timeline } from "../../../e2e/helpers/example.ts";
import type { Claim, Source } from "../../timeline.ts";

const from = (id: string, derivedFrom: string): Claim => claim(id, { derivedFrom });
const copy = (id: string, ...derivedFrom: string[]): Source => source(id, { derivedFrom });
const OTHERS = [source("a"), source("b"), source("c"), source("wire"), source("d-wire")];

/** What is told of a file with one event of these claims; sources that are not given are no copies. */
function told(claims: readonly Claim[], sources: readonly Source[] = []): readonly string[] {
  const given = new Set(sources.map(({ id }) => id));
  const all = [...sources, ...OTHERS.filter(({ id }) => !given.has(id))].map((one) => ({
    ...one,
    custom: {
      ...one.custom,
      code: one.id
        .slice(0, 2)
        .toUpperCase()
        .padEnd(2, "X")
        .replace(/[^A-Z]/gu, "Y"),
    },
  }));
  const file = timeline([event("fire", { claims })], { version: 2, sources: all });
  const result = parseTimeline(JSON.stringify(asWritten(file)), "t.json");
  return result.ok ? [] : result.problems.map(({ path, reason }) => `${path}: ${reason}`);
}

const IN = "events[0].claims";

test.each<[string, readonly Claim[], readonly Source[], string[]]>([
  [
    "an id that is taken",
    [claim("a", { id: "ten" }), claim("b", { id: "ten" })],
    [],
    [`${IN}[1].id: the id "ten" is already that of events[0].claims[0]; choose another`],
  ],
  [
    "a withdrawal of what is not there",
    [claim("a", { id: "ten" }), claim("b", { stance: "retracts", of: "tne" })],
    [],
    [`${IN}[1].of: no claim of this event has the id "tne". Did you mean "ten"?`],
  ],
  [
    "a withdrawal where nothing has an id",
    [claim("b", { stance: "retracts", of: "ten" })],
    [],
    [`${IN}[0].of: no claim of this event has the id "ten". Give the claim that it withdraws this "id"`],
  ],
  [
    'an "of" that withdraws nothing',
    [claim("a", { id: "ten" }), claim("b", { of: "ten" })],
    [],
    [
      `${IN}[1]: "of" names the claim that this one withdraws, so it needs "stance": "corrects" or "retracts"; add it, or remove "of"`,
    ],
  ],
  [
    "claims that withdraw each other",
    [
      claim("a", { id: "one", stance: "corrects", of: "two" }),
      claim("b", { id: "two", stance: "corrects", of: "one" }),
    ],
    [],
    [`${IN}[1].of: claims withdraw each other in a circle; remove one of the links`],
  ],
  [
    "a claim that withdraws itself",
    [claim("a", { id: "one", stance: "retracts", of: "one" })],
    [],
    [`${IN}[0].of: claims withdraw each other in a circle; remove one of the links`],
  ],
  [
    "two claims taken over from each other",
    [from("a", "b"), from("b", "a")],
    [],
    [
      `${IN}[0].derivedFrom: is taken over in a circle, "a" → "b" → "a" (${IN}[0], ${IN}[1]); say which of them told it first, and remove its link`,
      `${IN}[1].derivedFrom: is taken over in a circle, "b" → "a" → "b" (${IN}[1], ${IN}[0]); say which of them told it first, and remove its link`,
    ],
  ],
  [
    "a circle by way of what a claim came through",
    [claim("a", { through: ["b"] }), from("b", "a")],
    [],
    [
      `${IN}[0].through: is taken over in a circle, "a" → "b" → "a" (${IN}[0], ${IN}[1]); say which of them told it first, and remove its link`,
      `${IN}[1].derivedFrom: is taken over in a circle, "b" → "a" → "b" (${IN}[1], ${IN}[0]); say which of them told it first, and remove its link`,
    ],
  ],
  [
    "a circle by way of copies, with the whole way",
    [from("a", "wire"), from("c", "a")],
    [copy("wire", "d-wire"), copy("d-wire", "a")],
    [
      `${IN}[0].derivedFrom: is taken over in a circle, "a" → "wire" → "d-wire" → "a" (${IN}[0]); say which of them told it first, and remove its link`,
    ],
  ],
  [
    "a claim from its own report",
    [from("a", "a"), claim("b")],
    [],
    [
      `${IN}[0].derivedFrom: is the report that carries the claim, "a"; name the text it was taken over from, or remove it`,
    ],
  ],
  [
    "a claim that came through its own report",
    [claim("a", { through: [{ name: "A spokesman" }, "a"] }), claim("b")],
    [],
    [
      `${IN}[0].through[1]: is the report that carries the claim, "a"; name the text it was taken over from, or remove it`,
    ],
  ],
  [
    "a station that is not there",
    [claim("a", { through: ["wir"] })],
    [],
    [`${IN}[0].through[0]: no source has the id "wir". Did you mean "wire"?`],
  ],
  [
    "a claim on a circle of three copies, told at the sources alone",
    [from("wire", "d-wire")],
    [copy("wire", "d-wire"), copy("d-wire", "a"), copy("a", "wire")],
    [
      expect.stringMatching(
        /^sources\[2\]\.custom\.derivedFrom\[0\]: closes a circle, "wire" → "d-wire" → "a" → "wire"; remove one of the links$/,
      ) as string,
    ],
  ],
  [
    "copies of each other, told at the sources alone",
    [from("c", "wire"), claim("d-wire")],
    [copy("wire", "d-wire"), copy("d-wire", "wire")],
    [
      expect.stringMatching(
        /^sources\[1\]\.custom\.derivedFrom\[0\]: closes a circle, "wire" → "d-wire" → "wire"; remove one of the links$/,
      ) as string,
    ],
  ],
])("%s is told with its place and what to do", (_name, claims, sources, problems) => {
  expect(told(claims, sources)).toEqual(problems);
});

test.each<[string, readonly Claim[], readonly Source[]]>([
  ["a chain", [from("a", "b"), from("b", "c"), claim("c")], []],
  ["a circle with a way out: one of them tells it itself, too", [from("a", "b"), from("b", "a"), claim("b")], []],
  ["a circle with another origin", [from("a", "b"), from("b", "a"), from("b", "wire")], []],
  ["two that meet in one text", [from("a", "wire"), from("b", "wire")], [copy("a", "wire")]],
  [
    "a chain of corrections",
    [
      claim("a", { id: "one" }),
      claim("a", { id: "two", stance: "corrects", of: "one" }),
      claim("a", { stance: "corrects", of: "two" }),
    ],
    [],
  ],
])("%s is right", (_name, claims, sources) => {
  expect(told(claims, sources)).toEqual([]);
  expect(told([...claims].reverse(), sources)).toEqual([]);
});

test("ids of claims are those of the whole file, and what is withdrawn stands in the same event", () => {
  const events = [
    event("fire", { claims: [claim("a", { id: "ten" })] }),
    event("flood", { claims: [claim("b", { stance: "corrects", of: "ten" }), claim("b", { id: "ten" })] }),
    event("storm", { claims: [claim("b", { stance: "corrects", of: "ten" })] }),
  ];
  const file = timeline(events, {
    version: 2,
    sources: [source("ab"), { ...source("a"), custom: { code: "AA" } }, { ...source("b"), custom: { code: "BB" } }],
  });
  const result = parseTimeline(JSON.stringify(asWritten(file)), "t.json");
  expect(result.ok ? [] : result.problems.map(({ path }) => path)).toEqual([
    "events[1].claims[1].id",
    "events[2].claims[0].of",
  ]);
});
