/** Each place in which a page says something of itself, and what is taken from it. */
import { expect, test } from "vitest";
import type { SourceDraft } from "../document-text.ts";
import { pageDocument } from "./page-document.ts";

/** What a page tells, but for its type. */
function told(html: string): Omit<SourceDraft, "type"> {
  const { type, ...others } = pageDocument(html).about;
  expect(type).toStrictEqual([{ value: "webpage", from: "that it is a web page" }]);
  return others;
}

const SAYS = {
  title: "Harbour opens",
  "container-title": "The Gazette",
  author: "Ada Example",
  issued: "2016-09-12",
  publisher: "Port Press",
  URL: "https://gazette.example/a",
  language: "de",
} as const;

test.each<[keyof typeof SAYS, string]>([
  ["title", "citation_title dc.title dcterms.title og:title twitter:title parsely-title sailthru.title"],
  [
    "container-title",
    "citation_journal_title citation_conference_title citation_inbook_title og:site_name application-name twitter:app:name:iphone",
  ],
  [
    "author",
    "citation_author citation_authors dc.creator dcterms.creator article:author author byl parsely-author sailthru.author og:article:author",
  ],
  [
    "issued",
    "citation_publication_date citation_date citation_online_date dc.date.issued dcterms.issued dc.date dcterms.date dcterms.created article:published_time og:article:published_time datepublished parsely-pub-date sailthru.date pubdate publish-date publication_date publishdate date",
  ],
  ["publisher", "citation_publisher citation_technical_report_institution dc.publisher dcterms.publisher"],
  ["URL", "citation_public_url citation_abstract_html_url og:url twitter:url parsely-link"],
  ["language", "citation_language dc.language dcterms.language content-language language og:locale"],
])("tags that say %s", (field, names) => {
  for (const name of names.split(" ")) {
    const found = pageDocument(`<meta name="${name}" content="${SAYS[field]}">`).about[field];
    expect(
      found?.map(({ from }) => from),
      name,
    ).toStrictEqual([name]);
  }
});

test.each([
  ["citation_journal_title", "article-journal"],
  ["citation_conference_title", "paper-conference"],
  ["citation_technical_report_institution", "report"],
  ["citation_dissertation_institution", "thesis"],
])("a page with %s is of the type %s", (name, type) => {
  expect(pageDocument(`<meta name="${name}" content="x">`).about.type?.[0]).toStrictEqual({ value: type, from: name });
});

test.each([
  ["Harbour opens | The Gazette", "The Gazette", "Harbour opens"],
  ["Harbour opens - the gazette ", "The Gazette ", "Harbour opens"],
  ["Harbour opens : The Gazette", "The Gazette", "Harbour opens"],
  ["Harbour opens — The Gazette", "The Gazette", "Harbour opens"],
  ["Harbour opens · The Gazette", "The Gazette", "Harbour opens"],
  ["Harbour opens • The Gazette", "The Gazette", "Harbour opens"],
  ["Harbour opens – The Gazette", "The Gazette", "Harbour opens"],
  ["Harbour opens: The Gazette", "The Gazette", "Harbour opens: The Gazette"],
  ["The Gazette", "The Gazette", "The Gazette"],
  ["| The Gazette", "The Gazette", "| The Gazette"],
  ["The Gazette | Harbour opens", "The Gazette", "The Gazette | Harbour opens"],
  ["Harbour opens in The Gazette", "The Gazette", "Harbour opens in The Gazette"],
  ["Harbour opens | The Gazette | More", "The Gazette", "Harbour opens | The Gazette | More"],
  ["Harbour | opens", " ", "Harbour | opens"],
  ["Harbour | opens", "Gazette", "Harbour | opens"],
  ["A | B | B", "B", "A | B"],
  ["Harbour opens |The Gazette", "The Gazette", "Harbour opens"],
  ["Harbour opens |  The Gazette", "The Gazette", "Harbour opens"],
  ["Gate - port The Gazette", "The Gazette", "Gate - port The Gazette"],
  ["Harbour opens |", " ", "Harbour opens |"],
  ["Port | B", "Gazettes!", "Port | B"],
])("the title %j of a page of %j is %j", (title, site, expected) => {
  const html = `<title>${title}</title><meta property=og:site_name content="${site}">`;
  expect(told(html).title).toStrictEqual([{ value: expected, from: "title" }]);
});

test.each([
  ["<a rel=author>Ada Example</a>", ["Ada Example: rel=author"]],
  ['<a rel="nofollow author">By Ada Example</a>', ["Ada Example: rel=author"]],
  ["<a rel=authority>Ada Example</a>", []],
  ["<a rel=coauthor>Ada Example</a>", []],
  ["<span itemprop=author>Ada Example</span>", ["Ada Example: itemprop=author"]],
  ['<span itemprop="name author">Ada Example</span>', ["Ada Example: itemprop=author"]],
  ["<span itemprop=coauthor>Ada Example</span>", []],
  ["<span itemprop=authority>Ada Example</span>", []],
  ["<p class=byline>Ada Example</p>", []],
  ["<p class=byline>Written by Ada Example</p>", ["Ada Example: class byline"]],
  ["<p class=byline> by  Ada Example</p>", ["Ada Example: class byline"]],
  ["<p class=byline>Nearby Ada Example</p>", []],
  ['<a rel="author nofollow">Ada Example</a>', ["Ada Example: rel=author"]],
  ['<span itemprop="author name">Ada Example</span>', ["Ada Example: itemprop=author"]],
  ["<p class=byline>Not By Ada Example</p>", []],
  ['<p class="post-author">By Ada Example</p>', ["Ada Example: class byline"]],
  ['<p class="x reporter">By Ada Example</p>', ["Ada Example: class byline"]],
  ['<p class="reporters">By Ada Example</p>', []],
  ['<p class="the_writer_name">By Ada Example</p>', ["Ada Example: class byline"]],
  ['<p class="authors">By Ada Example</p>', ["Ada Example: class byline"]],
  ["<div class=byline>By <div>Ada</div> Example</div> more", ["Ada Example: class byline"]],
  ["<div class=byline> </div><div class=byline>By Cy Test</div>", ["Cy Test: class byline"]],
  [
    "<i class=byline>By Ada<i class=byline>By Bob Sample</i></i>",
    ["Bob Sample: class byline", "AdaBy Bob Sample: class byline"],
  ],
])("who wrote it: %s", (html, authors) => {
  const found = told(html).author ?? [];
  expect(
    found.map(
      ({ value, from }) => `${value.map((name) => ("literal" in name ? name.literal : "")).join(" & ")}: ${from}`,
    ),
  ).toStrictEqual(authors);
});

test("a byline is shorter than 200 characters", () => {
  const of = (blanks: number) => told(`<p class=byline>By${" ".repeat(blanks)}Ada</p>`).author;
  expect(of(194)).toHaveLength(1);
  expect(of(195)).toBeUndefined();
});

test.each([
  ['<time datetime="2016-09-12">x</time>', ["2016-09-12: time"]],
  ["<time>12 September 2016</time>", ["2016-09-12: time"]],
  ["<time pubdate>12 September 2016</time>", ["2016-09-12: time of publication"]],
  ['<time class="entry-date">12 September 2016</time>', ["2016-09-12: time of publication"]],
  ["<time class=posted datetime=2016-09-12></time>", ["2016-09-12: time of publication"]],
  ["<time class=dateline datetime=2016-09-12></time>", ["2016-09-12: time of publication"]],
  ["<time itemprop=datePublished datetime=2016-09-12></time>", ["2016-09-12: time of publication"]],
  [
    "<time datetime=2016-09-13></time><time pubdate datetime=2016-09-12></time>",
    ["2016-09-12: time of publication", "2016-09-13: time"],
  ],
  ['<time datetime="">12 September 2016</time>', []],
  ["<time>soon</time><b>12 September 2016</b>", []],
])("when it was published: %s", (html, dates) => {
  expect((told(html).issued ?? []).map(({ value, from }) => `${value.raw}: ${from}`)).toStrictEqual(dates);
});

test.each([
  ['<link rel=canonical href="https://a.example/">', ["https://a.example/: link rel=canonical"]],
  [
    '<link rel="x CANONICAL" href="https://a.example/"><link rel=canonical href="https://b.example/">',
    ["https://a.example/: link rel=canonical"],
  ],
  ['<link rel=canonicalize href="https://a.example/">', []],
  ['<link rel=uncanonical href="https://a.example/">', []],
  ["<link rel=canonical>", []],
  ['<a rel=canonical href="https://a.example/">x</a>', []],
  ["<!-- saved from url=(12) https://a.example/ -->", ["https://a.example/: the comment of the program that saved it"]],
  ["<!-- saved from url=https://a.example/ -->", []],
  [
    "<!-- saved with x url: https://a.example/ --><!-- saved from url=(1)https://b.example/ -->",
    ["https://a.example/: the comment of the program that saved it"],
  ],
])("where it stands: %s", (html, addresses) => {
  expect((told(html).URL ?? []).map(({ value, from }) => `${value}: ${from}`)).toStrictEqual(addresses);
});

test("of a comment the first 2,000 characters are read, and 500 between the words of a program", () => {
  const from = (blanks: number) => told(`<!--${" ".repeat(blanks)}saved from url=(1)https://a.example/-->`).URL;
  expect(from(1960)).toHaveLength(1);
  expect(from(2000)).toBeUndefined();
  const withGap = (gap: number) => told(`<!-- saved with ${"x".repeat(gap)} url: https://a.example/ -->`).URL;
  expect(withGap(499)).toHaveLength(1);
  expect(withGap(500)).toBeUndefined();
});

test.each<[string, Omit<SourceDraft, "type">]>([
  ["<html lang=de>", { language: [{ value: "de", from: "html lang" }] }],
  ["<html xml:lang=de>", { language: [{ value: "de", from: "html lang" }] }],
  ["<html lang=de><html lang=fr>", { language: [{ value: "de", from: "html lang" }] }],
  ["<html>", {}],
  ["<title>A</title><title>B</title>", { title: [{ value: "A", from: "title" }] }],
  ["<h1>A</h1><h1>B</h1>", { title: [{ value: "A", from: "h1" }] }],
  ["<h1><b>A</b> B</h1> C", { title: [{ value: "A B", from: "h1" }] }],
  ["<h1> </h1><h1>B</h1>", { title: [{ value: "B", from: "h1" }] }],
  [
    "<meta itemprop=date content=2016-09-12>",
    {
      issued: [
        {
          value: { raw: "2016-09-12", published: { earliest: "2016-09-12", latest: "2016-09-12", precision: "day" } },
          from: "date",
        },
      ],
    },
  ],
  ["<meta http-equiv=Content-Language content=de>", { language: [{ value: "de", from: "content-language" }] }],
  ['<meta name=" OG:Title " content=A>', { title: [{ value: "A", from: "og:title" }] }],
  [
    '<meta name=og:title property=author content="Ada Example">',
    {
      title: [{ value: "Ada Example", from: "og:title" }],
      author: [{ value: [{ literal: "Ada Example" }], from: "author" }],
    },
  ],
  ["<meta name=og:title>", {}],
  ["<div name=og:title content=A>", {}],
])("in its elements: %s", (html, about) => {
  expect(told(html)).toStrictEqual(about);
});

test("blanks before a date cut nothing of it, and a long text is no date, whatever it begins with", () => {
  const day = [expect.objectContaining({ value: expect.objectContaining({ raw: "2016-09-12" }) as object })];
  const blanks = " ".repeat(291);
  expect(told(`<time datetime="${blanks}2016-09-12">`).issued).toEqual(day);
  expect(told(`<time>${blanks}2016-09-12</time>`).issued).toEqual(day);
  expect(told(`<time>2016<b>-09</b>-12</time>`).issued).toEqual(day);
  expect(told(`<time datetime="2016-09-12${"1".repeat(400)}">`).issued).toBeUndefined();
});

test("200 characters of the classes of an element are looked at", () => {
  const byline = (blanks: number) => told(`<p class="${" ".repeat(blanks)}byline">By Ada Example</p>`).author;
  expect(byline(194)).toHaveLength(1);
  expect(byline(195)).toBeUndefined();
  const time = (blanks: number) => told(`<time class="${" ".repeat(blanks)}posted" datetime=2016-09-12>`).issued?.[0];
  expect(time(194)?.from).toBe("time of publication");
  expect(time(195)?.from).toBe("time");
});

test("behind twenty dates no more of their kind is kept", () => {
  const behind = (count: number) =>
    told(`${"<time datetime=soon></time>".repeat(count)}<time datetime=2016-09-12></time>`).issued;
  expect(behind(19)).toHaveLength(1);
  expect(behind(20)).toBeUndefined();
  const published = `${"<time datetime=soon></time>".repeat(20)}<time pubdate datetime=2016-09-12></time>`;
  expect(told(published).issued).toHaveLength(1);
});

const DATA = '{"@type":"Report","headline":"Harbour opens"}';

test.each([
  [`<script type=" application/ld+json">${DATA}</script>`, "Harbour opens"],
  [`<script type="application/ld+json; charset=utf-8">${DATA}</script>`, "Harbour opens"],
  [`<script type="application/json">${DATA}</script>`, null],
  [`<script type="x-application/ld+json">${DATA}</script>`, null],
  [`<script>${DATA}</script>`, null],
  [`</script><div type="application/ld+json">${DATA}</div>`, null],
  [`<style type="application/ld+json">${DATA}</style>`, null],
])("data of a page stand in scripts of their own type: %s", (html, title) => {
  expect(pageDocument(html).about.title?.[0]?.value ?? null).toBe(title);
});

test("four million characters of data are looked at", () => {
  const script = (text: string) => `<script type="application/ld+json">${text}</script>`;
  const title = (blanks: number) => pageDocument(script(" ".repeat(blanks)) + script(DATA)).about.title?.[0]?.value;
  expect(title(4_000_000 - DATA.length)).toBe("Harbour opens");
  expect(title(4_000_001 - DATA.length)).toBeUndefined();
});

test("a tag of 10,000 characters says nothing", () => {
  expect(told(`<meta name=og:title content="${"A".repeat(9_999)}">`).title).toHaveLength(1);
  expect(told(`<meta name=og:title content="${"A".repeat(10_000)}">`).title).toBeUndefined();
});
