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
