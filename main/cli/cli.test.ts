import { spawnSync } from "node:child_process";
import { copyFile, mkdtemp, rm, symlink, writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import path from "node:path";
import { build } from "esbuild";
import { afterAll, expect, test } from "vitest";
import { failureText } from "./failure-text.ts";
import { capturedRun, SHIPPED } from "../../e2e/helpers/captured-run.ts";

const HARBOUR = path.join(import.meta.dirname, "../../e2e/helpers/harbour.json");

const folder = await mkdtemp(path.join(tmpdir(), "sourceline-cli-"));

afterAll(() => rm(folder, { recursive: true, force: true }));

const run = (...args: readonly string[]) => capturedRun(folder, args);

test("--version prints the version alone", async () => {
  expect(await run("--version")).toEqual({ exit: 0, out: "1.2.3\n", err: "" });
});

test.each([[["--help"]], [["-h"]], [["help"]]])("%j names every command", async (args) => {
  const { exit, out, err } = await run(...args);
  expect({ exit, err }).toEqual({ exit: 0, err: "" });
  for (const command of ["export [FILE]", "check [FILE]", "list [FILE]", "verify-sources [FILE]"])
    expect(out).toContain(command);
});

test.each(["export", "check", "list", "verify-sources"])("%s --help tells how to call it", async (command) => {
  const { exit, out } = await run(command, "--nonsense", "--help");
  expect(exit).toBe(0);
  expect(out).toMatch(new RegExp(`^Usage: node dist/cli.js ${command} \\[FILE\\]`));
});

test.each<[string[], string]>([
  [[], "a command is missing; the commands are export, check, list, convert, new, verify-sources"],
  [["chekc"], 'unknown command "chekc". Did you mean "check"?'],
  [["draw"], 'unknown command "draw". There are export, check, list, convert, new, verify-sources'],
  [["toString"], 'unknown command "toString". There are export, check, list, convert, new, verify-sources'],
  [
    ["--json"],
    'unknown option "--json"; the command comes first, the commands are export, check, list, convert, new, verify-sources',
  ],
  [["list", "--jsno"], 'unknown option "--jsno". Did you mean "--json"?'],
  [["list", "--json=3"], "--json takes no value; leave it out"],
  [["check", "a.json", "b.json"], 'one FILE at a time, not "a.json", "b.json"; put names with blanks in quotes'],
  [["check", ""], "the name of FILE is empty; leave it out for the shipped timeline"],
  [["export"], "export needs --out with a name that ends in .svg, .png, .pdf or .html"],
  [["export", "--out"], "--out needs a value; write it as --out VALUE or --out=VALUE"],
  [["export", "--out", "--width=9"], "--out needs a value; write it as --out VALUE or --out=VALUE"],
  [["export", "--out", "a.gif"], '--out must end in .svg, .png, .pdf or .html, not "a.gif"'],
  [["export", "--out", "a.svg", "--width", "319"], '--width must be from 320px to 20000px, not "319px"'],
  [["export", "--out", "a.svg", "--width", "530cm"], '--width must be from 8.5cm to 529.1cm, not "530cm"'],
  [["export", "--out", "a.svg", "--height", "6cm"], '--height must be from 6.4cm to 529.1cm, not "6cm"'],
  [
    ["export", "--out", "a.svg", "--width", "wide"],
    '--width must be a length, as 1600, 180mm, 18cm, 7in or 510pt, not "wide"',
  ],
  [["export", "--out", "a.png", "--dpi", "300", "--scale", "2"], "--dpi and --scale say the same; leave one out"],
  [["export", "--out", "a.png", "--dpi", "9"], '--dpi must be from 10 to 1200, not "9"'],
  [["export", "--out", "a.png", "--scale", "0"], '--scale must be over 0 and at most 8, not "0"'],
  [["export", "--out", "a.png", "--scale", "8.5"], '--scale must be over 0 and at most 8, not "8.5"'],
  [
    ["export", "--out", "a.svg", "--theme", "blue"],
    '--theme must be one of light, dark, contrast, print, newspaper, not "blue"',
  ],
  [
    ["export", "--out", "a.svg", "--from", "2001-02-30"],
    '--from must be a date that exists, as 2016-09-05, 2016-09-19T17:00 or Sept 2016, not "2001-02-30"',
  ],
  [
    ["export", "--out", "a.svg", "--to", "5/9/2016"],
    '--to must be a date that exists, as 2016-09-05, 2016-09-19T17:00 or Sept 2016 (5/9/2016 can be 5 September or 9 May: write the month as a word, or the year first.), not "5/9/2016"',
  ],
  [["export", HARBOUR, "--out", "a.svg", "--to", "29 Feb"], "--to: Which year? Write 29 February with its year."],
  [
    ["export", HARBOUR, "--out", "a.svg", "--from", "2002-01-01"],
    "--from (2002-01-01) must not be after --to (2001-05-31); give both, or swap them",
  ],
  [
    ["export", "--out", "a.svg", "--whole", "--to", "2001-05-10"],
    "--whole leaves nothing to --from and --to; leave it out, or them",
  ],
  [
    ["export", "--out", "a.svg", "--preset", "a5"],
    '--preset must be one of column, two-columns, a4, letter, a3, slide, square, card, not "a5"',
  ],
  [
    ["export", "--out", "a.svg", "--lanes", "colour"],
    '--lanes must be one of subject, actor, place, source, none, not "colour"',
  ],
  [["export", "--out", "a.svg", "--type-scale", "11"], '--type-scale must be from 0.25 to 10, not "11"'],
  [
    ["export", "--out", "a.svg", "--preset", "a4", "--width", "6cm"],
    '--width must be from 6.2cm to 384.8cm, not "6cm"',
  ],
  [["export", "--out", "a.svg", "--legend", "all"], '--legend must be one of full, sources, none, not "all"'],
  [["export", "--out", "a.svg", "--as-of", "today"], '--as-of must be a day that exists, as 2016-09-05, not "today"'],
  [["verify-sources"], "verify-sources needs --documents DIR, the folder that holds the documents"],
  [["verify-sources", "--documents", "nowhere"], 'there is no folder "nowhere"; correct --documents'],
])("the call %j is wrong: exit 2, and one line that says the way out", async (args, message) => {
  const { exit, out, err } = await run(...args);
  expect({ exit, out }).toEqual({ exit: 2, out: "" });
  expect(err).toMatch(/^.* \(see "node dist\/cli\.js( [a-z-]+)? --help"\)\n$/);
  expect(err.slice(0, err.lastIndexOf(" (see "))).toBe(message);
});

test("everything that is wrong with a call is told at once", async () => {
  const { exit, err } = await run("export", "--wdith", "--out", "a.gif", "--width", "1mm", "--to", "today", "--theme");
  expect(exit).toBe(2);
  expect(err).toBe(
    [
      'unknown option "--wdith". Did you mean "--width"?',
      "--theme needs a value; write it as --theme VALUE or --theme=VALUE",
      '--out must end in .svg, .png, .pdf or .html, not "a.gif"',
      '--to must be a date that exists, as 2016-09-05, 2016-09-19T17:00 or Sept 2016, not "today"',
      '--width must be from 84.7mm to 5291.6mm, not "1mm" (see "node dist/cli.js export --help")\n',
    ].join("\n"),
  );
});

test("a program without its fonts says so, in one line and without a stack trace", async () => {
  const { exit, out, err } = await capturedRun(folder, ["export", HARBOUR, "--out", "bug.svg"], folder);
  expect({ exit, out }).toEqual({ exit: 1, out: "" });
  expect(err).toMatch(
    /^fonts\/\S+\.woff2 is a file of the program itself, and is missing; build the program \("npm run build"\), or install it again\n$/,
  );
});

test("what nobody foresaw is one line and no stack trace", () => {
  const refused = Object.assign(new Error("EMFILE: too many open files"), { code: "EMFILE", errno: -24 });
  expect(failureText(refused)).toMatch(/^the system refuses: more files would be open/);
  const missing = Object.assign(new Error("Cannot find module"), { code: "ERR_MODULE_NOT_FOUND" });
  expect(failureText(missing)).toMatch(/^what this needs is a file of the program itself, and is missing; build/);
  expect(failureText(new TypeError("x is\n  undefined"))).toBe(
    "internal error: x is undefined; this is a mistake in the program",
  );
  expect(failureText(new Error("no \u001b]0;x\u0007 \u202e"))).toBe(
    "internal error: no \\u001b]0;x\\u0007 \\u202e; this is a mistake in the program",
  );
  expect(failureText("thrown")).toBe("internal error: thrown; this is a mistake in the program");
});

test("names are shown on one line, without what a terminal would obey", async () => {
  const name = "a\u001b[31m\n\u202e.json";
  await copyFile(HARBOUR, path.join(folder, name));
  const shown = "a\\u001b[31m\\u000a\\u202e.json";
  expect((await run("check", name)).out).toMatch(`${shown}: 2 events`);
  expect((await run("check", `no${name}`)).err).toBe(`no${shown}:1:1: no such file or folder; check the name\n`);
  expect((await run("export", name, "--out", "a.svg", "--font", `no${name}`)).err).toContain(`no${shown}:1:1: `);
  const { err } = await run("verify-sources", "--documents", ".", "--print", name);
  expect(err === "" || err.startsWith(shown)).toBe(true);
});

test("a file whose name begins with a hyphen comes behind two of them", async () => {
  await copyFile(HARBOUR, path.join(folder, "-in.svg"));
  const { exit, err } = await run("check", "-in.svg");
  expect(exit).toBe(2);
  expect(err).toMatch(/^unknown option "-in\.svg"; a file of that name is written as -- -in\.svg \(see [^\n]+\n$/);
  expect(await run("check", "--", "-in.svg")).toMatchObject({ exit: 0 });
  expect((await run("list", "--in.svg")).err).toContain("a file of that name is written as -- --in.svg");
  expect((await run("list", "-jsno")).err).toContain('unknown option "-jsno". Did you mean "--json"?');
});

test("the built program runs as a process of its own, and a reader that goes away is no error", async () => {
  await build({
    entryPoints: [path.join(import.meta.dirname, "cli.ts")],
    bundle: true,
    splitting: true,
    platform: "node",
    format: "esm",
    outdir: path.join(folder, "dist"),
    mainFields: ["module", "main"],
    banner: {
      js: 'import { createRequire as requireFrom } from "node:module"; const require = requireFrom(import.meta.url);',
    },
    logLevel: "silent",
  });
  await symlink(path.join(SHIPPED, "data"), path.join(folder, "dist/data"));
  await writeFile(path.join(folder, "package.json"), '{ "type": "module", "version": "4.5.6" }');
  const cli = path.join(folder, "dist/cli.js");
  expect(spawnSync(process.execPath, [cli, "--version"], { encoding: "utf8" })).toMatchObject({
    status: 0,
    stdout: "4.5.6\n",
  });
  expect(spawnSync(process.execPath, [cli, "check", "x.json"], { encoding: "utf8" })).toMatchObject({
    status: 1,
    stdout: "",
  });
  const piped = spawnSync("bash", ["-c", `set -o pipefail; "${process.execPath}" "${cli}" list --json | head -c 1`], {
    encoding: "utf8",
  });
  expect(piped).toMatchObject({ status: 0, stdout: "{", stderr: "" });
}, 60_000);
