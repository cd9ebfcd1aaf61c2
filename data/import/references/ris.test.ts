import { expect, test } from "vitest";
import { toldDraft } from "../../../e2e/helpers/drafts/told-draft.ts";
import { ris } from "./ris.ts";

/** The sources and the notes of a list: that each dated source is an event is told once and for all. */
function told(text: string) {
  const { sources, notes = [] } = toldDraft(ris.read({ name: "x", text }, {}));
  return { sources, notes: notes.filter((note) => !note.includes("each dated reference")) };
}

test.each([
  [
    "TY  - NEWS\nID  - n1\nTI  - A title\nT2  - Gazette\nAU  - Berg, Ann\nA1  - The Guild\nPB  - House\nCY  - Town\nLA  - en\nM3  - Letter\nN1  - A note\n  that goes on\nDA  - 2016/09/12/late\nUR  - https://a.example/1\nUR  - https://a.example/2\nKW  - one\nKW  - two\nXX  - \nER  - ",
    {
      sources: [
        {
          at: "line 1",
          id: "n1",
          type: "article-newspaper",
          title: "A title",
          "container-title": "Gazette",
          publisher: "House",
          "publisher-place": "Town",
          language: "en",
          genre: "Letter",
          note: "A note that goes on",
          author: [{ family: "Berg", given: "Ann" }, { literal: "The Guild" }],
          URL: "https://a.example/1",
          extra: { DA: "2016/09/12/late", UR: "https://a.example/2", KW: ["one", "two"] },
          published: '2016-09-12 day "2016-09-12"',
        },
      ],
      notes: [],
    },
  ],
  [
    "stray\nTY  - BOOK\nT1  - B\nPY  - 2016\nTY  - xyz\nCT  - C\nPY  - 2016///\nDA  - 2016/05\nER  -\nbehind",
    {
      sources: [
        { at: "line 2", id: "line 2", type: "book", title: "B", published: '2016 year "2016"' },
        { at: "line 5", id: "line 5", type: "document", title: "C", published: '2016-05 month "2016-05"' },
      ],
      notes: [
        'line 1 dropped: the line "stray" is of no reference',
        "line 2 changed: the reference is not ended by ER; it is read as it stands",
        'line 10 dropped: the line "behind" is of no reference',
      ],
    },
  ],
  [
    "TY  - JOUR\nBT  - D\nY1  - 2016/05/05\nJO  - J\nJF  - F\nER  - ",
    {
      sources: [
        {
          at: "line 1",
          id: "line 1",
          type: "article-journal",
          title: "D",
          "container-title": "J",
          extra: { JF: "F" },
          published: '2016-05-05 day "2016-05-05"',
        },
      ],
      notes: [],
    },
  ],
  [
    "TY  - RPRT\nTI  - E\nDA  - September 12\nPY  - 2016\nER  - ",
    {
      sources: [
        { at: "line 1", id: "line 1", type: "report", title: "E", published: '2016-09-12 day "September 12 2016"' },
      ],
      notes: [],
    },
  ],
  [
    "TY  - RPRT\nTI  - F\nDA  - 9/12\nPY  - 2016/05/01\nER  - ",
    {
      sources: [
        {
          at: "line 1",
          id: "line 1",
          type: "report",
          title: "F",
          extra: { PY: "2016/05/01" },
          published: '2016-09-12 day "2016-09-12"',
        },
      ],
      notes: [],
    },
  ],
  [
    "TY  - RPRT\nTI  - G\nDA  - soon\nPY  - 2016\nUR  - javascript:x\nUR  - a.example\nER  - ",
    {
      sources: [
        {
          at: "line 1",
          id: "line 1",
          type: "report",
          title: "G",
          extra: { DA: "soon", UR: "a.example" },
          published: '2016 year "2016"',
        },
      ],
      notes: [
        'line 1 dropped: "javascript:x" is no address of the web',
        'line 1 kept: "a.example" is no address of the web',
      ],
    },
  ],
  [
    "TY  - RPRT\nDA  - 2016-05 to 2016-06\nER  - ",
    { sources: [{ at: "line 1", id: "line 1", type: "report", published: "2016-05..2016-06 bounded" }], notes: [] },
  ],
  [
    "TY  - RPRT\nTI  - H\nPY  - soon\nER  - ",
    {
      sources: [{ at: "line 1", id: "line 1", type: "report", title: "H", extra: { PY: "soon" } }],
      notes: [
        'line 1 kept: "soon" is no date: write it as 12 Sep 2016, 2016-09-12, September 2016 or 2016',
        'line 1 dropped: "H" has no date that is read: it is a source without an event',
      ],
    },
  ],
  [
    "TY  - RPRT\nTI  - I\nDA  - /05/06\nPY  - 2016\nER  - ",
    {
      sources: [{ at: "line 1", id: "line 1", type: "report", title: "I", published: '2016-05-06 day "2016-05-06"' }],
      notes: [],
    },
  ],
  [
    "TY  - RPRT\nTI  - J\nDA  - 2016/5/6\nPY  - 2017\nER  - ",
    {
      sources: [
        {
          at: "line 1",
          id: "line 1",
          type: "report",
          title: "J",
          extra: { PY: "2017" },
          published: '2016-05-06 day "2016-05-06"',
        },
      ],
      notes: [],
    },
  ],
  [
    "TY  - RPRT\nTI  - K\nDA  - 2016//\nER  - \nTY  - RPRT\nTI  - L\nDA  - 2016/05/\nPY  - 2016\nER  - ",
    {
      sources: [
        { at: "line 1", id: "line 1", type: "report", title: "K", published: '2016 year "2016"' },
        { at: "line 5", id: "line 5", type: "report", title: "L", published: '2016-05 month "2016-05"' },
      ],
      notes: [],
    },
  ],
  [
    "TY  - RPRT\nTI  - M\nID  - a\nPY  - 2016\nER  - \nTY  - RPRT\nTI  - N\nID  - a\nPY  - 2016\nER  - \nTY  - RPRT\nTI  - O\nID  - a\nER  - ",
    {
      sources: [
        { at: "line 1", id: "a", type: "report", title: "M", published: '2016 year "2016"' },
        { at: "line 6", id: "a (2)", type: "report", title: "N", published: '2016 year "2016"' },
        { at: "line 11", id: "a (3)", type: "report", title: "O" },
      ],
      notes: [
        'line 6 changed: another reference has the id "a", too',
        'line 11 changed: another reference has the id "a", too',
        'line 11 dropped: "O" has no date that is read: it is a source without an event',
      ],
    },
  ],
])("reads the RIS %j", (text, expected) => {
  expect(told(text)).toStrictEqual(expected);
});
