import { expect, test } from "vitest";
import { FORMATS_BY_ENDING, INTERCHANGE_FORMATS } from "./interchange-formats.ts";

test("an ending names the first format that has it; those of the program's own files name none", () => {
  expect([...FORMATS_BY_ENDING].map(([ending, { id }]) => `${ending} ${id}`)).toEqual([
    ".csv claims-csv",
    ".ics icalendar",
    ".mw markwhen",
    ".bib bibtex",
    ".ris ris",
  ]);
  expect(INTERCHANGE_FORMATS.flatMap(({ endings }) => endings)).toContain(".json");
});
