import { access, constants, open, rename, rm, stat } from "node:fs/promises";
import type { FileHandle } from "node:fs/promises";
import path from "node:path";
import { behindLinks } from "./behind-links.ts";
import { codeOf, ioReason } from "./io-reason.ts";
import { removeAbandoned, temporaryName } from "./temporary-files.ts";

/** Why a file could not be written, in words for the user; the message names no path and the target is as it was. */
export class WriteError extends Error {
  override readonly name = "WriteError";
}

/** Hears of a file that must not stay behind, before it is made. Gives what to call when it is gone. */
export type Watch = (temporary: string) => () => Promise<void>;

/**
 * Writes a file so that it is there in full or not at all, whatever happens meanwhile: into a new file in the same
 * folder, which is flushed to the disk and then takes the target's place. The target may be there already, and keeps
 * its permissions; of a link, what it points to is replaced. Should the process be killed, a `.sourceline-….tmp` may
 * stay behind, which nothing reads and anybody may delete; a later write into the folder does (see `removeAbandoned`).
 *
 * @throws WriteError when it cannot be written
 */
export async function writeFileAtomically(file: string, bytes: Uint8Array, watch?: Watch): Promise<void> {
  const target = await behindLinks(file).catch((error: unknown) => {
    throw new WriteError(ioReason(error), { cause: error });
  });
  const folder = path.dirname(target);
  const mode = await mustBeWritable(target, folder);
  const temporary = path.join(folder, temporaryName());
  const release = watch?.(temporary);
  try {
    await writeDurably(temporary, bytes, mode);
    await takePlace(temporary, target);
  } catch (error) {
    await rm(temporary, { force: true }).catch(() => undefined);
    throw error instanceof WriteError ? error : new WriteError(ioReason(error), { cause: error });
  } finally {
    await release?.();
  }
  await flushFolder(folder);
}

/** Told before anything is written, because rename tells none of these apart. Gives the mode of a target that is there. */
async function mustBeWritable(file: string, folder: string): Promise<number | undefined> {
  const parent = await stat(folder).catch((error: unknown) => {
    const isMissing = codeOf(error) === "ENOENT";
    throw new WriteError(isMissing ? "the folder does not exist; make it first" : ioReason(error), { cause: error });
  });
  if (!parent.isDirectory()) throw new WriteError(ioReason(Object.assign(new Error(), { code: "ENOTDIR" })));
  const target = await stat(file).catch(() => undefined);
  if (!target) return undefined;
  if (target.isDirectory()) throw new WriteError("there is a folder of that name; choose another name");
  if (!target.isFile()) throw new WriteError("there is a device or pipe of that name; choose another name");
  // The folder alone decides over renaming: it would replace what its owner has protected.
  await access(file, constants.W_OK).catch((error: unknown) => {
    throw new WriteError("the file is write-protected; choose another name", { cause: error });
  });
  return target.mode & 0o777;
}

async function writeDurably(file: string, bytes: Uint8Array, mode: number | undefined): Promise<void> {
  // "wx" never follows or overwrites what somebody else put there.
  const handle = await open(file, "wx");
  try {
    // Before it is written: what was left behind may be what fills the disk.
    await removeAbandoned(path.dirname(file), (await handle.stat()).mtimeMs);
    await handle.writeFile(bytes);
    if (mode !== undefined) await keepMode(handle, mode);
    await handle.sync();
  } finally {
    await handle.close();
  }
}

/** Some disks know no permissions; the picture matters more. */
async function keepMode(handle: FileHandle, mode: number): Promise<void> {
  await handle.chmod(mode).catch(() => undefined);
}

/** A folder that took the new file may still refuse the old one's place: on Windows, because a program has it open. */
async function takePlace(temporary: string, target: string): Promise<void> {
  try {
    await rename(temporary, target);
  } catch (error) {
    if (!["EPERM", "EACCES", "EBUSY"].includes(codeOf(error))) throw error;
    const reason = "the old file is in use or protected; close the program that uses it, or choose another name";
    throw new WriteError(reason, { cause: error });
  }
}

/** That the file has its name is kept in the folder. Not every system lets a folder be flushed, and none needs it to. */
async function flushFolder(folder: string): Promise<void> {
  const handle = await open(folder, "r").catch(() => undefined);
  await handle?.sync().catch(() => undefined);
  await handle?.close().catch(() => undefined);
}
