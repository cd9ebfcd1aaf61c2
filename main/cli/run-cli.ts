import { quoted } from "../../data/file/problems/describe-value.ts";
import { didYouMean } from "../../data/file/problems/nearest.ts";
import { failureText } from "./failure-text.ts";
import { CallError, type CliCommand, type CommandIo, type ExitCode } from "./command.ts";
import { HELP_WORDS, VERSION_WORDS, isCommandName, COMMAND_NAMES, type CommandName } from "./command-names.ts";
import { commandIo, type ProcessIo } from "./process-io.ts";

/** What FILE may be in every command. */
const FILE_HELP =
  "Without FILE: the timeline that ships with the program. FILE may be a folder, or - for the standard input.";

/** How the program is called where it is built, and not installed. */
const UNINSTALLED = "node dist/cli.js";

/** Loaded when they are called, so that no command waits for what another one needs. */
const COMMANDS: Readonly<Record<CommandName, () => Promise<CliCommand>>> = {
  export: async () => (await import("./commands/export.ts")).exportCommand,
  check: async () => (await import("./commands/check.ts")).check,
  list: async () => (await import("./commands/list.ts")).list,
  convert: async () => (await import("./commands/convert.ts")).convert,
  new: async () => (await import("./commands/new.ts")).newCommand,
  "verify-sources": async () => (await import("./commands/verify-sources.ts")).verifySources,
};

/**
 * Runs the command line. Never throws: what goes wrong is one line on stderr each, and the exit code says whose
 * mistake it was.
 *
 * @param args without the program's own name
 */
export async function runCli(args: readonly string[], process: ProcessIo): Promise<ExitCode> {
  const io = commandIo(process);
  const { program = UNINSTALLED } = process;
  const [name = "", ...rest] = args;
  try {
    if (HELP_WORDS.includes(name)) return print(await helpLines(program), io);
    if (VERSION_WORDS.includes(name)) return print(io.version, io);
    const command = await findCommand(name);
    if (asksForHelp(rest)) return print(commandHelp(command, program), io);
    return await command.run(rest, io);
  } catch (error) {
    if (!(error instanceof CallError)) {
      io.tell(failureText(error));
      return 1;
    }
    const help = isCommandName(name) ? `${program} ${name} --help` : `${program} --help`;
    io.tell([...error.lines.slice(0, -1), `${error.lines.at(-1) ?? ""} (see "${help}")`]);
    return 2;
  }
}

async function findCommand(name: string): Promise<CliCommand> {
  if (isCommandName(name)) return COMMANDS[name]();
  const names = COMMAND_NAMES;
  const known = `the commands are ${names.join(", ")}`;
  if (name === "") throw new CallError(`a command is missing; ${known}`);
  if (name.startsWith("-")) throw new CallError(`unknown option ${quoted(name)}; the command comes first, ${known}`);
  throw new CallError(`unknown command ${quoted(name)}.${didYouMean(name, names) || ` There are ${names.join(", ")}`}`);
}

/** What stands behind "--" is a file name. */
function asksForHelp(args: readonly string[]): boolean {
  const end = args.indexOf("--");
  return args.slice(0, end === -1 ? undefined : end).some((word) => word === "--help" || word === "-h");
}

function print(lines: string | readonly string[], io: CommandIo): 0 {
  io.print(lines);
  return 0;
}

async function helpLines(program: string): Promise<readonly string[]> {
  const commands = await Promise.all(Object.values(COMMANDS).map((load) => load()));
  const width = Math.max(...commands.map(({ usage }) => usage.length));
  const lines = commands.map(({ usage, summary }) => `  ${usage.padEnd(width)}  ${summary}`);
  return [
    "Sourceline: a timeline that shows who says so.",
    "",
    `Usage: ${program} COMMAND`,
    "",
    ...lines,
    "",
    "  COMMAND --help  what a command takes",
    "  --version       which version this is",
    "",
    FILE_HELP,
    "Exit status: 0 done, 1 the input is wrong, 2 the call is wrong.",
  ];
}

function commandHelp({ usage, summary, details }: CliCommand, program: string): readonly string[] {
  const lines = [`Usage: ${program} ${usage}`, "", summary, FILE_HELP];
  const options = [...details, "--help  show this"];
  return [...lines, "", ...options.map((line) => `  ${line}`)];
}
