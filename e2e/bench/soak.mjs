// Memory over a long day: `npm run soak [STEPS]`. A step is a turn of the wheel, as one a second for 24 hours unless
// STEPS says otherwise; between them events are chosen and words are searched. What is kept after each part is printed,
// and growth ends with exit code 1.
/* global document, WheelEvent, requestAnimationFrame */
import { mkdtempSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import path from "node:path";
import { fileURLToPath } from "node:url";
import { _electron } from "playwright/test";

const ROOT = fileURLToPath(new URL("../..", import.meta.url));
const STEPS = Number(process.argv[2] ?? 24 * 60 * 60);
const PARTS = 12;

/** The first parts fill caches that are bounded; growth is counted from here. */
const WARM = 3;

/** What the last part may hold more than the first warm one: noise of the collector, and no leak over a day. */
const MOST_GROWTH = 1.1;

/** Runs in the page: so many turns of the wheel, that pan and zoom in and out, with the picture drawn after each. */
async function turnWheel(steps) {
  const viewport = document.querySelector("#viewport");
  const box = viewport.getBoundingClientRect();
  const [clientX, clientY] = [box.left + box.width * 0.6, box.top + box.height / 2];
  for (let step = 0; step < steps; step += 1) {
    const deltaY = step % 20 < 10 ? -40 : 40;
    const how = step % 2 === 0 ? { ctrlKey: true } : { shiftKey: true };
    const wheel = { deltaY, ...how, clientX, clientY, bubbles: true, cancelable: true };
    viewport.dispatchEvent(new WheelEvent("wheel", wheel));
    await new Promise((resolve) => requestAnimationFrame(resolve));
  }
}

/** What is kept once all garbage is collected: bytes of the page's and of the main process's heap, and nodes. */
async function kept(app, session) {
  await session.send("HeapProfiler.collectGarbage");
  const { metrics } = await session.send("Performance.getMetrics");
  const value = (name) => metrics.find((metric) => metric.name === name).value;
  const main = await app.evaluate(async () => {
    const { setFlagsFromString } = process.getBuiltinModule("node:v8");
    setFlagsFromString("--expose-gc");
    process.getBuiltinModule("node:vm").runInNewContext("gc")();
    return process.memoryUsage().heapUsed;
  });
  return {
    page: value("JSHeapUsedSize"),
    main,
    nodes: value("Nodes"),
    listeners: value("JSEventListeners"),
  };
}

async function part(page, number) {
  await page.evaluate(turnWheel, Math.ceil(STEPS / PARTS));
  const marks = page.locator("#picture [data-event-id] > text");
  await marks.nth(number % 3).click();
  await page.locator("#search-field").fill(number % 2 === 0 ? "truce" : "");
  await page.keyboard.press("Escape");
  await page.locator("#search-field").fill("");
  await page.locator('html[data-state="idle"]').waitFor({ state: "attached" });
}

const folder = mkdtempSync(path.join(tmpdir(), "sourceline-soak-"));
const app = await _electron.launch({
  executablePath: path.join(ROOT, ".cache/stand-in/electron.cjs"),
  args: [`--user-data-dir=${path.join(folder, "user-data")}`, ROOT],
  cwd: ROOT,
});
try {
  const page = await app.firstWindow();
  await page.locator('html[data-state="idle"]').waitFor({ state: "attached" });
  const session = await page.context().newCDPSession(page);
  await session.send("Performance.enable");
  const after = [];
  for (let number = 0; number < PARTS; number += 1) {
    await part(page, number);
    const held = await kept(app, session);
    after.push(held);
    const mb = (bytes) => `${(bytes / 1e6).toFixed(1).padStart(6)} MB`;
    console.log(
      `after ${String(Math.ceil(STEPS / PARTS) * (number + 1)).padStart(6)} steps: page ${mb(held.page)}, ` +
        `main process ${mb(held.main)}, ${held.nodes} nodes, ${held.listeners} listeners`,
    );
  }
  const [warm, last] = [after[WARM - 1], after.at(-1)];
  for (const [name, value] of Object.entries(last)) {
    const ratio = value / warm[name];
    console.log(
      `${name}: ${ratio.toFixed(2)} times what it was after part ${WARM}${ratio > MOST_GROWTH ? ": GROWS" : ""}`,
    );
    if (ratio > MOST_GROWTH) process.exitCode = 1;
  }
} finally {
  await app.close();
  rmSync(folder, { recursive: true, force: true, maxRetries: 3 });
}
