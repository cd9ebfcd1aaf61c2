/**
 * Whether a text names a file and no folder. The separators of every system count on each of them: a timeline travels.
 *
 * @example isBareName("gazette.txt") // true
 * @example isBareName("..\\secret.txt") // false, also where "\" may stand in a name
 */
export function isBareName(text: string): boolean {
  return text !== "" && text !== "." && text !== ".." && !/[/\\:]/.test(text);
}
