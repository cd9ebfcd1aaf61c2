/** The scheme of links to a view; see `data/view-link.ts`. */
const LINK = /^sourceline:/i;

/**
 * Whether a word of the command line is a link and not a file: the word after `--view`, and anything that looks like a
 * link, since that is how a desktop hands over a link that was clicked.
 */
export function isLinkWord(argv: readonly string[], index: number): boolean {
  return argv[index - 1] === "--view" || LINK.test(argv[index] ?? "");
}

/**
 * The link that the program was asked to open: `--view LINK`, `--view=LINK` or just LINK. Undefined when there is none.
 *
 * The program never calls `app.setAsDefaultProtocolClient`: it would change the user's system, for every program and
 * without asking, and a copy that is started from a folder would leave an entry behind that leads nowhere once it is
 * deleted. Packages for a system may register the scheme; what such a link then starts is understood here.
 */
export function linkArgument(argv: readonly string[]): string | undefined {
  const joined = argv.find((argument) => argument.startsWith("--view="));
  if (joined !== undefined) return joined.slice("--view=".length);
  const index = argv.findIndex((argument, at) => at > 0 && !argument.startsWith("-") && isLinkWord(argv, at));
  return argv[index];
}
