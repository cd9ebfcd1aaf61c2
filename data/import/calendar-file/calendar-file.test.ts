import { expect, test } from "vitest";
import { importFile } from "../import-file.ts";
import { CALENDAR_FILE } from "./calendar-file.ts";
import { importerOf } from "../formats.ts";

test("days whose texts say a year are events, and the others are told", () => {
  const text =
    "/* days\n * of all */\n#include <calendar.x>\nLANG=C\n\n09/23\tAda is born in 1815\nSep 24*\tCharles is born,\n\tin London, 1791\n10/02\tA feast\n02/30\tA leap, 1812\nMonday\tWash\n";
  expect(importFile({ name: "calendar", text })).toMatchObject({
    imported: {
      timeline: {
        events: [
          { title: "Ada is born in 1815", when: { earliest: "1815-09-23", precision: "day" } },
          { title: "Charles is born, in London, 1791", when: { earliest: "1791-09-24" } },
        ],
      },
      report: {
        notes: [
          { at: "the file", kind: "inferred" },
          { at: "line 9", kind: "dropped", what: '"A feast", whose day has no year' },
          { at: "line 10", kind: "dropped" },
          { at: "line 11", kind: "dropped" },
        ],
      },
    },
  });
});

test.each([
  ["09/23\tAda, 1815\n10/2*\tBo\n", true],
  ["Sep 23\tAda\nOct. 2\t\tBo\n", true],
  ["September 23\tAda\nOct 2*\tBo\n", true],
  ["# x\n// x\n/* x\n * x\n*x\nLANG=C\n\n\tx\n09/23\tAda\n09/24\tBo\n", true],
  ["09/23\tAda\n09/24\tBo\n09/25\tCy\nMonday\tx\nTuesday\tx\n", true],
  ["09/23\tAda\n09/24\tBo\nMonday\tx\nTuesday\tx\n", false],
  ["09/23\tAda\n", false],
  ["09/23 Ada\n09/24 Bo\n", false],
  ["09/23\t \n09/24\t\n", false],
  ["x09/23\tAda\nx09/24\tBo\n", false],
  ["123/23\tAda\n123/24\tBo\n", false],
  ["09/123\tAda\n09/124\tBo\n", false],
  ["Bad 23\tAda\nBad 24\tBo\n", false],
  ["Sep  23\tAda\nSep  24\tBo\n", false],
  ["LANG=C x\nlang=C\n09/23\tAda\n09/24\tBo\n", false],
])("%j is a file of days: %s", (text, is) => {
  expect(CALENDAR_FILE.recognises({ name: "a", text })).toBe(is);
  expect(CALENDAR_FILE.recognises({ name: "a", text, json: {} })).toBe(false);
});

test.each([
  ["Ada is born, 1815", "1815"],
  ["Ada is born, (1815)", "1815"],
  ["Ada is born,  1815.", "1815"],
  ["Ada is born in 1815 and dies, 1852", "1852"],
  ["Ada is born in 1815, dies in 1852", "1852"],
  ["Ada is born in 1815 and dies in winter", "1815"],
  ["In 1815 and 1815 alike", "1815"],
  ["It began 1815 and ended 1852", undefined],
  ["Begin 1815 then 1852", undefined],
  ["2016 bells", "2016"],
  ["2116 bells", undefined],
  ["11815 bells", undefined],
  ["18155 bells", undefined],
  ["No 1,815 bells", undefined],
  ["No 1.1815 bells", undefined],
  ["1815/16 bells", undefined],
  ["12-1815 bells", undefined],
  ["1815-16 bells", undefined],
  ["1815.5 bells", undefined],
  ["1815,5 bells", undefined],
  ["Since 1815. Then", "1815"],
  ["Ada, 1815.5", undefined],
  ["Ada, 1815 x 1852", undefined],
])("the year in %j is %s", (text, year) => {
  const outcome = CALENDAR_FILE.read({ name: "a", text: `09/23\tAnna, 1700\n09/24\t${text}\n` }, {});
  const [, event] = "draft" in outcome ? outcome.draft.events : [];
  expect(event?.when).toStrictEqual(
    year === undefined
      ? undefined
      : { earliest: `${year}-09-24`, latest: `${year}-09-24`, precision: "day", wording: `${year}-09-24` },
  );
});

test("lines are told by what they are, and comments may be of several", () => {
  const text =
    "\tgoes on nothing\n/* days\n01/01\tNo day, 1800 */\n/* one */\n# x\n9/3\tAda, \n\tborn \n\t1815\n\n13/40\tBo, 1815\n5/5\tCy\nMonday\n";
  expect(CALENDAR_FILE.read({ name: "a", text }, {})).toStrictEqual({
    draft: {
      sources: [],
      events: [
        {
          at: "line 6",
          title: "Ada, born 1815",
          when: { earliest: "1815-09-03", latest: "1815-09-03", precision: "day", wording: "1815-09-03" },
          claims: [],
        },
      ],
      notes: [
        { at: "line 1", kind: "dropped", what: 'the line "goes on nothing" begins with no day and month' },
        { at: "line 12", kind: "dropped", what: 'the line "Monday" begins with no day and month' },
        { at: "line 10", kind: "dropped", what: '"Bo, 1815", whose day has no year' },
        { at: "line 11", kind: "dropped", what: '"Cy", whose day has no year' },
        { at: "the file", kind: "inferred", what: "the year of each day, from its text" },
      ],
    },
  });
});

test("a file of days without any year is called by its name, with the reason", () => {
  const file = { name: "calendar", text: "# Days\n01/01\tNew year\n12/24\tEve, from 1815 to 1912\n" };
  expect(importFile(file)).toMatchObject({
    refused: expect.stringMatching(/a file of days of the year \(calendar\); its days have no year/u) as string,
  });
  expect(importerOf({ name: "a.tsv", text: "date\ttitle\n09/23/1815\tAda\n" })?.id).toBe("table");
});
