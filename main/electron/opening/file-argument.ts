import path from "node:path";
import { fileURLToPath } from "node:url";
import { isLinkWord } from "./link-argument.ts";

/**
 * The file named on the command line, as an absolute path. Switches are Chromium's; the first word belongs to Electron
 * when the program runs as an argument of the plain Electron executable.
 *
 * @example fileArgument(["sourceline", "--no-sandbox", "a.json"], { defaultApp: undefined, workingDirectory: "/home/me" }) // "/home/me/a.json"
 */
export function fileArgument(
  argv: readonly string[],
  { defaultApp, workingDirectory }: { readonly defaultApp: boolean | undefined; readonly workingDirectory: string },
): string | undefined {
  const words = argv.filter((argument, index) => index > 0 && !argument.startsWith("-") && !isLinkWord(argv, index));
  const file = defaultApp ? words[1] : words[0];
  if (file === undefined) return undefined;
  return fromFileUrl(file) ?? path.resolve(workingDirectory, file);
}

/** Desktops on Linux name the file that is double-clicked by its URL. */
function fromFileUrl(text: string): string | undefined {
  if (!text.startsWith("file://")) return undefined;
  try {
    return fileURLToPath(text);
  } catch {
    // A URL of another machine, or a file of a strange name: reading it will say what is wrong.
    return undefined;
  }
}
