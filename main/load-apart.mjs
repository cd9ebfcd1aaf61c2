// A part of the build: code that a program needs at times alone is a file of its own, and nobody reads it before.
import path from "node:path";

/**
 * A bundle that loads what it imports dynamically from files beside it, where they are among these. Such a file is found by
 * its whole path, as it has to be in a package's archive.
 *
 * @param {readonly string[]} names of the files, without ".cjs", which are those of the modules
 * @returns {import("esbuild").Plugin}
 */
export const loadApart = (names) => ({
  name: "load-apart",
  setup({ onLoad, onResolve }) {
    onResolve({ filter: /./ }, ({ kind, path: imported }) => {
      const name = path.basename(imported, ".ts");
      return kind === "dynamic-import" && names.includes(name) ? { path: name, namespace: "apart" } : undefined;
    });
    onLoad({ filter: /./, namespace: "apart" }, ({ path: name }) => ({
      contents: `module.exports = require(require("node:path").join(__dirname, ${JSON.stringify(`${name}.cjs`)}));`,
      loader: "js",
    }));
  },
});
