import { expect, test } from "vitest";
import { fold, foldForSearch, matchRanges, searchTerms } from "./fold.ts";

test.each([
  ["case", "ALEPPO", "aleppo"],
  ["accents, composed or not", "Résumé resume\u0301", "resume resume"],
  ["letters that have no accent to take off", "Łódź Øst Æsir þing", "lodz ost aesir thing"],
  ["sharp s", "STRASSE straße", "strasse strasse"],
  ["every sigma", "ΣΟΦΟΣ σοφός", "σοφοσ σοφοσ"],
  ["Turkish i, in no locale", "İstanbul ISPARTA ılık", "istanbul isparta ilik"],
  ["Cyrillic", "Ёлка", "елка"],
  ["Arabic vowel points", "مُحَمَّد", "محمد"],
  ["width and ligatures", "ﬁnal Ａ", "final a"],
  ["quotes and dashes", "Kerry–Lavrov’s “call”", `kerry-lavrov's "call"`],
  ["vowel signs of Devanagari are letters", "कि", "कि"],
])("folds %s", (_, text, folded) => {
  expect(fold(text)).toBe(folded);
});

test.each([
  ["nothing", "  ", []],
  ["words", "Aid  CONVOY", ["aid", "convoy"]],
  ["phrases", 'un "Aid convoy" hit', ["un", "aid convoy", "hit"]],
  ["a phrase that is still typed", 'un "aid con', ["un", "aid con"]],
  ["typographic quotes", "“aid convoy”", ["aid convoy"]],
  ["empty quotes", '"" "', []],
  ["words with hyphens", 'cease-fire "US-led raid" 2016-09 cease-', ["ceasefire", "usled raid", "2016-09", "cease"]],
])("a search of %s", (_, search, terms) => {
  expect(searchTerms(search)).toEqual(terms);
});

test("names and measures keep their hyphens, and only a search looks past them", () => {
  expect([fold("Cease-fire"), foldForSearch("Cease-fire – 2016-09")]).toEqual(["cease-fire", "ceasefire - 2016-09"]);
});

function marked(text: string, search: string): string[] {
  return matchRanges(text, searchTerms(search)).map(({ from, to }) => text.slice(from, to));
}

test.each([
  ["every occurrence", "Aleppo and aleppo", "ALEPPO", ["Aleppo", "aleppo"]],
  ["with accents that follow their letter", "Cafe\u0301 ole\u0301", "ole", ["ole\u0301"]],
  ["where letters become more", "Die Straße hier", "strasse", ["Straße"]],
  ["half of such a letter as the whole of it", "Die Straße", "stras", ["Straß"]],
  ["beyond the first plane", "𝐀leppo 🕊 truce", "truce", ["truce"]],
  ["overlapping words as one", "convoys", "convoy voys", ["convoys"]],
  ["words in the order of the text, not of the search", "Aid convoy hit", "hit aid", ["Aid", "hit"]],
  ["nothing without words", "Aleppo", " ", []],
  ["a word with a hyphen for one without", "A cease-fire, Kerry–Lavrov", "ceasefire", ["cease-fire"]],
  ["a word without a hyphen for one with", "The ceasefire", "cease-fire", ["ceasefire"]],
  ["the word before a hyphen alone", "US-led raid", "us", ["US"]],
  ["the word after it alone", "US-led raid", "led", ["led"]],
])("marks %s", (_, text, search, found) => {
  expect(marked(text, search)).toEqual(found);
});

test.each([
  ["a soft hyphen", "Alep\u00adpo"],
  ["a space of no width", "Alep\u200bpo"],
  ["a joiner", "Alep\u200dpo"],
  ["a word joiner", "Alep\u2060po"],
  ["a byte order mark", "\ufeffAleppo"],
  ["a mark of direction", "\u200eAleppo\u2069"],
  ["a variation selector", "Aleppo\ufe0f"],
])("%s is not seen, and so not looked at, in the text as in the search", (_what, text) => {
  expect(fold(text)).toBe("aleppo");
  expect(searchTerms(text)).toEqual(["aleppo"]);
  const [range] = matchRanges(`to ${text} now`, ["aleppo"]);
  expect(fold(`to ${text} now`.slice(range?.from, range?.to))).toBe("aleppo");
});

test("an occurrence within another, one that touches another, and one far off", () => {
  expect(matchRanges("aaaa b aa", ["aa"])).toEqual([
    { from: 0, to: 4 },
    { from: 7, to: 9 },
  ]);
  expect(matchRanges("convoy", ["convoy", "on"])).toEqual([{ from: 0, to: 6 }]);
  expect(matchRanges("convoy", ["on", "convoy"])).toEqual([{ from: 0, to: 6 }]);
  expect(matchRanges("ab c", ["a", "b", "c"])).toEqual([
    { from: 0, to: 2 },
    { from: 3, to: 4 },
  ]);
});

test("marks before the first letter belong to no letter, those behind the last to that", () => {
  expect(matchRanges("\u0301a\u0301\u0301b", ["a"])).toEqual([{ from: 1, to: 4 }]);
  expect(matchRanges("b\u0301", ["b"])).toEqual([{ from: 0, to: 2 }]);
  expect(matchRanges("abc", ["d"])).toEqual([]);
});

test("quotes part words", () => {
  expect(searchTerms('aid"convoy hit"now')).toEqual(["aid", "convoy hit", "now"]);
  expect(searchTerms('" aid  "')).toEqual(["aid"]);
});

test("a letter with any number of marks above it is folded in time proportional to them", () => {
  const marked = `a${"\u0300".repeat(300_000)}`;
  expect(foldForSearch(`${marked}b-c`)).toBe("abc");
  expect(searchTerms(`${marked}b-`)).toStrictEqual(["ab"]);
});
