/** What stands in the program's own way, and not in its input's: its files, or the Node.js that it runs in. */
import { readFile } from "node:fs/promises";
import path from "node:path";
import { codeOf, ioReason } from "./io-reason.ts";

/** Something is wrong with the program as it is installed or started; the message says what and the way out. */
export class ProgramError extends Error {
  override readonly name = "ProgramError";
}

/** Whether it is one; of one that comes from another thread, the name alone is left. */
export function isProgramError(error: unknown): error is Error {
  return error instanceof Error && error.name === "ProgramError";
}

/** What is said of a file of the program that is not there. */
export const OWN_FILE_MISSING =
  'is a file of the program itself, and is missing; build the program ("npm run build"), or install it again';

/**
 * The bytes of a file that ships with the program.
 *
 * @param shipped the program's folder (`dist/`)
 * @param name in that folder, with slashes: "page/page.css"
 * @throws ProgramError when it cannot be read
 */
export async function readShipped(shipped: string, name: string): Promise<Buffer<ArrayBuffer>> {
  try {
    return await readFile(path.join(shipped, name));
  } catch (error) {
    throw ownFileError(name, error);
  }
}

/** The error to tell when a file of the program could not be read or run. */
export function ownFileError(name: string, error: unknown): ProgramError {
  const code = codeOf(error);
  const isMissing = ["ENOENT", "ENOTDIR", "MODULE_NOT_FOUND", "ERR_MODULE_NOT_FOUND"].includes(code);
  const what = isMissing ? OWN_FILE_MISSING : `is a file of the program itself, and cannot be read: ${ioReason(error)}`;
  return new ProgramError(`${name} ${what}`, { cause: error });
}

/**
 * @param what needs it, at the start of a sentence: "a PNG"
 * @throws ProgramError where this Node.js has no WebAssembly
 */
export function mustHaveWebAssembly(what: string): void {
  if ("WebAssembly" in globalThis) return;
  throw new ProgramError(`${what} needs WebAssembly, which this Node.js was started without; leave --jitless out`);
}
