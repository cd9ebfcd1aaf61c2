/** Whether the documents that a timeline's locators count in bear its claims out. */
import type { JsonPath } from "../../data/file/problems/json-path.ts";
import type { DocumentMismatch } from "../../data/ipc/passage.ts";
import { passageOf, type PassageLocator } from "../../data/places/locator.ts";
import type { SourceDocument } from "../../data/places/document.ts";
import type { Claim, Era, Timeline } from "../../data/timeline.ts";
import type { ExtractDocument } from "./document-kind.ts";
import { paragraphHash } from "./paragraphs.ts";
import { readDocument } from "./read-document.ts";

/** Something that documents do not bear out. */
export interface Mismatch {
  /** Where in the timeline it is said. */
  readonly path: JsonPath;
  /** Of which source, and which passage of it that is cited. */
  readonly at: Pick<DocumentMismatch, "source" | "place">;
  readonly reason: string;
}

/** What came of checking a timeline against its documents. */
export interface Verification {
  readonly mismatches: readonly Mismatch[];
  /** How many documents were read, and how many claims have a locator in one of them. */
  readonly documents: number;
  readonly claims: number;
  /** Claims of sources that name no document, or without a paragraph; nothing can be checked there. */
  readonly unchecked: number;
}

/** Checks every document's checksum and every claim's locator against the documents in a folder. */
export async function verifyDocuments(
  timeline: Timeline,
  folder: string,
  extract: ExtractDocument,
): Promise<Verification> {
  const mismatches: Mismatch[] = [];
  const documents = new Map<string, SourceDocument>();
  const hashes = new Map<string, readonly string[]>();
  for (const [index, { id, custom }] of timeline.sources.entries()) {
    if (!custom.document) continue;
    documents.set(id, custom.document);
    const { file, sha256 } = custom.document;
    const base = ["sources", index, "custom", "document"];
    const text = await readDocument(folder, file, extract);
    if ("reason" in text) {
      const reason = `cannot read ${file} in the folder of documents: ${text.reason}`;
      mismatches.push({ path: [...base, "file"], at: { source: id }, reason });
      continue;
    }
    hashes.set(
      id,
      text.paragraphs.map((paragraph) => paragraphHash(paragraph.text)),
    );
    if (text.sha256 !== sha256)
      mismatches.push({ path: [...base, "sha256"], at: { source: id }, reason: checksumReason(file, text.sha256) });
  }
  const all = claimsOf(timeline);
  const located = all.flatMap((placed) => {
    const at = passageOf(placed.claim.at);
    return at ? [{ ...placed, at }] : [];
  });
  for (const { claim, path, at } of located) {
    const [document, found] = [documents.get(claim.source), hashes.get(claim.source)];
    const reason = document && found && locatorReason(at, document.file, found);
    const { source } = claim;
    if (reason !== undefined) mismatches.push({ path, at: { source, place: { source, ...at } }, reason });
  }
  const claims = located.filter(({ claim }) => documents.has(claim.source)).length;
  return { mismatches, documents: hashes.size, claims, unchecked: all.length - claims };
}

function claimsOf({ events, eras = [] }: Timeline): readonly { readonly claim: Claim; readonly path: JsonPath }[] {
  return Object.entries({ events, eras }).flatMap(([list, holders]) =>
    holders.flatMap(({ claims = [] }: Pick<Era, "claims">, holder) =>
      claims.map((claim, index) => ({ claim, path: [list, holder, "claims", index, "at"] })),
    ),
  );
}

function checksumReason(file: string, found: string): string {
  return `${file} has another SHA-256, ${found}; get the edition that was quoted, or check every locator and then correct this`;
}

/** What is wrong with a claim's locator, and where its paragraph is if it has moved. Undefined when it is right. */
function locatorReason(at: PassageLocator, file: string, hashes: readonly string[]): string | undefined {
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
