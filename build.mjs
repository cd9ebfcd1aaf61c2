// The one build script: dist/ is the program, .cache/stand-in/ opens and tests it where Electron cannot be had.
// "node build.mjs FOLDER" builds the program that is packaged, alone, into FOLDER.
import { build } from "esbuild";
import { chmod, copyFile, mkdir, readFile, readdir, rm, writeFile } from "node:fs/promises";
import path from "node:path";
import { withoutCanvas } from "./main/documents/pdf/without-canvas.mjs";
import { loadApart } from "./main/load-apart.mjs";
import { shipFonts } from "./main/fonts/ship-fonts.mjs";
import { addNotice, shipNotices } from "./main/notices/ship-notices.mjs";
import { buildMount } from "./renderer/mount/build-mount.mjs";
import { packedScript } from "./renderer/page/pack-script.mjs";
import { forLatin, keysOfPage, metricsFromPage, usedIntervals, withoutProgram } from "./renderer/page/page-plugins.mjs";

const packaged = process.argv[2];
const dist = packaged ?? "dist";
const production = packaged !== undefined || process.env.NODE_ENV === "production";
const standIn = ".cache/stand-in";

const shared = {
  bundle: true,
  logLevel: "warning",
  // Every licence is told as a whole: main/notices reads from these lists what was bundled.
  legalComments: "none",
  metafile: true,
  // Each start reads it anew. Names stay, for who looks into it, but in what is packaged.
  minifyWhitespace: true,
  minifySyntax: true,
  minifyIdentifiers: production,
  // Sourcemaps lie beside the files and are not packaged.
  sourcemap: production ? false : "linked",
  define: { "process.env.NODE_ENV": JSON.stringify(production ? "production" : "development") },
};

// A package's ES modules come first: jsonc-parser's CommonJS form hides its own files from a bundler.
const forNode = {
  ...shared,
  platform: "node",
  target: "node20",
  mainFields: ["module", "main"],
  // The form for browsers packs with JavaScript alone. Node's own zlib differs between versions and processors, and a
  // PDF must not: the same picture has the same bytes in Electron and on every machine.
  alias: { pdfkit: "./node_modules/pdfkit/js/pdfkit.browser.mjs" },
};

/** A CommonJS file has no import.meta; modules that are also bundled as ESM may use these two of its fields. */
const commonJs = {
  ...forNode,
  format: "cjs",
  external: ["electron"],
  define: { ...shared.define, "import.meta.dirname": "__dirname", "import.meta.url": "importMetaUrl" },
};
const importMetaUrl = 'const importMetaUrl = require("node:url").pathToFileURL(__filename).href;';

/** CommonJS packages inside an ESM bundle call require() for Node's own modules. */
const requireInEsm =
  'import { createRequire as requireFrom } from "node:module"; const require = requireFrom(import.meta.url);';

const withoutMotion = {
  name: "without-motion",
  setup({ onResolve }) {
    onResolve({ filter: /^d3-(?:transition|interpolate)$/ }, ({ importer }) =>
      /[\\/]d3-zoom[\\/]/.test(importer) ? { path: path.resolve("renderer/window/plot/no-motion.ts") } : undefined,
    );
  },
};

const forPage = {
  ...shared,
  format: "esm",
  platform: "browser",
  target: "chrome140",
  plugins: [withoutMotion],
};

/** For pages that travel. */
const smallForPage = {
  ...forPage,
  minify: true,
  sourcemap: false,
  define: { "process.env.NODE_ENV": '"production"' },
};

/** Files that are read by those of `main` when they need them, by their names. */
const readApart = {
  "import-foreign": "main/files/import-foreign.ts",
  "pdf-file": "main/write/pdf/pdf-file.ts",
  "read-pdf": "main/documents/pdf/read-pdf.ts",
  "plain-document": "main/documents/plain-document.ts",
  outlines: "main/write/svg/outlines.ts",
  fontkit: "fontkit",
};

async function buildMain() {
  const main = await build({
    ...commonJs,
    // A thread reads its own file, and nobody waits for what only other files, fonts, documents or pictures need.
    entryPoints: {
      main: "main/electron/main.ts",
      "picture-worker": "main/write/picture-worker.ts",
      "reading-worker": "main/electron/opening/reading-worker.ts",
      "document-worker": "main/documents/document-worker.ts",
      "command-line": "main/cli/run-process.ts",
      ...readApart,
    },
    outdir: dist,
    outExtension: { ".js": ".cjs" },
    banner: { js: importMetaUrl },
    plugins: [withoutCanvas, loadApart(Object.keys(readApart))],
  });
  // A sandboxed preload script is one plain CommonJS file and may require nothing but electron.
  const preload = await build({
    ...shared,
    platform: "browser",
    target: "chrome140",
    format: "cjs",
    external: ["electron"],
    entryPoints: { preload: "main/electron/preload.ts" },
    outdir: dist,
    outExtension: { ".js": ".cjs" },
  });
  return [main.metafile, preload.metafile];
}

async function buildCommandLine() {
  const { metafile } = await build({
    ...forNode,
    format: "esm",
    splitting: true,
    minifyIdentifiers: false,
    entryPoints: { cli: "main/cli/cli.ts" },
    outdir: dist,
    chunkNames: "commands/[name]-[hash]",
    banner: { js: requireInEsm },
  });
  return [metafile];
}

async function buildRenderer() {
  const { metafile } = await build({
    ...forPage,
    entryPoints: { app: "renderer/window/program-window.ts" },
    outdir: `${dist}/renderer`,
  });
  await build({
    ...forPage,
    sourcemap: false,
    entryPoints: { window: "renderer/window/styles/program-window.css" },
    outdir: `${dist}/renderer`,
    // The window asks for them by these addresses.
    external: ["/fonts/*"],
  });
  await copyAll("renderer/window", `${dist}/renderer`, ["index.html"]);
  await copyAll("main/icon", `${dist}/renderer`, ["icon.svg"]);
  return [metafile];
}

/** What every interactive page has in common: `main/write/html/` puts a timeline between. Small, so always minified. */
async function buildPage() {
  const index = await readFile("renderer/window/index.html", "utf8");
  const body = /<body>(.*)<\/body>/s.exec(index)?.[1];
  if (!body) throw new Error("renderer/window/index.html has no body");
  await mkdir(`${dist}/page`, { recursive: true });
  // Once and before the pages: one build would read it while another still writes it.
  await build({ ...smallForPage, entryPoints: ["data/keys/key-table.ts"], outfile: ".cache/keys/key-table.mjs" });
  const script = async (name, more) => {
    const { metafile, outputFiles } = await build({
      ...smallForPage,
      charset: "utf8",
      entryPoints: ["renderer/page/interactive.ts"],
      write: false,
      plugins: [withoutMotion, metricsFromPage, usedIntervals, keysOfPage, withoutProgram, ...more],
    });
    await writeFile(`${dist}/page/${name}.json`, JSON.stringify(packedScript(outputFiles[0].contents)));
    // Each brings its own notices.
    await build({
      ...smallForPage,
      entryPoints: ["renderer/page/start-page.ts"],
      outfile: `${dist}/page/${name}-start.js`,
    });
    return [`${name}-start.js`, metafile];
  };
  const [pages] = await Promise.all([
    Promise.all([script("page", [forLatin]), script("page-scripts", [])]),
    build({ ...smallForPage, entryPoints: { page: "renderer/page/page.css" }, outdir: `${dist}/page` }),
    writeFile(`${dist}/page/page.html`, body.replace(/\s+/g, " ")),
  ]);
  const ends = {
    "page-start.js": /<\/script|<!--/i,
    "page-scripts-start.js": /<\/script|<!--/i,
    "page.css": /<\/style/i,
  };
  for (const [name, end] of Object.entries(ends)) {
    if (end.test(await readFile(`${dist}/page/${name}`, "utf8"))) throw new Error(`${name} would end its own element`);
  }
  return Object.fromEntries(pages);
}

async function copyShippedFiles() {
  const data = (await readdir("data")).filter((name) => name.endsWith(".json") && !name.startsWith("tsconfig"));
  await copyAll("data", `${dist}/data`, data);
  await copyAll("node_modules/@resvg/resvg-wasm", dist, ["index_bg.wasm"]);
  await copyAll("node_modules/harfbuzzjs/dist", dist, ["harfbuzz-subset.wasm"]);
  await shipFonts(dist);
}

async function copyAll(from, to, names) {
  await mkdir(to, { recursive: true });
  for (const name of names) await copyFile(path.join(from, name), path.join(to, name));
}

/** The stand-in for Electron's executable, and the launcher that chooses between the two. */
async function buildStandIn() {
  const source = "e2e/stand-in";
  await build({
    ...commonJs,
    entryPoints: { electron: `${source}/electron.ts`, "archive-files": `${source}/electron/archive-files.ts` },
    outdir: standIn,
    // A module that only Electron has, and that its archive library asks for there.
    external: ["original-fs"],
    outExtension: { ".js": ".cjs" },
    banner: { js: `#!/usr/bin/env node\n${importMetaUrl}` },
  });
  await build({
    ...forPage,
    format: "iife",
    sourcemap: false,
    entryPoints: { "preload-world": `${source}/page/preload-world.ts`, "page-world": `${source}/page/page-world.ts` },
    outdir: standIn,
  });
  await build({ ...forNode, format: "esm", entryPoints: { start: "main/start/start.ts" }, outdir: standIn });
  await chmod(`${standIn}/electron.cjs`, 0o755);
  await writeFile(`${standIn}/electron.cmd`, '@node "%~dp0electron.cjs" %*\r\n');
}

/** What an installed program has no use for: a command line for Node.js, the picture for other pages, and the stand-in. */
async function buildUninstalled() {
  await rm(standIn, { recursive: true, force: true });
  const [commandLine] = await Promise.all([buildCommandLine(), buildStandIn()]);
  return commandLine;
}

await rm(dist, { recursive: true, force: true });
const [pages, ...program] = await Promise.all([
  buildPage(),
  buildMain(),
  buildRenderer(),
  packaged === undefined ? buildUninstalled() : [],
  copyShippedFiles().then(() => []),
]);
if (packaged === undefined) {
  const { file, metafile } = await buildMount(smallForPage, dist);
  await addNotice(file, metafile);
}
await shipNotices(program.flat(), pages, dist);
