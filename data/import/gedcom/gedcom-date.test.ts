import { expect, test } from "vitest";
import { gedcomDate } from "./gedcom-date.ts";

test.each([
  ["12 SEP 1916", { earliest: "1916-09-12", latest: "1916-09-12", precision: "day" }],
  ["12  sep  1916", { earliest: "1916-09-12", wording: "12 sep 1916" }],
  ["SEP 1916", { earliest: "1916-09", precision: "month" }],
  ["1916", { earliest: "1916", precision: "year" }],
  ["44 B.C.", { earliest: "-0043", precision: "year" }],
  ["15 MAR 44 BCE", { earliest: "-0043-03-15", precision: "day" }],
  ["GREGORIAN 12 SEP 1916", { earliest: "1916-09-12" }],
  ["@#DGREGORIAN@ 12 SEP 1916", { earliest: "1916-09-12" }],
  ["ABT 1916", { earliest: "1916", edtf: "1916~", wording: "ABT 1916" }],
  ["EST SEP 1916", { earliest: "1916-09", edtf: "1916-09~" }],
  ["CAL 1916", { edtf: "1916~" }],
  ["BEF 1916", { latest: "1915-12-31", precision: "bounded" }],
  ["BEF 12 SEP 1916", { latest: "1916-09-11" }],
  ["AFT SEP 1916", { earliest: "1916-10-01", precision: "bounded" }],
  ["BET 1916 AND 1918", { earliest: "1916", latest: "1918", precision: "bounded" }],
  [
    "FROM 1904 TO SEP 1915",
    { start: { latest: "1904", wording: "1904" }, end: { latest: "1915-09", wording: "SEP 1915" } },
  ],
  ["FROM 1904", { start: { earliest: "1904" }, end: { earliest: "1904", precision: "bounded" } }],
  ["TO 1904", { start: { latest: "1904" }, end: { earliest: "1904", latest: "1904" } }],
  ["INT 1916 (the year of the great flood)", { earliest: "1916", wording: "the year of the great flood" }],
])("%s", (written, when) => {
  expect(gedcomDate(written)).toMatchObject(when);
});

test("what is before or after a date has no other bound", () => {
  expect(gedcomDate("BEF 1916")).not.toHaveProperty("earliest");
  expect(gedcomDate("AFT 1916")).not.toHaveProperty("latest");
});

test.each([
  ["@#DJULIAN@ 5 OCT 1582", "1582-10-15", "1582-10-15", "day"],
  ["JULIAN 2 SEP 1752", "1752-09-13", "1752-09-13", "day"],
  ["@#DJULIAN@ 29 FEB 1700", "1700-03-11", "1700-03-11", "day"],
  ["@#DJULIAN@ 15 MAR 44 BC", "-0043-03-13", "-0043-03-13", "day"],
  ["@#DJULIAN@ SEP 1752", "1752-09-12", "1752-10-11", "bounded"],
  ["@#DJULIAN@ 1700", "1700-01-11", "1701-01-11", "bounded"],
  ["@#DFRENCH R@ 1 VEND 1", "1792-09-22", "1792-09-22", "day"],
  ["FRENCH_R 18 BRUM 8", "1799-11-09", "1799-11-09", "day"],
  ["@#DFRENCH R@ 9 THER 2", "1794-07-27", "1794-07-27", "day"],
  ["@#DFRENCH R@ COMP 3", "1795-09-17", "1795-09-22", "bounded"],
  ["@#DFRENCH R@ 2", "1793-09-22", "1794-09-21", "bounded"],
  ["@#DHEBREW@ 2 TVT 5758", "1997", "1998", "bounded"],
])("%s is from %s to %s of our calendar", (written, earliest, latest, precision) => {
  expect(gedcomDate(written)).toMatchObject({ earliest, latest, precision, wording: written });
  expect(gedcomDate(written)).toHaveProperty("basis");
});

test("of a year that is written in two ways the second begins in January", () => {
  expect(gedcomDate("11 FEB 1731/32")).toMatchObject({
    earliest: "1732-02-11",
    latest: "1732-02-11",
    precision: "day",
  });
  expect(gedcomDate("1699/00")).toMatchObject({ earliest: "1699", latest: "1700", precision: "bounded" });
  expect(gedcomDate("@#DJULIAN@ 11 FEB 1731/32")).toMatchObject({ earliest: "1732-02-22", precision: "day" });
  expect(gedcomDate("11 FEB 1731/45")).toBeUndefined();
});

test.each([
  "",
  "30 FEB 1916",
  "12 1916",
  "12 XYZ 1916",
  "999999",
  "BET 1918 AND 1916",
  "FROM 1918 TO 1916",
  "BEF soon",
  "@#DJULIAN@ 30 FEB 1700",
  "@#DFRENCH R@ 31 VEND 1",
  "@#DFRENCH R@ 6 COMP 1",
  "@#DFRENCH R@ 1 VEND 15",
  "@#DROMAN@ 1 JAN 700",
])("%o is none", (written) => {
  expect(gedcomDate(written)).toBeUndefined();
});
