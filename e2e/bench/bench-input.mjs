// Script time of one step of panning or zooming in the running program, or of a key in a form, from the event to the painted
// picture; and of an edit.
/* global document, window, InputEvent, WheelEvent */
import { mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import path from "node:path";
import { fileURLToPath } from "node:url";
import { _electron } from "playwright/test";
import { measureEdits } from "./bench-edits.mjs";
import { generatedTimeline } from "../helpers/generated-timeline.mjs";

const ROOT = fileURLToPath(new URL("../..", import.meta.url));
/** What a step may take where 60 frames a second are drawn, ms. */
const FRAME = 16.7;
/** Edits of each kind. */
const EDITS = 15;
const EXECUTABLE = path.join(ROOT, ".cache/stand-in/electron.cjs");

/**
 * Runs in the page: makes steps of a kind ("pan" and "zoom" by the wheel, "filter" by setting and clearing one, "type" by a
 * letter in the field `into`), and gives the ms of script that each took until its picture was drawn, the shortest first.
 */
async function timeSteps({ steps, kind, into }) {
  const viewport = document.querySelector("#viewport");
  const box = viewport.getBoundingClientRect();
  const [clientX, clientY] = [box.left + box.width * 0.6, box.top + box.height / 2];
  const act = (step) => {
    if (kind === "filter") return document.querySelector('.filter-bar [data-filter="undated"]').click();
    if (kind === "type") {
      const field = document.querySelector(into);
      field.value = step % 8 === 0 ? "1" : `${field.value}${step % 8}`;
      return field.dispatchEvent(new InputEvent("input", { bubbles: true }));
    }
    const deltaY = step % 2 === 0 ? -60 : 60;
    const how = kind === "pan" ? { shiftKey: true } : { ctrlKey: true };
    viewport.dispatchEvent(
      new WheelEvent("wheel", { deltaY, ...how, clientX, clientY, bubbles: true, cancelable: true }),
    );
  };
  const request = window.requestAnimationFrame.bind(window);
  let spent = 0;
  const timed = (work) => {
    const begun = performance.now();
    work();
    spent += performance.now() - begun;
  };
  window.requestAnimationFrame = (draw) => request((now) => timed(() => draw(now)));
  const times = [];
  for (let step = 0; step < steps; step += 1) {
    spent = 0;
    timed(() => act(step));
    // The first frame draws, the second comes when the first is done.
    await new Promise((resolve) => request(() => request(resolve)));
    times.push(spent);
  }
  window.requestAnimationFrame = request;
  return times.sort((a, b) => a - b);
}

function report(name, times, goal) {
  const at = (share) => times[Math.min(times.length - 1, Math.floor(times.length * share))];
  const ms = (time) => `${time.toFixed(1).padStart(7)} ms`;
  const verdict = at(0.5) <= goal ? "within" : "OVER";
  // A busy machine stretches every figure but the best.
  console.log(
    `${name.padEnd(44)} best ${ms(at(0))}  median ${ms(at(0.5))}  p95 ${ms(at(0.95))}  ${verdict} ${goal} ms`,
  );
}

/** Types into forms of an event: into what a claim says, its title, its date, and where another event is looked for. */
async function measureTyping(page, name, steps) {
  const type = async (what, into) => {
    await page.locator(into).focus();
    report(`type: ${name}, ${what}`, await page.evaluate(timeSteps, { steps, kind: "type", into }), FRAME);
  };
  await page.locator("#picture [data-event-id] > text").first().click();
  await page.keyboard.press("a");
  await type("what a claim says", "#edit-says");
  await page.keyboard.press("Escape");
  await page.locator(".edit-form").waitFor({ state: "detached" });
  await page.keyboard.press("e");
  await type("a title", "#edit-title");
  await type("a date", "#edit-when");
  await page.locator(".edit-form summary").click();
  await page.getByRole("button", { name: "Merge into another event…" }).click();
  await type("what looks for an event", "#edit-event");
}

async function measure(name, args, goal, { steps, dates = [], filters = false, forms = false }, folder) {
  const app = await _electron.launch({
    executablePath: EXECUTABLE,
    args: [`--user-data-dir=${mkdtempSync(path.join(folder, "user-data-"))}`, ROOT, ...args],
    cwd: ROOT,
  });
  try {
    const page = await app.firstWindow();
    const idle = () => page.locator('html[data-state="idle"]').waitFor({ state: "attached", timeout: 120_000 });
    await idle();
    for (const date of [undefined, ...dates]) {
      if (date !== undefined) {
        await page.keyboard.press("g");
        await page.locator("#date-field").fill(date);
        await page.keyboard.press("Enter");
        await idle();
      }
      const marks = await page.locator("#picture .glyph").count();
      for (const kind of ["pan", "zoom"]) {
        const times = await page.evaluate(timeSteps, { steps: marks > 1000 ? 5 : steps, kind });
        report(`${kind}: ${name}, ${date ?? "all"} (${marks} marks)`, times, goal);
      }
      if (!filters) continue;
      const times = await page.evaluate(timeSteps, { steps, kind: "filter" });
      report(`filter: ${name}, ${date ?? "all"}`, times, goal);
    }
    if (!forms) return;
    // What is typed below is left in its forms, which would not be done.
    await measureEdits(page, name, EDITS, report);
    await measureTyping(page, name, steps);
  } finally {
    await app.close();
  }
}

/** Prints a line for each kind of step, at the shipped timeline, at 10,000 generated events and at 2,000 sources. */
export async function benchInput() {
  const folder = mkdtempSync(path.join(tmpdir(), "sourceline-bench-"));
  try {
    await measure("shipped", [], 8, { steps: 60, dates: ["2016-09-28"] }, folder);
    const file = path.join(folder, "generated.json");
    writeFileSync(file, JSON.stringify(generatedTimeline(10_000)));
    await measure("10,000 events", [file], 12, { steps: 40, dates: ["2010-05"], forms: true }, folder);
    for (const outlets of [12, 2000]) {
      const many = path.join(folder, `${outlets}-outlets.json`);
      writeFileSync(many, JSON.stringify(generatedTimeline(1000, { sources: 2000, outlets })));
      const name = `1,000 events, 2,000 sources of ${outlets}`;
      await measure(name, [many], FRAME, { steps: 40, dates: ["2010-05"], filters: true }, folder);
    }
  } finally {
    rmSync(folder, { recursive: true, force: true, maxRetries: 20 });
  }
}
