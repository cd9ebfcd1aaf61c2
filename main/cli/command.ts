/** What the commands of the command line have in common. */
import path from "node:path";
import type { InputFile } from "../files/input-file.ts";
import { type ParseArgsConfig, parseArgs } from "node:util";
import { formatProblem, type Problem } from "../../data/file/problems/problem.ts";
import { quoted } from "../../data/file/problems/describe-value.ts";
import { didYouMean } from "../../data/file/problems/nearest.ts";

/** 0 done, 1 the input is wrong, 2 the call is wrong. */
export type ExitCode = 0 | 1 | 2;

/** All that a command may touch besides the files it is given. */
export interface CommandIo {
  /**
   * Writes lines to the standard output, without their ends. What is in them may come from anywhere: it is made printable
   * here, and a line is one line.
   */
  readonly print: (lines: string | readonly string[]) => void;
  /** Writes rows of cells that are parted by tabs. */
  readonly printRows: (rows: readonly (readonly string[])[]) => void;
  readonly printJson: (value: object) => void;
  /** Writes messages to the standard error, as `print` writes lines. */
  readonly tell: (lines: string | readonly string[]) => void;
  /** Writes to the terminal that somebody watches; absent where nobody does. */
  readonly terminal?: (text: string) => void;
  /** What is piped into the program. It is asked for where FILE is "-", and ends when nothing more comes. */
  readonly standardInput: () => AsyncIterable<Uint8Array>;
  /** Folder that relative paths start from. Throws a CallError when there is none. */
  readonly cwd: string;
  /** Folder with what ships with the program: `data/`, `fonts/`. */
  readonly shipped: string;
  /** The program's version. */
  readonly version: string;
}

export interface CliCommand {
  /** What follows the program's name: "check [FILE]". */
  readonly usage: string;
  /** One line: what it does. */
  readonly summary: string;
  /** Lines about its options, without `--help`. */
  readonly details: readonly string[];
  run(args: readonly string[], io: CommandIo): Promise<ExitCode>;
}

/** A call that cannot be understood; each line says what is wrong and the way out. */
export class CallError extends Error {
  override readonly name = "CallError";
  /** What comes from the call in them is not yet printable. */
  readonly lines: readonly string[];

  constructor(lines: string | readonly string[], options?: ErrorOptions) {
    const all = typeof lines === "string" ? [lines] : lines;
    super(all.join("\n"), options);
    this.lines = all;
  }
}

type Options = Readonly<Record<string, { readonly type: "string" | "boolean" }>>;

type Values<O extends Options> = {
  readonly [K in keyof O]?: O[K]["type"] extends "string" ? string : boolean;
};

/**
 * Reads a command's arguments: its options, and at most one FILE ("-" for the standard input; without one, the shipped timeline).
 *
 * @throws CallError when an option is unknown or lacks its value, or there is more than one FILE
 */
export function parseCall<const O extends Options>(
  args: readonly string[],
  options: O,
  io: CommandIo,
): { readonly file: InputFile; readonly values: Values<O> } {
  const { file, values, wrong } = readCall(args, options, io);
  if (wrong.length > 0) throw new CallError(wrong);
  return { file, values };
}

/** A call as far as it can be understood. */
export interface ReadCall<O extends Options> {
  readonly file: InputFile;
  readonly values: Values<O>;
  /** Every known option that is there, even if its value is not. */
  readonly given: Readonly<Partial<Record<keyof O, true>>>;
  /** The values of each option in the order of the call, for those that may be given more than once. */
  readonly all: Readonly<Partial<Record<keyof O, readonly string[]>>>;
  /** Everything that is wrong, each with its way out. */
  readonly wrong: readonly string[];
}

/** Reads a command's arguments to the end, whatever is wrong with them; of an option given twice, the last counts. */
export function readCall<const O extends Options>(args: readonly string[], options: O, io: CommandIo): ReadCall<O> {
  const config: ParseArgsConfig = { args: [...args], options: { ...options }, allowPositionals: true };
  const { tokens } = parseArgs({ ...config, strict: false, tokens: true });
  const values: Record<string, string | boolean> = {};
  const given: Record<string, true> = {};
  const all: Record<string, string[]> = {};
  const wrong: string[] = [];
  const files: string[] = [];
  for (const token of tokens) {
    if (token.kind === "positional") files.push(token.value);
    if (token.kind !== "option") continue;
    if (Object.hasOwn(options, token.name)) given[token.name] = true;
    const problem = optionProblem({ ...token, word: args[token.index] ?? token.rawName }, options);
    if (problem !== undefined) {
      // Letters after one hyphen are an option each, and one word.
      if (!wrong.includes(problem)) wrong.push(problem);
      continue;
    }
    values[token.name] = token.value ?? true;
    if (token.value !== undefined) all[token.name] = [...(all[token.name] ?? []), token.value];
  }
  // After a word that was not understood, the next may be its value and no FILE.
  if (wrong.length === 0) wrong.push(...fileProblems(files));
  const known = { values: values as Values<O>, given: given as ReadCall<O>["given"], all: all as ReadCall<O>["all"] };
  return { file: inputFile(files[0], io), ...known, wrong };
}

interface OptionToken {
  readonly name: string;
  readonly rawName: string;
  readonly value: string | undefined;
  readonly inlineValue: boolean | undefined;
  /** The word of the call that it stands in. */
  readonly word: string;
}

function optionProblem(token: OptionToken, options: Options): string | undefined {
  const { name, rawName, value, inlineValue } = token;
  const option = Object.hasOwn(options, name) ? options[name] : undefined;
  if (!option) return unknownOption(token, options);
  if (option.type === "boolean") return value === undefined ? undefined : `${rawName} takes no value; leave it out`;
  // "--out --width 9" forgot a value.
  const isForgotten = value === undefined || (!inlineValue && /^-./.test(value));
  return isForgotten ? `${rawName} needs a value; write it as ${rawName} VALUE or ${rawName}=VALUE` : undefined;
}

function unknownOption({ rawName, word }: OptionToken, options: Options): string {
  const names = [...Object.keys(options), "help"].map((known) => `--${known}`);
  const given = rawName.startsWith("--") ? rawName : word;
  // No option has a dot or a slash in its name.
  if (/[./\\]/.test(given)) return `unknown option ${quoted(given)}; a file of that name is written as -- ${word}`;
  return `unknown option ${quoted(given)}.${didYouMean(given, names) || ` There are ${names.join(", ")}`}`;
}

function fileProblems(files: readonly string[]): string[] {
  if (files.length > 1)
    return [`one FILE at a time, not ${files.map(quoted).join(", ")}; put names with blanks in quotes`];
  return files[0] === "" ? ["the name of FILE is empty; leave it out for the shipped timeline"] : [];
}

function inputFile(file: string | undefined, io: CommandIo): InputFile {
  if (file === "-") return { path: "/dev/stdin", shown: "standard input", isStandardInput: true };
  if (file !== undefined) return { path: path.resolve(io.cwd, file), shown: file };
  const shipped = path.join(io.shipped, "data", "syria-2016.json");
  return { path: shipped, shown: path.relative(io.cwd, shipped), isOwn: true };
}

/** Writes problems, one per line. Gives the exit code for wrong input. */
export function reportProblems(problems: readonly Problem[], io: CommandIo): 1 {
  io.tell(problems.map(formatProblem));
  return 1;
}
