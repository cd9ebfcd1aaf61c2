/** One running program per user: a second one hands its file and its link to the first and ends. */
import { app } from "electron";
import { mkdirSync } from "node:fs";
import * as v from "valibot";

const Handover = v.object({ file: v.nullable(v.string()), link: v.nullable(v.string()) });

/** What an instance was asked to open: a file by its absolute path, a link as it was given. */
export interface Asked {
  readonly file: string | undefined;
  readonly link: string | undefined;
}

/**
 * Honours `--user-data-dir=FOLDER`, which Electron's list of switches leaves to the program. The lock belongs to that
 * folder, so this comes first.
 */
export function useUserDataSwitch(): void {
  const folder = app.commandLine.getSwitchValue("user-data-dir");
  if (folder === "") return;
  mkdirSync(folder, { recursive: true });
  app.setPath("userData", folder);
}

/** Whether this is the only running instance. Otherwise the other one now has what was asked, and this one has to end. */
export function claimSingleInstance({ file, link }: Asked): boolean {
  return app.requestSingleInstanceLock({ file: file ?? null, link: link ?? null } satisfies v.InferInput<
    typeof Handover
  >);
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
