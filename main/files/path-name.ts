/** Names of files as they come from the system. */

/**
 * Why a path cannot be used, or undefined. Node.js puts U+FFFD in the place of bytes that are not UTF-8, and so does the
 * system where it gets one half of a surrogate pair: such a path names another file, and never the one that was meant.
 */
export function pathProblem(file: string): string | undefined {
  if (!/\uFFFD|\p{Surrogate}/u.test(file)) return undefined;
  return "a name in its path is not UTF-8 (or has U+FFFD in it); rename that first, or choose another";
}
