import { expect, test } from "vitest";
import { importFile } from "../import-file.ts";
import { reportLine } from "../report.ts";

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
