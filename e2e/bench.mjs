// Speed: `npm run bench`. Whole processes as ratios within one run, so that a slow or busy machine does not matter; steps
// of panning and zooming in ms of script beside what they may take.
import { spawnSync } from "node:child_process";
import { mkdtempSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import path from "node:path";
import { fileURLToPath } from "node:url";
import { benchInput } from "./bench-input.mjs";

const RUNS = 9;
const cli = fileURLToPath(new URL("../dist/cli.js", import.meta.url));
const folder = mkdtempSync(path.join(tmpdir(), "sourceline-bench-"));

/** Median wall-clock time of whole processes, ms. */
function wholeProcess(...args) {
  const times = Array.from({ length: RUNS }, () => {
    const begun = performance.now();
    const { status, stderr } = spawnSync(process.execPath, args, { encoding: "utf8" });
    if (status !== 0) throw new Error(stderr);
    return performance.now() - begun;
  });
  return times.sort((a, b) => a - b)[Math.floor(RUNS / 2)];
}

function report(name, time, empty, goal) {
  const ratio = (time / empty).toFixed(1);
  console.log(`${name.padEnd(28)} ${time.toFixed(0).padStart(6)} ms  ${ratio.padStart(6)} x an empty process  ${goal}`);
}

try {
  const empty = wholeProcess("-e", "0");
  report("node -e 0", empty, empty, "");
  const svg = wholeProcess(cli, "export", "--out", path.join(folder, "a.svg"));
  const allowed = 1.5 * empty + 250;
  report(
    "export --out a.svg",
    svg,
    empty,
    `${svg < allowed ? "within" : "OVER"} 1.5 x + 250 ms = ${allowed.toFixed(0)} ms`,
  );
  const png = wholeProcess(cli, "export", "--out", path.join(folder, "a.png"));
  report("export --out a.png", png, empty, `${png < 1000 ? "within" : "OVER"} 1000 ms`);
  const a4 = wholeProcess(cli, "export", "--preset", "a4", "--dpi", "300", "--out", path.join(folder, "a4.png"));
  report("export A4 PNG, 300 dpi", a4, empty, `${a4 < 2500 ? "within" : "OVER"} 2500 ms`);
  const pdf = wholeProcess(cli, "export", "--out", path.join(folder, "a.pdf"));
  report("export --out a.pdf", pdf, empty, `${pdf < 1000 ? "within" : "OVER"} 1000 ms`);
  report("check", wholeProcess(cli, "check"), empty, "");
  report("list --json", wholeProcess(cli, "list", "--json"), empty, "");
  await benchInput();
} finally {
  rmSync(folder, { recursive: true, force: true });
}
