import { deflateSync } from "node:zlib";
import PDFDocument from "pdfkit";
import { expect, test } from "vitest";
import { LARGEST_EMBEDDED, NOTHING_EMBEDDED, TOO_LARGE, TWICE_EMBEDDED } from "./embedded.ts";
import { attachEmbedded, extractFromPdf } from "./embedded-pdf.ts";

const EMBEDDED = { timeline: '{"title":"Ж ≠ 12"}\n'.repeat(50), link: "sourceline://view?theme=dark" };
const DAMAGED = { reason: "the timeline in this PDF is damaged or was changed by another program; export it anew" };

async function pdf(compress: boolean, attach: (doc: PDFKit.PDFDocument) => void): Promise<Buffer> {
  const doc = new PDFDocument({ compress, font: "" });
  const chunks: Uint8Array[] = [];
  const ended = new Promise((resolve) => {
    doc.on("data", (chunk: Uint8Array) => chunks.push(chunk));
    doc.on("end", resolve);
  });
  attach(doc);
  doc.end();
  await ended;
  return Buffer.concat(chunks);
}

/** An object of a PDF that names itself a timeline. */
function stream(dictionary: string, body: string | Uint8Array, end = "\nendstream"): Buffer {
  const head = `%PDF-1.7\n1 0 obj\n<< /Type /EmbeddedFile /Subtype /application#2Fvnd.sourceline.timeline ${dictionary} >>\nstream\n`;
  return Buffer.concat([Buffer.from(head), Buffer.from(body), Buffer.from(`${end}\nendobj\n`)]);
}

test.each([true, false])("a timeline comes back as it went in, compressed %s", async (compress) => {
  expect(extractFromPdf(await pdf(compress, (doc) => attachEmbedded(doc, EMBEDDED)))).toEqual(EMBEDDED);
});

test("a PDF without attachments, or with others, holds no timeline", async () => {
  expect(extractFromPdf(await pdf(true, () => undefined))).toEqual({ reason: NOTHING_EMBEDDED });
  const other = await pdf(
    true,
    (doc) => void doc.file(Buffer.from("{}"), { name: "timeline.json", type: "application/json" }),
  );
  expect(extractFromPdf(other)).toEqual({ reason: NOTHING_EMBEDDED });
  expect(extractFromPdf(Buffer.from("%PDF-1.7\n"))).toEqual({ reason: NOTHING_EMBEDDED });
});

test.each([
  ["another program's spelling", "/Length 2", "{}"],
  ["a list of one filter", "/Length 10 /Filter [ /FlateDecode ]", deflateSync("{}")],
  ["Windows line ends behind it", "/Length 2", "{}", "\r\nendstream"],
])("a stream is read with %s", (_name, dictionary, body, end = "\nendstream") => {
  expect(extractFromPdf(stream(dictionary, body, end))).toEqual({ timeline: "{}" });
});

test.each([
  ["no length", "", "{}"],
  ["a length that is an object of its own", "/Length 2 0 R", "{}"],
  ["a length behind the end of the file", "/Length 999999999", "{}"],
  ["a length that stops short", "/Length 1", "{}"],
  ["another filter", "/Length 2 /Filter /ASCIIHexDecode", "{}"],
  ["two filters", "/Length 10 /Filter [/FlateDecode /FlateDecode]", deflateSync("{}")],
  ["parameters of a filter", "/Length 10 /Filter /FlateDecode /DecodeParms << >>", deflateSync("{}")],
  ["what cannot be inflated", "/Length 2 /Filter /FlateDecode", "{}"],
  ["what is not UTF-8", "/Length 1", Uint8Array.of(0xff)],
])("a stream with %s is refused", (_name, dictionary, body) => {
  expect(extractFromPdf(stream(dictionary, body))).toEqual(DAMAGED);
});

test("more than any timeline is refused", () => {
  const body = deflateSync(Buffer.alloc(LARGEST_EMBEDDED + 1, " "));
  expect(extractFromPdf(stream(`/Length ${String(body.length)} /Filter /FlateDecode`, body))).toEqual({
    reason: TOO_LARGE,
  });
});

test("a file that is cut off is refused, and so are two timelines", async () => {
  const whole = await pdf(true, (doc) => attachEmbedded(doc, EMBEDDED));
  const at = whole.indexOf("vnd.sourceline.timeline");
  expect(extractFromPdf(whole.subarray(0, at + 50))).toEqual(DAMAGED);
  expect(extractFromPdf(Buffer.concat([whole, whole]))).toEqual({ reason: TWICE_EMBEDDED });
});

test("words of the picture that name a timeline's type are words", async () => {
  const words = "/Subtype /application#2Fvnd.sourceline.timeline /Length 2 >> stream";
  const file = await pdf(false, (doc) => {
    doc.info.Title = `${words} (${words}`;
    attachEmbedded(doc, EMBEDDED);
    doc.info.Subject = `) ${words} ((\\`;
    doc.ref({ Type: "Metadata" }).end(Buffer.from(`<dc:title>${words}</dc:title>`));
  });
  expect(file.toString("latin1")).toContain(words);
  expect(extractFromPdf(file)).toEqual(EMBEDDED);
});
