import path from "node:path";
import { Readable } from "node:stream";
import { runCli } from "../../main/cli/run-cli.ts";

/** What came of a run of the command line. */
export interface CapturedRun {
  readonly exit: number;
  readonly out: string;
  readonly err: string;
}

/** The repository, which has `data/` as `dist/` does. */
export const SHIPPED = path.join(import.meta.dirname, "..", "..");

/** Runs the command line in a folder, with what is piped into it, and captures what it writes; for tests. Its version is 1.2.3. */
export async function capturedRun(
  cwd: string,
  args: readonly string[],
  shipped = SHIPPED,
  piped: string | Uint8Array = "",
): Promise<CapturedRun> {
  const out: string[] = [];
  const err: string[] = [];
  const exit = await runCli(args, {
    stdout: (text) => void out.push(text),
    stderr: (text) => void err.push(text),
    standardInput: () => Readable.from([Buffer.from(piped)]),
    cwd,
    shipped,
    version: "1.2.3",
  });
  return { exit, out: out.join(""), err: err.join("") };
}
