/** Fonts for tests, made of an installed one: what a user may name, and nobody has to download. */

/** The font under another family name of the same length. */
export function renamed(font: Buffer, from: string, to: string): Buffer {
  const altered = Buffer.from(font);
  const [old, name] = [from, to].map((text) => Buffer.from(text, "utf16le").swap16()) as [Buffer, Buffer];
  for (let at = altered.indexOf(old); at !== -1; at = altered.indexOf(old, at + 1)) altered.set(name, at);
  return altered;
}

/** The font with the characters from `first` on and no others, drawn with its glyphs from `glyph` on. */
export function withCharacters(font: Buffer, first: number, count: number, glyph: number): Buffer {
  const cmap = Buffer.alloc(12 + 16 + 12);
  cmap.writeUInt16BE(1, 2);
  cmap.writeUInt16BE(3, 4);
  cmap.writeUInt16BE(10, 6);
  cmap.writeUInt32BE(12, 8);
  // Format 12 with one group.
  cmap.writeUInt16BE(12, 12);
  cmap.writeUInt32BE(28, 16);
  cmap.writeUInt32BE(1, 24);
  [first, first + count - 1, glyph].forEach((value, index) => cmap.writeUInt32BE(value, 28 + 4 * index));
  const altered = Buffer.concat([font, cmap]);
  const record = recordOf(altered, "cmap");
  altered.writeUInt32BE(font.length, record + 8);
  altered.writeUInt32BE(cmap.length, record + 12);
  return altered;
}

/** The font with the licence bits `fsType`. */
export function licensed(font: Buffer, bits: number): Buffer {
  const altered = Buffer.from(font);
  altered.writeUInt16BE(bits, altered.readUInt32BE(recordOf(altered, "OS/2") + 8) + 8);
  return altered;
}

function recordOf(font: Buffer, tag: string): number {
  for (let index = 0; index < font.readUInt16BE(4); index += 1) {
    const record = 12 + 16 * index;
    if (font.toString("latin1", record, record + 4) === tag) return record;
  }
  throw new Error(`there is no table ${tag}`);
}
