import { expect, test } from "vitest";
import type { Locator } from "../places/locator.ts";
import { citationPlace, locatorTexts, selectorText } from "./locator-texts.ts";
import { sidecarEndings } from "./sidecars.ts";

test.each<[Locator, readonly string[]]>([
  [{ locator: "14-15", label: "page" }, ["p. 14-15"]],
  [{ locator: "2", label: "chapter" }, ["ch. 2"]],
  [{ locator: "3", label: "section" }, ["sec. 3"]],
  [{ locator: "4", label: "volume" }, ["vol. 4"]],
  [{ locator: "5", label: "line" }, ["l. 5"]],
  [{ locator: "6", label: "column" }, ["col. 6"]],
  [{ locator: "7", label: "figure" }, ["fig. 7"]],
  [{ locator: "0:12:45", label: "timestamp" }, ["at 0:12:45"]],
  [{ locator: "8", label: "paragraph" }, ["¶8"]],
  [{ locator: "9", label: "issue" }, ["issue 9"]],
  [{ locator: "front" }, ["front"]],
  [{}, []],
])("the place %j is cited as %j", (at, words) => {
  expect(citationPlace(at)).toEqual(words);
});

test("every way in which a locator says where is told, in one order; nobody's place is none", () => {
  const at: Locator = {
    paragraph: 6,
    hash: "582a896728a3",
    locator: "14",
    label: "page",
    selector: [
      { type: "TextQuoteSelector", exact: "the gate was open" },
      { type: "FragmentSelector", value: "page=3" },
    ],
    URL: "https://a.example/1",
    archived: "https://b.example/2",
  };
  expect(locatorTexts(at)).toEqual([
    ...["¶6", "p. 14", "“the gate was open”", "page=3"],
    ...["https://a.example/1", "https://b.example/2"],
  ]);
  expect(locatorTexts({ archived: "https://b.example/2" })).toEqual(["https://b.example/2"]);
  expect(locatorTexts(undefined)).toEqual([]);
  expect(selectorText({ type: "FragmentSelector", value: "t=30" })).toBe("t=30");
});

test("what stands beside a picture has endings of its own, in the order in which it is written", () => {
  expect(sidecarEndings({})).toEqual([]);
  expect(sidecarEndings({ alt: true, table: true, sources: "csl" })).toEqual([
    { kind: "alt", ending: ".alt.txt" },
    { kind: "table", ending: ".table.csv" },
    { kind: "sources", ending: ".sources.json" },
  ]);
  expect(sidecarEndings({ sources: "bibtex" })).toEqual([{ kind: "sources", ending: ".sources.bib" }]);
  expect(sidecarEndings({ table: true, sources: "text" })).toEqual([
    { kind: "table", ending: ".table.csv" },
    { kind: "sources", ending: ".sources.txt" },
  ]);
});
