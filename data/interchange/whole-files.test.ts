import { readFileSync } from "node:fs";
import { expect, test } from "vitest";
import { parsedTimeline } from "../../e2e/helpers/parsed-timeline.ts";
import { INTERCHANGE_FORMATS } from "./interchange-formats.ts";

/** Files of one timeline that has something of everything: as it is written, and in each format with what is said of it. */
function strike(name: string): string {
  return readFileSync(new URL(`../../e2e/helpers/files/strike/${name}`, import.meta.url), "utf8");
}

test.each(INTERCHANGE_FORMATS.map((format) => [format.id, format] as const))(
  "a whole timeline as %s is what stands in the file, and all that it does not carry is told",
  (id, { write }) => {
    const { text, notes } = write(parsedTimeline(strike("strike.json")));
    // Line ends are the format's own, and not those of the file here.
    expect(text.replaceAll("\r\n", "\n")).toBe(strike(`strike.${id}.txt`));
    expect(notes.map(({ at, kind, what }) => `${at}: ${kind}: ${what}\n`).join("")).toBe(
      strike(`strike.${id}.notes.txt`),
    );
  },
);
