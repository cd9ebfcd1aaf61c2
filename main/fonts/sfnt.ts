/**
 * What layout needs to know of a TrueType or OpenType font, read from its tables (ISO/IEC 14496-22). The file is
 * hostile until read: every offset is checked by `DataView`, and nothing is followed twice.
 */

/** A font file that cannot be used; the message says why, and the way out. */
export class FontError extends Error {
  override readonly name = "FontError";
}

export interface SfntFacts {
  /** 1 to 1000; 400 is regular, 700 bold. */
  readonly weight: number;
  readonly unitsPerEm: number;
  /** Width of the missing glyph. */
  readonly missing: number;
  /** Whether the licence bits (`fsType`) let a document carry a subset of the font. */
  readonly embeddable: boolean;
  /** Whether it has rules by which characters become other glyphs (`GSUB`). */
  readonly joins: boolean;
  /** Whether it has outlines of its glyphs, and not pictures alone. */
  readonly outlined: boolean;
  /** Neighbouring code points of one width: first, last, width. Ascending. */
  readonly spans: readonly (readonly [number, number, number])[];
}

type Tables = ReadonlyMap<string, DataView>;

const COLLECTION = "ttcf";
const WEB_FONTS: readonly string[] = ["wOFF", "wOF2"];
const FONTS: readonly string[] = ["\0\u0001\0\0", "OTTO", "true"];

/** A font in a file. */
export interface FoundFont {
  readonly family: string;
  /** The font as a file of its own, for `readSfnt`. */
  extract(): Uint8Array;
}

/**
 * The fonts of a file: one, or those of a collection.
 *
 * @throws FontError when it is none, or broken
 */
export function fontsIn(bytes: Uint8Array): readonly FoundFont[] {
  return checked(() => {
    const view = viewOf(bytes);
    const kind = bytes.byteLength < 4 ? "" : tagAt(view, 0);
    if (FONTS.includes(kind)) return [{ family: familyAt(view, 0), extract: () => bytes }];
    if (WEB_FONTS.includes(kind)) throw new FontError("this is a web font; name the TrueType or OpenType file of it");
    if (kind !== COLLECTION)
      throw new FontError("this is no font; name a TrueType or OpenType file (.ttf, .otf, .ttc)");
    const count = view.getUint32(8);
    if (count === 0 || count > MOST_FONTS) throw new FontError("the collection is broken; get the file anew");
    return Array.from({ length: count }, (_, index) => {
      const start = view.getUint32(12 + 4 * index);
      return { family: familyAt(view, start), extract: () => checked(() => extracted(bytes, start)) };
    });
  });
}

function familyAt(view: DataView, start: number): string {
  return familyName(table(tablesOf(view, start), "name"));
}

/** More than any collection has. */
const MOST_FONTS = 256;

/**
 * Reads a font that `fontsIn` found.
 *
 * @throws FontError when a table is missing or broken
 */
export function readSfnt(bytes: Uint8Array): SfntFacts {
  return checked(() => {
    const tables = tablesOf(viewOf(bytes), 0);
    const widths = widthsOf(tables);
    const { weight, embeddable } = licence(tables.get("OS/2"));
    const unitsPerEm = table(tables, "head").getUint16(18);
    if (unitsPerEm < 16 || unitsPerEm > 16_384) throw new FontError("its scale is broken; get the file anew");
    return {
      weight,
      unitsPerEm,
      missing: widths(0),
      embeddable,
      joins: tables.has("GSUB"),
      outlined: ["glyf", "CFF ", "CFF2"].some((tag) => tables.has(tag)),
      spans: spansOf(charactersOf(table(tables, "cmap")), widths),
    };
  });
}

/** Whatever lies outside the file or a table is the file's fault. */
function checked<T>(read: () => T): T {
  try {
    return read();
  } catch (error) {
    if (error instanceof FontError) throw error;
    if (error instanceof RangeError) throw new FontError("the font is cut short or broken; get the file anew");
    throw error;
  }
}

function viewOf(bytes: Uint8Array): DataView {
  return new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength);
}

function tagAt(view: DataView, offset: number): string {
  return String.fromCharCode(...[0, 1, 2, 3].map((index) => view.getUint8(offset + index)));
}

function tablesOf(view: DataView, start: number): Tables {
  const tables = new Map<string, DataView>();
  for (let index = 0; index < view.getUint16(start + 4); index += 1) {
    const record = start + 12 + 16 * index;
    const part = new DataView(view.buffer, view.byteOffset + view.getUint32(record + 8), view.getUint32(record + 12));
    tables.set(tagAt(view, record), part);
  }
  return tables;
}

function table(tables: Tables, tag: string): DataView {
  const found = tables.get(tag);
  if (!found) throw new FontError(`it lacks the table “${tag}”; get the file anew`);
  return found;
}

/** One font of a collection with the tables that it shares, as a file of its own. */
function extracted(bytes: Uint8Array, start: number): Uint8Array {
  const view = viewOf(bytes);
  const tables = [...tablesOf(view, start)];
  const padded = tables.map(([, { byteLength }]) => Math.ceil(byteLength / 4) * 4);
  const head = 12 + 16 * tables.length;
  const file = new Uint8Array(head + padded.reduce((sum, length) => sum + length, 0));
  file.set(bytes.subarray(start, start + 12));
  const directory = viewOf(file);
  let offset = head;
  tables.forEach(([, data], index) => {
    const record = 12 + 16 * index;
    file.set(bytes.subarray(start + record, start + record + 16), record);
    directory.setUint32(record + 8, offset);
    file.set(new Uint8Array(data.buffer, data.byteOffset, data.byteLength), offset);
    offset += padded[index] ?? 0;
  });
  return file;
}

/** Advance widths by glyph, from `hmtx`: all glyphs after the last that has one share it. */
function widthsOf(tables: Tables): (glyph: number) => number {
  const count = table(tables, "hhea").getUint16(34);
  const glyphs = table(tables, "maxp").getUint16(4);
  const metrics = table(tables, "hmtx");
  if (count === 0) throw new FontError("it has no widths; get the file anew");
  return (glyph) => {
    if (glyph >= glyphs) throw new FontError("it names glyphs that it has not; get the file anew");
    return metrics.getUint16(4 * Math.min(glyph, count - 1));
  };
}

/** Bits of `fsType` that forbid what a picture does: restricted licence, no subsetting, bitmaps only. */
const FORBIDDING = 0x0002 | 0x0100 | 0x0200;

function licence(os2: DataView | undefined): { weight: number; embeddable: boolean } {
  if (!os2) return { weight: 400, embeddable: true };
  return { weight: os2.getUint16(4), embeddable: (os2.getUint16(8) & FORBIDDING) === 0 };
}

/** Name 16 is the typographic family, 1 the family of four styles; platform 3 is Windows, its language 0x409 English. */
function familyName(names: DataView): string {
  const storage = names.getUint16(4);
  const found: { rank: number; text: string }[] = [];
  for (let index = 0; index < names.getUint16(2); index += 1) {
    const [platform = 0, , language = 0, id = 0, length = 0, offset = 0] = [0, 1, 2, 3, 4, 5].map((field) =>
      names.getUint16(6 + 12 * index + 2 * field),
    );
    if ((id !== 16 && id !== 1) || (platform !== 3 && platform !== 0)) continue;
    const bytes = new Uint8Array(names.buffer, names.byteOffset + storage + offset, length);
    const text = new TextDecoder("utf-16be").decode(bytes);
    found.push({ rank: (id === 16 ? 0 : 2) + (platform === 3 && language === 0x409 ? 0 : 1), text });
  }
  found.sort((a, b) => a.rank - b.rank);
  return found[0]?.text ?? "";
}

/** Characters and their glyphs, ascending. */
function* charactersOf(cmap: DataView): Generator<readonly [code: number, glyph: number]> {
  const subtables = Array.from({ length: cmap.getUint16(2) }, (_, index) => {
    const start = cmap.getUint32(4 + 8 * index + 4);
    return { platform: cmap.getUint16(4 + 8 * index), start, format: cmap.getUint16(start) };
  });
  const unicode = subtables.filter(({ platform }) => platform === 0 || platform === 3);
  const whole = unicode.find(({ format }) => format === 12);
  const basic = unicode.find(({ format }) => format === 4);
  if (whole) yield* groups(cmap, whole.start);
  else if (basic) yield* segments(cmap, basic.start);
  else throw new FontError("it does not say which characters it has in Unicode; name another font");
}

/** Format 12: groups of neighbouring characters with neighbouring glyphs. */
function* groups(cmap: DataView, start: number) {
  let after = 0;
  for (let index = 0; index < cmap.getUint32(start + 12); index += 1) {
    const at = start + 16 + 12 * index;
    const [first, last, glyph] = [cmap.getUint32(at), cmap.getUint32(at + 4), cmap.getUint32(at + 8)];
    if (first < after || last < first || last > 0x10ffff)
      throw new FontError("its characters are out of order; get the file anew");
    for (let code = first; code <= last; code += 1) yield [code, glyph + code - first] as const;
    after = last + 1;
  }
}

/** Format 4: segments of the basic plane, with glyphs by a difference or by a list. */
function* segments(cmap: DataView, start: number) {
  const size = cmap.getUint16(start + 6);
  let after = 0;
  for (let index = 0; index < size; index += 2) {
    const last = cmap.getUint16(start + 14 + index);
    const first = cmap.getUint16(start + 16 + size + index);
    const delta = cmap.getUint16(start + 16 + 2 * size + index);
    const place = start + 16 + 3 * size + index;
    const offset = cmap.getUint16(place);
    if (first < after || last < first) throw new FontError("its characters are out of order; get the file anew");
    for (let code = first; code <= last && code < 0xffff; code += 1) {
      const listed = offset === 0 ? code : cmap.getUint16(place + offset + 2 * (code - first));
      yield [code, listed === 0 && offset !== 0 ? 0 : (listed + delta) & 0xffff] as const;
    }
    after = last + 1;
  }
}

function spansOf(characters: Iterable<readonly [number, number]>, widths: (glyph: number) => number) {
  const spans: [number, number, number][] = [];
  for (const [code, glyph] of characters) {
    if (glyph === 0) continue;
    const width = widths(glyph);
    const last = spans.at(-1);
    if (last?.[1] === code - 1 && last[2] === width) last[1] = code;
    else spans.push([code, code, width]);
  }
  return spans;
}
