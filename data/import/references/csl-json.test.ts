import { expect, test } from "vitest";
import { toldDraft } from "../../../e2e/helpers/drafts/told-draft.ts";
import { cslJson } from "./csl-json.ts";

/** The sources and the notes of a list: that each dated source is an event is told once and for all. */
function told(item: object) {
  const { sources, notes = [] } = toldDraft(
    cslJson.read({ name: "x", text: "", json: [{ id: "a", type: "book", title: "A", ...item }] }, {}),
  );
  return { sources, notes: notes.filter((note) => !note.includes("each dated reference")) };
}

test.each([
  [
    {
      issued: { "date-parts": [[2016, 5, 7]] },
      "container-title": "Gazette",
      author: [
        { family: "Holm", given: "Jan", "non-dropping-particle": "von" },
        { literal: "Guild" },
        { given: "Plato" },
        { family: "Berg", "dropping-particle": "de" },
        {},
        5,
      ],
      publisher: "House",
      URL: "https://a.example/1",
      custom: { code: "AB" },
      page: 5,
      deep: [[[[[[1]]]]]],
      DOI: "",
    },
    {
      sources: [
        {
          at: "items[0]",
          id: "a",
          type: "book",
          title: "A",
          "container-title": "Gazette",
          publisher: "House",
          author: [
            { family: "von Holm", given: "Jan" },
            { literal: "Guild" },
            { literal: "Plato" },
            { family: "de Berg" },
          ],
          URL: "https://a.example/1",
          code: "AB",
          extra: { custom: { code: "AB" }, page: 5 },
          published: "2016-05-07 day",
        },
      ],
      notes: ['items[0] dropped: the field "deep" is too deep'],
    },
  ],
  [
    { issued: { "date-parts": [["2016", "5"]] }, URL: "x" },
    {
      sources: [{ at: "items[0]", id: "a", type: "book", title: "A", published: "2016-05 month" }],
      notes: ['items[0].URL dropped: "x" is no address of the web'],
    },
  ],
  [
    { issued: { "date-parts": [[2016], [2017]] } },
    { sources: [{ at: "items[0]", id: "a", type: "book", title: "A", published: "2016..2017 bounded" }], notes: [] },
  ],
  [
    { issued: { "date-parts": [[2016, 0, 5]] } },
    { sources: [{ at: "items[0]", id: "a", type: "book", title: "A", published: "2016 year" }], notes: [] },
  ],
  [
    { issued: { "date-parts": [[-44, 3, 15]] } },
    { sources: [{ at: "items[0]", id: "a", type: "book", title: "A", published: "-0043-03-15 day" }], notes: [] },
  ],
  [
    { issued: { "date-parts": [[2016, 21]] } },
    {
      sources: [
        {
          at: "items[0]",
          id: "a",
          type: "book",
          title: "A",
          published:
            '2016 bounded "spring 2016" (a season is somewhere in the year that it names: its months differ between hemispheres)',
        },
      ],
      notes: [],
    },
  ],
  [
    { issued: { "date-parts": [[2016]], season: 4 } },
    {
      sources: [
        {
          at: "items[0]",
          id: "a",
          type: "book",
          title: "A",
          published:
            '2016 bounded "winter 2016" (a season is somewhere in the year that it names: its months differ between hemispheres)',
        },
      ],
      notes: [],
    },
  ],
  [
    { issued: { "date-parts": [[2016]], season: "Fall" } },
    {
      sources: [
        {
          at: "items[0]",
          id: "a",
          type: "book",
          title: "A",
          published:
            '2016 bounded "autumn 2016" (a season is somewhere in the year that it names: its months differ between hemispheres)',
        },
      ],
      notes: [],
    },
  ],
  [
    { issued: { "date-parts": [[2016]], season: "x" } },
    { sources: [{ at: "items[0]", id: "a", type: "book", title: "A", published: "2016 year" }], notes: [] },
  ],
  [
    { issued: { "date-parts": [[2016]], circa: true } },
    {
      sources: [
        {
          at: "items[0]",
          id: "a",
          type: "book",
          title: "A",
          published:
            '2016 year "about 2016" (it is said to be approximate, and not by how much: the bounds are those of the date that is named)',
        },
      ],
      notes: [],
    },
  ],
  [
    { issued: { "date-parts": [[2016]], circa: "1" } },
    {
      sources: [
        {
          at: "items[0]",
          id: "a",
          type: "book",
          title: "A",
          published:
            '2016 year "about 2016" (it is said to be approximate, and not by how much: the bounds are those of the date that is named)',
        },
      ],
      notes: [],
    },
  ],
  [
    { issued: { "date-parts": [[2016]], circa: "false" } },
    { sources: [{ at: "items[0]", id: "a", type: "book", title: "A", published: "2016 year" }], notes: [] },
  ],
  [
    { issued: { "date-parts": [[2016]], circa: 0 } },
    { sources: [{ at: "items[0]", id: "a", type: "book", title: "A", published: "2016 year" }], notes: [] },
  ],
  [
    { issued: { "date-parts": [[2016], [2017]], circa: 1, literal: "so" } },
    {
      sources: [
        {
          at: "items[0]",
          id: "a",
          type: "book",
          title: "A",
          published: '2016..2017 bounded "so" (it is said to be approximate, and not by how much)',
        },
      ],
      notes: [],
    },
  ],
  [
    { issued: { "date-parts": [[2016, 13]] } },
    {
      sources: [{ at: "items[0]", id: "a", type: "book", title: "A" }],
      notes: ['items[0] dropped: "A" has no date that is read: it is a source without an event'],
    },
  ],
  [
    { issued: { "date-parts": [[]], raw: "May 2016" } },
    {
      sources: [{ at: "items[0]", id: "a", type: "book", title: "A", published: '2016-05 month "May 2016"' }],
      notes: [],
    },
  ],
  [
    { issued: { "date-parts": 5, literal: "soon" } },
    {
      sources: [{ at: "items[0]", id: "a", type: "book", title: "A" }],
      notes: [
        'items[0].issued kept: "soon" is no date: write it as 12 Sep 2016, 2016-09-12, September 2016 or 2016',
        'items[0] dropped: "A" has no date that is read: it is a source without an event',
      ],
    },
  ],
  [
    { issued: { edtf: "2016-05", raw: "2017" } },
    {
      sources: [{ at: "items[0]", id: "a", type: "book", title: "A", published: '2016-05 month "2016-05"' }],
      notes: [],
    },
  ],
  [
    { issued: { edtf: " ", raw: "2016 - 2017" } },
    {
      sources: [
        {
          at: "items[0]",
          id: "a",
          type: "book",
          title: "A",
          published: '2016..2017 bounded (it is given as "2016 - 2017")',
        },
      ],
      notes: [],
    },
  ],
  [
    { issued: "2016" },
    { sources: [{ at: "items[0]", id: "a", type: "book", title: "A", published: '2016 year "2016"' }], notes: [] },
  ],
  [
    { issued: 2016 },
    { sources: [{ at: "items[0]", id: "a", type: "book", title: "A", published: '2016 year "2016"' }], notes: [] },
  ],
  [
    { issued: null },
    {
      sources: [{ at: "items[0]", id: "a", type: "book", title: "A" }],
      notes: ['items[0] dropped: "A" has no date that is read: it is a source without an event'],
    },
  ],
  [
    { issued: {} },
    {
      sources: [{ at: "items[0]", id: "a", type: "book", title: "A" }],
      notes: ['items[0] dropped: "A" has no date that is read: it is a source without an event'],
    },
  ],
  [
    { id: 5, title: " ", issued: "2016", language: "en" },
    { sources: [{ at: "items[0]", id: "5", type: "book", language: "en", published: '2016 year "2016"' }], notes: [] },
  ],
  [
    { id: "", type: 5, issued: "2016", note: 7, author: "x" },
    {
      sources: [{ at: "items[0]", id: "items[0]", type: "5", title: "A", note: "7", published: '2016 year "2016"' }],
      notes: [],
    },
  ],
  [
    { issued: { "date-parts": [[2016, 5, 7, 9]] } },
    { sources: [{ at: "items[0]", id: "a", type: "book", title: "A", published: "2016-05-07 day" }], notes: [] },
  ],
  [
    { issued: { "date-parts": [[2016]], literal: "x".repeat(310) } },
    {
      sources: [{ at: "items[0]", id: "a", type: "book", title: "A", published: `2016 year "${"x".repeat(300)}"` }],
      notes: [],
    },
  ],
  [
    { issued: { "date-parts": [["x"]] } },
    {
      sources: [{ at: "items[0]", id: "a", type: "book", title: "A" }],
      notes: ['items[0] dropped: "A" has no date that is read: it is a source without an event'],
    },
  ],
])("reads the CSL-JSON %j", (item, expected) => {
  expect(told(item)).toStrictEqual(expected);
});
