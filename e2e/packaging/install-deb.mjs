// Installs the deb into a fresh Debian in a folder, as apt does on somebody's machine, uses the program there, and
// removes it: `npm run installed`. Ends with 1 where something is not as it should be.
//
//   type      a timeline and a link lead to the program
//   command   `sourceline export` writes, for an ordinary user, what the built command line writes
//   window    the tests of the packaged program run on the installed one
//   removal   every file of the system is as it was before
//
// Not part of npm test: it asks for root and for Debian's packages. Where there is no Electron, the deb is one around
// the made-up runtime, which a Node.js and a Chromium are put beside.
import { spawnSync } from "node:child_process";
import {
  copyFileSync,
  existsSync,
  mkdtempSync,
  mkdirSync,
  readFileSync,
  readdirSync,
  rmSync,
  writeFileSync,
} from "node:fs";
import { tmpdir } from "node:os";
import path from "node:path";
import { runTool } from "../../main/package/run-tool.mjs";

const PACKAGES = path.resolve(".cache/package/tests");
const RELEASE = "bookworm";

/** A desktop has these; the deb only recommends that they be told of it. */
const DESKTOP = ["desktop-file-utils", "libglib2.0-bin", "shared-mime-info", "xdg-utils"];

/** What the stand-in for Electron needs, and Electron does not. */
const FOR_STAND_IN = ["chromium"];

/** Folders of the system that a package manager keeps its own books in, and what a machine mounts. */
const NOT_COMPARED = ["dev", "proc", "sys", "tmp", "var/cache", "var/lib/apt", "var/lib/dpkg", "var/log"];

/** The project is seen in the system where it lies. */
const PROJECT = process.cwd();

const deb = path.join(PACKAGES, readdirSync(PACKAGES).find((name) => name.endsWith(".deb")) ?? "none.deb");
const missing = [
  ...(process.getuid?.() === 0 ? [] : ["root (a chroot is entered)"]),
  ...(existsSync("/usr/sbin/debootstrap") ? [] : ["debootstrap (apt install debootstrap)"]),
  ...(existsSync(deb) ? [] : ["a deb (npm run packaged makes one)"]),
];
if (missing.length > 0) {
  console.error(`This needs ${missing.join(", ")}.`);
  process.exit(1);
}

// What is mounted is seen by a process of its own alone. It is gone with that process, so that removing the folder cannot
// reach into what was mounted.
const [folder] = process.argv.slice(2);
if (folder === undefined) {
  const made = mkdtempSync(path.join(tmpdir(), "sourceline-debian-"));
  const words = ["--mount", "--propagation", "private", process.execPath, import.meta.filename, made];
  process.exitCode = spawnSync("unshare", words, { stdio: "inherit" }).status ?? 1;
  rmSync(made, { recursive: true, force: true });
  process.exit();
}

const system = path.join(folder, "system");
const failures = [];
makeSystem();
await tryProgram();
for (const failure of failures) console.error(failure);
process.exitCode = failures.length === 0 ? 0 : 1;

/** Debian as it is first installed, with what the deb depends on, and with a user. */
function makeSystem() {
  told(`Debian ${RELEASE} is being made`);
  must("debootstrap", ["--variant=minbase", RELEASE, system]);
  for (const [from, to] of [
    ["/proc", "proc"],
    ["/sys", "sys"],
    ["/dev", "dev"],
    ["/dev/shm", "dev/shm"],
  ])
    mount(from, to);
  for (const file of ["/etc/resolv.conf", "/etc/hosts"]) copyFileSync(file, path.join(system, file));
  // A service would start with its package; nothing is to run here.
  writeFileSync(path.join(system, "usr/sbin/policy-rc.d"), "#!/bin/sh\nexit 101\n", { mode: 0o755 });
  const { stdout: needed } = must("dpkg-deb", ["--field", deb, "Depends"]);
  inside(["apt-get", "update"]);
  inside(["apt-get", "satisfy", "-y", "--no-install-recommends", needed.trim()]);
  inside(["apt-get", "install", "-y", "--no-install-recommends", ...DESKTOP, ...FOR_STAND_IN]);
  copyFileSync(process.execPath, path.join(system, "usr/bin/node"));
  inside(["chmod", "755", "/usr/bin/node"]);
  inside(["useradd", "--create-home", "reader"]);
}

async function tryProgram() {
  const before = filesOfSystem();
  copyFileSync(deb, path.join(system, "tmp/sourceline.deb"));
  told("the deb is installed");
  inside(["apt-get", "install", "-y", "/tmp/sourceline.deb"]);
  inside(["rm", "/tmp/sourceline.deb"]);
  tryTypes();
  tryCommand();
  await tryWindow();
  told("it is removed");
  inside(["apt-get", "purge", "-y", "sourceline"]);
  const after = filesOfSystem();
  const changed = [...after].filter(([name, state]) => before.get(name) !== state).map(([name]) => name);
  const lost = [...before.keys()].filter((name) => !after.has(name));
  // The folder that Debian begins with is dpkg's to take away when the last package in it goes.
  expect("removal", [changed, lost.filter((name) => name !== "./opt")], [[], []]);
}

/** A file by its name and a link by its scheme lead to the desktop entry, as desktops ask. */
function tryTypes() {
  writeFileSync(path.join(system, "home/reader/a.sourceline"), readFileSync("data/syria-2016.json"));
  const type = "application/x-sourceline+json";
  const told = inside(["gio", "info", "--attributes=standard::content-type", "/home/reader/a.sourceline"]);
  expect("type of a timeline", /content-type: (?<type>\S+)/u.exec(told)?.groups.type, type);
  for (const kind of [type, "x-scheme-handler/sourceline"]) {
    expect(`program for ${kind}`, inside(["xdg-mime", "query", "default", kind]).trim(), "sourceline.desktop");
  }
}

/** The installed command, for an ordinary user without a display, beside the built one. */
function tryCommand() {
  for (const format of ["svg", "png", "pdf", "html"]) {
    const name = `picture.${format}`;
    const user = ["chroot", "--userspec=reader:reader", system, "env", "-i", "HOME=/home/reader", "PATH=/usr/bin:/bin"];
    must(user[0], [
      ...user.slice(1),
      "sourceline",
      "export",
      "/home/reader/a.sourceline",
      "--out",
      `/home/reader/${name}`,
    ]);
    const here = path.join(folder, name);
    must(process.execPath, ["dist/cli.js", "export", path.join(system, "home/reader/a.sourceline"), "--out", here]);
    expect(name, readFileSync(path.join(system, "home/reader", name)).equals(readFileSync(here)), true);
  }
}

/** The smoke tests of the packaged program, in the system that has it. They see their own files there, too. */
async function tryWindow() {
  const shared = [tmpdir(), PROJECT];
  for (const place of shared) mount(place, place);
  const home = path.join(folder, "home");
  mkdirSync(home);
  const enter = 'cd "$1" && shift && exec /opt/Sourceline/sourceline "$@"';
  const call = `exec env HOME=${quoted(home)} chroot ${quoted(system)} /bin/sh -c ${quoted(enter)} sh "$PWD" "$@"`;
  const program = path.join(folder, "installed-sourceline");
  writeFileSync(program, `#!/bin/sh\n${call}\n`, { mode: 0o755 });
  const env = {
    ...process.env,
    // It names a file of this machine.
    NODE_EXTRA_CA_CERTS: "",
    SOURCELINE_PACKAGED: program,
    SOURCELINE_PACKAGES: PACKAGES,
    SOURCELINE_PACKAGES_AGAIN: PACKAGES,
  };
  const words = ["node_modules/playwright/cli.js", "test", "-c", "e2e", "e2e/packaging/smoke.spec.ts"];
  const outcome = await runTool(process.execPath, words, { env }).then(
    () => "passed",
    ({ message }) => message,
  );
  for (const place of shared.toReversed()) must("umount", [path.join(system, place)]);
  // Of the folders that were made for it, those that are empty: nothing that is still mounted can be.
  spawnSync("rmdir", ["--parents", "--ignore-fail-on-non-empty", path.relative("/", PROJECT)], { cwd: system });
  expect("window", outcome, "passed");
}

/** What each file is: kind, rights, owner, size, and of a link its end. */
function filesOfSystem() {
  const skipped = NOT_COMPARED.flatMap((name) => ["-path", `./${name}`, "-prune", "-o"]);
  const { stdout } = must("find", [".", ...skipped, "-printf", String.raw`%p\t%y %m %u %s %l\n`], { cwd: system });
  const lines = stdout
    .trim()
    .split("\n")
    .map((line) => line.split("\t"));
  return new Map(lines.filter(([name]) => !name.startsWith("./home/reader/")));
}

function mount(from, to) {
  const place = path.join(system, to);
  mkdirSync(place, { recursive: true });
  must("mount", ["--bind", from, place]);
}

function inside(words) {
  const env = ["env", "-i", "DEBIAN_FRONTEND=noninteractive", "HOME=/root", "PATH=/usr/sbin:/usr/bin:/sbin:/bin"];
  return must("chroot", [system, ...env, ...words]).stdout;
}

function must(command, words, options = {}) {
  const result = spawnSync(command, words, { encoding: "utf8", maxBuffer: 2 ** 28, ...options });
  if (result.status === 0) return result;
  throw new Error(`${command} ${words.join(" ")} ended with ${result.status}\n${result.stdout}\n${result.stderr}`);
}

function expect(what, found, wanted) {
  const same = JSON.stringify(found) === JSON.stringify(wanted);
  told(`${what}: ${same ? "as it should be" : "NOT AS IT SHOULD BE"}`);
  if (!same) failures.push(`${what}: ${JSON.stringify(found)}, and not ${JSON.stringify(wanted)}`);
}

function told(words) {
  console.log(words);
}

function quoted(word) {
  return `'${word.replaceAll("'", String.raw`'\''`)}'`;
}
