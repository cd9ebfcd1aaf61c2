/** The documents that a timeline's locators count in: reading them, and checking claims against them. */
import { createHash } from "node:crypto";
import path from "node:path";
import type { JsonPath } from "../../data/file/problems/path.ts";
import type { Claim, SourceDocument, Timeline } from "../../data/timeline.ts";
import { readRegularFile } from "../files/read-text.ts";

/** A document, as far as locators are concerned. */
export interface DocumentText {
  /** SHA-256 of the file's bytes, 64 lower-case hex digits. */
  readonly sha256: string;
  /** Hashes of the paragraphs, the first paragraph at index 0. */
  readonly hashes: readonly string[];
}

/** Something that documents do not bear out. */
export interface Mismatch {
  /** Where in the timeline it is said. */
  readonly path: JsonPath;
  readonly reason: string;
}

/** What came of checking a timeline against its documents. */
export interface Verification {
  readonly mismatches: readonly Mismatch[];
  /** How many documents were read, and how many claims have a locator in one of them. */
  readonly documents: number;
  readonly claims: number;
  /** Claims of sources that name no document; nothing can be checked there. */
  readonly unchecked: number;
}

/** The paragraphs of a document: its lines that are not blank, trimmed. Bytes that are no UTF-8 become replacement characters. */
export function paragraphsOf(bytes: Uint8Array): readonly string[] {
  const lines = new TextDecoder().decode(bytes).split(/\r\n|\n|\r/);
  return lines.map((line) => line.trim()).filter((line) => line !== "");
}

/** The hash by which a locator knows its paragraph: the first 12 hex digits of the SHA-256 of the trimmed line. */
export function paragraphHash(paragraph: string): string {
  return createHash("sha256").update(paragraph).digest("hex").slice(0, 12);
}

/** Paragraphs are the lines that are not blank; a hash is the first 12 hex digits of the SHA-256 of the trimmed line. */
export function readParagraphs(bytes: Uint8Array): DocumentText {
  return {
    sha256: createHash("sha256").update(bytes).digest("hex"),
    hashes: paragraphsOf(bytes).map(paragraphHash),
  };
}

/** Checks every document's checksum and every claim's locator against the documents in a folder. */
export async function verifyDocuments(timeline: Timeline, folder: string): Promise<Verification> {
  const mismatches: Mismatch[] = [];
  const documents = new Map<string, SourceDocument>();
  const texts = new Map<string, DocumentText>();
  for (const [index, { id, custom }] of timeline.sources.entries()) {
    if (!custom.document) continue;
    documents.set(id, custom.document);
    const base = ["sources", index, "custom", "document"];
    const bytes = await readDocument(custom.document.file, folder);
    if ("reason" in bytes) {
      mismatches.push({ path: [...base, "file"], reason: bytes.reason });
      continue;
    }
    const text = readParagraphs(bytes);
    texts.set(id, text);
    if (text.sha256 !== custom.document.sha256)
      mismatches.push({ path: [...base, "sha256"], reason: checksumReason(custom.document.file, text.sha256) });
  }
  const located = locatedClaims(timeline);
  for (const { claim, path: at } of located) {
    const [document, text] = [documents.get(claim.source), texts.get(claim.source)];
    const reason = document && text && locatorReason(claim, document.file, text);
    if (reason !== undefined) mismatches.push({ path: at, reason });
  }
  const claims = located.filter(({ claim }) => documents.has(claim.source)).length;
  return { mismatches, documents: texts.size, claims, unchecked: located.length - claims };
}

function locatedClaims({ events }: Timeline): readonly { readonly claim: Claim; readonly path: JsonPath }[] {
  return events.flatMap(({ claims }, event) =>
    claims.map((claim, index) => ({ claim, path: ["events", event, "claims", index, "at"] })),
  );
}

async function readDocument(file: string, folder: string): Promise<Buffer | { readonly reason: string }> {
  if (path.basename(file) !== file || file === "..") return { reason: `${file} must be a file name without a folder` };
  const bytes = await readRegularFile(path.join(folder, file));
  return "reason" in bytes ? { reason: `cannot read ${file} in the folder of documents: ${bytes.reason}` } : bytes;
}

function checksumReason(file: string, found: string): string {
  return `${file} has another SHA-256, ${found}; get the edition that was quoted, or check every locator and then correct this`;
}

/** What is wrong with a claim's locator, and where its paragraph is if it has moved. Undefined when it is right. */
function locatorReason({ at }: Claim, file: string, { hashes }: DocumentText): string | undefined {
  const hash = hashes[at.paragraph - 1];
  if (hash === at.hash) return undefined;
  const found =
    hash === undefined
      ? `${file} has ${String(hashes.length)} paragraphs, and no ${String(at.paragraph)}`
      : `paragraph ${String(at.paragraph)} of ${file} has the hash ${hash}, not ${at.hash}`;
  const places = hashes.flatMap((other, index) => (other === at.hash ? [String(index + 1)] : []));
  if (places.length === 0) return `${found}; look for the passage and correct paragraph and hash`;
  return `${found}; ${at.hash} is paragraph ${places.slice(0, 5).join(" and ")}: correct the number`;
}
