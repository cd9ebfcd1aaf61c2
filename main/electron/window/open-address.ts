/**
 * Opens a web address in the user's own browser: one that the open timeline names, after a click, and after a question
 * that shows all of it. The program itself fetches nothing.
 */
import { clipboard, dialog, shell } from "electron";
import * as v from "valibot";
import { isWebAddress } from "../../../data/file/schema/web-address.ts";
import type { AddressOpened } from "../../../data/ipc/channels.ts";
import { printable } from "../../../data/printable.ts";
import { handle } from "../ipc.ts";
import type { TimelineFile } from "../opening/timeline-file.ts";
import { addressLines, openableAddress, timelineAddresses } from "./timeline-addresses.ts";

/** An address of the format, which has at most 2,000 characters behind "https://". */
const Address = v.pipe(v.string(), v.maxLength(2008), v.check(isWebAddress, "no web address"));

const ASKED = {
  type: "question" as const,
  title: "Sourceline",
  // Enter and Escape open nothing.
  defaultId: 0,
  cancelId: 0,
  noLink: true,
};
const OPENS = { ...ASKED, message: "Open this address in your browser?", buttons: ["Cancel", "Copy", "Open"] };
const COPIES = {
  ...ASKED,
  message:
    "This address can only be copied: it names a user or a password, is very long, or is none that a browser takes.",
  buttons: ["Cancel", "Copy"],
};

/** Answers "open-address" for the timeline that is open, one question at a time. */
export function setupAddresses(file: Pick<TimelineFile, "current">): void {
  let isAsking = false;
  handle("open-address", v.strictTuple([Address]), async (window, address) => {
    const open = file.current();
    if (!open || !timelineAddresses(open.timeline).has(address))
      return { outcome: "failed", reason: "The open timeline has no such address: nothing was opened" };
    if (isAsking) return { outcome: "cancelled" };
    isAsking = true;
    return ask(window, address).finally(() => {
      isAsking = false;
    });
  });
}

async function ask(window: Electron.BrowserWindow, address: string): Promise<AddressOpened> {
  const openable = openableAddress(address);
  const question = openable === undefined ? COPIES : OPENS;
  const detail = addressLines(openable ?? printable(address));
  const { response } = await dialog.showMessageBox(window, { ...question, detail });
  const chosen = question.buttons[response];
  if (chosen === "Open" && openable !== undefined) return opened(openable);
  return chosen === "Copy" ? copied(openable ?? address) : { outcome: "cancelled" };
}

async function opened(address: string): Promise<AddressOpened> {
  try {
    // eslint-disable-next-line no-restricted-properties -- the one place: http or https, of the open timeline, confirmed
    await shell.openExternal(address);
    return { outcome: "opened" };
  } catch {
    return { outcome: "failed", reason: "The system has no program that opens web addresses; copy it instead" };
  }
}

async function copied(address: string): Promise<AddressOpened> {
  try {
    await clipboard.writeText(address);
    return { outcome: "copied" };
  } catch {
    return { outcome: "failed", reason: "Nothing was copied: the clipboard did not take it" };
  }
}
