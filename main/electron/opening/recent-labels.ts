import path from "node:path";
import { printable } from "../../../data/printable.ts";

/**
 * What the files are called in a menu, where "&" marks a key: their names, with their folder where two have one name.
 *
 * @param files absolute paths
 */
export function recentLabels(files: readonly string[]): readonly string[] {
  const names = files.map((file) => path.basename(file));
  return files.map((file, index) => {
    const name = names[index] ?? "";
    const isOne = names.filter((other) => other === name).length === 1;
    return printable(isOne ? name : `${name} – ${path.basename(path.dirname(file))}`).replaceAll("&", "&&");
  });
}
