import { expect, test } from "vitest";
import { conflictsOf } from "../../../data/accounts/conflicts.ts";
import { claim, day, event, source } from "../../../e2e/helpers/example.ts";
import { momentOf, whenOf } from "../../../data/moment.ts";
import type { Claim, When } from "../../../data/timeline.ts";
import type { Written } from "../../../data/written.ts";
import { compactDates, eventName, noteText, pillText } from "./caption.ts";
import { codedSources } from "./chip.ts";
import { measureWithSourceSans } from "../text/measure.ts";

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
  return pillText(conflictsOf(event("e", { claims })), { coded, measure: measureWithSourceSans(), year: 2016, widest });
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

test.each<readonly [string, Written<When>, string | undefined]>([
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
  expect(noteText(whenOf(when), 2016)).toBe(expected);
});

test.each([
  ["between 20 and 25 September 2016", "20–25 Sep"],
  ["between 28 September and 4 October 2016", "28 Sep – 4 Oct"],
  ["between 28 September 2015 and 28 March 2016", "28 Sep 2015 – 28 Mar"],
  ["by 2016", "by 2016"],
  ["by 3 October 2014", "by 3 Oct 2014"],
  ["between 2014 and 3 March 2016", "2014 – 3 Mar"],
  [
    "begins between 3 and 5 March 2016, ends between 7 and 9 March 2016",
    "begins between 3 and 5 Mar, ends between 7 and 9 Mar",
  ],
])("%s becomes %s where 2016 goes without saying", (text, short) => {
  expect(compactDates(text, 2016)).toBe(short);
});

test("where no year goes without saying, none is left out", () => {
  expect(compactDates("between 3 November 2014 and 5 February 2015", undefined)).toBe("3 Nov 2014 – 5 Feb 2015");
});

test("a moment within one day needs no note, one that crosses midnight does", () => {
  const night = {
    earliest: "2016-09-12T22:00",
    latest: "2016-09-13T04:00",
    precision: "part-of-day",
    wording: "overnight",
  } as const;
  expect(noteText(momentOf(night), 2016)).toBe("“overnight”");
  expect(noteText(momentOf({ ...night, latest: "2016-09-12T23:30" }), 2016)).toBeUndefined();
});

test("an event reads like a sentence", () => {
  const disputed = event("e", { title: "A strike", when: day("2016-09-12"), claims: toll });
  expect(eventName(disputed, conflictsOf(disputed))).toBe(
    "12 September 2016: A strike; 2 sources; accounts differ on killed",
  );
});
