import { expect, onTestFinished, test } from "vitest";
import type { ReadingProgress } from "../../../data/ipc/channels.ts";
import { page, press } from "../../../e2e/helpers/dom.ts";
import { readingLine } from "./reading-line.ts";

/** The line in a page of its own: what the program tells, what is asked of it, and what is said aloud. */
function made() {
  let tell: (progress: ReadingProgress) => void = () => undefined;
  let cancelled = 0;
  const said: string[] = [];
  const main = page('<main tabindex="0"></main>');
  const closed: string[] = [];
  main.addEventListener("keydown", ({ key }) => void closed.push(key));
  const bridge = {
    onReadingProgress: (listener: typeof tell) => {
      tell = listener;
      return () => undefined;
    },
    cancelReading: () => Promise.resolve(void (cancelled += 1)),
  };
  readingLine(document.body, bridge, (words) => void said.push(words));
  // The document hears keys until it is over.
  onTestFinished(() => tell({ name: "" }));
  const line = document.querySelector<HTMLElement>(".reading")!;
  return { main, line, said, closed, tell: (progress: ReadingProgress) => tell(progress), cancelled: () => cancelled };
}

const ROWS = { name: "big.csv", step: { phase: "rows", done: 1, of: 2 } } as const;

test("it stands there from the first step to the last, with words, a bar and a button", () => {
  const { line, tell } = made();
  expect(line.hidden).toBe(true);
  tell(ROWS);
  expect(line.hidden).toBe(false);
  expect(line.querySelector("p")?.textContent).toBe("Making the timeline: 1 of 2 rows");
  const bar = line.querySelector("progress")!;
  expect([bar.getAttribute("aria-label"), bar.max]).toEqual(["Making the timeline", 1]);
  expect(bar.value).toBeGreaterThan(0.15);
  expect(bar.value).toBeLessThan(0.3);
  tell({ name: "big.csv" });
  expect(line.hidden).toBe(true);
});

test("each part of the work is said aloud once, without its numbers, and the first time how to give it up", () => {
  const { said, tell } = made();
  tell(ROWS);
  tell({ ...ROWS, step: { ...ROWS.step, done: 2 } });
  tell({ name: "big.csv", step: { phase: "check", done: 0, of: 1000 } });
  expect(said).toEqual(["Making the timeline; Esc cancels", "Checking the timeline"]);
});

test("its button and Escape give up what is read, and the key means nothing else meanwhile", () => {
  const { main, line, closed, tell, cancelled } = made();
  tell(ROWS);
  line.querySelector("button")!.click();
  expect([cancelled(), line.hidden]).toEqual([1, true]);
  tell(ROWS);
  press(main, "Escape");
  expect([cancelled(), line.hidden, closed]).toEqual([2, true, []]);
  press(main, "Escape");
  expect([cancelled(), closed]).toEqual([2, ["Escape"]]);
});

test("a name can write nothing backwards", () => {
  const { line, tell } = made();
  tell({ name: "a\u202e.csv", step: { phase: "bytes", done: 0, of: 0 } });
  expect(line.querySelector("p")?.textContent).toBe("Reading a\\u202e.csv");
});
