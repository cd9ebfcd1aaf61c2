import { afterEach, beforeEach, expect, test, vi } from "vitest";
import { terminalProgress } from "./terminal-progress.ts";

beforeEach(() => void vi.useFakeTimers());
afterEach(() => void vi.useRealTimers().restoreAllMocks());

const CLEAR = "\r\u001b[K";

test("what is over within a second is not mentioned", () => {
  const written: string[] = [];
  const progress = terminalProgress((text) => written.push(text));
  progress.say("laying out");
  vi.advanceTimersByTime(999);
  progress.end();
  vi.advanceTimersByTime(10_000);
  expect(written).toEqual([]);
});

test("work that lets no timer have its turn is told at its first step after a second", () => {
  const written: string[] = [];
  const progress = terminalProgress((text) => written.push(text));
  progress.say("reading");
  vi.spyOn(performance, "now").mockReturnValue(performance.now() + 1000);
  progress.say("checking");
  progress.end();
  expect(written).toEqual([`${CLEAR}checking …`, CLEAR]);
});

test("what takes longer is told step by step on one line, which is empty in the end", () => {
  const written: string[] = [];
  const progress = terminalProgress((text) => written.push(text));
  progress.say("laying out");
  vi.advanceTimersByTime(1000);
  progress.say("drawing");
  progress.end();
  expect(written).toEqual([`${CLEAR}laying out …`, `${CLEAR}drawing …`, CLEAR]);
});
