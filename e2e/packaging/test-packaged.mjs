// Packages the program for tests, twice, and tests the packages. With --all, all end-to-end tests run on the packaged program;
// other words go to Playwright. Where there is no Electron and none can be made up, it says so.
import { existsSync } from "node:fs";
import path from "node:path";
import { makePackages, possibleTargets, unpackedName } from "../../main/package/make-packages.mjs";
import { runTool } from "../../main/package/run-tool.mjs";
import { findElectron } from "../../main/package/find-electron.mjs";

const OUTPUT = path.resolve(".cache/package/tests");
const AGAIN = path.resolve(".cache/package/again");

/** Where electron-builder puts the executable, by system. */
const EXECUTABLES = {
  linux: path.join(unpackedName(), "sourceline"),
  darwin: path.join(
    process.arch === "x64" ? "mac" : `mac-${process.arch}`,
    "Sourceline.app",
    "Contents",
    "MacOS",
    "Sourceline",
  ),
  win32: path.join("win-unpacked", "Sourceline.exe"),
};

const args = process.argv.slice(2);
const words = args.filter((word) => word !== "--all");
const electron = await findElectron(false).catch(
  (error) => void console.log(`No packages are tested: ${error.message}`),
);
try {
  if (electron !== undefined) await testPackages(electron);
} catch (error) {
  console.error(error.message);
  process.exitCode = 1;
}

async function testPackages(folder) {
  const wanted = process.platform === "linux" ? ["dir", "tar.gz", "deb"] : ["dir"];
  const { targets, reasons } = await possibleTargets(wanted);
  for (const [target, reason] of reasons) console.log(`${target} is not tested: ${reason}`);
  await makePackages({ targets, electron: folder, output: OUTPUT, inspectable: true });
  const executable = path.join(OUTPUT, EXECUTABLES[process.platform]);
  if (!existsSync(executable)) throw new Error(`${executable} is not there`);
  const env = { ...process.env, SOURCELINE_PACKAGED: executable };
  const tests = [];
  if (!args.includes("--all")) {
    // Another umask and zone, as on another machine.
    process.umask(0o077);
    process.env.TZ = "Pacific/Auckland";
    await makePackages({ targets, electron: folder, output: AGAIN, inspectable: true });
    process.umask(0o022);
    Object.assign(env, { SOURCELINE_PACKAGES: OUTPUT, SOURCELINE_PACKAGES_AGAIN: AGAIN });
    tests.push("e2e/packaging");
  }
  const playwright = "node_modules/playwright/cli.js";
  await runTool(process.execPath, [playwright, "test", "-c", "e2e", ...tests, ...words], { env });
}
