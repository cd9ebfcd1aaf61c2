/** The main process's end of the contract in `data/ipc/channels.ts`. */
import { BrowserWindow, ipcMain } from "electron";
import * as v from "valibot";
import type { Notices, Requests } from "../../data/ipc/channels.ts";
import { isOwnFrame } from "./app-files.ts";
import { isSmall } from "./life/is-small.ts";

type Arguments<C extends keyof Requests> = Parameters<Requests[C]>;

/** How large arguments may be, see `is-small.ts`: far above any look and any picture that is asked for. */
const USUAL = 1_000_000;
const LARGEST: Readonly<Partial<Record<keyof Requests, number>>> = {
  "copy-text": 10_000_100,
  // A file may be as large as one that is opened, see `read-text.ts`, and there may be many names.
  "open-contents": 270_000_000,
  // As large as a document may be, see `read-document.ts`.
  "read-document-contents": 17_000_000,
};

/** What a channel's arguments have to look like: a tuple as in the contract, or the compiler objects. */
export type ArgumentsSchema<C extends keyof Requests> = v.GenericSchema<unknown, Arguments<C>>;

/**
 * Answers one channel of the contract. Whoever else than our own page asks, or asks with anything else than the
 * contract says, gets an error; the handler sees parsed values only, and the window that asks.
 */
export function handle<C extends keyof Requests>(
  channel: C,
  schema: ArgumentsSchema<C>,
  handler: (window: Electron.BrowserWindow, ...args: Arguments<C>) => Promise<ReturnType<Requests[C]>>,
): void {
  ipcMain.handle(channel, (event, ...args: unknown[]) => {
    const window = BrowserWindow.fromWebContents(event.sender);
    if (!window || !isOwnFrame(event.senderFrame)) throw new Error(`refused ${channel}: not asked by the window`);
    if (!isSmall(args, LARGEST[channel] ?? USUAL)) throw new Error(`refused ${channel}: arguments: too large`);
    const parsed = v.safeParse(schema, args);
    if (!parsed.success) throw new Error(`refused ${channel}: ${parsed.issues.map(describeIssue).join("; ")}`);
    return handler(window, ...parsed.output);
  });
}

/** Tells the window something; it is lost when no page is loaded yet. */
export function notify<N extends keyof Notices>(
  window: Pick<Electron.BrowserWindow, "webContents">,
  notice: N,
  content: Notices[N],
): void {
  window.webContents.send(notice, content);
}

function describeIssue(issue: v.BaseIssue<unknown>): string {
  return `${v.getDotPath(issue) ?? "arguments"}: ${issue.message}`;
}
