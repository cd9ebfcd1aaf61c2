// A Stryker plugin: of the ranges that are to be mutated, each is one place, and what lies inside it is left alone.
// By itself Stryker mutates everything in a range: in the body of a function, a hundred expressions for the one asked for.
import path from "node:path";
import { commonTokens, declareClassPlugin, PluginKind } from "@stryker-mutator/api/plugin";

const RANGE = /^(?<file>.*):(?<line>\d+):(?<column>\d+)-(?<endLine>\d+):(?<endColumn>\d+)$/u;

class ChosenPlaces {
  static inject = [commonTokens.options];
  places = new Map();

  constructor({ mutate }) {
    for (const { file, line, column, endLine, endColumn } of mutate.map((range) => RANGE.exec(range).groups)) {
      const place = {
        start: { line: Number(line), column: Number(column) },
        end: { line: Number(endLine), column: Number(endColumn) },
      };
      this.places.set(file, [...(this.places.get(file) ?? []), place]);
    }
  }

  /** @returns why a node of a syntax tree, with all that is in it, is left alone; undefined for one that is not */
  shouldIgnore({ node: { loc }, hub }) {
    const file = path.relative(process.cwd(), hub.file.opts.filename).split(path.sep).join("/");
    const places = this.places.get(file) ?? [];
    const isInside = places.some((place) => holds(place, loc));
    return isInside && !places.some((place) => holds(loc, place)) ? "not chosen" : undefined;
  }
}

/** Whether one place lies in another, or is the same. */
function holds(outer, inner) {
  return !isBefore(inner.start, outer.start) && !isBefore(outer.end, inner.end);
}

function isBefore(a, b) {
  return a.line < b.line || (a.line === b.line && a.column < b.column);
}

export const strykerPlugins = [declareClassPlugin(PluginKind.Ignore, "chosen-places", ChosenPlaces)];
