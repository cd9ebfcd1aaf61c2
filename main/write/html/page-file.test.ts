import { createHash } from "node:crypto";
import { inflateSync } from "node:zlib";
import { expect, test } from "vitest";
import { extractFromPage, isPage } from "../../embedded/embedded-page.ts";
import { event, source, timeline } from "../../../e2e/helpers/example.ts";
import type { Timeline } from "../../../data/timeline.ts";
import { asWritten } from "../../../data/written.ts";
import { htmlText, jsonText } from "./html-text.ts";
import { pageFile } from "./page-file.ts";

const PARTS = {
  start: "start();",
  script: { data: "eNoDAAAAAAE=", hash: "abc" },
  style: "body{margin:0}",
  body: '<main id="viewport"></main>',
};

/** What tries to end the element it is in, or to become one. */
const HOSTILE = `</script><!--<script>alert(1)</script></noscript></title></style><img src=x onerror="alert(1)">"'&amp;`;

/** A page whose every text is `text`. */
function pageOf(text: string): { readonly told: Timeline; readonly page: string } {
  const told = timeline([event("one", { title: text, summary: text, actors: [text], place: text })], {
    title: text,
    description: text,
    sources: [{ ...source("alpha"), title: text, "container-title": text }],
  });
  const fonts = [{ family: "Source Sans 3", weight: "400", data: "AAAA", format: "woff2" as const }];
  const opening = `sourceline://view?search=${text}`;
  return { told, page: pageFile(PARTS, { timeline: told, opening, metrics: { font: text }, fonts }) };
}

const { told: hostile, page } = pageOf(HOSTILE);

test("whatever a timeline says, the page has its own elements and no others", () => {
  const tags = (html: string) => html.match(/<[!/a-z][\w-]*/gi);
  expect(tags(page)).toEqual(tags(pageOf("Truce begins").page));
  expect(page).not.toContain("<!--");
});

test("the data is the timeline as it was, to the last character", () => {
  const packed = /<script type="application\/zlib" id="timeline-data">(?<data>[\w+/=]*)<\/script>/.exec(page)?.groups?.[
    "data"
  ];
  const text = inflateSync(Buffer.from(packed ?? "", "base64")).toString("utf8");
  expect(JSON.parse(text)).toEqual(asWritten(hostile));
});

test("the page can be opened again as the timeline that it shows", () => {
  expect(isPage(page)).toBe(true);
  const found = extractFromPage(page);
  expect(found).toMatchObject({ link: `sourceline://view?search=${HOSTILE}` });
  expect(JSON.parse("timeline" in found ? found.timeline : "")).toEqual(asWritten(hostile));
});

test("the policy lets the page's own script and styles in, and nothing from anywhere else", () => {
  const policy = /Content-Security-Policy" content="(?<policy>[^"]+)"/.exec(page)?.groups?.["policy"] ?? "";
  const hashes = (content: readonly string[]) =>
    content.map((text) => `'sha256-${createHash("sha256").update(text).digest("base64")}'`).join(" ");
  const styles = [...page.matchAll(/<style>(?<style>.*?)<\/style>/gs)].map(({ groups }) => groups?.["style"] ?? "");
  expect(policy.split("; ")).toEqual([
    "default-src 'none'",
    `script-src ${hashes([PARTS.start])} 'sha256-abc'`,
    `style-src ${hashes(styles)}`,
    "font-src data:",
    "base-uri 'none'",
    "form-action 'none'",
    "require-trusted-types-for 'script'",
    "trusted-types sourceline-page",
  ]);
  expect(styles[0]).toContain("src:url(data:font/woff2;base64,AAAA)");
});

test("without scripts the events can be read: when, what, who says so, and on what they differ", () => {
  const told = timeline([event("Truce begins")]);
  const text = pageFile(PARTS, { timeline: told, opening: "", metrics: {}, fonts: [] });
  const fallback = text.slice(text.lastIndexOf("<noscript>"), text.lastIndexOf("</noscript>"));
  expect(fallback).toContain(
    '<tr><td>12 September 2016</td><th scope="row" lang="" dir="auto">Truce begins</th><td>AL</td><td></td></tr>',
  );
  expect(fallback).toContain('<li>AL: <span lang="" dir="auto">Report of alpha</span>, The alpha</li>');
});

test("a page is in the program's language, and its content in the timeline's and its sources'", () => {
  const told = {
    ...timeline([event("Truce begins")], { sources: [{ ...source("alpha"), language: "de" }] }),
    language: "fa",
  };
  const text = pageFile(PARTS, { timeline: told, opening: "", metrics: {}, fonts: [] });
  expect(text).toContain('<html lang="en"');
  expect(text).toContain('<title lang="fa">An example</title>');
  expect(text).toContain('<h1 lang="fa" dir="rtl">An example</h1>');
  expect(text).toContain('<th scope="row" lang="fa" dir="rtl">Truce begins</th>');
  expect(text).toContain('<span lang="de" dir="ltr">Report of alpha</span>');
});

test("text stays text, and what no file may hold is replaced", () => {
  expect(htmlText(`<b title="x">&amp;\u0000\ud800\ufffe\t`)).toBe("&lt;b title=&quot;x&quot;&gt;&amp;amp;���\t");
  expect(jsonText({ a: "</script>\u2028\ud800" })).toBe(`{"a":"\\u003c/script>\u2028\\ud800"}`);
});

test("a title that would turn the words of a title bar round stands there with its code points", () => {
  expect(pageOf("a\u202eb").page).toContain('<title lang="">a\\u202eb</title>');
});
