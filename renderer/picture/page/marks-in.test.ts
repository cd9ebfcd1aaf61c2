/** Which kinds of marks, and which chips, are drawn in a picture. */
import { expect, test } from "vitest";
import { claim, day, event, source, timeline, type Facts } from "../../../e2e/helpers/example.ts";
import { FIRST_LOOK } from "../../../data/look/look.ts";
import type { Moment, TimelineEvent } from "../../../data/timeline.ts";
import type { Written } from "../../../data/written.ts";
import { groupLanes } from "../lanes/grouping.ts";
import { makeScene, type SceneSize } from "../compose/make-scene.ts";
import type { SampleKind } from "../scene.ts";
import { measureWithSourceSans } from "../text/measure.ts";
import { chipsIn } from "./below-lanes.ts";
import { marksIn } from "./met-marks.ts";

const measure = measureWithSourceSans();
const killed = (id: string, value: number) => claim(id, { figures: [{ measure: "killed", value }] });
const dated = (id: string, when: Facts<TimelineEvent>["when"]) => claim(id, when && { when });
const before: Written<Moment> = { latest: "2016-09-20", precision: "bounded" };
const after: Written<Moment> = { earliest: "2016-09-08", precision: "bounded" };
const DISPUTED = [killed("alpha", 1), killed("beta", 2)];

const sceneOf = (events: readonly TimelineEvent[], size: Partial<SceneSize> = {}, published?: Written<Moment>) => {
  const sources = [source("alpha", published && { published }), source("beta")];
  const subject = timeline(events, { sources });
  return makeScene(subject, subject.extent.interval, { width: 1200, ...size }, measure);
};

test.each<[string, Facts<TimelineEvent>, SampleKind[]]>([
  ["a day", {}, ["day"]],
  ["a day that accounts differ on", { claims: DISPUTED }, ["differs", "unlike"]],
  [
    "two days that accounts give",
    { claims: [dated("alpha", day("2016-09-12")), dated("beta", day("2016-09-19"))] },
    ["differs", "ghost", "unlike"],
  ],
  [
    "a day here, some days there",
    { claims: [dated("alpha", day("2016-09-12")), dated("beta", day("2016-09-18", "2016-09-20"))] },
    ["differs", "unlike", "whisker"],
  ],
  ["some days", { when: day("2016-09-10", "2016-09-14") }, ["whisker"]],
  [
    "some days that accounts differ on",
    { when: day("2016-09-10", "2016-09-14"), claims: DISPUTED },
    ["differs", "unlike", "whisker"],
  ],
  ["no earlier bound", { when: before }, ["open"]],
  ["no later bound", { when: after }, ["openEnd"]],
  ["no bound", { when: { precision: "bounded" } }, ["open", "openEnd"]],
  ["a span", { when: { start: day("2016-09-10"), end: day("2016-09-14") } }, ["span"]],
])("an event of %s needs the sample of that, and no other", (_name, facts, kinds) => {
  expect([...marksIn(sceneOf([event("a", facts)]))].sort()).toEqual([...kinds].sort());
});

test.each<[string, Written<Moment>, SampleKind[]]>([
  ["on a day", day("2016-09-20"), ["report"]],
  ["on some day", day("2016-09-18", "2016-09-20"), ["report", "whisker"]],
  ["not before a day", after, ["report", "openEnd"]],
])("a report that is published %s needs the sample of a report, and of what bounds it", (_name, published, kinds) => {
  expect([...marksIn(sceneOf([], {}, published))].sort()).toEqual([...kinds].sort());
});

test("a folded lane needs the sample of what differs when one of its events does, and none when none does", () => {
  const marks = (events: readonly TimelineEvent[]) => {
    const subject = timeline(events, { sources: [source("alpha"), source("beta")] });
    const grouping = groupLanes(subject, { ...FIRST_LOOK, collapsed: ["one"] });
    return [...marksIn(makeScene(subject, subject.extent.interval, { width: 1200 }, measure, { grouping }))];
  };
  expect(marks([event("agreed")])).toEqual([]);
  expect(marks([event("agreed"), event("disputed", { claims: DISPUTED })])).toEqual(["differs"]);
});

test("counts need their sample where there are some", () => {
  const many = Array.from({ length: 60 }, (_, index) => event(`e${String(index)}`));
  expect([...marksIn(sceneOf(many, { height: 600 }))].sort()).toEqual(["day", "more"]);
  expect([...marksIn(sceneOf(many.slice(0, 2), { height: 600 }))]).toEqual(["day"]);
});

test("the chips of a picture are those of its marks and of where others put them", () => {
  const claims = [dated("alpha", day("2016-09-12")), dated("beta", day("2016-09-19"))];
  expect(chipsIn(sceneOf([event("a")]))).toEqual(new Set(["alpha"]));
  expect(chipsIn(sceneOf([event("a", { claims })]))).toEqual(new Set(["alpha", "beta"]));
});
