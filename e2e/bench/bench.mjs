// Speed: `npm run bench`. Whole processes as ratios within one run, so that a slow or busy machine does not matter; steps
// of panning and zooming in ms of script beside what they may take.
import { spawnSync } from "node:child_process";
import { mkdtempSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import path from "node:path";
import { fileURLToPath } from "node:url";
import { benchInput } from "./bench-input.mjs";
import { mermaidDrawing } from "./bench-mermaid.mjs";

const RUNS = 9;
const cli = fileURLToPath(new URL("../../dist/cli.js", import.meta.url));
const folder = mkdtempSync(path.join(tmpdir(), "sourceline-bench-"));

/** Median wall-clock time of whole processes, ms. */
function wholeProcess(args, runs = RUNS) {
  const times = Array.from({ length: runs }, () => {
    const begun = performance.now();
    const { status, stderr } = spawnSync(process.execPath, args, { encoding: "utf8" });
    if (status !== 0) throw new Error(stderr);
    return performance.now() - begun;
  });
  return times.sort((a, b) => a - b)[Math.floor(runs / 2)];
}

/** One line: the time, how many empty processes it is, and whether it is within `most` ms. */
function report(name, time, empty, most) {
  const ratio = (time / empty).toFixed(1);
  const goal = most === undefined ? "" : `${time < most ? "within" : "OVER"} ${most.toFixed(0)} ms`;
  console.log(`${name.padEnd(34)} ${time.toFixed(0).padStart(6)} ms  ${ratio.padStart(6)} x an empty process  ${goal}`);
}

/** Pictures of the shipped timeline, beside those that mermaid-cli draws of the same events. */
async function benchPictures(empty) {
  const out = (name) => path.join(folder, name);
  const drawn = (name, ...options) => wholeProcess([cli, "export", "--out", out(name), ...options]);
  const ours = { svg: drawn("a.svg"), png: drawn("a.png"), pdf: drawn("a.pdf") };
  report("export --out a.svg", ours.svg, empty, Math.min(500, 1.5 * empty + 250));
  report("export --out a.png", ours.png, empty, 1000);
  report("export --out a.pdf", ours.pdf, empty, 1000);
  report("export --preset a4 --dpi 300 (PNG)", drawn("a4.png", "--preset", "a4", "--dpi", "300"), empty, 2500);
  const mermaid = await mermaidDrawing(folder);
  if (!mermaid) return;
  for (const [format, time] of Object.entries(ours)) {
    const theirs = wholeProcess(mermaid(out(`mermaid.${format}`)), 3);
    console.log(
      `mmdc, the same events as ${format.padEnd(11)}${theirs.toFixed(0).padStart(9)} ms  ${(theirs / time).toFixed(1).padStart(6)} x ours`,
    );
  }
}

try {
  const empty = wholeProcess(["-e", "0"]);
  report("node -e 0", empty, empty);
  await benchPictures(empty);
  report("check", wholeProcess([cli, "check"]), empty);
  report("list --json", wholeProcess([cli, "list", "--json"]), empty);
  await benchInput();
} finally {
  rmSync(folder, { recursive: true, force: true });
}
