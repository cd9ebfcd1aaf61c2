/** One running program per user: a second one hands its file and its link to the first and ends. */
import { app } from "electron";
import * as v from "valibot";
import { lockRefusal, type LockRefusal } from "./life/lock-refusal.ts";

const Handover = v.object({ file: v.nullable(v.string()), link: v.nullable(v.string()) });

/** What an instance was asked to open: a file by its absolute path, a link as it was given. */
export interface Asked {
  readonly file: string | undefined;
  readonly link: string | undefined;
}

/** What came of asking for the lock. Without one the program runs on its own, and the reason is for the user. */
export type LockClaim = "only" | "handed-over" | { readonly alone: string };

/** Asks for the lock. Where it is "handed-over", the other instance has what was asked, and this one has to end. */
export function claimSingleInstance({ file, link }: Asked): LockClaim {
  const handover = { file: file ?? null, link: link ?? null } satisfies v.InferInput<typeof Handover>;
  const isOnly = (): boolean => app.requestSingleInstanceLock(handover);
  if (isOnly()) return "only";
  const refusal = (): LockRefusal => lockRefusal(app.getPath("userData"), process.platform);
  let why = refusal();
  // The other one has ended between the two questions.
  if (why === "free" && isOnly()) return "only";
  if (why === "free") why = refusal();
  if (why === "told") return "handed-over";
  const reason = why === "free" ? "no lock can be made in its folder" : why.reason;
  return {
    alone: `a second start opens a window of its own, and what is changed now is not remembered (the settings: ${reason})`,
  };
}

/**
 * Calls back when a second instance was started: with what it was asked to open, if anything. Path and link
 * travel as data because Chromium may add to and reorder the second instance's arguments.
 */
export function onSecondInstance(listener: (asked: Asked) => void): void {
  app.on("second-instance", (_event, _argv, _workingDirectory, additionalData) => {
    const handover = v.safeParse(Handover, additionalData);
    const { file, link } = handover.success ? handover.output : { file: null, link: null };
    listener({ file: file ?? undefined, link: link ?? undefined });
  });
}
