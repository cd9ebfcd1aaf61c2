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
