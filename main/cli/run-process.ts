/** Joins `runCli` to the process and to the files beside it. */
import { readFile } from "node:fs/promises";
import path from "node:path";
import { codeOf, ioReason } from "../files/io-reason.ts";
import { CallError } from "./command.ts";
import { runCli } from "./run-cli.ts";

/** The call, where it is not the one of a script that Node.js runs. */
export interface ProcessCall {
  /** The command first. */
  readonly args: readonly string[];
  /** How the program is called. */
  readonly program: string;
}

/**
 * Runs the command line of this process. Gives its exit code. What is done does not depend on who reads about it: that
 * somebody stops reading ("| head") is no mistake, and nobody can be told that standard error cannot be written.
 *
 * @param shipped the folder with what ships with the program
 */
export async function runProcess(shipped: string, call?: ProcessCall): Promise<number> {
  const unsaid: Error[] = [];
  process.stdout.on("error", (error: Error) => {
    if (["EPIPE", "ERR_STREAM_DESTROYED"].includes(codeOf(error))) return;
    if (unsaid.push(error) === 1) process.stderr.write(`cannot write the output: ${ioReason(error)}\n`);
    process.exitCode = Math.max(Number(process.exitCode ?? 0), 1);
  });
  process.stderr.on("error", () => undefined);
  const exitCode = await runCli(call?.args ?? process.argv.slice(2), {
    ...(call && { program: call.program }),
    stdout: (text) => void process.stdout.write(text),
    stderr: (text) => void process.stderr.write(text),
    ...(process.stderr.isTTY && { terminal: (text: string) => void process.stderr.write(text) }),
    standardInput: () => process.stdin,
    get cwd() {
      return workingFolder();
    },
    shipped,
    version: await programVersion(shipped),
  });
  return unsaid.length > 0 ? Math.max(exitCode, 1) : exitCode;
}

function workingFolder(): string {
  try {
    return process.cwd();
  } catch (error) {
    const way = "go to another folder, as with cd";
    throw new CallError(`the folder that this was called in is not there any more; ${way}`, { cause: error });
  }
}

/** Of no use to anybody but who asks for it: without it, everything else goes on. */
async function programVersion(shipped: string): Promise<string> {
  const text = await readFile(path.join(shipped, "..", "package.json"), "utf8").catch(() => "{}");
  const description: unknown = JSON.parse(text);
  const version = typeof description === "object" && description !== null && "version" in description;
  return version ? String(description.version) : "unknown";
}
