import { randomUUID } from "node:crypto";
import { open, rename, rm, stat } from "node:fs/promises";
import path from "node:path";
import { codeOf, ioReason } from "./io-reason.ts";

/** Why a file could not be written, in words for the user; the message names no path and the target is as it was. */
export class WriteError extends Error {
  override readonly name = "WriteError";
}

/**
 * Writes a file so that it is there in full or not at all: into a new file in the same folder, which then takes the
 * target's place. The target may be there already.
 *
 * @throws WriteError when it cannot be written
 */
export async function writeFileAtomically(file: string, bytes: Uint8Array): Promise<void> {
  const folder = path.dirname(file);
  await mustBeWritable(file, folder);
  const temporary = path.join(folder, `.sourceline-${randomUUID()}.tmp`);
  try {
    await writeDurably(temporary, bytes);
    await rename(temporary, file);
  } catch (error) {
    await rm(temporary, { force: true }).catch(() => undefined);
    throw new WriteError(ioReason(error), { cause: error });
  }
}

/** The names of the folder and the target are checked first, because rename tells neither apart. */
async function mustBeWritable(file: string, folder: string): Promise<void> {
  const parent = await stat(folder).catch((error: unknown) => {
    const isMissing = codeOf(error) === "ENOENT";
    throw new WriteError(isMissing ? "the folder does not exist; make it first" : ioReason(error), { cause: error });
  });
  if (!parent.isDirectory()) throw new WriteError(ioReason(Object.assign(new Error(), { code: "ENOTDIR" })));
  const target = await stat(file).catch(() => undefined);
  if (target?.isDirectory()) throw new WriteError("there is a folder of that name; choose another name");
  if (target !== undefined && !target.isFile())
    throw new WriteError("there is a device or pipe of that name; choose another name");
}

async function writeDurably(file: string, bytes: Uint8Array): Promise<void> {
  // "wx" never follows or overwrites what somebody else put there.
  const handle = await open(file, "wx");
  try {
    await handle.writeFile(bytes);
    await handle.sync();
  } finally {
    await handle.close();
  }
}
