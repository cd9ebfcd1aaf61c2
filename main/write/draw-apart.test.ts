import { mkdtemp, rm, writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import path from "node:path";
import { expect, onTestFinished, test } from "vitest";
import { createDrawingThread, DrawingCancelled, type DrawingOrder } from "./draw-apart.ts";

/**
 * A thread that does what the title of its order says, and signs with a number of its own: the keeper of threads is
 * tested here, what they draw is tested elsewhere.
 */
const SCRIPT = `
  const { parentPort, threadId } = require("node:worker_threads");
  const remarks = [String(threadId)];
  const end = (told) => parentPort.postMessage(told);
  const cancelled = { failure: { name: "DrawingCancelled", message: "", code: "" } };
  parentPort.on("message", ({ order: { timeline }, givenUp }) => {
    parentPort.postMessage({ told: "lay-out" });
    if (timeline.title === "draw") end({ result: { bytes: new Uint8Array(1), remarks, sidecars: [] } });
    if (timeline.title === "refuse") end({ failure: { name: "Refused", message: "too large", code: "E1" } });
    if (timeline.title === "trap") end({ failure: { name: "RuntimeError", message: "unreachable", code: "" } });
    if (timeline.title === "throw") throw new Error("crashed");
    if (timeline.title === "exit") process.exit(3);
    if (timeline.title === "steps") setTimeout(() => end(Atomics.load(givenUp, 0) === 1 ? cancelled : {}), 50);
    if (timeline.title === "hang") for (;;);
  });
`;

/** A thread in a folder of its own, and a way to draw with it; both end with the test. */
async function made() {
  const folder = await mkdtemp(path.join(tmpdir(), "sourceline-thread-"));
  await writeFile(path.join(folder, "picture-worker.cjs"), SCRIPT);
  const thread = createDrawingThread(folder);
  onTestFinished(async () => {
    await thread.end();
    await rm(folder, { recursive: true });
  });
  /** Draws, and gives the number of the thread that did. */
  const draw = async (title: string, { signal } = new AbortController(), onStep = NOTHING): Promise<string> => {
    const order = { timeline: { title }, options: {}, shipped: folder } as unknown as DrawingOrder;
    const { remarks } = await thread.draw(order, onStep, signal);
    return remarks[0] ?? "";
  };
  /** Begins, and gives up at the first step. */
  const giveUp = async (title: string): Promise<void> => {
    const controller = new AbortController();
    await expect(draw(title, controller, () => controller.abort())).rejects.toThrow(DrawingCancelled);
  };
  return { draw, folder, giveUp };
}

const NOTHING = (): void => undefined;

test("one picture after the other is drawn by one thread, refused ones among them", async () => {
  const { draw } = await made();
  const first = await draw("draw");
  await expect(draw("refuse")).rejects.toMatchObject({ name: "Refused", message: "too large", code: "E1" });
  expect(await draw("draw")).toBe(first);
});

test("a picture that is given up is answered at once, and its thread draws the next one", async () => {
  const { draw, giveUp } = await made();
  const first = await draw("draw");
  await giveUp("steps");
  expect(await draw("draw")).toBe(first);
});

test("a picture that does not come to its next step is ended with its thread", async () => {
  const { draw, giveUp } = await made();
  const first = await draw("draw");
  await giveUp("hang");
  expect(await draw("draw")).not.toBe(first);
});

test.each([
  ["throw", "crashed"],
  ["exit", "the thread that draws ended early"],
  ["trap", "unreachable"],
])("after a crash (%s) another thread draws", async (title, message) => {
  const { draw } = await made();
  const first = await draw("draw");
  await expect(draw(title)).rejects.toThrow(message);
  expect(await draw("draw")).not.toBe(first);
});

test("what was given up before it began is not begun", async () => {
  const { draw } = await made();
  const controller = new AbortController();
  controller.abort();
  await expect(draw("throw", controller)).rejects.toThrow(DrawingCancelled);
});

test("a thread whose own file is missing says so", async () => {
  const { draw, folder } = await made();
  await rm(path.join(folder, "picture-worker.cjs"));
  await expect(draw("draw")).rejects.toThrow(/picture-worker\.cjs.+file of the program itself/u);
});
