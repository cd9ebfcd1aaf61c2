import { csvParseRows } from "d3-dsv";
import { expect, test } from "vitest";
import { eventRows } from "./event-row.ts";
import { eventsCsv } from "./events-csv.ts";
import { claim, event, timeline } from "../../e2e/helpers/example.ts";
import type { TimelineEvent } from "../timeline.ts";

function written(events: readonly TimelineEvent[]): string {
  const whole = timeline(events);
  return eventsCsv(events.map(eventRows(whole)), whole.sources);
}

test("rows are RFC 4180 behind a byte order mark, and read back as they were", () => {
  const claims = [claim("alpha", { says: 'They said "no", and left.' })];
  const text = written([event("a", { title: 'A, "B" and C', summary: "one\r\ntwo", claims }), event("b")]);
  expect(text.startsWith("\uFEFFDate,Earliest,")).toBe(true);
  expect(text.endsWith("\r\n")).toBe(true);
  expect(text.split("\r\n")).toHaveLength(4);
  expect(text.replaceAll("\r\n", "")).not.toMatch(/[\r\n]/);
  const [header = [], row = []] = csvParseRows(text.slice(1));
  const cell = (name: string): string | undefined => row[header.indexOf(name)];
  expect(cell("Event")).toBe('A, "B" and C');
  expect(cell("Summary")).toBe("one two");
  expect(cell("Claims")).toBe('AL ¶1, alpha: They said "no", and left.');
});

test("a title that would be a formula is text", () => {
  expect(written([event("a", { title: "=HYPERLINK(1,2)" })])).toContain(',"\'=HYPERLINK(1,2)",');
});

test("a claim says how it was found and how sure that is", () => {
  const claims = [claim("alpha", { status: "unverified", certainty: "C3", inferred: "a link" })];
  expect(written([event("a", { claims })])).toContain(
    "alpha: so [status: unverified; certainty: C3: fairly reliable source, possibly true; concluded by the importer from a link]",
  );
});
