/** What stands beside a new picture under its name and was not written with it. */
import { lstat } from "node:fs/promises";
import path from "node:path";
import { sidecarEndings, SOURCE_FORMATS } from "../../data/lists/sidecars.ts";
import type { InputFile } from "./input-file.ts";
import { type InputPlace, placeConflicts } from "./output-places.ts";

/** Every ending that a file beside a picture can have. */
const ENDINGS: ReadonlySet<string> = new Set(
  SOURCE_FORMATS.flatMap((sources) => sidecarEndings({ alt: true, table: true, sources }).map(({ ending }) => ending)),
);

/**
 * One line about files that tell of an earlier picture, or nothing. They stay: somebody may have written them by hand.
 *
 * @param picture which was written
 * @param written all that was written, the picture too
 * @param inputs what was read is nobody's description
 */
export async function staleRemark(
  picture: InputFile,
  written: readonly InputFile[],
  inputs: readonly InputPlace[],
): Promise<readonly string[]> {
  const beside = [...ENDINGS].map((ending) => ({
    path: besidePicture(picture.path, ending),
    shown: besidePicture(picture.shown, ending),
  }));
  const present = await Promise.all(beside.map(async (file) => ((await isThere(file.path)) ? [file] : [])));
  const news = written.map((file) => ({ ...file, role: "new" }));
  const known = new Set<string>();
  for (const file of present.flat()) {
    for (const { shown } of await placeConflicts([file], [...news, ...inputs])) known.add(shown);
  }
  const stale = present.flat().flatMap(({ shown }) => (known.has(shown) ? [] : [shown]));
  if (stale.length === 0) return [];
  const [are, them] = stale.length === 1 ? ["is", "it"] : ["are", "them"];
  return [
    `${stale.join(", ")} ${are} from before and may tell of another picture; write ${them} with this one, or delete ${them}`,
  ];
}

/** The name of a file that stands beside a picture: the picture's own, with another ending. */
export function besidePicture(picture: string, ending: string): string {
  const { dir, name } = path.parse(picture);
  return path.join(dir, name + ending);
}

async function isThere(file: string): Promise<boolean> {
  return lstat(file).then(
    (about) => !about.isDirectory(),
    () => false,
  );
}
