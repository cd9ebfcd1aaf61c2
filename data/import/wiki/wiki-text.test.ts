import { expect, test } from "vitest";
import { addressesOfWiki, shownWiki, wikiToMarkdown, wikiToWords } from "./wiki-text.ts";

function shown(text: string) {
  const left = { references: 0, templates: 0 };
  const wiki = shownWiki(text, left);
  return { words: wikiToWords(wiki.text), left: [left.references, left.templates] };
}

test.each([
  ["{{start date|1912|4|15}}", "1912-04-15"],
  ["{{Start_date|1912|4}}", "1912-04"],
  ["{{start-date|df=yes|1912}}", "1912"],
  ["{{dts|1912|April|15}}", "15 April 1912"],
  ["{{dts|1912|April}}", "April 1912"],
  ["{{dts|15 April 1912}}", "15 April 1912"],
  ["{{dts|79|8|24}}", "0079-08-24"],
  ["{{dts| 1912 | | 5}}", "1912-05"],
  ["{{date|12345|1|1}}", "12345"],
  ["{{date|c1912|4}}", "c1912"],
  ["{{date|1912x|4}}", "1912x"],
  ["{{date|1912|4th}}", "4th 1912"],
  ["{{date|1912|q4}}", "q4 1912"],
  ["{{date|1912|10|12}}", "1912-10-12"],
  ["{{circa|1912}}", "c. 1912"],
  ["{{c.|1912|1913}}", "c. 1912"],
  ["{{nowrap|a b}}", "a b"],
  ["{{lang|de|Glocke}}", "Glocke"],
  ["{{nowrap}}", ""],
  ["1912{{snd}}1913", "1912 – 1913"],
  ["{{nowrap|{{dts|1912|4}} {{snd}} {{circa|1913}}}}", "1912-04  –  c. 1913"],
])("the template in %j reads %j", (text, words) => {
  expect(shown(text)).toEqual({ words, left: [0, 0] });
});

test.each([
  ["{{dts}}", [0, 1]],
  ["{{circa}}", [0, 1]],
  ["{{dts|df=yes}}", [0, 1]],
  ["{{cite|a}}{{efn|b}}", [0, 2]],
  ["<ref>Smith</ref><ref name=x/>", [2, 0]],
])("what is left out of %j is counted", (text, left) => {
  expect(shown(text)).toEqual({ words: "", left });
});

test.each([
  ["a<!-- b -->c<!--\nd-->e", "ac\ne"],
  ["a<!-- b", "a<!-- b"],
  ["a --> b <!-- c --> d", "a --> b  d"],
  ["a<ref>b\nc</ref>d", "a\nd"],
  ["a<ref>b", "a<ref>b"],
  ["a<REF NAME='x'>b</REF>c", "ac"],
  ["a<references/>b", "a<references/>b"],
  ["a<ref>b<ref>c</ref>d", "ad"],
  ["a{{x|\nb\nc}}d", "a\n\nd"],
  [`${"{{nowrap|".repeat(6)}a${"}}".repeat(6)}`, "a"],
  [`${"{{nowrap|".repeat(7)}a${"}}".repeat(7)}`, "{{nowrap|a}}"],
])("of %j is shown %j, on its own lines", (text, words) => {
  expect(shown(text).words).toBe(words);
});

test.each([
  ["[[Bell]] and [[Great Bell|another]]", "Bell and another"],
  ["[[File:a.png|thumb|A bell]]x[[category:Bells]]", "x"],
  ["[https://a.example/1 A bell]", "A bell https://a.example/1"],
  ["[https://a.example/1]", "[https://a.example/1]"],
  ["'''a''' ''b'' '''''c'''''", "a b c"],
  ["a<br>b<br/>c<BR />d", "a b c d"],
  ['<small>a</small><span style="x">b</span><b>c</b><table>', "abc<table>"],
  ["a&nbsp;b&#160;c&ndash;d", "a b c–d"],
  ["  a  ", "a"],
])("%j in plain words is %j", (text, words) => {
  expect(wikiToWords(text)).toBe(words);
});

test("references are signs that lead to their first address, and those by a name to the same", () => {
  const text =
    "a<ref name='x y'>{{cite|url=https://a.example/1|archive=https://b.example}}</ref> b<ref name=\"x y\" /><ref name=z/><ref>http://c.example/2]</ref>";
  const left = { references: 0, templates: 0 };
  const wiki = shownWiki(`\uE0005\uE001${text}`, left);
  expect(wiki.addresses).toEqual([["https://a.example/1"], ["http://c.example/2"]]);
  expect(left).toEqual({ references: 1, templates: 0 });
  expect(wikiToMarkdown(wiki.text, wiki)).toBe(
    "5a [](https://a.example/1) b [](https://a.example/1) [](http://c.example/2)",
  );
  expect(addressesOfWiki(wiki.text, wiki)).toEqual(["https://a.example/1", "http://c.example/2"]);
  expect(wikiToWords(wiki.text)).toBe("5a b");
  expect(wikiToMarkdown("'''a''' ''b'' [https://a.example c]", wiki)).toBe("**a** *b* [c](https://a.example)");
});

/** Words, Markdown, addresses, and how many references lead nowhere. */
function read(text: string) {
  const left = { references: 0, templates: 0 };
  const wiki = shownWiki(text, left);
  return [wikiToWords(wiki.text), wikiToMarkdown(wiki.text, wiki), addressesOfWiki(wiki.text, wiki), left.references];
}

test.each([
  ["[https://a.example/   The report] x", "The report https://a.example/ x", "[The report](https://a.example/) x"],
  ["[https://a.example/]", "[https://a.example/]", "[https://a.example/]"],
  ["[ftp://a.example/ x]", "[ftp://a.example/ x]", "[ftp://a.example/ x]"],
])("a link with words: %s", (text, words, markdown) => {
  expect(read(text)).toEqual([words, markdown, [], 0]);
});

test.each([
  [
    "one within another is a part of it",
    "a<ref>https://a.example/ <ref>https://b.example/</ref> b",
    ["a b", "a [](https://a.example/) b", ["https://a.example/"], 0],
  ],
  [
    "a name stands for the first of that name",
    'a<ref name="x">https://a.example/</ref> b<ref name="x" /> c',
    ["a b c", "a [](https://a.example/) b [](https://a.example/) c", ["https://a.example/"], 0],
  ],
  [
    "a name that nobody gave leads nowhere, as words without an address do",
    "a<ref>plain</ref> b<ref name=y /> c",
    ["a b c", "a b c", [], 2],
  ],
])("references: %s", (_what, text, expected) => {
  expect(read(text)).toEqual(expected);
});
