import { expect, test } from "vitest";
import { importFile } from "../import-file.ts";
import { reportLine } from "../report.ts";
import { LABELLED_RECORDS } from "./labelled-records.ts";

function read(text: string) {
  const result = importFile({ name: "bells.md", text });
  if (!result || !("imported" in result)) return result?.refused;
  const { timeline, report } = result.imported;
  return {
    format: report.format,
    events: timeline.events.map(({ title, summary, when }) => [
      title,
      summary,
      "start" in when ? [when.start.earliest, when.end.latest] : when.earliest,
    ]),
    notes: report.notes.map(reportLine),
  };
}

const FORMAT = "blocks of labelled lines with dates";

test("blocks in a note are events, and what stands above them is told", () => {
  const text =
    "#Bells\n```timeline-labeled\n[line-3]\n\ndate: **15 April 1912**  \ntitle: A ship sinks  \ncontent: It was *large*.\n\nMany saw it.\n\ndate: 1913\ntitle: **A flood**\n```\n";
  expect(read(text)).toEqual({
    format: FORMAT,
    events: [
      ["A ship sinks", "It was large.\nMany saw it.", "1912-04-15"],
      ["A flood", undefined, "1913"],
    ],
    notes: [
      'line 1: dropped: "#Bells" stands above the first date',
      'line 3: dropped: "[line-3]" stands above the first date',
    ],
  });
});

test("labels may be of another language, and bold", () => {
  const text = "**Datum:** 1912\n**Titel:** Ein Schiff\n\n**Datum:** 1913\n**Titel:** Eine Flut\n";
  expect(read(text)).toMatchObject({
    format: FORMAT,
    events: [
      ["Ein Schiff", undefined, "1912"],
      ["Eine Flut", undefined, "1913"],
    ],
  });
});

test.each(["date: 1912\ntitle: A note\n\nText\n", "title: A\ndate: 1912\n\ntitle: B\ndate: 1913\n"])(
  "%j is something else",
  (text) => {
    expect(read(text)).not.toMatchObject({ format: FORMAT });
  },
);

const BLOCKS = "date: 1912\ntitle: Bell cast\n\ndate: 1913\ntitle: Bell hung\n";

test.each([
  ["labels", BLOCKS, true],
  ["labels with blanks", BLOCKS.replaceAll(": ", ":   "), true],
  ["indented labels", `  ${BLOCKS}`, true],
  ["labels between lines", BLOCKS.replaceAll(/^(\w+):/gmu, "__$1__:"), true],
  ["labels beside other words", `Notes of a town: bells\n${BLOCKS}`, true],
  ["titles of something else above the first date", `Title of all: bells\nSubtitle: towers\n${BLOCKS}`, true],
  ["words with dashes", `${BLOCKS}it - rang: twice\n-loudly: too\n`, true],
  ["a label with a bar and words", `${BLOCKS}bells: | two\n`, true],
  ["words that end with a colon", `${BLOCKS}it rang in:\n`, true],
  ["a list of YAML", `${BLOCKS}- size: 5\n`, false],
  ["an indented list of YAML", `${BLOCKS}  -  size: 5\n`, false],
  ["a list of YAML with a kind", `${BLOCKS}- !bell\n`, false],
  ["a label of YAML", `${BLOCKS}bells:\n`, false],
  ["an indented label of YAML with blanks", `${BLOCKS}  bells: \n`, false],
  ["a text of YAML", `${BLOCKS}bells: |\n`, false],
  ["a text of YAML with a sign and blanks", `${BLOCKS}bells: >- \n`, false],
  ["a text of YAML with a kind", `${BLOCKS}bells: !bell\n`, false],
  ["a bracket above", `[bells]\n${BLOCKS}`, false],
  ["a brace above, behind blanks", `  {bells\n${BLOCKS}`, false],
  ["one date", "date: 1912\ntitle: Bell cast\ntitle: Bell hung\n", false],
  ["one title", "date: 1912\ndate: 1913\ntitle: Bell cast\n", false],
  ["labels that begin like dates", BLOCKS.replaceAll("date", "dates"), false],
  ["labels that end like dates", BLOCKS.replaceAll("date", "update"), false],
  ["labels that begin like titles", BLOCKS.replaceAll("title", "titles"), false],
  ["labels that end like titles", BLOCKS.replaceAll("title", "subtitle"), false],
  ["numbers before labels", BLOCKS.replaceAll(/^(?=\w)/gmu, "5 "), false],
])("a text with %s is one of labelled blocks, or is not: %j", (_, text, is) => {
  expect(LABELLED_RECORDS.recognises({ name: "bells.md", text })).toBe(is);
});

test("blocks with fields of more lines keep them, and a fence within words is text", () => {
  const text =
    "date: 1912\ntitle: Bell cast\nCONTENT: It was\nlarge ``` and loud. \n   \ndate: soon\ntitle: Bell hung\n\ndate: 1913\ntitle: Bell rung\n";
  expect(read(text)).toMatchObject({
    events: [
      ["Bell cast", "It was\nlarge and loud.", "1912"],
      ["Bell hung", undefined, undefined],
      ["Bell rung", undefined, "1913"],
    ],
    notes: ["line 6", "line 6"].map((at) => expect.stringContaining(`${at}: kept: `) as unknown),
  });
});
