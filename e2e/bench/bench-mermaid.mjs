// The same events drawn by mermaid-cli, the one other program that draws timelines from a command line: what our own times
// are compared with. It is fetched from npm when the benchmark runs, and draws in a browser of this machine.
import { build } from "esbuild";
import { spawnSync } from "node:child_process";
import { cpSync, existsSync, mkdirSync, readFileSync, writeFileSync } from "node:fs";
import path from "node:path";
import { fileURLToPath } from "node:url";

const ROOT = fileURLToPath(new URL("../..", import.meta.url));
const CACHE = path.join(ROOT, ".cache", "mermaid");

/** The arguments of a process that draws the shipped timeline to `out`; undefined, with the reason said, when there is none. */
export async function mermaidDrawing(folder) {
  const browser = await browserPath();
  const program = browser === undefined ? undefined : installed();
  if (program === undefined) {
    console.log("mermaid-cli cannot be had here (no npm registry, or no browser): compared with nothing");
    return undefined;
  }
  const source = path.join(folder, "timeline.mmd");
  writeFileSync(source, mermaidText());
  const settings = path.join(folder, "browser.json");
  writeFileSync(settings, JSON.stringify({ executablePath: browser, args: ["--no-sandbox"] }));
  return (out) => [program, "--quiet", "--input", source, "--puppeteerConfigFile", settings, "--output", out];
}

/** Days in their order, each with the titles of its events; a colon would end a title. */
function mermaidText() {
  const { title, events } = JSON.parse(readFileSync(path.join(ROOT, "data", "syria-2016.json"), "utf8"));
  const days = new Map();
  for (const { title: event, when } of events) {
    const moment = when.start ?? when;
    // Its grammar takes a colon for the end of a date, so times of day are left out.
    const day = (moment.earliest ?? moment.latest ?? "undated").slice(0, 10);
    days.set(day, [...(days.get(day) ?? []), event.replaceAll(/[:;#]/gu, " ")]);
  }
  const lines = [...days]
    .sort(([a], [b]) => (a < b ? -1 : 1))
    .map(([day, titles]) => `  ${day} : ${titles.join(" : ")}`);
  return ["timeline", `  title ${title.replaceAll(":", " ")}`, ...lines, ""].join("\n");
}

function installed() {
  const program = path.join(CACHE, "node_modules", "@mermaid-js", "mermaid-cli", "src", "cli.js");
  if (existsSync(program)) return program;
  console.log("fetching mermaid-cli from npm (once) ...");
  mkdirSync(CACHE, { recursive: true });
  for (const name of ["package.json", "package-lock.json"])
    cpSync(path.join(ROOT, "e2e", "bench", "mermaid", name), path.join(CACHE, name));
  const { status } = spawnSync("npm", ["ci", "--ignore-scripts", "--no-audit", "--no-fund", "--loglevel=error"], {
    cwd: CACHE,
    shell: process.platform === "win32",
  });
  return status === 0 ? program : undefined;
}

/** The browser that the tests use too, found by the same code. */
async function browserPath() {
  const finder = path.join(CACHE, "find-browser.mjs");
  await build({
    stdin: {
      contents: 'import { findBrowser } from "./find-browser.ts"; console.log(findBrowser("headless") ?? "");',
      resolveDir: path.join(ROOT, "main", "start"),
    },
    bundle: true,
    platform: "node",
    format: "esm",
    outfile: finder,
    logLevel: "error",
  });
  return spawnSync(process.execPath, [finder], { encoding: "utf8" }).stdout.trim() || undefined;
}
