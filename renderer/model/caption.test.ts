import { expect, test } from "vitest";
import { conflictsOf } from "../../data/conflicts.ts";
import { claim, day, event, source } from "../../data/fixtures/example.ts";
import type { Claim, When } from "../../data/timeline.ts";
import { compactDates, eventName, noteText, pillText } from "./caption.ts";
import { codedSources } from "./chip.ts";
import { measureWithSourceSans } from "./measure.ts";

const coded = codedSources([source("alpha"), source("beta")]);
const toll: Claim[] = [
  claim("alpha", { figures: [{ measure: "killed", moreThan: 60 }] }),
  claim("beta", { figures: [{ measure: "killed", value: 83 }] }),
];
const blame: Claim[] = [
  claim("alpha", { asserts: [{ aspect: "responsibility", value: "one side" }] }),
  claim("beta", { asserts: [{ aspect: "responsibility", value: "the other side" }] }),
];

function pill(claims: readonly Claim[], widest: number): string | undefined {
  return pillText(conflictsOf(event("e", { claims })), coded, measureWithSourceSans(), widest);
}

test("a disagreement is spelled out with who holds which position", () => {
  expect(pill(toll, 300)).toBe("killed: over 60 AL · 83 BE");
});

test("what has no room is named by its subject", () => {
  expect(pill([...toll, ...blame], 230)).toBe("killed: over 60 AL · 83 BE; who did it");
  expect(pill([...toll, ...blame], 100)).toBe("killed; who did it");
});

test("accounts that agree have no pill", () => {
  expect(pill([claim("alpha"), claim("beta")], 300)).toBeUndefined();
});

test.each<readonly [string, When, string | undefined]>([
  ["a plain day needs no note", day("2016-09-12"), undefined],
  ["bounds are given in short", day("2016-09-12", "2016-09-19"), "12–19 Sep"],
  ["bounds across months keep both", day("2016-09-28", "2016-10-04"), "28 Sep – 4 Oct"],
  ["an open date says by when", { latest: "2016-10-03", precision: "bounded" }, "by 3 Oct"],
  ["the source's wording comes first", { ...day("2016-09-12", "2016-09-19"), wording: "last week" }, "“last week”"],
  ["no bound is undated", { precision: "bounded" }, "undated"],
  [
    "a span tells how its uncertain end is worded",
    { start: day("2016-09-12"), end: { ...day("2016-09-13", "2016-09-19"), wording: "within a week" } },
    "“within a week”",
  ],
])("%s", (_, when, expected) => {
  expect(noteText(when)).toBe(expected);
});

test("years are left out and months shortened", () => {
  expect(compactDates("between 20 and 25 September 2016")).toBe("20–25 Sep");
});

test("an event reads like a sentence", () => {
  const disputed = event("e", { title: "A strike", when: day("2016-09-12"), claims: toll });
  expect(eventName(disputed, conflictsOf(disputed))).toBe(
    "12 September 2016: A strike; 2 sources; accounts differ on killed",
  );
});
