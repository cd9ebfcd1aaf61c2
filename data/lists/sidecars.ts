/** What can be written beside a picture: the same for those who cannot see it, and for those who go on with it. */

export const SOURCE_FORMATS = ["csl", "bibtex", "text"] as const;

export type SourceFormat = (typeof SOURCE_FORMATS)[number];

/** What is asked for. Nothing is, unless it is said. */
export interface SidecarOptions {
  /** A short and a long description in plain text. */
  readonly alt?: boolean;
  /** The events that are drawn, as CSV. */
  readonly table?: boolean;
  /** The sources that tell them. */
  readonly sources?: SourceFormat;
}

/** One file beside a picture, without its place. */
export interface SidecarFile {
  readonly kind: keyof SidecarOptions;
  /** What follows the picture's name without its own ending: ".alt.txt". */
  readonly ending: string;
  readonly text: string;
}

/** The endings that a list of sources has in each format. */
export const SOURCE_ENDINGS: Readonly<Record<SourceFormat, string>> = { csl: ".json", bibtex: ".bib", text: ".txt" };

/** What follows the picture's name in the name of each file that is asked for; the order is that of writing. */
export function sidecarEndings({
  alt,
  table,
  sources,
}: SidecarOptions): readonly Pick<SidecarFile, "kind" | "ending">[] {
  return [
    ...(alt ? [{ kind: "alt" as const, ending: ".alt.txt" }] : []),
    ...(table ? [{ kind: "table" as const, ending: ".table.csv" }] : []),
    ...(sources === undefined ? [] : [{ kind: "sources" as const, ending: `.sources${SOURCE_ENDINGS[sources]}` }]),
  ];
}
