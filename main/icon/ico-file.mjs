// Icon files of Windows: a table of pictures, the small ones as bitmaps and the largest as a PNG, as Windows' own have it.

/** From here on a PNG, px. */
const AS_PNG = 256;

/** @param {readonly { size: number, png: Uint8Array, pixels: Uint8Array }[]} pictures at most 256 px each */
export function icoFile(pictures) {
  const bodies = pictures.map((picture) => (picture.size < AS_PNG ? bitmap(picture) : Buffer.from(picture.png)));
  const head = Buffer.alloc(6 + 16 * pictures.length);
  head.writeUInt16LE(1, 2);
  head.writeUInt16LE(pictures.length, 4);
  let offset = head.length;
  for (const [index, { size }] of pictures.entries()) {
    const at = 6 + 16 * index;
    // 256 is written as 0.
    head.writeUInt8(size % 256, at);
    head.writeUInt8(size % 256, at + 1);
    head.writeUInt16LE(1, at + 4);
    head.writeUInt16LE(32, at + 6);
    head.writeUInt32LE(bodies[index].length, at + 8);
    head.writeUInt32LE(offset, at + 12);
    offset += bodies[index].length;
  }
  return Buffer.concat([head, ...bodies]);
}

/** Rows from the bottom, blue first. The mask that follows is empty: opacity is in the pixels. */
function bitmap({ size, pixels }) {
  const head = Buffer.alloc(40);
  head.writeUInt32LE(40, 0);
  head.writeInt32LE(size, 4);
  // The height of the picture and of its mask together.
  head.writeInt32LE(size * 2, 8);
  head.writeUInt16LE(1, 12);
  head.writeUInt16LE(32, 14);
  const colours = Buffer.alloc(size * size * 4);
  for (let at = 0; at < colours.length; at += 4) {
    const row = size - 1 - Math.floor(at / 4 / size);
    const from = (row * size + ((at / 4) % size)) * 4;
    const [red, green, blue, opacity] = pixels.subarray(from, from + 4);
    colours.set([blue, green, red, opacity], at);
  }
  // One bit a pixel, each row in whole units of 32.
  const mask = Buffer.alloc(Math.ceil(size / 32) * 4 * size);
  return Buffer.concat([head, colours, mask]);
}
