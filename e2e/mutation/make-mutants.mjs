// Every mutant of a folder, as Stryker's own instrumenter makes them.
import { readFile, readdir } from "node:fs/promises";
import path from "node:path";
import { createInstrumenter } from "@stryker-mutator/instrumenter";
import { createInjector } from "typed-inject";

const QUIET = Object.fromEntries(
  ["trace", "debug", "info", "warn", "error", "fatal"].map((level) => [level, () => {}]),
);
const LOGGER = { ...QUIET, isTraceEnabled: () => false, isDebugEnabled: () => false, isInfoEnabled: () => false };

/**
 * The mutants of a folder's sources, in the order of files and places. Texts are left alone: a message that changes is
 * no fault that a unit test should know.
 *
 * @returns for each its file, its place (lines from 1, columns from 0), the mutator's name, and the code before and after
 */
export async function makeMutants(folder) {
  const names = (await readdir(folder, { recursive: true }))
    .map((name) => path.join(folder, name).split(path.sep).join("/"))
    .filter((name) => name.endsWith(".ts") && !/\.(?:test|d)\.ts$/u.test(name))
    .sort();
  const files = await Promise.all(
    names.map(async (name) => ({ name, content: await readFile(name, "utf8"), mutate: true })),
  );
  const instrumenter = createInjector()
    .provideValue("logger", LOGGER)
    .provideValue("getLogger", () => LOGGER)
    .injectFunction(createInstrumenter);
  const { mutants } = await instrumenter.instrument(files, {
    plugins: null,
    ignorers: [],
    excludedMutations: [],
  });
  const lines = new Map(files.map(({ name, content }) => [name, content.split("\n")]));
  const counted = mutants.filter(({ mutatorName }) => mutatorName !== "StringLiteral");
  return counted.map(({ fileName, location, mutatorName, replacement }) => {
    const start = { line: location.start.line + 1, column: location.start.column };
    const end = { line: location.end.line + 1, column: location.end.column };
    return {
      file: fileName,
      start,
      end,
      mutator: mutatorName,
      from: cut(lines.get(fileName), start, end),
      to: replacement,
    };
  });
}

/** The code between two places, the end not included. */
function cut(lines, start, end) {
  if (start.line === end.line) return lines[start.line - 1].slice(start.column, end.column);
  const between = lines.slice(start.line, end.line - 1);
  return [lines[start.line - 1].slice(start.column), ...between, lines[end.line - 1].slice(0, end.column)].join("\n");
}
