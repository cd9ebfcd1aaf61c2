import { expect, test } from "vitest";
import { toldDraft } from "../../../e2e/helpers/drafts/told-draft.ts";
import { markdownTable } from "./pipe-table.ts";

test.each([
  [
    "Words before\n\n| Date | Title | Source |\n|------|:-----:|---|\n| 2016 | **Boat** `x` | [Gazette](https://a.example/1) |\n| soon | A\\|B<br>C | \n2017 | __Quay__ | Post |\n\nBehind\n# Heading",
    true,
  ],
  ["| Date | Title |\n|--|--|\n| 2016 | A |", true],
  ["| Date | Title |\n|--|--|", false],
  ["Date | Title\n--|--\n2016 | A", true],
  ["| Date | Title |\n|-|-|\n| 2016 | A |", false],
  ["| a | b |\n|--|--|\n| x | y |", false],
  ["|--|--|\n| 2016 | A |", false],
  ["Date Title\n--|--\n2016 | A", false],
  ["| Date |\n|--|\n| 2016 |", false],
  ["| Date | Title |\n|--|--|\n| soon | A |", false],
  ["| Date | Title |\n| :--: | --: | x\n| 2016 | A |", false],
])("%j is recognised: %j", (text, expected) => {
  expect(markdownTable.recognises({ name: "file.md", text })).toStrictEqual(expected);
});

test.each([
  [
    "Words before\n\n| Date | Title | Source |\n|------|:-----:|---|\n| 2016 | **Boat** `x` | [Gazette](https://a.example/1) |\n| soon | A\\|B<br>C | \n2017 | __Quay__ | Post |\n\nBehind\n# Heading",
    {
      events: [
        {
          at: "line 5",
          title: "Boat x",
          when: '2016 year "2016"',
          claims: [{ source: "Gazette", url: "https://a.example/1", inferred: 'the column "Source"' }],
        },
        { at: "line 6", title: "A|B\nC", extra: { Date: "soon" } },
        {
          at: "line 7",
          title: "Quay",
          when: '2017 year "2017"',
          claims: [{ source: "Post", inferred: 'the column "Source"' }],
        },
      ],
      notes: [
        "lines 1 to 9 dropped: what stands around the table, which is the only part that is read",
        'line 6 kept: in the column "Date", "soon" is no date: write it as 12 Sep 2016, 2016-09-12, September 2016 or 2016',
      ],
    },
  ],
  [
    "| Date | Title |\n|--|--|\n| 9/5/2016 | A |",
    {
      ask: "date-order",
      examples: ["9/5/2016"],
      columns: {
        headers: ["Date", "Title"],
        roles: ["start", "title"],
        guessed: ["start", "title"],
        samples: [["9/5/2016"], ["A"]],
      },
    },
  ],
  [
    "| Date | Title |\n|--|--|\n| 2016 | ![A](https://a.example/1.jpg) [b](x) |\n| 2017 | B |",
    {
      events: [
        { at: "line 3", title: "A https://a.example/1.jpg [b](x)", when: '2016 year "2016"' },
        { at: "line 4", title: "B", when: '2017 year "2017"' },
      ],
    },
  ],
  [
    "# Only\n| Date | Title |\n|--|--|\n| 2016 | A |\n# Heads\n",
    { events: [{ at: "line 4", title: "A", when: '2016 year "2016"' }] },
  ],
  [
    "a\n| Date | Title | Source | Source title |\n|--|--|--|--|\n| 2016 | A | G | T |\nb",
    {
      sources: [{ at: "line 4", id: "G", title: "T", "container-title": "G" }],
      events: [
        {
          at: "line 4",
          title: "A",
          when: '2016 year "2016"',
          claims: [{ source: "G", inferred: 'the column "Source"' }],
        },
      ],
      notes: ["lines 1 to 5 dropped: what stands around the table, which is the only part that is read"],
    },
  ],
  ["x", { refused: "the table is empty: its first row should name the columns, as Date, Title, Source" }],
])("reads %j", (text, expected) => {
  expect(toldDraft(markdownTable.read({ name: "file.md", text }, {}))).toStrictEqual(expected);
});
