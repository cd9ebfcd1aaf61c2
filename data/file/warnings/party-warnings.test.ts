import { expect, test } from "vitest";
import { claim, event } from "../../../e2e/helpers/example.ts";
import { warned } from "../../../e2e/helpers/warned.ts";
import type { Aspect, Claim } from "../../timeline.ts";

const taking = (id: string, value: string, aspect: Aspect = "responsibility") =>
  claim(id, { asserts: [{ aspect, value }] });
const of = (...claims: readonly Claim[]) => [event("fire", { claims })];
const CLAIMS = "events[0].claims";
const reasons = (...claims: readonly Claim[]) =>
  warned(of(...claims)).map((line) => line.slice(line.indexOf(": ") + 2));

test("a denial begins with its word, and who is nobody denies nothing", () => {
  const isDenial = (value: string) =>
    reasons(taking("alpha", value)).some((reason) => reason.includes("reads as a denial"));
  expect(["not the guild", "No guild", "no  guild", "not one of them"].map(isDenial)).toEqual([true, true, true, true]);
  expect(["no one", "No body", "nothing", "the guild, not the mayor", "not", "notary"].map(isDenial)).toEqual(
    Array.from({ length: 6 }, () => false),
  );
});

test("parties are several where words join them, on who did it and who broke it alone", () => {
  const isSeveral = (value: string, aspect?: Aspect) =>
    reasons(taking("alpha", value, aspect)).some((reason) => reason.includes("several parties"));
  for (const value of ["guild, mayor", "guild and mayor", "guild & mayor", "guild;mayor", "guild AND mayor"])
    expect(isSeveral(value), value).toBe(true);
  for (const value of ["guild", "sand", "guild and", "guild &mayor", "1, 2", "guild,"])
    expect(isSeveral(value), value).toBe(false);
  expect(isSeveral("guild and mayor", "breach")).toBe(true);
  expect(isSeveral("guild and mayor", "reason")).toBe(false);
});

test("each spelling that looks like the first is warned of where it stands", () => {
  const told = warned(
    of(taking("alpha", "guild"), taking("beta", "Guild"), taking("gamma", "guilds"), taking("gamma", "guild")),
  );
  expect(told.map((line) => line.split(";")[0])).toEqual([
    `${CLAIMS}[1].asserts[0].value: "Guild" looks like "guild"`,
    `${CLAIMS}[2].asserts[0].value: "guilds" looks like "guild"`,
  ]);
});
