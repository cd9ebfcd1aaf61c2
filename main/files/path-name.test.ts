import { expect, test } from "vitest";
import { pathProblem } from "./path-name.ts";

test.each([
  ["a plain name", "/home/me/a.svg", undefined],
  ["any script, with line ends", "/صورة/\n港.svg", undefined],
  ["a pair of surrogates", "/\u{1f600}.svg", undefined],
  ["bytes that were not UTF-8", "/home/m\ufffd/a.svg", "a name in its path is not UTF-8"],
  ["one half of a pair", "/\ud83d.svg", "a name in its path is not UTF-8"],
])("%s", (_name, file, problem) => {
  expect(pathProblem(file)).toEqual(problem === undefined ? undefined : expect.stringContaining(problem));
});
