// Checks what a newcomer relies on: a name stands for one thing, a folder can be read at a glance, a file is one idea.
// Prints every finding and ends with status 1 if there is one.
import { readdirSync, readFileSync } from "node:fs";
import path from "node:path";
import ts from "typescript";

/** Source files that stand beside each other in one folder. Tests, style sheets and data are not counted. */
const MOST_FILES = 20;
const MOST_LINES = 300;

/** Names that two files may export, and why. */
const SHARED = new Map([["test", "both are Playwright's own; a spec takes the one that gives it what it needs"]]);

/** Folders that hold what is made or fetched. Git is not asked: a machine that runs the tests may have none. */
const NOT_OURS = new Set([".git", ".cache", "node_modules", "dist", "release", "results", "e2e/gallery/pictures"]);

/** Every file below a folder, as a path with slashes. */
function filesBelow(folder) {
  return readdirSync(folder, { withFileTypes: true }).flatMap((entry) => {
    const name = path.posix.join(folder, entry.name);
    if (NOT_OURS.has(entry.name) || NOT_OURS.has(name)) return [];
    return entry.isDirectory() ? filesBelow(name) : [name];
  });
}

const written = filesBelow(".").filter((file) => /\.(m?ts|mjs|cjs|css)$/.test(file));
const isTest = (file) => /\.(test|spec)\.ts$/.test(file);
const sources = written.filter((file) => /\.(m?ts|mjs|cjs)$/.test(file) && !isTest(file) && file.includes("/"));

/** `x.mjs` and the declarations of its types, `x.d.mts`, are one file in two parts. */
const stem = (file) => file.replace(/(?:\.d)?\.\w+$/, "");

/** Files or exports by a key, as a map of lists. */
function by(items, keyOf) {
  const groups = new Map();
  for (const item of items) groups.set(keyOf(item), [...(groups.get(keyOf(item)) ?? []), item]);
  return groups;
}

/** The names that a file exports itself; what it only passes on belongs to the file that it comes from. */
function exportsOf(file) {
  const text = readFileSync(file, "utf8");
  const { statements } = ts.createSourceFile(file, text, ts.ScriptTarget.Latest);
  return statements.flatMap((statement) => {
    if (!statement.modifiers?.some(({ kind }) => kind === ts.SyntaxKind.ExportKeyword)) return [];
    const named = ts.isVariableStatement(statement) ? statement.declarationList.declarations : [statement];
    const names = named.flatMap(({ name }) => (name && ts.isIdentifier(name) ? [name.text] : []));
    // A function's overloads are one name.
    return [...new Set(names)].map((name) => ({ name, file }));
  });
}

/** The globals of pages and of JavaScript: a type of ours that has such a name reads as theirs. */
function globals() {
  const libraries = ["dom", "es5", "es2015.collection", "es2015.proxy"];
  const folder = path.dirname(ts.getDefaultLibFilePath({}));
  return new Set(
    libraries.flatMap((library) => {
      const text = readFileSync(path.join(folder, `lib.${library}.d.ts`), "utf8");
      return [...text.matchAll(/^(?:declare var|interface|type) (\w+)/gm)].map(([, name]) => name);
    }),
  );
}

const findings = [];

for (const [name, files] of by(sources, (file) => path.basename(stem(file)))) {
  if (new Set(files.map(stem)).size > 1) findings.push(`${name}: one name for ${files.join(" and ")}`);
}

for (const [folder, files] of by(sources, (file) => path.dirname(file))) {
  if (files.length > MOST_FILES) findings.push(`${folder}: ${files.length} files, at most ${MOST_FILES}`);
}
for (const [folder, files] of by(written.filter(isTest), (file) => path.dirname(file))) {
  if (files.length > MOST_FILES) findings.push(`${folder}: ${files.length} tests, at most ${MOST_FILES}`);
}

for (const file of written) {
  const lines = readFileSync(file, "utf8").split("\n").length - 1;
  if (lines > MOST_LINES) findings.push(`${file}: ${lines} lines, at most ${MOST_LINES}`);
}

const known = globals();
for (const [name, places] of by(sources.flatMap(exportsOf), ({ name }) => name)) {
  const files = places.map(({ file }) => file);
  if (new Set(files.map(stem)).size > 1 && !SHARED.has(name))
    findings.push(`${name}: exported by ${files.join(" and ")}`);
  // A helper of tests named `event` misleads nobody; a type named `Range` does.
  if (/^[A-Z]/.test(name) && known.has(name))
    findings.push(`${name}: exported by ${files[0]}, and a global of every page`);
}

for (const finding of findings.sort()) console.error(finding);
if (findings.length > 0) process.exitCode = 1;
