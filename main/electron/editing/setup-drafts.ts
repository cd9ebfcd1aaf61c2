/** Keeps what is typed in the window's forms, and hands it out again. */
import * as v from "valibot";
import { keptDraftsSchema, NO_DRAFTS } from "../../../data/ipc/drafts.ts";
import { handle } from "../ipc.ts";
import type { TimelineFile } from "../opening/timeline-file.ts";
import type { DraftFiles } from "./kept-drafts.ts";

const keySchema = v.pipe(v.string(), v.regex(/^[0-9a-f]{64}$/u));

/** Answers the page's "load-drafts" and "keep-drafts". */
export function setupDrafts(file: Pick<TimelineFile, "current">, drafts: DraftFiles): void {
  const opened = new Set<string>();
  /** The window cannot make up names of timelines: each was open once. */
  const isKnown = (key: string): boolean => {
    const now = file.current()?.key;
    if (now !== undefined) opened.add(now);
    return opened.has(key);
  };
  handle("load-drafts", v.strictTuple([keySchema]), (_window, key) =>
    isKnown(key) ? drafts.load(key) : Promise.resolve(NO_DRAFTS),
  );
  handle("keep-drafts", v.strictTuple([keySchema, keptDraftsSchema]), async (_window, key, kept) =>
    isKnown(key) ? drafts.keep(key, kept) : { outcome: "failed", reason: "no such timeline was open" },
  );
}
