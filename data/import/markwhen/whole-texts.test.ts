import { expect, test } from "vitest";
import { toldDraft } from "../../../e2e/helpers/drafts/told-draft.ts";
import { markwhen } from "./markwhen.ts";

test.each([
  ["2016: A", true],
  ["# H\n2016: A", true],
  ["\n# H\n\n2016: A", true],
  ["x\n2016: A", false],
  ["x\n2016: A\n2017: B", true],
  ["title: a\n2016: A\n2017: B", true],
  ["soon: A\nnow: B", false],
  ["---\ntitle: a\n---\n2016: A", true],
  ["2016: A\nx", true],
  ["x", false],
  ["###### H\n2016: A", true],
  ["####### H\n2016: A", false],
  ["#H\n2016: A", false],
])("%j is recognised: %j", (text, expected) => {
  expect(markwhen.recognises({ name: "file", text })).toStrictEqual(expected);
});

test.each([
  [
    "title: A title\ndescription: Words\ntimezone: +3\nx: y\n\nBefore all\n2016-09-12T10:05: Boat\n2016-09-12: Quay #tag #b\nid: q1\nurl: z\nMore [words](https://a.example/1)\nother: text\n\n![pic](https://a.example/1.jpg) ref. A Book",
    {
      title: "A title",
      description: "Words\nBefore all",
      extra: { x: "y" },
      events: [
        { at: "line 7", title: "Boat", when: '2016-09-12T10:05 minute +03:00 "2016-09-12T10:05"' },
        {
          at: "line 8",
          id: "q1",
          title: "Quay",
          summary: "More words\nother: text\n\n ref. A Book",
          subject: ["tag", "b"],
          media: [{ url: "https://a.example/1.jpg", title: "pic" }],
          extra: { url: "z" },
          when: '2016-09-12 day "2016-09-12"',
          claims: [
            { source: "A Book", inferred: '"ref. A Book" in the text' },
            {
              source: "a.example",
              url: "https://a.example/1",
              inferred: "a link in the text",
              extra: { link: "words" },
            },
          ],
        },
      ],
    },
  ],
  [
    "---\ntitle: A\ntz: Nowhere/X\ndateFormat: d/M/y\n---\n9/5/2016: A\n10/5/2016: B",
    {
      title: "A",
      extra: { tz: "Nowhere/X", dateFormat: "d/M/y" },
      events: [
        { at: "line 6", title: "A", when: '2016-05-09 day "9/5/2016"' },
        { at: "line 7", title: "B", when: '2016-05-10 day "10/5/2016"' },
      ],
      notes: [
        'line 1 kept: the zone "Nowhere/X" is not known; times stand without a zone',
        "line 6 chosen: of dates in numbers the day stands first, as the header says",
      ],
    },
  ],
  [
    "9/5/2016: A\n9/6/2016: B",
    {
      events: [
        { at: "line 1", title: "A", when: '2016-09-05 day "9/5/2016"' },
        { at: "line 2", title: "B", when: '2016-09-06 day "9/6/2016"' },
      ],
      notes: ["line 1 chosen: of dates in numbers the month stands first, as Markwhen has it"],
    },
  ],
  [
    "# One #tag\n2016: A\n## Two\n2017: B\n# Three\n2018: C\nsection Four\n2019: D\ngroup Five\n2020: E\nendGroup\n2021: F\nendSection\nStray words\n\n2022: G\n## \nend group",
    {
      lanes: ["One", "Two", "Three", "Four", "Five"],
      events: [
        { at: "line 2", title: "A", lane: "One", when: '2016 year "2016"' },
        { at: "line 4", title: "B", lane: "Two", extra: { sections: ["One", "Two"] }, when: '2017 year "2017"' },
        { at: "line 6", title: "C", lane: "Three", when: '2018 year "2018"' },
        { at: "line 8", title: "D", lane: "Four", extra: { sections: ["Three", "Four"] }, when: '2019 year "2019"' },
        {
          at: "line 10",
          title: "E",
          lane: "Five",
          extra: { sections: ["Three", "Four", "Five"] },
          when: '2020 year "2020"',
        },
        { at: "line 12", title: "F", lane: "Four", extra: { sections: ["Three", "Four"] }, when: '2021 year "2021"' },
        { at: "line 16", title: "G", summary: "##\nend group", lane: "Three", when: '2022 year "2022"' },
      ],
      notes: ['line 14 dropped: the line "Stray words" stands outside of every event'],
    },
  ],
  [
    "section\n2016: A\nend section\n2017: B\nendsection",
    {
      events: [
        { at: "line 2", title: "A", summary: "end section", when: '2016 year "2016"' },
        { at: "line 4", title: "B", when: '2017 year "2017"' },
      ],
    },
  ],
  [
    "2016: [x] Done\n2017: [ ] Open\n2018: [] None\n2019: [X] Big\n2020: [y] Other",
    {
      events: [
        { at: "line 1", title: "Done", extra: { done: true }, when: '2016 year "2016"' },
        { at: "line 2", title: "Open", extra: { done: false }, when: '2017 year "2017"' },
        { at: "line 3", title: "None", extra: { done: false }, when: '2018 year "2018"' },
        { at: "line 4", title: "Big", extra: { done: true }, when: '2019 year "2019"' },
        { at: "line 5", title: "[y] Other", when: '2020 year "2020"' },
      ],
    },
  ],
  [
    "2016: Boat [Quay](location) sails\nIt went [North Pier](location)",
    { events: [{ at: "line 1", title: "Boat sails", summary: "It went", place: "Quay", when: '2016 year "2016"' }] },
  ],
  [
    "2016: Boat #a/b #c\n2017: #only\n2018: A #b c",
    {
      events: [
        { at: "line 1", title: "Boat", subject: ["a/b", "c"], when: '2016 year "2016"' },
        { at: "line 2", title: "#only", subject: ["only"], when: '2017 year "2017"' },
        { at: "line 3", title: "A #b c", subject: ["b"], when: '2018 year "2018"' },
      ],
    },
  ],
  ["// comment\n2016: A\n  // another\n// third", { events: [{ at: "line 2", title: "A", when: '2016 year "2016"' }] }],
  [
    "2016: A\nsoon 2017: B\nThen in 2018 it was: C\nIn 2018, x\n  In 2018: y",
    {
      events: [
        {
          at: "line 1",
          title: "A",
          summary: "soon 2017: B\nThen in 2018 it was: C\nIn 2018, x\nIn 2018: y",
          when: '2016 year "2016"',
        },
      ],
      notes: [
        'line 2 kept: the line "soon 2017: B" begins with no date that is read; it is text of the event before it',
        'line 3 kept: the line "Then in 2018 it was: C" begins with no date that is read; it is text of the event before it',
      ],
    },
  ],
  [
    "2016: A [x](javascript:y) ![z](a.png)",
    {
      events: [{ at: "line 1", title: "A x", when: '2016 year "2016"' }],
      notes: [
        'line 1 dropped: "javascript:y" is no address of the web',
        'line 1 dropped: "a.png" is no address of the web',
      ],
    },
  ],
  [
    "2016 every year: A\n!a + 1 day: B\n2016 - now: C\n2016 - !a.end: D\n2017 - 2016: E\n9/12/2016 - 9/19/2016: F\n2016-09/2016-10: G\n2016/2017: H\nsoon - 2016: I\n2016 to 2017: J\n2016-09-12/2016-09-13/2016-09-14: K\n2016 - x: L",
    {
      events: [
        { at: "line 1", title: "A", when: '2016 year "2016"' },
        { at: "line 2", title: "B", written: "!a + 1 day" },
        {
          at: "line 3",
          title: "C",
          when: '2016 year "2016" -> 2016.. bounded "now" ("now" is not a day by itself: the end is not before the start)',
        },
        { at: "line 4", title: "D", when: '2016 year "2016" -> 2016.. bounded "!a.end"' },
        { at: "line 5", title: "E", written: "2016", when: '2017 year "2017"' },
        { at: "line 6", title: "F", when: '2016-09-12 day "9/12/2016" -> 2016-09-19 day "9/19/2016"' },
        { at: "line 7", title: "G", when: '2016-09 month "2016-09" -> 2016-10 month "2016-10"' },
        { at: "line 8", title: "H", summary: "soon - 2016: I", when: '2016 year "2016" -> 2017 year "2017"' },
        { at: "line 10", title: "J", when: '2016 year "2016" -> 2017 year "2017"' },
        { at: "line 11", title: "K", written: "2016-09-12/2016-09-13/2016-09-14" },
        { at: "line 12", title: "L", when: '2016 year "2016" -> 2016.. bounded "x"' },
      ],
      notes: [
        'line 9 kept: the line "soon - 2016: I" begins with no date that is read; it is text of the event before it',
        'line 1 kept: the repetition "every year" is not told event by event',
        'line 2 kept: "!a + 1 day" is no date: write it as 12 Sep 2016, 2016-09-12, September 2016 or 2016',
        'line 3 kept: the end "now" is not reckoned with: it is open',
        'line 4 kept: the end "!a.end" is not reckoned with: it is open',
        'line 5 kept: the end "2016" lies before the start',
        "line 6 chosen: of dates in numbers the month stands first, as Markwhen has it",
        'line 11 kept: "2016-09-12/2016-09-13/2016-09-14" is no date: write it as 12 Sep 2016, 2016-09-12, September 2016 or 2016',
        'line 12 kept: the end "x" is not reckoned with: it is open',
      ],
    },
  ],
  [
    "2016: A\nsection: not one\ngroup text that is one\n2017: B",
    {
      lanes: ["text that is one"],
      events: [
        { at: "line 1", title: "A", extra: { section: "not one" }, when: '2016 year "2016"' },
        { at: "line 4", title: "B", lane: "text that is one", when: '2017 year "2017"' },
      ],
    },
  ],
  [
    "2016: A\n\ngroup words below a blank line\n2017: B",
    {
      events: [
        { at: "line 1", title: "A", summary: "group words below a blank line", when: '2016 year "2016"' },
        { at: "line 4", title: "B", when: '2017 year "2017"' },
      ],
    },
  ],
  [
    `2016: A\nsection ${"x".repeat(200)}\n2017: B`,
    {
      events: [
        { at: "line 1", title: "A", summary: `section ${"x".repeat(200)}`, when: '2016 year "2016"' },
        { at: "line 3", title: "B", when: '2017 year "2017"' },
      ],
    },
  ],
  [
    "section S0\nsection S1\nsection S2\nsection S3\nsection S4\nsection S5\nsection S6\nsection S7\nsection S8\nsection S9\nsection S10\nsection S11\nsection S12\nsection S13\nsection S14\nsection S15\nsection S16\nsection S17\nsection S18\nsection S19\nsection S20\nsection S21\n2016: A",
    {
      lanes: ["S21"],
      events: [
        {
          at: "line 23",
          title: "A",
          lane: "S21",
          extra: {
            sections: [
              "S0",
              "S1",
              "S2",
              "S3",
              "S4",
              "S5",
              "S6",
              "S7",
              "S8",
              "S9",
              "S10",
              "S11",
              "S12",
              "S13",
              "S14",
              "S15",
              "S16",
              "S17",
              "S18",
              "S21",
            ],
          },
          when: '2016 year "2016"',
        },
      ],
    },
  ],
  [
    "# H\nwords before\n2016: A",
    {
      description: "words before",
      lanes: ["H"],
      events: [{ at: "line 3", title: "A", lane: "H", when: '2016 year "2016"' }],
    },
  ],
  ["no events", { description: "no events" }],
  ["description: x\n2016: A", { description: "x", events: [{ at: "line 2", title: "A", when: '2016 year "2016"' }] }],
])("reads %j", (text, expected) => {
  expect(toldDraft(markwhen.read({ name: "file", text }, {}))).toStrictEqual(expected);
});
