import { expect, test } from "vitest";
import { lossLines, lossSummary } from "./loss-report.ts";

const NOTES = [
  ...["a", "b", "c", "d"].map((id) => ({ at: `event "${id}"`, kind: "dropped" as const, what: "its place" })),
  { at: "the timeline", kind: "changed" as const, what: "its title" },
];

test("a loss is told once, with how often and where first", () => {
  expect(lossSummary(NOTES)).toEqual([
    'dropped, 4 times: its place (event "a", event "b", event "c", …)',
    "changed: its title (the timeline)",
  ]);
});

test("the report has every loss on a line of its own", () => {
  expect(lossLines("out.ics", "an iCalendar file", NOTES)).toEqual([
    "out.ics: written as an iCalendar file; 5 notes on what it does not hold",
    ...["a", "b", "c", "d"].map((id) => `event "${id}": dropped: its place`),
    "the timeline: changed: its title",
  ]);
  expect(lossLines("out.ics", "an iCalendar file", [])).toEqual([
    "out.ics: written as an iCalendar file; nothing is left out",
  ]);
});
