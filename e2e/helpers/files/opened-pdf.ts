/** Looks into a PDF that pdfkit wrote: for tests. It knows no other writer's files. */
import { inflateSync } from "node:zlib";

/** An object's dictionary as text, and its stream, if it has one, unpacked. */
export interface PdfObject {
  readonly text: string;
  readonly stream: string;
}

export class OpenedPdf {
  readonly trailer: string;
  readonly #objects = new Map<number, PdfObject>();

  constructor(bytes: Uint8Array) {
    const file = Buffer.from(bytes).toString("latin1");
    this.trailer = file.slice(file.lastIndexOf("trailer"));
    for (const [, id = "", body = ""] of file.matchAll(/^(\d+) 0 obj\n(.*?)\nendobj$/gmsu)) {
      const [text = ""] = body.split("\nstream\n", 1);
      const raw = Buffer.from(body.slice(text.length + "\nstream\n".length, -"\nendstream".length), "latin1");
      const stream = (text.includes("/FlateDecode") ? inflateSync(raw) : raw).toString("latin1");
      this.#objects.set(Number(id), { text, stream });
    }
  }

  /** The objects whose text matches a pattern. */
  all(pattern: RegExp): PdfObject[] {
    return [...this.#objects.values()].filter(({ text }) => pattern.test(text));
  }

  get catalog(): string {
    return this.all(/\/Type \/Catalog/u)[0]?.text ?? "";
  }

  /** What the page is drawn with: operators and operands, each operator at the end of its line. */
  get content(): string {
    const page = this.all(/\/Type \/Page\n/u)[0]?.text ?? "";
    return this.follow(page, "Contents").stream;
  }

  /** The object that an entry refers to. */
  follow(text: string, entry: string): PdfObject {
    const id = new RegExp(`/${entry} (\\d+) 0 R`, "u").exec(text)?.[1];
    return this.#objects.get(Number(id)) ?? { text: "", stream: "" };
  }

  object(id: string): PdfObject {
    return this.#objects.get(Number.parseInt(id)) ?? { text: "", stream: "" };
  }

  /** A text string's value: plain, or UTF-16 with its mark. */
  string(text: string, entry: string): string | undefined {
    const found = new RegExp(`/${entry} \\(((?:\\\\.|[^\\\\)])*)\\)`, "su").exec(text)?.[1];
    if (found === undefined) return undefined;
    const named: Readonly<Record<string, string>> = { n: "\n", r: "\r", t: "\t", b: "\b", f: "\f" };
    const bytes = found.replace(/\\(.)/gsu, (_all, letter: string) => named[letter] ?? letter);
    if (!bytes.startsWith("\u00fe\u00ff")) return bytes;
    return Buffer.from(bytes.slice(2), "latin1").swap16().toString("utf16le");
  }

  /** Structure types, and words for figures, in the order of the tree. */
  get structure(): string[] {
    const kids = (text: string): string[] => /\/K \[(.*?)\]/su.exec(text)?.[1]?.match(/\d+(?= 0 R)/gu) ?? [];
    const visit = (id: string): string[] => {
      const { text } = this.object(id);
      const type = /\/S \/(\w+)/u.exec(text)?.[1] ?? "";
      const alt = this.string(text, "Alt");
      return [alt === undefined ? type : `${type}: ${alt}`, ...kids(text).flatMap(visit)];
    };
    return kids(this.follow(this.catalog, "StructTreeRoot").text).flatMap(visit);
  }

  /** The words on the page in the order in which they are drawn, a line of text each; by the fonts' own tables. */
  get words(): string[] {
    const page = this.all(/\/Type \/Page\n/u)[0]?.text ?? "";
    const fonts = new Map(
      [...this.follow(page, "Resources").text.matchAll(/\/(F\d+) (\d+) 0 R/gu)].map(([, name = "", id = ""]) => [
        name,
        toUnicode(this.follow(this.object(id).text, "ToUnicode").stream),
      ]),
    );
    return [...this.content.matchAll(/^BT$(.*?)^ET$/gmsu)].map(([, block = ""]) => {
      const codes = fonts.get(/\/(F\d+) /u.exec(block)?.[1] ?? "") ?? [];
      const glyphs = [...block.matchAll(/<([0-9a-f]+)>/gu)].flatMap(([, hex = ""]) => hex.match(/.{4}/gu) ?? []);
      return glyphs.map((glyph) => codes[Number.parseInt(glyph, 16)] ?? "\ufffd").join("");
    });
  }
}

function toUnicode(map: string): string[] {
  const codes = [...map.matchAll(/\[(.*?)\]/gu)].flatMap(([, list = ""]) => list.match(/<[^>]*>/gu) ?? []);
  return codes.map((code) => {
    const units = code.match(/[0-9a-f]{4}/gu) ?? [];
    return String.fromCharCode(...units.map((unit) => Number.parseInt(unit, 16)));
  });
}
