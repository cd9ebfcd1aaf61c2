import { expect, test } from "vitest";
import { isFramed } from "./in-article.ts";

test("a page is framed where its top window is another one, or one that may not be asked for", () => {
  const own = {} as Window & typeof globalThis;
  expect(isFramed({ self: own, top: own })).toBe(false);
  expect(isFramed({ self: own, top: {} as Window })).toBe(true);
  const forbidding = {
    self: own,
    get top(): Window {
      throw new DOMException("Blocked a frame", "SecurityError");
    },
  };
  expect(isFramed(forbidding)).toBe(true);
});
