/** Which rows of events fit, and how their words stand. */
import { expect, test } from "vitest";
import { gridSetting, killed, px, toldGlyph } from "../../../e2e/helpers/coverage/grids.ts";
import { claim, day, event, timeline } from "../../../e2e/helpers/example.ts";
import type { PlanOptions } from "../compose/plan.ts";
import { layListed } from "./lay-listed.ts";

const differing = (measures: readonly string[]) =>
  ["alpha", "beta"].map((id, at) => claim(id, { figures: measures.map((measure) => ({ measure, value: at })) }));

const disputed = (id: string, title: string, ...measures: readonly string[]) =>
  event(id, { title, claims: differing(measures) });

/** The words of rows in 400 px, without marks and what is said. */
function rowsOf(events: Parameters<typeof timeline>[0], options: PlanOptions = {}) {
  const laid = layListed(gridSetting(timeline(events), { width: 400, options }));
  return laid.glyphs.map((glyph) => {
    const { pill } = glyph.body;
    const box = pill ? [`box ${[pill.box.x, pill.box.y, pill.box.width, pill.box.height].map(px).join(",")}`] : [];
    return [...toldGlyph(glyph).slice(0, -2), ...box, ...(pill?.more ?? []).map(({ text }) => `more ${text}`)];
  });
}

const titles = [
  disputed("short first line", "An only_unbroken_title_xy", "killed"),
  disputed("fits", "A title", "killed"),
  disputed("long", "A title of two lines that leaves room", "killed"),
  disputed("tight", "Nearly all of it", "killed"),
  disputed("wraps", "Half of it", "killed", "injured and arrested"),
  disputed("many", "A", "killed", "wounded in all places", "missing since then"),
];

test("what accounts differ on stands behind a title that leaves room for it, and otherwise under it", () => {
  expect(rowsOf(titles)).toEqual([
    [
      "event short first line @90,160 in #coverage differs on figures",
      " An @0,13 event",
      " 12 Sep @-70,13 axisMajor",
      " only_unbroken_title_xy @0,31 event",
      " 2 @284.5,13 laneCount",
      " pill ≠ killed @7,49 differs",
      "box 0,41,62,16",
    ],
    [
      "event fits @90,224 in #coverage differs on figures",
      " A title @0,13 event",
      " 2 @284.5,13 laneCount",
      " pill ≠ killed @66,13 differs",
      "box 59,5,62,16",
    ],
    [
      "event long @90,254 in #coverage differs on figures",
      " A title of two lines @0,13 event",
      " that leaves room @0,31 event",
      " 2 @284.5,13 laneCount",
      " pill ≠ killed @7,49 differs",
      "box 0,41,62,16",
    ],
    [
      "event tight @90,318 in #coverage differs on figures",
      " Nearly all of it @0,13 event",
      " 2 @284.5,13 laneCount",
      " pill ≠ killed @7,31 differs",
      "box 0,23,62,16",
    ],
    [
      "event wraps @90,364 in #coverage differs on figures",
      " Half of it @0,13 event",
      " 2 @284.5,13 laneCount",
      " pill ≠ killed, injured and @7,31 differs",
      "box 0,23,140,31",
      "more arrested",
    ],
    [
      "event many @90,425 in #coverage differs on figures",
      " A @0,13 event",
      " 2 @284.5,13 laneCount",
      " pill ≠ killed, wounded in all @7,31 differs",
      "box 0,23,158,46",
      "more places, missing since",
      "more then",
    ],
  ]);
});

test("with numbers of notes, the words stand before the sign", () => {
  const numbers = new Map(titles.map(({ id }, at) => [id, at + 1]));
  expect(
    rowsOf([...titles, event("plain"), event("close", { title: "Seventeen letters" })], {
      numbers: new Map([...numbers, ["plain", 9], ["close", 8]]),
    }),
  ).toEqual([
    [
      "event short first line @90,160 in #coverage differs on figures",
      " An @0,13 event",
      " 12 Sep @-70,13 axisMajor",
      " only_unbroken_title_xy @0,31 event",
      " 2 @284.5,13 laneCount",
      " note killed @0,49 note",
      " pill ≠ 1 @50,49 differs",
      "box 43,41,32,16",
    ],
    [
      "event fits @90,224 in #coverage differs on figures",
      " A title @0,13 event",
      " 2 @284.5,13 laneCount",
      " note killed @59,13 note",
      " pill ≠ 2 @109,13 differs",
      "box 102,5,32,16",
    ],
    [
      "event long @90,254 in #coverage differs on figures",
      " A title of two lines @0,13 event",
      " that leaves room @0,31 event",
      " 2 @284.5,13 laneCount",
      " note killed @0,49 note",
      " pill ≠ 3 @50,49 differs",
      "box 43,41,32,16",
    ],
    [
      "event tight @90,318 in #coverage differs on figures",
      " Nearly all of it @0,13 event",
      " 2 @284.5,13 laneCount",
      " note killed @0,31 note",
      " pill ≠ 4 @50,31 differs",
      "box 43,23,32,16",
    ],
    [
      "event wraps @90,364 in #coverage differs on figures",
      " Half of it @0,13 event",
      " 2 @284.5,13 laneCount",
      " note killed, injured and arrested @0,31 note",
      " pill ≠ 5 @7,51 differs",
      "box 0,43,32,16",
    ],
    [
      "event many @90,430 in #coverage differs on figures",
      " A @0,13 event",
      " places, missing since then @0,46 note",
      " 2 @284.5,13 laneCount",
      " note killed, wounded in all @0,31 note",
      " pill ≠ 6 @7,66 differs",
      "box 0,58,32,16",
    ],
    [
      "event plain @90,511 in #coverage",
      " plain @0,13 event",
      " 1 @284.5,13 laneCount",
      " pill ≠ 9 @52,13 differs",
      "box 45,5,32,16",
    ],
    [
      "event close @90,541 in #coverage",
      " Seventeen letters @0,13 event",
      " 1 @284.5,13 laneCount",
      " pill ≠ 8 @136,13 differs",
      "box 129,5,32,16",
    ],
  ]);
});

test("what takes a row more or less of room decides to the px", () => {
  const subject = timeline(["a", "b", "c"].map((id) => event(id)));
  const setting = gridSetting(subject, { width: 500 });
  const whole = layListed(setting).bottom - setting.top - 7;
  const rows = (height: number, isPage: boolean) => {
    const { glyphs, bands } = layListed({ ...setting, height, isPage });
    return [glyphs.length, bands[0]!.counts.map(({ count }) => count)];
  };
  expect(
    [whole + 7, whole + 6, 200, 170, 150, 80].flatMap((height) => [rows(height, false), rows(height, true)]),
  ).toEqual([
    [3, []],
    [3, []],
    [1, [2]],
    [3, []],
    [3, []],
    [3, []],
    [0, [3]],
    [2, [1]],
    [0, [3]],
    [1, [2]],
    [0, [3]],
    [0, [3]],
  ]);
});

test("a date of more lines than two is in years, of two at the most", () => {
  const subject = timeline([
    event("a", { when: day("2015-11-20", "2016-09-24") }),
    event("b", { when: day("2016-09-21", "2016-10-11") }),
  ]);
  const { glyphs } = layListed(gridSetting(subject, { width: 400 }));
  expect(glyphs.map(({ body }) => body.lines!.map(({ text }) => text))).toEqual([
    ["2015 –", "2016", "1"],
    ["21 Sep –", "11 Oct", "1"],
  ]);
});

test("on a page of 400 px that holds all events nothing is counted", () => {
  const subject = timeline([event("a", { claims: [claim("alpha", killed(1))] })]);
  expect(layListed(gridSetting(subject, { width: 400, height: 900 })).bands).toEqual([
    {
      ...{ id: "#coverage", name: "Events by who tells them, 1 event", y: 100, height: 140 },
      ...{ labels: [], collapsed: false, ticks: [], counts: [] },
    },
  ]);
});

test("chips and ghosts of an event stand nowhere in a grid", () => {
  const { body } = layListed(gridSetting(timeline([event("a")]), { width: 400 })).glyphs[0]!;
  expect([body.chips, body.ghosts, body.asides]).toEqual([[], [], ["told by AL", "not mentioned by BE and GA"]]);
});
