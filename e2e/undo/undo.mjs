// Takes the protections of Electron's checklist away, one at a time, in a copy of the project, and runs the smallest
// check that should notice. Prints a table; ends with status 1 when one was not noticed.
//
//   npm run undo              all of them
//   npm run undo -- WebRTC    those whose line has the word
//
// Not part of npm test: it builds the program several times. Point 19, fuses, belongs to the packages and their checks.
import { spawnSync } from "node:child_process";
import { cp, mkdir, readFile, rm, symlink, writeFile } from "node:fs/promises";
import path from "node:path";
import { POINTS } from "./points.mjs";

const COPY = path.resolve(".cache", "undo");

function run(command, args) {
  return spawnSync(command, args, { cwd: COPY, encoding: "utf8", env: { ...process.env, FORCE_COLOR: "0" } });
}

/** What is written by hand, as it lies there now; what was installed or fetched is shared. */
async function makeCopy() {
  await rm(COPY, { recursive: true, force: true });
  const { stdout } = spawnSync("git", ["ls-files", "-co", "--exclude-standard"], { encoding: "utf8" });
  for (const file of stdout.split("\n").filter((name) => name !== "")) {
    await cp(file, path.join(COPY, file)).catch(() => undefined);
  }
  await symlink(path.resolve("node_modules"), path.join(COPY, "node_modules"));
  await mkdir(path.join(COPY, ".cache"));
  await symlink(path.resolve(".cache", "chromium"), path.join(COPY, ".cache", "chromium"));
  // Cutting them takes longer than everything else of a build.
  await cp(path.join(".cache", "fonts"), path.join(COPY, ".cache", "fonts"), { recursive: true }).catch(
    () => undefined,
  );
}

/** The words of a test's name are words, not a pattern. */
const literally = (name) => name.replaceAll(/[.*+?^${}()|[\]\\]/g, String.raw`\$&`);

const CHECKS = {
  unit: ({ file, name }) =>
    run("npx", ["vitest", "run", "--config", "e2e/vitest.config.ts", file, "-t", literally(name)]),
  spec({ file, name }) {
    const built = run("node", ["build.mjs"]);
    if (built.status !== 0) return { status: 0, stdout: `does not build: ${built.stderr}` };
    return run("npx", ["playwright", "test", "-c", "e2e", file, "-g", literally(name), "--workers=1"]);
  },
  lint: ({ file }) => run("npx", ["eslint", file]),
};

/** Whether tests ran at all: a name that fits none would be "noticed" otherwise. */
const ran = ({ stdout }) => !/No test(?:s| files)? found|No tests? found/iu.test(stdout) && !/ 0 passed/u.test(stdout);

function once(text, from) {
  const count =
    typeof from === "string" ? text.split(from).length - 1 : (text.match(new RegExp(from, "g")) ?? []).length;
  return count === 1;
}

async function undo({ file, from, to, check }) {
  const place = path.join(COPY, file);
  const text = await readFile(place, "utf8");
  if (!once(text, from)) return { isNoticed: false, why: `${file} has it not once: ${from}` };
  await writeFile(
    place,
    text.replace(from, () => to),
  );
  try {
    const outcome = CHECKS[check.kind](check);
    const isNoticed = outcome.status !== 0 && ran(outcome);
    return { isNoticed, why: isNoticed ? "" : outcome.stdout.slice(-600) };
  } finally {
    await writeFile(place, text);
  }
}

const words = process.argv.slice(2);
const chosen = POINTS.filter((point) => words.every((word) => JSON.stringify(point).includes(word)));
await makeCopy();
let missed = 0;
const kinds = [...new Set(chosen.map(({ check }) => JSON.stringify(check)))].map((check) => JSON.parse(check));
for (const check of kinds) {
  const outcome = CHECKS[check.kind](check);
  if (outcome.status === 0 && ran(outcome)) continue;
  console.log(`fails with everything in place: ${check.file} ${check.name ?? ""}\n${outcome.stdout.slice(-600)}`);
  missed += 1;
}
console.log("point | undone | noticed by");
for (const point of chosen) {
  const { isNoticed, why } = await undo(point);
  const by = [point.check.file, point.check.name].filter(Boolean).join(": ");
  console.log(`${point.point} | ${point.what} | ${isNoticed ? by : `NOT NOTICED by ${by}\n${why}`}`);
  if (!isNoticed) missed += 1;
}
await rm(COPY, { recursive: true, force: true });
if (missed > 0) process.exitCode = 1;
else console.log(`All ${chosen.length} are noticed.`);
