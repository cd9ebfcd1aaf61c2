import { closeSync, fsyncSync, ftruncateSync, openSync, readFileSync, writeSync } from "node:fs";
import { access, constants, open, rename, rm, stat, type FileHandle } from "node:fs/promises";
import path from "node:path";
import { behindLinks } from "./behind-links.ts";
import { codeOf, ioReason } from "./io-reason.ts";
import { pathProblem } from "./path-name.ts";
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
 * its owner and permissions; of a link, what it points to is replaced. Where the new file cannot have the owner, and
 * somebody would be locked out, the old one is written over, once all of the new one is known to fit on the disk. Should the process be killed, a `.sourceline-….tmp` may
 * stay behind, which nothing reads and anybody may delete; a later write into the folder does (see `removeAbandoned`).
 *
 * @param mayReplace asked at the last moment, once all of the new file is on the disk; gives why the old one has to stay
 * @throws WriteError when it cannot be written
 */
export async function writeFileAtomically(
  file: string,
  bytes: Uint8Array,
  watch?: Watch,
  mayReplace?: () => Promise<string | undefined>,
): Promise<void> {
  const target = await behindLinks(file).catch((error: unknown) => {
    throw new WriteError(ioReason(error), { cause: error });
  });
  const problem = pathProblem(file) ?? pathProblem(target);
  if (problem !== undefined) throw new WriteError(problem);
  const folder = path.dirname(target);
  const old = await mustBeWritable(target, folder);
  const temporary = path.join(folder, temporaryName());
  const release = watch?.(temporary);
  try {
    const isEqual = await writeDurably(temporary, bytes, old);
    const reason = await mayReplace?.();
    if (reason !== undefined) throw new WriteError(reason);
    if (isEqual) await takePlace(temporary, target);
    else {
      overwrite(target, bytes);
      await rm(temporary, { force: true });
    }
  } catch (error) {
    await rm(temporary, { force: true }).catch(() => undefined);
    throw error instanceof WriteError ? error : new WriteError(ioReason(error), { cause: error });
  } finally {
    await release?.();
  }
  await flushFolder(folder);
}

/** What is kept of a file that is replaced. */
interface Replaced {
  readonly mode: number;
  readonly uid: number;
  readonly gid: number;
}

/** Told before anything is written, because rename tells none of these apart. Gives what a target that is there keeps. */
async function mustBeWritable(file: string, folder: string): Promise<Replaced | undefined> {
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
  const { mode, uid, gid } = target;
  return { mode: mode & 0o777, uid, gid };
}

/** Gives whether the new file is the old one's equal, so that it can take its place. */
async function writeDurably(file: string, bytes: Uint8Array, old: Replaced | undefined): Promise<boolean> {
  // "wx" never follows or overwrites what somebody else put there; what replaces a private file is private from the start.
  const handle = await open(file, "wx", old ? 0o600 : 0o666);
  try {
    // Before it is written: what was left behind may be what fills the disk.
    await removeAbandoned(path.dirname(file), (await handle.stat()).mtimeMs);
    await handle.writeFile(bytes);
    const isKept = old === undefined || (await keepOwner(handle, old));
    // Some disks know no permissions; the picture matters more.
    if (old) await handle.chmod(old.mode).catch(() => undefined);
    await handle.sync();
    return isKept;
  } finally {
    await handle.close();
  }
}

/** Without this, who writes for somebody else would lock them out of their own file. */
async function keepOwner(handle: FileHandle, { uid, gid, mode }: Replaced): Promise<boolean> {
  const about = await handle.stat();
  if (about.uid === uid && about.gid === gid) return true;
  // Whoever may do with it what everybody may loses nothing with it.
  const [owner, group, others] = [(mode >> 6) & 7, (mode >> 3) & 7, mode & 7];
  const isEverybodys = ((owner | group) & ~others) === 0;
  return handle.chown(uid, gid).then(
    () => true,
    () => isEverybodys,
  );
}

/** At once, so that nothing ends the process in the middle; a disk that fails then gets the old bytes back. */
function overwrite(file: string, bytes: Uint8Array): void {
  const before = readFileSync(file);
  const descriptor = openSync(file, constants.O_WRONLY | constants.O_NOFOLLOW);
  try {
    fill(descriptor, bytes);
  } catch (error) {
    fill(descriptor, before);
    throw error;
  } finally {
    closeSync(descriptor);
  }
}

function fill(descriptor: number, bytes: Uint8Array): void {
  for (let done = 0; done < bytes.length;) done += writeSync(descriptor, bytes, done, bytes.length - done, done);
  ftruncateSync(descriptor, bytes.length);
  fsyncSync(descriptor);
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
