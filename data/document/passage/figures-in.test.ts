import { expect, test } from "vitest";
import { figuresIn } from "./figures-in.ts";

const found = (text: string) => figuresIn(text).map(({ figure }) => figure);

test.each([
  ["83 people died", { measure: "people", value: 83 }],
  ["More than 1,200 boats came", { measure: "boats", moreThan: 1200 }],
  ["over 60 soldiers", { measure: "soldiers", moreThan: 60 }],
  ["fewer than ten were seen", { measure: "", lessThan: 10 }],
  ["at least two boats", { measure: "boats", min: 2 }],
  ["up to five crates", { measure: "crates", max: 5 }],
  ["as many as 20 huts", { measure: "huts", max: 20 }],
  ["some 40 people", { measure: "people", value: 40, about: true }],
  ["about a dozen men", { measure: "men", value: 12, about: true }],
  ["between 5 and 7 boats", { measure: "boats", min: 5, max: 7 }],
  ["5–7 lamps", { measure: "lamps", min: 5, max: 7 }],
  ["20 to 30 huts", { measure: "huts", min: 20, max: 30 }],
  ["twenty-one crates", { measure: "crates", value: 21 }],
  ["ninety crates", { measure: "crates", value: 90 }],
  ["nineteen crates", { measure: "crates", value: 19 }],
  ["two hundred crates", { measure: "crates", value: 200 }],
  ["$1.2 million", { measure: "", value: 1_200_000, unit: "dollars" }],
  ["£30", { measure: "", value: 30, unit: "pounds" }],
  ["20 per cent of", { measure: "", value: 20, unit: "percent" }],
  ["20% of", { measure: "", value: 20, unit: "percent" }],
  ["3 km away", { measure: "away", value: 3, unit: "km" }],
  ["12 people killed", { measure: "people killed", value: 12 }],
  ["three in the town", { measure: "", value: 3 }],
])("%s", (text, figure) => {
  expect(found(text)).toStrictEqual([figure]);
});

test.each([
  "in 2016",
  "on 12 September 2016",
  "September 12",
  "at 13:04",
  "the 3rd day",
  "one day",
  "two days ago",
  "A4",
  "B-52",
  "1.2.3",
  "1600",
])("no amount: %s", (text) => expect(found(text)).toStrictEqual([]));

test("a figure says where it stands, with what it counts", () => {
  const text = "They say that over 60 soldiers died.";
  const [guess] = figuresIn(text);
  expect(guess?.words).toBe("over 60 soldiers");
  expect(text.slice(guess?.from, guess?.to)).toBe("over 60 soldiers");
});

test.each(["1", "1 ", "1,000", "between 1 and ", "twenty-", "12 and 1 "])("%j over and over ends soon", (words) => {
  const before = process.cpuUsage().user;
  figuresIn(words.repeat(100_000));
  expect((process.cpuUsage().user - before) / 1e6).toBeLessThan(2);
});
