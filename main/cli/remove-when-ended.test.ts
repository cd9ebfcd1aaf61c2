import { build } from "esbuild";
import { spawn } from "node:child_process";
import { once } from "node:events";
import { mkdtemp, readdir, readFile, rm, writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import path from "node:path";
import { text } from "node:stream/consumers";
import { pathToFileURL } from "node:url";
import { afterAll, beforeAll, expect, test } from "vitest";

const root = await mkdtemp(path.join(tmpdir(), "sourceline-ended-"));
const bundle = path.join(root, "bundle.mjs");

beforeAll(() =>
  build({
    stdin: {
      contents: `export { writeFileAtomically } from "../files/write-file.ts";
        export { removeWhenEnded } from "./remove-when-ended.ts";`,
      resolveDir: import.meta.dirname,
    },
    ...{ bundle: true, format: "esm", platform: "node", outfile: bundle, logLevel: "silent" },
  }),
);

afterAll(() => rm(root, { recursive: true, force: true }));

/** Writes a file over an old one in a process of its own, in which `script` ran before. Its folder, and the process. */
async function writing(script: string) {
  const folder = await mkdtemp(path.join(root, "case-"));
  const file = path.join(folder, "a.svg");
  await writeFile(file, "old");
  const code = `import fs from "node:fs/promises";
    import { syncBuiltinESMExports } from "node:module";
    import { once } from "node:events";
    import { removeWhenEnded, writeFileAtomically } from ${JSON.stringify(pathToFileURL(bundle).href)};
    ${script}
    syncBuiltinESMExports();
    await writeFileAtomically(process.argv[1], Buffer.alloc(1e6, "new "), removeWhenEnded);
    process.stdout.write("after");`;
  const child = spawn(process.execPath, ["--input-type=module", "-e", code, file], {
    stdio: ["ignore", "pipe", "inherit"],
  });
  return { folder, file, child };
}

/** The last step never comes. */
const STUCK = `fs.rename = () => { process.stdout.write("written"); return new Promise(() => setInterval(() => {}, 1000)); };`;

const posix = process.platform !== "win32";

test.runIf(posix).each(["SIGINT", "SIGTERM", "SIGHUP", "SIGQUIT", "SIGXCPU"] as const)(
  "%s while a file is written leaves the old file and nothing else, and ends the process as it always does",
  async (signal) => {
    const { folder, file, child } = await writing(STUCK);
    await once(child.stdout, "data");
    expect(await readdir(folder)).toHaveLength(2);
    child.kill(signal);
    expect(await once(child, "exit")).toEqual([null, signal]);
    expect(await readdir(folder)).toEqual(["a.svg"]);
    expect(await readFile(file, "utf8")).toBe("old");
  },
);

test.runIf(posix)("a signal at the moment when the file is made leaves nothing either", async () => {
  const { folder, file, child } = await writing(`const { open } = fs;
    fs.open = async (...args) => {
      // A signal that is waited for keeps no process alive.
      const alive = setInterval(() => {}, 1000);
      process.kill(process.pid, "SIGTERM");
      await once(process, "SIGTERM");
      clearInterval(alive);
      return open(...args);
    };`);
  expect(await once(child, "exit")).toEqual([null, "SIGTERM"]);
  expect(await readdir(folder)).toEqual(["a.svg"]);
  expect(await readFile(file, "utf8")).toMatch(/^(?:new )+$/u);
});

test.runIf(posix)("a signal at the moment when the file takes its place ends the process once it has", async () => {
  const { folder, file, child } = await writing(`const { rename } = fs;
    fs.rename = async (...args) => {
      await rename(...args);
      process.kill(process.pid, "SIGINT");
    };`);
  expect(await once(child, "exit")).toEqual([null, "SIGINT"]);
  expect(await readdir(folder)).toEqual(["a.svg"]);
  expect(await readFile(file, "utf8")).toMatch(/^(?:new )+$/u);
});

test("a process that ends by itself in the middle leaves nothing", async () => {
  const { folder, child } = await writing(`fs.rename = () => process.exit(3);`);
  expect(await once(child, "exit")).toEqual([3, null]);
  expect(await readdir(folder)).toEqual(["a.svg"]);
});

test.runIf(posix)("where a signal ends nothing, its own status does", async () => {
  const { folder, child } = await writing(`${STUCK} process.kill = () => true;`);
  await once(child.stdout, "data");
  child.kill("SIGHUP");
  expect(await once(child, "exit")).toEqual([129, null]);
  expect(await readdir(folder)).toEqual(["a.svg"]);
});

test.runIf(posix)("what is done is left alone, and signals with it", async () => {
  const { folder, child } = await writing("");
  expect(await text(child.stdout)).toBe("after");
  expect(await readdir(folder)).toEqual(["a.svg"]);
  const idle = await writing(
    `process.on("exit", () => process.stdout.write(String(process.listenerCount("SIGINT"))));`,
  );
  expect(await text(idle.child.stdout)).toBe("after0");
});
