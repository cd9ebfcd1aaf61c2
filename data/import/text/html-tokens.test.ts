import { expect, test } from "vitest";
import { readHtml } from "./html-tokens.ts";

/** What is told of HTML, in order. */
function told(html: string): readonly string[] {
  const all: string[] = [];
  readHtml(html, {
    opened: (name, attributes) =>
      all.push(`<${name}${[...attributes].map(([key, value]) => ` ${key}=${value}`).join("")}>`),
    closed: (name) => all.push(`</${name}>`),
    text: (words) => all.push(words),
  });
  return all;
}

test.each([
  ["<P CLASS=a>x</P>", ["<p class=a>", "x", "</p>"]],
  ["<br/>y", ["<br>", "y"]],
  ["<br />y", ["<br>", "y"]],
  ['<a href="x?b=1&copy=2&amp;c">z</a>', ["<a href=x?b=1&copy=2&c>", "z", "</a>"]],
  ["<a b=1 B=2 c>", ["<a b=1 c=>"]],
  ["<a b='&#x41;&eacute;'>", ["<a b=Aé>"]],
  ["<a x=1><b>", ["<a x=1>", "<b>"]],
  ["a&amp;b &copy=2 &copy; &#65; &#x41;", ["a", "&", "b ", "&", "copy=2 ", "©", " ", "A", " ", "A"]],
  ["&#12345678; &#x1234567;", ["&", "#12345678; ", "&", "#x1234567;"]],
  ["&AMP;", ["&"]],
  ["<![CDATA[a<b]]>c", ["a<b", "c"]],
  ["<!-- c --><!DOCTYPE html><?php x?>d", ["d"]],
  ["<script>a<b</script>c", ["<script>", "</script>", "c"]],
  ["<style>a</style>b", ["<style>", "</style>", "b"]],
  ["<iframe>a</iframe>b", ["<iframe>", "</iframe>", "b"]],
  ["<xmp>a</xmp>b", ["<xmp>", "</xmp>", "b"]],
  ["<noembed>a</noembed>b", ["<noembed>", "</noembed>", "b"]],
  ["<noframes>a</noframes>b", ["<noframes>", "</noframes>", "b"]],
  ["<script/>a", ["<script>"]],
  ["<textarea>a</textarea>", ["<textarea>", "a", "</textarea>"]],
  ["<title>a &amp; b</title>c", ["<title>", "a ", "&", " b", "</title>", "c"]],
])("tells of %j", (html, expected) => {
  expect(told(html)).toStrictEqual(expected);
});

test("nothing has to listen", () => {
  expect(() => readHtml("<p>a</p>", {})).not.toThrow();
});

test("what is no text is told apart, as it stands", () => {
  const told: string[] = [];
  readHtml("<!-- a&b=c --><script>d&&e&amp;f</script><style>g</style>h", {
    silent: (words) => told.push(`silent ${words}`),
    comment: (words) => told.push(`comment ${words}`),
    text: (words) => told.push(`text ${words}`),
  });
  expect(told).toStrictEqual(["comment  a&b=c ", "silent d&&e&f", "silent g", "text h"]);
});
