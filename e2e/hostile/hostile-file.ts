/** One file of the corpus of hostile files: what somebody could send who means harm, or whose program is broken. */

export interface HostileFile {
  /** Its name, with the ending of what it says it is. */
  readonly name: string;
  readonly bytes: Uint8Array;
  /** What is said of it; absent where it is a timeline, odd as it is, and has to be drawn. */
  readonly refusal?: RegExp;
}

/** What a script in a file would do to show that it ran, in the window or in a page. */
export const MISCHIEF = "globalThis.mischief=1";

/** An address that nothing may ask for. It is of this machine, where nobody listens. */
export const ELSEWHERE = "http://127.0.0.1:9/mischief";
