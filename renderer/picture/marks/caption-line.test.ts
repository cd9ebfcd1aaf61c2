import { expect, test } from "vitest";
import { source } from "../../../e2e/helpers/example.ts";
import { measureWithSourceSans } from "../text/measure.ts";
import { baselineFor, STYLES } from "../text/text.ts";
import { fitCaption, setCaption, type Caption } from "./caption-line.ts";
import { chipWidth, codedSources } from "./chip.ts";

const measure = measureWithSourceSans();
const sources = [...codedSources([source("alpha"), source("beta"), source("gamma")]).values()];

function lineOf(caption: Partial<Caption>, plot = 1000) {
  const { chips, note, pill } = setCaption(
    fitCaption({ sources, ...caption }, { plot, before: 0 }, measure),
    { x: 0, top: 0 },
    measure,
  );
  return {
    codes: chips.map(({ text }) => text.text),
    note: note?.text,
    pill: pill?.text.text,
    style: pill?.text.style,
  };
}

test("what differs is told with its sign, what can all be true with another, in a muted pill", () => {
  const pill = "killed: 60 AL · 83 BE";
  expect(lineOf({ pill })).toMatchObject({ pill: `≠ ${pill}`, style: "differs" });
  expect(lineOf({ pill, isDisputed: true })).toMatchObject({ pill: `≠ ${pill}`, style: "differs" });
  expect(lineOf({ pill, isDisputed: false })).toMatchObject({ pill: `≈ ${pill}`, style: "agrees" });
});

test("the number of a note stands in place of words, behind the same sign", () => {
  expect(lineOf({ pill: "killed", number: 12 })).toMatchObject({ pill: "≠ 12", style: "differs" });
  expect(lineOf({ pill: "killed", number: 12, isDisputed: false })).toMatchObject({ pill: "≈ 12", style: "agrees" });
});

test("without words or number there is no pill", () => {
  expect(lineOf({ isDisputed: false }).pill).toBeUndefined();
});

test("where there is no room, the note gives way first, then the words of the pill, then chips: counted, with the sign", () => {
  const pill = "killed: over 60 AL · 83 BE";
  const narrowing = [700, 520, 420, 300, 215].map((plot) =>
    lineOf({ pill, note: "“last week” BE", isDisputed: false }, plot),
  );
  expect(narrowing.map(({ note, pill: told }) => [note, told])).toEqual([
    ["“last week” BE", `≈ ${pill}`],
    [undefined, `≈ ${pill}`],
    ["“last week” BE", "≈"],
    [undefined, "≈"],
    ["+1", "≈"],
  ]);
  expect(narrowing.at(-1)?.codes).toEqual(["AL", "BE"]);
  expect(narrowing.at(-1)?.style).toBe("agrees");
});

test("a number is kept however little room there is", () => {
  expect(lineOf({ pill: "killed", number: 7, isDisputed: false }, 60)).toMatchObject({ codes: ["AL"], pill: "≈ 7" });
});

test("both pills are measured alike: none is wider than its box", () => {
  const fitted = fitCaption({ sources, pill: "killed: 60 AL", isDisputed: false }, { plot: 1000, before: 0 }, measure);
  const { pill } = setCaption(fitted, { x: 0, top: 0 }, measure);
  expect(pill!.text.width).toBeLessThan(pill!.box.width);
  expect(measure("≈ killed", STYLES.agrees)).toBe(measure("≈ killed", STYLES.differs));
});

const al = chipWidth(measure, { code: "AL" });
const all = [al, chipWidth(measure, { code: "BE" }), chipWidth(measure, { code: "GA" })].reduce(
  (sum, width) => sum + width + 4,
  -4,
);
const pillOf = (words: string) => measure(words, STYLES.differs) + 14;
const noteOf = (words: string) => measure(words, STYLES.note);
const fit = (caption: Partial<Caption>, plot = 1000, before = 0) =>
  fitCaption({ sources, ...caption }, { plot, before }, measure);

test("a caption is as wide as its chips, its note and its pill with what is between them", () => {
  expect(fit({}).width).toBeCloseTo(all, 6);
  expect(fit({ note: "last week" }).width).toBeCloseTo(all + 7 + noteOf("last week"), 6);
  expect(fit({ pill: "killed" }).width).toBeCloseTo(all + 7 + pillOf("≠ killed"), 6);
  expect(fit({ note: "last week", pill: "killed" }).width).toBeCloseTo(
    all + 7 + noteOf("last week") + 7 + pillOf("≠ killed"),
    6,
  );
});

test("chips, note and pill stand in a line from its beginning, in the middle of their height", () => {
  const set = (caption: Partial<Caption>) => setCaption(fit(caption), { x: 100, top: 50 }, measure);
  const { chips, note, pill } = set({ note: "last week", pill: "killed" });
  expect(chips.map(({ box }) => box)).toMatchObject([{ x: 100, y: 50, width: al, height: 16 }, {}, {}]);
  expect(chips[1]!.box.x).toBeCloseTo(100 + al + 4, 6);
  expect(note!.x).toBeCloseTo(100 + all + 7, 6);
  expect(note!.y).toBe(baselineFor("note", 58));
  expect(pill!.box.x).toBeCloseTo(note!.x + note!.width + 7, 6);
  expect(pill!.box).toMatchObject({ y: 50, height: 16 });
  expect(pill!.box.width).toBeCloseTo(pillOf("≠ killed"), 6);
  expect(pill!.text.x).toBeCloseTo(pill!.box.x + 7, 6);
  expect(pill!.text.y).toBe(note!.y);
  const bare = set({ pill: "killed" });
  expect(bare.note).toBeUndefined();
  expect(bare.pill!.box.x).toBeCloseTo(100 + all + 7, 6);
  expect(Object.keys(set({}))).toEqual(["chips"]);
});

test("a caption may take a little less than half of the plot, to the px", () => {
  const need = fit({ note: "last week" }).width;
  expect(fit({ note: "last week" }, (need + 0.001) / 0.47).note).toBe("last week");
  expect(fit({ note: "last week" }, (need - 0.001) / 0.47).note).toBeUndefined();
});

test("behind a title it has what is left of that, and always a little", () => {
  const need = fit({ note: "last week" }).width;
  expect(fit({ note: "last week" }, 1000, 470 - need - 0.001).note).toBe("last week");
  expect(fit({ note: "last week" }, 1000, 470 - need + 0.001).note).toBeUndefined();
  // 60 px are a chip and a sign.
  const alone = (before: number) =>
    fitCaption({ sources: sources.slice(0, 1), pill: "killed" }, { plot: 100, before }, measure).pill;
  expect(al + 7 + pillOf("≠")).toBeGreaterThan(47);
  expect([alone(400), alone(0)]).toEqual(["≠", undefined]);
});

test("without words a number has no pill to spell, and a sign alone stands for no words", () => {
  expect(lineOf({ number: 3 }).pill).toBe("≠ 3");
  expect(lineOf({}).pill).toBeUndefined();
  expect(lineOf({ note: "last week" })).toMatchObject({ note: "last week", pill: undefined });
});

test("as many chips are shown as there is room for, the others counted", () => {
  const five = ["alpha", "beta", "gamma", "delta", "epsilon"].map((id) => source(id));
  const many = [...codedSources(five).values()];
  const shown = (room: number) => {
    const { sources: told, note } = fitCaption({ sources: many }, { plot: room / 0.47, before: 0 }, measure);
    return [told.map(({ code }) => code).join(" "), note];
  };
  const widthOf = (codes: readonly string[], note?: string) =>
    codes.reduce((sum, code) => sum + chipWidth(measure, { code }) + 4, -4) +
    (note === undefined ? 0 : 7 + noteOf(note));
  expect(shown(widthOf(["AL", "BE", "GA", "DE", "EP"]) + 0.001)).toEqual(["AL BE GA DE EP", undefined]);
  expect(shown(widthOf(["AL", "BE", "GA"], "+2") + 0.001)).toEqual(["AL BE GA", "+2"]);
  expect(shown(widthOf(["AL", "BE", "GA"], "+2") - 0.001)).toEqual(["AL BE", "+3"]);
  expect(shown(widthOf(["AL"], "+4") + 0.001)).toEqual(["AL", "+4"]);
  expect(shown(1)).toEqual(["AL", "+4"]);
});

test("one chip that has no room stands there all the same, uncounted, without a sign", () => {
  const alone = { sources: sources.slice(0, 1), pill: "killed" };
  expect(lineOf(alone, 40)).toMatchObject({ codes: ["AL"], note: undefined, pill: undefined });
  expect(lineOf({ ...alone, number: 2 }, 40)).toMatchObject({ codes: ["AL"], note: undefined, pill: "≠ 2" });
});

test("the language of quoted words is told where they stand, and not of a count in their place", () => {
  const told = { note: "“la semaine dernière”", language: "fr" };
  const noteIn = (plot: number) => setCaption(fit(told, plot), { x: 0, top: 0 }, measure).note;
  expect(noteIn(1000)).toMatchObject({ text: told.note, language: "fr" });
  expect(noteIn(150)).toMatchObject({ text: "+2" });
  expect(noteIn(150)).not.toHaveProperty("language");
  expect(setCaption(fit({ note: told.note }), { x: 0, top: 0 }, measure).note).not.toHaveProperty("language");
  expect(fit({})).not.toHaveProperty("isDisputed");
});

test("a caption without chips begins where its title does, and is as wide as its words", () => {
  const place = { x: 20, top: 0 };
  const fitted = fitCaption({ sources: [], note: "undated" }, { plot: 1000, before: 0 }, measure);
  expect(setCaption(fitted, place, measure).note).toMatchObject({ x: 20, width: fitted.width });
  const pilled = fitCaption({ sources: [], pill: "killed" }, { plot: 1000, before: 0 }, measure);
  expect(setCaption(pilled, place, measure).pill!.box).toMatchObject({ x: 20, width: pilled.width });
});
