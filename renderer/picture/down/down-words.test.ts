import { expect, test } from "vitest";
import { source } from "../../../e2e/helpers/example.ts";
import { codedSources } from "../marks/chip.ts";
import { sheetOf } from "../sheet.ts";
import { measureWithSourceSans } from "../text/measure.ts";
import type { TextLine } from "../text/text.ts";
import { downSheet } from "./down-sheet.ts";
import { elsewhereWords, setWords, type DownSaid, type DownWords } from "./down-words.ts";

const measure = measureWithSourceSans();
/** Words have 206 px, from 21 px right of the rail. */
const sheet = downSheet(sheetOf(340), 0);
const some = (count: number) => [
  ...codedSources(Array.from({ length: count }, (_, index) => source(`${"abcdefghi"[index]!}x`))).values(),
];

const wide = [
  ...codedSources([source("ax", { code: "A code that is wider than all of one line" }), source("bx")]).values(),
];

const lineOf = ({ text, x, y }: TextLine) => `${text} ${x.toFixed(1)} ${y.toFixed(1)}`;

/** Words with the px of their left ends and baselines; boxes with their px. */
function told({ title, lines, chips, note, pill, bottom }: Partial<DownWords>) {
  return [
    ...(title ? [lineOf(title)] : []),
    ...(lines ?? []).map(lineOf),
    ...(chips ?? []).map(({ text, box }) => `[${text.text}] ${box.x.toFixed(1)} ${box.y.toFixed(1)}`),
    ...(note ? [`note ${lineOf(note)}${note.language ?? ""}`] : []),
    ...(pill
      ? [
          `pill ${lineOf(pill.text)}`,
          ...(pill.more ? ["more", ...pill.more.map(lineOf)] : []),
          [pill.box.x, pill.box.y, pill.box.width, pill.box.height].map((px) => px.toFixed(1)).join(" "),
        ]
      : []),
    bottom,
  ];
}

const LONG = "A bridge over the river was opened to all who waited for it on both sides since the spring";

test.each<[string, Partial<DownSaid>, readonly unknown[]]>([
  ["a title alone", {}, ["Bridge 21.0 17.6", 23]],
  [
    "a title of two lines",
    { title: "A bridge over the river was opened" },
    ["A bridge over the river was 21.0 17.6", "opened 21.0 35.6", 41],
  ],
  [
    "a title of four lines",
    { title: LONG },
    [
      "A bridge over the river was 21.0 17.6",
      "opened to all who waited for it on 21.0 35.6",
      "both sides since the spring 21.0 53.6",
      59,
    ],
  ],
  [
    "a title of more is cut",
    { title: `${LONG} of the year before, and for many a year before that` },
    [
      "A bridge over the river was 21.0 17.6",
      "opened to all who waited for it on 21.0 35.6",
      "both sides since the spring of the 21.0 53.6",
      "year before, and for many a year… 21.0 71.6",
      77,
    ],
  ],
  [
    "a chip with a short note",
    { sources: some(1), note: "so told" },
    ["Bridge 21.0 17.6", "[AX] 21.0 23.0", "note so told 53.0 35.0", 39],
  ],
  [
    "chips on two lines",
    { sources: some(9), note: "so told" },
    [
      "Bridge 21.0 17.6",
      "[AX] 21.0 23.0",
      "[BX] 50.0 23.0",
      "[CX] 79.3 23.0",
      "[DX] 108.3 23.0",
      "[EX] 137.8 23.0",
      "[FX] 166.5 23.0",
      "[GX] 194.7 23.0",
      "[HX] 21.0 43.0",
      "[IX] 51.2 43.0",
      "note so told 80.2 55.0",
      59,
    ],
  ],
  [
    "a note that has no room behind a chip",
    { sources: some(1), note: "what was told of the river bridge" },
    ["Bridge 21.0 17.6", "[AX] 21.0 23.0", "note what was told of the river bridge 53.0 35.0", 39],
  ],
  [
    "a note of two lines, then a pill",
    { note: LONG, language: "fr", pill: "killed: 3 AB · 5 CD" },
    [
      "Bridge 21.0 17.6",
      "who waited for it on both sides since the 21.0 50.0",
      "spring 21.0 65.0",
      "note A bridge over the river was opened to all 21.0 35.0fr",
      "pill ≠ killed: 3 AB · 5 CD 66.4 65.0",
      "59.4 53.0 107.7 16.0",
      69,
    ],
  ],
  [
    "a note and a pill on one line",
    { note: "so told", pill: "3 AX · 5 BX" },
    ["Bridge 21.0 17.6", "note so told 21.0 35.0", "pill ≠ 3 AX · 5 BX 69.0 35.0", "62.0 23.0 72.8 16.0", 39],
  ],
  [
    "a pill that turns",
    { sources: some(2), note: "so told", pill: "killed: 3 AX · 5 BX" },
    [
      "Bridge 21.0 17.6",
      "[AX] 21.0 23.0",
      "[BX] 50.0 23.0",
      "note so told 82.3 35.0",
      "pill ≠ killed: 3 AX · 5 BX 28.0 55.0",
      "21.0 43.0 105.8 16.0",
      59,
    ],
  ],
  [
    "a pill of three lines",
    { pill: LONG, isDisputed: false },
    [
      "Bridge 21.0 17.6",
      "pill ≈ A bridge over the river was opened 28.0 35.0",
      "more",
      "to all who waited for it on both sides 28.0 50.0",
      "since the spring 28.0 65.0",
      "21.0 23.0 194.9 46.0",
      69,
    ],
  ],
  [
    "a chip that is wider than a line",
    { sources: wide, note: "so told" },
    [
      "Bridge 21.0 17.6",
      "[A code that is wider than all of one line] 21.0 23.0",
      "[BX] 21.0 43.0",
      "note so told 53.3 55.0",
      59,
    ],
  ],
  [
    "a pill of two lines behind a chip",
    { sources: some(1), pill: "killed: 3 or more of them AX and BX · 5 CX" },
    [
      "Bridge 21.0 17.6",
      "[AX] 21.0 23.0",
      "pill ≠ killed: 3 or more of them AX and BX · 28.0 55.0",
      "more",
      "5 CX 28.0 70.0",
      "21.0 43.0 202.3 31.0",
      74,
    ],
  ],
  [
    "a number for a pill",
    { pill: "killed", number: 7 },
    ["Bridge 21.0 17.6", "pill ≠ 7 28.0 35.0", "21.0 23.0 28.3 16.0", 39],
  ],
])("%s", (_name, said, expected) => {
  const words = setWords({ title: "Bridge", sources: [], ...said }, sheet, measure);
  expect(told(words)).toEqual(expected);
  expect([...Object.values<unknown>({ ...words }), ...Object.values<unknown>({ ...words.note })]).not.toContain(
    undefined,
  );
});

test("where another puts an event, who does and what", () => {
  expect(told(elsewhereWords(some(1), "Bridge", sheet, measure))).toEqual([
    "here: Bridge 53.0 17.0",
    "[AX] 21.0 5.0",
    21,
  ]);
  expect(told(elsewhereWords(some(1), LONG, sheet, measure))).toEqual([
    "here: A bridge over the river was opened 21.0 37.0",
    "to all who waited for it on both sides 21.0 52.0",
    "since the spring 21.0 67.0",
    "[AX] 21.0 5.0",
    71,
  ]);
  expect(elsewhereWords(some(1), "Bridge", sheet, measure)).not.toHaveProperty("note");
});

test("on one line, a pill has the room of words without what stands around it", () => {
  expect(downSheet(sheetOf(340), 2)).toEqual({
    rail: 93,
    dateX: -73,
    textX: 39,
    textWidth: 188,
    pillWidth: 158,
    ordinalRoom: 0,
  });
});
