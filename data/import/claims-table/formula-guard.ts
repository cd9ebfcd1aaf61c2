/**
 * Cells of tables that a spreadsheet would run as formulas, made texts and back. What OWASP calls CSV injection: a cell
 * that begins with one of = + - @, a tab or a carriage return.
 */

/** Full-width signs are formulas, too, where Chinese or Japanese is written; blanks before a sign are skipped. */
const RUNS = /^'*[\s]*[=+\-@\t\r＝＋－＠]/u;

/** One that `RUNS` would take for a formula. */
const NUMBER = /^-\d{1,15}(?:\.\d{1,15})?$/u;

/**
 * The cell with an apostrophe before it, where a spreadsheet would run it, or where it looks like a cell that has one; a
 * number stays one.
 *
 * @example guardedCell("=1+1") // "'=1+1"
 */
export function guardedCell(cell: string): string {
  return RUNS.test(cell) && !NUMBER.test(cell) ? `'${cell}` : cell;
}

/** The cell as it was before `guardedCell`: of any cell, exactly. */
export function unguardedCell(cell: string): string {
  return cell.startsWith("'") && RUNS.test(cell) ? cell.slice(1) : cell;
}
