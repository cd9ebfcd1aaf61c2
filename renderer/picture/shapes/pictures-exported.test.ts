/** Exported pictures with all that stands around their lanes: `snapshots/<name>.svg`, as in `pictures.test.ts`. */
import { expect, test } from "vitest";
import { claim, day, event, source, timeline } from "../../../e2e/helpers/example.ts";
import type { PictureOptions } from "../../../data/export/picture-options.ts";
import { FIRST_LOOK } from "../../../data/look/look.ts";
import type { Timeline } from "../../../data/timeline.ts";
import { svgFile } from "../../../main/write/svg/svg-file.ts";
import { pictureScene } from "../compose/picture-scene.ts";
import { measureWithSourceSans } from "../text/measure.ts";
import { pictureShapes } from "./picture-shapes.ts";
import { THEMES } from "./theme.ts";

const measure = measureWithSourceSans();
const killed = (id: string, value: number) => claim(id, { figures: [{ measure: "killed", value }] });
const sources = [
  source("alpha", { published: day("2016-09-14") }),
  source("beta", { published: day("2016-09-16", "2016-09-21"), issuedBasis: "inferred" }),
  source("gamma"),
];

const story = timeline(
  [
    event("strike", { title: "A strike", claims: [killed("alpha", 3), killed("beta", 5)] }),
    event("truce", {
      title: "A truce",
      when: { start: day("2016-09-08", "2016-09-10"), end: day("2016-09-17", "2016-09-20") },
      claims: [claim("alpha"), claim("gamma", { when: day("2016-09-23") })],
    }),
    event("call", { title: "A call", when: { latest: "2016-09-20", precision: "bounded" }, claims: [claim("gamma")] }),
    event("toll", {
      title: "A toll",
      when: day("2016-09-18", "2016-09-19"),
      claims: [
        claim("alpha", { figures: [{ measure: "hurt", moreThan: 60 }] }),
        claim("beta", { figures: [{ measure: "hurt", value: 83 }] }),
      ],
    }),
  ],
  { sources },
);

const crowd = timeline(
  [
    ...Array.from({ length: 40 }, (_, index) =>
      event(`e${String(index)}`, {
        title: `Event ${String(index)}`,
        when: day(`2016-09-${String(6 + (index % 15)).padStart(2, "0")}`),
      }),
    ),
    event("far", { title: "Far off", lane: "two" }),
  ],
  {
    sources,
    lanes: [
      { id: "one", label: "One" },
      { id: "two", label: "Two" },
    ],
  },
);

function picture(subject: Timeline, options: Partial<PictureOptions>): string {
  const view = subject.extent.interval;
  const asked = { view, theme: "light", page: { width: 1200 }, furniture: {}, ...options } as const;
  const scene = pictureScene(subject, asked, measure);
  return svgFile(scene, pictureShapes(scene, THEMES.light));
}

const ALL = {
  asOf: "2016-10-07",
  credit: "Drawn from three reports, with a line of thanks that is longer than a narrow picture is wide",
  notes: true,
  sourceList: true,
};

const pictures: Readonly<Record<string, () => string>> = {
  exportedWithAll: () => picture(story, { furniture: ALL }),
  exportedNarrow: () => picture(story, { page: { width: 400 }, furniture: ALL }),
  exportedCompared: () => picture(story, { look: { ...FIRST_LOOK, compared: ["alpha", "beta", "gamma"] } }),
  exportedOnALowPage: () => picture(crowd, { page: { width: 900, height: 420 }, furniture: { credit: "Drawn" } }),
};

test.each(Object.keys(pictures))("%s", async (name) => {
  await expect(pictures[name]!()).toMatchFileSnapshot(`snapshots/${name}.svg`);
});
