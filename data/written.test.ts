import { readFileSync } from "node:fs";
import { expect, test } from "vitest";
import { asRead } from "./file/parsing/as-read.ts";
import { momentOf, spanOf } from "./moment.ts";
import type { Timeline } from "./timeline.ts";
import { asWritten, type Written } from "./written.ts";

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
