/** A PDF of one page, tagged, with words for everything that a machine wants to know of it. */
import PDFDocument from "pdfkit";
import { createHash } from "node:crypto";
import { hundredths } from "../../../renderer/picture/shapes/path.ts";
import { escapeText } from "../svg/markup.ts";

/** What a document says of itself. */
export interface DocumentFacts {
  readonly title: string;
  readonly description: string;
  /** BCP 47 tag of the language it is written in. */
  readonly language: string;
  /** Of its page, in pt. */
  readonly width: number;
  readonly height: number;
}

/** A page has no more units than this in each direction (PDF 1.7, annex C). */
const LARGEST = 14_400;

/**
 * pdfkit with three of its habits changed: no date (a picture has none, and the same picture has the same bytes), a
 * title that may hold any character, and a claim of PDF/UA-1 (ISO 14289-1) without the list of glyphs that the standard
 * does not ask for and that pdfkit leaves incomplete.
 */
export class PictureDocument extends PDFDocument {
  /** How many pt a unit of the page is: 1, but for pages larger than readers can show otherwise. */
  readonly unit: number;
  readonly #facts: DocumentFacts;

  constructor(facts: DocumentFacts) {
    super({
      pdfVersion: "1.7",
      tagged: true,
      displayTitle: true,
      lang: facts.language,
      info: { Title: facts.title, Subject: facts.description, Creator: "Sourceline", Producer: "pdfkit" },
      autoFirstPage: false,
      // Else it looks for Helvetica, which is not shipped.
      font: "",
    });
    this.#facts = facts;
    delete this.info.CreationDate;
    this.unit = Math.max(1, Math.ceil(Math.max(facts.width, facts.height) / LARGEST));
    this.addPage({ size: [facts.width / this.unit, facts.height / this.unit].map(hundredths), margin: 0 });
    if (this.unit > 1) Object.assign(this.page.dictionary.data, { UserUnit: this.unit });
  }

  /** From here on inks that a colour has none of leave what lies under it as it is (PDF 1.7, 8.6.7). */
  overprint(): void {
    const state = this.ref({ Type: "ExtGState", OP: true, op: true, OPM: 1 });
    state.end("");
    Object.assign(this.page.ext_gstates, { Overprint: state });
    this.addContent("/Overprint gs");
  }

  /** Called by pdfkit at the end, in place of its own that escapes nothing. */
  _addInfo(): void {
    const { title, description, language } = this.#facts;
    const inDefault = (text: string): string =>
      `<rdf:Alt><rdf:li xml:lang="x-default">${escapeText(text)}</rdf:li></rdf:Alt>`;
    this.appendXML(`<rdf:Description rdf:about=""
 xmlns:dc="http://purl.org/dc/elements/1.1/"
 xmlns:pdf="http://ns.adobe.com/pdf/1.3/"
 xmlns:pdfuaid="http://www.aiim.org/pdfua/ns/id/"
 xmlns:xmp="http://ns.adobe.com/xap/1.0/">
<dc:format>application/pdf</dc:format>
<dc:title>${inDefault(title)}</dc:title>
<dc:description>${inDefault(description)}</dc:description>
<dc:language><rdf:Bag><rdf:li>${escapeText(language)}</rdf:li></rdf:Bag></dc:language>
<pdf:Producer>pdfkit</pdf:Producer>
<pdfuaid:part>1</pdfuaid:part>
<xmp:CreatorTool>Sourceline</xmp:CreatorTool>
</rdf:Description>`);
  }

  /** Ends the document and gives its bytes, with a file identifier (PDF 1.7, 14.4) that follows from them. */
  async bytes(): Promise<Uint8Array<ArrayBuffer>> {
    const chunks: Uint8Array[] = [];
    const ended = new Promise((resolve, reject) => {
      this.on("data", (chunk: Uint8Array) => chunks.push(chunk));
      this.on("end", resolve);
      this.on("error", reject);
    });
    this.end();
    await ended;
    return withContentId(Buffer.concat(chunks));
  }
}

/** pdfkit makes the identifier of title and date, so that two pictures of one title would pass for the same file. */
function withContentId(pdf: Buffer): Uint8Array<ArrayBuffer> {
  const at = pdf.lastIndexOf("/ID [");
  const old = /^\/ID \[<([0-9a-f]{32})> <\1>\]/.exec(pdf.toString("latin1", at, at + 80))?.[1];
  if (old === undefined) throw new Error("the file identifier is not where it was expected");
  const id = createHash("sha256").update(pdf.subarray(0, at)).digest("hex").slice(0, old.length);
  const bytes = new Uint8Array(pdf);
  bytes.set(Buffer.from(`/ID [<${id}> <${id}>]`, "latin1"), at);
  return bytes;
}
