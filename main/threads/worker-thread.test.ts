import { mkdtemp, rm, writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import path from "node:path";
import { expect, onTestFinished, test } from "vitest";
import { createThread, END } from "./worker-thread.ts";

// Gives its own number, and ends when it is asked to. See `draw-apart.test.ts` for what else a thread does.
const SCRIPT = `
  const { parentPort, threadId } = require("node:worker_threads");
  parentPort.on("message", (sent) => {
    if (sent === "${END}") return parentPort.close();
    parentPort.postMessage({ result: { threadId, isLarge: sent.order === "large" } });
  });
`;

test("a thread goes on after a small order, and ends by itself after a large one; the next has another", async () => {
  const folder = await mkdtemp(path.join(tmpdir(), "sourceline-thread-"));
  await writeFile(path.join(folder, "worker.cjs"), SCRIPT);
  const thread = createThread<string, never, { readonly threadId: number; readonly isLarge: boolean }>({
    shipped: folder,
    script: "worker.cjs",
    does: "works",
    cancelled: () => new Error("cancelled"),
    isLast: ({ isLarge }) => isLarge,
  });
  onTestFinished(async () => {
    await thread.end();
    await rm(folder, { recursive: true });
  });
  const run = async (order: string) =>
    (await thread.run(order, () => undefined, new AbortController().signal)).threadId;
  const first = await run("small");
  expect(await run("large")).toBe(first);
  const second = await run("small");
  expect(second).not.toBe(first);
  expect(await run("small")).toBe(second);
});
