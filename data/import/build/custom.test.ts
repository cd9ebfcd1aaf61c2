import { expect, test } from "vitest";
import { buildTimeline } from "./build-timeline.ts";

const MARCH = { earliest: "1912-03-04", latest: "1912-03-04", precision: "day" } as const;

function built(extra: Readonly<Record<string, unknown>>, whole: Readonly<Record<string, unknown>> = {}) {
  const event = { at: "row 2", title: "The bell rang", claims: [], when: MARCH, extra };
  const draft = { sources: [], events: [event], notes: [], extra: whole };
  const imported = buildTimeline(draft, { file: "bells.csv", format: "a table" });
  if (!imported) throw new Error("nothing was built");
  const { timeline, report } = imported;
  return { event: timeline.events[0]!, timeline, told: report.notes.map(({ what }) => what) };
}

test("a field in which a forbidden name stands is left out alone, wherever it is", () => {
  const nested = JSON.parse('{ "a": [{ "constructor": 1 }] }') as unknown;
  const deep = JSON.parse(`${"[".repeat(60)}${"]".repeat(60)}`) as unknown;
  const { event, timeline, told } = built({ nested, deep, ok: 1 }, { nested });
  expect(event.custom).toEqual({ ok: 1, "imported-from": "bells.csv, row 2" });
  expect(timeline.custom).toBeUndefined();
  expect(told).toHaveLength(3);
  expect(told[0]).toMatch(/in which names stand that no data may have, or that nests too deeply$/u);
});

test("a column called as a field of sources is kept beside an event", () => {
  expect(built({ code: "AB1", document: "x" }).event.custom).toMatchObject({
    code: "AB1",
    document: "x",
  });
});
