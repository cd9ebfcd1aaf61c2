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
        kerning: [
          [0, -5, 0],
          [1, 2, 3],
          [-6, 0, 0],
        ],
      },
    },
  });
});

test("of a font that no text needs nothing is left but its frame", () => {
  expect(metricsSubset(TABLE, () => false).faces["400"]).toEqual({ advances: [], left: [], right: [], kerning: [] });
});
