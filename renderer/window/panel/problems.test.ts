import { expect, test } from "vitest";
import { click, texts } from "../../../e2e/helpers/dom.ts";
import { problemList } from "./problems.ts";

const problem = { file: "a.json", line: 3, column: 9, path: "events[0].lane", reason: "there is no lane “two”" };

test("a file that could not be read has all its problems listed, with their places", () => {
  const list = problemList("a.json", [problem, { ...problem, line: 4, path: "" }], () => undefined);
  expect([list.getAttribute("role"), ...texts(list, "h2, p, li")]).toEqual([
    "alert",
    "a.json could not be read",
    "2 problems. Mend them and open the file again.",
    "a.json:3:9: there is no lane “two” (at events[0].lane)",
    "a.json:4:9: there is no lane “two”",
  ]);
  expect(
    texts(
      problemList("a.json", [problem], () => undefined),
      "p",
    ),
  ).toEqual(["1 problem. Mend them and open the file again."]);
});

test("the list can be put away", () => {
  let closed = 0;
  const list = problemList("a.json", [problem], () => closed++);
  click(list.querySelector("button")!);
  expect(closed).toBe(1);
});

test("what a file says of itself cannot turn the list's words round", () => {
  const hostile = { ...problem, file: "a\u202e.json", reason: 'no "x\u001b[2J\u2066"' };
  const list = problemList("a\u202e.json", [hostile], () => undefined);
  expect(texts(list, "h2, li")).toEqual([
    "a\\u202e.json could not be read",
    'a\\u202e.json:3:9: no "x\\u001b[2J\\u2066" (at events[0].lane)',
  ]);
});
