import { expect, test } from "vitest";
import { foreignBytes } from "./foreign-bytes.ts";

const named = (bytes: Buffer): string | undefined => foreignBytes(bytes)?.split(";")[0];

test.each<[string, Buffer, string | undefined]>([
  [
    "an Excel workbook",
    Buffer.from("PK\u0003\u0004....[Content_Types].xml....xl/workbook.xml", "latin1"),
    "this looks like an Excel workbook (.xlsx)",
  ],
  [
    "a Word document",
    Buffer.from("PK\u0003\u0004....word/document.xml", "latin1"),
    "this looks like a Word document (.docx)",
  ],
  [
    "a spreadsheet",
    Buffer.from("PK\u0003\u0004mimetypeapplication/vnd.oasis.opendocument.spreadsheet", "latin1"),
    "this looks like an OpenDocument spreadsheet (.ods)",
  ],
  ["another archive", Buffer.from("PK\u0003\u0004readme", "latin1"), "this looks like a zip archive"],
  ["gzip", Buffer.from([0x1f, 0x8b, 8, 0]), "this looks like a gzip archive"],
  ["a database", Buffer.from("SQLite format 3\0...."), "this looks like an SQLite database"],
  [
    "a photograph",
    Buffer.from([0xff, 0xd8, 0xff, 0xe0]),
    "this looks like a JPEG picture, in which no timeline can travel",
  ],
  ["UTF-16 with a mark", Buffer.from('\ufeff{"a": 1}', "utf16le"), "the file is UTF-16"],
  ["UTF-16 without one", Buffer.from('{"a": 1}', "utf16le"), "the file is UTF-16 without a mark"],
  ["big-endian", Buffer.from('{"a": 1}', "utf16le").swap16(), "the file is UTF-16 without a mark"],
  ["UTF-32", Buffer.from([0x7b, 0, 0, 0, 0x22, 0, 0, 0]), "the file is UTF-32 without a mark"],
  ["JSON", Buffer.from('{"version": 2}'), undefined],
  ["a PNG", Buffer.from([0x89, 0x50, 0x4e, 0x47, 0xd, 0xa, 0x1a, 0xa]), undefined],
  ["nothing", Buffer.alloc(0), undefined],
])("%s is named by its first bytes", (_name, bytes, reason) => {
  expect(named(bytes)).toBe(reason);
});
