import { expect, test } from "vitest";
import { takeTurns } from "./take-turns.ts";

/** Work that ends when it is told to, or as soon as it is given up; gives why it was. */
function work() {
  let end = (): void => undefined;
  const done = new Promise<void>((resolve) => (end = resolve));
  const run = async (signal: AbortSignal): Promise<string> => {
    if (!signal.aborted)
      await Promise.race([done, new Promise((resolve) => signal.addEventListener("abort", resolve))]);
    return signal.aborted ? String(signal.reason) : "done";
  };
  return { run, end };
}

test("what is asked for instead gives up what is under way and what waits; what waits lets it go on", async () => {
  const turns = takeTurns();
  const [first, second, third, fourth] = [work(), work(), work(), work()];
  const answers = [turns.instead(first.run), turns.wait(second.run), turns.instead(third.run), turns.wait(fourth.run)];
  third.end();
  fourth.end();
  expect(await Promise.all(answers)).toEqual(["replaced", "replaced", "done", "done"]);
});

test("who cancels gives up everything, and the next begins after it", async () => {
  const turns = takeTurns();
  const [first, second] = [work(), work()];
  const answer = turns.instead(first.run);
  turns.cancel();
  second.end();
  expect(await turns.instead(second.run)).toBe("done");
  expect(await answer).toBe("asked");
});

test("work that fails keeps nothing from being done", async () => {
  const turns = takeTurns();
  await expect(turns.instead(() => Promise.reject(new Error("broken")))).rejects.toThrow("broken");
  const { run, end } = work();
  end();
  expect(await turns.wait(run)).toBe("done");
});
