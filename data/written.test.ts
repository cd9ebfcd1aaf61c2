import { readFileSync } from "node:fs";
import { expect, test } from "vitest";
import { asRead } from "./file/parsing/as-read.ts";
import { momentOf, spanOf } from "./moment.ts";
import type { Timeline } from "./timeline.ts";
import { parsedTimeline } from "../e2e/helpers/parsed-timeline.ts";
import { asWritten, writtenJson, type Written } from "./written.ts";

const HARBOUR = readFileSync(new URL("../e2e/helpers/harbour.json", import.meta.url), "utf8");

test("a timeline is written as it was read: all that its file holds, in the same order", () => {
  const file = JSON.parse(HARBOUR) as Written<Timeline>;
  expect(JSON.stringify(asWritten(asRead(file)))).toBe(JSON.stringify(file));
});

test("what parsing adds to dates is not written, however deep they lie", () => {
  const day = { earliest: "2016-09-12T10:00Z", latest: "2016-09-12T10:00Z", precision: "minute" } as const;
  const told = { claims: [{ when: spanOf(momentOf(day), momentOf(day)), figures: [1, null, "2"] }] };
  expect(asWritten(told)).toEqual({ claims: [{ when: { start: day, end: day }, figures: [1, null, "2"] }] });
});

test("what stands under custom is its author's, whatever it is called; that of a source has a date of ours", () => {
  const custom = { interval: 1, words: "so", published: { raw: 1, known: 2 } };
  expect(asWritten({ id: "e", custom, known: "maybe" })).toEqual({ id: "e", custom });
  expect(asWritten({ id: "s", type: "book", custom })).toEqual({
    id: "s",
    type: "book",
    custom: { ...custom, published: { raw: 1 } },
  });
  for (const odd of [null, "text", 1, { code: "A" }])
    expect(asWritten({ type: "book", custom: odd })).toEqual({ type: "book", custom: odd });
});

test("a source in which nothing stands under custom is written without, and comes back with an empty one", () => {
  const bare = { id: "s", type: "webpage", title: "S" };
  const file = { ...(JSON.parse(HARBOUR) as Written<Timeline>), sources: [bare], events: [] };
  const whole = parsedTimeline(JSON.stringify(file));
  expect(whole.sources).toEqual([{ ...bare, custom: {} }]);
  expect(JSON.parse(writtenJson(whole))).toEqual(file);
  expect(JSON.parse(writtenJson({ ...whole, sources: [{ ...whole.sources[0]!, customTexts: {} }] }))).toEqual(file);
  // What is told to other programs has it always.
  expect(asWritten(whole.sources)).toEqual([{ ...bare, custom: {} }]);
  expect(writtenJson({ id: "e", custom: {} })).toBe('{"id":"e","custom":{}}');
});

test("JSON has what stands under custom as it was read", () => {
  const texts = { big: "12345678901234567890", odd: "1.0" };
  const custom = { big: 12345678901234567000, odd: 1, other: [1, "a"] };
  const claim = { says: "so", custom, customTexts: texts, words: "so" };
  const json = '{"says":"so","custom":{"big":12345678901234567890,"odd":1.0,"other":[1,"a"]}}';
  expect(writtenJson(claim)).toBe(json);
  expect(writtenJson({ events: [{ id: "e", claims: [claim] }], none: undefined })).toBe(
    `{"events":[{"id":"e","claims":[${json}]}]}`,
  );
  expect(
    writtenJson({
      sources: [
        { type: "book", custom: { ...custom, published: { interval: {}, latest: "2016" } }, customTexts: texts },
      ],
    }),
  ).toBe(
    '{"sources":[{"type":"book","custom":{"big":12345678901234567890,"odd":1.0,"other":[1,"a"],"published":{"latest":"2016"}}}]}',
  );
});

test("JSON without such text is the JSON of what is written", () => {
  const claim = { says: "so", interval: { from: 1 }, custom: { toString: 1 } };
  expect(writtenJson({ events: [{ claims: [claim] }], sources: "none" })).toBe(
    '{"events":[{"claims":[{"says":"so","custom":{"toString":1}}]}],"sources":"none"}',
  );
  for (const value of [null, 1, "text", [1, null]]) expect(writtenJson(value)).toBe(JSON.stringify(value));
});

test("a name that every object has is no text that was read", () => {
  expect(writtenJson({ custom: { toString: 1, a: null }, customTexts: { a: "null" } })).toBe(
    '{"custom":{"toString":1,"a":null}}',
  );
});
