import { expect, test } from "vitest";
import type { DraftMoment } from "../reading/dating.ts";
import { gedcomDate } from "./gedcom-date.ts";

const ABOUT = "it is said to be approximate, and not by how much: the bounds are those of the date that is named";
const FROM_JULIAN = "converted from the Julian calendar";
const FROM_FRENCH = "converted from the French Republican calendar";
const HEBREW = "a Hebrew year lies in two years of ours";
const TWO_YEARS = "the year is counted from March and from January";

/** A moment in one line: bounds, precision, EDTF, the words where they are not what is written, and the basis. */
function inShort({ earliest = "…", latest = "…", precision, edtf, wording = "", basis }: DraftMoment, written: string) {
  const bounds = earliest === latest ? earliest : `${earliest} – ${latest}`;
  const words = wording === written ? undefined : `"${wording}"`;
  return [bounds, precision, edtf, words, basis].filter((part) => part !== undefined).join("; ");
}

function told(written: string, phrase?: string): string | undefined {
  const when = gedcomDate(written, phrase);
  if (!when || !("start" in when)) return when && inShort(when, written);
  return `${inShort(when.start, written)} | ${inShort(when.end, written)}`;
}

test.each([
  ["12 SEP 1916", "1916-09-12; day"],
  ["12  sep  1916", '1916-09-12; day; "12 sep 1916"'],
  ["SEPT 1916", "1916-09; month"],
  ["1916", "1916; year"],
  ["GREGORIAN 12 SEP 1916", "1916-09-12; day"],
  ["@#DGREGORIAN@ 12 SEP 1916", "1916-09-12; day"],
  ["@#DGREGORIAN@12 SEP 1916", "1916-09-12; day"],
  ["44 B.C.", "-0043; year"],
  ["44 B. C. E.", "-0043; year"],
  ["15 MAR 44 BCE", "-0043-03-15; day"],
  ["44BC", "-0043; year"],
  ["INT 1916 (the year of the great flood)", '1916; year; "the year of the great flood"'],
  ["int 1 MAR  1916 (a flood (the great one))", '1916-03-01; day; "a flood (the great one)"'],
  ["INT 1916 ( )", "1916; year"],
  ["INT 1916 ( the flood )", '1916; year; "the flood"'],
  ["FROM 1904 TO SEP 1915", '1904; year; "1904" | 1915-09; month; "SEP 1915"'],
  ["FROM 1904 TO 1904", '1904; year; "1904" | 1904; year; "1904"'],
  ["FROM SEP 1904", '1904-09; month | 1904-09 – …; bounded; ""; no end is given: it is not before the start'],
  ["TO 1904", "… – 1904; bounded | 1904; year"],
  ["TO 1699/00", `… – 1700; bounded | 1699 – 1700; bounded; ${TWO_YEARS}`],
  ["BET 1916 AND 1918", "1916 – 1918; bounded"],
  ["BET 1916 AND 1916", "1916; year"],
  ["BET DEC 1916 AND 1916", "1916-12 – 1916; bounded"],
  ["BET SEP 1916 AND 12 SEP 1916", "1916-09 – 1916-09-12; bounded"],
  ["BET 1690 AND 1699/00", `1690 – 1700; bounded; ${TWO_YEARS}`],
  ["BET JULIAN 1700 AND 1702", `1700-01-11 – 1702; bounded; ${FROM_JULIAN}`],
  ["BEF 1916", "… – 1915-12-31; bounded"],
  ["bef 12 SEP 1916", "… – 1916-09-11; bounded"],
  ["BEF 1699/00", `… – 1698-12-31; bounded; ${TWO_YEARS}`],
  ["AFT SEP 1916", "1916-10-01 – …; bounded"],
  ["AFT JULIAN 1700", `1701-01-12 – …; bounded; ${FROM_JULIAN}`],
  ["ABT 1916", `1916; year; 1916~; ${ABOUT}`],
  ["abt. SEP 1916", `1916-09; month; 1916-09~; ${ABOUT}`],
  ["EST 12 SEP 1916", `1916-09-12; day; 1916-09-12~; ${ABOUT}`],
  ["CAL 44 BC", `-0043; year; -0043~; ${ABOUT}`],
  ["ABT JULIAN 1700", `1700-01-11 – 1701-01-11; bounded; ${FROM_JULIAN}`],
  ["EST 1699/00", `1699 – 1700; bounded; ${TWO_YEARS}`],
  ["@#DJULIAN@ 5 OCT 1582", `1582-10-15; day; ${FROM_JULIAN}`],
  ["JULIAN 2 SEP 1752", `1752-09-13; day; ${FROM_JULIAN}`],
  ["@#DJULIAN@ 29 FEB 1700", `1700-03-11; day; ${FROM_JULIAN}`],
  ["JULIAN 30 APR 1700", `1700-05-11; day; ${FROM_JULIAN}`],
  ["JULIAN 31 DEC 1700", `1701-01-11; day; ${FROM_JULIAN}`],
  ["JULIAN SEP 1752", `1752-09-12 – 1752-10-11; bounded; ${FROM_JULIAN}`],
  ["JULIAN FEB 1700", `1700-02-11 – 1700-03-11; bounded; ${FROM_JULIAN}`],
  ["JULIAN FEB 1701", `1701-02-12 – 1701-03-11; bounded; ${FROM_JULIAN}`],
  ["@#DJULIAN@ 1700", `1700-01-11 – 1701-01-11; bounded; ${FROM_JULIAN}`],
  ["JULIAN 28 FEB 4", `0004-02-26; day; ${FROM_JULIAN}`],
  ["JULIAN 1 MAR 4", `0004-02-28; day; ${FROM_JULIAN}`],
  ["JULIAN 15 MAR 44 BC", `-0043-03-13; day; ${FROM_JULIAN}`],
  ["@#DFRENCH R@ 1 VEND 1", `1792-09-22; day; ${FROM_FRENCH}`],
  ["FRENCH_R 18 BRUM 8", `1799-11-09; day; ${FROM_FRENCH}`],
  ["@#DFRENCH R@ 9 THER 2", `1794-07-27; day; ${FROM_FRENCH}`],
  ["FRENCH_R 30 FRUC 3", `1795-09-16; day; ${FROM_FRENCH}`],
  ["FRENCH_R 6 COMP 3", `1795-09-22; day; ${FROM_FRENCH}`],
  ["FRENCH_R VEND 1", `1792-09-22 – 1792-10-21; bounded; ${FROM_FRENCH}`],
  ["FRENCH_R COMP 3", `1795-09-17 – 1795-09-22; bounded; ${FROM_FRENCH}`],
  ["FRENCH_R COMP 4", `1796-09-17 – 1796-09-21; bounded; ${FROM_FRENCH}`],
  ["FRENCH_R 1", `1792-09-22 – 1793-09-21; bounded; ${FROM_FRENCH}`],
  ["@#DFRENCH_R@ 14", `1805-09-23 – 1806-09-22; bounded; ${FROM_FRENCH}`],
  ["@#DHEBREW@ 2 TVT 5758", `1997 – 1998; bounded; ${HEBREW}`],
  ["HEBREW 5758", `1997 – 1998; bounded; ${HEBREW}`],
  ["HEBREW 1", `-3760 – -3759; bounded; ${HEBREW}`],
  ["11 FEB 1731/32", `1732-02-11; day; ${TWO_YEARS}`],
  ["FEB 1731/32", `1732-02; month; ${TWO_YEARS}`],
  ["1731/2", `1731 – 1732; bounded; ${TWO_YEARS}`],
  ["1699/00", `1699 – 1700; bounded; ${TWO_YEARS}`],
  ["1699/1700", `1699 – 1700; bounded; ${TWO_YEARS}`],
  ["JULIAN 11 FEB 1731/32", `1732-02-22; day; ${FROM_JULIAN}`],
  ["JULIAN FEB 1731/32", `1732-02-12 – 1732-03-11; bounded; ${FROM_JULIAN}`],
  ["JULIAN 1731/32", `1731-01-12 – 1733-01-11; bounded; ${FROM_JULIAN}`],
  ["FRENCH_R 1/2", `1792-09-22 – 1794-09-21; bounded; ${FROM_FRENCH}`],
])("%s is %s", (written, expected) => {
  expect(told(written)).toBe(expected);
});

test.each([
  "",
  "x 1916",
  "1916 x",
  "xINT 1916 (x)",
  "INT 1916 x",
  "INT 1916 (x) y",
  "INT soon (x)",
  "12 1916",
  "12 XYZ 1916",
  "30 FEB 1916",
  "123 MAR 1916",
  "12 MARCHES 1916",
  "999999",
  "1234567",
  "0",
  "0 BC",
  "xFROM 1904",
  "FROM 1904 TO soon",
  "FROM soon TO 1904",
  "FROM 1918 TO 1916",
  "FROM 30 FEB 1916",
  "TO 30 FEB 1916",
  "xBET 1916 AND 1918",
  "BET 1918 AND 1916",
  "BET 1916 AND 1915",
  "BET soon AND 1916",
  "BET 1916 AND soon",
  "BEF soon",
  "BEF 30 FEB 1916",
  "AFT 30 FEB 1916",
  "xBEF 1916",
  "xABT 1916",
  "ABT soon",
  "ABT 30 FEB 1916",
  "11 FEB 1731/45",
  "1699/1701",
  "JULIAN 1731/33",
  "JULIAN 30 FEB 1700",
  "JULIAN 0 JAN 1700",
  "JULIAN 31 APR 1700",
  "JULIAN 1 XYZ 1700",
  "JULIAN 400000",
  "FRENCH_R 31 VEND 1",
  "FRENCH_R 0 VEND 1",
  "FRENCH_R 6 COMP 1",
  "FRENCH_R 7 COMP 3",
  "FRENCH_R 1 XYZ 1",
  "FRENCH_R 15",
  "FRENCH_R COMP 15",
  "HEBREW 5758 BC",
  "HEBREW 2 5758",
  "@#DROMAN@ 1 JAN 700",
])("%o is none", (written) => {
  expect(gedcomDate(written)).toBeUndefined();
});

test("a phrase beside a date is its wording", () => {
  expect(told("1916", "in the war")).toBe('1916; year; "in the war"');
  expect(told("FROM 1904 TO 1905", "in the war")).toBe('1904; year; "in the war" | 1905; year; "in the war"');
  expect(told("FROM 1904", "in the war")).toMatch(/^1904; year; "in the war" \| 1904 – …; bounded; "";/u);
});

test("what is before or after a date has no other bound", () => {
  expect(gedcomDate("BEF 1916")).not.toHaveProperty("earliest");
  expect(gedcomDate("AFT 1916")).not.toHaveProperty("latest");
});
