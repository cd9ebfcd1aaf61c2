import { expect, test } from "vitest";
import { citedSources } from "./cited-sources.ts";
import { claim, day, event, source } from "../../e2e/helpers/example.ts";
import { sourcesBibtex } from "./sources-bibtex.ts";
import { sourcesCsl } from "./sources-csl.ts";
import { sourcesText } from "./sources-text.ts";
import type { Source } from "../timeline.ts";

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
