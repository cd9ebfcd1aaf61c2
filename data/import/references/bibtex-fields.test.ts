import { expect, test } from "vitest";
import { toldDraft } from "../../../e2e/helpers/drafts/told-draft.ts";
import { bibtex } from "./bibtex.ts";

/** The sources and the notes of a list: that each dated source is an event, and others are not, is told elsewhere. */
function told(text: string) {
  const { sources, notes = [] } = toldDraft(bibtex.read({ name: "x", text }, {}));
  return { sources, notes: notes.filter((note) => !/each dated reference|has no date/u.test(note)) };
}

test.each([
  [
    "@misc{a,author={{Cat and Dog} and {Eel}}}",
    {
      sources: [{ at: "line 1", id: "a", type: "document", author: [{ literal: "Cat and Dog" }, { literal: "Eel" }] }],
      notes: [],
    },
  ],
  [
    "@misc{a,author={von Jan de Berg}}",
    {
      sources: [{ at: "line 1", id: "a", type: "document", author: [{ family: "de Berg", given: "von Jan" }] }],
      notes: [],
    },
  ],
  [
    "@misc{a,author={Jan Ole Berg}}",
    {
      sources: [{ at: "line 1", id: "a", type: "document", author: [{ family: "Berg", given: "Jan Ole" }] }],
      notes: [],
    },
  ],
  [
    "@misc{a,author={Jan berg}}",
    { sources: [{ at: "line 1", id: "a", type: "document", author: [{ family: "berg", given: "Jan" }] }], notes: [] },
  ],
  [
    "@misc{a,author={{Ann} Berg}}",
    { sources: [{ at: "line 1", id: "a", type: "document", author: [{ family: "Berg", given: "Ann" }] }], notes: [] },
  ],
  [
    "@misc{a,author={{A}  and\n{B} and  and A}}",
    {
      sources: [
        { at: "line 1", id: "a", type: "document", author: [{ literal: "A" }, { literal: "B" }, { literal: "A" }] },
      ],
      notes: [],
    },
  ],
  [
    "@misc{a,author={A}}",
    { sources: [{ at: "line 1", id: "a", type: "document", author: [{ literal: "A" }] }], notes: [] },
  ],
  [
    "@misc{a,author={Ann  Lee\n Berg}}",
    {
      sources: [{ at: "line 1", id: "a", type: "document", author: [{ family: "Berg", given: "Ann Lee" }] }],
      notes: [],
    },
  ],
  [
    "@misc{a, year=2016, month={May 5}}",
    { sources: [{ at: "line 1", id: "a", type: "document", published: '2016-05-05 day "May 5 2016"' }], notes: [] },
  ],
  [
    "@misc{a, year=2016, month={5 May}}",
    { sources: [{ at: "line 1", id: "a", type: "document", published: '2016-05-05 day "5 May 2016"' }], notes: [] },
  ],
  [
    "@misc{a, year=2016, month=12}",
    { sources: [{ at: "line 1", id: "a", type: "document", published: '2016-12 month "2016-12"' }], notes: [] },
  ],
  [
    "@misc{a, year=2016, day=5}",
    {
      sources: [{ at: "line 1", id: "a", type: "document", extra: { day: "5" }, published: '2016 year "2016"' }],
      notes: [],
    },
  ],
  [
    "@misc{a, howpublished={\\url {https://a.example/1}}}",
    { sources: [{ at: "line 1", id: "a", type: "document", URL: "https://a.example/1" }], notes: [] },
  ],
  [
    "@misc{a, howpublished={ \\url{https://a.example/1} }}",
    { sources: [{ at: "line 1", id: "a", type: "document", URL: "https://a.example/1" }], notes: [] },
  ],
  [
    "@misc{a, howpublished={\\url{https://a.example/1}, seen}}",
    {
      sources: [
        {
          at: "line 1",
          id: "a",
          type: "document",
          URL: "https://a.example/1",
          extra: { howpublished: "https://a.example/1, seen" },
        },
      ],
      notes: [],
    },
  ],
  [
    "@misc{a, url={\\url {https://a.example/1}}}",
    { sources: [{ at: "line 1", id: "a", type: "document", URL: "https://a.example/1" }], notes: [] },
  ],
  ["@misc{a, url={ }}", { sources: [{ at: "line 1", id: "a", type: "document" }], notes: [] }],
])("reads the fields of BibTeX in %j", (text, expected) => {
  expect(told(text)).toStrictEqual(expected);
});
