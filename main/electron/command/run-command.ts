/** The command line inside the packaged program: `sourceline export ...` in Electron's main process, without a window. */
import { app } from "electron";
import { createRequire } from "node:module";
import path from "node:path";
import type { Writable } from "node:stream";
import type * as CommandLine from "../../cli/run-process.ts";
import { failureText } from "../../cli/failure-text.ts";

/** The name that the program is called by once it is installed. */
const PROGRAM = "sourceline";

/**
 * Runs a call and ends the program with its exit code. Has to be called instead of everything that a window needs: no
 * lock is taken, so that calls run beside each other and beside a window.
 *
 * @param args the command first
 * @param shipped the folder with what ships with the program
 */
export async function runCommand(args: readonly string[], shipped: string): Promise<void> {
  // Electron would show a dialog.
  process.on("uncaughtException", (error) => void end(failed(error)));
  try {
    // A file of its own: a window does not wait for it to be read.
    const load = createRequire(import.meta.url);
    const commandLine = load(path.join(shipped, "command-line.cjs")) as typeof CommandLine;
    await end(await commandLine.runProcess(shipped, { args, program: PROGRAM }));
  } catch (error) {
    await end(failed(error));
  }
}

function failed(error: unknown): 1 {
  process.stderr.write(`${failureText(error)}\n`);
  return 1;
}

/** Leaving does not wait for what is on its way into a pipe. */
async function end(code: number): Promise<void> {
  await Promise.all([process.stdout, process.stderr].map(drained));
  app.exit(Math.max(code, Number(process.exitCode ?? 0)));
}

function drained(stream: Writable): Promise<void> {
  return new Promise((resolve) => {
    // That nobody reads any more is said by the error, and ends it too.
    stream.write("", () => resolve());
  });
}
