import { expect, test } from "vitest";
import { toldDraft } from "../../../e2e/helpers/drafts/told-draft.ts";
import { markdown } from "./markdown.ts";

test.each([
  [
    "---\ntitle: A title\nlang: en\nx: [1, 2]\n---\n# Heading\nWords before.\n\n## Lane one\n- 12 Sep 2016: A *truce* #peace\n  It began (AP).\n- 13 Sep 2016 – B [x](javascript:y)\n\n## Lane two\n### 2017\n- 5 May: C\n- June: D\n- E\n  - F\n## Lane three\nStray words",
    {
      title: "A title",
      description: "Words before.",
      language: "en",
      extra: { x: [1, 2] },
      lanes: ["Lane one", "Lane two"],
      events: [
        {
          at: "line 10",
          title: "A truce #peace",
          summary: "It began (AP).",
          lane: "Lane one",
          subject: ["peace"],
          when: '2016-09-12 day "12 Sep 2016"',
          claims: [{ source: "AP", inferred: '"(AP)" in the text' }],
        },
        { at: "line 12", title: "B x", lane: "Lane one", when: '2016-09-13 day "13 Sep 2016"' },
        {
          at: "line 16",
          title: "C",
          lane: "Lane two",
          when: '2017-05-05 day "5 May 2017" (the heading says of which year: "2017")',
        },
        {
          at: "line 17",
          title: "D",
          lane: "Lane two",
          when: '2017-06 month "June 2017" (the heading says of which year: "2017")',
        },
        { at: "line 18", title: "E", summary: "- F", lane: "Lane two", when: '2017 year "2017"' },
      ],
      notes: [
        'line 21 dropped: the line "Stray words" stands outside of every event',
        'line 12 dropped: "javascript:y" is no address of the web',
      ],
    },
  ],
  [
    "# 2016\n## May\n- 5: no\n- 7 May: A\n- May 8: B\n## 2016-06-01\nTold below\n- more",
    {
      events: [
        { at: "line 3", title: "no", when: '2016-05-05 day "5 May 2016" (the heading says of which year: "May 2016")' },
        { at: "line 4", title: "A", when: '2016-05-07 day "7 May 2016" (the heading says of which year: "May 2016")' },
        { at: "line 5", title: "B", when: '2016-05-08 day "May 8 2016" (the heading says of which year: "May 2016")' },
        { at: "line 6", title: "Told below", summary: "- more", when: '2016-06-01 day "2016-06-01"' },
      ],
    },
  ],
  [
    "# 2016\n# 2017\n- 5 May: A\n# 2018\nwords",
    {
      events: [
        { at: "line 3", title: "A", when: '2017-05-05 day "5 May 2017" (the heading says of which year: "2017")' },
        { at: "line 4", title: "words", when: '2018 year "2018"' },
      ],
      notes: ['line 1 dropped: below "2016" nothing is told'],
    },
  ],
  [
    "- 2016\n  - A\n  - B\n    text of B\n- 2017: C\n- 12 September: D\n- just words",
    {
      events: [
        { at: "line 2", title: "A", when: '2016 year "2016"' },
        { at: "line 3", title: "B", summary: "text of B", when: '2016 year "2016"' },
        { at: "line 5", title: "C", summary: "- 12 September: D\n- just words", when: '2017 year "2017"' },
      ],
      notes: [
        'line 6 kept: "12 September: D" begins with a day of no year: it is read as text',
        'line 7 kept: "just words" has no date that is read: it is text of the item above it',
      ],
    },
  ],
  [
    "# Changes\n## [1.1.0] - 2019-02-15\n### Added\n- One thing\n## v1.0 (2019-01-01)\n- First\n# Other\n- 2020: A",
    {
      title: "Changes",
      lanes: ["Other"],
      events: [
        { at: "line 2", title: "1.1.0", summary: "Added:\n- One thing", when: '2019-02-15 day "2019-02-15"' },
        { at: "line 5", title: "v1.0", summary: "- First", when: '2019-01-01 day "2019-01-01"' },
        { at: "line 8", title: "A", lane: "Other", when: '2020 year "2020"' },
      ],
    },
  ],
  [
    "12. September 2016: A\n13. October 2016: B\n1. 2017: C\n2. 2018: D",
    {
      events: [
        { at: "line 1", title: "A", when: '2016-09-12 day "12. September 2016"' },
        { at: "line 2", title: "B", when: '2016-10 month "October 2016"' },
        { at: "line 3", title: "C", when: '2017 year "2017"' },
        { at: "line 4", title: "D", when: '2018 year "2018"' },
      ],
    },
  ],
  [
    "# 2016\n- 20/08: A\n- 9/11: B",
    {
      events: [
        { at: "line 2", title: "A", when: '2016-08-20 day "20/08/2016" (the heading says of which year: "2016")' },
        { at: "line 3", title: "B", when: '2016-11-09 day "9/11/2016" (the heading says of which year: "2016")' },
      ],
      notes: ["line 2 chosen: of dates in numbers the day is read first, as here"],
    },
  ],
  [
    "# 2016\n- 8/20: A\n- 9/11: B",
    {
      events: [
        { at: "line 2", title: "A", when: '2016-08-20 day "8/20/2016" (the heading says of which year: "2016")' },
        { at: "line 3", title: "B", when: '2016-09-11 day "9/11/2016" (the heading says of which year: "2016")' },
      ],
      notes: ["line 2 chosen: of dates in numbers the month is read first, as here"],
    },
  ],
  ["- 9/5/2016: A\n- 10/5/2016: B", { ask: "date-order", examples: ["9/5/2016", "10/5/2016"] }],
  [
    "1912 Was a year\n- 1913 Boat sinks\n- 1914 Quay burns",
    {
      description: "1912 Was a year",
      events: [
        { at: "line 2", title: "Boat sinks", when: '1913 year "1913"' },
        { at: "line 3", title: "Quay burns", when: '1914 year "1914"' },
      ],
      notes: ["line 2 inferred: a year before a word with a capital letter is taken for a date"],
    },
  ],
  [
    "1912 – A b\n1913 – C d\nmore words\n1914 – E f",
    {
      events: [
        { at: "line 1", title: "A b", when: '1912 year "1912"' },
        { at: "line 2", title: "C d", summary: "more words", when: '1913 year "1913"' },
        { at: "line 4", title: "E f", when: '1914 year "1914"' },
      ],
    },
  ],
  [
    "**5 May 2016** A\n**6 May 2016**\nB\n\nC",
    {
      events: [
        { at: "line 1", title: "A", when: '2016-05-05 day "5 May 2016"' },
        { at: "line 2", title: "B", summary: "C", when: '2016-05-06 day "6 May 2016"' },
      ],
    },
  ],
  [
    "```\ncode\n```\n- 2016: A\n- 2017: B\n~~~\n- 2018: no\n~~~",
    {
      description: "code",
      events: [
        { at: "line 4", title: "A", when: '2016 year "2016"' },
        { at: "line 5", title: "B", when: '2017 year "2017"' },
        { at: "line 7", title: "no", when: '2018 year "2018"' },
      ],
    },
  ],
  [
    "```chronos\n# comment\n- [2016] #red #big {Lane} Boat | It left\n@ [2016~2017] {X} Time | details\n* [2016-05-05] Point\n= [2017] Marker\n- [2016~] Open\n- [soon] x\n- [2016~soon] Half\n@ [2018] \nwords\n```\n- 2019: A",
    {
      lanes: ["Lane"],
      events: [
        {
          at: "line 3",
          title: "Boat",
          summary: "It left",
          lane: "Lane",
          subject: ["red", "big"],
          when: '2016 year "2016"',
        },
        { at: "line 5", title: "Point", when: '2016-05-05 day "2016-05-05"' },
        { at: "line 6", title: "Marker", when: '2017 year "2017"' },
        { at: "line 7", title: "Open", when: '2016 year "2016" -> 2016.. bounded' },
        { at: "line 9", title: "Half", written: "soon", when: '2016 year "2016"' },
        { at: "line 13", title: "A", when: '2019 year "2019"' },
      ],
      eras: [
        { at: "line 4", label: "Time", when: '2016 year "2016" -> 2017 year "2017"' },
        { at: "line 10", label: "2018", when: '2018 year "2018"' },
      ],
      notes: [
        'line 4 dropped: of the period only its name is kept, not "details"',
        'line 8 dropped: the line "- [soon] x" is none of an event',
        'line 9 kept: "soon" is no date: write it as 12 Sep 2016, 2016-09-12, September 2016 or 2016',
        'line 11 dropped: the line "words" is none of an event',
      ],
    },
  ],
  [
    "- [2016] A\n- [2017](https://a.example/1) B\n- [2018] C",
    {
      events: [
        { at: "line 1", title: "A", when: '2016 year "2016"' },
        {
          at: "line 2",
          title: "B",
          when: '2017 year "2017"',
          claims: [{ source: "a.example", url: "https://a.example/1", inferred: "a link in the text" }],
        },
        { at: "line 3", title: "C", when: '2018 year "2018"' },
      ],
      notes: ["line 2 inferred: a year before a word with a capital letter is taken for a date"],
    },
  ],
  [
    "- [12 Sep 2016](https://a.example/1) A\n- [13 Sep 2016](https://a.example/2): B",
    {
      events: [
        {
          at: "line 1",
          title: "A",
          when: '2016-09-12 day "12 Sep 2016"',
          claims: [{ source: "a.example", url: "https://a.example/1", inferred: "a link in the text" }],
        },
        {
          at: "line 2",
          title: "B",
          when: '2016-09-13 day "13 Sep 2016"',
          claims: [{ source: "a.example", url: "https://a.example/2", inferred: "a link in the text" }],
        },
      ],
    },
  ],
  [
    "- 2016: ![p](https://a.example/1.jpg) A\n- 2017: B #t\n  ![q](x.png) #u #t",
    {
      events: [
        { at: "line 1", title: "A", media: [{ url: "https://a.example/1.jpg", title: "p" }], when: '2016 year "2016"' },
        { at: "line 2", title: "B #t", summary: "#u #t", subject: ["t", "u"], when: '2017 year "2017"' },
      ],
      notes: ['line 2 dropped: "x.png" is no address of the web'],
    },
  ],
  [
    "# A\n# B\n- 2016: x\n# C\n- 2017: y\n# D",
    {
      title: "A",
      lanes: ["B", "C"],
      events: [
        { at: "line 3", title: "x", lane: "B", when: '2016 year "2016"' },
        { at: "line 5", title: "y", lane: "C", when: '2017 year "2017"' },
      ],
    },
  ],
  [
    "- 2016-05-05\n- 2016-05-06: B\n- 2016: ",
    {
      events: [
        { at: "line 1", title: "", when: '2016-05-05 day "2016-05-05"' },
        { at: "line 2", title: "B", when: '2016-05-06 day "2016-05-06"' },
        { at: "line 3", title: "", when: '2016 year "2016"' },
      ],
    },
  ],
  [
    "## 2016-05-05\n## 2016-05-06\n> Quoted words\nmore",
    {
      events: [{ at: "line 2", title: "Quoted words", summary: "more", when: '2016-05-06 day "2016-05-06"' }],
      notes: ['line 1 dropped: below "2016-05-05" nothing is told'],
    },
  ],
  [
    "Title words\n- 2016: A ##\n## Lane ##\n- 2017: B",
    {
      description: "Title words",
      lanes: ["Lane"],
      events: [
        { at: "line 2", title: "A ##", when: '2016 year "2016"' },
        { at: "line 4", title: "B", lane: "Lane", when: '2017 year "2017"' },
      ],
    },
  ],
  [
    "words",
    {
      refused:
        "the text has no date: write one before it or into the file's name (2016-09-23-title.md), or begin headings or items of a list with dates",
    },
  ],
  [
    "---\ndate: soon\n---\nwords",
    {
      events: [{ at: "file.md", title: "file", summary: "words", written: "soon" }],
      notes: ['file.md kept: "soon" is no date: write it as 12 Sep 2016, 2016-09-12, September 2016 or 2016'],
    },
  ],
])("reads %j", (text, expected) => {
  expect(toldDraft(markdown.read({ name: "file.md", text }, {}))).toStrictEqual(expected);
});
