/** Where the command line writes: the one place that everything passes before a terminal gets it. */
import { printable, printableJson } from "../../data/printable.ts";
import type { CommandIo } from "./command.ts";

/** What a process gives the command line. */
export interface ProcessIo extends Pick<CommandIo, "terminal" | "standardInput" | "cwd" | "shipped" | "version"> {
  /** Both take text with its line ends, and write it as it is. */
  readonly stdout: (text: string) => void;
  readonly stderr: (text: string) => void;
  /** How it is called, for its help; as it is built, unless it is given. */
  readonly program?: string;
}

/** What commands may write to: lines in which nothing is left that a terminal would obey, whatever a file holds. */
export function commandIo(process: ProcessIo): CommandIo {
  const { stdout, stderr, terminal, standardInput, shipped, version } = process;
  return {
    ...(terminal && { terminal }),
    standardInput,
    shipped,
    version,
    // Only who needs the working folder is told that it is gone.
    get cwd() {
      return process.cwd;
    },
    print: (lines) => stdout(text(lines)),
    printRows: (rows) => stdout(rows.map((cells) => `${cells.map(printable).join("\t")}\n`).join("")),
    printJson: (value) => stdout(`${printableJson(value)}\n`),
    tell: (lines) => stderr(text(lines)),
  };
}

function text(lines: string | readonly string[]): string {
  return (typeof lines === "string" ? [lines] : lines).map((line) => `${printable(line)}\n`).join("");
}
