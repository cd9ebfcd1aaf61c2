import { expect, test } from "vitest";
import { lengthText, parseLength, toPx } from "./length.ts";

test.each([
  ["1600", 1600],
  ["1600px", 1600],
  ["25.4mm", 96],
  ["2.54 CM", 96],
  ["1in", 96],
  ["72pt", 96],
  [" 180mm ", 680.3149606],
])("%s is as long as an inch of 96 px makes it", (text, px) => {
  expect(toPx(parseLength(text)!)).toBeCloseTo(px, 6);
});

test.each(["", "mm", "-5mm", "1e3", "1.5.2", "10 m", "5%", "NaN", "Infinity", "0x10"])("%j is no length", (text) => {
  expect(parseLength(text)).toBeUndefined();
});

test("a length comes back as it was written, whatever became of its digits on the way", () => {
  for (const text of ["180mm", "85mm", "11in", "8.5in", "29.7cm", "510pt", "1600px"])
    expect(lengthText(toPx(parseLength(text)!), parseLength(text)!.unit)).toBe(text);
});
