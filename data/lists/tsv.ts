/** Text that spreadsheets paste into cells: columns between tabs, rows between line ends. */

/**
 * What a spreadsheet would read as a formula, if a cell began with it. It also skips spaces, and full-width signs are
 * formulas to it where Chinese or Japanese is written.
 */
const FORMULA = /^\s*[=+\-@＝＋－＠]/u;

/** Rows as tab-separated values, with CRLF after each: the first one should name the columns. */
export function tsv(rows: readonly (readonly (string | number)[])[]): string {
  return rows.map((row) => `${row.map(tsvCell).join("\t")}\r\n`).join("");
}

/**
 * One cell. Numbers stay numbers. In text, tabs and line ends become spaces (no spreadsheet agrees with another on how
 * to write them); what would be a formula is marked as text by an apostrophe; and a cell that begins with a quotation
 * mark is quoted as in RFC 4180, because a quotation mark elsewhere means itself.
 *
 * @example tsvCell("=1+1") // "'=1+1"
 */
export function tsvCell(cell: string | number): string {
  const line = harmlessCell(cell);
  return line.startsWith('"') ? `"${line.replaceAll('"', '""')}"` : line;
}

/**
 * A cell of one line that no spreadsheet takes for a formula, not yet quoted.
 *
 * @example harmlessCell("-1") // "'-1"
 */
export function harmlessCell(cell: string | number): string {
  if (typeof cell === "number") return String(cell);
  const line = cell.replace(/[\s\p{Cc}]+/gu, " ").trim();
  return FORMULA.test(line) ? `'${line}` : line;
}
