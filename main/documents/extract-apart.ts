/** Has documents taken apart on a thread of their own, so that nobody waits for a large one or is hurt by a hostile one. */
import type { ReadDocument } from "../../data/document/document-text.ts";
import { createThread } from "../threads/worker-thread.ts";
import { documentKind, type ExtractDocument, type Unextracted } from "./document-kind.ts";

/** What the thread is given. */
export interface DocumentOrder {
  readonly name: string;
  readonly bytes: Uint8Array;
}

/** Above what the largest document that means well needs, ms and MB. */
const LONGEST = 60_000;
const HEAP = 1024;

const TOO_MUCH = { reason: "it takes too long or too much memory to be read; save its words as plain text" };

/**
 * Reads plain texts at once, and all else on the thread: one document after the other, each within a minute.
 *
 * @param shipped the folder with the thread's script
 */
export function createExtract(shipped: string): ExtractDocument {
  const thread = createThread<DocumentOrder, never, ReadDocument | Unextracted>({
    shipped,
    script: "document-worker.cjs",
    does: "reads documents",
    cancelled: () => new DocumentGivenUp(),
    limits: { maxOldGenerationSizeMb: HEAP },
  });
  let before: Promise<unknown> = Promise.resolve();
  return (name, bytes) => {
    const kind = documentKind(name, bytes);
    if (typeof kind !== "string") return Promise.resolve(kind);
    if (kind === "text" || kind === "markdown")
      return import("./plain-document.ts").then(({ plainDocument }) => plainDocument(kind, bytes));
    const work = async (): Promise<ReadDocument | Unextracted> => {
      try {
        return await thread.run({ name, bytes }, () => undefined, AbortSignal.timeout(LONGEST));
      } catch (error) {
        if (error instanceof DocumentGivenUp || isOutOfMemory(error)) return TOO_MUCH;
        throw error;
      }
    };
    const answer = before.then(work, work);
    before = answer;
    return answer;
  };
}

/** The minute is over. */
class DocumentGivenUp extends Error {
  override readonly name = "DocumentGivenUp";
}

function isOutOfMemory(error: unknown): boolean {
  return error instanceof Error && "code" in error && error.code === "ERR_WORKER_OUT_OF_MEMORY";
}
