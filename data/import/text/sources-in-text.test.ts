import { expect, test } from "vitest";
import { sourcesInText } from "./sources-in-text.ts";

const names = (text: string) => sourcesInText(text).map(({ name }) => name);

test("a reference at the end of a line names a source and its page", () => {
  expect(sourcesInText("They met. ref. A Book of Days, p 251")).toEqual([
    { name: "A Book of Days", locator: "251", label: "page", found: "ref. A Book of Days, p 251" },
  ]);
  expect(sourcesInText("ref. A Book, pp. 12 - 14; Another Book")).toMatchObject([
    { name: "A Book", locator: "12-14" },
    { name: "Another Book" },
  ]);
  expect(sourcesInText("(ref. A Book, p. 5)")).toMatchObject([{ name: "A Book", locator: "5" }]);
});

test("what stands after the word source is one", () => {
  expect(names("A fire broke out. Source: The Harbour Times.")).toEqual(["The Harbour Times"]);
  expect(names("Sources: The Times; Le Monde")).toEqual(["The Times", "Le Monde"]);
  expect(names("It burned (Source: U.S. Navy)")).toEqual(["U.S. Navy"]);
  expect(names("Source: The Times (https://x.org/a)")).toEqual(["The Times"]);
});

test("agencies in brackets at the end of a sentence, or after via", () => {
  expect(names("The truce ended. (AP)")).toEqual(["AP"]);
  expect(names("The truce ended (AP/Reuters). More followed.")).toEqual(["AP", "Reuters"]);
  expect(names("A. Writer via AP")).toEqual(["AP"]);
  expect(names("Seen before (cf. The Times, p. 3), and again")).toEqual(["The Times"]);
});

test("a source that is named twice is told once", () => {
  expect(names("Fire (AP).\nSmoke (AP).")).toEqual(["AP"]);
});

test("rather none than a wrong one", () => {
  for (const text of [
    "The source: he was not there",
    "Source: https://x.org/a",
    "Source: nobody knows. The fire went out. Then it came back",
    "Sources: The Times; and others",
    "the AP (an agency) said so",
    "They (AP) said",
    "preference. And then",
    "Open source: Linux",
    `Source: ${"Long ".repeat(50)}`,
    "ref. 12",
    "",
  ]) {
    expect(names(text)).toEqual([]);
  }
});

test("long text is read in one go", () => {
  expect(names("ref. ".repeat(50_000))).toEqual([]);
  expect(names("(".repeat(100_000) + ". ".repeat(100_000))).toEqual([]);
  expect(names(" via AP x".repeat(50_000))).toEqual([]);
});

test.each([
  ["Yes. ref. A Book", [["A Book", "ref. A Book"]]],
  [
    "Yes. refs.: A Book; B Book",
    [
      ["A Book", "refs.: A Book; B Book"],
      ["B Book", "refs.: A Book; B Book"],
    ],
  ],
  ["(Ref A Book)", []],
  ["[ref: A Book]", []],
  ["ref. A Book, 12 p 3 - 4, 5 - 67", [["A Book, 12", "3-4, 5-67", "ref. A Book, 12 p 3 - 4, 5 - 67"]]],
  ["ref. A Book, p 3, 15-16, 5 6", [["A Book, p 3, 15-16, 5 6", "ref. A Book, p 3, 15-16, 5 6"]]],
  ["ref. A Book,  p 3", [["A Book", "3", "ref. A Book,  p 3"]]],
  ["ref. A Book,p 3", [["A Book", "3", "ref. A Book,p 3"]]],
  ["ref. A Book http://a.example/1", [["A Book", "ref. A Book http://a.example/1"]]],
  ["ref. A (First) Book", [["A (First) Book", "ref. A (First) Book"]]],
  ["ref. A) Book", [["A) Book", "ref. A) Book"]]],
  ["ref. A “Small” Book", [["A “Small” Book", "ref. A “Small” Book"]]],
  ["ref. “Small” Book", [["“Small” Book", "ref. “Small” Book"]]],
  ["ref. the Book", []],
  ["ref. xA Book", []],
  ["ref. A  b  c  d  e  f  g  h  i  j", [["A  b  c  d  e  f  g  h  i  j", "ref. A  b  c  d  e  f  g  h  i  j"]]],
  ["ref. J. R. Writer, St. Book", [["J. R. Writer, St. Book", "ref. J. R. Writer, St. Book"]]],
  ["ref. One.  Two", []],
  ["(cf.   A Book)", [["A Book", "(cf.   A Book)"]]],
  ["Source: A Book", [["A Book", "Source: A Book"]]],
  ["It was so. Source:A Book", [["A Book", "Source:A Book"]]],
  ["It was so! sources: A Book", [["A Book", "sources: A Book"]]],
  ["Why? source: A Book", [["A Book", "source: A Book"]]],
  ["(done) Source: A Book", [["A Book", "Source: A Book"]]],
  ['"so" Source: A Book', [["A Book", "Source: A Book"]]],
  ["x (source: A Book)", [["A Book", "(source: A Book)"]]],
  ["x — source: A Book", [["A Book", "source: A Book"]]],
  ["x - Source: A Book", [["A Book", "Source: A Book"]]],
  ["x– Source: A Book", [["A Book", "Source: A Book"]]],
  ["x source: A Book", []],
  ["Yes. cf. A Book", [["A Book", "cf. A Book"]]],
  ["Cf.: A Book", [["A Book", "Cf.: A Book"]]],
  ["Yes) cf A Book", []],
  [
    "(cf.  A Book) and (cf. B Book, pp. 1-2)",
    [
      ["A Book", "(cf.  A Book)"],
      ["B Book", "1-2", "(cf. B Book, pp. 1-2)"],
    ],
  ],
  ["(cf. x)", []],
  ["ref. a book", []],
  ["ref. “A Book”", [["A Book", "ref. “A Book”"]]],
  ["ref. 'A Book', p. 3", [["A Book", "3", "ref. 'A Book', p. 3"]]],
  ["ref. A Book, p.12", [["A Book", "12", "ref. A Book, p.12"]]],
  ["ref. A Book pages 12", [["A Book", "12", "ref. A Book pages 12"]]],
  ["ref. A Book, page 12–14, 16", [["A Book", "12-14, 16", "ref. A Book, page 12–14, 16"]]],
  ["ref. A Book (pg 12)", [["A Book", "12", "ref. A Book (pg 12)"]]],
  ["ref. A Book, pgs. 1 - 2,3", [["A Book", "1-2,3", "ref. A Book, pgs. 1 - 2,3"]]],
  ["ref. A Book, p. 1234567", [["A Book, p. 1234567", "ref. A Book, p. 1234567"]]],
  ["ref. A Book. p 3", [["A Book.", "3", "ref. A Book. p 3"]]],
  ["ref. A Book p", [["A Book p", "ref. A Book p"]]],
  ["ref. A Book shop 3", [["A Book shop 3", "ref. A Book shop 3"]]],
  ["ref. A Book,;: ", []],
  ["ref. A", []],
  ["ref. 12 Monkeys", [["12 Monkeys", "ref. 12 Monkeys"]]],
  ["ref. É Book", [["É Book", "ref. É Book"]]],
  ["ref. A Book (https://a.example/1)", [["A Book", "ref. A Book (https://a.example/1)"]]],
  ["ref. A Book https://a.example/1", [["A Book", "ref. A Book https://a.example/1"]]],
  ["ref. A Book (1999)", [["A Book (1999)", "ref. A Book (1999)"]]],
  ["ref. A Book)", [["A Book", "ref. A Book)"]]],
  ["(ref. A Book].", [["A Book", "(ref. A Book]."]]],
  ["ref. U.S.", [["U.S.", "ref. U.S."]]],
  ["ref. A Book.)", [["A Book", "ref. A Book.)"]]],
  ["ref. One went home. Two came", []],
  ["ref. A b c d e f g h i j k l m", [["A b c d e f g h i j k l m", "ref. A b c d e f g h i j k l m"]]],
  ["ref. A b c d e f g h i j k l m n", [["A b c d e f g h i j k l m n", "ref. A b c d e f g h i j k l m n"]]],
  ["ref. A b c d e f g h i j k l m n o", []],
  [`ref. ${"A".repeat(160)}`, [["A".repeat(160), `ref. ${"A".repeat(160)}`]]],
  [`ref. ${"A".repeat(161)}`, []],
  [
    "ref. AB;AB;AB;AB;AB;AB;AB;AB;AB;AB;AB;AB;AB;AB;AB;AB;AB;AB;AB;AB",
    [["AB", "ref. AB;AB;AB;AB;AB;AB;AB;AB;AB;AB;AB;AB;AB;AB;AB;AB;AB;AB;AB;AB"]],
  ],
  ["ref. AB;AB;AB;AB;AB;AB;AB;AB;AB;AB;AB;AB;AB;AB;AB;AB;AB;AB;AB;AB;AB", []],
  ["ref. A Book; ref. B Book", [["B Book", "ref. B Book"]]],
  ["sref. A Book", []],
  ["resource: A Book", []],
  ["It ended (AP)", [["AP", "(AP)"]]],
  ["It ended (via AP).", [["AP", "(via AP)"]]],
  [
    "It ended (AP/AFP; UPI , EFE); ",
    [
      ["AP", "(AP/AFP; UPI , EFE)"],
      ["AFP", "(AP/AFP; UPI , EFE)"],
      ["UPI", "(AP/AFP; UPI , EFE)"],
      ["EFE", "(AP/AFP; UPI , EFE)"],
    ],
  ],
  [
    "It ended (AP, AFP) ",
    [
      ["AP", "(AP, AFP)"],
      ["AFP", "(AP, AFP)"],
    ],
  ],
  ["(AP) It went on", [["AP", "(AP)"]]],
  ["(AP) it went on", []],
  ["(AP). it", [["AP", "(AP)"]]],
  ["(APX)", []],
  ["x (BBC)x", []],
  ["said so via Reuters", [["Reuters", "via Reuters"]]],
  ["via Reuters.", [["Reuters", "via Reuters."]]],
  ["avia Reuters", []],
  ["via Reuters today", []],
  ["said via  The Associated Press", [["The Associated Press", "via  The Associated Press"]]],
  [
    "Source: A Book\nSource: A Book, p 3\nSource: A Book",
    [
      ["A Book", "Source: A Book"],
      ["A Book", "3", "Source: A Book, p 3"],
    ],
  ],
  ["  Source: A Book  ", [["A Book", "Source: A Book"]]],
])("takes the sources of %j, with their places and the words that name them", (text, expected) => {
  expect(
    sourcesInText(text).map(({ name, locator, found }) => [name, ...(locator === undefined ? [] : [locator]), found]),
  ).toStrictEqual(expected);
});
