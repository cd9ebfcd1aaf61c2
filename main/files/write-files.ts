/** Several files that belong together: each is there in full or not at all, and what became of each can be told. */
import { type InputPlace, placeConflicts } from "./output-places.ts";
import { type Watch, writeFileAtomically, WriteError } from "./write-file.ts";

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

/**
 * Writes one file after the other, and stops at the first that cannot be written. Where one of them would take the place
 * of an input or of another one, nothing is written.
 *
 * @param inputs everything that was read for them
 * @param watch for `writeFileAtomically`
 */
export async function writeFiles(
  files: readonly OutputFile[],
  inputs: readonly InputPlace[],
  watch?: Watch,
): Promise<WriteOutcome> {
  const names = files.map(({ shown }) => shown);
  const [conflict] = await placeConflicts(files, inputs);
  if (conflict) {
    const { shown, what } = conflict;
    return { written: [], failed: { shown, reason: `it ${what}` }, left: names.filter((name) => name !== shown) };
  }
  for (const [index, { path, shown, bytes }] of files.entries()) {
    try {
      await writeFileAtomically(path, bytes, watch);
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
