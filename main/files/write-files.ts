/** Several files that belong together: each is there in full or not at all, and what became of each can be told. */
import { writeFileAtomically, WriteError } from "./write-file.ts";

export interface OutputFile {
  readonly path: string;
  /** Its name as the user knows it. */
  readonly shown: string;
  readonly bytes: Uint8Array;
}

/** What became of the files, by the names that the user knows. */
export interface WriteOutcome {
  readonly written: readonly string[];
  /** The one that could not be written, and why. */
  readonly failed?: { readonly shown: string; readonly reason: string };
  /** Those after it, which were not tried; what was there before is as it was. */
  readonly left: readonly string[];
}

/** Writes one file after the other, and stops at the first that cannot be written. */
export async function writeFiles(files: readonly OutputFile[]): Promise<WriteOutcome> {
  const names = files.map(({ shown }) => shown);
  for (const [index, { path, shown, bytes }] of files.entries()) {
    try {
      await writeFileAtomically(path, bytes);
    } catch (error) {
      if (!(error instanceof WriteError)) throw error;
      const failed = { shown, reason: error.message };
      return { written: names.slice(0, index), failed, left: names.slice(index + 1) };
    }
  }
  return { written: names, left: [] };
}

/** Which of the other files are there and which are not; "" when there are no others. */
export function othersText({ written, left }: WriteOutcome): string {
  const parts = [
    ...(written.length > 0 ? [`already written: ${written.join(", ")}`] : []),
    ...(left.length > 0 ? [`not written: ${left.join(", ")}`] : []),
  ];
  return parts.join("; ");
}
