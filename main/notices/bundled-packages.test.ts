import { mkdir, mkdtemp, readFile, rm, writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import path from "node:path";
import { afterAll, expect, test } from "vitest";
import { describeCrates, describePackages, packageFolders, type Known } from "./bundled-packages.mjs";

const NOTHING: Known = { packages: {}, crates: {} };
const folder = await mkdtemp(path.join(tmpdir(), "sourceline-notices-"));

afterAll(() => rm(folder, { recursive: true, force: true }));

/** A package with these files, and its folder. */
async function installed(name: string, description: object, files: Readonly<Record<string, string>>): Promise<string> {
  const place = path.join(folder, "node_modules", name);
  await mkdir(place, { recursive: true });
  await writeFile(path.join(place, "package.json"), JSON.stringify({ name, version: "1.2.3", ...description }));
  for (const [file, text] of Object.entries(files)) await writeFile(path.join(place, file), text);
  return place;
}

test("a package counts when at least a byte of it was bundled, in whichever folder it lies", () => {
  const inputs = {
    "main/cli/cli.ts": { bytesInOutput: 5 },
    "node_modules/d3-zoom/src/zoom.js": { bytesInOutput: 9 },
    "node_modules/d3-zoom/src/event.js": { bytesInOutput: 2 },
    "node_modules/@noble/hashes/utils.js": { bytesInOutput: 1 },
    "node_modules/linebreak/node_modules/base64-js/lib/b64.js": { bytesInOutput: 3 },
    "node_modules/d3-transition/src/index.js": { bytesInOutput: 0 },
  };
  expect(packageFolders([{ outputs: { "dist/cli.js": { inputs } } }])).toEqual([
    "node_modules/@noble/hashes",
    "node_modules/d3-zoom",
    "node_modules/linebreak/node_modules/base64-js",
  ]);
});

test("a licence is read from the package's own file, whatever it is called", async () => {
  const files = ["LICENSE", "LICENCE.txt", "license-MIT", "COPYING.md"];
  for (const [index, file] of files.entries()) {
    const place = await installed(`one-${String(index)}`, { license: "MIT" }, { [file]: "Copyright somebody  \r\n" });
    const [told] = await describePackages([place], NOTHING);
    expect(told).toEqual({
      name: `one-${String(index)}`,
      version: "1.2.3",
      licence: "MIT",
      text: "Copyright somebody",
    });
  }
});

test("what is bundled without a licence or without its text stops the build, every package by its name", async () => {
  const bare = await installed("bare", { license: "MIT" }, { "README.md": "MIT" });
  const unnamed = await installed("unnamed", {}, { LICENSE: "do as you like" });
  await expect(describePackages([bare, unnamed], NOTHING)).rejects.toThrow(
    "bundled without a licence or its text: bare 1.2.3, unnamed 1.2.3; tell them in main/notices/known-licences.json",
  );
});

test("a package without a licence file gets the licence's own words under its copyright line", async () => {
  const bare = await installed("bare", { license: "MIT" }, {});
  const copyright = ["Copyright (c) 2014 Somebody"];
  const known = { ...NOTHING, packages: { bare: { licence: "MIT", texts: ["MIT"], copyright } } };
  const [told] = await describePackages([bare], known);
  expect(told?.text).toMatch(/^Copyright \(c\) 2014 Somebody\n\nPermission is hereby granted, free of charge/);
});

test("a WebAssembly file tells what it was compiled from, and what is not known of stops the build", async () => {
  const bytes = Buffer.from(
    "\0/registry/src/index-1f/tiny-skia-0.10.0/src/lib.rs\0/registry/src/x/new-one-2.0.1/src/a.rs",
  );
  const crates = { "tiny-skia": { licence: "BSD-3-Clause", copyright: ["Copyright (c) 2011 Google Inc."] } };
  await expect(describeCrates(bytes, { packages: {}, crates })).rejects.toThrow("no known licence: new-one 2.0.1");
  const known = { packages: {}, crates: { ...crates, "new-one": { licence: "Zlib" } } };
  expect((await describeCrates(bytes, known)).map(({ name, version }) => `${name} ${version}`)).toEqual([
    "new-one 2.0.1",
    "tiny-skia 0.10.0",
  ]);
});

test("nothing is kept in the list of known licences that no package needs", async () => {
  const known = JSON.parse(await readFile(path.join(import.meta.dirname, "known-licences.json"), "utf8")) as Known;
  const wasm = await readFile("node_modules/@resvg/resvg-wasm/index_bg.wasm");
  const crates = await describeCrates(wasm, known);
  expect(Object.keys(known.crates)).toEqual([...new Set(crates.map(({ name }) => name))]);
  await expect(
    describePackages(
      Object.keys(known.packages).map((name) => `node_modules/${name}`),
      NOTHING,
    ),
  ).rejects.toThrow(/@resvg\/resvg-wasm.*brotli.*dfa.*fontkit/);
});
