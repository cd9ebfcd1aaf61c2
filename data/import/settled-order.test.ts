import { expect, test } from "vitest";
import { importFile } from "./import-file.ts";
import { importFiles } from "./import-files.ts";

const timelineJs = (...dates: readonly string[]) => ({
  name: "a.json",
  text: "",
  json: { timeline: { date: dates.map((startDate, at) => ({ startDate, headline: `Bell ${String(at)}` })) } },
});

test("a date with a number that is no month settles how the others are read", () => {
  const file = timelineJs("5/12/2015", "5/13/2015");
  for (const result of [importFile(file) ?? { refused: "of no format" }, importFiles([file], "all")]) {
    if (!("imported" in result)) throw new Error("not imported");
    const { timeline, report } = result.imported;
    expect(timeline.events.map(({ when }) => ("earliest" in when ? when.earliest : undefined))).toEqual([
      "2015-05-12",
      "2015-05-13",
    ]);
    expect(report.notes.map(({ what }) => what)).toContain(
      'dates such as "5/12/2015" are read with the month first, as "5/13/2015" has to be',
    );
  }
});

test("where nothing settles it, or both orders are met, it is asked", () => {
  expect(importFile(timelineJs("5/12/2015", "6/12/2015"))).toMatchObject({ ask: "date-order" });
  expect(importFile(timelineJs("5/12/2015", "5/13/2015", "13/5/2015"))).toMatchObject({ ask: "date-order" });
});

test("what the user says goes before", () => {
  const result = importFile(timelineJs("5/12/2015", "5/13/2015"), { dateOrder: "day-first" });
  if (!result || !("imported" in result)) throw new Error("not imported");
  const [first] = result.imported.timeline.events;
  expect(first && "earliest" in first.when && first.when.earliest).toBe("2015-12-05");
});
