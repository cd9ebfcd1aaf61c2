import { expect, test } from "vitest";
import { claim, day, event, source, timeline } from "../../e2e/helpers/example.ts";
import { asWritten } from "../written.ts";
import { comparisonJson, eventJson } from "./accounts-json.ts";

const hurt = (value: number, asOf?: string) => [{ measure: "hurt", value, ...(asOf !== undefined && { asOf }) }];
const bakers = { asserts: [{ aspect: "responsibility" as const, value: "the bakers" }] };

const fire = event("fire", {
  claims: [
    claim("alpha", { id: "ten", when: day("2016-09-12"), figures: hurt(10) }),
    claim("alpha", { stance: "corrects", of: "ten", figures: [{ measure: "hurt", min: 5, unit: "people" }] }),
    claim("beta", { figures: [{ measure: "hurt", value: 6, unit: "people" }], derivedFrom: "wire" }),
    claim("gamma", { speaker: { name: "Ann Mill" }, through: [{ name: "Bo Hill" }, "wire"], ...bakers }),
    claim("gamma", { speaker: { name: "The bakers" }, stance: "denies", ...bakers }),
  ],
});
const embers = event("embers", { claims: [claim("delta")], implies: ["fire"] });
const whole = timeline([fire, embers], {
  sources: [...["alpha", "beta", "gamma", "delta"].map((id) => source(id)), source("wire")],
});
const json = eventJson(whole);

test("an event has all of its file, and its accounts with relation, positions, speakers, paths and sources", () => {
  expect(json(fire)).toMatchObject(asWritten(fire));
  const statement = (value: string, index: number, source: string) => ({
    value,
    claims: [index],
    speakers: [source],
    through: [],
    sources: [source],
  });
  expect(json(fire)).toMatchObject({
    differs: ["responsibility"],
    accounts: [
      {
        kind: "date",
        subject: "date",
        relation: "compatible",
        positions: [statement("12 September 2016", 0, "alpha")],
      },
      {
        kind: "figures",
        subject: "hurt",
        unit: "people",
        relation: "compatible",
        positions: [
          {
            value: "at least 5; 6",
            claims: [1, 2],
            speakers: ["alpha", "beta"],
            sources: ["alpha", "beta"],
            statements: [statement("at least 5", 1, "alpha"), statement("6", 2, "beta")],
          },
        ],
      },
      {
        kind: "responsibility",
        subject: "who did it",
        relation: "differ",
        positions: [
          {
            value: "the bakers",
            claims: [3],
            speakers: ["Ann Mill"],
            through: ["Bo Hill", "wire"],
            sources: ["gamma"],
          },
          { value: "not the bakers", claims: [4], speakers: ["The bakers"], through: [], sources: ["gamma"] },
        ],
      },
    ],
  });
});

test("an event has its origins with who carries them, its corroboration, what was withdrawn, and who implies it", () => {
  expect(json(fire)).toMatchObject({
    origins: [
      { id: "alpha", carriers: ["alpha"] },
      { id: "wire", carriers: ["beta", "gamma"] },
      { id: "gamma", carriers: ["gamma"] },
    ],
    corroboration: { sources: 3, independent: 2 },
    withdrawn: [{ claim: 0, by: [1], subjects: ["figures hurt"] }],
    tellings: [
      { source: "alpha", differs: [], isTakenOver: false },
      { source: "beta", differs: [], isTakenOver: true },
      { source: "gamma", differs: ["responsibility"], isTakenOver: false },
    ],
    impliedBy: [{ source: "delta", event: "embers" }],
  });
  expect(json(embers)).toMatchObject({ accounts: [], differs: [], withdrawn: [], impliedBy: [] });
});

test("of a position of one statement it is not said twice, and nothing computed for the window stands in it", () => {
  const text = JSON.stringify(json(fire));
  expect(text.match(/"statements"/gu)).toHaveLength(1);
  expect(text).not.toMatch(/"(?:holders|outlet|interval|instants|between|known)"/u);
});

test("the day of a figure stands with its position", () => {
  const toll = event("toll", {
    claims: [claim("alpha", { figures: hurt(5, "2016-09-14") }), claim("beta", { figures: hurt(9, "2016-09-18") })],
  });
  expect(json(toll)).toMatchObject({
    differs: [],
    accounts: [
      {
        relation: "compatible",
        positions: [
          { value: "5", asOf: "2016-09-14" },
          { value: "9", asOf: "2016-09-18" },
        ],
      },
    ],
  });
});

test("a retraction of all has no subjects", () => {
  const gone = event("gone", {
    claims: [claim("alpha", { id: "x", figures: hurt(1) }), claim("beta", { stance: "retracts", of: "x" })],
  });
  expect(json(gone)).toMatchObject({
    withdrawn: [{ claim: 0, by: [1] }],
    corroboration: { sources: 0, independent: 0 },
  });
  expect(JSON.stringify(json(gone))).not.toContain('"subjects"');
});

test("a comparison tells what each says of what they share, how that stands to each other, and what only one tells", () => {
  expect(comparisonJson(whole, ["gamma", "alpha"])).toEqual({
    sources: ["gamma", "alpha"],
    shared: [
      {
        id: "fire",
        title: "fire",
        tellers: ["gamma", "alpha"],
        matters: [
          {
            kind: "date",
            subject: "date",
            relation: "compatible",
            selfDiffering: [],
            says: { gamma: [], alpha: [{ text: "12 September 2016" }] },
          },
          {
            kind: "figures",
            subject: "hurt, people",
            relation: "compatible",
            selfDiffering: [],
            says: { gamma: [], alpha: [{ text: "at least 5" }] },
          },
          {
            kind: "responsibility",
            subject: "who did it",
            relation: "compatible",
            selfDiffering: [],
            says: {
              gamma: [
                { text: "the bakers", speakers: ["Ann Mill"] },
                { text: "not the bakers", speakers: ["The bakers"] },
              ],
              alpha: [],
            },
          },
        ],
      },
    ],
    only: { gamma: [], alpha: [] },
    neither: ["embers"],
    implied: { gamma: [], alpha: [] },
  });
});

test("what a compared source implies stands with it, and not among what only another or none of them tells", () => {
  expect(comparisonJson(whole, ["alpha", "delta"])).toMatchObject({
    shared: [],
    only: { alpha: [], delta: ["embers"] },
    neither: [],
    implied: { alpha: [], delta: ["fire"] },
  });
});
