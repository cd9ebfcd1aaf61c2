// Broken files of every format that is read: `npm run fuzz [-- --runs 20000 --seed 1 --format gedcom]`.
//
// Each has to end as a timeline or as what is wrong with it, within 2 s for a file of at most 1 MB, in a process that has
// 512 MB for its objects. Seed and number decide what a file is, so that one that fails can be made again; those that do
// are kept in .cache/fuzz/. Ends with 1 where there are any.
import { fork } from "node:child_process";
import { mkdir, writeFile } from "node:fs/promises";
import path from "node:path";
import { fileURLToPath } from "node:url";
import { parseArgs } from "node:util";
import { build } from "esbuild";

/** Ms after which a file is taken for one that hangs its reader. */
const HANGING = 60_000;
const MEGABYTES = 512;

const { values } = parseArgs({
  options: {
    runs: { type: "string", default: "20000" },
    seed: { type: "string", default: "1" },
    format: { type: "string", multiple: true },
    // Share of files in which a piece stands thousands of times.
    growing: { type: "string", default: "0.02" },
  },
});
const folder = fileURLToPath(new URL("../../.cache/fuzz/", import.meta.url));
const child = path.join(folder, "fuzz-child.mjs");

await mkdir(folder, { recursive: true });
await bundle("fuzz-child.ts", child);
const known = (await ended([])).result;
const formats = values.format ?? known;
const unknown = formats.find((format) => !known.includes(format));
if (unknown !== undefined) throw new Error(`no format "${unknown}"; there are ${known.join(", ")}`);

const columns = ["format", "runs", "timelines", "errors", "slowest", "memory"];
console.log(columns.map((name, index) => (index === 0 ? name.padEnd(22) : name.padStart(11))).join(""));
let failed = 0;
for (const format of formats) failed += await run(format);
process.exitCode = failed > 0 ? 1 : 0;

async function bundle(entry, outfile) {
  await build({
    entryPoints: [fileURLToPath(new URL(entry, import.meta.url))],
    outfile,
    bundle: true,
    platform: "node",
    format: "esm",
    target: "node20",
    mainFields: ["module", "main"],
    // What of the bundle asks for a module in the old way gets it.
    banner: {
      js: 'import { createRequire as requireOf } from "node:module"; const require = requireOf(import.meta.url);',
    },
    logLevel: "warning",
  });
}

/** Runs a format, prints its line and gives how many of its files failed. */
async function run(format) {
  const { result, last, why } = await ended([format, values.runs, values.seed, values.growing]);
  if (result === undefined) {
    console.log(`${format.padEnd(22)}  ${why} at run ${String(last)}`);
    return 1;
  }
  const { runs, timelines, errors, slowestMs, memoryMb, failures } = result;
  const cells = [runs, timelines, errors, `${slowestMs.toFixed(0)} ms`, `${memoryMb.toFixed(0)} MB`];
  console.log(format.padEnd(22) + cells.map((cell) => String(cell).padStart(11)).join(""));
  for (const { run: number, what, text } of failures) {
    const file = path.join(folder, `${format}-${String(number)}.txt`);
    await writeFile(file, text);
    console.log(`  run ${String(number)}: ${what}\n  ${path.relative(process.cwd(), file)}`);
  }
  return failures.length;
}

/** What the process of a format says at its end; without arguments, the names of all formats. */
function ended(order) {
  return new Promise((resolve) => {
    const started = fork(child, order, { execArgv: [`--max-old-space-size=${String(MEGABYTES)}`] });
    let [result, last, why] = [undefined, 0, "it ended"];
    const hangs = () => {
      why = "it hangs";
      started.kill("SIGKILL");
    };
    let timer = setTimeout(hangs, HANGING);
    started.on("message", (message) => {
      clearTimeout(timer);
      if (message.result) result = message.result;
      else {
        last = message.run;
        timer = setTimeout(hangs, HANGING);
      }
    });
    started.on("exit", () => {
      clearTimeout(timer);
      resolve({ result, last, why });
    });
  });
}
