import { copyFile, mkdir, mkdtemp, readFile, rm, writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import path from "node:path";
import { fileURLToPath } from "node:url";
import { create } from "fontkit";
import { afterAll, beforeAll, expect, test } from "vitest";
import { typefaceOf } from "../../renderer/picture/text/face.ts";
import { licensed, renamed } from "../../e2e/helpers/files/altered-font.ts";
import { subsetFont } from "./subset-font.ts";
import { readUserFonts } from "./user-font.ts";

const folder = await mkdtemp(path.join(tmpdir(), "sourceline-font-"));

afterAll(() => rm(folder, { recursive: true, force: true }));

const file = "@expo-google-fonts/noto-sans-hebrew/400Regular/NotoSansHebrew_400Regular.ttf";
const own = await readFile(fileURLToPath(import.meta.resolve(file)));
/** Hebrew under another name: a font that a user might name, as far as the program can tell. */
const hebrew = renamed(own, "Noto Sans Hebrew", "Nota Suns Hebrew");

/** A collection of one font: what comes before its tables, and the font with its tables moved. */
function collection(font: Buffer): Buffer {
  const head = Buffer.from("ttcf\0\u0001\0\0\0\0\0\u0001\0\0\0\u0010", "latin1");
  const moved = Buffer.from(font);
  for (let index = 0; index < font.readUInt16BE(4); index += 1) {
    const record = 12 + 16 * index + 8;
    moved.writeUInt32BE(font.readUInt32BE(record) + head.length, record);
  }
  return Buffer.concat([head, moved]);
}

async function read(name: string, bytes: Uint8Array, fragment = "") {
  await writeFile(path.join(folder, name), bytes);
  return readUserFonts([{ path: path.join(folder, name) + fragment, shown: name + fragment }]);
}

async function reasonOf(name: string, bytes: Uint8Array, fragment = ""): Promise<string> {
  const result = await read(name, bytes, fragment);
  if (result.ok) throw new Error("it was read");
  return result.problems.map(({ file, reason }) => `${file}: ${reason}`).join("\n");
}

async function fontOf(name: string, bytes: Uint8Array, fragment = "") {
  const result = await read(name, bytes, fragment);
  if (!result.ok) throw new Error(JSON.stringify(result.problems));
  return result.value[0]!;
}

test("a font's family, characters and widths are those of its tables", async () => {
  const { table, files } = await fontOf("hebrew.ttf", hebrew);
  const font = create(hebrew);
  if (!("layout" in font)) throw new Error("a collection");
  expect(table).toMatchObject({ family: "Nota Suns Hebrew", unitsPerEm: 1000 });
  expect([...files.keys()]).toEqual([400]);
  const face = typefaceOf(table).face(700);
  for (const code of font.characterSet.filter((one) => one > 0x20 && one < 0xffff)) {
    expect(face.units(String.fromCodePoint(code))).toBe(font.glyphForCodePoint(code).advanceWidth);
  }
  expect(face.has(0x6f22)).toBe(false);
});

test("a font of a collection is the same font; the family after a # says which", async () => {
  const alone = await fontOf("hebrew.ttf", hebrew);
  const taken = await fontOf("fonts.ttc", collection(hebrew), "#Nota Suns Hebrew");
  expect(taken.table).toEqual(alone.table);
  const characters = [0x5e9, 0x5dc];
  const [a, b] = await Promise.all(
    [alone, taken].map(async ({ files }) => subsetFont(files.get(400)!.bytes, characters, shipped)),
  );
  expect(Buffer.from(b!).equals(Buffer.from(a!))).toBe(true);
  expect(await reasonOf("fonts.ttc", collection(hebrew), "#Other")).toBe(
    'fonts.ttc#Other: has no family "Other"; it has Nota Suns Hebrew',
  );
});

test("a font whose licence bits forbid it is not embeddable", async () => {
  expect((await fontOf("r.ttf", licensed(hebrew, 2))).files.get(400)!.embeddable).toBe(false);
  expect((await fontOf("h.ttf", hebrew)).files.get(400)!.embeddable).toBe(true);
});

test.each([
  [
    "text.ttf",
    Buffer.from("not a font at all"),
    "text.ttf: this is no font; name a TrueType or OpenType file (.ttf, .otf, .ttc)",
  ],
  ["empty.ttf", Buffer.alloc(0), "empty.ttf: this is no font; name a TrueType or OpenType file (.ttf, .otf, .ttc)"],
  [
    "web.woff2",
    Buffer.from("wOF2 and so on"),
    "web.woff2: this is a web font; name the TrueType or OpenType file of it",
  ],
  ["short.ttf", hebrew.subarray(0, 3000), "short.ttf: the font is cut short or broken; get the file anew"],
  [
    "many.ttc",
    Buffer.from("ttcf\0\u0001\0\0\u007f\0\0\0", "latin1"),
    "many.ttc: the collection is broken; get the file anew",
  ],
])("%s is refused with a reason and a way out", async (name, bytes, reason) => {
  expect(await reasonOf(name, bytes)).toBe(reason);
});

test("a font that is broken anywhere is read or refused, and never throws or hangs", async () => {
  // Every byte that says where and how long something is, and some of the rest.
  for (let at = 0; at < 2000; at += 7) {
    const broken = Buffer.from(hebrew);
    broken.fill(0xff, at, at + 2);
    const result = await read("broken.ttf", broken);
    const told = result.ok
      ? result.value.map(({ table }) => table.family)
      : result.problems.map(({ reason }) => reason);
    expect(told, `broken at ${String(at)}`).toEqual([expect.stringMatching(/./u)]);
  }
});

test("a family that ships with the program is refused: it would be two of one name", async () => {
  expect(await reasonOf("own.ttf", own)).toBe(
    "own.ttf: Noto Sans Hebrew is among the program's own fonts; leave it out, or name another",
  );
});

test("a family's name cannot end the style sheet that it stands in", async () => {
  const { table } = await fontOf("n.ttf", renamed(own, "Noto Sans Hebrew", "A';}</style><b>B"));
  expect(table.family).toBe("AstylebB");
});

const shipped = path.join(folder, "shipped");

beforeAll(async () => {
  await mkdir(shipped);
  const wasm = fileURLToPath(new URL("../../node_modules/harfbuzzjs/dist/harfbuzz-subset.wasm", import.meta.url));
  await copyFile(wasm, path.join(shipped, "harfbuzz-subset.wasm"));
});
