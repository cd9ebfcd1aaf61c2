/** What is typed in forms and not done yet, on the disk: one file for each timeline, beside the journals of edits. */
import { mkdir, rm } from "node:fs/promises";
import path from "node:path";
import * as v from "valibot";
import { keptDraftsSchema, NO_DRAFTS, type DraftsKept, type KeptDrafts } from "../../../data/ipc/drafts.ts";
import { ioReason } from "../../files/io-reason.ts";
import { readRegularFile } from "../../files/read-text.ts";
import { WriteError, writeFileAtomically } from "../../files/write-file.ts";

/** The form of the file. One of another version, and one that cannot be read, is left as it is. */
const fileSchema = v.strictObject({ drafts: v.literal(1), ...keptDraftsSchema.entries });

export interface DraftFiles {
  /** What was typed in the forms of a timeline, by the timeline's key; nothing where it cannot be read. */
  load(key: string): Promise<KeptDrafts>;
  /** Keeps it in the place of what was kept before; one after the other. Gives why not, where it cannot be written. */
  keep(key: string, drafts: KeptDrafts): Promise<DraftsKept>;
  /** Settles once all is written. */
  written(): Promise<void>;
}

/** @param folder absolute path; absent where another program may write there too: then nothing is kept */
export function createDraftFiles(folder: string | undefined): DraftFiles {
  let writing: Promise<unknown> = Promise.resolve();
  const ours = new Set<string>();
  const write = async (file: string, drafts: KeptDrafts): Promise<DraftsKept> => {
    const before = ours.has(file) ? NO_DRAFTS : await readDrafts(file);
    if ("reason" in before) return { outcome: "taken", remark: atRisk(`${file} ${before.reason}`) };
    ours.add(file);
    return writeDrafts(file, drafts);
  };
  return {
    async load(key) {
      if (folder === undefined) return NO_DRAFTS;
      await writing;
      return draftsOf(await readDrafts(fileOf(folder, key)));
    },
    keep(key, drafts) {
      if (folder === undefined) return Promise.resolve({ outcome: "taken" });
      const kept = writing.then(() => write(fileOf(folder, key), drafts));
      writing = kept;
      return kept;
    },
    written: () => writing.then(() => undefined),
  };
}

/** Whether something was typed for a timeline that is not done. */
export async function hasDrafts(folder: string, key: string): Promise<boolean> {
  return Object.keys(draftsOf(await readDrafts(fileOf(folder, key))).values).length > 0;
}

function fileOf(folder: string, key: string): string {
  return path.join(folder, `${key}.drafts.json`);
}

/** There is no such file, or no such folder. */
const ABSENT = new Set(["ENOENT", "ENOTDIR"]);

interface Unreadable {
  readonly reason: string;
}

function draftsOf(read: KeptDrafts | Unreadable): KeptDrafts {
  return "reason" in read ? NO_DRAFTS : read;
}

async function readDrafts(file: string): Promise<KeptDrafts | Unreadable> {
  const bytes = await readRegularFile(file);
  if ("reason" in bytes)
    return ABSENT.has(bytes.code ?? "") ? NO_DRAFTS : { reason: `cannot be read: ${bytes.reason}` };
  try {
    const { values, passages } = v.parse(fileSchema, JSON.parse(bytes.toString("utf8")));
    return { values, passages };
  } catch {
    return { reason: "is of another version of the program, or broken; move it away to have new drafts kept" };
  }
}

function atRisk(reason: string): string {
  return `A crash of the program would lose what is typed: ${reason}`;
}

async function writeDrafts(file: string, drafts: KeptDrafts): Promise<DraftsKept> {
  try {
    if (Object.keys(drafts.values).length === 0) await rm(file, { force: true });
    else {
      await mkdir(path.dirname(file), { recursive: true, mode: 0o700 });
      await writeFileAtomically(file, new TextEncoder().encode(`${JSON.stringify({ drafts: 1, ...drafts })}\n`));
    }
    return { outcome: "taken" };
  } catch (error) {
    const reason = error instanceof WriteError ? error.message : ioReason(error);
    return { outcome: "taken", remark: atRisk(reason) };
  }
}
