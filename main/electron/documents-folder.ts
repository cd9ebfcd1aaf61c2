/**
 * The documents behind the chips: the folder with the user's own copies, and a cited paragraph out of it. The text goes
 * to the window and nowhere else: it is not kept here, not logged, and never written.
 */
import { dialog } from "electron";
import path from "node:path";
import * as v from "valibot";
import type { DocumentsVerified, PassageAnswer, PassagePlace } from "../../data/ipc/passage.ts";
import { findPassage } from "../documents/find-passage.ts";
import { handle } from "./ipc.ts";
import { readDocument } from "../documents/read-document.ts";
import { verifyDocuments } from "../documents/verify-documents.ts";
import type { Settings } from "./settings.ts";
import type { OpenTimeline } from "./opening/open-timeline.ts";
import type { TimelineFile } from "./opening/timeline-file.ts";

const Place = v.strictObject({
  source: v.pipe(v.string(), v.maxLength(200)),
  paragraph: v.pipe(v.number(), v.integer(), v.minValue(1), v.maxValue(1e9)),
  hash: v.pipe(v.string(), v.regex(/^[0-9a-f]{12}$/)),
});

/** Answers "choose-documents", "read-paragraph" and "verify-documents" for the timeline that is open. */
export function setupDocuments(file: TimelineFile, settings: Settings): void {
  handle("choose-documents", v.strictTuple([]), async (window) => {
    const open = file.current();
    if (!open) return null;
    const folder = await chooseFolder(window, settings.timeline(open.key).documents);
    if (folder === undefined) return null;
    settings.keepTimeline(open.key, { documents: folder });
    return path.basename(folder);
  });
  handle("read-paragraph", v.strictTuple([Place]), async (_window, place) => {
    const open = file.current();
    return open ? read(open, settings.timeline(open.key).documents, place) : { status: "no-folder" };
  });
  handle("verify-documents", v.strictTuple([]), async () => {
    const open = file.current();
    return open ? verify(open, settings.timeline(open.key).documents) : { status: "no-documents" };
  });
}

/** What the documents do not bear out, by the passages that claims cite: their places in the file change with every edit. */
async function verify({ timeline }: OpenTimeline, folder: string | undefined): Promise<DocumentsVerified> {
  if (timeline.sources.every(({ custom }) => custom.document === undefined)) return { status: "no-documents" };
  if (folder === undefined) return { status: "no-folder" };
  const { mismatches, documents, claims } = await verifyDocuments(timeline, folder);
  return { status: "verified", documents, claims, mismatches: mismatches.map(({ at, reason }) => ({ ...at, reason })) };
}

async function read(
  { timeline }: OpenTimeline,
  folder: string | undefined,
  place: PassagePlace,
): Promise<PassageAnswer> {
  const source = timeline.sources.find(({ id }) => id === place.source);
  const claims = [...timeline.events, ...(timeline.eras ?? [])]
    .flatMap((holder) => holder.claims ?? [])
    .filter(({ source: id, at }) => id === place.source && at?.paragraph === place.paragraph && at.hash === place.hash);
  const name = source?.custom.document?.file;
  if (name === undefined || claims.length === 0)
    return { status: "unreadable", file: "", reason: "the timeline names no document for this claim" };
  if (folder === undefined) return { status: "no-folder" };
  const text = await readDocument(folder, name);
  if ("reason" in text) return { status: "unreadable", file: name, reason: text.reason };
  return { file: name, ...findPassage(text.paragraphs, place, claims) };
}

async function chooseFolder(window: Electron.BrowserWindow, before: string | undefined): Promise<string | undefined> {
  const { canceled, filePaths } = await dialog.showOpenDialog(window, {
    title: "Choose the folder with the documents",
    buttonLabel: "Choose",
    properties: ["openDirectory"],
    ...(before !== undefined && { defaultPath: before }),
  });
  return canceled ? undefined : filePaths[0];
}
