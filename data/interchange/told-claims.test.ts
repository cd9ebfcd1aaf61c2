/** Claims as lines of running text. */
import { expect, test } from "vitest";
import { claim, day, event, source, timeline } from "../../e2e/helpers/example.ts";
import type { Claim } from "../timeline.ts";
import { claimTeller, oneLineOf } from "./told-claims.ts";

const DATED = { ...source("alpha", { published: day("2016-10-03") }), URL: "https://alpha.example/" };

function told(one: Claim) {
  const whole = timeline([event("a", { claims: [one] })], { sources: [DATED, source("beta")] });
  return claimTeller(whole)(whole.events[0]!)[0];
}

test.each<[string, Claim, ReturnType<typeof told>]>([
  [
    "a source that speaks for itself",
    claim("alpha", { at: { locator: "2", label: "page" } }),
    { by: "The alpha, 3 October 2016, p. 2", says: "so", url: "https://alpha.example/" },
  ],
  ["a source without a date and an address", claim("beta", { at: {} }), { by: "The beta", says: "so" }],
  ["a source that nobody knows", claim("gone", { at: {} }), { by: "gone", says: "so" }],
  [
    "somebody else who speaks, with an office",
    claim("beta", { at: {}, speaker: { name: "Ada\n Example", role: "a pilot" } }),
    { by: "The beta – Ada Example (a pilot)", says: "so" },
  ],
  [
    "somebody else who speaks, without one",
    claim("beta", { at: {}, speaker: { name: "Ada Example" } }),
    { by: "The beta – Ada Example", says: "so" },
  ],
  [
    "a speaker who is called as the source is",
    claim("beta", { at: {}, speaker: { name: "The beta" } }),
    { by: "The beta", says: "so" },
  ],
  [
    "an address of the passage's own",
    claim("alpha", { at: { URL: "https://alpha.example/2" } }),
    { by: "The alpha, 3 October 2016", says: "so", url: "https://alpha.example/2" },
  ],
  [
    "what is asserted, in one line",
    claim("beta", { at: {}, says: " One\n two ", stance: "asserts" }),
    { by: "The beta", says: "One two" },
  ],
  ["what is denied", claim("beta", { at: {}, stance: "denies" }), { by: "The beta", says: "so (denies)" }],
  [
    "what is dated",
    claim("beta", { at: {}, when: day("2016-09-12") }),
    { by: "The beta", says: "so (date: 12 September 2016)" },
  ],
  [
    "what is denied and dated",
    claim("beta", { at: {}, stance: "denies", when: day("2016-09-12") }),
    { by: "The beta", says: "so (denies; date: 12 September 2016)" },
  ],
])("%s", (_what, one, expected) => {
  expect(told(one)).toStrictEqual(expected);
});

test("a text in one line", () => {
  expect(oneLineOf("  One\n\t two  ")).toBe("One two");
});
