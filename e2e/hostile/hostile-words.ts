/**
 * Timelines whose every free text is an attack on something that reads it: a parser of markup, a spreadsheet, a PDF, a
 * bibliography, a terminal, a layout. All of them are texts that a source may hold, so all of them are drawn, as text.
 */
import { readFileSync } from "node:fs";
import path from "node:path";
import { ELSEWHERE, MISCHIEF, type HostileFile } from "./hostile-file.ts";

const ISOLATES = "\u2066\u2067\u2068";

/** Names and words; a blank or a control character is no text and is refused elsewhere. */
const WORDS: Readonly<Record<string, string>> = {
  script: `<script>${MISCHIEF}</script>`,
  "script-closed-early": `</script><script>${MISCHIEF}</script>`,
  "script-in-a-comment": `<!--<script>${MISCHIEF}</script>-->`,
  "comment-never-closed": "<!--",
  "comment-closed": "--><b>",
  noscript: `</noscript><img src=x onerror=${MISCHIEF}>`,
  title: `</title><img src=x onerror=${MISCHIEF}>`,
  style: `</style><style>@import url(${ELSEWHERE})</style>`,
  image: `<img src=x onerror=${MISCHIEF}>`,
  "image-elsewhere": `<img src=${ELSEWHERE}>`,
  "attribute-left": `" onload="${MISCHIEF}`,
  "attribute-left-by-one": `' onload='${MISCHIEF}`,
  "attribute-without-quotes": `x onload=${MISCHIEF}`,
  "svg-text-closed": `</text></svg><script>${MISCHIEF}</script>`,
  "svg-foreign": `<foreignObject><iframe src="${ELSEWHERE}"/></foreignObject>`,
  "svg-use": `<use href="${ELSEWHERE}#a"/>`,
  "svg-animate": `<set attributeName="href" to="javascript:${MISCHIEF}"/>`,
  "cdata-closed": `]]><script>${MISCHIEF}</script>`,
  cdata: "<![CDATA[",
  "doctype-entity": `<!DOCTYPE a [<!ENTITY b SYSTEM "${ELSEWHERE}">]>&b;`,
  "processing-instruction": `<?xml-stylesheet href="${ELSEWHERE}"?>`,
  entity: "&lt;script&gt;&amp;&#60;&#x3c;&nbsp;&bogus;",
  "entity-of-nothing": "&#0;&#xD800;&#x110000;",
  "metadata-of-ours":
    '</metadata><sourceline:timeline xmlns:sourceline="sourceline://picture/1">{}</sourceline:timeline>',
  "script-of-ours": '<script type="application/json" id="timeline-data">{}</script>',
  "javascript-address": `javascript:${MISCHIEF}`,
  "data-address": `data:text/html,<script>${MISCHIEF}</script>`,
  "file-address": "file:///etc/passwd",
  "own-scheme": "sourceline://view?sources=none",
  "css-url": `url(${ELSEWHERE})`,
  "css-expression": `;background:url(${ELSEWHERE});}`,
  template: "${process.exit(1)}{{constructor.constructor('return 1')()}}",
  "percent-format": "%s%s%n%d%1$s%p",
  "replacement-pattern": "$&$1$`$'$$",
  "regular-expression": "(a+)+$[[:alpha:]]{1,99}",
  "formula-equals": `=HYPERLINK("${ELSEWHERE}","x")`,
  "formula-plus": "+cmd|' /C calc'!A0",
  "formula-minus": "-2+3+cmd|' /C calc'!A0",
  "formula-at": "@SUM(1+1)*cmd|' /C calc'!A0",
  "formula-full-width": "＝1＋1",
  "formula-after-quote": '"=1+1',
  "csv-quotes": '","\'","',
  "pdf-stream": ") Tj ET endstream endobj",
  "pdf-name": "/JavaScript /OpenAction << /S /JS >>",
  "pdf-type-of-ours": "/Subtype /application#2Fvnd.sourceline.timeline stream",
  "pdf-header": "%PDF-1.7 %%EOF",
  backslashes: "\\\\\\(\\)\\0\\x3c",
  bibtex: "} @article{x, title = {",
  "bibtex-shell": "\\input{/etc/passwd}\\write18{id}",
  ris: "ER  - TY  - JOUR",
  markdown: "[a](javascript:1) ![b](x) | c | `d`",
  json: '"}],"version":9,{"',
  "json-escape": "\\u0000\\u001b",
  shell: "$(id)`id`;id|id&&id",
  "path-up": "../../../../etc/passwd",
  "path-of-windows": "..\\..\\CON",
  "overrides-of-direction": "\u202egnp.exe\u202c",
  "isolates-never-closed": ISOLATES.repeat(12),
  "marks-of-direction": "\u200e\u200f\u061c",
  "line-ends-of-unicode": "one\u2028two\u2029three",
  "right-to-left": "مرحبا بالعالم שלום",
  "right-to-left-and-left": "abc مرحبا 123 def שלום 456",
  "of-no-width": "\u200b\u200c\u200d\u2060\ufeffa",
  "soft-hyphens": "a\u00ad".repeat(20),
  "tag-letters": "a\u{e0001}\u{e0041}\u{e0042}\u{e007f}",
  "variation-selectors": "a\ufe0f\ufe0e\u{e0100}",
  "combining-stack": `a${"\u0301".repeat(40)}`,
  "combining-alone": "\u0301\u0302\u0303",
  "joined-emoji": "👨‍👩‍👧‍👦".repeat(3),
  "joiners-without-end": "👩\u200d".repeat(10),
  flags: "🇸🇾🇺🇸🇷🇺🇺",
  "skin-tones-alone": "🏿🏿🏿",
  "regional-letters-odd": "🇦".repeat(9),
  "private-use": "\ue000\uf8ff\u{f0000}\u{10fffd}",
  unassigned: "\u0378\u{2fe0}\u{e0fff}",
  "letters-beyond-the-first-plane": "𝔘𐍈𒀀𠀀",
  "ligature-as-long-as-a-line": "﷽".repeat(6),
  "telugu-cluster": "జ్ఞ‌ా",
  "hangul-parts": "\u1100\u1161\u11a8".repeat(6),
  "thai-without-blanks": "ภาษาไทยไม่มีช่องว่างระหว่างคำ",
  "one-word": "w".repeat(48),
  "one-letter": ".",
  "blanks-of-every-width": "a\u00a0\u2000\u2009\u202f\u205f\u3000b",
  "ideographic-blank-at-the-end": "a\u3000",
  "quotes-of-every-kind": "\"'“”‘’«»‹›„‚`´",
  "looks-like-latin": "раураӏ",
  "annotation-marks": "\ufff9a\ufffab\ufffb",
  "replacement-character": "\ufffd\ufffc",
  "prototype-name": "__proto__",
  "constructor-name": "constructor",
  "numbers-that-are-not": "NaN Infinity -0 1e999 0x10",
  "date-that-is-none": "0000-00-00 2016-13-45",
};

/** The fields of free text, and how many UTF-16 units each takes; longer words are cut there. */
const FREE: Readonly<Record<string, number>> = {
  title: 48,
  label: 60,
  measure: 60,
  unit: 60,
  value: 80,
  ...Object.fromEntries(
    "description summary place name role says party wording basis literal family note genre"
      .split(" ")
      .map((field) => [field, 200]),
  ),
};

const HARBOUR = readFileSync(path.join(import.meta.dirname, "../helpers/harbour.json"), "utf8");

/** A timeline for each of the words: the words are every free text in it. */
export function hostileWords(): readonly HostileFile[] {
  return Object.entries(WORDS).map(([name, words]) => {
    const text = JSON.stringify(withWords(JSON.parse(HARBOUR), "", words));
    return { name: `words-${name}.json`, bytes: Buffer.from(text) };
  });
}

/** One timeline with all of them, an event and a lane for each. */
export function everyHostileWord(): Uint8Array {
  const harbour = JSON.parse(HARBOUR) as { readonly lanes: object[]; readonly events: object[] };
  const told = Object.entries(WORDS).map(([id, words]) => ({
    lane: { id, label: cut(words, FREE["label"]) },
    event: { ...(withWords(harbour.events[0], "", words) as object), id, lane: id },
  }));
  const lanes = [...harbour.lanes, ...told.map(({ lane }) => lane)];
  const events = [...harbour.events, ...told.map(({ event }) => event)];
  return Buffer.from(JSON.stringify({ ...harbour, lanes, events }));
}

function withWords(value: unknown, field: string, words: string): unknown {
  if (typeof value === "string") return cut(words, FREE[field]) ?? value;
  if (Array.isArray(value)) return value.map((item) => withWords(item, field, words));
  if (typeof value !== "object" || value === null) return value;
  return Object.fromEntries(Object.entries(value).map(([key, item]) => [key, withWords(item, key, words)]));
}

/** As many whole characters as fit; undefined where the field holds no free text. */
function cut(words: string, most: number | undefined): string | undefined {
  if (most === undefined) return undefined;
  let kept = "";
  for (const character of words) {
    if (kept.length + character.length > most) break;
    kept += character;
  }
  return kept;
}
