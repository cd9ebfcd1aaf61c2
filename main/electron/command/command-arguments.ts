import { HELP_WORDS, VERSION_WORDS, isCommandName } from "../../cli/command-names.ts";

/**
 * The call of the command line that the program was started with, its command first; undefined when a window is wanted.
 * Switches before the command are Chromium's. A file that is called like a command is opened as `./export`.
 *
 * @example commandArguments(["sourceline", "--no-sandbox", "export", "--out", "a.svg"], undefined) // ["export", "--out", "a.svg"]
 */
export function commandArguments(
  argv: readonly string[],
  defaultApp: boolean | undefined,
): readonly string[] | undefined {
  const isCall = (word: string): boolean =>
    isCommandName(word) || HELP_WORDS.includes(word) || VERSION_WORDS.includes(word);
  const words = argv.slice(1);
  if (defaultApp) {
    // The first word is the program, as an argument of plain Electron.
    const program = words.findIndex((word) => !word.startsWith("-"));
    words.splice(0, program + 1);
  }
  const at = words.findIndex((word) => !word.startsWith("-") || isCall(word));
  const word = words[at];
  return word !== undefined && isCall(word) ? words.slice(at) : undefined;
}
