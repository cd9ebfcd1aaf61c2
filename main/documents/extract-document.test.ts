import { build } from "esbuild";
import { strToU8, zipSync } from "fflate";
import { createHash } from "node:crypto";
import { mkdtemp, readFile, rm, writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import path from "node:path";
import PDFDocument from "pdfkit";
import { afterAll, beforeAll, expect, test } from "vitest";
import { bestOf } from "../../data/document/source-draft.ts";
import type { ExtractDocument } from "./document-kind.ts";
import { createExtract } from "./extract-apart.ts";
import { withoutCanvas } from "./pdf/without-canvas.mjs";
import { readDocument } from "./read-document.ts";

const folder = await mkdtemp(path.join(tmpdir(), "sourceline-extract-"));
const extract: ExtractDocument = createExtract(folder);

// As the program has it: on a thread of its own, from one file.
beforeAll(async () => {
  await build({
    entryPoints: { "document-worker": path.join(import.meta.dirname, "document-worker.ts") },
    ...{ bundle: true, platform: "node", format: "cjs", logLevel: "error", outdir: folder },
    outExtension: { ".js": ".cjs" },
    banner: { js: 'const importMetaUrl = require("node:url").pathToFileURL(__filename).href;' },
    define: { "import.meta.url": "importMetaUrl" },
    mainFields: ["module", "main"],
    plugins: [withoutCanvas],
  });
}, 60_000);

afterAll(() => rm(folder, { recursive: true, force: true }));

async function read(name: string, bytes: string | Uint8Array) {
  const document = await extract(name, typeof bytes === "string" ? Buffer.from(bytes) : bytes);
  return "reason" in document ? document.reason : document;
}

const PAGE = "<title>Harbour</title><nav>News</nav><p>They signed.";
const WORD = {
  "word/document.xml": strToU8("<w:document><w:p><w:r><w:t>They signed.</w:t></w:r></w:p></w:document>"),
  "docProps/core.xml": strToU8("<cp:coreProperties><dc:title>Harbour</dc:title></cp:coreProperties>"),
};

const FONT = await readFile(
  path.join(
    import.meta.dirname,
    "../../node_modules/@expo-google-fonts/source-sans-3/400Regular/SourceSans3_400Regular.ttf",
  ),
);

/** A PDF of two pages. */
async function pdf(options: PDFKit.PDFDocumentOptions = {}): Promise<Buffer> {
  const document = new PDFDocument({
    info: { Title: "Harbour", CreationDate: new Date(0) },
    lang: "en-GB",
    // No font of its own, of which the form for browsers has none.
    font: FONT as unknown as string,
    ...options,
  });
  const parts: Buffer[] = [];
  const done = new Promise((resolve) => document.on("data", (part: Buffer) => parts.push(part)).on("end", resolve));
  document.text("The mayors of both towns signed the agreement at noon on Saturday.", { width: 200 });
  document.moveDown().text("Boats came.").addPage().text("The end.").end();
  await done;
  return Buffer.concat(parts);
}

test("a web page is what a reader sees of it", async () => {
  const expected = { paragraphs: [{ text: "News", isFurniture: true }, { text: "They signed." }] };
  expect(await read("a.html", PAGE)).toMatchObject(expected);
  expect(await read("a.HTM", PAGE)).toMatchObject(expected);
  // What is called a text is read as one, as its locators have always counted.
  expect(await read("a.txt", PAGE)).toMatchObject({ paragraphs: [{ text: PAGE }] });
});

test.each([
  ["as the page says", Buffer.from(`<meta charset="iso-8859-2"><p>\xb1`, "latin1"), "ą"],
  [
    "as old pages say",
    Buffer.from(`<meta http-equiv=x content="text/html; charset=windows-1251"><p>\xc0`, "latin1"),
    "А",
  ],
  ["as Windows-1252 where it says nothing", Buffer.from("<p>\x93a\x94", "latin1"), "“a”"],
  ["as its mark says", Buffer.concat([Buffer.from([0xff, 0xfe]), Buffer.from("<p>ü", "utf16le")]), "ü"],
  ["by a name that nobody knows", Buffer.from("<meta charset=x-none><p>\xfc", "latin1"), "ü"],
])("a web page is decoded %s", async (_how, bytes, text) => {
  expect(await read("a.html", bytes)).toMatchObject({ paragraphs: [{ text }] });
});

test("a Word document is its paragraphs and properties", async () => {
  const document = await read("a.docx", zipSync(WORD));
  expect(document).toMatchObject({ paragraphs: [{ text: "They signed." }] });
  expect(bestOf((document as Exclude<typeof document, string>).about)).toEqual({ title: "Harbour" });
});

test("a PDF is its paragraphs with their pages, and its metadata", async () => {
  const document = await read("a.pdf", await pdf());
  expect(document).toMatchObject({
    paragraphs: [
      { text: "The mayors of both towns signed the agreement at noon on Saturday.", page: "1" },
      { text: "Boats came.", page: "1" },
      { text: "The end.", page: "2" },
    ],
  });
  expect(bestOf((document as Exclude<typeof document, string>).about)).toMatchObject({
    title: "Harbour",
    issued: { raw: "1970-01-01" },
    language: "en-GB",
  });
});

test.each<[string, string, () => Promise<string | Uint8Array>, RegExp]>([
  ["a PDF with a password", "a.pdf", () => pdf({ userPassword: "x" }), /asks for a password; save a copy/u],
  [
    "a broken PDF",
    "a.pdf",
    () => Promise.resolve("%PDF-1.7\n1 0 obj <</Type"),
    /damaged.+; save its words as plain text/u,
  ],
  [
    "a zip bomb",
    "a.docx",
    () => Promise.resolve(zipSync({ ...WORD, "word/document.xml": new Uint8Array(65 * 1024 * 1024) })),
    /larger than 64 MiB unpacked/u,
  ],
  ["a broken archive", "a.docx", () => Promise.resolve(zipSync(WORD).subarray(0, 90)), /damaged/u],
  ["another archive", "a.docx", () => Promise.resolve(zipSync({ a: strToU8("a") })), /no Word document.+; save/u],
  ["a web archive", "a.mhtml", () => Promise.resolve("From: x"), /web archive; save the page as HTML/u],
  ["bytes that are no text", "a.txt", () => Promise.resolve("a\0b"), /not a text file; save/u],
  ["a page that is no text", "a.html", () => Promise.resolve("<p>a\0b"), /not a text file; save/u],
])("%s says why it is not read", async (_what, name, bytes, reason) => {
  expect(await read(name, await bytes())).toMatch(reason);
});

test("a hostile PDF ends, and what follows is read", async () => {
  const whole = await pdf();
  for (const at of [20, 200, 400, whole.length - 200]) {
    const broken = Buffer.from(whole);
    broken.fill(0x3c, at, at + 40);
    const document = await read("a.pdf", broken);
    expect(typeof document === "string" || document.paragraphs.length >= 0).toBe(true);
  }
  const cycle =
    "%PDF-1.4\n1 0 obj<</Type/Catalog/Pages 2 0 R>>endobj\n2 0 obj<</Type/Pages/Kids[2 0 R 2 0 R]/Count 9999999>>endobj\ntrailer<</Root 1 0 R>>";
  expect(typeof (await read("a.pdf", cycle))).toBe("string");
  expect(await read("b.pdf", whole)).toMatchObject({ paragraphs: { length: 3 } });
});

test("the checksum is that of the file, whatever is read of it", async () => {
  const bytes = zipSync(WORD);
  await writeFile(path.join(folder, "a.docx"), bytes);
  expect(await readDocument(folder, "a.docx", extract)).toMatchObject({
    sha256: createHash("sha256").update(bytes).digest("hex"),
    paragraphs: [{ text: "They signed." }],
  });
});
