/**
 * A timeline as an attachment of a PDF: any reader can save it, and Sourceline opens it. It is found by the type that
 * its stream names, without a PDF parser. Format: ISO 32000-1 (PDF 1.7), 7.3.8 (streams) and 7.11.4 (embedded files).
 */
import {
  LARGEST_EMBEDDED,
  LARGEST_LINK,
  NOTHING_EMBEDDED,
  TOO_LARGE,
  TWICE_EMBEDDED,
  type Embedded,
  type Extracted,
} from "./embedded.ts";
import { textOfBytes, type TextOfBytes } from "./text-of-bytes.ts";

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
  const found = streamText(pdf, text, { at: timeline, most: LARGEST_EMBEDDED });
  if ("refused" in found) return { reason: found.refused === "large" ? TOO_LARGE : DAMAGED };
  const [view] = streamsOf("view", text);
  const link = view === undefined ? undefined : streamText(pdf, text, { at: view, most: LARGEST_LINK });
  return { timeline: found.text, ...(link && "text" in link && { link: link.text }) };
}

/** Places that are looked at. Words in a picture may name the type too; a thousand of them are no timeline's. */
const MOST_PLACES = 1000;

/**
 * Where the type of a part is named as that of an embedded file: the first two places, since a second is one too many.
 * In a name, "/" is written by its number. Where the words of the picture name it, it is text and no type.
 */
function streamsOf(part: Part, text: string): readonly number[] {
  const [first = "", second = ""] = TYPES[part].split("/");
  const name = new RegExp(`/Subtype\\s*/${first}#2[Ff]${second.replaceAll(".", "\\.")}(?![\\w.#-])`, "g");
  const places: number[] = [];
  let looked = 0;
  for (let found = name.exec(text); found && places.length < 2; found = name.exec(text)) {
    if (isInDictionary(text, found.index)) places.push(found.index);
    looked += 1;
    if (looked === MOST_PLACES) break;
  }
  return places;
}

/**
 * Whether a place is in the dictionary of an object, before any stream of it, and outside the parentheses of its texts
 * (ISO 32000-1, 7.3.4.2 and 7.3.8). An object begins a line, and no text of a timeline holds an end of one.
 */
function isInDictionary(text: string, at: number): boolean {
  const before = text.slice(Math.max(0, at - DICTIONARY), at);
  const [opening] = [...before.matchAll(/[\r\n]\d+ \d+ obj\b/g)].slice(-1);
  if (!opening) return false;
  let depth = 0;
  for (const [sign] of before.slice(opening.index).matchAll(/\\[\s\S]|[()]|\bstream\r?\n/g)) {
    if (sign === "(") depth += 1;
    else if (sign === ")") depth -= 1;
    else if (sign.startsWith("stream") && depth === 0) return false;
  }
  return depth === 0;
}

/** A place in the dictionary of a stream, and how many bytes its text may have. */
interface Sought {
  readonly at: number;
  readonly most: number;
}

/** The text of the stream whose dictionary holds this offset; it is damaged when it is none that can be read. */
function streamText(pdf: Buffer, text: string, { at, most }: Sought): TextOfBytes {
  const before = text.slice(Math.max(0, at - DICTIONARY), at);
  const after = text.slice(at, at + DICTIONARY);
  const opening = /stream\r?\n/.exec(after);
  if (!opening) return { refused: "damaged" };
  const dictionary = before.slice(before.lastIndexOf(" obj")) + after.slice(0, opening.index);
  const length = Number(/\/Length\s+(\d{1,9})(?!\s+\d+\s+R|\d)/.exec(dictionary)?.[1] ?? NaN);
  const start = at + opening.index + opening[0].length;
  const behind = text.slice(start + length, start + length + 12);
  if (!behind.trimStart().startsWith("endstream")) return { refused: "damaged" };
  return decoded(pdf.subarray(start, start + length), dictionary, most);
}

function decoded(stream: Buffer, dictionary: string, most: number): TextOfBytes {
  const isDeflated = /\/Filter\s*(?:\/FlateDecode|\[\s*\/FlateDecode\s*\])/.test(dictionary);
  // Any other filter, or parameters of one, is not ours.
  if ((dictionary.includes("/Filter") && !isDeflated) || dictionary.includes("/DecodeParms"))
    return { refused: "damaged" };
  return textOfBytes(stream, isDeflated, most);
}
