/**
 * What was done to a timeline and is not saved, on the disk: lines of JSON in a file of the program's own. A line is there
 * as soon as its step is taken, so that a program that is killed loses the step that it was writing at the most.
 */
import { createHash } from "node:crypto";
import { mkdir, open, rm, type FileHandle } from "node:fs/promises";
import path from "node:path";
import * as v from "valibot";
import { editStepSchema } from "../../../data/edit/edit-schema.ts";
import type { EditStep } from "../../../data/edit/edit.ts";
import { ioReason } from "../../files/io-reason.ts";
import { readRegularFile } from "../../files/read-text.ts";
import { WriteError, writeFileAtomically } from "../../files/write-file.ts";

/** The form of the file. One of a higher version is left alone. */
const VERSION = 1;

const headSchema = v.strictObject({
  journal: v.literal(VERSION),
  /** The timeline's file, without its folder. */
  name: v.pipe(v.string(), v.minLength(1), v.maxLength(2000)),
  /** SHA-256 of the file as it was when the first step was taken, 64 hex digits; absent where there is no file. */
  file: v.exactOptional(v.pipe(v.string(), v.regex(/^[0-9a-f]{64}$/u))),
});

export type JournalHead = Omit<v.InferOutput<typeof headSchema>, "journal">;

/** A journal that was found: the timeline that its steps begin with, and they. */
export interface FoundJournal extends JournalHead {
  /** JSON of a timeline file. */
  readonly base: string;
  readonly steps: readonly EditStep[];
}

export interface Journal {
  /** Begins the file, in the place of one that is there. Gives why not, where it cannot be written. */
  begin(head: JournalHead, base: string, steps?: readonly EditStep[]): Promise<string | undefined>;
  /** Notes a step, after those before. Gives why not, where it cannot be written. */
  note(step: EditStep): Promise<string | undefined>;
  /** Writes what is still to be written, and lets the file go. */
  close(): Promise<void>;
  /** Nothing is unsaved any more. */
  drop(): Promise<void>;
}

/**
 * The keeper of one journal's file. One thing is written after the other, in the order in which it was asked for.
 *
 * @param file absolute path; its folder is made when something is written
 */
export function createJournal(file: string): Journal {
  let handle: FileHandle | undefined;
  let writing: Promise<unknown> = Promise.resolve();
  const inTurn = <T>(write: () => Promise<T>): Promise<T> => {
    const done = writing.then(write);
    writing = done.catch(() => undefined);
    return done;
  };
  const close = async (): Promise<void> => {
    const closing = handle;
    handle = undefined;
    await closing?.close().catch(() => undefined);
  };
  return {
    begin: (head, base, steps = []) =>
      inTurn(() =>
        reasonOf(async () => {
          await close();
          const lines = [
            JSON.stringify({ journal: VERSION, ...head }),
            base,
            ...steps.map((step) => JSON.stringify(step)),
          ];
          const text = `${lines.join("\n")}\n`;
          await mkdir(path.dirname(file), { recursive: true, mode: 0o700 });
          await writeFileAtomically(file, utf8(text));
          handle = await open(file, "a", 0o600);
        }),
      ),
    note: (step) =>
      inTurn(() =>
        reasonOf(async () => {
          handle ??= await open(file, "a", 0o600);
          await handle.appendFile(`${JSON.stringify(step)}\n`);
          await handle.datasync();
        }),
      ),
    close: () => inTurn(close),
    drop: () =>
      inTurn(async () => {
        await close();
        await rm(file, { force: true }).catch(() => undefined);
      }),
  };
}

function utf8(text: string): Uint8Array {
  return new TextEncoder().encode(text);
}

async function reasonOf(write: () => Promise<void>): Promise<string | undefined> {
  try {
    await write();
    return undefined;
  } catch (error) {
    return error instanceof WriteError ? error.message : ioReason(error);
  }
}

/**
 * Reads a journal as far as it is whole: a line that was being written when the program was killed is no step. Undefined
 * where there is none, or none that this version understands.
 */
export async function readJournal(file: string): Promise<FoundJournal | undefined> {
  const bytes = await readRegularFile(file);
  if ("reason" in bytes) return undefined;
  const [first = "", base = "", ...lines] = bytes.toString("utf8").split("\n");
  const head = v.safeParse(headSchema, jsonOf(first));
  // What follows the last line end was not written to its end.
  const whole = lines.slice(0, -1);
  if (!head.success || lines.length === 0) return undefined;
  const steps: EditStep[] = [];
  for (const line of whole) {
    const step = v.safeParse(editStepSchema, jsonOf(line));
    if (!step.success) break;
    steps.push(step.output);
  }
  const { name, file: hash } = head.output;
  return { name, ...(hash !== undefined && { file: hash }), base, steps };
}

function jsonOf(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch {
    return undefined;
  }
}

/** SHA-256 of a file's bytes, 64 hex digits; undefined where it cannot be read. */
export async function fileHash(file: string): Promise<string | undefined> {
  const bytes = await readRegularFile(file);
  return "reason" in bytes ? undefined : createHash("sha256").update(bytes).digest("hex");
}
