/** Names of actors as one text: with semicolons between them, and in quotation marks where a name would not be read as one. */

/** Names that are read as others, or as none, unless they are quoted. */
const NEEDS_QUOTES = /^$|^["\s]|;|\s$/u;

/** A name in quotation marks, with those that belong to it doubled; or as it stands. Up to the next semicolon. */
const NAME = /\s*(?:"((?:[^"]|"")*)"\s*(?=;|$)|([^;]*))(?:;|$)/guy;

/** @example ["Kent; Sons", "Ada"] is "\"Kent; Sons\"; Ada" */
export function actorNamesText(names: readonly string[]): string {
  return names.map((name) => (NEEDS_QUOTES.test(name) ? `"${name.replaceAll('"', '""')}"` : name)).join("; ");
}

/** The names in a text as `actorNamesText` writes it, or as somebody types it: those that are nothing are left out. */
export function actorNamesIn(text: string): readonly string[] {
  return [...text.matchAll(NAME)].flatMap(
    ([, quoted, plain = ""]) => quoted?.replaceAll('""', '"') ?? (plain.trim() || []),
  );
}
