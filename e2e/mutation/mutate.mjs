// How many small faults the unit tests notice: `npm run mutate [-- --sample 150 --seed 1 --room data]`; with
// `--folder data/import/ris`, too, in one folder alone, for those who write its tests.
//
// Stryker makes every mutant of a room, all those of some places, drawn by the seed, are run, and the share that some test
// kills is printed with those that none did, whether or not any test comes by. Seed and code decide what is drawn. Mutants
// that change nothing that anybody can observe stand in equivalents.json, each with its reason; they are not counted.
import { readFile } from "node:fs/promises";
import path from "node:path";
import { parseArgs } from "node:util";
import { Stryker } from "@stryker-mutator/core";
import { makeMutants } from "./make-mutants.mjs";
import { sampled } from "./sampled.mjs";

/** Rooms by name: what is mutated, and the share of the sample that must be killed. */
const ROOMS = {
  data: { folder: "data", goal: 0.93 },
  picture: { folder: "renderer/picture", goal: 0.9 },
};

/** What Stryker says of a mutant that tests noticed: some loop without end, or stop the file from loading. */
const NOTICED = new Set(["Killed", "Timeout", "RuntimeError", "CompileError"]);

const { values } = parseArgs({
  options: {
    sample: { type: "string", default: "150" },
    seed: { type: "string", default: "1" },
    room: { type: "string", multiple: true, default: Object.keys(ROOMS) },
    folder: { type: "string" },
    concurrency: { type: "string", default: "2" },
  },
});

const equivalents = JSON.parse(await readFile(new URL("equivalents.json", import.meta.url), "utf8"));

const { folder: oneFolder } = values;
for (const name of oneFolder === undefined ? values.room : [roomOf(oneFolder)]) {
  const room = { ...ROOMS[name], ...(oneFolder !== undefined && { folder: oneFolder }) };
  if (room.folder === undefined) throw new Error(`no room "${name}"; there are ${Object.keys(ROOMS).join(", ")}`);
  const mutants = await makeMutants(room.folder);
  const chosen = sampled(mutants, Number(values.sample), values.seed);
  const fates = await run(chosen);
  reportStale(room, mutants);
  report(
    name,
    room,
    mutants.length,
    chosen.map((mutant) => ({ ...mutant, fate: fates.get(key(mutant)) ?? "not run" })),
  );
}

/** The room that a folder is in. */
function roomOf(folder) {
  return Object.keys(ROOMS).find((name) => `${folder}/`.startsWith(`${ROOMS[name].folder}/`)) ?? folder;
}

/** Runs the mutants of some places. @returns what became of each, by `key` */
async function run(chosen) {
  const stryker = new Stryker({
    mutate: [...new Set(chosen.map(({ file, start, end }) => `${file}:${place(start)}-${place(end)}`))],
    mutator: { excludedMutations: ["StringLiteral"] },
    ignorers: ["chosen-places"],
    testRunner: "vitest",
    vitest: { configFile: "e2e/mutation/quick-first.config.ts" },
    plugins: ["@stryker-mutator/vitest-runner", new URL("chosen-places.mjs", import.meta.url).href],
    coverageAnalysis: "perTest",
    // One process runs all tests, and its modules and pages stay.
    testRunnerNodeArgs: ["--max-old-space-size=8192"],
    // All tests once, on a busy machine too.
    dryRunTimeoutMinutes: 30,
    // On a busy machine, too, only a loop without end takes so long.
    timeoutMS: 60_000,
    timeoutFactor: 4,
    ignorePatterns: ["dist", ".cache", "e2e/gallery"],
    tempDirName: ".cache/mutation",
    reporters: ["progress-append-only"],
    warnings: { slow: false },
    concurrency: Number(values.concurrency),
    logLevel: "warn",
    fileLogLevel: "off",
  });
  const results = await stryker.runMutationTest();
  return new Map(results.map((result) => [key(fromResult(result)), result.status]));
}

/** Lines from 1 and columns from 0, as Stryker's ranges have them. */
function place({ line, column }) {
  return `${String(line)}:${String(column)}`;
}

/** Results count columns from 1. */
function fromResult({ fileName, location: { start, end }, mutatorName, replacement }) {
  const file = path.relative(process.cwd(), fileName).split(path.sep).join("/");
  const from0 = ({ line, column }) => ({ line, column: column - 1 });
  return { file, start: from0(start), end: from0(end), mutator: mutatorName, to: replacement };
}

function key({ file, start, end, mutator, to }) {
  return `${file}:${place(start)}-${place(end)} ${mutator} ${to}`;
}

function isSame(equivalent, { file, from, to }) {
  return equivalent.file === file && equivalent.from === oneLine(from) && equivalent.to === oneLine(to);
}

/** Equivalents whose code is gone are taken out of the list. */
function reportStale({ folder }, mutants) {
  const own = equivalents.filter(({ file }) => file.startsWith(`${folder}/`));
  const stale = own.filter((equivalent) => !mutants.some((mutant) => isSame(equivalent, mutant)));
  for (const { file, from, to } of stale) console.log(`no such mutant any more: ${file}\n    - ${from}\n    + ${to}`);
  if (stale.length > 0) process.exitCode = 1;
}

function report(name, { goal }, made, results) {
  const counted = results.filter((mutant) => !equivalents.some((equivalent) => isSame(equivalent, mutant)));
  const left = counted.filter(({ fate }) => !NOTICED.has(fate));
  const killed = counted.length - left.length;
  const score = counted.length === 0 ? 1 : killed / counted.length;
  const ofFate = (fate) => `${String(results.filter((result) => result.fate === fate).length)} ${fate}`;
  console.log(
    `\n${name}: ${(score * 100).toFixed(1)} % killed (${String(killed)} of ${String(counted.length)}; seed ${values.seed}), ` +
      `goal ${String(goal * 100)} %; ${String(results.length - counted.length)} equivalent; ${String(made)} mutants in all\n` +
      `  ${[...new Set(results.map(({ fate }) => fate))].sort().map(ofFate).join(", ")}`,
  );
  for (const { file, start, mutator, from, to, fate } of left)
    console.log(`  ${file}:${place(start)} ${mutator} (${fate})\n    - ${oneLine(from)}\n    + ${oneLine(to)}`);
  if (score < goal) process.exitCode = 1;
}

function oneLine(code) {
  return code.replace(/\s+/gu, " ");
}
