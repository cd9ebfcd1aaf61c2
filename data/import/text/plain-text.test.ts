import { expect, test } from "vitest";
import { plainText } from "./plain-text.ts";
import { withoutEnd } from "./without-end.ts";
import { addressesIn, webAddressIn, siteName } from "./addresses-in-text.ts";

test("paragraphs, breaks, lists and headings become lines, and blanks in a row one", () => {
  const { text } = plainText(
    "<h2>A  day</h2>\n<p>First\n line.</p><p>Second<br>third<br><br>fourth</p><ul><li>x</li><li>y</li></ul>",
  );
  expect(text).toBe("A day\nFirst line.\nSecond\nthird\n\nfourth\nx\ny");
});

test("entities are characters, with tags and without", () => {
  expect(plainText("<b>AT&amp;T</b> &#39;x&#x27;&nbsp;&eacute;").text).toBe("AT&T 'x' é");
  expect(plainText("AT&amp;T &mdash; 1 &lt; 2").text).toBe("AT&T — 1 < 2");
});

test("text that is no HTML comes back as it is", () => {
  for (const text of ["a < b and c > d", "x <y z> &copy=2 & more", "two\n\nlines  here", "<me@x.org>", ""]) {
    expect(plainText(text).text).toBe(text);
  }
});

test("scripts, styles, frames and comments say nothing", () => {
  const html = "a<script>alert('<p>x</p>')</script>b<style>p{}</style><!-- c --><iframe src='x'>d</iframe>e";
  expect(plainText(html).text).toBe("abe");
});

test("links keep their address and their words; those of no web are told and not kept", () => {
  const { links, refused, text } = plainText(
    `<a href="https://x.org/a?b=1&amp;c=2&copy=3">the <i>Times</i></a> <a href="javascript:alert(1)">x</a> <a href="/local">y</a> <a href='//y.org/z'>z</a>`,
  );
  expect(links).toEqual([
    { url: "https://x.org/a?b=1&c=2&copy=3", text: "the Times" },
    { url: "https://y.org/z", text: "z" },
  ]);
  expect(refused).toEqual(["javascript:alert(1)"]);
  expect(text).toBe("the Times x y z");
});

test("pictures are told by their addresses", () => {
  expect(plainText(`<img src="http://x.org/a.png"> <img src="data:image/png;base64,AA">`).images).toEqual([
    "http://x.org/a.png",
  ]);
});

test("a quotation has its words and who is quoted", () => {
  expect(plainText("<p>So:</p><blockquote><p>Some words.</p><cite>The guild</cite></blockquote>").quotes).toEqual([
    { text: "Some words.", by: "The guild" },
  ]);
  expect(plainText("<blockquote><p>Some words</p>&mdash; A. Writer (@writer)</blockquote>").quotes).toEqual([
    { text: "Some words", by: "A. Writer (@writer)" },
  ]);
  expect(plainText("<blockquote>a<blockquote>b</blockquote>c</blockquote>").quotes).toEqual([{ text: "a\nb\nc" }]);
  expect(plainText("<blockquote></blockquote>").quotes).toEqual([]);
});

test("what is not closed, or nested deeply, is read to its end", () => {
  expect(plainText("<p>a <a href='http://x.org/'>b <blockquote>c").quotes).toEqual([{ text: "c" }]);
  const deep = 100_000;
  expect(plainText("<b>".repeat(deep) + "x" + "</i>".repeat(deep) + "</b>".repeat(deep)).text).toBe("x");
  expect(plainText("<blockquote>".repeat(deep) + "x").quotes).toEqual([{ text: "x" }]);
  expect(plainText("<p>a\u0000b</p><").text).toBe("ab\n<");
});

test("an address of the web is one with a host, over http or https", () => {
  expect(webAddressIn(" HTTPS://x.org/a b ")).toBe("https://x.org/a%20b");
  for (const text of [
    "javascript:alert(1)",
    "ftp://x.org",
    "https://",
    "https:///x",
    "x.org",
    "http://x\ny",
    "http://\uD800",
  ]) {
    expect(webAddressIn(text)).toBeUndefined();
  }
  expect(siteName("https://a@www.BBC.com:80/x")).toBe("bbc.com");
  expect(addressesIn("See (https://x.org/a). And http://y.org/b_(c), https://x.org/a!")).toEqual([
    "https://x.org/a",
    "http://y.org/b_(c)",
  ]);
});

test("an end of any length is taken off", () => {
  expect(withoutEnd("a. ." + ". ".repeat(100_000), ". ")).toBe("a");
  expect(withoutEnd(". ".repeat(100_000) + "a", ". ")).toHaveLength(200_001);
});

test.each([
  ["a &lt; b", { text: "a < b", links: [], quotes: [] }],
  ["a & b &x", { text: "a & b &x", links: [], quotes: [] }],
  ["&#65;&#x41;", { text: "AA", links: [], quotes: [] }],
  ["&#6; &#65;", { text: "\u0006 A", links: [], quotes: [] }],
  ["&#1114;", { text: "њ", links: [], quotes: [] }],
  ["&#x1F6A2;", { text: "🚢", links: [], quotes: [] }],
  ["&#xA9;", { text: "©", links: [], quotes: [] }],
  ["&frac12;", { text: "½", links: [], quotes: [] }],
  ["<h2>a</h2>b", { text: "a\nb", links: [], quotes: [] }],
  ["x<h7>", { text: "x<h7>", links: [], quotes: [] }],
  ["<a>&frac12;</a>", { text: "½", links: [], quotes: [] }],
  ["<blockquote>a<p>—— </p></blockquote>", { text: "a\n——", links: [], quotes: [{ text: "a" }] }],
  ["<blockquote>a<p>—C</p></blockquote>", { text: "a\n—C", links: [], quotes: [{ text: "a", by: "C" }] }],
  [
    "<blockquote>a<footer>B</footer>c</blockquote>",
    { text: "a\nB\nc", links: [], quotes: [{ text: "a\nc", by: "B" }] },
  ],
  [
    "<blockquote>a<cite>B<b>x</b>y</cite></blockquote>",
    { text: "aBxy", links: [], quotes: [{ text: "a", by: "Bxy" }] },
  ],
  [
    "<a href='https://a.example/1'>x<b>y</b>z</a>",
    { text: "xyz", links: [{ url: "https://a.example/1", text: "xyz" }], quotes: [] },
  ],
  ["<a href='a b:c'>x</a><a href='h2+x.y-z:c'>y</a>", { text: "xy", links: [], quotes: [], refused: ["h2+x.y-z:c"] }],
  ["<b>a</b>", { text: "a", links: [], quotes: [] }],
  ["a<BR>b", { text: "a\nb", links: [], quotes: [] }],
  ["a <bogus>b</bogus>", { text: "a <bogus>b</bogus>", links: [], quotes: [] }],
  ["a<b", { text: "a<b", links: [], quotes: [] }],
  ["x </p> y", { text: "x\ny", links: [], quotes: [] }],
  [
    "<table><tr><td>a</td><td>b</td></tr><tr><th>c</th><th>d</th></tr></table>",
    { text: "a b\nc d", links: [], quotes: [] },
  ],
  ["a<br><br><br>b", { text: "a\n\nb", links: [], quotes: [] }],
  ["<div>a</div>b<p>c", { text: "a\nb\nc", links: [], quotes: [] }],
  [
    '<a href="https://a.example/1">x<a href="https://b.example/2">y</a>',
    {
      text: "xy",
      links: [
        { url: "https://a.example/1", text: "x" },
        { url: "https://b.example/2", text: "y" },
      ],
      quotes: [],
    },
  ],
  [
    '<a href="https://a.example/1">x</a>z<a>w</a>',
    { text: "xzw", links: [{ url: "https://a.example/1", text: "x" }], quotes: [] },
  ],
  [
    '<a href="mailto:x">m</a><a href="x:y">n</a><a href=" tel:1">o</a><a href="/x:y">p</a>',
    { text: "mnop", links: [], quotes: [], refused: ["mailto:x", "x:y", " tel:1"] },
  ],
  [
    `<a href="javascript:${"x".repeat(60)}">m</a>`,
    { text: "m", links: [], quotes: [], refused: ["javascript:xxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxx"] },
  ],
  [
    '<img src="https://a.example/1.png"><img><img src="https://a.example/2.png"><p src="https://a.example/3.png">',
    { text: "", links: [], quotes: [], images: ["https://a.example/1.png", "https://a.example/2.png"] },
  ],
  ["<blockquote>a<br>b</blockquote>", { text: "a\nb", links: [], quotes: [{ text: "a\nb" }] }],
  [
    "<blockquote><p>a</p>b<footer>— C</footer></blockquote>",
    { text: "a\nb\n— C", links: [], quotes: [{ text: "a\nb", by: "C" }] },
  ],
  ["<blockquote>a — <cite>C</cite></blockquote>", { text: "a — C", links: [], quotes: [{ text: "a —", by: "C" }] }],
  [
    "<blockquote>a<p>—</p><cite>C</cite></blockquote>",
    { text: "a\n—\nC", links: [], quotes: [{ text: "a", by: "C" }] },
  ],
  ["<blockquote>a<p>-- C</p></blockquote>", { text: "a\n-- C", links: [], quotes: [{ text: "a", by: "C" }] }],
  ["<blockquote>— C</blockquote>", { text: "— C", links: [], quotes: [{ text: "— C" }] }],
  ["<blockquote>a<p>b — c</p></blockquote>", { text: "a\nb — c", links: [], quotes: [{ text: "a\nb — c" }] }],
  [
    "<blockquote>a<cite>B</cite><cite>C</cite> d</blockquote>",
    { text: "aBC d", links: [], quotes: [{ text: "a d", by: "B C" }] },
  ],
  [
    "<blockquote>a<blockquote>b</blockquote>c</blockquote>d<blockquote>e</blockquote>",
    { text: "a\nb\nc\nd\ne", links: [], quotes: [{ text: "a\nb\nc" }, { text: "e" }] },
  ],
  ["<cite>x</cite>a</blockquote>", { text: "xa", links: [], quotes: [] }],
  ["<blockquote>a</blockquote><cite>b</cite>", { text: "a\nb", links: [], quotes: [{ text: "a" }] }],
  ["<p>x</p><blockquote>a</blockquote>y", { text: "x\na\ny", links: [], quotes: [{ text: "a" }] }],
  ["<blockquote>a<p>– </p></blockquote>", { text: "a\n–", links: [], quotes: [{ text: "a" }] }],
])("all that %j says", (html, expected) => {
  expect(plainText(html)).toStrictEqual(expected);
});
