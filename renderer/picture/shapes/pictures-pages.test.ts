/** Layouts on pages of several sizes, and what an editor adds to them: `snapshots/<name>.svg`, as in `pictures.test.ts`. */
import { expect, test } from "vitest";
import { claim, day, days, event, source, timeline } from "../../../e2e/helpers/example.ts";
import type { PictureOptions } from "../../../data/export/picture-options.ts";
import { FIRST_LOOK, type Layout } from "../../../data/look/look.ts";
import type { EditorsLayer } from "../../../data/pictures/editors-layer.ts";
import type { Timeline } from "../../../data/timeline.ts";
import { svgFile } from "../../../main/write/svg/svg-file.ts";
import { pictureScene } from "../compose/picture-scene.ts";
import { measureWithSourceSans } from "../text/measure.ts";
import { pictureShapes } from "./picture-shapes.ts";
import { THEMES } from "./theme.ts";

const measure = measureWithSourceSans();
const killed = (id: string, value: number) => claim(id, { figures: [{ measure: "killed", value }] });

const lanes = [
  { id: "quay", label: "On the quay" },
  { id: "town", label: "In town" },
];

const sources = [
  source("alpha", { published: day("2016-09-09") }),
  source("beta", { published: day("2016-09-12") }),
  source("gamma", { published: day("2016-09-15", "2016-09-19"), issuedBasis: "inferred" }),
  source("delta", { published: day("2016-09-21") }),
  source("echo", { published: day("2016-09-23") }),
  source("foxtrot"),
];

/** Six reports of a strike, each of which adds something. */
const strike = timeline(
  [
    event("vote", {
      title: "The dockers vote",
      lane: "quay",
      when: day("2016-09-06"),
      claims: [claim("alpha"), claim("beta", { when: day("2016-09-07") })],
    }),
    event("strike", {
      title: "A strike begins that stops every crane of the harbour",
      lane: "quay",
      when: day("2016-09-08"),
      follows: ["vote"],
      claims: [killed("alpha", 1), killed("beta", 2), killed("delta", 3)],
    }),
    event("march", {
      title: "A march through town",
      lane: "town",
      when: { start: day("2016-09-10"), end: day("2016-09-11", "2016-09-13") },
      claims: [claim("beta"), claim("gamma")],
    }),
    event("offer", { title: "An offer", lane: "town", when: day("2016-09-14"), claims: [claim("gamma")] }),
    event("talks", {
      title: "Talks at night",
      lane: "town",
      when: { latest: "2016-09-20", precision: "bounded" },
      follows: ["offer"],
      claims: [claim("delta"), claim("echo")],
    }),
    event("end", { title: "The strike ends", lane: "quay", when: day("2016-09-22"), claims: [claim("echo")] }),
    event("rumour", { title: "A ship turns back", lane: "quay", when: day("2016-09-17"), claims: [claim("foxtrot")] }),
  ],
  { sources, lanes, description: "As six reports tell it." },
);

/** More than a page of any layout has room for. */
const crowd = timeline(
  Array.from({ length: 60 }, (_, index) =>
    event(`e${String(index)}`, {
      title: `Load ${String(index)} of ${index % 3 === 0 ? "coal" : "timber for the new pier"}`,
      lane: index % 4 === 0 ? "town" : "quay",
      when: day(`2016-09-${String(6 + ((index * 7) % 18)).padStart(2, "0")}`),
      claims: [
        claim(sources[index % 5]!.id),
        ...(index % 6 === 0 ? [killed(sources[(index + 1) % 5]!.id, index)] : []),
      ],
    }),
  ),
  { sources, lanes },
);

/** Two reports of a treaty, between whose events ten years lie. */
const treaty = timeline(
  [
    event("signed", { title: "Signed", when: day("2006-05-01"), claims: [claim("alpha")] }),
    event("kept", { title: "Kept", when: day("2006-05-20"), claims: [claim("beta")] }),
    event("broken", { title: "Broken", when: day("2016-09-10"), claims: [claim("alpha"), claim("beta")] }),
  ],
  { sources: sources.slice(0, 2), extent: { from: "2006-05-01", to: "2016-09-25" } },
);

/** A day on which fourteen outlets report, and one of which a source says no more than until when. */
const many = timeline(
  [
    event("fire", {
      title: "A fire on the pier",
      when: day("2016-09-10"),
      claims: [claim("w0"), claim("w1", { when: { latest: "2016-09-08", precision: "bounded" } })],
    }),
    event("flood", { title: "A flood", when: day("2016-09-16"), claims: [claim("w2")] }),
  ],
  {
    sources: Array.from({ length: 14 }, (_, at) => ({
      ...source(`w${String(at)}`, { published: day("2016-09-12"), code: `W${"ABCDEFGHIJKLMN"[at]!}` }),
      "container-title": `Paper of ward ${String(at + 1)}`,
    })),
  },
);

const LAYER: EditorsLayer = {
  title: "Fifteen days without a crane",
  standfirst: "Six reports, one strike. Nobody agrees on the night of the talks.",
  takeaway: "The offer came before anybody wrote of it.",
  hidden: ["rumour"],
  callouts: [
    { text: "First told by one paper alone, on the day after.", on: { event: "strike" } },
    { text: "No ship was unloaded in these days.", on: { interval: days("2016-09-08", "2016-09-14") } },
    { text: "Here the mayor spoke.", on: { interval: days("2016-09-20", "2016-09-20") } },
    { text: "Two of the reports know of it.", on: { event: "talks" } },
  ],
};

function picture(subject: Timeline, layout: Layout, options: Partial<PictureOptions> = {}): string {
  const view = subject.extent.interval;
  const look = { ...FIRST_LOOK, ...options.look, layout };
  const page = { width: 1200 };
  const scene = pictureScene(subject, { view, theme: "light", page, furniture: {}, ...options, look }, measure);
  return svgFile(scene, pictureShapes(scene, THEMES.light));
}

const ALL = { credit: "Drawn from six reports", notes: true, sourceList: true };
const low = { width: 760, height: 430 };
const narrow = { width: 380, height: 900 };

const pictures: Readonly<Record<string, () => string>> = {
  knownInColumns: () => picture(strike, "known", { page: { width: 1700 }, furniture: ALL }),
  knownOnALowPage: () => picture(strike, "known", { page: low }),
  knownOnANarrowPage: () => picture(strike, "known", { page: narrow, furniture: ALL }),
  knownCrowdOnAPage: () => picture(crowd, "known", { page: { width: 1100, height: 900 } }),
  knownWithoutDates: () => picture(timeline([event("a")], { sources: [source("alpha")] }), "known"),
  knownPartOfTime: () => picture(strike, "known", { view: days("2016-09-05", "2016-09-10") }),
  knownManyOutlets: () => picture(many, "known", { page: { width: 700 } }),
  downOpenElsewhere: () => picture(many, "down", { page: { width: 500 } }),
  knownWithoutReports: () => picture(timeline([event("a", { claims: [] })], { sources: [] }), "known"),
  knownAcrossAGap: () => picture(treaty, "known", { page: { width: 1700 } }),
  downOnALowPage: () => picture(strike, "down", { page: low }),
  downCrowdOnAPage: () => picture(crowd, "down", { page: narrow, furniture: ALL }),
  coverageOnALowPage: () => picture(strike, "coverage", { page: low }),
  coverageCrowdOnAPage: () => picture(crowd, "coverage", { page: { width: 900, height: 700 }, furniture: ALL }),
  editedAcross: () => picture(strike, "across", { layer: LAYER, furniture: ALL }),
  editedDown: () => picture(strike, "down", { layer: LAYER, page: { width: 520 }, furniture: ALL }),
  editedCoverage: () => picture(strike, "coverage", { layer: LAYER }),
  editedKnown: () => picture(strike, "known", { layer: LAYER }),
  editedOnALowPage: () => picture(strike, "across", { layer: LAYER, page: low }),
  crowdOnASquare: () => picture(crowd, "across", { page: { width: 700, height: 700 }, furniture: ALL }),
};

test.each(Object.keys(pictures))("%s", async (name) => {
  await expect(pictures[name]!()).toMatchFileSnapshot(`snapshots/${name}.svg`);
});
