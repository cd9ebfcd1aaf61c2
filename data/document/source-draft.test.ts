/** What a collector takes of what a document says, and what it passes over. */
import { expect, test } from "vitest";
import { bestOf, draftCollector, type DraftCollector } from "./source-draft.ts";

function collected(collect: (into: DraftCollector) => void) {
  const collector = draftCollector();
  collect(collector);
  return collector.draft();
}

test("of each field five things are kept, each once, and the first is the best", () => {
  const about = collected(({ text }) => {
    for (const title of ["A", "B", "A", "C", "D", "E", "F"]) text("title", title, title === "A" ? "first" : "other");
  });
  expect(about.title?.map(({ value, from }) => `${value}: ${from}`)).toStrictEqual([
    "A: first",
    "B: other",
    "C: other",
    "D: other",
    "E: other",
  ]);
  expect(bestOf(about)).toStrictEqual({ title: "A" });
  expect(bestOf({})).toStrictEqual({});
});

test("texts are one line without tags, and a title is cut to 500 characters and others to 300", () => {
  const of = (words: string) =>
    bestOf(
      collected(({ text }) => {
        text("title", words, "x");
        text("publisher", words, "x");
      }),
    );
  expect(of("<b>Port</b>\n &amp; town ")).toStrictEqual({ title: "Port & town", publisher: "Port & town" });
  expect(of(" \n ")).toStrictEqual({});
  expect(of(`${" ".repeat(3999)}Port`)).toStrictEqual({ title: "P", publisher: "P" });
  expect(of("A".repeat(600)).title).toHaveLength(500);
  expect(of("A".repeat(600)).publisher).toHaveLength(300);
});

test.each([
  [["By Ada Example and Bob Sample"], [{ literal: "Ada Example" }, { literal: "Bob Sample" }]],
  [["written by Ada Example"], [{ literal: "Ada Example" }]],
  [["Nearby Ada"], [{ literal: "Nearby Ada" }]],
  [["Example, Ada"], [{ family: "Example", given: "Ada" }]],
  [["Ada Example, Bob Sample"], [{ literal: "Ada Example" }, { literal: "Bob Sample" }]],
  [
    ["Ada Example, Bob Sample and Cy Test"],
    [{ literal: "Ada Example" }, { literal: "Bob Sample" }, { literal: "Cy Test" }],
  ],
  [
    ["Ada Example; Bob Sample ;Cy Test"],
    [{ literal: "Ada Example" }, { literal: "Bob Sample" }, { literal: "Cy Test" }],
  ],
  [["Ada Example & Bob Sample"], [{ literal: "Ada Example" }, { literal: "Bob Sample" }]],
  [["Ada Example,Bob Sample"], [{ literal: "Ada Example" }, { literal: "Bob Sample" }]],
  [[", Ada Example"], [{ literal: "Ada Example" }]],
  [["Ada Example,"], [{ literal: "Ada Example" }]],
  [["A, B C"], [{ family: "A", given: "B C" }]],
  [["Ada Example, , Bob Sample"], [{ literal: "Ada Example" }, { literal: "Bob Sample" }]],
  [["Anderson"], [{ literal: "Anderson" }]],
  [["https://x.example"], null],
  [["http:x"], null],
  [["see https://x"], [{ literal: "see https://x" }]],
  [["ada@x.example"], null],
  [["a <x"], null],
  [["{name}"], null],
  [["123"], null],
  [[""], null],
  [[], null],
  [
    ["Example, Ada", "Sample, Bob"],
    [
      { family: "Example", given: "Ada" },
      { family: "Sample", given: "Bob" },
    ],
  ],
  [
    ["A and B", "C"],
    [{ literal: "A and B" }, { literal: "C" }],
  ],
  [["123", "Ada Example"], [{ literal: "Ada Example" }]],
])("the names in %j", (names, people) => {
  expect(collected(({ authors }) => authors(names, "x")).author?.[0]?.value ?? null).toStrictEqual(people);
});

test("names are no longer than 120 characters, and no more than 50", () => {
  const of = (names: readonly string[]) => collected(({ authors }) => authors(names, "x")).author?.[0]?.value.length;
  expect(of(["A".repeat(120)])).toBe(1);
  expect(of(["A".repeat(121)])).toBeUndefined();
  expect(of(Array.from({ length: 60 }, (_, at) => `Ada ${String.fromCharCode(65 + at)}`))).toBe(50);
});

test.each([
  ["en_GB", "en-GB"],
  [" de-AT, de", "de-AT"],
  ["de;q=1", "de"],
  ["de.UTF-8", "de"],
  ["zh_Hant_TW", "zh-Hant-TW"],
  ["english words", null],
  ["", null],
  ["German", null],
])("the language %j is %j", (tag, language) => {
  expect(collected((into) => into.language(tag, "x")).language?.[0]?.value ?? null).toBe(language);
});

test.each([
  ["https://a.example/", "https://a.example/"],
  ["http://a.example", "http://a.example"],
  [" https://a.example/ ", "https://a.example/"],
  ["/a", null],
  ["ftp://a.example", null],
  ["", null],
])("the address %j is %j", (written, address) => {
  expect(collected((into) => into.address(written, "x")).URL?.[0]?.value ?? null).toBe(address);
});
