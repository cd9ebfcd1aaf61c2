/** What `export` writes beside the picture, and where. */
import path from "node:path";
import {
  sidecarEndings,
  SOURCE_ENDINGS,
  SOURCE_FORMATS,
  type SidecarFile,
  type SidecarOptions,
  type SourceFormat,
} from "../../../data/lists/sidecars.ts";
import { flag, type CommandOption, type OptionValues, Unfit } from "../option-table.ts";
import { type InputPlace, placeConflicts } from "../../files/output-places.ts";
import { pathProblem } from "../../files/path-name.ts";
import { besidePicture } from "../../files/stale-files.ts";

/** A list of sources, as it is asked for. */
export interface SourceList {
  readonly format: SourceFormat;
  /** Where it goes; absent for beside the picture. */
  readonly path?: string;
}

export const SIDECAR_OPTIONS = {
  alt: flag("write a short and a long description beside the picture, as PICTURE.alt.txt"),
  table: flag("write the events that are drawn beside it, as PICTURE.table.csv"),
  sources: {
    placeholder: "FORMAT",
    help: [
      `write the sources that tell them: ${SOURCE_FORMATS.join(", ")} for beside the picture,`,
      "or a file that ends in .json (CSL), .bib or .txt",
    ],
    read: sourceList,
  },
} satisfies Record<string, CommandOption<unknown>>;

type Values = OptionValues<typeof SIDECAR_OPTIONS>;

function sourceList(text: string): SourceList | Unfit {
  const named = SOURCE_FORMATS.find((format) => format === text);
  if (named) return { format: named };
  const unfit = unfitPlace(text);
  if (unfit) return unfit;
  const ending = path.extname(text).toLowerCase();
  const format = SOURCE_FORMATS.find((candidate) => SOURCE_ENDINGS[candidate] === ending);
  return format
    ? { format, path: text }
    : new Unfit(`must be ${SOURCE_FORMATS.join(", ")} or a file that ends in .json, .bib or .txt`);
}

/** Why a name cannot be that of a file to write, whatever its ending. */
export function unfitPlace(text: string): Unfit | undefined {
  if (pathProblem(text) !== undefined) return new Unfit("must be a name in UTF-8; choose another");
  const isFolder = text.endsWith("/") || text.endsWith(path.sep);
  return isFolder
    ? new Unfit("must name a file, and what ends in a slash is a folder; leave the slash out")
    : undefined;
}

/** What the values ask for. */
export function sidecarOptions({ alt, table, sources }: Values): SidecarOptions {
  return { ...(alt && { alt }), ...(table && { table }), ...(sources && { sources: sources.format }) };
}

/** Where a file goes that stands beside the picture: named as that is, unless the call says otherwise. */
export function sidecarPath(picture: string, file: Pick<SidecarFile, "kind" | "ending">, { sources }: Values): string {
  if (file.kind === "sources" && sources?.path !== undefined) return sources.path;
  return besidePicture(picture, file.ending);
}

/**
 * What is wrong with the places of the files: one would replace what is read, or another one of them.
 *
 * @param out of the picture, as it was given
 */
export async function placeProblems(
  out: string,
  values: Values,
  inputs: readonly InputPlace[],
  cwd: string,
): Promise<readonly string[]> {
  const beside = sidecarEndings(sidecarOptions(values)).map((file) => sidecarPath(out, file, values));
  const outputs = [out, ...beside].map((name) => ({ path: path.resolve(cwd, name), shown: name }));
  return (await placeConflicts(outputs, inputs)).map(({ shown, what }) => `${shown} ${what}`);
}
