/** Copies text for the page, which may not touch the clipboard itself: every permission is refused to it. */
import { clipboard } from "electron";
import * as v from "valibot";
import { handle } from "./ipc.ts";

/** 10 million UTF-16 code units: a table of a hundred thousand events, and no more than a clipboard bears. */
const MOST = 10_000_000;

/** Answers the page's "copy-text". */
export function setupClipboard(): void {
  handle("copy-text", v.strictTuple([v.pipe(v.string(), v.maxLength(MOST))]), (_window, text) =>
    clipboard.writeText(text),
  );
}
