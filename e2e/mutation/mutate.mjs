// How many small faults the unit tests notice: `npm run mutate [-- --sample 150 --seed 1 --room data]`.
//
// Stryker makes every mutant of a room, a seeded sample of them is run, and the share that some test kills is printed
// with those that none did. The same sample and seed give the same mutants. Survivors that change nothing that anybody
// can observe stand in equivalents.json, each with its reason, and count as neither killed nor survived.
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

const { values } = parseArgs({
  options: {
    sample: { type: "string", default: "150" },
    seed: { type: "string", default: "1" },
    room: { type: "string", multiple: true, default: Object.keys(ROOMS) },
    concurrency: { type: "string", default: "2" },
  },
});

const equivalents = JSON.parse(await readFile(new URL("equivalents.json", import.meta.url), "utf8"));
const isEquivalent = (mutant) =>
  equivalents.some(
    ({ file, mutator, from, to }) =>
      file === mutant.file && mutator === mutant.mutator && from === mutant.from && to === mutant.to,
  );

for (const name of values.room) {
  const room = ROOMS[name];
  if (room === undefined) throw new Error(`no room "${name}"; there are ${Object.keys(ROOMS).join(", ")}`);
  const mutants = await makeMutants(room.folder);
  const chosen = sampled(mutants, Number(values.sample), values.seed);
  const results = await run(chosen);
  report(name, room, mutants.length, results);
}

/** Runs some mutants; each with its fate. A mutant inside another's place may run too, and is not counted. */
async function run(chosen) {
  const stryker = new Stryker({
    mutate: chosen.map(({ file, start, end }) => `${file}:${place(start)}-${place(end)}`),
    testRunner: "vitest",
    vitest: { configFile: "e2e/vitest.config.ts" },
    plugins: ["@stryker-mutator/vitest-runner"],
    coverageAnalysis: "perTest",
    ignorePatterns: ["dist", ".cache", "e2e/gallery"],
    tempDirName: ".cache/mutation",
    reporters: ["progress-append-only"],
    concurrency: Number(values.concurrency),
    logLevel: "warn",
    fileLogLevel: "off",
  });
  const all = await stryker.runMutationTest();
  const fates = new Map(all.map((result) => [key(fromResult(result)), result.status]));
  return chosen.map((mutant) => ({ ...mutant, fate: fates.get(key(mutant)) ?? "not run" }));
}

/** Lines from 1 and columns from 0, as Stryker's ranges have them. */
function place({ line, column }) {
  return `${String(line)}:${String(column)}`;
}

/** Results count columns from 1. */
function fromResult({ fileName, location: { start }, mutatorName, replacement }) {
  const file = path.relative(process.cwd(), fileName).split(path.sep).join("/");
  return { file, start: { line: start.line, column: start.column - 1 }, mutator: mutatorName, to: replacement };
}

function key({ file, start, mutator, to }) {
  return `${file}:${place(start)} ${mutator} ${to}`;
}

function report(name, { goal }, made, results) {
  const counted = results.filter((mutant) => !isEquivalent(mutant));
  const killed = counted.filter(({ fate }) => ["Killed", "Timeout", "RuntimeError", "CompileError"].includes(fate));
  const score = counted.length === 0 ? 1 : killed.length / counted.length;
  const share = `${(score * 100).toFixed(1)} %`;
  console.log(
    `\n${name}: ${share} of ${String(counted.length)} mutants killed, of ${String(made)} made; ` +
      `${String(results.length - counted.length)} equivalent; goal ${String(goal * 100)} %`,
  );
  for (const { file, start, mutator, from, to, fate } of counted.filter((mutant) => !killed.includes(mutant)))
    console.log(`  ${file}:${place(start)} ${mutator} (${fate})\n    - ${oneLine(from)}\n    + ${oneLine(to)}`);
  if (score < goal) process.exitCode = 1;
}

function oneLine(code) {
  const text = code.replace(/\s+/gu, " ");
  return text.length > 100 ? `${text.slice(0, 99)}…` : text;
}
