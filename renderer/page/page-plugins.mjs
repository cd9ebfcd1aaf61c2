// What esbuild leaves out of an interactive page, or puts in the place of the program's modules: a page travels in an
// article, and every byte of it with it.
import { readFile } from "node:fs/promises";
import path from "node:path";

/** Nothing is edited in a page, and nothing worked out ahead: what it has in the place of the program's modules. */
const PROGRAM_ALONE = {
  "plan-ahead": "export function* planAhead() {}",
  "form-state": "export const isFormAction = () => false, updateForms = (it) => it, withFormLeft = (_, next) => next;",
  "to-check-state": "export const isToCheckAction = () => false, updateToCheck = (it) => it;",
};
/** See `PROGRAM_ALONE`. */
export const withoutProgram = {
  name: "without-program",
  setup({ onLoad }) {
    onLoad({ filter: /(?:plan-ahead|form-state|to-check-state)\.ts$/ }, ({ path: file }) => ({
      contents: PROGRAM_ALONE[path.basename(file, ".ts")],
      loader: "js",
    }));
  },
};

/** A page hears neither the menu nor what only the program does: the keys of both stay out of it. */
export const keysOfPage = {
  name: "keys-of-page",
  setup({ onLoad }) {
    onLoad({ filter: /[\\/]key-table\.ts$/ }, async () => {
      const { KEY_TABLE } = await import("../../.cache/keys/key-table.mjs");
      const withoutMenu = (row) => Object.fromEntries(Object.entries(row).filter(([name]) => name !== "menu"));
      const heard = ({ keys, native }) => keys !== undefined || native !== undefined;
      const scopes = Object.entries(KEY_TABLE)
        .filter(([, { isOfProgram, rows }]) => !isOfProgram && rows.some(heard))
        .map(([name, { title, rows }]) => [name, { title, rows: rows.filter(heard).map(withoutMenu) }]);
      return { contents: `export const KEY_TABLE = ${JSON.stringify(Object.fromEntries(scopes))};`, loader: "js" };
    });
  },
};

/** A page carries the part of the font metrics that its timeline needs, as data; the whole would be most of its size. */
export const metricsFromPage = {
  name: "metrics-from-page",
  setup({ onLoad }) {
    onLoad({ filter: /renderer[\\/]picture[\\/]text[\\/][\w-]+\.json$/ }, ({ path: file }) => ({
      contents: `import { EMBEDDED_METRICS } from "./embedded-metrics.ts"; export default EMBEDDED_METRICS[${JSON.stringify(path.basename(file, ".json"))}];`,
      resolveDir: path.resolve("renderer/page"),
      loader: "js",
    }));
  },
};

/** d3-time comes as one file, of which a bundler may leave nothing out by itself: a page has use for few of its intervals. */
export const usedIntervals = {
  name: "used-intervals",
  setup({ onLoad }) {
    onLoad({ filter: /d3-time[\\/]dist[\\/]d3-time\.mjs$/ }, async ({ path: file }) => ({
      contents: (await readFile(file, "utf8"))
        .replace(/^const \[(\w+), (\w+)\] = ticker\(.*$/gm, "const $1 = undefined, $2 = undefined;")
        .replace(/^const (\w+) = \w+\.range;$/gm, "const $1 = undefined;")
        .replace(/ = (timeInterval|timeWeekday|utcWeekday)\(/g, " = /* @__PURE__ */ $1("),
    }));
  },
};

/** Most timelines need neither of Unicode's two algorithms, which would be a tenth of their page. */
export const forLatin = {
  name: "for-latin",
  setup({ onResolve }) {
    onResolve({ filter: /^bidi-js$/ }, () => ({ path: path.resolve("renderer/page/latin-bidi.ts") }));
    onResolve({ filter: /^linebreak$/ }, () => ({ path: path.resolve("renderer/page/latin-breaks.ts") }));
  },
};
