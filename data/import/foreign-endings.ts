/** What names of files of other formats usually end in; files are told by their content, and this is for dialogs alone. */
export const FOREIGN_ENDINGS = [
  "csv",
  "tsv",
  "xlsx",
  "json",
  "xml",
  "timeline",
  "ics",
  "mw",
  "md",
  "txt",
  "ged",
  "time",
  "js",
  "rss",
  "atom",
  "bib",
  "ris",
  "geojson",
  "kml",
  "ndjson",
  "jsonl",
  "yaml",
  "yml",
  "mmd",
  "gramps",
  "html",
  "htm",
] as const;

/** A timeline of our own is no part of another one: it is among them to be named. */
const IN_FOLDERS: ReadonlySet<string> = new Set([...FOREIGN_ENDINGS, "sourceline"]);

/**
 * Whether a file of a folder is read, by its name without folder: a folder holds much that is meant for others, and what
 * begins with a dot is hidden.
 */
export function isReadInFolder(name: string): boolean {
  if (name.startsWith(".")) return false;
  return IN_FOLDERS.has(name.slice(name.lastIndexOf(".") + 1).toLowerCase());
}

/** As many files as are read as one timeline. */
export const MOST_FILES = 5000;
/** Bytes of all of them: as much as of one file, 256 MiB; see `main/files/read-text.ts`. */
export const MOST_BYTES = 256 * 1024 * 1024;
/** Folders within folders. */
export const DEEPEST = 8;
