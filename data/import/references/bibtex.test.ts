import { expect, test } from "vitest";
import { toldDraft } from "../../../e2e/helpers/drafts/told-draft.ts";
import { bibtex } from "./bibtex.ts";
import { textOfLatex } from "./latex.ts";
import { personNamed } from "./person-name.ts";

/** The sources and the notes of a list: that each dated source is an event is told once and for all. */
function told(text: string) {
  const { sources, notes = [] } = toldDraft(bibtex.read({ name: "x", text }, {}));
  return { sources, notes: notes.filter((note) => !note.includes("each dated reference")) };
}

test.each([
  [
    "@article{a, title={A {Title}}, journal={Gazette}, author={Berg, Ann and {The {Guild}} and others and John von Holm and Plato and A B C}, year=2016, month=sep, day=5, url={https://a.example/1}, note={N}, langid={english}, publisher={House}, address={Town}, keywords={k}}",
    {
      sources: [
        {
          at: "line 1",
          id: "a",
          type: "article-journal",
          title: "A Title",
          "container-title": "Gazette",
          publisher: "House",
          "publisher-place": "Town",
          language: "english",
          note: "N",
          author: [
            { family: "Berg", given: "Ann" },
            { literal: "The Guild" },
            { family: "von Holm", given: "John" },
            { literal: "Plato" },
            { family: "C", given: "A B" },
          ],
          URL: "https://a.example/1",
          extra: { keywords: "k" },
          published: '2016-09-05 day "5 sep 2016"',
        },
      ],
      notes: [],
    },
  ],
  [
    "@misc{b, title={B}, date={2016-05/2016-06}, howpublished={\\url{https://a.example/2}}}",
    {
      sources: [
        {
          at: "line 1",
          id: "b",
          type: "document",
          title: "B",
          URL: "https://a.example/2",
          published: "2016-05..2016-06 bounded",
        },
      ],
      notes: [],
    },
  ],
  [
    "@misc{c, title={C}, year={2016}, month={5}, howpublished={see \\url{https://a.example/3}}}",
    {
      sources: [
        {
          at: "line 1",
          id: "c",
          type: "document",
          title: "C",
          URL: "https://a.example/3",
          extra: { howpublished: "see https://a.example/3" },
          published: '2016-05 month "2016-05"',
        },
      ],
      notes: [],
    },
  ],
  [
    "@misc{d, title={D}, year={2016}, month=5, day=7}",
    {
      sources: [{ at: "line 1", id: "d", type: "document", title: "D", published: '2016-05-07 day "2016-05-07"' }],
      notes: [],
    },
  ],
  [
    "@misc{e, title={E}, year={soon}, url={javascript:x}}",
    {
      sources: [{ at: "line 1", id: "e", type: "document", title: "E", extra: { year: "soon" } }],
      notes: [
        'line 1 kept: "soon" is no date: write it as 12 Sep 2016, 2016-09-12, September 2016 or 2016',
        'line 1 dropped: "javascript:x" is no address of the web',
        'line 1 dropped: "E" has no date that is read: it is a source without an event',
      ],
    },
  ],
  [
    "@misc{f, title={F}, month=may, howpublished={\\url{data:x}}}",
    {
      sources: [{ at: "line 1", id: "f", type: "document", title: "F", extra: { month: "may" } }],
      notes: [
        'line 1 dropped: "data:x" is no address of the web',
        'line 1 dropped: "F" has no date that is read: it is a source without an event',
      ],
    },
  ],
  [
    "@misc{g, title={G}, year={2016}, month={spring or so}, url={a.example}}",
    {
      sources: [
        {
          at: "line 1",
          id: "g",
          type: "document",
          title: "G",
          extra: { month: "spring or so", url: "a.example" },
          published: '2016 year "2016"',
        },
      ],
      notes: ['line 1 kept: "a.example" is no address of the web'],
    },
  ],
  [
    "@unknown{i, title={}, booktitle={I}, institution={House}, location={Town}, type={Letter}, annote={N}, language={de}, year=2016}",
    {
      sources: [
        {
          at: "line 1",
          id: "i",
          type: "document",
          "container-title": "I",
          publisher: "House",
          "publisher-place": "Town",
          language: "de",
          genre: "Letter",
          note: "N",
          published: '2016 year "2016"',
        },
      ],
      notes: [],
    },
  ],
  [
    "@misc{j, title={J}, author={{A} and {B}}, year=2016, url={https://a.example/a\\_b\\%20}}",
    {
      sources: [
        {
          at: "line 1",
          id: "j",
          type: "document",
          title: "J",
          author: [{ literal: "A" }, { literal: "B" }],
          URL: "https://a.example/a_b%20",
          published: '2016 year "2016"',
        },
      ],
      notes: [],
    },
  ],
  [
    "@misc{l, title={L}, author={Jan van der}, year=2016}",
    {
      sources: [
        {
          at: "line 1",
          id: "l",
          type: "document",
          title: "L",
          author: [{ family: "van der", given: "Jan" }],
          published: '2016 year "2016"',
        },
      ],
      notes: [],
    },
  ],
  [
    "@misc{, title={M}, year=2016}",
    {
      sources: [{ at: "line 1", id: "line 1", type: "document", title: "M", published: '2016 year "2016"' }],
      notes: [],
    },
  ],
  [
    "@misc{n, title={N}, year=2016, month=jan, day={x}}",
    {
      sources: [
        {
          at: "line 1",
          id: "n",
          type: "document",
          title: "N",
          extra: { month: "jan", day: "x" },
          published: '2016 year "2016"',
        },
      ],
      notes: [],
    },
  ],
])("reads the BibTeX %j", (text, expected) => {
  expect(told(text)).toStrictEqual(expected);
});

test.each([
  ["a  b", "a b"],
  ["\\'e\\`{a}\\^{\\i} \\\"o \\~n \\=a \\.z", "éàî ö ñ ā ż"],
  ["\\u{g} \\v s \\H{o} \\c{c} \\d{a} \\b{b} \\k{a} \\r a", "ğ š ő ç ạ ḇ ą å"],
  ["\\ss{} \\ae \\O{}x \\l{}", "ß æØx ł"],
  ["{\\bf bold} \\emph{x}", "bold x"],
  ["\\{a\\}", "{a}"],
  ["a -- b --- c", "a – b — c"],
  ["``a'' `b'", "“a” `b'"],
  ["a~b", "a b"],
  ["\\& \\% \\_ \\$", "& % _ $"],
  ["\\textendash{}x \\unknown y", "–x y"],
  ["{A}{B}", "AB"],
  ["\\' e", "é"],
  ["\\'{\\e}", "é"],
  ["\\toString x", "x"],
  [" - a ", "- a"],
  ["  a  b ", "a b"],
  ["--", "–"],
  ["\\v  s", "š"],
  ["a{}  b", "a b"],
  ["{} a", "a"],
])("the LaTeX %j is %j", (latex, expected) => {
  expect(textOfLatex(latex)).toStrictEqual(expected);
});

test.each([
  ["Byron, Ada", { family: "Byron", given: "Ada" }],
  ["Byron,", { literal: "Byron," }],
  ["Byron", { literal: "Byron" }],
  [", Ada", { literal: ", Ada" }],
  ["Byron, Ada, Dr", { family: "Byron", given: "Ada, Dr" }],
  ["Byron,, Ada", { family: "Byron", given: "Ada" }],
  [" The Guild ", { literal: "The Guild" }],
])("the name %j", (name, expected) => {
  expect(personNamed(name)).toStrictEqual(expected);
});
