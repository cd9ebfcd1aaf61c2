/** Lanes, arcs and compared sources as small pictures: `snapshots/<name>.svg`, as in `pictures.test.ts`. */
import { expect, test } from "vitest";
import { claim, day, days, event, source, timeline } from "../../../e2e/helpers/example.ts";
import { whenOf } from "../../../data/moment.ts";
import type { Timeline } from "../../../data/timeline.ts";
import { groupLanes } from "../lanes/grouping.ts";
import { makeScene } from "../compose/make-scene.ts";
import { measureWithSourceSans } from "../text/measure.ts";
import type { SceneOptions } from "../compose/scene-options.ts";
import { svgFile } from "../../../main/write/svg/svg-file.ts";
import { pictureShapes } from "./picture-shapes.ts";
import { THEMES } from "./theme.ts";
import type { Look } from "../../../data/look/look.ts";

const measure = measureWithSourceSans();
const [alpha, beta, gamma] = [claim("alpha"), claim("beta"), claim("gamma")];
const story = timeline(
  [
    event("deal", { title: "A deal", actors: ["Envoy", "Minister"], place: "Geneva", claims: [alpha, beta] }),
    event("truce", {
      title: "A truce",
      when: { start: day("2016-09-12", "2016-09-14"), end: day("2016-09-17", "2016-09-20") },
      actors: ["Minister"],
      follows: ["deal"],
      claims: [beta],
    }),
    event("strike", { title: "A strike", when: day("2016-09-16", "2016-09-21"), claims: [gamma] }),
    event("end", { title: "The end of it", when: day("2016-09-23"), follows: ["truce"], claims: [alpha] }),
  ],
  { sources: ["alpha", "beta", "gamma"].map((id) => source(id)) },
);

const withEras = {
  ...story,
  eras: [
    { id: "siege", title: "Siege", when: whenOf({ start: { precision: "bounded" }, end: day("2016-09-15") }) },
    { id: "talks", title: "Talks", when: whenOf({ start: day("2016-09-12"), end: day("2016-09-18", "2016-09-20") }) },
  ],
};

/** Told alone and by several, in disagreement, passed on, left out, and by a report that was out before. */
const told = timeline(
  [
    event("deal", {
      title: "A deal",
      when: day("2016-09-10"),
      claims: [
        claim("alpha", { figures: [{ measure: "signed", value: 2 }] }),
        claim("beta", { figures: [{ measure: "signed", value: 3 }], derivedFrom: "wire" }),
      ],
    }),
    event("truce", { title: "A truce of many days", claims: [claim("beta", { derivedFrom: "wire" }), gamma] }),
    event("end", { title: "The end of it", when: day("2016-09-14"), claims: [gamma] }),
  ],
  { sources: [source("alpha", { published: day("2016-09-11") }), source("beta"), source("gamma")] },
);

function picture(
  look: Partial<Look>,
  options: SceneOptions = {},
  width = 900,
  to = story.extent.to,
  subject: Timeline = story,
): string {
  const grouping = groupLanes(subject, { lanesBy: "lane", laneOrder: [], collapsed: [], ...look });
  const view = days(story.extent.from, to);
  const scene = makeScene(subject, view, { width }, measure, { grouping, ...options });
  return svgFile(scene, pictureShapes(scene, THEMES.light));
}

const pictures: Readonly<Record<string, () => string>> = {
  lanesByActor: () => picture({ lanesBy: "actor" }),
  eras: () => picture({}, {}, 900, undefined, withEras),
  collapsedLane: () => picture({ collapsed: ["one"] }),
  collapsedLaneNarrow: () => picture({ collapsed: ["one"] }, {}, 480),
  timeDown: () => picture({}, { isDown: true }, 400),
  coverage: () => picture({}, { isCoverage: true }, 900, undefined, told),
  coverageListed: () => picture({}, { isCoverage: true, match: "truce" }, 420, undefined, told),
  known: () => picture({}, { isKnown: true, furniture: {} }, 900, undefined, told),
  knownListed: () => picture({}, { isKnown: true, furniture: {} }, 420, undefined, told),
  timeDownCompared: () => picture({}, { isDown: true, compared: ["alpha", "beta"] }, 400),
  timeDownEras: () => picture({}, { isDown: true }, 400, undefined, withEras),
  arcs: () => picture({}, { arcsOf: "truce" }),
  arcOutOfView: () => picture({}, { arcsOf: "truce" }, 900, "2016-09-19"),
  twoSourcesCompared: () => picture({}, { compared: ["alpha", "beta"] }),
  threeSourcesCompared: () => picture({}, { compared: ["alpha", "beta", "gamma"] }),
};

test.each(Object.keys(pictures))("%s", async (name) => {
  await expect(pictures[name]!()).toMatchFileSnapshot(`snapshots/${name}.svg`);
});
