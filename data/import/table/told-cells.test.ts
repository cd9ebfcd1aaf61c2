import { expect, test } from "vitest";
import { epochCell } from "./epoch-cell.ts";
import { amountInCell } from "./figure-text.ts";
import { isAddressCell, isDateCell, isSlugCell } from "./told-cells.ts";
import { areYears, yearInCell } from "./year-columns.ts";

test.each([
  ["2016.0", true],
  ["2016.00", true],
  ["2016.05", true],
  ["2016.0x", false],
  ["x2016.0", false],
  ["850.0", false],
  ["1850", true],
  ["850", false],
  ["2150", false],
  ["12016", false],
  ["20160912", true],
  ["92016", false],
  ["120160912", false],
  ["201609123", false],
  ["20169", false],
  ["5 May 2016", true],
  ["word", false],
])("whether %j is a date: %s", (cell, expected) => {
  expect(isDateCell(cell)).toBe(expected);
});

test.each([
  ["mars-observer", true],
  ["mars_observer", true],
  ["mars-observer-2", true],
  ["a-b", true],
  ["ab-c", true],
  ["a-bc", true],
  ["mars", false],
  ["Mars-observer", false],
  ["mars-observer!", false],
  ["mars-", false],
  ["mars.observer", false],
  ["mars observer", false],
  ["mars-É", false],
  ["É-mars", false],
  ["É-É", false],
])("whether %j is an identifier of words: %s", (cell, expected) => {
  expect(isSlugCell(cell)).toBe(expected);
});

test.each([
  ["http://a.example/1", true],
  ["HTTPS://a.example/1", true],
  ["see http://a.example/1", false],
  ["http://a.example/1 2", false],
  ["http://", false],
  ["ftp://a.example", false],
])("whether %j is an address: %s", (cell, expected) => {
  expect(isAddressCell(cell)).toBe(expected);
});

test.each([
  [["589", "-333"], true],
  [["5", "7"], false],
  [["589", "", "", ""], true],
  [["589", "x", "y"], false],
  [["589", "600", "x"], true],
  [["589", "600", "700", "x", "y"], true],
  [["12345", "589"], false],
  [["-12345"], true],
  [["1421.00"], true],
  [["x"], false],
  [[""], false],
  [[], false],
])("whether a column of %j holds years: %s", (cells, expected) => {
  const rows = cells.map((cell, at) => ({ number: at + 2, line: at + 2, cells: [cell] }));
  expect(areYears({ rows }, 0)).toBe(expected);
});

test.each([
  ["589", { when: { earliest: "0589", latest: "0589", precision: "year", wording: "589" } }],
  [
    "-333",
    {
      when: {
        earliest: "-0333",
        latest: "-0332",
        precision: "bounded",
        wording: "-333",
        basis: "it can be 333 BC, or the year before as astronomers count: the bounds leave both",
      },
    },
  ],
  ["1421.00", { when: { earliest: "1421", latest: "1421", precision: "year", wording: "1421" } }],
  [
    "-1421.00",
    {
      when: {
        earliest: "-1421",
        latest: "-1420",
        precision: "bounded",
        wording: "-1421.00",
        basis: "it can be 1421 BC, or the year before as astronomers count: the bounds leave both",
      },
    },
  ],
  ["0", undefined],
  ["x", undefined],
  ["1421.05", undefined],
])("the year of %j", (cell, expected) => {
  expect(yearInCell(cell)).toStrictEqual(expected);
});

test.each([
  ["it is about 5", undefined],
  ["not over 5", undefined],
  ["not under 5", undefined],
  ["or at least 5", undefined],
  ["say up to 5", undefined],
  ["c 5", { value: 5, about: true }],
  ["c. 5", { value: 5, about: true }],
  ["ca 5", { value: 5, about: true }],
  [" 5 ", { value: 5 }],
  ["about over 5", { moreThan: 5, about: true }],
  ["125 or more", { min: 125 }],
  ["125+", { min: 125 }],
  ["-5+", undefined],
  ["-5", undefined],
  ["5-", undefined],
  ["a to 5", undefined],
  ["5 to a", undefined],
  ["7-5", undefined],
  ["5-7", { min: 5, max: 7 }],
  ["5-5", { min: 5, max: 5 }],
  ["-5 to 7", undefined],
  ["x5 or more", undefined],
  ["over -5", undefined],
  ["1over 500", undefined],
  ["1under 500", undefined],
  ["1at least 500", undefined],
  ["1up to 500", undefined],
  ["1about 500", undefined],
])("the amount of %j", (cell, expected) => {
  expect(amountInCell(cell)).toStrictEqual(expected);
});

test.each(["91473683400000", "91473683400"])("%j has too many digits for a time since 1970", (cell) => {
  expect(epochCell(cell)).toBeUndefined();
});
