import { expect, test } from "vitest";
import { isSpan } from "../../timeline.ts";
import type { DraftWhen } from "../import-draft.ts";
import { writtenDate, type DateContext } from "./written-date.ts";
import type { DateOrder } from "../importer.ts";

/** "from..to precision", of a span "start -> end". */
function told(text: string, order?: DateOrder, context?: DateContext): string {
  const read = writtenDate(text, order, context);
  if ("when" in read) return whenTold(read.when);
  return "problem" in read ? read.problem : "ambiguous";
}

function whenTold(when: DraftWhen): string {
  if (isSpan(when)) return `${whenTold(when.start)} -> ${whenTold(when.end)}`;
  const { earliest = "", latest = "", precision } = when;
  return `${earliest === latest ? earliest : `${earliest}..${latest}`} ${precision}`;
}

test.each([
  ["2016", "2016 year"],
  [" 2016 ", "2016 year"],
  ["476", "0476 year"],
  ["1,066", "1066 year"],
  ["September 2016", "2016-09 month"],
  ["2016-9", "2016-09 month"],
  ["9/2016", "2016-09 month"],
  ["12 Sep 2016", "2016-09-12 day"],
  ["Sept. 19, 2016", "2016-09-19 day"],
  ["Monday, the 19th of September 2016", "2016-09-19 day"],
  ["20160923", "2016-09-23 day"],
  ["2016/09/19", "2016-09-19 day"],
  ["2016\u201109\u201119", "2016-09-19 day"],
  ["2016–10–12", "2016-10-12 day"],
  ["19/9/2016", "2016-09-19 day"],
  ["9/19/2016", "2016-09-19 day"],
  ["19. 9. 2016", "2016-09-19 day"],
  ["5.5.2016", "2016-05-05 day"],
])("reads the date %j", (text, expected) => {
  expect(told(text)).toBe(expected);
});

test.each([
  ["2016-09-12T13:04", "2016-09-12T13:04 minute"],
  ["2016-09-12 13:04:05.250", "2016-09-12T13:04:05 second"],
  ["2016-09-12T13:04:05+03:00", "2016-09-12T13:04:05+03:00 second"],
  ["2016-09-12 13:04:05-0530", "2016-09-12T13:04:05-05:30 second"],
  ["2016-09-12T13:04Z", "2016-09-12T13:04Z minute"],
  ["12 Sep 2016, 13:04 UTC+3", "2016-09-12T13:04+03:00 minute"],
  ["20160923T130405Z", "2016-09-23T13:04:05Z second"],
  ["2016-09-12T13", "2016-09-12T13:00..2016-09-12T13:59 hour"],
  ["9/19/2016 1:04 PM", "2016-09-19T13:04 minute"],
  ["12 Sep 2016 at 12 am", "2016-09-12T00:00..2016-09-12T00:59 hour"],
  ["Sat May 20 1961 00:00:00 GMT-0600 (Central Standard Time)", "1961-05-20T00:00:00-06:00 second"],
  ["12 Sep 2016 10:00 EST", "2016-09-12T10:00 minute"],
  ["12 Sep 2016, evening", "2016-09-12 part-of-day"],
])("reads the time of day in %j", (text, expected) => {
  expect(told(text)).toBe(expected);
});

test("keeps a named zone, and letters that say no offset as words alone", () => {
  expect(writtenDate("12 Sep 2016 10:00 Europe/Moscow")).toMatchObject({ when: { zone: "Europe/Moscow" } });
  const letters = writtenDate("12 Sep 2016 10:00 EST");
  expect(letters).toMatchObject({
    when: { wording: "12 Sep 2016 10:00 EST", basis: expect.stringContaining('"EST"') as string },
  });
  expect(letters).not.toHaveProperty("when.zone");
});

test.each([
  ["12. März 2016", "2016-03-12 day"],
  ["Montag, den 5. Okt. 1912", "1912-10-05 day"],
  ["12 août 2016, 13h04", "2016-08-12T13:04 minute"],
  ["le 1er janvier 1916", "1916-01-01 day"],
  ["févr. 1916", "1916-02 month"],
  ["12 de septiembre de 2016", "2016-09-12 day"],
  ["miércoles 3 ene. 2016", "2016-01-03 day"],
  ["500 v. Chr.", "-0499 year"],
  ["44 av. J.-C.", "-0043 year"],
])("reads %j in another language", (text, expected) => {
  expect(told(text)).toBe(expected);
});

test.each([
  ["44 BC", "-0043 year"],
  ["15 March 44 BCE", "-0043-03-15 day"],
  ["AD 79", "0079 year"],
  ["79 CE", "0079 year"],
  ["10,000 BC", "-9999 year"],
  ["-0043", "-0043 year"],
  ["+012000", "+012000 year"],
])("reads years of eras: %j", (text, expected) => {
  expect(told(text)).toBe(expected);
});

test.each([
  ["c. 1912", "1912 year", "1912~"],
  ["c1912", "1912 year", "1912~"],
  ["circa May 1912", "1912-05 month", "1912-05~"],
  ["about 12 May 1912", "1912-05-12 day", "1912-05-12~"],
  ["um 1912", "1912 year", "1912~"],
  ["hacia 1912", "1912 year", "1912~"],
  ["~1850", "1850 year", "1850~"],
  ["1850 (?)", "1850 year", "1850?"],
  ["1850(ca.)", "1850 year", "1850~"],
  ["1850 (presumed)", "1850 year", "1850~"],
])("keeps the bounds of the date that is approximate in %j", (text, expected, edtf) => {
  expect(told(text)).toBe(expected);
  expect(writtenDate(text)).toMatchObject({
    when: { wording: text, edtf, basis: expect.stringContaining("not by how much") as string },
  });
});

test.each([
  ["before 1920", "..1919 bounded"],
  ["before May 1920", "..1920-04 bounded"],
  ["before 1 March 1920", "..1920-02-29 bounded"],
  ["before the 1850s", "..1849 bounded"],
  ["before 2016-09-12T00:00+03:00", "..2016-09-11T23:59+03:00 bounded"],
  ["before 1 BC", "..-0001 bounded"],
  ["by 1920", "..1920 bounded"],
  ["until May 1920", "..1920-05 bounded"],
  ["no later than early 1850", "..1850 bounded"],
  ["after 5 May 2016", "2016-05-06.. bounded"],
  ["after 1969-12-31T23:59:59", "1970-01-01T00:00:00.. bounded"],
  ["since 2014", "2014.. bounded"],
  ["from 2014", "2014.. bounded"],
  ["2014-", "2014.. bounded"],
  ["vor 1912", "..1911 bounded"],
  ["avant le 5 mai 1912", "..1912-05-04 bounded"],
  ["desde 1912", "1912.. bounded"],
])("leaves the open side of %j open", (text, expected) => {
  expect(told(text)).toBe(expected);
});

test.each([
  ["between 1850 and 1860", "1850 year -> 1860 year"],
  ["zwischen 1850 und 1860", "1850 year -> 1860 year"],
  ["1850 - 1860", "1850 year -> 1860 year"],
  ["1850–1860", "1850 year -> 1860 year"],
  ["1914-18", "1914 year -> 1918 year"],
  ["1904–05", "1904 year -> 1905 year"],
  ["1904–5", "1904 year -> 1905 year"],
  ["1904-05", "1904-05 month"],
  ["44–31 BC", "-0043 year -> -0030 year"],
  ["88-63BC", "-0087 year -> -0062 year"],
  ["8th–16th centuries", "0701..0800 bounded -> 1501..1600 bounded"],
  ["1914年7月28日～1918年11月11日", "1914-07-28 day -> 1918-11-11 day"],
  ["1914/1918", "1914 year -> 1918 year"],
  ["500-400 BC", "-0499 year -> -0399 year"],
  ["27 BC - AD 14", "-0026 year -> 0014 year"],
  ["5–67 CE", "0005 year -> 0067 year"],
  ["50-135 AD", "0050 year -> 0135 year"],
  ["c. 99–55 BCE", "-0098 year -> -0054 year"],
  ["5–7 May 2016", "2016-05-05 day -> 2016-05-07 day"],
  ["May 5-7, 2016", "2016-05-05 day -> 2016-05-07 day"],
  ["5 September – 7 October 2016", "2016-09-05 day -> 2016-10-07 day"],
  ["5 May 2016 – 7 June", "2016-05-05 day -> 2016-06-07 day"],
  ["May to July 2016", "2016-05 month -> 2016-07 month"],
  ["from 5 May 2016 to 7 July 2016", "2016-05-05 day -> 2016-07-07 day"],
  ["vom 5. bis 7. Mai 2016", "2016-05-05 day -> 2016-05-07 day"],
  ["du 5 au 7 mai 2016", "2016-05-05 day -> 2016-05-07 day"],
  ["13.-15.9.2016", "2016-09-13 day -> 2016-09-15 day"],
  ["2016-09-12/2016-09-19", "2016-09-12 day -> 2016-09-19 day"],
  ["12 Sep 2016 10:00-11:30", "2016-09-12T10:00 minute -> 2016-09-12T11:30 minute"],
  ["c. 1850 - 1860", "1850 year -> 1860 year"],
  ["2016-42", "2016 year -> 2042 year"],
  ["2016-16", "2016 year -> 2016 year"],
  ["1904 – 05", "1904 year -> 1905 year"],
  ["from  1850  to  1860", "1850 year -> 1860 year"],
  ["between  the  5 May 1850  and  7 May 1850", "1850-05-05 day -> 1850-05-07 day"],
  ["1850  -  1860", "1850 year -> 1860 year"],
  ["5. Mai 1850  bis  zum  7. Mai 1850", "1850-05-05 day -> 1850-05-07 day"],
  ["May-July 2016", "2016-05 month -> 2016-07 month"],
  ["12 Sep 2016 10:00 - 11:30pm", "2016-09-12T10:00 minute -> 2016-09-12T23:30 minute"],
  ["1990s-2000s", "1990..1999 bounded -> 2000..2099 bounded"],
])("reads %j as a span", (text, expected) => {
  expect(told(text)).toBe(expected);
});

test.each([
  ["1598年 8月", "1598-08 month"],
  ["2016年9月12日", "2016-09-12 day"],
  ["2016년 9월 12일", "2016-09-12 day"],
  ["公元前221年", "-0220 year"],
  ["기원전 57년", "-0056 year"],
  ["前44年3月15日", "-0043-03-15 day"],
  ["1600年以降", "1600.. bounded"],
  ["约1600年", "1600 year"],
  ["1990年代", "1990..1999 bounded"],
  ["19世紀", "1801..1900 bounded"],
  ["慶長5年9月15日（1600年10月21日）", "1600-10-21 day"],
  ["2019年春", "2019 bounded"],
  ["12 мая 2016 г.", "2016-05-12 day"],
  ["12 maggio 2016", "2016-05-12 day"],
  ["10 de março de 2015", "2015-03-10 day"],
  ["3 maja 1791 r.", "1791-05-03 day"],
  ["29 Ekim 1923", "1923-10-29 day"],
])("reads the date of another language %j", (text, expected) => {
  expect(told(text)).toBe(expected);
});

test("leaves both readings of two years, or a month that has lost its nought", () => {
  expect(told("1904-5")).toBe("1904..1905 bounded");
  expect(told("1904-7")).toBe("1904-07 month");
});

test("gives each end of a span its own words", () => {
  expect(writtenDate("5–7 May 2016")).toMatchObject({
    when: { start: { wording: "5" }, end: { wording: "7 May 2016" } },
  });
});

test.each([
  ["1850s", "1850..1859 bounded"],
  ["1800s", "1800..1899 bounded"],
  ["1850er Jahre", "1850..1859 bounded"],
  ["early 1850s", "1850..1859 bounded"],
  ["mid-1850s", "1850..1859 bounded"],
  ["late September 2016", "2016-09 bounded"],
  ["19th century", "1801..1900 bounded"],
  ["XIXe siècle", "1801..1900 bounded"],
  ["5th century BC", "-0499..-0400 bounded"],
  ["Summer 1943", "1943 bounded"],
  ["Winter 1943/44", "1943..1944 bounded"],
  ["Q3 2016", "2016-07..2016-09 bounded"],
  ["2016-Q3", "2016-07..2016-09 bounded"],
  ["second half of 2016", "2016-07..2016-12 bounded"],
  ["2016-W37", "2016-09-12..2016-09-18 week"],
  ["2016-W37-3", "2016-09-14 day"],
  ["KW 1/2016", "2016-01-04..2016-01-10 week"],
  ["2020-W53", "2020-12-28..2021-01-03 week"],
])("gives the period %j the bounds that it has", (text, expected) => {
  expect(told(text)).toBe(expected);
});

test("reads a date of numbers only in the order that is told, unless one order alone is possible", () => {
  expect(told("9/5/2016")).toBe("ambiguous");
  expect(told("9/5/2016", "day-first")).toBe("2016-05-09 day");
  expect(told("9/5/2016", "month-first")).toBe("2016-09-05 day");
  expect(told("19/5/2016", "month-first")).toBe("2016-05-19 day");
  expect(told("before 9.5.2016 13:00")).toBe("ambiguous");
  expect(told("5/9 - 7/9/2016")).toBe("ambiguous");
  expect(told("9/5/2016 10:00-11:00")).toBe("ambiguous");
  expect(told("9/5/2016 10:00-11:00", "day-first")).toBe("2016-05-09T10:00 minute -> 2016-05-09T11:00 minute");
  expect(told("5/9 - 7/9/2016", "day-first")).toBe("2016-09-05 day -> 2016-09-07 day");
});

test("reads now only as the day that is told, and leaves the end open of what lasts until then", () => {
  expect(told("today")).toContain("not said");
  expect(told("Ongoing", undefined, { today: "2016-10-05" })).toBe("2016-10-05 day");
  expect(told("2014 - present")).toBe("2014 year -> 2014.. bounded");
  expect(told("2014 - present", undefined, { today: "2016-10-05" })).toBe("2014 year -> 2016-10-05 day");
});

test.each([
  ["", "blank"],
  ["soon", "write it as"],
  ["TBD", "write it as"],
  ["NaN", "write it as"],
  ["Spring", "write it as"],
  ["昭和20年", "write it as"],
  ["13:04", "write it as"],
  ["12", "one or two digits"],
  ["0000-00-00", "month or day 0"],
  ["00/00/2016", "month or day 0"],
  ["2016-00-00", "month or day 0"],
  ["42625", "more digits than a year"],
  ["300000", "more digits than a year"],
  ["-500", "500 BC"],
  ["30 February 2016", "no calendar has"],
  ["31/31/2016", "no calendar has"],
  ["2016-W53", "no week 53"],
  ["12 September", "which year"],
  ["12 Sep 16", "all its digits"],
  ["'60s", "all its digits"],
  ["2016-21", "two years"],
  ["2016-41", "two years"],
  ["2020-21", "two years"],
  ["5 May 12 2016", "write it as"],
  ["5 Foo 2016", "write it as"],
  ["x2016-21", "write it as"],
  ["x".repeat(300), 'xxx" is no date'],
  ["x".repeat(301), `"${"x".repeat(40)}…" is too long`],
  ["12 Sep 2016 10:00+99:00", "no place"],
  ["7 May 2016 - 5 May 2016", "ends before it begins"],
  ["12 Sep 2016 25:00", "no clock shows 25:00"],
  ["5 and 7 September 2016", "write it as"],
  ["2016 ".repeat(100), "too long"],
  ["before 271821 BC", "leave nothing that bounds it"],
  ["after +275759", "leave nothing that bounds it"],
  ["-".repeat(300), "write it as"],
  ["1 - ".repeat(70), "write it as"],
])("says why %j is no date", (text, expected) => {
  const told = writtenDate(text);
  expect(told).toHaveProperty("problem");
  expect(told).toMatchObject({ problem: expect.stringContaining(expected) as string });
});
