import { expect, test } from "vitest";
import { toldDraft } from "../../../e2e/helpers/drafts/told-draft.ts";
import { markdown } from "./markdown.ts";

const told = (name: string, text: string) => toldDraft(markdown.read({ name, text }, {}));

test.each([
  [
    "a.md",
    "---\nTitle: A *b*\nDATE: 2016-05-05\nend: 2016-05-07\nsummary: Short\nplace: Quay [x](https://a.example/1)\ngroup: North\ntags: ['#a', b]\npeople: A, B\nid: n1\nsource: Gazette\nurl: https://a.example/1\nmood: {x: [1]}\n---\n# Heading\n\nWords #c ![p](https://a.example/1.jpg) [l](https://b.example/2)",
    {
      events: [
        {
          at: "a.md",
          id: "n1",
          title: "A b",
          summary: "Short\n\nWords #c l",
          lane: "North",
          place: "Quay x",
          actors: ["A", "B"],
          subject: ["a", "b", "c"],
          media: [{ url: "https://a.example/1.jpg", title: "p" }],
          extra: { mood: { x: [1] } },
          when: '2016-05-05 day "2016-05-05" -> 2016-05-07 day "2016-05-07"',
          claims: [
            { source: "Gazette", inferred: 'the field "source"' },
            { source: "a.example", url: "https://a.example/1", inferred: 'the field "url"' },
            { source: "b.example", url: "https://b.example/2", inferred: "a link in the text", extra: { link: "l" } },
          ],
        },
      ],
    },
  ],
  [
    "a.md",
    "---\ndate: 2016\nsources:\n  - https://a.example/1\n  - name: Gazette\n    url: https://b.example/2\n  - title: Post\n  - url: https://c.example/3\n  - url: x\n  - '[Herald](https://d.example/4)'\n  - '[Bugle](javascript:x)'\n  - 'javascript:y'\n  - [1]\n  - ''\nlink: see https://e.example/5\n---\n",
    {
      events: [
        {
          at: "a.md",
          title: "a",
          when: '2016 year "2016"',
          claims: [
            { source: "a.example", url: "https://a.example/1", inferred: 'the field "sources"' },
            { source: "Gazette", url: "https://b.example/2", inferred: 'the field "sources"' },
            { source: "Post", inferred: 'the field "sources"' },
            { source: "c.example", url: "https://c.example/3", inferred: 'the field "sources"' },
            { source: "Herald", url: "https://d.example/4", inferred: 'the field "sources"' },
            { source: "see https://e.example/5", inferred: 'the field "link"' },
          ],
        },
      ],
      notes: [
        'a.md dropped: "x" is no address of the web',
        'a.md dropped: "javascript:x" is no address of the web',
        'a.md dropped: "javascript:y" is no address of the web',
      ],
    },
  ],
  [
    "dir/2016-05-05-a_long-name.md",
    "## Heading here\r\nWords",
    {
      events: [
        {
          at: "dir/2016-05-05-a_long-name.md",
          title: "Heading here",
          summary: "Words",
          when: '2016-05-05 day "2016-05-05"',
        },
      ],
      notes: ['dir/2016-05-05-a_long-name.md inferred: the date "2016-05-05" stands in the name of the file'],
    },
  ],
  [
    "2016-05-05 a-b.md",
    "x",
    {
      events: [{ at: "2016-05-05 a-b.md", title: "a b", summary: "x", when: '2016-05-05 day "2016-05-05"' }],
      notes: ['2016-05-05 a-b.md inferred: the date "2016-05-05" stands in the name of the file'],
    },
  ],
  [
    "20160505.md",
    "#tag words",
    {
      events: [
        {
          at: "20160505.md",
          title: "20160505",
          summary: "#tag words",
          subject: ["tag"],
          when: '2016-05-05 day "2016-05-05"',
        },
      ],
      notes: ['20160505.md inferred: the date "20160505" stands in the name of the file'],
    },
  ],
  [
    "5 May 2016 – Boat.md",
    "x",
    {
      events: [{ at: "5 May 2016 – Boat.md", title: "Boat", summary: "x", when: '2016-05-05 day "5 May 2016"' }],
      notes: ['5 May 2016 – Boat.md inferred: the date "5 May 2016" stands in the name of the file'],
    },
  ],
  [
    "a.md",
    "x",
    {
      refused:
        "the text has no date: write one before it or into the file's name (2016-09-23-title.md), or begin headings or items of a list with dates",
    },
  ],
  [
    "a.md",
    "---\ndate: 2016-05-05\ntitle:\nname: N\ntags: x\n---\n####### Seven\nx [y](javascript:z)",
    {
      events: [
        { at: "a.md", title: "N", summary: "####### Seven\nx y", subject: ["x"], when: '2016-05-05 day "2016-05-05"' },
      ],
      notes: ['a.md dropped: "javascript:z" is no address of the web'],
    },
  ],
  [
    "2017-01-01 x.md",
    "---\ndate: 2016\n---\n# T",
    { events: [{ at: "2017-01-01 x.md", title: "T", when: '2016 year "2016"' }] },
  ],
  [
    "a.md",
    "---\nstart: 2017\nuntil: 2016\n---\nx",
    {
      events: [{ at: "a.md", title: "a", summary: "x", written: "2016", when: '2017 year "2017"' }],
      notes: ['a.md kept: the end "2016" lies before the start'],
    },
  ],
  ["a.md", "---\ndate: 9/5/2016\n---\nx", { ask: "date-order", examples: ["9/5/2016"] }],
  [
    "a.md",
    "---\nwhen: 2016\nlocation: 5\nwho: [A, '*B*']\nkeywords: 7\n---\n\ntext",
    {
      events: [
        {
          at: "a.md",
          title: "a",
          summary: "text",
          place: "5",
          actors: ["A", "B"],
          subject: ["7"],
          when: '2016 year "2016"',
        },
      ],
    },
  ],
])("the note %j: %j", (name, text, expected) => {
  expect(told(name, text)).toStrictEqual(expected);
});
