import { expect, test } from "vitest";
import type { Importer } from "../importer.ts";
import { summaryText } from "./summary-text.ts";
import { timeflow } from "./timeflow.ts";

function read(text: string) {
  const outcome = summaryText.read({ name: "x", text }, {});
  if (!("draft" in outcome)) throw new Error(JSON.stringify(outcome));
  return outcome.draft;
}

test("each day of a summary is an event", () => {
  const draft = read(
    "2016-09-12\nA truce began.\nIt was said to hold.\n----------\n2016-09\n----\nstray\n2016-02-30\nB",
  );
  expect(draft.events).toStrictEqual([
    {
      at: "line 1",
      title: "A truce began.",
      summary: "It was said to hold.",
      when: { earliest: "2016-09-12", latest: "2016-09-12", precision: "day", wording: "2016-09-12" },
      claims: [],
    },
    { at: "line 8", title: "B", written: "2016-02-30", claims: [] },
  ]);
  expect(draft.notes.map(({ at, kind }) => [at, kind])).toStrictEqual([
    ["line 7", "dropped"],
    ["line 5", "dropped"],
    ["line 8", "kept"],
  ]);
});

test.each<[Importer, string, boolean]>([
  [timeflow, " #TIMEFLOW\t", true],
  [timeflow, "x#TIMEFLOW\t", false],
  [timeflow, "#TIMEFLOWS\t", false],
  [timeflow, `${" ".repeat(200)}#TIMEFLOW`, false],
  [summaryText, " 2016-09-12 \t\r\n  A", true],
  [summaryText, "2016-09-12\rA", true],
  [summaryText, "2016-09-12\n-A", false],
  [summaryText, "2016-09-12\n\nA", false],
  [summaryText, "2016-09-12 x\nA", false],
  [summaryText, "2016-9-12\nA", false],
  [summaryText, "x 2016-09-12\nA", false],
  [summaryText, `${" ".repeat(500)}2016-09-12\nA`, false],
])("%o recognises %j: %s", (importer, text, is) => {
  expect(importer.recognises({ name: "x", text })).toBe(is);
});

test("a summary has days, months and years, and sentences until the line of dashes", () => {
  const draft = read(
    "2016-09-12T10:00\n\n A (AP). \n--\n---\n2016-09\n- B\n-----\n2016\nC\n2016-13\nD\n2016-9-1\n2015x\n2014-01-01x\n--- E\n2013\n",
  );
  expect(draft).toStrictEqual({
    sources: [],
    events: [
      {
        at: "line 1",
        title: "A (AP).",
        summary: "--",
        when: {
          earliest: "2016-09-12T10:00",
          latest: "2016-09-12T10:00",
          precision: "minute",
          wording: "2016-09-12T10:00",
        },
        claims: [{ source: "AP", inferred: '"(AP)" in the text' }],
      },
      {
        at: "line 6",
        title: "- B",
        when: { earliest: "2016-09", latest: "2016-09", precision: "month", wording: "2016-09" },
        claims: [],
      },
      {
        at: "line 9",
        title: "C",
        when: { earliest: "2016", latest: "2016", precision: "year", wording: "2016" },
        claims: [],
      },
      { at: "line 11", title: "D", summary: "2016-9-1\n2015x\n2014-01-01x\n--- E", written: "2016-13", claims: [] },
    ],
    notes: [
      { at: "line 11", kind: "kept", what: '"2016-13" is no date that is read: no calendar has 2016-13' },
      { at: "line 17", kind: "dropped", what: 'below "2013" nothing is told' },
    ],
  });
});
