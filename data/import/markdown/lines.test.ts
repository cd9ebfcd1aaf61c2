import { expect, test } from "vitest";
import { toldDraft } from "../../../e2e/helpers/drafts/told-draft.ts";
import { markdown } from "./markdown.ts";
import { markdownTable } from "./pipe-table.ts";

test.each([
  ["soon – A\nlater – B\nthen – C", false, { refused: expect.stringMatching(/^the text has no date/u) as unknown }],
  [
    "## Years\n# 2016x\n- 5 May A\n- 6/7 B",
    false,
    { refused: expect.stringMatching(/^the text has no date/u) as unknown },
  ],
  [
    "1912 – A ship\n\n1913 – A law\n\n1914 – A war\n\n",
    true,
    {
      events: [
        { at: "line 1", title: "A ship", when: '1912 year "1912"' },
        { at: "line 3", title: "A law", when: '1913 year "1913"' },
        { at: "line 5", title: "A war", when: '1914 year "1914"' },
      ],
    },
  ],
  [
    "-  2016-05-05: A\n-   2017: B",
    true,
    {
      events: [
        { at: "line 1", title: "A", when: '2016-05-05 day "2016-05-05"' },
        { at: "line 2", title: "B", when: '2017 year "2017"' },
      ],
    },
  ],
  ["- 2016\n- 5 May A\n- 6 May B", false, { refused: expect.stringMatching(/^the text has no date/u) as unknown }],
  [
    "---\ntitle: T\n---\n- 20/8/2016: A\n- 21/8/2016: B",
    true,
    {
      title: "T",
      events: [
        { at: "line 4", title: "A", when: '2016-08-20 day "20/8/2016"' },
        { at: "line 5", title: "B", when: '2016-08-21 day "21/8/2016"' },
      ],
      notes: ["line 4 chosen: of dates in numbers the day is read first, as here"],
    },
  ],
  [
    "x\nx\nx\nx\nx\nx\nx\nx\nx\nx\nx\nx\nx\nx\nx\nx\nx\nx\nx\nx\nx\nx\nx\nx\nx\nx\nx\nx\nx\nx\nx\nx\nx\nx\nx\nx\nx\nx\nx\nx\nx\nx\nx\nx\nx\nx\nx\nx\nx\nx\nx\nx\nx\nx\nx\nx\nx\nx\nx\nx\nx\nx\nx\nx\nx\nx\nx\nx\nx\nx\nx\nx\nx\nx\nx\nx\nx\nx\nx\nx\nx\nx\nx\nx\nx\nx\nx\nx\nx\nx\nx\nx\nx\nx\nx\nx\nx\nx\nx\nx\nx\nx\nx\nx\nx\nx\nx\nx\nx\nx\nx\nx\nx\nx\nx\nx\nx\nx\nx\nx\nx\nx\nx\nx\nx\nx\nx\nx\nx\nx\nx\nx\nx\nx\nx\nx\nx\nx\nx\nx\nx\nx\nx\nx\nx\nx\nx\nx\nx\nx\nx\nx\nx\nx\nx\nx\nx\nx\nx\nx\nx\nx\nx\nx\nx\nx\nx\nx\nx\nx\nx\nx\nx\nx\nx\nx\nx\nx\nx\nx\nx\nx\nx\nx\nx\nx\nx\nx\nx\nx\nx\nx\nx\nx\nx\nx\nx\nx\nx\nx\nx\nx\nx\nx\nx\nx\nx\nx\nx\nx\nx\nx\nx\nx\nx\nx\nx\nx\nx\nx\nx\nx\nx\nx\nx\nx\nx\nx\nx\nx\nx\nx\nx\nx\nx\nx\nx\nx\nx\nx\nx\nx\nx\nx\nx\nx\nx\nx\nx\nx\nx\nx\nx\nx\nx\nx\nx\nx\nx\nx\nx\nx\nx\nx\nx\nx\nx\nx\nx\nx\nx\nx\nx\nx\nx\nx\nx\nx\nx\nx\nx\nx\nx\nx\nx\nx\nx\nx\nx\nx\nx\nx\nx\nx\nx\nx\nx\nx\nx\nx\nx\nx\nx\nx\nx\nx\nx\nx\nx\nx\nx\nx\nx\nx\nx\nx\nx\nx\nx\nx\nx\nx\nx\nx\nx\nx\nx\nx\nx\nx\nx\nx\nx\nx\nx\nx\nx\nx\nx\nx\nx\nx\nx\nx\nx\nx\nx\nx\nx\nx\nx\nx\nx\nx\nx\nx\nx\nx\nx\nx\nx\nx\nx\nx\nx\nx\nx\nx\nx\nx\nx\nx\nx\nx\nx\nx\nx\nx\nx\nx\nx\nx\nx\nx\nx\nx\nx\nx\nx\nx\nx\nx\nx\nx\nx\nx\nx\nx\nx\n- 2016-05-05: A\n- 2017-05-05: B\n",
    false,
    { refused: expect.stringMatching(/^the text has no date/u) as unknown },
  ],
  [
    "## H\nwords\n- 2016-05-05: A\n- 2017-05-05: B\n## I\n---\n!?\n\n- [2016] C | more\n",
    true,
    {
      description: "words",
      lanes: ["H", "I"],
      events: [
        { at: "line 3", title: "A", lane: "H", when: '2016-05-05 day "2016-05-05"' },
        { at: "line 4", title: "B", lane: "H", when: '2017-05-05 day "2017-05-05"' },
        { at: "line 9", title: "C", summary: "more", lane: "I", when: '2016 year "2016"' },
      ],
    },
  ],
  [
    "``` chronos\n- [2016] A\nwords\n#c\n\n  \n x # y\n```\n- 2016-05-05: A\n- 2017-05-05: B\n",
    true,
    {
      events: [
        { at: "line 2", title: "A", when: '2016 year "2016"' },
        { at: "line 9", title: "A", when: '2016-05-05 day "2016-05-05"' },
        { at: "line 10", title: "B", when: '2017-05-05 day "2017-05-05"' },
      ],
      notes: [
        'line 3 dropped: the line "words" is none of an event',
        'line 7 dropped: the line "x # y" is none of an event',
      ],
    },
  ],
  [
    "- 2016-05-05: A\n- 2017-05-05: B\n---\n  \n2018-05-05: C\n2019-05-05: D",
    true,
    {
      events: [
        { at: "line 1", title: "A", when: '2016-05-05 day "2016-05-05"' },
        { at: "line 2", title: "B", when: '2017-05-05 day "2017-05-05"' },
        { at: "line 5", title: "C", summary: "2019-05-05: D", when: '2018-05-05 day "2018-05-05"' },
      ],
    },
  ],
  [
    "x```\n- 2016-05-05: A\n- 2017-05-05: B\n",
    true,
    {
      description: "x",
      events: [
        { at: "line 2", title: "A", when: '2016-05-05 day "2016-05-05"' },
        { at: "line 3", title: "B", when: '2017-05-05 day "2017-05-05"' },
      ],
    },
  ],
  [
    "x\n x # H\n- 2016-05-05: A\n- 2017-05-05: B\n",
    true,
    {
      description: "x\nx # H",
      events: [
        { at: "line 3", title: "A", when: '2016-05-05 day "2016-05-05"' },
        { at: "line 4", title: "B", when: '2017-05-05 day "2017-05-05"' },
      ],
    },
  ],
  [
    "#  H\n- 2016-05-05: A\n- 2017-05-05: B\n",
    true,
    {
      title: "H",
      events: [
        { at: "line 2", title: "A", when: '2016-05-05 day "2016-05-05"' },
        { at: "line 3", title: "B", when: '2017-05-05 day "2017-05-05"' },
      ],
    },
  ],
  [
    "## [1.0.0] - 2019-02-15\n- x\n- 2016-05-05: y\n## [1.1.0] - 2019-03-15\n---\n- z",
    true,
    {
      events: [
        { at: "line 1", title: "1.0.0", summary: "- x\n- 2016-05-05: y", when: '2019-02-15 day "2019-02-15"' },
        { at: "line 4", title: "1.1.0", summary: "---\n- z", when: '2019-03-15 day "2019-03-15"' },
      ],
    },
  ],
  ["- [2016]\n", true, { events: [{ at: "line 1", title: "", when: '2016 year "2016"' }] }],
  [
    "## 1.0.0 - 2019-02-15\n### Added\n- x\n## Added\n- y\n# Z\n- q\n- [2016] C | more\n",
    true,
    {
      lanes: ["Z"],
      events: [
        { at: "line 1", title: "1.0.0", summary: "Added:\n- x", when: '2019-02-15 day "2019-02-15"' },
        { at: "line 8", title: "C", summary: "more", lane: "Z", when: '2016 year "2016"' },
      ],
      notes: [
        'line 5 dropped: the line "- y" stands outside of every event',
        'line 7 dropped: the line "- q" stands outside of every event',
      ],
    },
  ],
  [
    "```xtimeline\n- [2016] A\nwords\n```\n",
    true,
    {
      events: [{ at: "line 2", title: "A", when: '2016 year "2016"' }],
      notes: ['line 3 dropped: the line "words" stands outside of every event'],
    },
  ],
  [
    "```timelines\n- [2016] A\nwords\n```\n",
    true,
    {
      events: [{ at: "line 2", title: "A", when: '2016 year "2016"' }],
      notes: ['line 3 dropped: the line "words" stands outside of every event'],
    },
  ],
  [
    "# H ## x\n- 2016-05-05: A\n- 2017-05-05: B\n",
    true,
    {
      title: "H ## x",
      events: [
        { at: "line 2", title: "A", when: '2016-05-05 day "2016-05-05"' },
        { at: "line 3", title: "B", when: '2017-05-05 day "2017-05-05"' },
      ],
    },
  ],
  [
    "- 2016-05-05: A\n- 2017-05-05: B\nx - 2018-05-05: C",
    true,
    {
      events: [
        { at: "line 1", title: "A", when: '2016-05-05 day "2016-05-05"' },
        { at: "line 2", title: "B", summary: "x - 2018-05-05: C", when: '2017-05-05 day "2017-05-05"' },
      ],
    },
  ],
  [
    "- 2016-05-05: A\n1)  2017: B\n- 2016-05-05: A\n- 2017-05-05: B\n",
    true,
    {
      events: [
        { at: "line 1", title: "A", when: '2016-05-05 day "2016-05-05"' },
        { at: "line 2", title: "B", when: '2017 year "2017"' },
        { at: "line 3", title: "A", when: '2016-05-05 day "2016-05-05"' },
        { at: "line 4", title: "B", when: '2017-05-05 day "2017-05-05"' },
      ],
    },
  ],
  [
    "- 2016-05-05: A\n- 2017-05-05: B\nx ---\n2018-05-05: C",
    true,
    {
      events: [
        { at: "line 1", title: "A", when: '2016-05-05 day "2016-05-05"' },
        { at: "line 2", title: "B", summary: "x ---\n2018-05-05: C", when: '2017-05-05 day "2017-05-05"' },
      ],
    },
  ],
  [
    "@ [2016~2017] P\nwords\n- 2016-05-05: A\n- 2017-05-05: B\n",
    true,
    {
      events: [
        { at: "line 3", title: "A", when: '2016-05-05 day "2016-05-05"' },
        { at: "line 4", title: "B", when: '2017-05-05 day "2017-05-05"' },
      ],
      eras: [{ at: "line 1", label: "P", when: '2016 year "2016" -> 2017 year "2017"' }],
      notes: ['line 2 dropped: the line "words" stands outside of every event'],
    },
  ],
  ["- [2016] | A", true, { events: [{ at: "line 1", title: "A", when: '2016 year "2016"' }] }],
  [
    "- [2016] #red #blue{L} {M}x\n",
    true,
    {
      lanes: ["L"],
      events: [{ at: "line 1", title: "x", lane: "L", subject: ["red", "blue"], when: '2016 year "2016"' }],
    },
  ],
  [
    "- [2016] #red#blue {  L  } A\n",
    true,
    {
      lanes: ["L"],
      events: [{ at: "line 1", title: "A", lane: "L", subject: ["red", "blue"], when: '2016 year "2016"' }],
    },
  ],
])("of %j, which is told to be a chronology: %j, each line is read as what it is", (text, isChronology, expected) => {
  const file = { name: "a.md", text };
  expect(markdown.recognises(file)).toBe(isChronology);
  expect(toldDraft(markdown.read(file, {}))).toEqual(expected);
});

test.each([
  [
    '| Date | Event |\n|---|---|\n| 1912 | A<br>B<BR />C<br  /> D<sup>e</sup><span class="x">f</span><x>g</x><b >h</b> |\n\nmore\n',
    {
      events: [{ at: "line 3", title: "A\nB\nC\n Def<x>g</x>h", when: '1912 year "1912"' }],
      notes: ["lines 5 to 5 dropped: what stands around the table, which is the only part that is read"],
    },
  ],
  [
    "| Date | Event |\n|  ---  |  ---  |  \n| 1912 | A |\n",
    { events: [{ at: "line 3", title: "A", when: '1912 year "1912"' }] },
  ],
  [
    "| Date | Event |\n|---|---|\n| 1912 | [A] (b) [x](http://a.example/1) [y](https://a.example/1_(2)) |\n",
    {
      events: [
        { at: "line 3", title: "[A] (b) x http://a.example/1 [y](https://a.example/1_(2))", when: '1912 year "1912"' },
      ],
    },
  ],
  [
    "| Date | Event |\n|---|---|\n| 9/5/2016 | A |\n",
    {
      ask: "date-order",
      examples: ["9/5/2016"],
      columns: {
        headers: ["Date", "Event"],
        roles: ["start", "title"],
        guessed: ["start", "title"],
        samples: [["9/5/2016"], ["A"]],
      },
    },
  ],
])("reads the table %j", (text, expected) => {
  const file = { name: "a.md", text };
  expect(markdownTable.recognises(file)).toBe(true);
  expect(toldDraft(markdownTable.read(file, {}))).toStrictEqual(expected);
});

test.each([
  [398, true],
  [399, false],
])("a chronology that begins behind %d lines is one: %j", (lines, expected) => {
  const text = `${"x\n".repeat(lines)}- 2016-05-05: A\n- 2017-05-05: B\n`;
  expect(markdown.recognises({ name: "a.md", text })).toBe(expected);
});

test.each([
  [1990, true],
  [2000, false],
])("a line of %d dashes and more is one below headers: %j", (dashes, expected) => {
  const text = `| Date | Event |\n|${"-".repeat(dashes)}|---|\n| 1912 | A |`;
  expect(markdownTable.recognises({ name: "a.md", text })).toBe(expected);
});
