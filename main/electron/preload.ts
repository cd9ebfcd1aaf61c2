/** Runs in the sandboxed window before its page: puts one named function per channel on `window.sourceline`. */
import { contextBridge, ipcRenderer, webUtils } from "electron";
import type { IpcRendererEvent } from "electron";
import type { Bridge, Contents, DroppedFile, LoadedText, Notices, Requests } from "../../data/ipc/channels.ts";

const bridge: Bridge = {
  loadTimeline: () => ask("load-timeline"),
  openTimeline: () => ask("open-timeline"),
  newTimeline: () => ask("new-timeline"),
  timelineAhead: (reading) => ask("timeline-ahead", reading),
  saveTemplate: () => ask("save-template"),
  openDropped,
  readWith: (answers) => ask("read-with", answers),
  cancelReading: () => ask("cancel-reading"),
  saveTimeline: () => ask("save-timeline"),
  editTimeline: (step) => ask("edit-timeline", step),
  saveEdits: () => ask("save-edits"),
  loadDrafts: (key) => ask("load-drafts", key),
  keepDrafts: (key, drafts) => ask("keep-drafts", key, drafts),
  exportPicture: (picture) => ask("export-picture", picture),
  cancelExport: () => ask("cancel-export"),
  copyPicture: (picture) => ask("copy-picture", picture),
  printPicture: (picture) => ask("print-picture", picture),
  copyText: (text) => ask("copy-text", text),
  saveLook: (key, saved) => ask("save-look", key, saved),
  chooseDocuments: () => ask("choose-documents"),
  loadFonts: () => ask("load-fonts"),
  chooseFonts: () => ask("choose-fonts"),
  forgetFonts: () => ask("forget-fonts"),
  loadLetterKeys: () => ask("load-letter-keys"),
  keepLetterKeys: (on) => ask("keep-letter-keys", on),
  readParagraph: (place) => ask("read-paragraph", place),
  listDocuments: () => ask("list-documents"),
  openDocument: (name) => ask("open-document", name),
  readDocumentContents: (name, bytes) => ask("read-document-contents", name, bytes),
  verifyDocuments: () => ask("verify-documents"),
  openAddress: (address) => ask("open-address", address),
  onTimelineReading: (listener) => listen("timeline-reading", listener),
  onTimelineLoaded: (listener) => listen("timeline-loaded", listener),
  onTimelineNamed: (listener) => listen("timeline-named", listener),
  onTimelinePart: (listener) => listen("timeline-part", listener),
  onTimelineAhead: (listener) => listen("timeline-ahead", listener),
  onReadingProgress: (listener) => listen("reading-progress", listener),
  onExportProgress: (listener) => listen("export-progress", listener),
  onViewLink: (listener) => listen("view-link", listener),
  onMenuCommand: (listener) => listen("menu-command", listener),
  onProgramRemark: (listener) => listen("program-remark", listener),
};

contextBridge.exposeInMainWorld("sourceline", bridge);

function ask<C extends keyof Requests>(channel: C, ...args: Parameters<Requests[C]>): Promise<ReturnType<Requests[C]>> {
  // `invoke` promises any; main's `handle` is held to the same contract.
  return ipcRenderer.invoke(channel, ...args) as Promise<ReturnType<Requests[C]>>;
}

/** Where a file lies is asked for here, so that the page never learns it. */
async function openDropped(together: string, files: readonly DroppedFile[]): Promise<LoadedText> {
  const contents: Contents[] = [];
  for (const { name, file } of files) contents.push({ name, bytes: new Uint8Array(await file.arrayBuffer()) });
  const [only] = files;
  const place = files.length === 1 && only?.file instanceof File ? webUtils.getPathForFile(only.file) : "";
  return ask("open-contents", together, contents, place);
}

/** The page never sees the event: through it, it could reach the channel. */
function listen<N extends keyof Notices>(notice: N, listener: (content: Notices[N]) => void): () => void {
  const forward = (_event: IpcRendererEvent, content: Notices[N]): void => {
    listener(content);
  };
  ipcRenderer.on(notice, forward);
  return () => {
    ipcRenderer.off(notice, forward);
  };
}
