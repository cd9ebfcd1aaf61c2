// Writes every generated file anew: `npm run generate`. Node 20 runs no TypeScript, so the generators are bundled first.
import { build } from "esbuild";

await build({
  entryPoints: ["e2e/generate/generated-files.ts"],
  outfile: ".cache/generate/generated-files.js",
  bundle: true,
  platform: "node",
  target: "node20",
  format: "esm",
  packages: "external",
  logLevel: "warning",
});

const { FROM_PROGRAM, FROM_SOURCES, generate } = await import("../../.cache/generate/generated-files.js");

await generate(FROM_SOURCES);
// The program is built of what was just written.
await import("../../build.mjs");
await generate(FROM_PROGRAM);
