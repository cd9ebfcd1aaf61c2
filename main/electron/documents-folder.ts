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
import type { DocumentAnswer, DocumentList } from "../../data/ipc/documents.ts";
import type { Timeline } from "../../data/timeline.ts";
import type { ExtractDocument } from "../documents/document-kind.ts";
import { createExtract } from "../documents/extract-apart.ts";
import { listDocuments } from "../documents/list-documents.ts";
import { paragraphHash } from "../documents/paragraphs.ts";
import { documentOf, readDocument, type DocumentText } from "../documents/read-document.ts";
import { verifyDocuments } from "../documents/verify-documents.ts";
import type { Settings } from "./settings.ts";
import type { OpenTimeline } from "./opening/open-timeline.ts";
import type { TimelineFile } from "./opening/timeline-file.ts";

const Place = v.strictObject({
  source: v.pipe(v.string(), v.maxLength(200)),
  paragraph: v.pipe(v.number(), v.integer(), v.minValue(1), v.maxValue(1e9)),
  hash: v.pipe(v.string(), v.regex(/^[0-9a-f]{12}$/)),
});

const Name = v.pipe(v.string(), v.minLength(1), v.maxLength(300));

/** Paragraphs of the longest document that is shown: several times a thick book. */
const MOST_SHOWN = 100_000;

/**
 * Answers what is asked of documents for the timeline that is open: a cited paragraph, the list of them, one of them whole,
 * and what was dropped on the window.
 *
 * @param shipped the folder with the script of the thread that takes documents apart
 */
export function setupDocuments(file: TimelineFile, settings: Settings, shipped: string): void {
  const extract = createExtract(shipped);
  const folderOf = (): string | undefined => {
    const open = file.current();
    return open && settings.timeline(open.key).documents;
  };
  handle("list-documents", v.strictTuple([]), async () => list(file.current()?.timeline, folderOf()));
  handle("open-document", v.strictTuple([Name]), async (_window, name) => {
    const folder = folderOf();
    if (folder === undefined)
      return { reason: "no folder of documents was chosen; choose it with File › Choose Documents Folder…" };
    return shown(name, await readDocument(folder, name, extract));
  });
  handle("read-document-contents", v.strictTuple([Name, v.instance(Uint8Array)]), async (_window, name, bytes) =>
    shown(name, await documentOf(name, bytes, extract)),
  );
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
    return open ? read(open, settings.timeline(open.key).documents, place, extract) : { status: "no-folder" };
  });
  handle("verify-documents", v.strictTuple([]), async () => {
    const open = file.current();
    return open ? verify(open, folderOf(), extract) : { status: "no-documents" };
  });
}

/** What the documents do not bear out, by the passages that claims cite: their places in the file change with every edit. */
async function verify(
  { timeline }: OpenTimeline,
  folder: string | undefined,
  extract: ExtractDocument,
): Promise<DocumentsVerified> {
  if (timeline.sources.every(({ custom }) => custom.document === undefined)) return { status: "no-documents" };
  if (folder === undefined) return { status: "no-folder" };
  const { mismatches, documents, claims } = await verifyDocuments(timeline, folder, extract);
  return { status: "verified", documents, claims, mismatches: mismatches.map(({ at, reason }) => ({ ...at, reason })) };
}

async function read(
  { timeline }: OpenTimeline,
  folder: string | undefined,
  place: PassagePlace,
  extract: ExtractDocument,
): Promise<PassageAnswer> {
  const source = timeline.sources.find(({ id }) => id === place.source);
  const claims = [...timeline.events, ...(timeline.eras ?? [])]
    .flatMap((holder) => holder.claims ?? [])
    .filter(({ source: id, at }) => id === place.source && at?.paragraph === place.paragraph && at.hash === place.hash);
  const name = source?.custom.document?.file;
  if (name === undefined || claims.length === 0)
    return { status: "unreadable", file: "", reason: "the timeline names no document for this claim" };
  if (folder === undefined) return { status: "no-folder" };
  const document = await readDocument(folder, name, extract);
  if ("reason" in document) return { status: "unreadable", file: name, reason: document.reason };
  const texts = document.paragraphs.map(({ text }) => text);
  return { file: name, ...findPassage(texts, place, claims) };
}

async function list(timeline: Timeline | undefined, folder: string | undefined): Promise<DocumentList> {
  if (folder === undefined) return { status: "no-folder" };
  const names = await listDocuments(folder);
  if ("reason" in names) return { status: "unreadable", reason: names.reason };
  const sources = new Map(timeline?.sources.map(({ id, custom: { document } }) => [document?.file, id]));
  const documents = names.map((name) => {
    const source = sources.get(name);
    return { name, ...(source !== undefined && { source }) };
  });
  return { status: "listed", folder: path.basename(folder), documents };
}

/** As the window gets it: with what locators know its paragraphs by. */
function shown(name: string, document: DocumentText | { readonly reason: string }): DocumentAnswer {
  if ("reason" in document) return document;
  if (document.paragraphs.length > MOST_SHOWN)
    return { reason: "it has more than 100,000 paragraphs; save the part that matters" };
  const paragraphs = document.paragraphs.map((paragraph) => ({ ...paragraph, hash: paragraphHash(paragraph.text) }));
  return { ...document, name, paragraphs };
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
