import { expect, test } from "vitest";
import { fitBounds } from "./fit-bounds.ts";

const LEFT = { x: 0, y: 25, width: 1440, height: 875 };
const RIGHT = { x: 1440, y: 0, width: 2560, height: 1400 };

test("a window that still fits stands where it stood", () => {
  const bounds = { x: 1600, y: 100, width: 1200, height: 800 };
  expect(fitBounds(bounds, [LEFT, RIGHT])).toEqual(bounds);
});

test("a window that lies over two displays goes to the one it shares more with", () => {
  expect(fitBounds({ x: 1300, y: 100, width: 1200, height: 800 }, [LEFT, RIGHT])).toEqual({
    x: 1440,
    y: 100,
    width: 1200,
    height: 800,
  });
});

test("a window whose display is gone comes back to the first", () => {
  expect(fitBounds({ x: 1600, y: -300, width: 1200, height: 800 }, [LEFT])).toEqual({
    x: 240,
    y: 25,
    width: 1200,
    height: 800,
  });
});

test("a window is never larger than the work area", () => {
  expect(fitBounds({ x: 1440, y: 0, width: 2560, height: 1400 }, [LEFT])).toEqual(LEFT);
});
