/** Options of a command as a table: how each is called, what the help says of it, and how its value is read. */
import { quoted } from "../../data/file/problems/describe-value.ts";
import { CallError, type CommandIo, readCall } from "./command.ts";
import type { InputFile } from "../files/input-file.ts";

/** Why a value cannot be taken: what follows the option's name, "must be a number". */
export class Unfit {
  constructor(readonly why: string) {}
}

export interface CommandOption<T> {
  /** What stands for the value in the help: "PX". Absent for an option that takes none. */
  readonly placeholder?: string;
  readonly help: string | readonly string[];
  /** Reads the value; of an option that takes none, the text is empty. */
  readonly read: (text: string) => T | Unfit;
  /** May be given more than once: values are lists, and their lists are joined. Otherwise the last counts. */
  readonly repeatable?: true;
}

export type OptionTable = Readonly<Record<string, CommandOption<unknown>>>;

export type OptionValues<T extends OptionTable> = {
  readonly [K in keyof T]?: Exclude<ReturnType<T[K]["read"]>, Unfit>;
};

/** An option that takes no value. */
export function flag(help: CommandOption<true>["help"]): CommandOption<true> {
  return { help, read: () => true };
}

/** A number in decimal digits, as a value is read. */
export function readNumber(text: string): number | Unfit {
  return /^\d+(\.\d+)?$/.test(text) ? Number(text) : new Unfit("must be a number");
}

/** One of several names. */
export function readName<const N extends string>(names: readonly N[]): (text: string) => N | Unfit {
  return (text) => names.find((name) => name === text) ?? new Unfit(`must be one of ${names.join(", ")}`);
}

export interface ReadOptions<T extends OptionTable> {
  readonly file: InputFile;
  readonly values: OptionValues<T>;
  /** Whether an option was given, whatever came of its value. */
  readonly given: (name: keyof T & string) => boolean;
  /** All that is wrong so far, each with its way out; see `refusal`. */
  readonly wrong: readonly string[];
}

/** Reads a call, to the end: what is wrong is told together, and with what else the command may find. */
export function readOptions<const T extends OptionTable>(
  args: readonly string[],
  table: T,
  io: CommandIo,
): ReadOptions<T> {
  const types = Object.entries(table).map(([name, { placeholder }]) => [
    name,
    { type: placeholder === undefined ? ("boolean" as const) : ("string" as const) },
  ]);
  const call = readCall(args, Object.fromEntries(types) as Record<string, { type: "string" | "boolean" }>, io);
  const wrong = [...call.wrong];
  const values: Record<string, unknown> = {};
  for (const [name, text] of Object.entries(call.values)) {
    const texts = table[name]?.repeatable ? (call.all[name] ?? []) : [text === true ? "" : String(text)];
    for (const one of texts) {
      const value = table[name]?.read(one);
      if (value instanceof Unfit) wrong.push(`--${name} ${value.why}, not ${quoted(one)}`);
      else
        values[name] = Array.isArray(value)
          ? [...((values[name] as unknown[] | undefined) ?? []), ...(value as unknown[])]
          : value;
    }
  }
  return {
    file: call.file,
    values: values as OptionValues<T>,
    given: (name) => Object.hasOwn(call.given, name),
    wrong,
  };
}

/** The error that tells all of it, one per line. */
export function refusal(wrong: readonly string[]): CallError {
  return new CallError(wrong);
}

/** The table as lines of help, aligned. */
export function optionHelp(table: OptionTable): string[] {
  const rows = Object.entries(table).map(([name, { placeholder, help }]) => ({
    call: placeholder === undefined ? `--${name}` : `--${name} ${placeholder}`,
    lines: typeof help === "string" ? [help] : help,
  }));
  const width = Math.max(...rows.map(({ call }) => call.length));
  return rows.flatMap(({ call, lines }) =>
    lines.map((line, index) => `${(index === 0 ? call : "").padEnd(width)}  ${line}`),
  );
}
