import { expect, test } from "vitest";
import { metricsSubset } from "./metrics-subset.ts";

/** Three letters from A on and one far off; A and Á kern alike before V. */
const TABLE = {
  unitsPerEm: 1000,
  faces: {
    "400": {
      advances: [
        [65, 10, 20, 30],
        [86, 40],
        [193, 50],
      ],
      left: ["AÁ", "BC", "V"],
      right: ["A", "V", "BCÁ"],
      kerning: [
        [0, -5, 0],
        [1, 2, 3],
        [-6, 0, 0],
      ],
    },
  },
};

test("a subset has the widths and the kerning of its characters, and of no others", () => {
  const wanted = new Set([..."ACV"].map((letter) => letter.codePointAt(0)));
  expect(metricsSubset(TABLE, (code) => wanted.has(code))).toEqual({
    unitsPerEm: 1000,
    faces: {
      "400": {
        advances: [
          [65, 10],
          [67, 30],
          [86, 40],
        ],
        left: ["A", "C", "V"],
        right: ["A", "V", "C"],
        kerning: [[0, -5], [1, 2, 3], [-6]],
      },
    },
  });
});

test("of a font that no text needs nothing is left but its frame", () => {
  expect(metricsSubset(TABLE, () => false).faces["400"]).toEqual({ advances: [], left: [], right: [], kerning: [] });
});

const kept = (code: number): boolean => "ABV".includes(String.fromCodePoint(code));

test("letters that join are kept with their forms, classes of which none is left are not", () => {
  const joining = [
    { type: "D", members: "AX", widths: [1, 2, 3] },
    { type: "T", members: "XY", widths: [0, 0, 0] },
  ] as const;
  const [subset, bare] = [{ joining }, {}].map((face) => metricsSubset({ faces: { "400": face } }, kept).faces["400"]);
  expect(subset).toEqual({
    advances: [],
    left: [],
    right: [],
    kerning: [],
    joining: [{ type: "D", members: "A", widths: [1, 2, 3] }],
  });
  expect(bare).not.toHaveProperty("joining");
});

test("classes that kern alike are one, and those that do not kern are none", () => {
  const face = {
    left: ["A", "B", "V"],
    right: ["A", "B", "V"],
    kerning: [
      [0, -5, -5],
      [0, -5, -5],
      [0, 0, 0],
    ],
  };
  expect(metricsSubset({ faces: { "400": face } }, kept).faces["400"]).toEqual({
    advances: [],
    left: ["AB"],
    right: ["BV"],
    kerning: [[-5]],
  });
});

test("what a table does not say of a pair is no kerning", () => {
  const face = { left: ["A", "B"], right: ["A", "V"], kerning: [[1]] };
  expect(metricsSubset({ faces: { "400": face } }, kept).faces["400"]).toMatchObject({
    left: ["A"],
    right: ["A"],
    kerning: [[1]],
  });
});

test("a weight that a table lacks, it lacks afterwards", () => {
  expect(metricsSubset({ faces: { "400": undefined, "600": {} } }, kept).faces).toEqual({
    "400": undefined,
    "600": { advances: [], left: [], right: [], kerning: [] },
  });
});
