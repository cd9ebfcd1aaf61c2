/** What the commands of the command line have in common. */
import path from "node:path";
import { type ParseArgsConfig, parseArgs } from "node:util";
import { formatProblem, type Problem } from "../data/problem.ts";
import { quoted } from "../data/parsing/describe-value.ts";
import { didYouMean } from "../data/parsing/nearest.ts";
import { codeOf } from "./io-reason.ts";

/** 0 done, 1 the input is wrong, 2 the call is wrong. */
export type ExitCode = 0 | 1 | 2;

/** All that a command may touch besides the files it is given. */
export interface CommandIo {
  /** Both take text with its line ends. */
  readonly stdout: (text: string) => void;
  readonly stderr: (text: string) => void;
  /** Folder that relative paths start from. */
  readonly cwd: string;
  /** Folder with what ships with the program: `data/`, `fonts/`. */
  readonly shipped: string;
  /** The program's version. */
  readonly version: string;
}

export interface Command {
  /** What follows the program's name: "check [FILE]". */
  readonly usage: string;
  /** One line: what it does. */
  readonly summary: string;
  /** Lines about its options, without `--help`. */
  readonly details: readonly string[];
  run(args: readonly string[], io: CommandIo): Promise<ExitCode>;
}

/** A call that cannot be understood; the message says what is wrong and the way out. */
export class CallError extends Error {
  override readonly name = "CallError";
}

/** A file, as a path to read and as the user knows it. */
export interface InputFile {
  readonly path: string;
  readonly shown: string;
}

type Options = Readonly<Record<string, { readonly type: "string" | "boolean" }>>;

type Values<O extends Options> = {
  readonly [K in keyof O]?: O[K]["type"] extends "string" ? string : boolean;
};

/**
 * Reads a command's arguments: its options, and at most one FILE (or else the shipped timeline).
 *
 * @throws CallError when an option is unknown or lacks its value, or there is more than one FILE
 */
export function parseCall<const O extends Options>(
  args: readonly string[],
  options: O,
  io: CommandIo,
): { readonly file: InputFile; readonly values: Values<O> } {
  const { values, positionals } = parseStrictly({ args: [...args], options, allowPositionals: true });
  if (positionals.length > 1) {
    const files = positionals.map(quoted).join(", ");
    throw new CallError(`one FILE at a time, not ${files}; put names with blanks in quotes`);
  }
  const [file] = positionals;
  if (file === "") throw new CallError("the name of FILE is empty; leave it out for the shipped timeline");
  return { file: inputFile(file, io), values };
}

function parseStrictly(config: ParseArgsConfig) {
  try {
    const { values, positionals } = parseArgs({ ...config, strict: true });
    return { values, positionals };
  } catch (error) {
    if (!(error instanceof Error) || !codeOf(error).startsWith("ERR_PARSE_ARGS")) throw error;
    const names = Object.keys(config.options ?? {}).map((name) => `--${name}`);
    throw new CallError(callReason(error, [...names, "--help"]), { cause: error });
  }
}

/** In our words: Node's go on about positional arguments. */
function callReason({ message }: Error, names: readonly string[]): string {
  const option = /'(?<option>-[^' ]*)/.exec(message)?.groups?.["option"] ?? "";
  if (message.startsWith("Unknown option"))
    return `unknown option ${quoted(option)}.${didYouMean(option, names) || ` There are ${names.join(", ")}`}`;
  if (message.includes("does not take an argument")) return `${option} takes no value; leave it out`;
  return `${option} needs a value; write it as ${option} VALUE or ${option}=VALUE`;
}

function inputFile(file: string | undefined, io: CommandIo): InputFile {
  if (file !== undefined) return { path: path.resolve(io.cwd, file), shown: file };
  const shipped = path.join(io.shipped, "data", "syria-2016.json");
  return { path: shipped, shown: path.relative(io.cwd, shipped) };
}

/** Writes problems, one per line. Gives the exit code for wrong input. */
export function reportProblems(problems: readonly Problem[], io: CommandIo): 1 {
  io.stderr(problems.map((problem) => `${formatProblem(problem)}\n`).join(""));
  return 1;
}

/** "1 event", "26 events", "1,200 claims". */
export function counted(count: number, noun: string): string {
  const grouped = String(count).replace(/\d(?=(?:\d{3})+$)/g, "$&,");
  return `${grouped} ${noun}${count === 1 ? "" : "s"}`;
}
