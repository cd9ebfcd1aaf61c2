/** Pictures and pages as the program writes them, turned against it: cut, inflated without end, holding two, or script. */
import { deflateSync } from "node:zlib";
import { LARGEST_EMBEDDED } from "../../main/embedded/embedded.ts";
import { readChunks, writeChunks, type PngChunk } from "../../main/write/png/png-chunks.ts";
import { ELSEWHERE, MISCHIEF, type HostileFile } from "./hostile-file.ts";

/** One timeline in each form that it can be opened from. */
export interface HonestPictures {
  readonly svg: string;
  readonly png: Uint8Array;
  readonly pdf: Uint8Array;
  readonly html: string;
}

/** All of them, made from honest ones. */
export function hostilePictures({ svg, png, pdf, html }: HonestPictures): readonly HostileFile[] {
  return [...hostileSvg(svg), ...hostilePng(png), ...hostilePdf(Buffer.from(pdf)), ...hostilePage(html)];
}

/** What inflates to more than any timeline has. */
function bomb(): Buffer {
  return deflateSync(Buffer.alloc(LARGEST_EMBEDDED + 1, " "));
}

function file(name: string, bytes: string | Uint8Array, refusal?: RegExp): HostileFile {
  return { name, bytes: Buffer.from(bytes), ...(refusal && { refusal }) };
}

function hostileSvg(svg: string): readonly HostileFile[] {
  const metadata = svg.slice(svg.indexOf("  <metadata>"), svg.indexOf("</metadata>") + 11);
  const ending = (more: string): string => svg.replace("</svg>", `${more}</svg>`);
  const entities = Array.from(
    { length: 10 },
    (_, at) => `<!ENTITY a${String(at + 1)} "${`&a${String(at)};`.repeat(10)}">`,
  ).join("");
  return [
    file("picture-script.svg", ending(`<script>${MISCHIEF}</script>`)),
    file("picture-onload.svg", svg.replace("<svg ", `<svg onload="${MISCHIEF}" `)),
    file("picture-foreign.svg", ending(`<foreignObject><iframe src="${ELSEWHERE}"/></foreignObject>`)),
    file("picture-fetches.svg", ending(`<image href="${ELSEWHERE}"/><style>@import url(${ELSEWHERE});</style>`)),
    file("picture-outer-entity.svg", `<!DOCTYPE svg [<!ENTITY x SYSTEM "${ELSEWHERE}">]>${svg}`),
    file("picture-laughs.svg", `<!DOCTYPE svg [<!ENTITY a0 "a">${entities}]>${ending("<text>&a10;</text>")}`),
    file("picture-laughs-inside.svg", svg.replace(/(<sourceline:timeline>)/, "$1&a10;"), /JSON|entit/),
    file("picture-twice.svg", ending(metadata), /more than one timeline/),
    file("picture-cut.svg", svg.slice(0, svg.indexOf("</sourceline:timeline>") - 40), /./),
    file(
      "picture-of-tomorrow.svg",
      svg.replaceAll("sourceline://picture/1", "sourceline://picture/9"),
      /newer Sourceline/,
    ),
    file("picture-without.svg", svg.replace(metadata, ""), /no timeline/),
    file("picture-prefixes.svg", svg.replace("<svg ", `<svg ${prefixes(200)} `)),
    file("picture-open-elements.svg", ending("<g>".repeat(50_000))),
  ];
}

function prefixes(count: number): string {
  return Array.from({ length: count }, (_, at) => `xmlns:p${String(at)}="sourceline://picture/1"`).join(" ");
}

function hostilePng(png: Uint8Array): readonly HostileFile[] {
  const chunks = readChunks(png);
  const isOurs = ({ data }: PngChunk): boolean =>
    Buffer.from(data).toString("latin1").startsWith("Sourceline timeline\0");
  const ours = chunks.filter(isOurs);
  const without = chunks.filter((chunk) => !isOurs(chunk));
  const withText = (head: string, body: Uint8Array): Uint8Array => {
    const data = Buffer.concat([Buffer.from(`Sourceline timeline\0${head}`, "latin1"), body]);
    return writeChunks([...without.slice(0, 1), { type: "iTXt", data }, ...without.slice(1)]);
  };
  const flipped = Uint8Array.from(png);
  flipped[60] = (flipped[60] ?? 0) ^ 0xff;
  const endless = Buffer.from(png);
  endless.writeUInt32BE(0xffff_ffff, 33);
  return [
    file("picture-bomb.png", withText("\x01\0\0\0", bomb()), /larger than 32 MiB/),
    file("picture-not-deflated.png", withText("\x01\0\0\0", Buffer.from("{}")), /damaged/),
    file("picture-fields-never-end.png", withText("\0\0", Buffer.alloc(999, "a")), /damaged/),
    file("picture-not-utf-8.png", withText("\0\0\0\0", Uint8Array.of(0xff, 0xfe)), /damaged/),
    file("picture-script-inside.png", withText("\0\0\0\0", Buffer.from(MISCHIEF)), /looks like a script/),
    file(
      "picture-twice.png",
      writeChunks([...chunks.slice(0, 1), ...ours, ...chunks.slice(1)]),
      /more than one timeline/,
    ),
    file("picture-cut.png", png.subarray(0, png.length - 20), /too early/),
    file("picture-flipped.png", flipped, /damaged/),
    file("picture-endless-chunk.png", endless, /too early/),
    file("picture-without.png", writeChunks(without), /no timeline/),
    file("picture-head-alone.png", png.subarray(0, 8), /too early/),
  ];
}

function hostilePdf(pdf: Buffer): readonly HostileFile[] {
  const text = pdf.toString("latin1");
  const type = "/Subtype /application#2Fvnd.sourceline.timeline";
  const at = text.indexOf(type);
  const start = text.lastIndexOf(" obj", at);
  const stream = text.slice(start, text.indexOf("endobj", at));
  const changed = (change: (object: string) => string): Buffer =>
    Buffer.from(text.slice(0, start) + change(stream) + text.slice(start + stream.length), "latin1");
  const packed = bomb().toString("latin1");
  return [
    file(
      "picture-bomb.pdf",
      changed(
        () => ` obj\n<<${type} /Filter /FlateDecode /Length ${String(packed.length)}>>\nstream\n${packed}\nendstream\n`,
      ),
      /larger than 32 MiB/,
    ),
    file("picture-twice.pdf", Buffer.from(`${text}\n9999 0${stream}endobj\n`, "latin1"), /more than one timeline/),
    file(
      "picture-length-elsewhere.pdf",
      changed((object) => object.replace(/\/Length \d+/, "/Length 9 0 R")),
      /damaged/,
    ),
    file(
      "picture-length-too-long.pdf",
      changed((object) => object.replace(/\/Length \d+/, "/Length 999999999")),
      /damaged/,
    ),
    file(
      "picture-filters.pdf",
      changed((object) => object.replace("/FlateDecode", "/LZWDecode")),
      /damaged/,
    ),
    file("picture-cut.pdf", pdf.subarray(0, at + 60), /damaged/),
    file(
      "picture-without.pdf",
      changed(() => " obj\n<<>>\n"),
      /no timeline/,
    ),
    file(
      "picture-opens.pdf",
      Buffer.from(`${text}\n1 0 obj\n<</OpenAction<</S/JavaScript/JS(${MISCHIEF})>>>>\nendobj\n`, "latin1"),
    ),
  ];
}

function hostilePage(html: string): readonly HostileFile[] {
  const opening = /<script type="[^"]*" id="timeline-data">/.exec(html)?.[0] ?? "";
  const start = html.indexOf(opening) + opening.length;
  const end = html.indexOf("<", start);
  const holding = (data: string): string => html.slice(0, start) + data + html.slice(end);
  return [
    file("page-bomb.html", holding(bomb().toString("base64")), /larger than 32 MiB/),
    file("page-not-packed.html", holding("!!!"), /damaged/),
    file("page-script-packed.html", holding(deflateSync(MISCHIEF).toString("base64")), /looks like a script/),
    file(
      "page-twice.html",
      html.replace("</body>", `${html.slice(start - opening.length, end)}</script></body>`),
      /more than one timeline/,
    ),
    file("page-without.html", html.slice(0, start - opening.length) + html.slice(end), /no timeline/),
    file("page-more-script.html", html.replace("</body>", `<script>${MISCHIEF}</script></body>`)),
    file("page-cut.html", html.slice(0, start + 40), /damaged/),
  ];
}
