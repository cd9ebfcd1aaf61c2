import { expect, test } from "vitest";
import { drawIcons } from "./draw-icons.mjs";

const icons = new Map(Array.from(await drawIcons(), ([name, bytes]) => [name, Buffer.from(bytes)]));
const file = (name: string): Buffer => icons.get(name) ?? Buffer.alloc(0);

const PNG_SIGNATURE = "89504e470d0a1a0a";

/** Width and height of a PNG, px. */
function pngSize(bytes: Buffer): readonly [number, number] {
  expect(bytes.toString("hex", 0, 8)).toBe(PNG_SIGNATURE);
  return [bytes.readUInt32BE(16), bytes.readUInt32BE(20)];
}

test("desktops on Linux get a PNG for each size of the icon theme, as large as its name says", () => {
  const sizes = [16, 24, 32, 48, 64, 128, 256, 512];
  expect([...icons.keys()].filter((name) => name.startsWith("icons/"))).toEqual(
    sizes.map((size) => `icons/${String(size)}x${String(size)}.png`),
  );
  for (const size of sizes) {
    expect(pngSize(file(`icons/${String(size)}x${String(size)}.png`))).toEqual([size, size]);
  }
});

test("the file of Windows lists seven sizes, each where the table says, and ends with the last", () => {
  const ico = file("icon.ico");
  const entries = Array.from({ length: ico.readUInt16LE(4) }, (_, index) => {
    const at = 6 + 16 * index;
    return { size: ico[at] || 256, length: ico.readUInt32LE(at + 8), offset: ico.readUInt32LE(at + 12) };
  });
  expect(entries.map(({ size }) => size)).toEqual([16, 24, 32, 48, 64, 128, 256]);
  let end = 6 + 16 * entries.length;
  for (const { size, length, offset } of entries) {
    expect(offset).toBe(end);
    end += length;
    // A bitmap counts its mask's rows too.
    if (size < 256) expect([ico.readInt32LE(offset + 4), ico.readInt32LE(offset + 8)]).toEqual([size, 2 * size]);
    else expect(pngSize(ico.subarray(offset))).toEqual([size, size]);
  }
  expect(end).toBe(ico.length);
});

test("the file of macOS holds every size for plain and dense displays", () => {
  const icns = file("icon.icns");
  expect(icns.toString("latin1", 0, 4)).toBe("icns");
  expect(icns.readUInt32BE(4)).toBe(icns.length);
  const codes: string[] = [];
  for (let at = 8; at < icns.length; at += icns.readUInt32BE(at + 4)) codes.push(icns.toString("latin1", at, at + 4));
  expect(codes).toEqual(["ic04", "ic05", "ic07", "ic08", "ic09", "ic10", "ic11", "ic12", "ic13", "ic14"]);
});

test("at 16 px the drawing has sharp edges: the first source's chip is its colour up to its border", () => {
  const ico = file("icon.ico");
  const [bitmap] = [ico.readUInt32LE(18)];
  // Rows come from the bottom, and a colour blue first.
  const pixel = (x: number, y: number): string =>
    ico.toString("hex", bitmap + 40 + ((15 - y) * 16 + x) * 4, bitmap + 40 + ((15 - y) * 16 + x) * 4 + 3);
  expect([pixel(1, 4), pixel(3, 4), pixel(4, 4), pixel(6, 4)]).toEqual(["261f1c", "f2ae6a", "f2ae6a", "261f1c"]);
});

test("drawn again, every file has the same bytes", async () => {
  for (const [name, bytes] of await drawIcons()) expect(file(name).equals(bytes), name).toBe(true);
});
