import { expect, test } from "vitest";
import { lookAlikeText } from "./look-alikes.ts";

test.each<[string, string | undefined]>([
  ["“title”: «x»", 'write " for “ (U+201C) and ” (U+201D) and « (U+00AB) and » (U+00BB)'],
  ["\u00a01", "write a plain space for U+00A0"],
  ["2016–09−12", "write - for – (U+2013) and − (U+2212)"],
  ["２０１6", "write 2 for ２ (U+FF12), write 0 for ０ (U+FF10), write 1 for １ (U+FF11)"],
  ["٣", "write 3 for ٣ (U+0663)"],
  ["tru\u202ece", "write nothing for U+202E"],
  ["2016-09-12T10:00", undefined],
  ["Ł“, in a text of words", 'write " for “ (U+201C)'],
])("look-alikes are named by code point with what to write: %j", (text, told) => {
  expect(lookAlikeText(text)).toBe(
    told === undefined ? undefined : `there are characters that only look plain: ${told}`,
  );
});
