import { expect, test } from "vitest";
import { toldWhen } from "../../../e2e/helpers/drafts/told-when.ts";
import type { DateOrder } from "../importer.ts";
import { rangeDate } from "./range-date.ts";

const TWO_WAYS = '{"ambiguous":true}';

/** The span, or why there is none. */
function told(text: string, order?: DateOrder, today?: string): string | undefined {
  const read = rangeDate(text, order, today);
  if (read === undefined || "problem" in read) return read?.problem;
  return "when" in read ? toldWhen(read.when) : JSON.stringify(read);
}

test.each([
  ["1850 to 1860", '1850 year "1850" -> 1860 year "1860"'],
  ["1850 until 1860", '1850 year "1850" -> 1860 year "1860"'],
  ["1850 till 1860", '1850 year "1850" -> 1860 year "1860"'],
  ["1850 through 1860", '1850 year "1850" -> 1860 year "1860"'],
  ["1850 thru 1860", '1850 year "1850" -> 1860 year "1860"'],
  ["1850 bis 1860", '1850 year "1850" -> 1860 year "1860"'],
  ["5. Mai 1850 bis zum 7. Mai 1850", '1850-05-05 day "5. Mai 1850" -> 1850-05-07 day "7. Mai 1850"'],
  ["5. Mai 1850 bis zu 7. Mai 1850", '1850-05-05 day "5. Mai 1850" -> 1850-05-07 day "7. Mai 1850"'],
  ["5 mai 1850 à 1860", '1850-05-05 day "5 mai 1850" -> 1860 year "1860"'],
  ["May 1850 - 1860", '1850-05 month "May 1850" -> 1860 year "1860"'],
  ["May 5 - 7 2016", '2016-05-05 day "May 5" -> 2016-05-07 day "7 2016"'],
  ["5 mai 1850 au 7 mai 1850", '1850-05-05 day "5 mai 1850" -> 1850-05-07 day "7 mai 1850"'],
  ["1850 a 1860", '1850 year "1850" -> 1860 year "1860"'],
  ["1850 al 1860", '1850 year "1850" -> 1860 year "1860"'],
  ["1850 hasta 1860", '1850 year "1850" -> 1860 year "1860"'],
  ["1850 jusqu'à 1860", '1850 year "1850" -> 1860 year "1860"'],
  ["1850 jusqu'en 1860", '1850 year "1850" -> 1860 year "1860"'],
  ["1850–1860", '1850 year "1850" -> 1860 year "1860"'],
  ["1850 — 1860", '1850 year "1850" -> 1860 year "1860"'],
  ["1850--1860", '1850 year "1850" -> 1860 year "1860"'],
  ["1850 - 1860", '1850 year "1850" -> 1860 year "1860"'],
  ["1850 -1860", '1850 year "1850" -> 1860 year "1860"'],
  ["1850-1860", '1850 year "1850" -> 1860 year "1860"'],
  ["1850‐1860", '1850 year "1850" -> 1860 year "1860"'],
  ["1850 − 1860", '1850 year "1850" -> 1860 year "1860"'],
  ["1850/1860", '1850 year "1850" -> 1860 year "1860"'],
  ["1850 / 1860", '1850 year "1850" -> 1860 year "1860"'],
  ["1850..1860", '1850 year "1850" -> 1860 year "1860"'],
  ["1850 ... 1860", '1850 year "1850" -> 1860 year "1860"'],
  ["1850→1860", '1850 year "1850" -> 1860 year "1860"'],
  ["1850 ⇒ 1860", '1850 year "1850" -> 1860 year "1860"'],
  ["1850…1860", '1850 year "1850" -> 1860 year "1860"'],
  ["between 1850 and 1860", '1850 year "1850" -> 1860 year "1860"'],
  ["between the 5 May 1850 and 7 May 1850", '1850-05-05 day "5 May 1850" -> 1850-05-07 day "7 May 1850"'],
  ["zwischen 1850 und 1860", '1850 year "1850" -> 1860 year "1860"'],
  ["zwischen dem 5. Mai 1850 und 7. Mai 1850", '1850-05-05 day "5. Mai 1850" -> 1850-05-07 day "7. Mai 1850"'],
  ["entre 1850 et 1860", '1850 year "1850" -> 1860 year "1860"'],
  ["entre 1850 y 1860", '1850 year "1850" -> 1860 year "1860"'],
  ["entre le 5 mai 1850 et le 7 mai 1850", '1850-05-05 day "5 mai 1850" -> 1850-05-07 day "le 7 mai 1850"'],
  ["from 1850 to 1860", '1850 year "1850" -> 1860 year "1860"'],
  ["von 1850 bis 1860", '1850 year "1850" -> 1860 year "1860"'],
  ["vom 5. bis 7. Mai 1850", '1850-05-05 day "5." -> 1850-05-07 day "7. Mai 1850"'],
  ["de 1850 a 1860", '1850 year "1850" -> 1860 year "1860"'],
  ["du 5 au 7 mai 1850", '1850-05-05 day "5" -> 1850-05-07 day "7 mai 1850"'],
  ["del 5 al 7 de mayo de 1850", '1850-05-05 day "5" -> 1850-05-07 day "7 de mayo de 1850"'],
  ["desde 1850 hasta 1860", '1850 year "1850" -> 1860 year "1860"'],
  [
    "desde el 5 de mayo hasta el 7 de mayo de 1850",
    '1850-05-05 day "5 de mayo" -> 1850-05-07 day "el 7 de mayo de 1850"',
  ],
  ["5 - 7 May 2016", '2016-05-05 day "5" -> 2016-05-07 day "7 May 2016"'],
  ["May - July 2016", '2016-05 month "May" -> 2016-07 month "July 2016"'],
  ["May 5 - 7, 2016", '2016-05-05 day "May 5" -> 2016-05-07 day "7, 2016"'],
  ["5 May - 7 July 2016", '2016-05-05 day "5 May" -> 2016-07-07 day "7 July 2016"'],
  ["5 May 2016 - 7 July", '2016-05-05 day "5 May 2016" -> 2016-07-07 day "7 July"'],
  ["5.-7.9.2016", TWO_WAYS],
  ["5.8.-7.9.2016", TWO_WAYS],
  ["13/8 - 14/9/2016", '2016-08-13 day "13/8" -> 2016-09-14 day "14/9/2016"'],
  ["13-14/9/2016", '2016-09-13 day "13" -> 2016-09-14 day "14/9/2016"'],
  ["500-400 BC", '-0499 year "500" -> -0399 year "400 BC"'],
  ["500 BC - 400 BC", '-0499 year "500 BC" -> -0399 year "400 BC"'],
  ["100 BC - AD 50", '-0099 year "100 BC" -> 0050 year "AD 50"'],
  ["500 - 400 bce", '-0499 year "500" -> -0399 year "400 bce"'],
  ["44 BC - 14", undefined],
  ["1914-18", '1914 year "1914" -> 1918 year "18"'],
  ["1914/18", '1914 year "1914" -> 1918 year "18"'],
  ["AD 79 - 81", undefined],
  ["2016-09-12 10:00 - 11:30", '2016-09-12T10:00 minute "2016-09-12 10:00" -> 2016-09-12T11:30 minute "11:30"'],
  ["12 Sep 2016 10:00 - 11:30 pm", '2016-09-12T10:00 minute "12 Sep 2016 10:00" -> 2016-09-12T23:30 minute "11:30 pm"'],
  [
    "12 Sep 2016, 10:00 - 11:30:05",
    '2016-09-12T10:00 minute "12 Sep 2016, 10:00" -> 2016-09-12T11:30:05 second "11:30:05"',
  ],
  ["2016-09-12t10:00 - 11:30", '2016-09-12T10:00 minute "2016-09-12t10:00" -> 2016-09-12T11:30 minute "11:30"'],
  ["10:00 - 11:30", undefined],
  [
    "2014 - present",
    '2014 year "2014" -> 2014.. bounded "present" ("present" is not a day by itself: the end is not before the start)',
  ],
  [
    "May 2014 - now",
    '2014-05 month "May 2014" -> 2014-05.. bounded "now" ("now" is not a day by itself: the end is not before the start)',
  ],
  [
    "1850s - 1860s",
    '1850..1859 bounded "1850s" (the bounds are those of the decade) -> 1860..1869 bounded "1860s" (the bounds are those of the decade)',
  ],
  [
    "c. 1850 - 1860",
    '1850 year "c. 1850" (it is said to be approximate, and not by how much: the bounds are those of the date that is named) -> 1860 year "1860"',
  ],
  ["2016 May - July", undefined],
  ["1850 to", undefined],
  ["to 1860", undefined],
  ["1850", undefined],
  ["1850 and 1860", undefined],
  ["5 and 7 May 2016", undefined],
  ["soon - 1860", undefined],
  ["1850 - soon", undefined],
  ["1860 - 1850", "it ends before it begins"],
  ["9/5/2016 - 10/5/2016", TWO_WAYS],
  ["9/5/2016 - 2017", TWO_WAYS],
  ["1860-09-05 - 5/9/1850", TWO_WAYS],
  ["9/5/2016 - soon", undefined],
  ["5/9 - 7/9/2016", TWO_WAYS],
  ["1 - 2 - 3 - 4 - 5 - 6 - 7 - 2016", undefined],
  ["1-1-1-1-1-1-1-1-1-1", undefined],
  ["before 1850 - 1860", '..1849 bounded "before 1850" -> 1860 year "1860"'],
  [
    "early 1850 - late 1860",
    '1850 bounded "early 1850" ("early" has no bounds of its own: they are those of the whole) -> 1860 bounded "late 1860" ("late" has no bounds of its own: they are those of the whole)',
  ],
  ["12000 BC - 10000 BC", '-011999 year "12000 BC" -> -9999 year "10000 BC"'],
  ["5 - 7 May", undefined],
  ["May - July", undefined],
  ["5 - 1860", undefined],
  ["1914 - 8", '1914 year "1914" -> 1918 year "8"'],
  ["1598年8月至1600年9月", '1598-08 month "1598年8月" -> 1600-09 month "1600年9月"'],
  [
    "12 - 13 century",
    '1101..1200 bounded "12" (the bounds are the first and the last year of the century) -> 1201..1300 bounded "13 century" (the bounds are the first and the last year of the century)',
  ],
  ["5 May - 2016 July 7", '2016-05-05 day "5 May" -> 2016-07-07 day "2016 July 7"'],
  ["May - 12016 July", undefined],
  [
    "c500 - 400 BC",
    '-0499 year "c500" (it is said to be approximate, and not by how much: the bounds are those of the date that is named) -> -0399 year "400 BC"',
  ],
  ["1850~1860", '1850 year "1850" -> 1860 year "1860"'],
  ["May- July 2016", '2016-05 month "May" -> 2016-07 month "July 2016"'],
  ["2016-9-12 - 14", undefined],
  ["May 500 - June 400 BC", "it ends before it begins"],
  ["March - May 440 BC", '-0439-03 month "March" -> -0439-05 month "May 440 BC"'],
  ["1st to 3rd century BC", "it ends before it begins"],
  ["1914 - 18 May", undefined],
  ["May 1914 - 18", '1914-05 month "May 1914" -> 1918 year "18"'],
  ["5 May 1914 - 18", undefined],
  ["1914 - '18", undefined],
  ["1914 - 18.", undefined],
  ["May 5 - 17 2016", '2016-05-05 day "May 5" -> 2016-05-17 day "17 2016"'],
  ["2016-09-12 10:00 - 11:30 Z", undefined],
  ["from  the 5 May 1850 to 7 May 1850", '1850-05-05 day "5 May 1850" -> 1850-05-07 day "7 May 1850"'],
  ["5 al 7 de mayo de 1850", '1850-05-05 day "5" -> 1850-05-07 day "7 de mayo de 1850"'],
  ["May 2016 -", undefined],
  ["12 Sep 2016 10:00 - at 11:30", undefined],
])("reads the span %j", (text, expected) => {
  expect(told(text)).toStrictEqual(expected);
});

test.each([
  ["9/5/2016 - 10/5/2016", '2016-05-09 day "9/5/2016" -> 2016-05-10 day "10/5/2016"'],
  ["5/9 - 7/9/2016", '2016-09-05 day "5/9" -> 2016-09-07 day "7/9/2016"'],
  ["5.9. - 7.9.2016", '2016-09-05 day "5.9." -> 2016-09-07 day "7.9.2016"'],
  ["5/7/2016 - 6/7/2016", '2016-07-05 day "5/7/2016" -> 2016-07-06 day "6/7/2016"'],
  ["5-7.9.2016", '2016-09-05 day "5" -> 2016-09-07 day "7.9.2016"'],
  ["5.-7.9.2016", '2016-09-05 day "5." -> 2016-09-07 day "7.9.2016"'],
  ["5.8.-7.9.2016", '2016-08-05 day "5.8." -> 2016-09-07 day "7.9.2016"'],
  ["5/7-6/7/2016", '2016-07-05 day "5/7" -> 2016-07-06 day "6/7/2016"'],
  ["5 - 7/12/2016", '2016-12-05 day "5" -> 2016-12-07 day "7/12/2016"'],
  ["5 - 7.9.2016 10:00", undefined],
  ["5 - c. 7/9/2016", undefined],
])("reads the span %j with the day first", (text, expected) => {
  expect(told(text, "day-first")).toStrictEqual(expected);
});

test.each([
  [
    "2014 - present",
    '2014 year "2014" -> 2016-10-05 day "present" ("present" is taken as the day that was chosen for it)',
  ],
  ["2014 to today", '2014 year "2014" -> 2016-10-05 day "today" ("today" is taken as the day that was chosen for it)'],
  ["2017 - now", "it ends before it begins"],
  ["now - 2017", '2016-10-05 day "now" ("now" is taken as the day that was chosen for it) -> 2017 year "2017"'],
])("a span until now ends on the day that is told: %j", (text, expected) => {
  expect(told(text, undefined, "2016-10-05")).toStrictEqual(expected);
});
