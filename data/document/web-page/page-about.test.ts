import { expect, test } from "vitest";
import type { SourceDraft } from "../document-text.ts";
import { bestOf } from "../source-draft.ts";
import { pageDocument } from "./page-document.ts";

const about = (head: string, body = ""): SourceDraft => pageDocument(`<head>${head}</head><body>${body}`).about;
const linked = (data: unknown): string => `<script type="application/ld+json">${JSON.stringify(data)}</script>`;
const day = (date: string) => ({
  raw: date,
  published: { earliest: date, latest: date, precision: "day" },
});

test("tags for scholars fill the form", () => {
  const found = about(
    `<meta name="citation_title" content="On harbours"><meta name="citation_journal_title" content="Sea Studies">
    <meta name="citation_author" content="Example, Ada"><meta name="citation_author" content="Sample, Bob">
    <meta name="citation_publication_date" content="2016/09/12"><meta name="citation_publisher" content="Port Press">
    <meta name="citation_public_url" content="https://sea.example/1"><meta name="citation_language" content="en">`,
  );
  expect(bestOf(found)).toStrictEqual({
    type: "article-journal",
    title: "On harbours",
    "container-title": "Sea Studies",
    author: [
      { family: "Example", given: "Ada" },
      { family: "Sample", given: "Bob" },
    ],
    issued: day("2016-09-12"),
    publisher: "Port Press",
    URL: "https://sea.example/1",
    language: "en",
  });
  expect(found.author?.[0]?.from).toBe("citation_author");
});

test("linked data of a report, with its people and houses by reference", () => {
  const found = about(
    linked({
      "@graph": [
        { "@type": "WebPage", "@id": "#page", name: "A page" },
        {
          "@type": ["NewsArticle"],
          headline: "Harbour &amp; town",
          datePublished: "2016-09-12T23:30:00-05:00",
          author: [{ "@id": "#a" }, { name: "Bob Sample" }],
          publisher: { "@id": "#g" },
          isPartOf: { "@id": "#page" },
          mainEntityOfPage: { "@id": "https://gazette.example/a?b=1&copy=2" },
          inLanguage: "en-GB",
        },
        { "@id": "#a", "@type": "Person", name: "Ada Example" },
        { "@id": "#g", "@type": "Organization", name: "The Gazette" },
      ],
    }),
  );
  expect(bestOf(found)).toStrictEqual({
    title: "Harbour & town",
    type: "article-newspaper",
    author: [{ literal: "Ada Example" }, { literal: "Bob Sample" }],
    issued: {
      raw: "2016-09-12",
      published: { earliest: "2016-09-12T23:30", latest: "2016-09-12T23:30", precision: "minute", zone: "-05:00" },
    },
    "container-title": "The Gazette",
    URL: "https://gazette.example/a?b=1&copy=2",
    language: "en-GB",
  });
});

test.each([
  ["Article", "article"],
  ["BlogPosting", "post-weblog"],
  ["Report", "report"],
  ["https://schema.org/NewsArticle", "article-newspaper"],
])("a %s is of the type %s", (type, expected) => {
  expect(bestOf(about(linked([{ "@type": type, headline: "x" }]))).type).toBe(expected);
});

test("a work that an article is part of holds it, and its house is the publisher", () => {
  const found = about(
    linked({
      "@type": "Article",
      headline: "x",
      isPartOf: { "@type": "Periodical", name: "Sea Studies" },
      publisher: { name: "Port Press" },
    }),
  );
  expect(bestOf(found)).toMatchObject({ "container-title": "Sea Studies", publisher: "Port Press" });
});

test("broken linked data are passed over, and what follows is read", () => {
  const broken = `<script type="application/ld+json">{"@type":"NewsArticle",</script>`;
  expect(bestOf(about(broken + linked({ "@type": "Report", headline: "x" }))).title).toBe("x");
  for (const odd of [
    null,
    1,
    "x",
    [[]],
    { "@graph": 1 },
    { "@type": {} },
    { "@type": "Report", author: [null, 1, {}], headline: {} },
  ])
    expect(about(linked(odd)).title).toBeUndefined();
});

const REPORT = '{"@type":"Report","headline":"Harbour opens"}';

test.each([
  ["//<![CDATA[\n", "\n//]]>"],
  ["<![CDATA[", "]]>"],
  ["// <!--\n", "\n// -->"],
  ["<!--", "-->"],
  ["\n ", " \n"],
  ["\n//<![CDATA[\n", "\n//]]>\n"],
])("linked data are read between %j and %j", (before, behind) => {
  expect(bestOf(about(`<script type="application/ld+json">${before}${REPORT}${behind}</script>`))).toStrictEqual({
    title: "Harbour opens",
    type: "report",
  });
});

test.each([
  ["x<!--", "-->"],
  ["<!--", "-->x"],
  ["/<!--", "-->"],
])("what stands between %j and %j is no JSON", (before, behind) => {
  expect(about(`<script type="application/ld+json">${before}${REPORT}${behind}</script>`).title).toBeUndefined();
});

test.each<[string, object, SourceDraft]>([
  [
    "an author without a name is none, and the words of the other are read as several",
    { author: [{}, { name: "Ada Example and Bob Sample" }] },
    { author: [{ value: [{ literal: "Ada Example" }, { literal: "Bob Sample" }], from: "JSON-LD author" }] },
  ],
  [
    "an author is a text, too, and null is nobody",
    { author: [null, "Ada Example"] },
    { author: [{ value: [{ literal: "Ada Example" }], from: "JSON-LD author" }] },
  ],
  [
    "a language is a thing with a name, too",
    { inLanguage: [{ "@type": "Language", name: "de" }, "fr", {}] },
    {
      language: [
        { value: "de", from: "JSON-LD inLanguage" },
        { value: "fr", from: "JSON-LD inLanguage" },
      ],
    },
  ],
  [
    "dates are those of publication before those of making",
    { dateCreated: "2016-09-11", datePublished: "2016-09-12" },
    {
      issued: [
        { value: day("2016-09-12"), from: "JSON-LD datePublished" },
        { value: day("2016-09-11"), from: "JSON-LD dateCreated" },
      ] as SourceDraft["issued"] & object,
    },
  ],
  [
    "houses are those of either name",
    { publisher: [{ name: "The Gazette" }], sourceOrganization: "The Wire" },
    {
      "container-title": [
        { value: "The Gazette", from: "JSON-LD publisher" },
        { value: "The Wire", from: "JSON-LD sourceOrganization" },
      ],
    },
  ],
  [
    "addresses are those of the thing, of its page and of its name in the data",
    { url: "https://a.example/", mainEntityOfPage: "https://b.example/", "@id": "https://c.example/" },
    {
      URL: [
        { value: "https://a.example/", from: "JSON-LD url" },
        { value: "https://b.example/", from: "JSON-LD mainEntityOfPage" },
        { value: "https://c.example/", from: "JSON-LD @id" },
      ],
    },
  ],
  [
    "its page and any kind of page hold it in name only",
    { isPartOf: [{ "@type": ["Thing", "https://schema.org/MedicalWebPage"], name: "A page" }] },
    {},
  ],
  [
    "an arrow in a title is none of its frame",
    { headline: "Gate --> port" },
    { title: [{ value: "Gate --> port", from: "JSON-LD headline" }] },
  ],
  [
    "what holds it need not say what it is",
    { isPartOf: { name: "Sea Studies" } },
    { "container-title": [{ value: "Sea Studies", from: "JSON-LD isPartOf" }] },
  ],
])("of linked data, %s", (_what, facts, told) => {
  const { type, ...others } = about(linked({ "@type": "schema:Report", ...facts }));
  expect(type?.[0]).toStrictEqual({ value: "report", from: "JSON-LD @type" });
  expect(others).toStrictEqual(told);
});

test("linked data of a house say nothing of the page", () => {
  const house = { "@type": "Organization", name: "Port Press", url: "https://port.example/", author: "Ada Example" };
  expect(about(linked(house))).toStrictEqual({ type: [{ value: "webpage", from: "that it is a web page" }] });
});

test("things are looked for five levels deep, in lists, in graphs and in what a page is about", () => {
  const deep = (levels: number, inner: unknown): unknown => (levels === 0 ? inner : [deep(levels - 1, inner)]);
  const report = { "@type": "Report", headline: "x" };
  expect(about(linked(deep(4, report))).title).toHaveLength(1);
  expect(about(linked(deep(5, report))).title).toBeUndefined();
  expect(about(linked({ "@type": "WebPage", mainEntity: report })).title).toHaveLength(1);
  expect(about(linked({ "@graph": report })).title).toHaveLength(1);
});

test("Open Graph and its neighbours", () => {
  expect(
    bestOf(
      about(`<meta property="og:title" content="Harbour opens"><meta property="og:site_name" content="The Gazette">
      <meta property="article:author" content="https://gazette.example/ada"><meta name="author" content="By Ada Example and Bob Sample">
      <meta property="article:published_time" content="2016-09-12"><meta property="og:url" content="https://gazette.example/a">
      <meta property="og:locale" content="en_GB">`),
    ),
  ).toStrictEqual({
    title: "Harbour opens",
    "container-title": "The Gazette",
    author: [{ literal: "Ada Example" }, { literal: "Bob Sample" }],
    issued: day("2016-09-12"),
    URL: "https://gazette.example/a",
    language: "en-GB",
    type: "webpage",
  });
});

test("what readers see is the last resort", () => {
  const body = `<h1>Harbour <b>opens</b></h1><p class="post-byline">By Ada Example</p><p class=author>All our authors</p>
    <time datetime="2016-10-01">today</time><time itemprop="datePublished" datetime="2016-09-12">12 Sept</time><time>1 May 2015</time>`;
  const found = about(
    `<title>Harbour opens again | The Gazette</title><meta property=og:site_name content="The Gazette">`,
    body,
  );
  expect(found.title).toStrictEqual([
    { value: "Harbour opens", from: "h1" },
    { value: "Harbour opens again", from: "title" },
  ]);
  expect(found.author).toStrictEqual([{ value: [{ literal: "Ada Example" }], from: "class byline" }]);
  expect(found.issued?.map(({ value: { raw }, from }) => `${raw}: ${from}`)).toStrictEqual([
    "2016-09-12: time of publication",
    "2016-10-01: time",
    "2015-05-01: time",
  ]);
});

test("of several that say different things all are kept, each once, the most reliable first", () => {
  const head = `<meta property=og:title content="B"><meta name=DC.title content="A">${linked({ "@type": "Article", headline: "B" })}<title>A</title>`;
  expect(about(head).title).toStrictEqual([
    { value: "A", from: "dc.title" },
    { value: "B", from: "JSON-LD headline" },
  ]);
});

test.each([
  ["the page itself", `<link rel="canonical" href="https://gazette.example/a">`, "link rel=canonical"],
  ["a browser", "<!-- saved from url=(0025)https://gazette.example/a -->", "the comment of the program that saved it"],
  [
    "SingleFile",
    "<!--\n Page saved with SingleFile \n url: https://gazette.example/a \n saved date: x\n-->",
    "the comment of the program that saved it",
  ],
])("the address by %s", (_by, head, from) => {
  expect(about(head).URL).toStrictEqual([{ value: "https://gazette.example/a", from }]);
});

test("addresses that are none of the web, and dates with two readings, are none", () => {
  const head = `<link rel=canonical href="javascript:alert(1)"><meta property=og:url content="/a"><meta name=date content="05/09/2016">`;
  expect(about(head)).toStrictEqual({ type: [{ value: "webpage", from: "that it is a web page" }] });
});

test("the language is that of the root", () => {
  expect(bestOf(pageDocument(`<html lang="de-AT"><p>x`).about).language).toBe("de-AT");
});
