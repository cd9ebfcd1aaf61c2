/** The commands of the command line. The packaged program looks for these words before it opens a window. */
export const COMMAND_NAMES = ["export", "check", "list", "convert", "new", "verify-sources"] as const;

export type CommandName = (typeof COMMAND_NAMES)[number];

/** What else the first word of a call can be. */
export const HELP_WORDS: readonly string[] = ["help", "--help", "-h"];
export const VERSION_WORDS: readonly string[] = ["--version", "-v"];

export function isCommandName(word: string): word is CommandName {
  return COMMAND_NAMES.some((name) => name === word);
}
