import { deflateSync } from "node:zlib";
import { expect, test } from "vitest";
import { LARGEST_EMBEDDED, NOTHING_EMBEDDED, TOO_LARGE, TWICE_EMBEDDED } from "./embedded.ts";
import { embeddedChunks, extractFromPng } from "./embedded-png.ts";
import { type PngChunk, writeChunks } from "../write/png/png-chunks.ts";

const EMBEDDED = { timeline: '{"title":"Ж ≠ 12"}\n'.repeat(50), link: "sourceline://view?theme=dark" };

function png(...chunks: readonly PngChunk[]): Uint8Array {
  const size: PngChunk = { type: "IHDR", data: new Uint8Array(13) };
  return writeChunks([size, ...chunks, { type: "IEND", data: new Uint8Array(0) }]);
}

const text = (head: string, body: Uint8Array = new Uint8Array(0)): PngChunk => ({
  type: "iTXt",
  data: Buffer.concat([Buffer.from(`Sourceline timeline\0${head}`, "latin1"), body]),
});

test("a timeline comes back as it went in, and is deflated on the way", () => {
  const file = png(...embeddedChunks(EMBEDDED));
  expect(extractFromPng(file)).toEqual(EMBEDDED);
  expect(file.length).toBeLessThan(400);
});

test("text that another program wrote out without deflating it is read too", () => {
  expect(extractFromPng(png(text("\0\0en\0title\0", Buffer.from("{}"))))).toEqual({ timeline: "{}" });
});

test.each([
  ["none", []],
  ["that of another program", [{ type: "iTXt", data: Buffer.from("Comment\0\0\0\0\0{}") }]],
  ["one of another kind", [{ type: "tEXt", data: Buffer.from("Sourceline timeline\0{}") }]],
])("a PNG with text chunks, %s, holds no timeline", (_name, chunks) => {
  expect(extractFromPng(png(...chunks))).toEqual({ reason: NOTHING_EMBEDDED });
});

test.each([
  ["no text at all", text("")],
  ["no ends of its fields", text("\x01\0en")],
  ["an unknown compression", text("\x02\0\0\0", Buffer.from("{}"))],
  ["what cannot be inflated", text("\x01\0\0\0", Buffer.from("{}"))],
  ["a cut off stream", text("\x01\0\0\0", deflateSync(Buffer.alloc(9999, "a")).subarray(0, 20))],
  ["what is not UTF-8", text("\0\0\0\0", Uint8Array.of(0xff))],
])("a chunk with %s is refused", (_name, chunk) => {
  expect(extractFromPng(png(chunk))).toEqual({
    reason: "the timeline in this picture is damaged; export it anew",
  });
});

test.each([
  ["deflated", "\x01\0\0\0", deflateSync(Buffer.alloc(LARGEST_EMBEDDED + 1, " "))],
  ["as it is", "\0\0\0\0", Buffer.alloc(LARGEST_EMBEDDED + 1, " ")],
])("more than any timeline, %s, is refused, and what just fits is read", (_name, head, body) => {
  expect(extractFromPng(png(text(head, body)))).toEqual({ reason: TOO_LARGE });
  const fitting = head.startsWith("\0") ? body.subarray(1) : deflateSync(Buffer.alloc(LARGEST_EMBEDDED, " "));
  const read = extractFromPng(png(text(head, fitting)));
  // As a number: a difference of 32 MiB would take minutes to print.
  expect("timeline" in read ? read.timeline.length : read).toBe(LARGEST_EMBEDDED);
});

test("a link that is far too long, and all chunks of others, are passed over", () => {
  const view: PngChunk = {
    type: "iTXt",
    data: Buffer.concat([Buffer.from("Sourceline view\0\x01\0\0\0", "latin1"), deflateSync(Buffer.alloc(1e6, "a"))]),
  };
  const others = Array.from({ length: 2000 }, () => ({ type: "tEXt", data: Buffer.from("Comment\0x") }));
  expect(extractFromPng(png(view, ...others, text("\0\0\0\0", Buffer.from("{}"))))).toEqual({ timeline: "{}" });
});

test("two timelines are refused", () => {
  const chunks = embeddedChunks(EMBEDDED);
  expect(extractFromPng(png(...chunks, ...chunks))).toEqual({ reason: TWICE_EMBEDDED });
});

test("a file that is cut off or changed is refused", () => {
  const file = png(...embeddedChunks(EMBEDDED));
  const way = "take it from where it was first saved";
  expect(extractFromPng(file.subarray(0, -20))).toEqual({ reason: `the PNG ends too early; ${way}` });
  const changed = Uint8Array.from(file);
  changed[60] = (changed[60] ?? 0) ^ 1;
  expect(extractFromPng(changed)).toEqual({ reason: `the PNG is damaged: a checksum is wrong; ${way}` });
});
