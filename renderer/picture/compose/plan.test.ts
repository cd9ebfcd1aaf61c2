import { expect, test } from "vitest";
import { claim, day, event, source, timeline } from "../../../e2e/helpers/example.ts";
import type { Timeline } from "../../../data/timeline.ts";
import { NO_LAYER } from "../../../data/pictures/editors-layer.ts";
import { FIRST_LOOK } from "../../../data/look/look.ts";
import { rememberedFacts } from "../marks/facts.ts";
import { groupLanes, REPORTS_LANE } from "../lanes/grouping.ts";
import { measureWithSourceSans, type Measure } from "../text/measure.ts";
import { makePlan, rememberedPlan, type Plan, type PlanOptions } from "./plan.ts";

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
  ["no title", { isUntitled: true }],
  ["captions in one line", { isOneLine: true }],
])("a plan is made anew with other %s", (_name, change) => {
  const plan = rememberedPlan();
  const first = plan(SUBJECT, 1200, measure, OPTIONS);
  const changed = plan(SUBJECT, 1200, measure, { ...OPTIONS, ...change });
  expect(changed).not.toBe(first);
  expect(plan(SUBJECT, 1200, measure, { ...OPTIONS, ...change })).toBe(changed);
});

test("with other events drawn, a plan takes over what was measured; with other words of theirs, it does not", () => {
  const dated = source("beta", { published: day("2016-09-14") });
  const subject = timeline([event("a"), event("b")], { sources: [source("alpha"), dated] });
  const plan = rememberedPlan();
  const membersOf = (options: PlanOptions, width = 1200) =>
    plan(subject, width, measure, options).lanes.map(({ index }) => index.members);
  const [[a, b] = [], [report] = []] = membersOf({});
  expect([a!.id, b!.id, report!.id]).toEqual(["a", "b", "beta"]);
  const [[onlyB, faintA] = [], [sameReport] = []] = membersOf({ shown: new Set(["b"]), faint: new Set(["a"]) }).map(
    (members) => [...members].sort((one, other) => other.rank - one.rank),
  );
  expect(onlyB).toBe(b);
  expect(sameReport).toBe(report);
  expect([faintA!.id, faintA!.faint]).toEqual(["a", true]);
  expect(membersOf({})[0]![0]).toBe(a);
  expect(membersOf({ isOneLine: true })[0]![0]).not.toBe(a);
  const [compared] = membersOf({ compared: ["alpha", "beta"] });
  expect(compared![0]).not.toBe(a);
  expect(membersOf({}, 900)[0]![0]).not.toBe(a);
});

test("after an edit a plan takes over what was measured of all that the edit left", () => {
  const plan = rememberedPlan();
  const facts = rememberedFacts([]);
  const lanes = [
    { id: "one", label: "One" },
    { id: "two", label: "Two" },
  ];
  const whole = timeline([event("a"), event("b"), event("c", { lane: "two" })], { lanes });
  const edited = (change: Partial<Timeline>): Plan =>
    plan({ ...whole, ...change }, 1200, measure, { facts, grouping: groupLanes(whole, FIRST_LOOK) });
  const [a, b, c] = whole.events;
  const first = edited({});
  const member = ({ lanes: planned }: Plan, id: string) =>
    planned.flatMap(({ index }) => index.members).find((one) => one.id === id)!;
  const changed = edited({ events: [{ ...a!, title: "Another" }, b!, c!] });
  expect(member(changed, "a").draft().title).toBe("Another");
  expect(member(changed, "b")).toBe(member(first, "b"));
  expect(changed.lanes.map(({ index }, at) => index === first.lanes[at]?.index)).toEqual([false, true, true]);
  expect(changed.bodies).toBe(first.bodies);
  const removed = edited({ events: [b!, c!] });
  expect(member(removed, "b").order).toBe(0);
  expect(member(removed, "b").draft).toBe(member(first, "b").draft);
  const { interval } = whole.extent;
  const longer = edited({ extent: { ...whole.extent, interval: { ...interval, to: interval.to + 1 } } });
  expect(member(longer, "b").draft).not.toBe(member(first, "b").draft);
  const told = edited({ sources: [...whole.sources] });
  expect(member(told, "b").draft).not.toBe(member(longer, "b").draft);
});

test("where events have numbers, all are measured again as soon as there are more of them", () => {
  const plan = rememberedPlan();
  const options = { facts: rememberedFacts([]), layer: { ...NO_LAYER, numbered: true } as const };
  const first = plan(SUBJECT, 1200, measure, options);
  const renamed = { ...SUBJECT, events: SUBJECT.events.map((one) => ({ ...one, title: "x" })) };
  expect(plan(renamed, 1200, measure, options).drafting).toBe(first.drafting);
  const more = { ...SUBJECT, events: [...SUBJECT.events, event("c")] };
  expect(plan(more, 1200, measure, options).drafting).not.toBe(first.drafting);
});

test("bodies are taken over while who is drawn alone is another", () => {
  const plan = rememberedPlan();
  const { bodies } = plan(SUBJECT, 1200, measure, OPTIONS);
  expect(plan(SUBJECT, 1200, measure, { ...OPTIONS, shown: new Set(["b"]) }).bodies).toBe(bodies);
  expect(plan(SUBJECT, 1000, measure, OPTIONS).bodies).not.toBe(bodies);
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

test.each([
  ["2016-01-01", "2016-12-31", 2016],
  ["2016-09-05", "2017-01-01", undefined],
  ["2015-12-31", "2016-01-01", undefined],
  ["2015-03-01", "2016-03-31", undefined],
])("from %s to %s, short dates leave out %s", (from, to, year) => {
  const subject = timeline([event("a")], { extent: { from, to } });
  expect(makePlan(subject, 1200, measure, {}).drafting.year).toBe(year);
});

test("of events that are filtered out, some are drawn for context, and the others have no place", () => {
  const subject = timeline([event("a"), event("b"), event("c")]);
  const told = ({ lanes }: Plan): readonly (readonly [string, boolean])[] =>
    lanes.flatMap(({ index }) => index.members.map(({ id, faint }) => [id, faint] as const));
  const some = makePlan(subject, 1200, measure, { shown: new Set(["a"]), faint: new Set(["b"]) });
  expect(told(some)).toEqual([
    ["a", false],
    ["b", true],
  ]);
  expect(some.drawn.map(({ id }) => id)).toEqual(["a"]);
  const all = makePlan(subject, 1200, measure, {});
  expect(told(all).map(([id]) => id)).toEqual(["a", "b", "c"]);
  expect(all.drawn).toHaveLength(3);
  expect([...all.eventOf]).toEqual(subject.events.map((one) => [one.id, one]));
});

test("lanes that nothing is in are left out, except where a grouping keeps them", () => {
  const lanes = [
    { id: "one", label: "One" },
    { id: "two", label: "Two" },
  ];
  const subject = timeline([event("a")], { lanes });
  const grouping = groupLanes(subject, FIRST_LOOK);
  const idsOf = (options: PlanOptions): readonly string[] =>
    makePlan(subject, 1200, measure, options).lanes.map(({ lane }) => lane.id);
  const kept = (keepsEmpty: boolean) => idsOf({ grouping: { ...grouping, keepsEmpty }, furniture: { reports: false } });
  expect(kept(true)).toEqual(["one", "two"]);
  expect(kept(false)).toEqual(["one"]);
});

test("the lane of reports is there unless a picture does without it, and holds those that are dated", () => {
  const dated = source("beta", { published: day("2016-09-14") });
  const subject = timeline([event("a")], { sources: [source("alpha"), dated] });
  const reportsOf = (options: PlanOptions) =>
    makePlan(subject, 1200, measure, options).lanes.find(({ lane }) => lane.id === REPORTS_LANE.id);
  expect(reportsOf({ furniture: { reports: false } })).toBeUndefined();
  for (const options of [{}, { furniture: {} }, { furniture: { reports: true } }]) {
    const { index } = reportsOf(options)!;
    expect(index.members.map(({ id, role, order }) => [id, role, order])).toEqual([["beta", "report", 1]]);
  }
});

test("a lane is collapsed where its grouping says so", () => {
  const grouping = { ...groupLanes(SUBJECT, FIRST_LOOK), collapsed: new Set(["one"]) };
  const { lanes } = makePlan(SUBJECT, 1200, measure, { grouping });
  expect(lanes.map(({ lane, collapsed }) => [lane.id, collapsed])).toEqual([
    ["one", true],
    [REPORTS_LANE.id, false],
  ]);
});

test("a picture without a title begins with its axis", () => {
  const titled = makePlan(SUBJECT, 1200, measure, {});
  const untitled = makePlan(SUBJECT, 1200, measure, { isUntitled: true });
  expect(titled.header[0].map(({ text }) => text)).toEqual(["An example", "What three reports tell."]);
  expect(untitled.header[0]).toEqual([]);
});

test("what is asked for of captions and notes reaches the drafts", () => {
  const numbers = new Map([["a", 1]]);
  const facts = rememberedFacts([]);
  const asked = makePlan(SUBJECT, 1200, measure, { numbers, facts, isOneLine: true });
  expect(asked.drafting).toMatchObject({ numbers, isOneLine: true });
  expect(asked.drafting.facts).toBe(facts);
  expect(asked.isOneLine).toBe(true);
  const plain = makePlan(SUBJECT, 1200, measure, {});
  expect(Object.keys(plain.drafting)).not.toContain("numbers");
  expect(Object.keys(plain.drafting)).not.toContain("isOneLine");
  expect(plain.isOneLine).toBe(false);
});
