import { expect, test } from "vitest";
import { claim, event, timeline } from "../../../e2e/helpers/example.ts";
import { FIRST_LOOK } from "../../../data/look/look.ts";
import { rememberedFacts } from "../marks/facts.ts";
import { groupLanes } from "../lanes/grouping.ts";
import { measureWithSourceSans, type Measure } from "../text/measure.ts";
import { makePlan, rememberedPlan, type PlanOptions } from "./plan.ts";

const SUBJECT = timeline([event("a"), event("b")]);
const measure = measureWithSourceSans();
const OPTIONS: PlanOptions = {
  shown: new Set(["a"]),
  faint: new Set(["b"]),
  grouping: groupLanes(SUBJECT, FIRST_LOOK),
  compared: ["alpha", "beta"],
  furniture: { title: "A" },
  numbers: new Map([["a", 1]]),
  facts: rememberedFacts([]),
};

test("a plan is made once while the same is asked for", () => {
  const plan = rememberedPlan();
  const first = plan(SUBJECT, 1200, measure, OPTIONS);
  expect(plan(SUBJECT, 1200, measure, { ...OPTIONS })).toBe(first);
});

test("a plan is made anew at another width, with another font, of another timeline", () => {
  const plan = rememberedPlan();
  const first = plan(SUBJECT, 1200, measure, OPTIONS);
  const narrow = plan(SUBJECT, 600, measure, OPTIONS);
  expect(narrow.sheet.width).toBe(600);
  const wider: Measure = Object.assign((...asked: Parameters<Measure>) => 2 * measure(...asked), measure);
  const set = plan(SUBJECT, 600, wider, OPTIONS);
  expect(set.drafting.measure).toBe(wider);
  const other = timeline([event("c")]);
  expect(plan(other, 600, wider, OPTIONS).timeline).toBe(other);
  const again = plan(SUBJECT, 1200, measure, OPTIONS);
  expect({ ...again.drafting, facts: first.drafting.facts }).toEqual(first.drafting);
});

test.each<[string, PlanOptions]>([
  ["events", { shown: new Set(["b"]) }],
  ["faint events", { faint: new Set() }],
  ["lanes", { grouping: groupLanes(SUBJECT, { ...FIRST_LOOK, lanesBy: "source" }) }],
  ["sources to compare", { compared: [] }],
  ["furniture", { furniture: { title: "B" } }],
  ["numbers of notes", { numbers: new Map() }],
  ["facts", { facts: rememberedFacts([]) }],
])("a plan is made anew with other %s", (_name, change) => {
  const plan = rememberedPlan();
  const first = plan(SUBJECT, 1200, measure, OPTIONS);
  const changed = plan(SUBJECT, 1200, measure, { ...OPTIONS, ...change });
  expect(changed).not.toBe(first);
  expect(plan(SUBJECT, 1200, measure, { ...OPTIONS, ...change })).toBe(changed);
});

test("while sources are compared, a plan tells of what they differ on and of nothing else", () => {
  const said = (source: string, value: number, place: string) =>
    claim(source, { figures: [{ measure: "hurt", value }], asserts: [{ aspect: "place", value: place }] });
  const fire = event("fire", { claims: [said("alpha", 1, "A"), said("beta", 2, "A"), said("gamma", 3, "B")] });
  const factsOf = (...compared: string[]) => {
    const { told, name, differs } = makePlan(timeline([fire]), 1200, measure, { compared }).drafting.facts(fire);
    return { told: told.map(({ subject }) => subject), name: name.split("differ on ")[1], differs };
  };
  expect(factsOf("alpha", "beta")).toEqual({ told: ["hurt"], name: "hurt", differs: ["figures"] });
  expect(factsOf("alpha")).toMatchObject({ told: ["hurt", "place"] });
});
