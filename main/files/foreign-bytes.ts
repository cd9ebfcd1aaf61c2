/** What a file of bytes is when it is no timeline of ours: named by its content, whatever its name says. */
import { notReadYet } from "../../data/file/parsing/foreign-text.ts";

/** How a file of this format is told from its first bytes. */
interface BinaryFormat {
  readonly bytes: string;
  readonly name: string;
}

/** By the first bytes, as Latin-1 (each format's own specification). */
const BINARY: readonly BinaryFormat[] = [
  { bytes: "\u001f\u008b", name: "a gzip archive" },
  { bytes: "SQLite format 3\0", name: "an SQLite database" },
  { bytes: "\u00d0\u00cf\u0011\u00e0", name: "a document of an old Microsoft Office (.xls, .doc)" },
  { bytes: "\u00ff\u00d8\u00ff", name: "a JPEG picture, in which no timeline can travel" },
  { bytes: "GIF8", name: "a GIF picture, in which no timeline can travel" },
  { bytes: "RIFF", name: "a WebP picture or a recording, in which no timeline can travel" },
  { bytes: "{\\rtf", name: "a rich text document (RTF)" },
];

/** Archives by a name that stands in them (Office Open XML, OpenDocument, EPUB). */
const ZIPPED: readonly (readonly [part: string, name: string])[] = [
  ["xl/", "an Excel workbook (.xlsx)"],
  ["word/", "a Word document (.docx)"],
  ["ppt/", "a PowerPoint presentation (.pptx)"],
  ["opendocument.spreadsheet", "an OpenDocument spreadsheet (.ods)"],
  ["opendocument.text", "an OpenDocument text (.odt)"],
  ["epub+zip", "an e-book (EPUB)"],
];

/** As much of a file as is looked at; bytes. */
const LOOKED_AT = 65_536;

/**
 * What these bytes are when they are surely of another format, as a reason with a way out; undefined for what may be a
 * timeline, or a picture with one. Looks at the beginning alone.
 */
export function foreignBytes(bytes: Uint8Array): string | undefined {
  const beginning = latin1(bytes.subarray(0, LOOKED_AT));
  if (beginning.startsWith("PK\u0003\u0004")) {
    const name = ZIPPED.find(([part]) => beginning.includes(part))?.[1] ?? "a zip archive";
    return notReadYet(name);
  }
  const found = BINARY.find((format) => beginning.startsWith(format.bytes));
  if (found) return notReadYet(found.name);
  const wide = wideText(beginning);
  return wide && `the file is ${wide}; save it with the encoding UTF-8`;
}

/** UTF-16 and UTF-32, with or without a mark: of plain letters, every second byte is zero. */
function wideText(beginning: string): string | undefined {
  const marks: readonly (readonly [mark: string, name: string])[] = [
    ["\u00ff\u00fe\0\0", "UTF-32"],
    ["\0\0\u00fe\u00ff", "UTF-32"],
    ["\u00ff\u00fe", "UTF-16"],
    ["\u00fe\u00ff", "UTF-16"],
  ];
  const marked = marks.find(([mark]) => beginning.startsWith(mark));
  if (marked) return marked[1];
  const zeros = Array.from(beginning.slice(0, 8), (byte) => (byte === "\0" ? "0" : byte < "\u0080" ? "x" : "?")).join(
    "",
  );
  if (/^(?:x000|000x){2}/u.test(zeros)) return "UTF-32 without a mark";
  if (/^(?:x0){4}|^(?:0x){4}/u.test(zeros)) return "UTF-16 without a mark";
  return undefined;
}

function latin1(bytes: Uint8Array): string {
  return Buffer.from(bytes.buffer, bytes.byteOffset, bytes.byteLength).toString("latin1");
}
