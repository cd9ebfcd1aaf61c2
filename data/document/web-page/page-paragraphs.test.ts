import { expect, test } from "vitest";
import { pageDocument } from "./page-document.ts";

/** Paragraphs of a page, those that are furniture in brackets. */
function shown(html: string): readonly string[] {
  return pageDocument(html).paragraphs.map(({ text, isFurniture }) => (isFurniture ? `[${text}]` : text));
}

test.each([
  [
    "blocks are paragraphs",
    "<p>One<p>Two</p><div>Three<h2>Four</h2>Five</div>",
    ["One", "Two", "Three", "Four", "Five"],
  ],
  [
    "cells and captions, too",
    "<table><caption>A<tr><th>B<td>C</table><figcaption>D</figcaption>",
    ["A", "B", "C", "D"],
  ],
  ["blanks are one, and entities characters", "<p> One\n <b>t</b>wo&nbsp;&amp; &lt;b&gt; </p>", ["One two & <b>"]],
  [
    "a break is a blank, two are a new paragraph",
    "One<br>two<br><br/>Three<br> <br>Four",
    ["One two", "Three", "Four"],
  ],
  [
    "lines of preformatted text are its own",
    "<pre>One\n  Two\r\n\nThree</pre><p>Four\nfive",
    ["One", "Two", "Three", "Four five"],
  ],
  [
    "what is no text is dropped",
    "<title>T</title><script>x</script><style>y</style><template>z</template><svg><text>s</text></svg>One<!-- c -->",
    ["One"],
  ],
  [
    "what is hidden is dropped",
    `One<p hidden>a</p><div style="color:red; display: none">b<p>c</p></div><span aria-hidden="true">d</span><p>Two`,
    ["One", "Two"],
  ],
  ["a hidden paragraph ends with the next one", "<p hidden>a<p>One<div hidden>b</div>Two", ["One", "Two"]],
  ["a page that is none", "One < two & three", ["One < two & three"]],
  ["nothing", "", []],
])("%s", (_what, html, paragraphs) => {
  expect(shown(html)).toStrictEqual(paragraphs);
});

const TEXT = "<p>They signed.</p>";

test.each([
  ["navigation", `<nav><a href=/>News</a></nav>${TEXT}`, ["[News]", "They signed."]],
  ["the head of a page", `<header>The Gazette</header>${TEXT}`, ["[The Gazette]", "They signed."]],
  ["the foot of a page", `${TEXT}<footer>Imprint</footer>`, ["They signed.", "[Imprint]"]],
  ["what stands aside", `${TEXT}<aside><p>Other</aside>`, ["They signed.", "[Other]"]],
  ["a role", `<div role=navigation>News</div>${TEXT}`, ["[News]", "They signed."]],
  ["a name of a class", `${TEXT}<div class="article__shareBar">Post it</div>`, ["They signed.", "[Post it]"]],
  ["an id", `${TEXT}<div id=comments><p>Nice</div>`, ["They signed.", "[Nice]"]],
  [
    "a class of a paragraph whose end is left out",
    `<p class=related>Other<p>They signed.`,
    ["[Other]", "They signed."],
  ],
  ["words", `${TEXT}<p>Subscribe now</p>`, ["They signed.", "[Subscribe now]"]],
  [
    "an item of a list that is nothing but a link",
    `${TEXT}<ul><li><a href=x>Other</a><li>Not <a href=y>this</a></ul>`,
    ["They signed.", "[Other]", "Not this"],
  ],
  ["a button", `${TEXT}<button>Press</button>`, ["They signed.", "[Press]"]],
])("furniture by %s", (_what, html, paragraphs) => {
  expect(shown(html)).toStrictEqual(paragraphs);
});

test.each([
  [
    "the head of an article",
    `<article><header>Harbour opens</header>${TEXT}</article>`,
    ["Harbour opens", "They signed."],
  ],
  ["the foot of a quotation", `<blockquote>Yes.<footer>The mayor</footer></blockquote>`, ["Yes.", "The mayor"]],
  [
    "an article within a named part",
    `<div class=sidebar>Other<article>${TEXT}</article></div>`,
    ["[Other]", "They signed."],
  ],
  [
    "what a class says of the page",
    `<body class="comments has-sidebar"><div class="with-sidebar">${TEXT}</div>`,
    ["They signed."],
  ],
  ["a page that calls all of itself so", `<div class=widget>${TEXT}</div><nav>News</nav>`, ["They signed.", "[News]"]],
  ["a page all of whose elements are so", `<form>${TEXT}</form>`, ["They signed."]],
])("no furniture: %s", (_what, html, paragraphs) => {
  expect(shown(html)).toStrictEqual(paragraphs);
});
