import { expect, test } from "vitest";
import { chevron, diamond, pathText, withNumbers, type Path } from "./path.ts";
import { attributeText } from "./shape.ts";

test("a path is written as SVG has it, with numbers of at most two decimals and no negative zero", () => {
  const path: Path = [
    ["M", 1.005, -0.001],
    ["l", 1 / 3, 2],
    ["H", 4],
    ["v", -5],
    ["Q", 1, 2, 3, 4],
    ["A", 6.5, 7, 8],
    ["z"],
  ];
  expect(attributeText(path)).toBe("M1,0l0.33,2H4v-5Q1,2 3,4A6.5,6.5 0 0 1 7,8z");
  expect(attributeText([])).toBe("");
});

test("outlines of glyphs have spaces between all numbers", () => {
  expect(pathText([["M", 1, 2], ["C", 1, 2, 3, 4, 5, 6], ["Z"]], " ")).toBe("M1 2C1 2 3 4 5 6Z");
});

test("a translation is written as SVG has it", () => {
  expect(attributeText(["translate", 1.239, -0.001])).toBe("translate(1.24,0)");
});

test("what stands on a place stands around it", () => {
  expect(pathText(diamond(10, 20, 4))).toBe("M10,16l4,4l-4,4l-4,-4z");
  expect(pathText(chevron(6, 10, 20, 4))).toBe("M6,16L10,20L6,24");
});

test("other numbers keep their letters, and know whether they are across or down", () => {
  const moved = withNumbers(
    [["M", 1, 2], ["Q", 1, 2, 3, 4], ["Z"]],
    (value, index) => value + (index % 2 === 0 ? 10 : 20),
  );
  expect(moved).toEqual([["M", 11, 22], ["Q", 11, 22, 13, 24], ["Z"]]);
});
