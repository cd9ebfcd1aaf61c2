import { expect, test } from "vitest";
import { toldWhen } from "../../../e2e/helpers/drafts/told-when.ts";
import { writtenDate } from "./written-date.ts";

function told(text: string): string {
  const read = writtenDate(text);
  return "when" in read ? toldWhen(read.when) : "problem" in read ? read.problem : "ambiguous";
}

test.each([
  ["1991-02/03", '1991-02 month "1991-02" -> 1991-03 month "03"'],
  ["1991-02 → 03", '1991-02 month "1991-02" -> 1991-03 month "03"'],
  ["2016-09-12/14", '2016-09-12 day "2016-09-12" -> 2016-09-14 day "14"'],
  ["2016-09-12/10-03", '2016-09-12 day "2016-09-12" -> 2016-10-03 day "10-03"'],
  ["15 March - 20 March 44 BC", '-0043-03-15 day "15 March" -> -0043-03-20 day "20 March 44 BC"'],
  ["1 January 44 BC – 3 May 12 BC", '-0043-01-01 day "1 January 44 BC" -> -0011-05-03 day "3 May 12 BC"'],
])("%s has in its second part what the first lacks, or the other way round", (text, expected) => {
  expect(told(text)).toBe(expected);
});

test("a comma between a day and a year of three digits is one of thousands, or none: neither is guessed", () => {
  expect(told("May 1,066")).toBe(
    '"May 1,066" is no date that is read: it can be of the year 1066, or of the day 1 in the year 066: write it without the comma',
  );
  expect(told("May 1066")).toBe('1066-05 month "May 1066"');
});

const about = "(it is said to be approximate, and not by how much: the bounds are those of the date that is named)";

test.each([
  ["قبل 1991", '..1990 bounded "قبل 1991"'],
  ["بعد 1991", '1992.. bounded "بعد 1991"'],
  ["2015-01 تقريبا", `2015-01 month "2015-01 تقريبا" ${about}`],
  ["около 1850", `1850 year "около 1850" ${about}`],
  ["до 1920 г.", '..1920 bounded "до 1920 г."'],
  ["после 1920", '1921.. bounded "после 1920"'],
  ["prima del 1920", '..1919 bounded "prima del 1920"'],
  ["antes de 1920", '..1919 bounded "antes de 1920"'],
  ["depois de 1920", '1921.. bounded "depois de 1920"'],
  ["voor 1920", '..1919 bounded "voor 1920"'],
  ["po 1920", '1921.. bounded "po 1920"'],
  ["fino a 1920", '..1920 bounded "fino a 1920"'],
  ["fino al 1920", '..1920 bounded "fino al 1920"'],
  ["przed 1920", '..1919 bounded "przed 1920"'],
  ["dopo 1920", '1921.. bounded "dopo 1920"'],
  ["dopo il 1920", '1921.. bounded "dopo il 1920"'],
  ["na 1920", '1921.. bounded "na 1920"'],
  ["після 1920", '1921.. bounded "після 1920"'],
  ["verso 1912", `1912 year "verso 1912" ${about}`],
  ["verso il 1912", `1912 year "verso il 1912" ${about}`],
  ["約1850年", `1850 year "約1850年" ${about}`],
  ["约1850年", `1850 year "约1850年" ${about}`],
])("%s opens or widens its date in its own language", (text, expected) => {
  expect(told(text)).toBe(expected);
});

test("a date that nothing else is said of has no basis", () => {
  expect(writtenDate("before 1912")).toStrictEqual({
    when: { latest: "1911", precision: "bounded", wording: "before 1912" },
  });
});

const whole = "(the bounds are the first and the last year of the century)";

test.each([
  ["8th–9th century AD", `0701..0800 bounded "8th" ${whole} -> 0801..0900 bounded "9th century AD" ${whole}`],
  ["8th-9th centuries", `0701..0800 bounded "8th" ${whole} -> 0801..0900 bounded "9th centuries" ${whole}`],
  ["10th-11th c. CE", `0901..1000 bounded "10th" ${whole} -> 1001..1100 bounded "11th c. CE" ${whole}`],
  ["8./9. Jahrhundert", `0701..0800 bounded "8." ${whole} -> 0801..0900 bounded "9. Jahrhundert" ${whole}`],
  ["3.–1. Jh. v. Chr.", `-0299..-0200 bounded "3." ${whole} -> -0099..0000 bounded "1. Jh. v. Chr." ${whole}`],
  ["VIII–IX century", `0701..0800 bounded "VIII" ${whole} -> 0801..0900 bounded "IX century" ${whole}`],
  ["XVIIIe-XIXe siècle", `1701..1800 bounded "XVIIIe" ${whole} -> 1801..1900 bounded "XIXe siècle" ${whole}`],
  ["siglos XVIII-XIX", `1701..1800 bounded "siglos XVIII" ${whole} -> 1801..1900 bounded "XIX" ${whole}`],
])("%s begins in one century and ends in another", (text, expected) => {
  expect(told(text)).toBe(expected);
});

test("words before the first of two centuries are its own", () => {
  expect(told("late 8th–early 9th century")).toMatch(
    /^0701\.\.0800 bounded "late 8th" .* -> 0801\.\.0900 bounded "early 9th century"/,
  );
  expect(told("ca. 8th–9th century AD")).toContain("approximate");
});
