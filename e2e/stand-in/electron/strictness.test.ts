import { expect, test } from "vitest";
import { decodedImage } from "./decoded-image.ts";
import { StandInClipboard, StandInClipboardItem } from "./stand-in-clipboard.ts";
import { strictness } from "./strictness.ts";

test("each way is on or off by itself, and is switched by its name", () => {
  expect([strictness()("decoded-images"), strictness()("load-rejects")]).toEqual([true, false]);
  const strict = strictness("load-rejects,no-decoded-images");
  expect([strict("decoded-images"), strict("load-rejects"), strict("slow-bridge")]).toEqual([false, true, true]);
});

test("a way that there is not is a mistake of the test", () => {
  expect(() => strictness("load-rejekts")).toThrow('knows no "load-rejekts"; there are decoded-images, ');
});

/** A PNG with one pixel; `text` is a chunk that says something. */
function png(text: string): Uint8Array {
  const pixel = "iVBORw0KGgoAAAANSUhEUgAAAAEAAAABCAQAAAC1HAwCAAAAC0lEQVR42mNkYAAAAAYAAjCB0C8AAAAASUVORK5CYII=";
  const bytes = Buffer.from(pixel, "base64");
  const length = Buffer.alloc(4);
  length.writeUInt32BE(text.length);
  const chunk = Buffer.concat([length, Buffer.from(`tEXt${text}`), Buffer.alloc(4)]);
  return Buffer.concat([bytes.subarray(0, 33), chunk, bytes.subarray(33)]);
}

async function has(given: string, items: Record<string, string | Blob>, type: string): Promise<boolean> {
  const clipboard = new StandInClipboard(strictness(given), () => Promise.resolve());
  await clipboard.write([new StandInClipboardItem(items)]);
  return clipboard.has(type);
}

test("a clipboard keeps the pixels of a picture and nothing else of it", () => {
  const kept = Buffer.from(decodedImage(png("timeline")) ?? []).toString("latin1");
  expect(kept).toContain("IDAT");
  expect(kept).not.toContain("timeline");
  expect(decodedImage(Buffer.from("<svg/>"))).toBeUndefined();
  expect(decodedImage(png("timeline").subarray(0, 60))).toBeUndefined();
});

test("an SVG that calls itself a picture is dropped; under the system's name of the format it stays", async () => {
  const raw = 'electron application/osclipboard;format="image/svg+xml"';
  expect(await has("", { "image/svg+xml": "<svg/>" }, "image/svg+xml")).toBe(false);
  expect(await has("no-decoded-images", { "image/svg+xml": "<svg/>" }, "image/svg+xml")).toBe(true);
  expect(await has("", { [raw]: "<svg/>" }, raw)).toBe(true);
  expect(await has("text-clipboard", { [raw]: "<svg/>" }, raw)).toBe(false);
  expect(await has("text-clipboard", { "text/plain": "<svg/>" }, "text/plain")).toBe(true);
});
