/** Readable ids from texts of any kind, as the format takes them. */

/** Longest stem of an id, UTF-16 units; an id may have 100, and a number may follow. */
const LONGEST = 60;

/** Whether a text is an id of our format as it stands, and leaves room for a number. */
export function isId(text: string): boolean {
  return text.length <= 90 && /^[a-z0-9]+(?:-[a-z0-9]+)*$/u.test(text);
}

/** "The Gate opened!" is "the-gate-opened". Letters lose their marks; those of other scripts give nothing. */
export function slug(text: string): string {
  return text
    .slice(0, 4 * LONGEST)
    .normalize("NFKD")
    .toLowerCase()
    .replace(/[\p{M}'’]/gu, "")
    .replace(/ß/gu, "ss")
    .replace(/[æœø]/gu, (letter) => ({ æ: "ae", œ: "oe", ø: "o" })[letter] ?? "")
    .replace(/[^a-z0-9]+/gu, "-")
    .slice(0, LONGEST + 1)
    .replace(/^-+|-+$|(?<=.{30})-[^-]*$/gu, "");
}
