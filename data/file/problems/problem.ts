/** Something wrong in a file, told so that its author can mend it. */
export interface Problem {
  /** File name as the user gave it. */
  readonly file: string;
  /** Line and column of the place, both from 1, columns in UTF-16 units. */
  readonly line: number;
  readonly column: number;
  /** Where in the data, e.g. "events[3].claims[0].source"; "" for the file as a whole. */
  readonly path: string;
  /** What is wrong, and what to do about it. */
  readonly reason: string;
}

/** A value, or everything that stands in its way. */
export type Result<T> =
  { readonly ok: true; readonly value: T } | { readonly ok: false; readonly problems: readonly Problem[] };

/** One line for a terminal: `file:line:column: reason (at path)`. */
export function formatProblem(problem: Problem): string {
  const place = problem.path === "" ? "" : ` (at ${problem.path})`;
  return `${problem.file}:${String(problem.line)}:${String(problem.column)}: ${problem.reason}${place}`;
}
