/** Background periods, and the claims that tell them. */
import { expect, test } from "vitest";
import { afterEdits, mayorSays, writtenDay, problemsOf, truce } from "../../e2e/helpers/edits/truce.ts";
import type { EditProblem } from "./apply-edit.ts";
import type { Edit } from "./edit.ts";

const SUMMER = { id: "summer", title: "Summer", when: writtenDay("2016-08-01"), claims: [mayorSays("bell")] };
const AUTUMN = { id: "autumn", title: "Autumn", when: writtenDay("2016-10-01") };
const BEFORE = truce({ eras: [SUMMER, AUTUMN] });
const EMPTY = "must not be empty; leave the field out if there is nothing to say";
const REVERSED = { earliest: "2016-09-20", latest: "2016-09-19", precision: "bounded" } as const;
const SWAP = '"earliest" (2016-09-20) is after "latest" (2016-09-19); swap them or correct one';

test("a period that changes keeps its claims, and one without claims has none", () => {
  const changed = afterEdits(
    BEFORE,
    { type: "change-era", era: "summer", change: { title: "Heat" } },
    { type: "change-era", era: "autumn", change: { when: writtenDay("2016-10-02") } },
  );
  expect(changed.eras!.map(({ title }) => title)).toEqual(["Heat", "Autumn"]);
  expect(changed.eras![0]!.claims).toBe(BEFORE.eras![0]!.claims);
  expect(changed.eras![0]!.when).toBe(BEFORE.eras![0]!.when);
  expect(changed.eras![1]!.when).toMatchObject(writtenDay("2016-10-02"));
  expect(changed.eras![1]).not.toHaveProperty("claims");
});

test("one of several periods is removed, and the last one with the list", () => {
  const removed = afterEdits(BEFORE, { type: "remove-era", era: "summer" });
  expect(removed.eras).toEqual([BEFORE.eras![1]]);
  expect(afterEdits(removed, { type: "remove-era", era: "autumn" })).not.toHaveProperty("eras");
});

test.each<[string, Edit, readonly EditProblem[]]>([
  [
    "a new period with all that is wrong with it",
    { type: "add-era", era: { id: "autumn", title: "", when: REVERSED, claims: [mayorSays("bel")] } },
    [
      { path: ["title"], reason: EMPTY },
      { path: ["id"], reason: 'the id "autumn" is already that of eras[1]; choose another' },
      { path: ["claims", 0, "source"], reason: 'no source has the id "bel". Did you mean "bell"?' },
      { path: ["when"], reason: SWAP },
    ],
  ],
  [
    "a new period that ends before it begins",
    { type: "add-era", era: { ...AUTUMN, id: "winter", when: REVERSED } },
    [{ path: ["when"], reason: SWAP }],
  ],
  [
    "to change a period to one without a title that ends before it begins",
    { type: "change-era", era: "autumn", change: { title: "", when: REVERSED } },
    [
      { path: ["title"], reason: EMPTY },
      { path: ["when"], reason: SWAP },
    ],
  ],
  [
    "to remove a period that there is not",
    { type: "remove-era", era: "autum" },
    [{ path: [], reason: 'no background period has the id "autum". Did you mean "autumn"?' }],
  ],
])("an edit refuses %s", (_, edit, problems) => {
  expect(problemsOf(BEFORE, edit)).toEqual(problems);
});

test("where there are no periods, none is changed and none removed", () => {
  const problems = [{ path: [], reason: 'no background period has the id "summer". Choose one that there is' }];
  expect(problemsOf(truce(), { type: "change-era", era: "summer", change: { title: "Heat" } })).toEqual(problems);
  expect(problemsOf(truce(), { type: "remove-era", era: "summer" })).toEqual(problems);
});
