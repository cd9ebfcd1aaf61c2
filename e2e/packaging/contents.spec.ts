/** What is in the packages, and that they are the same each time. */
import { extractFile, listPackage } from "@electron/asar";
import { getCurrentFuseWire, FuseV1Options } from "@electron/fuses";
import { createHash } from "node:crypto";
import { existsSync } from "node:fs";
import { readFile, readdir } from "node:fs/promises";
import path from "node:path";
import { expect, test } from "playwright/test";
import { AGAIN, ARCHIVE, EXECUTABLE, PACKAGES } from "./packages.ts";

const FONTS = /^\/dist\/fonts\/(?:OFL|SourceSans3_|NotoSans(?:Arabic|Hebrew)_)/;

/** How the executable writes the state of a fuse. */
const [OFF, ON] = ["0", "1"].map((digit) => digit.charCodeAt(0));

const hash = async (file: string): Promise<string> =>
  createHash("sha256")
    .update(await readFile(file))
    .digest("hex");

const posix = (file: string): string => file.replaceAll("\\", "/");

test("the archive holds the window, its pages, the thread that draws and the command line, and nothing else", () => {
  const files = listPackage(ARCHIVE, { isPack: false })
    .map(posix)
    .filter((file) => /\.\w+$/.test(file));
  expect(files.filter((file) => !FONTS.test(file)).sort()).toEqual([
    "/dist/THIRD-PARTY-NOTICES.txt",
    "/dist/command-line.cjs",
    "/dist/data/syria-2016.json",
    "/dist/data/timeline.schema.json",
    "/dist/document-worker.cjs",
    "/dist/fontkit.cjs",
    "/dist/harfbuzz-subset.wasm",
    "/dist/import-foreign.cjs",
    "/dist/index_bg.wasm",
    "/dist/main.cjs",
    "/dist/outlines.cjs",
    "/dist/page/page-scripts-start.js",
    "/dist/page/page-scripts.json",
    "/dist/page/page-start.js",
    "/dist/page/page.css",
    "/dist/page/page.html",
    "/dist/page/page.json",
    "/dist/pdf-file.cjs",
    "/dist/picture-worker.cjs",
    "/dist/plain-document.cjs",
    "/dist/preload.cjs",
    "/dist/read-pdf.cjs",
    "/dist/reading-worker.cjs",
    "/dist/renderer/app.js",
    "/dist/renderer/icon.svg",
    "/dist/renderer/index.html",
    "/dist/renderer/window.css",
    "/dist/sourceline.cdx.json",
    "/package.json",
  ]);
  expect(files.filter((file) => /OFL.*\.txt$/.test(file))).toHaveLength(3);
});

test("what is packaged is small and names no source map and no place of the machine that made it", () => {
  for (const file of [
    "main.cjs",
    "document-worker.cjs",
    "picture-worker.cjs",
    "reading-worker.cjs",
    "command-line.cjs",
    "fontkit.cjs",
    "import-foreign.cjs",
    "outlines.cjs",
    "pdf-file.cjs",
    "plain-document.cjs",
    "read-pdf.cjs",
    "preload.cjs",
    "renderer/app.js",
  ]) {
    const text = extractFile(ARCHIVE, path.join("dist", file)).toString("utf8");
    expect(text, file).not.toContain("sourceMappingURL");
    expect(text.includes(process.cwd()), file).toBe(false);
  }
});

test("the program's description tells its name, version and licence, and asks for no package", () => {
  const description: unknown = JSON.parse(extractFile(ARCHIVE, "package.json").toString("utf8"));
  expect(description).toMatchObject({
    name: "sourceline",
    productName: "Sourceline",
    license: "MIT",
    main: "dist/main.cjs",
  });
  expect(description).not.toHaveProperty("dependencies");
});

test("the fuses are as the configuration says, but for the one that tests need", async () => {
  const wire = await getCurrentFuseWire(EXECUTABLE);
  expect(wire).toMatchObject({
    [FuseV1Options.RunAsNode]: OFF,
    [FuseV1Options.EnableCookieEncryption]: OFF,
    [FuseV1Options.EnableNodeOptionsEnvironmentVariable]: OFF,
    // Playwright starts Electron with --inspect. What people install has it off: see electron-builder.yml.
    [FuseV1Options.EnableNodeCliInspectArguments]: ON,
    [FuseV1Options.EnableEmbeddedAsarIntegrityValidation]: ON,
    [FuseV1Options.OnlyLoadAppFromAsar]: ON,
    [FuseV1Options.LoadBrowserProcessSpecificV8Snapshot]: OFF,
    [FuseV1Options.GrantFileProtocolExtraPrivileges]: OFF,
  });
  const configuration = await readFile("main/package/electron-builder.yml", "utf8");
  expect(configuration).toMatch(/^ {2}enableNodeCliInspectArguments: false$/m);
});

test("the notices name every package of the bill of materials, and each has a licence", () => {
  const notices = extractFile(ARCHIVE, path.join("dist", "THIRD-PARTY-NOTICES.txt")).toString("utf8");
  const bill = JSON.parse(extractFile(ARCHIVE, path.join("dist", "sourceline.cdx.json")).toString("utf8")) as {
    readonly components: readonly { readonly name: string; readonly version: string; readonly licenses: unknown }[];
  };
  expect(bill.components.length).toBeGreaterThan(30);
  for (const { name, version, licenses } of bill.components) {
    expect(licenses, name).toHaveLength(1);
    if (name !== "electron") expect(notices, name).toContain(`\n${name} ${version}\n`);
  }
});

test("the same program makes the same packages, in another zone and with another umask", async () => {
  const archive = path.relative(PACKAGES, ARCHIVE);
  expect(await hash(path.join(AGAIN, archive))).toBe(await hash(ARCHIVE));
  const packed = (await readdir(PACKAGES)).filter((name) => /\.(?:deb|tar\.gz)$/.test(name));
  for (const name of packed)
    expect(await hash(path.join(AGAIN, name)), name).toBe(await hash(path.join(PACKAGES, name)));
});

test("notices, licence and bill of materials lie beside the program, where no archive has to be opened", () => {
  const folder = process.platform === "darwin" ? path.resolve(EXECUTABLE, "..", "..") : path.dirname(EXECUTABLE);
  for (const name of ["THIRD-PARTY-NOTICES.txt", "LICENSE.txt", "sourceline.cdx.json"]) {
    expect(existsSync(path.join(folder, name)), name).toBe(true);
  }
});
