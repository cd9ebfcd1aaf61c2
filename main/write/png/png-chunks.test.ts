import { readFile } from "node:fs/promises";
import { fileURLToPath } from "node:url";
import { expect, test } from "vitest";
import { colourChunks, PngError, readChunks, resolutionChunk, withChunks, writeChunks } from "./png-chunks.ts";
import { rasterise } from "./raster.ts";

const SVG =
  '<svg xmlns="http://www.w3.org/2000/svg" width="3" height="2"><rect width="3" height="2" fill="#08f"/></svg>';

const wasm = new Uint8Array(await readFile(fileURLToPath(import.meta.resolve("@resvg/resvg-wasm/index_bg.wasm"))));
const png = await rasterise(SVG, { width: 3, fonts: [], wasm });

const types = (bytes: Uint8Array) => readChunks(bytes).map(({ type }) => type);

test("chunks are read and written back to the same bytes", () => {
  expect(types(png)).toEqual(["IHDR", "IDAT", "IEND"]);
  expect(Buffer.from(writeChunks(readChunks(png))).equals(png)).toBe(true);
});

test("chunks are added before the pixels, which stay as they are", () => {
  const added = withChunks(png, [...colourChunks(), resolutionChunk(96)]);
  expect(types(added)).toEqual(["IHDR", "cHRM", "gAMA", "sRGB", "pHYs", "IDAT", "IEND"]);
  expect(readChunks(added).at(-2)).toEqual(readChunks(png)[1]);
});

test.each([
  // 300 dpi is 11811.02 pixels per metre.
  [300, "00002e2300002e2301"],
  [96, "00000ec400000ec401"],
])("%s dpi are whole pixels per metre, both ways", (dpi, hex) => {
  expect(Buffer.from(resolutionChunk(dpi).data).toString("hex")).toBe(hex);
});

test("colours are sRGB, and gamma and chromaticities say the same", () => {
  expect(colourChunks().map(({ type, data }) => [type, Buffer.from(data).toString("hex")])).toEqual([
    ["cHRM", "00007a26000080840000fa00000080e8000075300000ea6000003a9800001770"],
    ["gAMA", "0000b18f"],
    ["sRGB", "01"],
  ]);
});

const damaged = (change: (bytes: Buffer) => void): Uint8Array => {
  const copy = Buffer.from(png);
  change(copy);
  return copy;
};

test.each<[string, Uint8Array, string]>([
  ["nothing", new Uint8Array(), "this is no PNG"],
  ["another format", Buffer.from("GIF89a, and more than eight bytes"), "this is no PNG"],
  ["one that was cut", png.subarray(0, -1), "the PNG ends too early"],
  ["a chunk longer than the file", damaged((bytes) => bytes.writeUInt32BE(0xffff_fff0, 8)), "the PNG ends too early"],
  ["a flipped bit", damaged((bytes) => bytes.writeUInt8(bytes.readUInt8(17) ^ 1, 17)), "a checksum is wrong"],
  ["one without its size", writeChunks([{ type: "IEND", data: new Uint8Array() }]), "does not begin with its size"],
])("%s is refused in words", (_name, bytes, message) => {
  expect(() => readChunks(bytes)).toThrow(PngError);
  expect(() => readChunks(bytes)).toThrow(message);
});
