/**
 * A timeline as an attachment of a PDF: any reader can save it, and Sourceline opens it. It is found by the type that
 * its stream names, without a PDF parser. Format: ISO 32000-1 (PDF 1.7), 7.3.8 (streams) and 7.11.4 (embedded files).
 */
import { NOTHING_EMBEDDED, TWICE_EMBEDDED, type Embedded, type Extracted } from "./embedded.ts";
import { textOfBytes } from "./text-of-bytes.ts";

const TYPES = { timeline: "application/vnd.sourceline.timeline", view: "application/vnd.sourceline.view" } as const;

type Part = keyof typeof TYPES;

/** A dictionary of a stream that is an embedded file is far shorter than this, in bytes. */
const DICTIONARY = 1000;

const DAMAGED = "the timeline in this PDF is damaged or was changed by another program; export it anew";

/** Attaches them. Both say that they are the source of what is drawn (ISO 32000-2, 7.11.3). */
export function attachEmbedded(doc: PDFKit.PDFDocument, { timeline, link }: Embedded): void {
  const attach = (part: Part, text: string, facts: { readonly name: string; readonly description: string }): void => {
    // The types of pdfkit lack this one of its options.
    const options = { ...facts, type: TYPES[part], relationship: "Source" };
    doc.file(Buffer.from(text, "utf8"), options);
  };
  attach("timeline", timeline, { name: "timeline.json", description: "The timeline that is drawn, for Sourceline" });
  if (link === undefined) return;
  attach("view", link, { name: "view.txt", description: "What part of it is drawn, and how" });
}

/** Finds the timeline in a PDF. Never throws; takes time in proportion to its bytes. */
export function extractFromPdf(pdf: Buffer): Extracted {
  const text = pdf.toString("latin1");
  const [timeline, second] = streamsOf("timeline", text);
  if (timeline === undefined) return { reason: NOTHING_EMBEDDED };
  if (second !== undefined) return { reason: TWICE_EMBEDDED };
  const json = streamText(pdf, text, timeline);
  if (json === undefined) return { reason: DAMAGED };
  const [view] = streamsOf("view", text);
  const link = view === undefined ? undefined : streamText(pdf, text, view);
  return { timeline: json, ...(link !== undefined && { link }) };
}

/** Where the type of a part is named as that of an embedded file. In a name, "/" is written by its number. */
function streamsOf(part: Part, text: string): readonly number[] {
  const [first = "", second = ""] = TYPES[part].split("/");
  const name = new RegExp(`/Subtype\\s*/${first}#2[Ff]${second.replaceAll(".", "\\.")}(?![\\w.#-])`, "g");
  return [...text.matchAll(name)].map(({ index }) => index);
}

/** The text of the stream whose dictionary holds this offset; undefined when it is none that can be read. */
function streamText(pdf: Buffer, text: string, at: number): string | undefined {
  const before = text.slice(Math.max(0, at - DICTIONARY), at);
  const after = text.slice(at, at + DICTIONARY);
  const opening = /stream\r?\n/.exec(after);
  if (!opening) return undefined;
  const dictionary = before.slice(before.lastIndexOf(" obj")) + after.slice(0, opening.index);
  const length = Number(/\/Length\s+(\d{1,9})(?!\s+\d+\s+R|\d)/.exec(dictionary)?.[1] ?? NaN);
  const start = at + opening.index + opening[0].length;
  if (
    !text
      .slice(start + length, start + length + 12)
      .trimStart()
      .startsWith("endstream")
  )
    return undefined;
  return decoded(pdf.subarray(start, start + length), dictionary);
}

function decoded(stream: Buffer, dictionary: string): string | undefined {
  const isDeflated = /\/Filter\s*(?:\/FlateDecode|\[\s*\/FlateDecode\s*\])/.test(dictionary);
  // Any other filter, or parameters of one, is not ours.
  if ((dictionary.includes("/Filter") && !isDeflated) || dictionary.includes("/DecodeParms")) return undefined;
  return textOfBytes(stream, isDeflated);
}
