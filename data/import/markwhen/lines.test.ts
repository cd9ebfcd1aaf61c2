import { expect, test } from "vitest";
import { toldDraft } from "../../../e2e/helpers/drafts/told-draft.ts";
import { markwhen } from "./markwhen.ts";

test.each([
  [
    "!a.b/2016: A",
    false,
    {
      events: [{ at: "line 1", title: "A", written: "!a.b/2016" }],
      notes: ['line 1 kept: "!a.b" is no date: write it as 12 Sep 2016, 2016-09-12, September 2016 or 2016'],
    },
  ],
  [
    "1/2/3/4: A",
    false,
    {
      events: [{ at: "line 1", title: "A", written: "1/2/3/4" }],
      notes: ['line 1 kept: "1/2/3/4" is no date: write it as 12 Sep 2016, 2016-09-12, September 2016 or 2016'],
    },
  ],
  [
    "2016 every year: A",
    true,
    {
      events: [{ at: "line 1", title: "A", when: '2016 year "2016"' }],
      notes: ['line 1 kept: the repetition "every year" is not told event by event'],
    },
  ],
  [
    "2016-5 every day: A",
    true,
    {
      events: [{ at: "line 1", title: "A", when: '2016-05 month "2016-5"' }],
      notes: ['line 1 kept: the repetition "every day" is not told event by event'],
    },
  ],
  ["soon 2016 - 2017: A", false, { description: "soon 2016 - 2017: A" }],
  ["now x: A", false, { description: "now x: A" }],
  [
    "timezone: xUTC+3\n2016-05-05 10:00: A",
    false,
    {
      extra: { timezone: "xUTC+3" },
      events: [{ at: "line 2", title: "A", when: '2016-05-05T10:00 minute "2016-05-05 10:00"' }],
      notes: ['line 1 kept: the zone "xUTC+3" is not known; times stand without a zone'],
    },
  ],
  [
    "timezone: Europe/Paris\ntzx: 5\nxtz: 6\n2016-05-05 10:00: A",
    false,
    {
      extra: { tzx: "5", xtz: "6" },
      events: [{ at: "line 4", title: "A", when: '2016-05-05T10:00 minute Europe/Paris "2016-05-05 10:00"' }],
    },
  ],
  [
    "timezone: +3x\n2016-05-05 10:00: A",
    false,
    {
      extra: { timezone: "+3x" },
      events: [{ at: "line 2", title: "A", when: '2016-05-05T10:00 minute "2016-05-05 10:00"' }],
      notes: ['line 1 kept: the zone "+3x" is not known; times stand without a zone'],
    },
  ],
  [
    "# #tag H\n2016: A",
    true,
    { lanes: ["H"], events: [{ at: "line 2", title: "A", lane: "H", when: '2016 year "2016"' }] },
  ],
  [
    "2016: A[Oldford](location)",
    true,
    { events: [{ at: "line 1", title: "A", place: "Oldford", when: '2016 year "2016"' }] },
  ],
  ["2016: A #b!", true, { events: [{ at: "line 1", title: "A #b!", subject: ["b"], when: '2016 year "2016"' }] }],
  ["2016: [x]A", true, { events: [{ at: "line 1", title: "A", extra: { done: true }, when: '2016 year "2016"' }] }],
  [
    "section S\n2016: A\n endGroup \n2017: B",
    true,
    {
      lanes: ["S"],
      events: [
        { at: "line 2", title: "A", lane: "S", when: '2016 year "2016"' },
        { at: "line 4", title: "B", when: '2017 year "2017"' },
      ],
    },
  ],
  [
    "12/2016/12/2017: A",
    true,
    { events: [{ at: "line 1", title: "A", when: '2016-12 month "12/2016" -> 2017-12 month "12/2017"' }] },
  ],
  ["2016: A\nx:\n", true, { events: [{ at: "line 1", title: "A", when: '2016 year "2016"' }] }],
  [
    "2016: A\nkey:value",
    true,
    { events: [{ at: "line 1", title: "A", summary: "key:value", when: '2016 year "2016"' }] },
  ],
  [
    "2016: A\n  key:   value  ",
    true,
    { events: [{ at: "line 1", title: "A", extra: { key: "value" }, when: '2016 year "2016"' }] },
  ],
  ["2016: A x#b", true, { events: [{ at: "line 1", title: "A x#b", when: '2016 year "2016"' }] }],
  [
    "2016: A [ Oldford ](location) B",
    true,
    { events: [{ at: "line 1", title: "A B", place: "Oldford", when: '2016 year "2016"' }] },
  ],
  [
    "#  H\n2016: A",
    true,
    { lanes: ["H"], events: [{ at: "line 2", title: "A", lane: "H", when: '2016 year "2016"' }] },
  ],
  ["x # H\n2016: A", false, { description: "x # H", events: [{ at: "line 2", title: "A", when: '2016 year "2016"' }] }],
  [
    "  section S\n2016: A\nendSection\n2017: B",
    true,
    {
      lanes: ["S"],
      events: [
        { at: "line 2", title: "A", lane: "S", when: '2016 year "2016"' },
        { at: "line 4", title: "B", when: '2017 year "2017"' },
      ],
    },
  ],
  [
    "section : S\n2016: A",
    false,
    { description: "section : S", events: [{ at: "line 2", title: "A", when: '2016 year "2016"' }] },
  ],
  [
    "section S\n2016: A\nxendSection\n2017: B",
    true,
    {
      lanes: ["S"],
      events: [
        { at: "line 2", title: "A", summary: "xendSection", lane: "S", when: '2016 year "2016"' },
        { at: "line 4", title: "B", lane: "S", when: '2017 year "2017"' },
      ],
    },
  ],
  [
    "section S\n2016: A\nendSectionx\n2017: B",
    true,
    {
      lanes: ["S"],
      events: [
        { at: "line 2", title: "A", summary: "endSectionx", lane: "S", when: '2016 year "2016"' },
        { at: "line 4", title: "B", lane: "S", when: '2017 year "2017"' },
      ],
    },
  ],
  ["2016: A\n# H\n   ", true, { events: [{ at: "line 1", title: "A", when: '2016 year "2016"' }] }],
  ["\n  \n2016: A", true, { events: [{ at: "line 3", title: "A", when: '2016 year "2016"' }] }],
])("of %j, which is told to be Markwhen: %j, each line is read as what it is", (text, isMarkwhen, expected) => {
  expect(markwhen.recognises({ name: "file", text })).toBe(isMarkwhen);
  expect(toldDraft(markwhen.read({ name: "file", text }, {}))).toStrictEqual(expected);
});

test.each([
  ["x\n", 398, true],
  ["x\n", 399, false],
  ["!x: y\n", 18, true],
  ["!x: y\n", 19, false],
])("lines %j, %d times before two with dates, are looked past: %j", (line, times, expected) => {
  const text = `${line.repeat(times)}2016: A\n2017: B`;
  expect(markwhen.recognises({ name: "file", text })).toBe(expected);
});
