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

/** Each amount with its words. */

function amountsIn(text: string) {
  return figuresIn(text).map(({ words, figure }) => [words, figure]);
}

test.each([
  ["12 other boats", [["12 other boats", { measure: "boats", value: 12 }]]],
  ["12 more boats", [["12 more boats", { measure: "boats", value: 12 }]]],
  ["12 new boats", [["12 new boats", { measure: "boats", value: 12 }]]],
  ["two of its crates", [["two of its crates", { measure: "crates", value: 2 }]]],
  ["twelve of the boats", [["twelve of the boats", { measure: "boats", value: 12 }]]],
  ["three of their crates", [["three of their crates", { measure: "crates", value: 3 }]]],
  ["four of those crates", [["four of those crates", { measure: "crates", value: 4 }]]],
  ["12 were killed", [["12 were killed", { measure: "killed", value: 12 }]]],
  ["12 were there", [["12", { measure: "", value: 12 }]]],
  ["12 missing", [["12 missing", { measure: "missing", value: 12 }]]],
  ["12 boats missing", [["12 boats missing", { measure: "boats missing", value: 12 }]]],
  ["five people were arrested", [["five people", { measure: "people", value: 5 }]]],
  ["12 boats there", [["12 boats", { measure: "boats", value: 12 }]]],
  ["12 apples", [["12 apples", { measure: "apples", value: 12 }]]],
  ["12 and more", [["12", { measure: "", value: 12 }]]],
  ["12 an hour", [["12", { measure: "", value: 12 }]]],
  ["12 a year", [["12", { measure: "", value: 12 }]]],
  ["5 intact boats", [["5 intact", { measure: "intact", value: 5 }]]],
  ["5 salmon", [["5 salmon", { measure: "salmon", value: 5 }]]],
  ["over 2000 boats", [["over 2000 boats", { measure: "boats", moreThan: 2000 }]]],
  ["$1600", [["$1600", { measure: "", value: 1600, unit: "dollars" }]]],
  ["5 half-boats", [["5 half-boats", { measure: "half-boats", value: 5 }]]],
  ["5 xy", [["5 xy", { measure: "xy", value: 5 }]]],
  ["5 x", [["5", { measure: "", value: 5 }]]],
  ["one hundred boats", [["one hundred boats", { measure: "boats", value: 100 }]]],
  ["One dozen", [["One dozen", { measure: "", value: 12 }]]],
  ["an estimated hundred", []],
  ["a hundred boats", [["a hundred boats", { measure: "boats", value: 100 }]]],
  ["a million people", [["a million people", { measure: "people", value: 1000000 }]]],
  ["forty-five men", [["forty-five men", { measure: "men", value: 45 }]]],
  [
    "twenty twenty",
    [
      ["twenty twenty", { measure: "twenty", value: 20 }],
      ["twenty", { measure: "", value: 20 }],
    ],
  ],
  ["20155", [["20155", { measure: "", value: 20155 }]]],
  ["2015.5", [["2015.5", { measure: "", value: 2015.5 }]]],
  ["1499 boats", [["1499 boats", { measure: "boats", value: 1499 }]]],
  ["2100 boats", [["2100 boats", { measure: "boats", value: 2100 }]]],
  ["12,015 boats", [["12,015 boats", { measure: "boats", value: 12015 }]]],
  ["7 to 5 boats", [["7 to 5 boats", { measure: "boats", value: 7 }]]],
  ["5 to 5 boats", [["5 to 5 boats", { measure: "boats", value: 5 }]]],
  [
    "5 and 7 boats",
    [
      ["5", { measure: "", value: 5 }],
      ["7 boats", { measure: "boats", value: 7 }],
    ],
  ],
  ["between five and seven boats", [["between five and seven boats", { measure: "boats", min: 5, max: 7 }]]],
  ["Between twenty and thirty men", [["Between twenty and thirty men", { measure: "men", min: 20, max: 30 }]]],
  ["between 1,000 and 2,000", [["between 1,000 and 2,000", { measure: "", min: 1000, max: 2000 }]]],
  ["about 5 to 7 boats", [["about 5 to 7 boats", { measure: "boats", min: 5, max: 7, about: true }]]],
  ["about 5", [["about 5", { measure: "", value: 5, about: true }]]],
  ["over 5 to 7 boats", [["over 5 to 7 boats", { measure: "boats", min: 5, max: 7 }]]],
  ["£5–£7", [["£5–£7", { measure: "", min: 5, max: 7, unit: "pounds" }]]],
  ["between £5 and £7", [["between £5 and £7", { measure: "", min: 5, max: 7, unit: "pounds" }]]],
  ["€5 million", [["€5 million", { measure: "", value: 5000000, unit: "euros" }]]],
  ["5 Per Cent of", [["5 Per Cent", { measure: "", value: 5, unit: "percent" }]]],
  ["5 PERCENT", [["5 PERCENT", { measure: "", value: 5, unit: "percent" }]]],
  ["5 % of", [["5 %", { measure: "", value: 5, unit: "percent" }]]],
  ["5 kg", [["5 kg", { measure: "", value: 5, unit: "kg" }]]],
  ["5 tons of rice", [["5 tons", { measure: "", value: 5, unit: "tons" }]]],
  ["two dozen", [["two dozen", { measure: "", value: 24 }]]],
  ["3 billion", [["3 billion", { measure: "", value: 3000000000 }]]],
  ["three thousand boats", [["three thousand boats", { measure: "boats", value: 3000 }]]],
  ["Nineteen men", [["Nineteen men", { measure: "men", value: 19 }]]],
  ["no fewer than 5", [["no fewer than 5", { measure: "", min: 5 }]]],
  ["no less than 5", [["no less than 5", { measure: "", min: 5 }]]],
  ["a minimum of 5", [["a minimum of 5", { measure: "", min: 5 }]]],
  ["upwards of 5", [["upwards of 5", { measure: "", moreThan: 5 }]]],
  ["in excess of 5", [["in excess of 5", { measure: "", moreThan: 5 }]]],
  ["above 5", [["above 5", { measure: "", moreThan: 5 }]]],
  ["under 5", [["under 5", { measure: "", lessThan: 5 }]]],
  ["below 5", [["below 5", { measure: "", lessThan: 5 }]]],
  ["less than 5", [["less than 5", { measure: "", lessThan: 5 }]]],
  ["a maximum of 5", [["a maximum of 5", { measure: "", max: 5 }]]],
  ["at most 5", [["at most 5", { measure: "", max: 5 }]]],
  ["no more than 5", [["no more than 5", { measure: "", max: 5 }]]],
  ["close to 5", [["close to 5", { measure: "", value: 5, about: true }]]],
  ["nearly 5", [["nearly 5", { measure: "", value: 5, about: true }]]],
  ["almost 5", [["almost 5", { measure: "", value: 5, about: true }]]],
  ["roughly 5", [["roughly 5", { measure: "", value: 5, about: true }]]],
  ["approximately 5", [["approximately 5", { measure: "", value: 5, about: true }]]],
  ["around 5", [["around 5", { measure: "", value: 5, about: true }]]],
  [
    "They met on 3 May and saw 5 boats; 7 sank in 2016.",
    [
      ["5 boats", { measure: "boats", value: 5 }],
      ["7 sank", { measure: "sank", value: 7 }],
    ],
  ],
])("amounts with what they count: %s", (text, amounts) => {
  expect(amountsIn(text)).toStrictEqual(amounts);
});

test.each([
  "2015 boats",
  "one boat",
  "one",
  "ones",
  "a boat",
  "tenants came",
  "the seventies",
  "a hundredfold",
  "hundredweight",
  "twenty-first",
  "the twenty-first of them",
  "5th",
  "5:30",
  "5/7",
  "1,5",
  "x5",
])("what counts nothing is no amount: %s", (text) => expect(amountsIn(text)).toStrictEqual([]));

test("no more than 20,000 characters are looked at", () => {
  expect(amountsIn(`${"x".repeat(19_990)} 83 boats`)).toStrictEqual([["83 boats", { measure: "boats", value: 83 }]]);
  expect(amountsIn(`${"x".repeat(20_000)} 83 boats`)).toStrictEqual([]);
});
