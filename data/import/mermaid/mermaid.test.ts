import { expect, test } from "vitest";
import { toldDraft } from "../../../e2e/helpers/drafts/told-draft.ts";
import { mermaid } from "./mermaid.ts";

test.each([
  ["timeline\n2004 : A", true],
  ["  timeline LR \n", true],
  ["timeline TD", true],
  ["timeline  TD", true],
  ["timelines", false],
  ["timeline XY", false],
  ["x timeline", false],
  ["%% c\n\ntimeline", true],
  ["# A\n```mermaid\ntimeline\n2004 : A\n```", true],
  ["# A\n~~~ mermaid\n\ntimeline\n~~~", true],
  ["```mermaid\ngantt\n```", false],
  ["``` mermaid x\ntimeline\n", false],
  ["x\ntimeline", false],
  ["```js\ntimeline\n```", false],
  ["", false],
])("%j is recognised: %j", (text, expected) => {
  expect(mermaid.recognises({ name: "file", text })).toStrictEqual(expected);
});

test.each([
  [
    "timeline\n    title A history\n    accTitle: Another\n    accDescr: Words\n    2004 : Facebook : Google\n    section Later times\n    2005:30 : Not a time\n         : Below<br>it<BR />too\n    %% a comment\n    12 Sep 2016\n    soon : When it was\n    2006 :  : B\n  sectional : C",
    {
      title: "A history",
      description: "Words",
      lanes: ["Later times"],
      events: [
        { at: "line 5", title: "Facebook", when: '2004 year "2004"' },
        { at: "line 5", title: "Google", when: '2004 year "2004"' },
        { at: "line 7", title: "Not a time", lane: "Later times", written: "2005:30" },
        { at: "line 8", title: "Below it too", lane: "Later times", written: "2005:30" },
        { at: "line 11", title: "When it was", lane: "Later times", written: "soon" },
        { at: "line 12", title: "B", lane: "Later times", when: '2006 year "2006"' },
        { at: "line 13", title: "C", lane: "Later times", written: "sectional" },
      ],
      notes: [
        'line 7 kept: "2005:30" is no date: write it as 12 Sep 2016, 2016-09-12, September 2016 or 2016',
        'line 10 dropped: of "12 Sep 2016" nothing is told',
        'line 11 kept: "soon" is no date: write it as 12 Sep 2016, 2016-09-12, September 2016 or 2016',
        'line 13 kept: "sectional" is no date: write it as 12 Sep 2016, 2016-09-12, September 2016 or 2016',
      ],
    },
  ],
  [
    "timeline\naccTitle: Another\ntitle Later\n2004 : A",
    { title: "Another", events: [{ at: "line 4", title: "A", when: '2004 year "2004"' }] },
  ],
  [
    "# Heading\nSome words\n%% x\n```mermaid\ntimeline\n2004 : A\n```\n```js\n# x\nMore words",
    {
      events: [{ at: "line 6", title: "A", when: '2004 year "2004"' }],
      notes: ["line 2 dropped: what stands around the timeline, which alone is read"],
    },
  ],
  [
    "~~~mermaid\n%% c\ntimeline\nsection S\n2004 : A\n~~~\nBehind",
    {
      lanes: ["S"],
      events: [{ at: "line 5", title: "A", lane: "S", when: '2004 year "2004"' }],
      notes: ["line 7 dropped: what stands around the timeline, which alone is read"],
    },
  ],
  ["```mermaid\ntimeline\n2004 : A", { events: [{ at: "line 3", title: "A", when: '2004 year "2004"' }] }],
  ["timeline\n9/5/2016 : A", { ask: "date-order", examples: ["9/5/2016"] }],
  [
    "  ```mermaid  \n  %% c\n   \ntimeline\n   title   A title  \n   accDescr   Words  \nsection   S  \n2004 : A title : see ~~~ x : 50 %% y : subtitle B\n  ``` \n  %% z\n  ~~~\n5",
    {
      title: "A title",
      description: "Words",
      lanes: ["S"],
      events: [
        { at: "line 8", title: "A title", lane: "S", when: '2004 year "2004"' },
        { at: "line 8", title: "see ~~~ x", lane: "S", when: '2004 year "2004"' },
        { at: "line 8", title: "50 %% y", lane: "S", when: '2004 year "2004"' },
        { at: "line 8", title: "subtitle B", lane: "S", when: '2004 year "2004"' },
      ],
    },
  ],
  [
    "timeline\n2004 : A ```\n2005 : B\n```\n2006 : C",
    {
      events: [
        { at: "line 2", title: "A ```", when: '2004 year "2004"' },
        { at: "line 3", title: "B", when: '2005 year "2005"' },
        { at: "line 5", title: "C", when: '2006 year "2006"' },
      ],
      notes: [
        'line 4 kept: "```" is no date: write it as 12 Sep 2016, 2016-09-12, September 2016 or 2016',
        'line 4 dropped: of "```" nothing is told',
      ],
    },
  ],
  [
    "```mermaid\ntimeline\n2004 : A ```\n2005 : B ~~~\n```\n   # Bells\n12 timelines",
    {
      events: [
        { at: "line 3", title: "A ```", when: '2004 year "2004"' },
        { at: "line 4", title: "B ~~~", when: '2005 year "2005"' },
      ],
      notes: ["line 7 dropped: what stands around the timeline, which alone is read"],
    },
  ],
  [
    "timelines of bells\n```mermaid\ntimeline\n2004 : A\n```",
    {
      events: [{ at: "line 4", title: "A", when: '2004 year "2004"' }],
      notes: ["line 1 dropped: what stands around the timeline, which alone is read"],
    },
  ],
  ["timeline\nsection\n2004 : A", { events: [{ at: "line 3", title: "A", when: '2004 year "2004"' }] }],
  [
    "timeline\n: Without a date\nsection A\nsection B\n2004 : B\nsection A\n2005 : A",
    {
      lanes: ["A", "B"],
      events: [
        { at: "line 2", title: "Without a date" },
        { at: "line 5", title: "B", lane: "B", when: '2004 year "2004"' },
        { at: "line 7", title: "A", lane: "A", when: '2005 year "2005"' },
      ],
    },
  ],
])("reads %j", (text, expected) => {
  expect(toldDraft(mermaid.read({ name: "file", text }, {}))).toStrictEqual(expected);
});

test("a date and words without a colon are an event, and a period of which nothing is told is named", () => {
  const text = "timeline\n  title Bells\n  1912-05-12 cast anew\n  1913 : rung : lent\n  1914\n";
  expect(mermaid.read({ name: "x", text }, {})).toMatchObject({
    draft: {
      title: "Bells",
      events: [
        { at: "line 3", title: "cast anew", when: { earliest: "1912-05-12" } },
        { title: "rung", when: { earliest: "1913" } },
        { title: "lent", when: { earliest: "1913" } },
      ],
      notes: [{ at: "line 5", kind: "dropped" }],
    },
  });
});

test("all timelines of a document are read, each in the lane of its title, and other diagrams are left out", () => {
  const block = (text: string) => `\`\`\`mermaid\n${text}\n\`\`\`\n`;
  const text = `# A\n${block("flowchart LR\n A --> B")}${block("timeline\n title Ships\n 1912 : A")}\nWords\n${block("timeline\n title Bells\n section Town\n 1913 : B")}`;
  expect(mermaid.recognises({ name: "a", text })).toBe(true);
  const outcome = mermaid.read({ name: "a", text }, {});
  expect(outcome).toMatchObject({
    draft: {
      title: "Ships",
      lanes: ["Ships", "Bells", "Town"],
      events: [
        { title: "A", lane: "Ships", when: { earliest: "1912" } },
        { title: "B", lane: "Town", when: { earliest: "1913" } },
      ],
      notes: [{ at: "line 3", kind: "dropped", what: "what stands around the timelines, which alone are read" }],
    },
  });
});
