// Kills the program while it writes settings, the journal of edits and pictures, at random points, and looks at what is
// left: every file is as it was or as it should be, no edit that was noted is lost, and nothing else stays but what the
// next write takes away. Then kills the whole program while somebody types in its window: nothing older than a second is
// lost, and the next start shows it.
//
//   npm run kills               200 kills, and 100 of the window
//   npm run kills -- 20 7 5     20 kills, seed 7, and 5 of the window
//
// Not part of npm test, which does a few of them. The built command line is used: npm run build first.
import { build } from "esbuild";
import { spawn, spawnSync } from "node:child_process";
import { mkdir, mkdtemp, readFile, readdir, rm, utimes, writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import path from "node:path";
import { windowToKill } from "./kill-window.mjs";

const [times = "200", seed = "1", windows = "100"] = process.argv.slice(2);
const CLI = path.resolve("dist", "cli.js");
const HARBOUR = path.resolve("e2e", "helpers", "harbour.json");

/** Settings that are all of one number: half of one file and half of another would show. */
const WRITER = `
  import { writeSettings } from "./main/electron/memory/settings-file.ts";
  const file = process.argv[2];
  const of = (number) => ({
    letterKeys: true,
    window: { x: number, y: number, width: number, height: number, maximized: false },
    timelines: Array.from({ length: 150 }, (_, at) => ({
      key: String(at).padStart(64, "0"),
      documents: String(number).repeat(300),
    })),
  });
  await writeSettings(file, of(1));
  process.stdout.write("begun\\n");
  for (let number = 2; ; number = (number % 9) + 1) await writeSettings(file, of(number));
`;

/** Edits, each told once it is noted; after a while they are saved, and the journal begins anew. */
const EDITOR = `
  import { createJournal } from "./main/electron/editing/journal.ts";
  const journal = createJournal(process.argv[2]);
  const edit = (number) => ({ type: "edit", edit: { type: "change-details", change: { title: String(number) } } });
  const notedOr = (reason) => { if (reason !== undefined) throw new Error(reason); };
  for (let number = 1; ; number += 1) {
    const base = JSON.stringify({ saved: number - 1, filler: "x".repeat(50_000) });
    if (number % 20 === 1) notedOr(await journal.begin({ name: "bells.sourceline" }, base));
    notedOr(await journal.note(edit(number)));
    process.stdout.write(String(number) + "\\n");
  }
`;

/** Mulberry32: the same numbers from 0 to 1 for the same seed. */
function seeded(start) {
  let state = start;
  return () => {
    state = (state + 0x6d2b79f5) | 0;
    let mixed = Math.imul(state ^ (state >>> 15), 1 | state);
    mixed = (mixed + Math.imul(mixed ^ (mixed >>> 7), 61 | mixed)) ^ mixed;
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 2 ** 32;
  };
}

/** Starts a program, and kills it `after` ms later than its first word, or than its start. Gives its last whole line. */
async function kill(args, after, waitsForWord) {
  const child = spawn(process.execPath, args, { stdio: ["ignore", "pipe", "inherit"] });
  let said = "";
  child.stdout.on("data", (part) => (said += String(part)));
  const ended = new Promise((resolve) => child.once("close", (...how) => resolve(how)));
  if (waitsForWord) await Promise.race([ended, new Promise((resolve) => child.stdout.once("data", resolve))]);
  const timer = setTimeout(() => child.kill("SIGKILL"), after);
  const [status, signal] = await ended;
  clearTimeout(timer);
  // A program that does not run at all would leave everything as it was.
  if (signal !== "SIGKILL" && status !== 0) throw new Error(`ended by itself with status ${status}`);
  return said.split("\n").at(-2) ?? "";
}

/** What is in a folder besides the files that belong there, and what a killed write may leave. */
async function strays(folder, own) {
  return (await readdir(folder)).filter((name) => !own.includes(name) && !/^\.sourceline-.+\.tmp$/u.test(name));
}

async function killSettings(folder, writer, random) {
  const file = path.join(folder, "settings.json");
  await kill([writer, file], random() * 60, true);
  const { window, timelines } = JSON.parse(await readFile(file, "utf8"));
  const numbers = new Set([window.x, window.y, ...timelines.map(({ documents }) => Number(documents[299]))]);
  const wrong = await strays(folder, ["settings.json"]);
  return numbers.size === 1 && timelines.length === 150 && wrong.length === 0 ? "" : `settings: ${wrong.join(", ")}`;
}

/** What the journal leads to is what was noted last, or the edit after it, whose word was not told yet. */
async function killEditor(folder, editor, random) {
  const file = path.join(folder, "journal.ndjson");
  const noted = Number(await kill([editor, file], random() * 120, true));
  const [head, base, ...lines] = (await readFile(file, "utf8")).split("\n");
  const numbers = lines.slice(0, -1).map((line) => Number(JSON.parse(line).edit.change.title));
  const { saved } = JSON.parse(base);
  const last = numbers.at(-1) ?? saved;
  const isInOrder = numbers.every((number, at) => number === saved + at + 1);
  const wrong = await strays(folder, ["journal.ndjson"]);
  const isWhole = JSON.parse(head).journal === 1 && isInOrder && last >= noted && last <= noted + 1;
  return isWhole && wrong.length === 0
    ? ""
    : `journal: noted ${noted}, left ${saved} and ${numbers.join(" ")}; ${wrong.join(", ")}`;
}

async function killExport(folder, picture, random, longest) {
  const file = path.join(folder, "picture.svg");
  await writeFile(file, "old");
  await kill([CLI, "export", HARBOUR, "--out", file], random() * longest, false);
  const left = await readFile(file, "utf8");
  const wrong = await strays(folder, ["picture.svg"]);
  return (left === "old" || left === picture) && wrong.length === 0 ? "" : `picture: ${wrong.join(", ")}`;
}

/** A write takes away what killed ones have left, once it is an hour old. */
async function leftAfterAnotherWrite(folder) {
  const earlier = new Date(Date.now() - 2 * 3_600_000);
  const temporary = (await readdir(folder)).filter((name) => name.endsWith(".tmp"));
  await Promise.all(temporary.map((name) => utimes(path.join(folder, name), earlier, earlier)));
  spawnSync(process.execPath, [CLI, "export", HARBOUR, "--out", path.join(folder, "picture.svg")]);
  return (await readdir(folder)).filter((name) => name.endsWith(".tmp"));
}

/** Bundles a program of our own code. */
function made(contents, outfile) {
  return build({
    stdin: { contents, resolveDir: process.cwd(), loader: "js" },
    bundle: true,
    platform: "node",
    mainFields: ["module", "main"],
    format: "esm",
    logLevel: "error",
    outfile,
  });
}

const folder = await mkdtemp(path.join(tmpdir(), "sourceline-kills-"));
try {
  const [settings, journals, pictures] = ["settings", "journals", "pictures"].map((name) => path.join(folder, name));
  await Promise.all([settings, journals, pictures].map((each) => mkdir(each)));
  const [writer, editor] = [path.join(folder, "writer.mjs"), path.join(folder, "editor.mjs")];
  await Promise.all([made(WRITER, writer), made(EDITOR, editor)]);
  const whole = path.join(pictures, "picture.svg");
  const begun = performance.now();
  spawnSync(process.execPath, [CLI, "export", HARBOUR, "--out", whole]);
  // A little longer than it takes, so that some come to their end.
  const longest = (performance.now() - begun) * 1.2;
  const picture = await readFile(whole, "utf8");
  const random = seeded(Number(seed));
  const findings = [];
  for (let time = 0; time < Number(times); time += 1) {
    const finding = await [
      () => killSettings(settings, writer, random),
      () => killEditor(journals, editor, random),
      () => killExport(pictures, picture, random, longest),
    ][time % 3]();
    if (finding !== "") findings.push(`kill ${time + 1}, seed ${seed}: ${finding}`);
  }
  const killWindow = await windowToKill(path.join(folder, "window"), random);
  for (let time = 0; time < Number(windows); time += 1) {
    const finding = await killWindow();
    if (finding !== "") findings.push(`kill ${time + 1} of the window, seed ${seed}: ${finding}`);
  }
  const left = await leftAfterAnotherWrite(pictures);
  if (left.length > 0) findings.push(`left behind: ${left.join(", ")}`);
  for (const finding of findings) console.error(finding);
  if (findings.length > 0) process.exitCode = 1;
  else console.log(`${times} kills, and ${windows} of the window: every file is as it was or as it should be.`);
} finally {
  await rm(folder, { recursive: true, force: true });
}
