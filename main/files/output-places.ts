/** Whether what will be written would take the place of what is read, or of something else that is written. */
import { realpath, stat } from "node:fs/promises";
import path from "node:path";
import { behindLinks } from "./behind-links.ts";
import type { InputFile } from "./input-file.ts";

/** A file that is read for what is written. */
export interface InputPlace extends InputFile {
  /** What it is in a sentence: "the FILE that is drawn". */
  readonly role: string;
}

/** Why a file must not be written where it was to go. */
export interface PlaceConflict {
  /** Its name as the user knows it. */
  readonly shown: string;
  /** What follows the name in a sentence: "is the FILE that is drawn; write to another one". */
  readonly what: string;
}

/**
 * Every output that is an input, or an output before it. Files are compared as what they are and not by their names:
 * links, hard links, folders that lead back and disks that fold case are seen through. Names of two outputs that differ in
 * case alone are taken for one, so that the same call means the same on every disk. Writes nothing.
 *
 * @param outputs all that will be written, in their order; need not be there yet
 * @param inputs all that is read, or was
 */
export async function placeConflicts(
  outputs: readonly InputFile[],
  inputs: readonly InputPlace[],
): Promise<readonly PlaceConflict[]> {
  const [written, read] = await Promise.all([whereaboutsOf(outputs), whereaboutsOf(inputs)]);
  return written.flatMap((output, index) => {
    const input = read.find((candidate) => isSame(candidate.at, output.at));
    if (input)
      return [{ shown: output.file.shown, what: `${isOrLeads(output.file, input.file)}; write to another one` }];
    const other = written
      .slice(0, index)
      .find((before) => isSame(before.at, output.at) || foldsAlike(before.at, output.at));
    return other ? [{ shown: output.file.shown, what: twice(output, other) }] : [];
  });
}

interface Placed<F extends InputFile> {
  readonly file: F;
  readonly at: Whereabouts;
}

/** Where a file really is, or will be. */
interface Whereabouts {
  /** The real path, as far as there is one. */
  readonly path: string;
  /** Device and number of the file, if it is there and its disk numbers files. */
  readonly id: string | undefined;
  /** Device and number of its folder, or else the folder's path. */
  readonly folder: string;
}

async function whereaboutsOf<F extends InputFile>(files: readonly F[]): Promise<readonly Placed<F>[]> {
  return Promise.all(files.map(async (file) => ({ file, at: await whereabouts(file.path) })));
}

async function whereabouts(file: string): Promise<Whereabouts> {
  // A path that leads nowhere cannot be written, which its writer tells.
  const target = await behindLinks(file).catch(() => file);
  const folder = await realpath(path.dirname(target)).catch(() => path.dirname(target));
  const [id, folderId] = await Promise.all([fileId(target), fileId(folder)]);
  return { path: path.join(folder, path.basename(target)), id, folder: folderId ?? folder };
}

/** Numbers of files are larger than what a number holds exactly, on some disks. */
async function fileId(file: string): Promise<string | undefined> {
  const about = await stat(file, { bigint: true }).catch(() => undefined);
  return about && about.ino !== 0n ? `${String(about.dev)}:${String(about.ino)}` : undefined;
}

function isSame(a: Whereabouts, b: Whereabouts): boolean {
  if (a.path === b.path || (a.id !== undefined && a.id === b.id)) return true;
  return a.folder === b.folder && path.basename(a.path) === path.basename(b.path);
}

function foldsAlike(a: Whereabouts, b: Whereabouts): boolean {
  return a.folder === b.folder && foldedName(a) === foldedName(b);
}

/** Disks fold in several ways; what any of them may take for one name is one here. */
function foldedName(at: Whereabouts): string {
  return path.basename(at.path).normalize("NFC").toUpperCase().toLowerCase();
}

function isOrLeads(output: InputFile, { path: input, shown, role }: InputPlace): string {
  return output.path === input ? `is ${role}` : `is the same file as ${shown}, ${role}`;
}

function twice(output: Placed<InputFile>, other: Placed<InputFile>): string {
  const way = "give one of them another name";
  if (output.file.path === other.file.path) return `would be written twice, each time as something else; ${way}`;
  if (isSame(output.at, other.at)) return `is the same file as ${other.file.shown}, which is written too; ${way}`;
  return `and ${other.file.shown}, which is written too, are one name on disks that do not tell capitals apart; ${way}`;
}
