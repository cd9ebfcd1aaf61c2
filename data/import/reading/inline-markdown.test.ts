import { expect, test } from "vitest";
import { claimsOfMarkdown, inlineText } from "./inline-markdown.ts";

const NOTHING = { links: [], pictures: [], tags: [], refused: [] };

test.each([
  ["a **b** *c* ***d*** ~~e~~ `f` ``g``", { text: "a b c d e f g" }],
  ["snake_case _it_ __is__ ___so___ a_ _b", { text: "snake_case it is so a b" }],
  ["\\*a\\* \\_ \\\\ \\x", { text: "*a* _ \\ \\x" }],
  ["a  \t b\nc  d", { text: "a b\nc d" }],
  [" a ", { text: "a" }],
  ["[a](https://a.example/1)", { text: "a", links: [{ url: "https://a.example/1", text: "a" }] }],
  ['[ a ](<https://a.example/1> "title") x', { text: "a x", links: [{ url: "https://a.example/1", text: "a" }] }],
  ["[a](https://a.example/1 't')", { text: "a", links: [{ url: "https://a.example/1", text: "a" }] }],
  ["[a](https://a.example/1(2)3)", { text: "a", links: [{ url: "https://a.example/1(2)3", text: "a" }] }],
  ["[a]( https://a.example/1 )", { text: "[a]( https://a.example/1 )" }],
  ['[a](https://a.example/1"t")', { text: "a", links: [{ url: 'https://a.example/1"t"', text: "a" }] }],
  ["[a](javascript:x) [b](c.md)", { text: "a b", refused: ["javascript:x", "c.md"] }],
  ["![a](https://a.example/1.png)b", { text: "b", pictures: [{ url: "https://a.example/1.png", title: "a" }] }],
  ["![ ](https://a.example/1.png)", { text: "", pictures: [{ url: "https://a.example/1.png" }] }],
  ["![a](x.png)b", { text: "b", refused: ["x.png"] }],
  ["[[page]] [[page|shown]] [[page|]]", { text: "page shown" }],
  ["[a[b](https://a.example/1)", { text: "[ab", links: [{ url: "https://a.example/1", text: "b" }] }],
  [
    "#tag a #b-c/d #_e (#f,#g) x#h #1 #tag",
    { text: "#tag a #b-c/d #e (#f,#g) x#h #1 #tag", tags: ["tag", "b-c/d", "_e", "f", "g"] },
  ],
  ["#", { text: "#" }],
  ["a#b", { text: "a#b" }],
  ["[#t](https://a.example/)", { text: "#t", links: [{ url: "https://a.example/", text: "#t" }], tags: ["t"] }],
  ["!\\[a]", { text: "![a]" }],
  ["_a b_ c_d_e", { text: "a b c_d_e" }],
  ["*a", { text: "a" }],
  ["a * b", { text: "a b" }],
  ["~a~", { text: "~a~" }],
  ["5 * 6", { text: "5 6" }],
  ["(_a_)", { text: "(a)" }],
  ["_ a _", { text: "_ a _" }],
  ["é_a_é", { text: "é_a_é" }],
  ["1_2_3", { text: "1_2_3" }],
  [
    "[a](https://a.example/1) [b](https://a.example/1)",
    {
      text: "a b",
      links: [
        { url: "https://a.example/1", text: "a" },
        { url: "https://a.example/1", text: "b" },
      ],
    },
  ],
  ["[a](https://a.example/1  'title')", { text: "a", links: [{ url: "https://a.example/1", text: "a" }] }],
  ["[a](https://a.example/1(23)4)", { text: "a", links: [{ url: "https://a.example/1(23)4", text: "a" }] }],
  ["[a](https://a.example/1(2)345)", { text: "a", links: [{ url: "https://a.example/1(2)345", text: "a" }] }],
  ["[a](https://a.example/1 )", { text: "a", links: [{ url: "https://a.example/1", text: "a" }] }],
  ["![ a ](https://a.example/1.png)", { text: "", pictures: [{ url: "https://a.example/1.png", title: "a" }] }],
])("reads the Markdown %j", (markdown, expected) => {
  expect(inlineText(markdown)).toStrictEqual({ ...NOTHING, ...expected });
});

test("links, addresses and quoted names of Markdown are sources, each once", () => {
  const pieces = ["[a](https://a.example/1)", "see https://a.example/1, ref. A Book"].map(inlineText);
  expect(claimsOfMarkdown(pieces)).toEqual([
    { source: "a.example", url: "https://a.example/1", inferred: "a link in the text", extra: { link: "a" } },
    { source: "A Book", inferred: '"ref. A Book" in the text' },
  ]);
  expect(claimsOfMarkdown(pieces.slice(1), "the note")[0]?.inferred).toBe('"ref. A Book" in the note');
});
