/** Several things in one cell of our table of claims, exactly: a sign that parts them has a backslash before it within one. */

/** @param sign one character that parts the items: ";" @example listCell(["a; b", "c"], ";") // "a\; b; c" */
export function listCell(items: readonly string[], sign: ";" | "|" | ","): string {
  return items.map((item) => escapedItem(item, sign)).join(sign === "|" ? " | " : `${sign} `);
}

function escapedItem(item: string, sign: string): string {
  return [...item].map((each) => (each === "\\" || each === sign ? `\\${each}` : each)).join("");
}

/** The items of a cell, trimmed; blank ones too, of which a blank cell has none. */
export function itemsOfCell(cell: string, sign: ";" | "|" | ","): readonly string[] {
  if (cell.trim() === "") return [];
  const items: string[] = [];
  let item = "";
  for (let at = 0; at < cell.length; at += 1) {
    const each = cell.charAt(at);
    const next = cell.charAt(at + 1);
    if (each === "\\" && (next === "\\" || next === sign)) {
      item += next;
      at += 1;
    } else if (each === sign) {
      items.push(item.trim());
      item = "";
    } else item += each;
  }
  return [...items, item.trim()];
}
