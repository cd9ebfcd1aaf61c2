/** A file that must not stay behind when the process ends before its work is done. */
import { rmSync } from "node:fs";
import { constants } from "node:os";
import { setImmediate } from "node:timers/promises";

/** Ctrl-C, a polite end, a terminal that closes, Ctrl-\, Ctrl-Break, no processor time left. Nothing can be done about SIGKILL. */
const SIGNALS = ["SIGINT", "SIGTERM", "SIGHUP", "SIGQUIT", "SIGBREAK", "SIGXCPU"] as const;

/**
 * Removes the file when a signal comes or the process ends otherwise; a signal then ends the process as if nobody had
 * caught it, so that shells see 128 + its number and stop their own loops.
 *
 * @returns what to call when the file is gone
 */
export function removeWhenEnded(file: string): () => Promise<void> {
  let came: NodeJS.Signals | undefined;
  const remove = (): boolean => {
    try {
      rmSync(file);
      return true;
    } catch {
      return false;
    }
  };
  const stop = (signal: NodeJS.Signals): void => {
    came = signal;
    // Where there is nothing to remove, it is being made or takes its place at this moment; both are short.
    if (remove()) endBy(signal);
  };
  const forget = (): void => {
    for (const signal of SIGNALS) process.off(signal, stop);
    process.off("exit", remove);
  };
  const endBy = (signal: NodeJS.Signals): never => {
    forget();
    process.kill(process.pid, signal);
    // Where a signal ends nothing, as in a container's first process.
    process.exit(128 + constants.signals[signal]);
  };
  for (const signal of SIGNALS) process.on(signal, stop);
  process.on("exit", remove);
  return async () => {
    // Node hears of a signal that came just now once it has looked for news again, which is after the second turn.
    await setImmediate();
    await setImmediate();
    forget();
    if (came !== undefined) endBy(came);
  };
}
