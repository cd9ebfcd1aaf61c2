/** The keys as a table in Markdown, for the documents. */
import { KEY_TABLE, type KeyRow, type KeyScope, type Keys } from "./key-table.ts";
import { keyNames } from "./key-names.ts";
import { onSystem } from "./menu-keys.ts";

/** Every key, by scope, as on systems other than macOS; laid out as Prettier does, without a line's end at its end. */
export function keysMarkdown(): string {
  const scopes: readonly KeyScope[] = Object.values(KEY_TABLE);
  const cells = scopes.flatMap(({ title, rows }) => [
    [`**${title}**`, ""] as const,
    ...rows.map((row) => [row.words, pressed(row)] as const),
  ]);
  return table([["to", "press"], ...cells]);
}

/** What the window hears, what the menu hears, and what a pointer does. */
function pressed({ keys = {}, menu = {}, native = [], pointer }: KeyRow): string {
  // What the window hears may stand in the menu as well, to be found there.
  const inMenu = Object.entries(menu).map(([command, all]) =>
    onSystem(all, false).filter((key) => !keys[command]?.includes(key)),
  );
  return [...[Object.values(keys), [native], inMenu].map(listed), pointer ?? ""]
    .filter((part) => part !== "")
    .join("; ");
}

/** The keys of commands that belong together, command by command. */
function listed(commands: readonly Keys[]): string {
  const alternatives = (keys: Keys): string =>
    keyNames(keys)
      .map((name) => name.map((key) => `\`${key}\``).join("+"))
      .join(" or ");
  return commands
    .filter(({ length }) => length > 0)
    .map(alternatives)
    .join(", ");
}

function table(rows: readonly (readonly [string, string])[]): string {
  const widths = [0, 1].map((column) => Math.max(...rows.map((row) => [...row[column]!].length)));
  const line = (cells: readonly string[], fill = " "): string =>
    `| ${cells.map((cell, column) => cell + fill.repeat(widths[column]! - [...cell].length)).join(" | ")} |`;
  const [head = ["", ""], ...body] = rows;
  return [line(head), line(["", ""], "-"), ...body.map((row) => line(row))].join("\n");
}
