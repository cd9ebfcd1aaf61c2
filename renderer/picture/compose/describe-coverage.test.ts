/** Which way a grid of sources and events lies, what its legend explains, and what is said of it. */
import { expect, test } from "vitest";
import { crowded, evenMeasure, killed, px, story } from "../../../e2e/helpers/coverage/grids.ts";
import { claim, day, event, source, timeline } from "../../../e2e/helpers/example.ts";
import type { Timeline } from "../../../data/timeline.ts";
import type { Scene } from "../scene.ts";
import { makeScene } from "./make-scene.ts";
import type { SceneOptions } from "./scene-options.ts";

interface Asked extends SceneOptions {
  readonly width?: number;
  readonly height?: number;
  readonly view?: Scene["view"];
}

function scene(subject: Timeline, { width = 1000, height, view, ...options }: Asked = {}): Scene {
  const size = { width, ...(height !== undefined && { height }) };
  return makeScene(subject, view ?? subject.extent.interval, size, evenMeasure, { isCoverage: true, ...options });
}

/** Two days that hold the first event of a crowd. */
const firstDays = { from: Date.UTC(2016, 8, 5), to: Date.UTC(2016, 8, 6) };

test.each<[string, number, Asked, boolean]>([
  ["all columns have room", 32, { width: 996 }, true],
  ["columns have no room", 32, { width: 995 }, false],
  ["few are in view, but all count", 60, { width: 996, view: firstDays }, false],
  ["few are in view of an exported picture", 60, { width: 996, view: firstDays, furniture: {} }, true],
  ["a page is wide", 60, { width: 860, height: 600 }, true],
  ["a page is narrow", 3, { width: 859, height: 600 }, false],
  ["a picture is narrow", 3, { width: 859 }, false],
  ["a picture is just wide enough", 3, { width: 860 }, true],
])("sources have rows where %s", (_, events, asked, isAcross) => {
  expect(scene(crowded(events), asked).grid!.isAcross).toBe(isAcross);
});

test("places of the parts of windows, pictures and pages", () => {
  const furniture = { notes: true, sourceList: true, credit: "By somebody" };
  const parts = (asked: Asked) => {
    const { width, height, plot, axis, grid, lanes, legend, sourceList, missing } = scene(story, asked);
    return [
      [width, height, plot.x, plot.y, plot.width, plot.height, axis.y, lanes[0]!.y, lanes[0]!.height].map(px).join(" "),
      `${String(grid!.lines.length)} bands, ${String(sourceList?.texts.length)} in the list, missing ${missing.join()}`,
      (legend?.samples ?? []).map(({ kind, y }) => `${kind} ${px(y)}`).join(", "),
      (legend?.chips ?? []).map(({ source: id }) => id).join(", "),
    ];
  };
  expect([
    parts({}),
    parts({ width: 500 }),
    parts({ furniture }),
    parts({ height: 700, furniture }),
    parts({ width: 600, height: 500, furniture }),
  ]).toEqual([
    [
      "1000 547 40 128 920 250 128 128 250",
      "4 bands, undefined in the list, missing ",
      "tells 404, tellsOtherwise 404, passesOn 431, leavesOut 431, outBefore 458",
      "",
    ],
    [
      "500 669 20 99 460 234 151 99 234",
      "4 bands, undefined in the list, missing ",
      "unlike 452, tells 474, tellsOtherwise 496, passesOn 518, leavesOut 540, outBefore 562",
      "early, copy, late, wire",
    ],
    [
      "1000 643 40 128 920 250 128 128 250",
      "4 bands, 5 in the list, missing ",
      "tells 404, tellsOtherwise 404, passesOn 431, leavesOut 431, outBefore 458",
      "",
    ],
    [
      "1000 700 40 128 920 194 128 128 194",
      "4 bands, 5 in the list, missing ",
      "tells 348, tellsOtherwise 348, passesOn 375, leavesOut 375, outBefore 402",
      "",
    ],
    [
      "600 500 20 128 560 182 162 128 182",
      "4 bands, undefined in the list, missing source list,legend of marks",
      "",
      "early, copy, late, wire",
    ],
  ]);
});

const letters = (count: number) =>
  Array.from({ length: count }, (_, at) => source(String.fromCodePoint(97 + at), { published: day("2016-09-30") }));

const CLEAR =
  "A tells 2, 1 of them alone; B tells 1; C tells 0; D tells 0; E tells 0; F tells 0; G tells 0; H tells 0; I tells 0; J tells 0; K tells 0; L tells 0";

test.each([
  [12, `Which source tells which event: ${CLEAR}.`],
  [13, `Which source tells which event: ${CLEAR}; 1 more source is drawn.`],
  [14, `Which source tells which event: ${CLEAR}; 2 more sources are drawn.`],
])("of %i sources twelve are described", (count, expected) => {
  const events = [event("a", { claims: [claim("a"), claim("b")] }), event("b", { claims: [claim("a")] })];
  const { description } = scene(timeline(events, { sources: letters(count) }));
  expect(description).toBe(
    `Timeline from 5 September 2016 to 25 September 2016: 2 events from 2 reports. No accounts differ. ${expected}`,
  );
});

test("what is said of sources counts what is drawn and not faint, for a listener alone", () => {
  const said = (asked: Asked) => scene(story, asked).description;
  expect([
    said({}),
    said({ shown: new Set(["before"]), faint: new Set(["after", "alone"]) }),
    said({ compared: ["early", "late"] }),
    said({ isUntold: true }),
    said({ view: { from: Date.UTC(2016, 8, 20), to: Date.UTC(2016, 8, 24) } }),
  ]).toEqual([
    "Timeline from 5 September 2016 to 25 September 2016: 3 events from 4 reports. Accounts differ on 1 of them. Which source tells which event: EA tells 1, 1 in disagreement with another account; WI tells 1; CO tells 1; LA tells 3, 1 of them alone and 1 in disagreement with another account.",
    "Timeline from 5 September 2016 to 25 September 2016: 1 of 3 events from 2 reports. Accounts differ on it. Which source tells which event: EA tells 1, 1 in disagreement with another account; WI tells 0; CO tells 0; LA tells 1, 1 in disagreement with another account.",
    "Timeline from 5 September 2016 to 25 September 2016: 3 events from 4 reports. Accounts differ on 1 of them. Which source tells which event: EA tells 1, 1 in disagreement with another account; LA tells 3, 1 of them alone and 1 in disagreement with another account.",
    "",
    "Timeline from 20 September 2016 to 23 September 2016: 0 of 3 events from 0 reports.",
  ]);
});

test("sources without room are not described", () => {
  const { description, grid } = scene(crowded(30, 20), { width: 900, height: 420 });
  const codes = [...description.matchAll(/(S\d+) tells/gu)].map(([, code]) => code!.toLowerCase());
  expect(grid!.lines.length).toBeLessThan(12);
  expect(codes).toEqual(grid!.lines.map(({ source: id }) => id));
});

test("without a source nothing is said of them", () => {
  expect(scene(timeline([event("a", { claims: [] })], { sources: [] })).description).toBe(
    "Timeline from 5 September 2016 to 25 September 2016: 1 event from 0 reports. No accounts differ.",
  );
});

test("the legend tells of reports that were out before only where a band ends with one in view", () => {
  const kinds = (published: string) => {
    const subject = timeline([event("a", { claims: [claim("alpha", killed(1))] })], {
      sources: [source("alpha", { published: day(published) })],
    });
    return scene(subject, { furniture: {} }).legend!.samples.map(({ kind }) => kind);
  };
  expect([kinds("2016-09-25"), kinds("2016-09-26")]).toEqual([["tells", "outBefore"], ["tells"]]);
});
