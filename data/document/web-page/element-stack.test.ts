/** What becomes of words by the elements that they stand in. */
import { expect, test } from "vitest";
import { pageDocument } from "./page-document.ts";

/** Paragraphs of a page behind a text of its own, those that are furniture in brackets. */
function behindText(html: string): readonly string[] {
  const [first, ...others] = pageDocument(`<p>They signed.</p>${html}`).paragraphs;
  expect(first).toStrictEqual({ text: "They signed." });
  return others.map(({ text, isFurniture }) => (isFurniture ? `[${text}]` : text));
}

test.each([
  "svg",
  "template",
  "textarea",
  "select",
  "datalist",
  "script",
  "style",
  "title",
  "canvas",
  "audio",
  "video",
  "object",
  "map",
])("nobody sees what stands in %s", (name) => {
  expect(behindText(`<${name}>Other</${name}>`)).toStrictEqual([]);
});

test.each(["nav", "aside", "footer", "form", "button", "menu", "dialog", "noscript", "header"])(
  "%s is furniture",
  (name) => {
    expect(behindText(`<${name}>Other</${name}>`)).toStrictEqual(["[Other]"]);
  },
);

test.each([
  "navigation",
  "banner",
  "contentinfo",
  "complementary",
  "search",
  "dialog",
  "alertdialog",
  "toolbar",
  "menu",
  "menubar",
  "tablist",
  "form",
])("the role %s is furniture", (role) => {
  expect(behindText(`<div role=${role}>Other</div>`)).toStrictEqual(["[Other]"]);
});

test.each([
  "share",
  "sharing",
  "shares",
  "social",
  "subscribe",
  "subscription",
  "newsletter",
  "related",
  "recommended",
  "recommendations",
  "cookie",
  "cookies",
  "consent",
  "gdpr",
  "comments",
  "comment",
  "breadcrumb",
  "breadcrumbs",
  "sidebar",
  "promo",
  "promos",
  "advert",
  "advertisement",
  "advertising",
  "ads",
  "adslot",
  "sponsored",
  "signup",
  "login",
  "navbar",
  "nav",
  "navigation",
  "menu",
  "masthead",
  "toolbar",
  "trending",
  "popular",
  "outbrain",
  "taboola",
  "paywall",
  "copyright",
  "disqus",
  "respond",
  "skip",
  "footer",
  "teaser",
  "teasers",
  "tags",
  "widget",
])("a class or an id named %s is furniture", (name) => {
  expect(behindText(`<div class=${name}>Other</div><div id="the-${name}">More</div>`)).toStrictEqual([
    "[Other]",
    "[More]",
  ]);
});

test.each([
  ['<div class="has-share">A</div>', ["A"]],
  ['<div class="no_ads">A</div>', ["A"]],
  ['<div class="md:nav">A</div>', ["A"]],
  ['<div class="x share">A</div>', ["[A]"]],
  ['<div class="sharebar">A</div>', ["A"]],
  ['<div class="casino-ads">A</div>', ["[A]"]],
  ['<div class="nav-md:flex">A</div>', ["[A]"]],
  ['<div class="md:flex-nav">A</div>', ["A"]],
  ['<div class="  a  --share">A</div>', ["[A]"]],
  ['<div><img class="share">A</div>', ["A"]],
  ["<div><img hidden>A</div>", ["A"]],
  ['<body class="share">A', ["A"]],
  ['<html class="has-js menu">A', ["A"]],
  ['<div style="display : none">A</div>', []],
  ['<div style="display: none">A</div>', []],
  ['<div style="visibility:hidden">A</div>', []],
  ["<div aria-hidden=true>A</div>B", ["B"]],
  ["<div class=share><article>A</article></div>", ["A"]],
  ['<div class=share><p itemprop="articleBody">A</p></div>', ["A"]],
  ["<div><ul><li class=share>A<li>B</ul></div>", ["[A]", "B"]],
  ["<div class=share>A<b>B</div>C", ["[AB]", "C"]],
  ["<blockquote>A<nav>B</nav></blockquote>", ["A", "[B]"]],
  ['<div class="shareBar">A</div>', ["[A]"]],
  ['<div class="post__share-bar">A</div>', ["[A]"]],
  ['<div class="SHARE">A</div>', ["[A]"]],
  ["<div id=share class=y>A</div>", ["[A]"]],
  ["<div id=a class=b>A</div>", ["A"]],
  ['<div style="display:none">A</div>', []],
  ['<div style="color:red;visibility : HIDDEN">A</div>', []],
  ['<div style="xdisplay:none">A</div>', ["A"]],
  ['<div style="display:block">A</div>', ["A"]],
  ["<div aria-hidden=false>A</div>", ["A"]],
  ["<div hidden>A</div>B", ["B"]],
  ["<div class=share><main>A</main></div>", ["A"]],
  ["<nav><article>A</article></nav>", ["[A]"]],
  ["<div hidden><article>A</article></div>", []],
  ["<div class=share><div role=main>A</div></div>", ["A"]],
  ['<div class=share><div itemprop="x articleBody y">A</div></div>', ["A"]],
  ['<div class=share><div itemprop="articleBodyx">A</div></div>', ["[A]"]],
  ['<div class=share><div itemprop="xarticleBody">A</div></div>', ["[A]"]],
  ["<main><header>A</header></main><header>B</header>", ["A", "[B]"]],
  ["<article><header>A</header></article>", ["A"]],
  ["<blockquote>A<footer>B</footer></blockquote><footer>C</footer>", ["A", "B", "[C]"]],
  ["<p class=share>A<p>B", ["[A]", "B"]],
  ["<ul><li class=share>A<li>B</ul>", ["[A]", "B"]],
  ["<li class=share>A</li>B", ["[A]", "B"]],
  ["<div class=share>A</span>B</div>C", ["[AB]", "C"]],
  ["<div class=share><p>A</div>B", ["[A]", "B"]],
  ["<nav>A<br>B<img>C</nav>D", ["[A BC]", "D"]],
  ["<div class=share><div>A</div>B</div>C", ["[A]", "[B]", "C"]],
  ["<p class=share>A<div>B</div>C", ["[A]", "B", "C"]],
  ["</div><div class=share>A", ["[A]"]],
  ["<td class=share>A<td>B", ["[A]", "B"]],
  ["<div class=share>A<nav>B</nav></div>", ["[A]", "[B]"]],
  ["<nav>A<div class=share>B</div></nav>", ["[A]", "[B]"]],
  ["<p hidden>A</p>B", ["B"]],
  ["<div hidden>A<br>B</div>C", ["C"]],
  ["<ul><li><a>w w w w w w w w w w w w w w w </a></ul>", ["[w w w w w w w w w w w w w w w]"]],
  ["<ul><li><a>w w w w w w w w w w w w w w w w </a></ul>", ["w w w w w w w w w w w w w w w w"]],
  ["<ul><li><a>A</a> b</ul>", ["A b"]],
  ["<ul><li>b <a>A</a></ul>", ["b A"]],
  ["<p><a>A</a></p>", ["A"]],
  ["<ul><li>b</ul><a>A</a>", ["b", "A"]],
  ["<ol><li>b</ol><a>A</a>", ["b", "A"]],
  ["<li>b</li><a>A</a>", ["b", "A"]],
  ["<ul><li> <a>A</a> <a>B</a></ul>", ["[A B]"]],
  ["<ul><li><a>A<p>B</a></ul>", ["[A]", "B"]],
])("%s", (html, paragraphs) => {
  expect(behindText(html)).toStrictEqual(paragraphs);
});

test("500 characters of classes and of styles are looked at", () => {
  expect(behindText(`<div class="${"x ".repeat(247)} share">A</div>`)).toStrictEqual(["[A]"]);
  expect(behindText(`<div class="${"x ".repeat(248)} share">A</div>`)).toStrictEqual(["A"]);
  expect(behindText(`<div style="${" ".repeat(488)}display:none">A</div>`)).toStrictEqual([]);
  expect(behindText(`<div style="${" ".repeat(489)}display:none">A</div>`)).toStrictEqual(["A"]);
});

test.each(
  "address article aside blockquote button center dd details dialog dir div dl dt fieldset figcaption figure footer form h1 h2 h3 h4 h5 h6 header li main menu nav ol p pre section summary ul".split(
    " ",
  ),
)("%s begins and ends a paragraph", (name) => {
  expect(pageDocument(`A<${name}>B</${name}>C`).paragraphs.map(({ text }) => text)).toStrictEqual(["A", "B", "C"]);
});

test.each([
  ["A<br>B", ["A B"]],
  ["A<br><br>B", ["A", "B"]],
  ["A<br> <br>B", ["A", "B"]],
  ["A<br>b<br>C", ["A b C"]],
  ["<pre>A<br>B</pre>", ["A", "B"]],
  ["<pre>A\r\nB\nC\rD</pre>E\nF", ["A", "B", "C", "D", "E F"]],
  ["A<pre>B</pre>C\nD", ["A", "B", "C D"]],
  ["<p>A<b>B</b>C", ["ABC"]],
  ["<p>A<hr>B", ["A", "B"]],
])("lines and paragraphs: %j", (html, paragraphs) => {
  expect(pageDocument(html).paragraphs.map(({ text }) => text)).toStrictEqual(paragraphs);
});

test("a page that is nothing but a menu is its text", () => {
  expect(pageDocument("<ul><li><a>A</a></ul>").paragraphs).toStrictEqual([{ text: "A" }]);
});
