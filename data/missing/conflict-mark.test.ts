import { expect, test } from "vitest";
import { claim, day, event } from "../../e2e/helpers/example.ts";
import { conflictsOf } from "../accounts/conflicts.ts";
import { whenOf } from "../moment.ts";
import type { Claim } from "../timeline.ts";
import { conflictMark, isLookedAt } from "./conflict-mark.ts";

const killed = (value: number) => ({ figures: [{ measure: "killed", value }] });
const blames = (value: string) => ({ asserts: [{ aspect: "responsibility", value }] });
const markOf = (...claims: readonly Claim[]) => conflictMark(event("fire", { claims }));

const ALPHA = claim("alpha", killed(62));
const BETA = claim("beta", killed(83));
const MARK = markOf(ALPHA, BETA);
const SPAN = whenOf({ start: day("2016-09-12"), end: day("2016-09-14") });

test("a conflict has a mark that never changes, and where accounts agree there is none", () => {
  expect(MARK).toBe("9571a69dc5c044f6");
  expect(markOf(ALPHA)).toBeUndefined();
  expect(markOf(ALPHA, claim("beta", killed(62)))).toBeUndefined();
});

test.each<[string, readonly Claim[]]>([
  ["claims stand in another order", [BETA, ALPHA]],
  ["a claim says it in other words", [{ ...ALPHA, says: "otherwise" }, BETA]],
  ["a claim is found elsewhere in its source", [{ ...ALPHA, at: { paragraph: 9, hash: "582a896728a3" } }, BETA]],
  ["a claim joins that says nothing on it", [ALPHA, BETA, claim("gamma")]],
  ["something that nobody disputes is said besides", [{ ...ALPHA, place: "Port" }, BETA]],
  [
    "another measure is told, which nobody disputes",
    [
      claim("alpha", {
        figures: [
          { measure: "killed", value: 62 },
          { measure: "injured", value: 9 },
        ],
      }),
      BETA,
    ],
  ],
  ["a measure is spelled in capitals", [claim("alpha", { figures: [{ measure: "Killed", value: 62 }] }), BETA]],
])("the mark stays where %s", (_, claims) => {
  expect(markOf(...claims)).toBe(MARK);
});

test.each<[string, readonly Claim[]]>([
  ["a figure changes", [ALPHA, claim("beta", killed(84))]],
  ["another source says one of them", [ALPHA, BETA, claim("gamma", killed(83))]],
  ["the figure is another source's", [ALPHA, claim("gamma", killed(83))]],
  ["the figure is about so much", [ALPHA, claim("beta", { figures: [{ measure: "killed", value: 83, about: true }] })]],
  [
    "they differ on something else as well",
    [claim("alpha", { ...killed(62), ...blames("A") }), claim("beta", { ...killed(83), ...blames("B") })],
  ],
])("the mark changes where %s", (_, claims) => {
  expect(markOf(...claims)).toMatch(/^[0-9a-f]{16}$/u);
  expect(markOf(...claims)).not.toBe(MARK);
});

test.each<[string, string, readonly Claim[]]>([
  [
    "a day",
    "800824f4dea5bd35",
    [claim("alpha", { when: day("2016-09-12") }), claim("beta", { when: day("2016-09-14") })],
  ],
  ["a span", "92102dd668d79e98", [claim("alpha", { when: SPAN }), claim("beta", { when: day("2016-09-20") })]],
  ["a stand", "30e2e40863ef504d", [claim("alpha", blames("Guild")), claim("beta", blames("Council"))]],
  [
    "one of several stands",
    "30e2e40863ef504d",
    [
      claim("alpha", { asserts: [...blames("Guild").asserts, { aspect: "reason", value: "rain" }] }),
      claim("beta", blames("Council")),
    ],
  ],
])("the mark of a conflict on %s stays with every version of the program", (_, mark, claims) => {
  expect(markOf(...claims)).toBe(mark);
});

test("dates and stands make marks of their own", () => {
  const dates = (at: string) => markOf(claim("alpha", { when: day("2016-09-12") }), claim("beta", { when: day(at) }));
  expect(dates("2016-09-14")).not.toBe(dates("2016-09-15"));
  const stands = (name: string, stance?: "denies") =>
    markOf(claim("alpha", blames("Guild")), claim("beta", { ...blames(name), ...(stance && { stance }) }));
  expect(stands("Council")).not.toBe(stands("Mayor"));
  expect(stands("Guild", "denies")).not.toBe(stands("Council"));
});

test("a conflict is looked at as long as it is the one that was", () => {
  const told = event("fire", { claims: [ALPHA, BETA] });
  expect(isLookedAt(told, conflictsOf(told))).toBe(false);
  const seen = { ...told, reviewed: MARK ?? "" };
  expect(isLookedAt(seen, conflictsOf(seen))).toBe(true);
  const changed = { ...seen, claims: [ALPHA, claim("beta", killed(84))] };
  expect(isLookedAt(changed, conflictsOf(changed))).toBe(false);
  const calm = event("calm", { claims: [ALPHA] });
  expect(isLookedAt(calm, conflictsOf(calm))).toBe(false);
});
