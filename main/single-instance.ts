/** One running program per user: a second one hands its file to the first and ends. */
import { app } from "electron";
import { mkdirSync } from "node:fs";
import * as v from "valibot";

const Handover = v.object({ file: v.nullable(v.string()) });

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

/** Whether this is the only running instance. Otherwise the other one now has the file, and this one has to end. */
export function claimSingleInstance(file: string | undefined): boolean {
  return app.requestSingleInstanceLock({ file: file ?? null } satisfies v.InferInput<typeof Handover>);
}

/**
 * Calls back when a second instance was started: with the absolute path that it was asked to open, if any. The path
 * travels as data because Chromium may add to and reorder the second instance's arguments.
 */
export function onSecondInstance(listener: (file: string | undefined) => void): void {
  app.on("second-instance", (_event, _argv, _workingDirectory, additionalData) => {
    const handover = v.safeParse(Handover, additionalData);
    listener(handover.success ? (handover.output.file ?? undefined) : undefined);
  });
}
