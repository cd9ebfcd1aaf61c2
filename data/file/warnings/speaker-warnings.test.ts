import { expect, test } from "vitest";
import { claim, day, event, source, type Facts } from "../../../e2e/helpers/example.ts";
import { warned } from "../../../e2e/helpers/warned.ts";
import type { Claim, Source } from "../../timeline.ts";

const quoting = (id: string, name: string, facts: Facts<Claim> = {}) => claim(id, { ...facts, speaker: { name } });
const of = (...claims: readonly Claim[]) => [event("fire", { claims })];
const CLAIMS = "events[0].claims";
const published = (id: string, date: string): Source => source(id, { published: day(date) });
const REPORTS = [published("alpha", "2016-09-20"), published("beta", "2016-09-22")];

test("three claims of somebody whom nobody names are told once, with how many they are", () => {
  const told = warned(
    of(quoting("alpha", "An official"), quoting("beta", "an official"), quoting("gamma", "An Official")),
  );
  expect(told).toHaveLength(1);
  expect(told[0]).toMatch(/claims\[1\]\.speaker: "An official" names nobody, and 3 claims/u);
});

test("one speaker in three reports is warned of at the first that has it from another text", () => {
  const told = warned(
    of(
      quoting("alpha", "Ann Mill", { derivedFrom: "delta" }),
      quoting("beta", "Ann Mill", { derivedFrom: "delta" }),
      quoting("gamma", "Ann Mill"),
    ),
    { sources: ["alpha", "beta", "gamma", "delta"].map((id) => source(id)) },
  );
  expect(told.map((line) => line.split(",")[0])).toEqual([
    `${CLAIMS}[2].speaker: "Ann Mill" speaks in "alpha" and in "gamma"`,
  ]);
});

test("a span that begins after the report is foretold, and one that begins before is not", () => {
  const span = (start: string) => ({ when: { start: day(start), end: day("2016-09-30") } });
  expect(warned(of(claim("alpha", span("2016-09-21"))), { sources: REPORTS })).toHaveLength(1);
  expect(warned(of(claim("alpha", span("2016-09-20"))), { sources: REPORTS })).toEqual([]);
  const later = event("strike", { when: { start: day("2016-09-13"), end: day("2016-09-14") } });
  expect(warned([event("reply", { when: day("2016-09-12"), follows: ["strike"] }), later])).toHaveLength(1);
  expect(warned([event("reply", { when: day("2016-09-13"), follows: ["strike"] }), later])).toEqual([]);
});
