/** Runs another program to its end. */
import { spawn } from "node:child_process";
import { mkdirSync } from "node:fs";

/** How to run it. */
export interface ChildOptions {
  /** Added to this process's environment. */
  readonly env?: Readonly<Record<string, string>>;
  /** Its standard error is not shown. */
  readonly quiet?: boolean;
  /** In ms; after that it is ended. */
  readonly limit?: number;
  /** A folder that it writes into. */
  readonly makes?: string;
}

/** Status of a process that was ended by a signal, as shells count. */
const SIGNAL_STATUS: Partial<Record<NodeJS.Signals, number>> = { SIGHUP: 129, SIGINT: 130, SIGTERM: 143 };

/** Runs a program in the foreground and returns its exit status. Ctrl-C reaches it and not this process, which waits. */
export async function runChild(command: string, args: readonly string[], options: ChildOptions = {}): Promise<number> {
  const { env, quiet = false, limit, makes } = options;
  if (makes !== undefined) mkdirSync(makes, { recursive: true });
  const child = spawn(command, args, {
    stdio: ["inherit", "inherit", quiet ? "ignore" : "inherit"],
    env: { ...process.env, ...env },
    ...(limit !== undefined && { timeout: limit }),
  });
  // A terminal sends Ctrl-C to both; other signals come to this process alone and are passed on.
  const stay = (): void => undefined;
  const pass = (signal: NodeJS.Signals): void => void child.kill(signal);
  process.on("SIGINT", stay).on("SIGTERM", pass).on("SIGHUP", pass);
  try {
    return await new Promise((resolve, reject) => {
      child.once("error", reject);
      child.once("close", (status, signal) => {
        resolve(status ?? (signal && SIGNAL_STATUS[signal]) ?? 1);
      });
    });
  } finally {
    process.off("SIGINT", stay).off("SIGTERM", pass).off("SIGHUP", pass);
  }
}
