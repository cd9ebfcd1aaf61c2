import { expect, test } from "vitest";
import { toldDraft } from "../../../e2e/helpers/drafts/told-draft.ts";
import { ris } from "./ris.ts";

/** The sources and the notes of a list: that each dated source is an event, and others are not, is told elsewhere. */
function told(text: string) {
  const { sources, notes = [] } = toldDraft(ris.read({ name: "x", text }, {}));
  return { sources, notes: notes.filter((note) => !/each dated reference|has no date/u.test(note)) };
}

test.each([
  ["\n\n TY  - JOUR\n", true],
  ["x TY  - JOUR\n", false],
  ["TY  -JOUR\n", true],
  ["TY  - JOUR \n", true],
  ["TY  - JOURx", false],
])("the RIS %j is recognised: %s", (text, expected) => {
  expect(ris.recognises({ name: "x", text })).toBe(expected);
});

test.each([
  [
    "TY  - BOOK\nTI  - A\n  see AU  - x\n   \nAU  -y\n  AU  - Berg \nER  - ",
    {
      sources: [
        { at: "line 1", id: "line 1", type: "book", title: "A see AU  - x AU  -y", author: [{ literal: "Berg" }] },
      ],
      notes: [],
    },
  ],
  [
    "  \nTY  -  book \nTI  -  A  title \nER  - \n \n",
    { sources: [{ at: "line 2", id: "line 2", type: "book", title: "A  title" }], notes: [] },
  ],
  [
    "TY  - BOOK\nTI  - \nT1  - B\nAU  - \nXX  - \nER  - ",
    { sources: [{ at: "line 1", id: "line 1", type: "book", title: "B" }], notes: [] },
  ],
  [
    "TY  - BOOK\nTI  - A\nL1  - https://b.example\nUR  - a.example\nUR  - https://a.example/1\nER  - ",
    {
      sources: [
        {
          at: "line 1",
          id: "line 1",
          type: "book",
          title: "A",
          URL: "https://a.example/1",
          extra: { L1: "https://b.example", UR: "a.example" },
        },
      ],
      notes: ['line 1 kept: "a.example" is no address of the web'],
    },
  ],
  [
    "TY  - BOOK\nTI  - A\nDA  - \nPY  - 2016\nER  - ",
    { sources: [{ at: "line 1", id: "line 1", type: "book", title: "A", published: '2016 year "2016"' }], notes: [] },
  ],
  [
    "TY  - BOOK\nTI  - A\nDA  - 9/12\nPY  - c2016\nER  - ",
    {
      sources: [
        {
          at: "line 1",
          id: "line 1",
          type: "book",
          title: "A",
          extra: { DA: "9/12" },
          published:
            '2016 year "c2016" (it is said to be approximate, and not by how much: the bounds are those of the date that is named)',
        },
      ],
      notes: [],
    },
  ],
  [
    "TY  - BOOK\nTI  - A\nDA  - soon\nPY  - never\nER  - ",
    {
      sources: [{ at: "line 1", id: "line 1", type: "book", title: "A", extra: { DA: "soon", PY: "never" } }],
      notes: ['line 1 kept: "never" is no date: write it as 12 Sep 2016, 2016-09-12, September 2016 or 2016'],
    },
  ],
  [
    "TY  - BOOK\nTI  - A\nDA  - 2016/09/12/late\nPY  - 2016\nER  - ",
    {
      sources: [
        {
          at: "line 1",
          id: "line 1",
          type: "book",
          title: "A",
          extra: { DA: "2016/09/12/late" },
          published: '2016-09-12 day "2016-09-12"',
        },
      ],
      notes: [],
    },
  ],
  [
    "TY  - BOOK\nTI  - A\nDA  - 2016/05\nPY  - c2016\nER  - ",
    {
      sources: [
        {
          at: "line 1",
          id: "line 1",
          type: "book",
          title: "A",
          extra: { PY: "c2016" },
          published: '2016-05 month "2016-05"',
        },
      ],
      notes: [],
    },
  ],
  [
    "TY  - BOOK\nTI  - A\nPY  - 2016/spring\nER  - ",
    {
      sources: [
        {
          at: "line 1",
          id: "line 1",
          type: "book",
          title: "A",
          extra: { PY: "2016/spring" },
          published: '2016 year "2016"',
        },
      ],
      notes: [],
    },
  ],
  [
    "TY  - BOOK\nTI  - A\nDA  - Monday 9/12\nPY  - 2016\nER  - ",
    {
      sources: [
        {
          at: "line 1",
          id: "line 1",
          type: "book",
          title: "A",
          extra: { DA: "Monday 9/12" },
          published: '2016 year "2016"',
        },
      ],
      notes: [],
    },
  ],
  [
    "TY  - BOOK\nTI  - A\nDA  - 9/12 late\nPY  - 2016\nER  - ",
    {
      sources: [
        {
          at: "line 1",
          id: "line 1",
          type: "book",
          title: "A",
          extra: { DA: "9/12 late" },
          published: '2016 year "2016"',
        },
      ],
      notes: [],
    },
  ],
  [
    "TY  - BOOK\nTI  - A\nDA  - 9/12\nER  - ",
    {
      sources: [{ at: "line 1", id: "line 1", type: "book", title: "A", extra: { DA: "9/12" } }],
      notes: ['line 1 kept: "9/12" is no date: write it as 12 Sep 2016, 2016-09-12, September 2016 or 2016'],
    },
  ],
])("reads the RIS %j", (text, expected) => {
  expect(told(text)).toStrictEqual(expected);
});

test.each([
  ["an empty one beside it", "DA  - \nDA  - 2016/09/12\nPY  - \nPY  - 2016", '2016-09-12 day "2016-09-12"', []],
  ["no year", "DA  - May", undefined, ["May"]],
  ["no year beside words", "DA  - soon\nY1  - ", undefined, ["soon"]],
])("a day with %s is read as it stands, or told", (_, lines, published, refused) => {
  const { sources, notes } = told(`TY  - BOOK\nTI  - A\n${lines}\nER  - `);
  expect(sources?.map((source) => (source as { published?: string }).published)).toEqual([published]);
  expect(notes).toEqual(
    refused.map(
      (date) => `line 1 kept: "${date}" is no date: write it as 12 Sep 2016, 2016-09-12, September 2016 or 2016`,
    ),
  );
});
