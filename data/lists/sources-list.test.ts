import { expect, test } from "vitest";
import { citedSources } from "./cited-sources.ts";
import { claim, day, event, source } from "../../e2e/helpers/example.ts";
import { sourcesBibtex } from "./sources-bibtex.ts";
import { sourcesCsl } from "./sources-csl.ts";
import { sourcesText } from "./sources-text.ts";
import type { Source } from "../timeline.ts";
import { sourceDate } from "./source-date.ts";
import type { Moment } from "../timeline.ts";
import type { Written } from "../written.ts";

const PAGE: Source = {
  ...source("alpha", { published: day("2016-10-03"), issuedBasis: "stated" }),
  type: "webpage",
  author: [{ family: "Ode", given: "A." }, { literal: "Press & Co" }],
  issued: { raw: "2016-10-03" },
  accessed: { raw: "2017-01" },
  URL: "https://example.org/a_b?c=50%25&d={x}",
};
const VAGUE: Source = {
  ...source("beta", { published: day("2016-10-03", "2016-10-31"), issuedBasis: "inferred" }),
  issued: { raw: "[2016-10-03..2016-10-31]" },
};
const BARE: Source = { id: "gamma", type: "readout", title: "[Readout of a call]", custom: {} };

test("a line names code, author, title, container, date and address; what is not known is left out", () => {
  expect(sourcesText([PAGE, VAGUE, BARE]).split("\n")).toEqual([
    "[AL] A. Ode, Press & Co. “Report of alpha”. The alpha, 3 October 2016. https://example.org/a_b?c=50%25&d={x}, accessed January 2017.",
    "[BE] “Report of beta”. The beta, between 3 and 31 October 2016 (date inferred).",
    "[Readout of a call].",
    "",
  ]);
});

test("a title that ends a sentence gets no second stop", () => {
  expect(sourcesText([{ ...BARE, title: "[Who knows?]", publisher: "Office etc." }])).toBe(
    "[Who knows?]. Office etc.\n",
  );
});

test("CSL dates are parts where they are sure, words where they are not, and absent where nothing is known", () => {
  const items = JSON.parse(sourcesCsl([PAGE, VAGUE, BARE])) as readonly Record<string, unknown>[];
  expect(items.map(({ issued }) => issued)).toEqual([
    { "date-parts": [[2016, 10, 3]] },
    { raw: "[2016-10-03..2016-10-31]", literal: "between 3 and 31 October 2016" },
    undefined,
  ]);
  expect(items[0]?.["accessed"]).toEqual({ "date-parts": [[2017, 1]] });
  expect(items.map(({ type }) => type)).toEqual(["webpage", "article-newspaper", "document"]);
  expect(items[1]?.["custom"]).toEqual({
    code: "BE",
    issuedBasis: "inferred",
    published: { earliest: "2016-10-03", latest: "2016-10-31", precision: "bounded" },
  });
  expect(items[2]).toEqual({ id: "gamma", type: "document", title: "[Readout of a call]", custom: {} });
});

test("BibTeX has an entry type, a key and fields that fit each source", () => {
  const [page = "", vague = "", bare = ""] = sourcesBibtex([PAGE, VAGUE, BARE]).split("\n\n");
  expect(page.split("\n")).toEqual([
    "@online{alpha,",
    "  author = {Ode, A. and {Press \\& Co}},",
    "  title = {{Report of alpha}},",
    "  howpublished = {The alpha},",
    "  year = {2016},",
    "  month = oct,",
    "  day = {3},",
    "  url = {https://example.org/a_b?c=50%25&d=%7Bx%7D},",
    "  urldate = {2017-01},",
    "  keywords = {AL},",
    "}",
  ]);
  expect(vague).toContain("@article{beta,");
  expect(vague).toContain("  journal = {The beta},\n  year = {2016},\n  month = oct,\n  note = {Published between");
  expect(vague).not.toContain("day =");
  expect(bare.trimEnd()).toBe("@misc{gamma,\n  title = {{[Readout of a call]}},\n}");
});

test("a publication with a time of day has the day of it in BibTeX and CSL", () => {
  const minute = { earliest: "2016-10-03T13:04", latest: "2016-10-03T13:04", precision: "minute" } as const;
  const timed = [source("alpha", { published: minute }), { ...BARE, issued: { raw: "2016-10-03T13:04:30Z" } }];
  expect(sourcesBibtex(timed).match(/day = .*/gu)).toEqual(["day = {3},", "day = {3},"]);
  const items = JSON.parse(sourcesCsl(timed)) as readonly Record<string, unknown>[];
  const parts = { "date-parts": [[2016, 10, 3]] };
  expect(items.map(({ issued }) => issued)).toEqual([parts, parts]);
});

test("no year is written where the range does not share one", () => {
  const across = source("delta", { published: day("2015-12-30", "2016-01-02") });
  expect(sourcesBibtex([across])).not.toContain("year =");
  expect(sourcesBibtex([across])).toContain("note = {Published between 30 December 2015 and 2 January 2016}");
});

test("braces of an entry stay balanced and TeX's characters harmless, whatever a title holds", () => {
  const title = String.raw`\input{x} 100% of $5 #1 a_b ~ ^ } { @misc{y,`;
  const text = sourcesBibtex([{ ...BARE, title, author: [{ family: "Sand and Sea", given: "X" }, { family: "{" }] }]);
  expect(text.replace(/[^{}]/g, "").length).toBe(2 * text.replace(/[^{]/g, "").length);
  expect(text).toContain(
    String.raw`{{\textbackslash{}input\textbraceleft{}x\textbraceright{} 100\% of \$5 \#1 a\_b \textasciitilde{} \textasciicircum{} \textbraceright{} \textbraceleft{} @misc\textbraceleft{}y,}}`,
  );
  expect(text).toContain(String.raw`author = {{Sand and Sea}, X and {\textbraceleft{}}}`);
});

test("the sources of some events are those that tell them, with what these took over, and no others", () => {
  const sources = [source("alpha"), source("beta", { derivedFrom: ["wire"] }), BARE, { ...BARE, id: "wire" }];
  const told = [event("a", { claims: [claim("beta"), claim("beta", { derivedFrom: "gamma" })] })];
  expect(citedSources(told, sources).map(({ id }) => id)).toEqual(["beta", "gamma", "wire"]);
});

const FULL: Source = {
  ...PAGE,
  id: "delta",
  publisher: "Press & Co",
  "publisher-place": "Northton",
  genre: "Opinion",
  note: "100 %",
};

test("what a source has besides stands in fields of its own", () => {
  const [page = "", paper = ""] = sourcesBibtex([FULL, { ...FULL, type: "article" }]).split("\n\n");
  for (const field of ["address = {Northton}", "type = {Opinion}", "keywords = {AL}", "annote = {100 \\%}"])
    expect(page).toContain(`  ${field},\n`);
  expect(page).toContain("  howpublished = {The alpha},\n  organization = {Press \\& Co},\n");
  expect(paper).toContain("@article{delta,");
  expect(paper).toContain("  journal = {The alpha},\n  publisher = {Press \\& Co},\n");
  expect(sourcesText([FULL])).toContain("The alpha, Press & Co, Northton, 3 October 2016.");
});

test("an entry is an article where it has a container, online where it is a page with an address", () => {
  const kindOf = (facts: Partial<Source>) => /@\w+/u.exec(sourcesBibtex([{ ...BARE, ...facts }]))![0];
  const [container, address] = [{ "container-title": "The alpha" }, { URL: "https://example.org" }];
  expect(kindOf({ type: "article-magazine", ...container, ...address })).toBe("@article");
  expect(kindOf({ type: "article-magazine" })).toBe("@misc");
  expect(kindOf({ type: "newspaper-article", ...container })).toBe("@misc");
  expect(kindOf({ type: "post-weblog", ...address })).toBe("@online");
  expect(kindOf({ type: "webpage" })).toBe("@misc");
  expect(kindOf({ type: "repost", ...address })).toBe("@misc");
  expect(kindOf({ type: "report", ...address })).toBe("@misc");
});

test("a date that is inferred says so, and one that is not exact is told as a range", () => {
  const noteOf = (custom: Parameters<typeof source>[1]) =>
    /note = .*/u.exec(sourcesBibtex([source("alpha", custom)]))?.[0];
  const range = day("2016-10-03", "2016-10-31");
  expect(noteOf({ published: range, issuedBasis: "inferred" })).toBe(
    "note = {Published between 3 and 31 October 2016, date inferred},",
  );
  expect(noteOf({ published: day("2016-10-03"), issuedBasis: "inferred" })).toBe("note = {Date inferred},");
  expect(noteOf({ published: day("2016-10-03") })).toBeUndefined();
  expect(noteOf({ published: { latest: "2016-10-03", precision: "bounded" } })).toBe(
    "note = {Published by 3 October 2016},",
  );
  expect(sourcesBibtex([source("alpha", { published: { latest: "2016-10-03", precision: "bounded" } })])).not.toContain(
    "year",
  );
  expect(sourcesBibtex([source("alpha", { published: { precision: "bounded" } })])).not.toContain("note");
});

test("of a date that a file words itself, the words are a note", () => {
  const worded = { ...BARE, issued: { raw: "autumn 2016" } };
  expect(sourcesBibtex([worded])).toContain("note = {Published autumn 2016}");
  expect(sourcesText([worded])).toBe("[Readout of a call]. autumn 2016.\n");
  expect(sourcesBibtex([{ ...worded, accessed: { raw: "lately" } }])).not.toContain("urldate");
  const items = JSON.parse(sourcesCsl([{ ...worded, accessed: { raw: "lately" } }])) as readonly Record<
    string,
    unknown
  >[];
  expect([items[0]!["issued"], items[0]!["accessed"]]).toEqual([
    { raw: "autumn 2016", literal: "autumn 2016" },
    { raw: "lately", literal: "lately" },
  ]);
});

test("names that hold what joins names are held together, and a family alone has no comma", () => {
  const authorsOf = (...author: NonNullable<Source["author"]>) =>
    /author = (.*),/u.exec(sourcesBibtex([{ ...BARE, author }]))?.[1];
  expect(authorsOf({ family: "Ode", given: "A." }, { family: "Anderson" })).toBe("{Ode, A. and {Anderson}}");
  expect(authorsOf({ family: "Ode, Jr.", given: "Ann AND Co" })).toBe("{{Ode, Jr.}, {Ann AND Co}}");
  expect(authorsOf()).toBeUndefined();
});

test("what would end an address in BibTeX is written as in an address", () => {
  const address = sourcesBibtex([{ ...BARE, URL: 'https://a.org/{}"^`<>|\\' }]);
  expect(address).toContain("url = {https://a.org/%7B%7D%22%5E%60%3C%3E%7C%5C}");
});

test("quotation marks within a title are single ones, and a made-up title has none", () => {
  const line = (title: string) => sourcesText([{ ...BARE, title }]).trimEnd();
  expect(line('The "Truce" and the “Deal”')).toBe("“The ‘Truce’ and the ‘Deal’”.");
  expect(line("[Call] of a minister")).toBe("“[Call] of a minister”.");
  expect(line("A [call]")).toBe("“A [call]”.");
  expect(line("[Call\nof a minister]")).toBe("[Call\nof a minister].");
});

test("a source that is only likely of a day is dated by that", () => {
  const likely = { precision: "bounded", likely: { earliest: "2016-10-03", latest: "2016-10-03", basis: "So told." } };
  const { text, parts, isExact } = sourceDate(source("alpha", { published: likely as Written<Moment> }))!;
  expect([text, parts, isExact]).toEqual(["likely 3 October 2016", [], false]);
});
