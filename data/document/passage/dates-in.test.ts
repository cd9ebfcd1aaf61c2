import { expect, test } from "vitest";
import { datesIn } from "./dates-in.ts";

test.each([
  ["They signed at noon on Saturday.", ["at noon on Saturday"]],
  ["Boats sank on 12 September 2016 and on September 14.", ["12 September 2016", "September 14"]],
  ["on Monday, 12 Sept. 2016", ["Monday, 12 Sept. 2016"]],
  ["September 12, 2016 at 9 p.m. it rained", ["September 12, 2016 at 9 p.m."]],
  ["2016-09-12T13:04 and 2016-09-12", ["2016-09-12T13:04", "2016-09-12"]],
  ["It began in September 2016, or in early 2015.", ["September 2016", "early 2015"]],
  ["It ended in 1914.", ["1914"]],
  ["late September 2016", ["late September 2016"]],
  ["He left yesterday evening, two days ago, last week.", ["yesterday evening", "two days ago", "last week"]],
  ["in the 1990s", ["the 1990s"]],
  ["12–14 September", ["12–14 September"]],
  ["Some 1914 boats may march; a second.", []],
  ["She may, they march", []],
])("%s", (text, words) => {
  expect(datesIn(text).map((one) => one.words)).toStrictEqual(words);
});

test("of a time on a day, the words stand where both begin", () => {
  expect(datesIn("They signed at noon on Saturday.")).toStrictEqual([
    { words: "at noon on Saturday", from: 12, to: 31 },
  ]);
});

test("20,000 characters are looked at", () => {
  expect(datesIn(`${" ".repeat(19_991)}yesterday`).map(({ words }) => words)).toStrictEqual(["yesterday"]);
  expect(datesIn(`${" ".repeat(20_000)}yesterday`)).toStrictEqual([]);
});

test("a date says where it stands", () => {
  const text = "They met on Sunday.";
  expect(datesIn(text).map(({ from, to }) => text.slice(from, to))).toStrictEqual(["Sunday"]);
});

test.each(["1", "at 12:00 ", "12 ", "early ", "at noon on ", "Monday, "])("%j over and over ends soon", (words) => {
  const before = process.cpuUsage().user;
  datesIn(words.repeat(100_000));
  expect((process.cpuUsage().user - before) / 1e6).toBeLessThan(2);
});
