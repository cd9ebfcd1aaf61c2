import { expect, test } from "vitest";
import { typefaceOf } from "./face.ts";
import { fontRuns, missingIn } from "./font-runs.ts";
import { BUNDLED_FONTS, measureWith, measureWithSourceSans } from "./measure.ts";
import { STYLES } from "./text.ts";
import { textRuns } from "./text-runs.ts";

const bundled = BUNDLED_FONTS.map(typefaceOf);
/** A font of three ideographs and their full stop, as a user may name one. */
const ideographs = typefaceOf({
  family: "Ideographs",
  unitsPerEm: 1000,
  missing: 1000,
  faces: {
    "400": {
      spans: [
        [0x3002, 0x3002, 1000],
        [0x6e2f, 0x6e31, 1000],
      ],
    },
  },
});

const familiesOf = (text: string) =>
  fontRuns(text, [...bundled, ideographs], 600).map((run) => [run.text, run.typeface.family]);

/** The parts from left to right, with ">" or "<" for their direction. */
function seen(line: string): string {
  const runs = textRuns(line, bundled, 400, 10);
  return [...runs]
    .sort((a, b) => a.dx - b.dx)
    .map(({ text, leftward }) => (text === " " ? "_" : `${leftward ? "<" : ">"}${text}`))
    .join("|");
}

test.each([
  ["Łódź, Ḁmål, Việt Nam, Ελλάδα, гавань", [["Łódź, Ḁmål, Việt Nam, Ελλάδα, гавань", "Source Sans 3"]]],
  ["ميناء 83", [["ميناء 83", "Noto Sans Arabic"]]],
  [
    "(נמל) и",
    [
      ["(נמל) ", "Noto Sans Hebrew"],
      ["и", "Source Sans 3"],
    ],
  ],
  [
    "At 港。",
    [
      ["At ", "Source Sans 3"],
      ["港。", "Ideographs"],
    ],
  ],
])("%s is set in the first typeface that has each letter", (text, families) => {
  expect(familiesOf(text)).toEqual(families);
});

test("a mark stays with its letter, also where another typeface would have the letter alone", () => {
  expect(familiesOf("e\u0323\u0302")).toEqual([["e\u0323\u0302", "Source Sans 3"]]);
  expect(familiesOf("שָׁ")).toEqual([["שָׁ", "Noto Sans Hebrew"]]);
});

/** A font of a few letters, digits and marks, which the bundled ones have too. */
function fontOf(family: string, letters: string, joins = true) {
  const codes = [...letters].map((letter) => letter.codePointAt(0)!).sort((a, b) => a - b);
  const spans = codes.map((code) => [code, code, 500]);
  return typefaceOf({ family, unitsPerEm: 1000, missing: 1000, joins, faces: { "400": { spans } } });
}

const runsOf = (text: string, ...fonts: readonly (readonly [family: string, letters: string, joins?: boolean])[]) =>
  fontRuns(
    text,
    fonts.map((font) => fontOf(...font)),
    400,
  ).map(({ text: part, typeface, isLacking }) => `${typeface.family} ${part}${isLacking ? " (lacking)" : ""}`);

test("what belongs to no script stays with what is before it, at the beginning with what is after it", () => {
  const fonts = [["Latin", "ab12"] as const, ["Greek", "αβ12"] as const];
  expect(runsOf("12α1b2", ...fonts)).toEqual(["Greek 12α1", "Latin b2"]);
  expect(runsOf("12", ...fonts)).toEqual(["Latin 12"]);
});

test("what belongs to no script falls to the first typeface that has it, where that beside it has not", () => {
  const fonts = [["Latin", "ab"] as const, ["Greek", "αβ12"] as const];
  expect(runsOf("a12b", ...fonts)).toEqual(["Latin a", "Greek 12", "Latin b"]);
  expect(runsOf("1a", ...fonts)).toEqual(["Greek 1", "Latin a"]);
});

test("a letter is set in the first typeface that has it with its marks, or else in the first that has it alone", () => {
  const acute = "\u0301";
  expect(runsOf(`b${acute}`, ["First", "ab"], ["Second", `ab${acute}`])).toEqual([`Second b${acute}`]);
  expect(runsOf(`b${acute}`, ["First", "a"], ["Second", "b"])).toEqual([`Second b${acute} (lacking)`]);
  expect(runsOf(`b${acute}`, ["First", "a"], ["Second", "c"])).toEqual([`First b${acute} (lacking)`]);
});

test("what is lacking is a part of its own, and white space is never lacking", () => {
  expect(runsOf("abxya", ["First", "ab"])).toEqual(["First ab", "First xy (lacking)", "First a"]);
  expect(runsOf("a b\n\ta", ["First", "ab"])).toEqual(["First a b\n\ta"]);
  expect(runsOf("a\u2014", ["First", "a"])).toEqual(["First a", "First \u2014 (lacking)"]);
});

test("an emoji of several parts is left to a typeface that joins them", () => {
  const hand = "\u{1f44b}\u{1f3fd}";
  expect(runsOf(hand, ["Apart", hand, false], ["Joined", hand])).toEqual([`Joined ${hand}`]);
  expect(runsOf(hand, ["Apart", hand, false])).toEqual([`Apart ${hand} (lacking)`]);
  expect(runsOf("\u{1f44b}", ["Apart", hand, false], ["Joined", hand])).toEqual(["Apart \u{1f44b}"]);
});

test("what no typeface has is named, once for each time; what is invisible anyway is not missed", () => {
  expect(missingIn("港 is 漢 and 字\u200b\u2067\ufe0f", [...bundled, ideographs], 400)).toEqual(["漢", "字"]);
  expect(missingIn("Ḁ ﷺ ﬁ ₽ ≠ …", bundled, 700)).toEqual([]);
});

test.each([
  ["ميناء", "<ميناء"],
  ["وصول 83 قاربا (حلب)", "<قاربا (حلب)|_|>83|_|<وصول"],
  ["Northton: ميناء واحد!", ">Northton:|_|<ميناء واحد|>!"],
  ["הסכם Southby (12)", ">Southby (12)|_|<הסכם"],
])("%s stands in the order of Unicode's bidirectional algorithm", (line, order) => {
  expect(seen(line)).toBe(order);
});

test("an override of direction does not make text read as what it is not", () => {
  expect(seen("gnp\u202egpj.exe")).toBe(">gnp|>gpj.exe");
});

test("the parts of a line fill its width without gaps", () => {
  const line = "Northton: ميناء 83 (حلب) נמל";
  const runs = [...textRuns(line, bundled, 400, 10)].sort((a, b) => a.dx - b.dx);
  let end = 0;
  for (const { dx, width } of runs) {
    expect(dx).toBeCloseTo(end, 9);
    end += width;
  }
  expect(measureWithSourceSans()(line, { size: 10, weight: 400 })).toBeCloseTo(end, 9);
});

test("a line in the first typeface from left to right has no parts", () => {
  const measure = measureWithSourceSans();
  expect(measure.runs("Łódź – гавань", STYLES.event)).toBeUndefined();
  expect(measureWith([...bundled, ideographs]).runs("港", STYLES.event)).toHaveLength(1);
});

test("an ideograph that no font has leaves room for the square in which a viewer's own font draws it", () => {
  expect(measureWithSourceSans()("漢あ한。", { size: 10, weight: 400 })).toBe(40);
});
