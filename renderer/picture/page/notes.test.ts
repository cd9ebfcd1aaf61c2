/** Where accounts differ, spelled out under the picture. */
import { expect, test } from "vitest";
import { claim, day, event, source, type Facts } from "../../../e2e/helpers/example.ts";
import type { Claim, TimelineEvent } from "../../../data/timeline.ts";
import { codedSources } from "../marks/chip.ts";
import { factsFor } from "../marks/facts.ts";
import { measureWithSourceSans } from "../text/measure.ts";
import { STYLES } from "../text/text.ts";
import { differenceText, makeNotes, type Note, type Telling } from "./notes.ts";

const measure = measureWithSourceSans();
const telling: Telling = { coded: codedSources([source("alpha"), source("beta"), source("gamma")]), year: 2016 };
const killed = (id: string, figure: object, facts: Facts<Claim> = {}): Claim =>
  claim(id, { figures: [{ measure: "killed", ...figure }], ...facts });

const toldOf = (claims: readonly Claim[], facts: Facts<TimelineEvent> = {}, how = telling): readonly string[] =>
  factsFor([])(event("a", { claims, ...facts })).told.map((matter) => differenceText(matter, how));

test("a note names the matter, its unit, each position with who holds it, and what can all be true", () => {
  expect(
    toldOf([killed("alpha", { value: 20 }), killed("beta", { value: 31 }), killed("gamma", { value: 20 })]),
  ).toEqual(["killed: 20 (AL, GA); 31 (BE)"]);
  expect(
    toldOf([killed("alpha", { value: 20, unit: "soldiers" }), killed("beta", { value: 31, unit: "soldiers" })]),
  ).toEqual(["killed (soldiers): 20 (AL); 31 (BE)"]);
  expect(toldOf([killed("alpha", { moreThan: 60 }), killed("beta", { value: 83 })])).toEqual([
    "killed: over 60 (AL); 83 (BE) – can all be true",
  ]);
});

test("dates leave out the year that goes without saying, and only that", () => {
  const claims = [claim("alpha", { when: day("2016-09-12") }), claim("beta", { when: day("2016-09-19") })];
  expect(toldOf(claims)).toEqual(["date: 12 Sep (AL); 19 Sep (BE)"]);
  expect(toldOf(claims, {}, { ...telling, year: undefined })).toEqual(["date: 12 Sep 2016 (AL); 19 Sep 2016 (BE)"]);
});

test("numbers stand right-aligned in a column as wide as the widest, and text begins behind it", () => {
  const { told } = factsFor([])(
    event("a", { claims: [killed("alpha", { value: 20 }), killed("beta", { value: 31 })] }),
  );
  const notes = [3, 12].map((number): Note => ({ id: String(number), number, title: `Title ${String(number)}`, told }));
  const [{ texts }] = makeNotes(notes, telling, { x: 20, y: 0, width: 300, measure });
  const find = (wanted: string) => texts.find(({ text }) => text === wanted)!;
  const width = (text: string) => measure(text, STYLES.noteNumber);
  expect(find("3").x + width("3")).toBeCloseTo(find("12").x + width("12"), 6);
  expect(find("12").x).toBeCloseTo(20, 6);
  expect([find("Title 3").x, find("Title 12").x]).toEqual(Array(2).fill(expect.closeTo(20 + width("12") + 6, 6)));
});
