/**
 * One small picture per idea, as an SVG file that a reviewer can open: `snapshots/<name>.svg`. A missing file is written
 * locally and fails in CI; read what changed before it is committed.
 */
import { expect, test } from "vitest";
import { claim, day, days, event, source, timeline, type Facts } from "../../../e2e/helpers/example.ts";
import type { Claim, Moment, Timeline, TimelineEvent } from "../../../data/timeline.ts";
import type { Written } from "../../../data/written.ts";
import { makeScene } from "../compose/make-scene.ts";
import { measureWithSourceSans } from "../text/measure.ts";
import { svgFile } from "../../../main/write/svg/svg-file.ts";
import { pictureShapes } from "./picture-shapes.ts";
import { THEMES, type ThemeName } from "./theme.ts";

const measure = measureWithSourceSans();
const open: Written<Moment> = { precision: "bounded" };

interface Setting {
  readonly width?: number;
  readonly theme?: ThemeName;
  /** The days to show, where they are not those of the timeline. */
  readonly from?: string;
  readonly to?: string;
}

function picture(subject: Timeline, { width = 900, theme = "light", from, to }: Setting = {}): string {
  const view = days(from ?? subject.extent.from, to ?? subject.extent.to);
  const scene = makeScene(subject, view, { width }, measure);
  return svgFile(scene, pictureShapes(scene, THEMES[theme]));
}

function one(facts: Facts<TimelineEvent>): Timeline {
  return timeline([event("event", { title: "Something happens", ...facts })], {
    sources: [source("alpha"), source("beta")],
  });
}

function dated(when: Moment): Claim {
  return claim("beta", { when });
}

const blame: Claim[] = [
  claim("alpha", { asserts: [{ aspect: "responsibility", value: "one side" }] }),
  claim("beta", { asserts: [{ aspect: "responsibility", value: "the other side" }] }),
];

const pictures: Readonly<Record<string, () => string>> = {
  aDay: () => picture(one({})),
  boundsThatAreDaysApart: () => picture(one({ when: day("2016-09-12", "2016-09-19") })),
  noLowerBound: () => picture(one({ when: { latest: "2016-09-12", precision: "bounded" } })),
  noUpperBound: () => picture(one({ when: { earliest: "2016-09-12", precision: "bounded" } })),
  undated: () => picture(one({ when: open })),
  wordingOfTheDate: () => {
    const when = { ...day("2016-09-12", "2016-09-19"), wording: "last week" };
    return picture(one({ when, claims: [claim("alpha", { when })] }));
  },
  wordingOfOneOfTwo: () => {
    const when = { ...day("2016-09-12", "2016-09-19"), wording: "last week" };
    return picture(one({ when, claims: [claim("alpha"), claim("beta", { when })] }));
  },
  accountsCanAllBeTrue: () =>
    picture(
      one({
        claims: [
          claim("alpha", { figures: [{ measure: "killed", moreThan: 60 }] }),
          claim("beta", { figures: [{ measure: "killed", value: 83 }], speaker: { name: "A mayor" } }),
        ],
      }),
    ),
  spanOfKnownDays: () => picture(one({ when: { start: day("2016-09-10"), end: day("2016-09-16") } })),
  spanWithSoftEnds: () =>
    picture(one({ when: { start: day("2016-09-08", "2016-09-10"), end: day("2016-09-14", "2016-09-19") } })),
  spanWithoutEnd: () => picture(one({ when: { start: day("2016-09-10"), end: open } })),
  spanThatNothingIsSureOf: () =>
    picture(one({ when: { start: day("2016-09-10", "2016-09-16"), end: day("2016-09-12", "2016-09-20") } })),
  markCutByTheView: () =>
    picture(one({ when: day("2016-09-08", "2016-09-18") }), { from: "2016-09-12", to: "2016-09-15" }),
  anotherSourceDatesItLater: () => picture(one({ claims: [claim("alpha"), dated(day("2016-09-19"))] })),
  anotherSourceDatesItEarlier: () => picture(one({ claims: [claim("alpha"), dated(day("2016-09-07"))] })),
  anotherSourceDatesItToAWeek: () => picture(one({ claims: [claim("alpha"), dated(day("2016-09-16", "2016-09-22"))] })),
  accountsDiffer: () => picture(one({ claims: blame })),
  accountsDifferOnASpan: () =>
    picture(one({ claims: blame, when: { start: day("2016-09-10"), end: day("2016-09-14", "2016-09-19") } })),
  accountsDifferInTheDark: () => picture(one({ claims: blame }), { theme: "dark" }),
  twoOfOneDay: () => picture(timeline([event("left"), event("right")]), { width: 1200 }),
  labelAtTheRightEdge: () => picture(one({ when: day("2016-09-24") })),
  longTitle: () => picture(one({ title: "Something happens that takes many words to tell" }), { width: 640 }),
  narrow: () => picture(one({ claims: blame }), { width: 480 }),
  hours: () => picture(one({}), { from: "2016-09-12", to: "2016-09-12" }),
  months: () => picture(one({}), { from: "2015-11-01", to: "2016-12-31" }),
  years: () => picture(one({}), { from: "1990-01-01", to: "2019-12-31" }),
  reports: () =>
    picture(
      timeline([], {
        sources: [
          source("alpha", { published: day("2016-09-14"), issuedBasis: "stated" }),
          source("beta", {
            published: day("2016-09-16", "2016-09-21"),
            issuedBasis: "inferred",
            derivedFrom: ["alpha"],
          }),
        ],
      }),
    ),
  hostileText: () => picture(one({ title: '<b>"&\u0007]]> \u202e', claims: [claim("alpha")] })),
};

test.each(Object.keys(pictures))("%s", async (name) => {
  await expect(pictures[name]!()).toMatchFileSnapshot(`snapshots/${name}.svg`);
});
