/** A timeline as one HTML file: the window's own code around the timeline, with no need of a network or a program. */
import { createHash } from "node:crypto";
import { zlibSync } from "fflate/browser";
import { PACKED_TYPE, PAGE_DATA, PAGE_POLICY, type Opening } from "../../../data/export/page-contract.ts";
import { languageMarks } from "../../../data/language.ts";
import { printable } from "../../../data/printable.ts";
import type { DerivedCode } from "../../../data/file/parsing/chip-codes.ts";
import type { Source, Timeline } from "../../../data/timeline.ts";
import { writtenJson } from "../../../data/written.ts";
import type { EmbeddedFont } from "../../fonts/web-fonts.ts";
import { fontRules } from "../svg/svg-file.ts";
import { htmlText, jsonText } from "./html-text.ts";
import { fallbackHtml, FALLBACK_STYLE } from "./page-fallback.ts";

/** What every such page has in common, as the build made it. */
export interface PageParts {
  /** An ES module without imports that inflates the script and runs it; notices of what is in both stand before it. */
  readonly start: string;
  readonly script: PackedScript;
  readonly style: string;
  /** The elements that the script fills: content of `<body>`. */
  readonly body: string;
}

/** An ES module without imports, deflated (zlib) and in base 85, and the SHA-256 of its text in base64. */
export interface PackedScript {
  readonly data: string;
  readonly hash: string;
}

/** What is particular to one page. */
export interface PageContent {
  readonly timeline: Timeline;
  readonly opening: Opening;
  /** Font metrics by the name of their table, as far as the timeline needs them. */
  readonly metrics: Readonly<Record<string, unknown>>;
  readonly fonts: readonly EmbeddedFont[];
}

/** Nothing is shown before it has its style, which is deflated like the script. */
const START_STYLE = "body{visibility:hidden}";

/** The file's text, ending in a newline; the same for the same arguments. */
export function pageFile({ start, script, style, body }: PageParts, content: PageContent): string {
  const { timeline, opening, metrics, fonts } = content;
  const styles = fontRules(fonts) + START_STYLE;
  const marks = ` lang="${languageMarks(timeline.language).lang}"`;
  const data = [
    [PAGE_DATA.timeline, packed(writtenJson(timeline))],
    [PAGE_DATA.codes, packed(JSON.stringify(timeline.sources.flatMap(madeCode)))],
    [PAGE_DATA.metrics, packed(JSON.stringify(metrics))],
    [PAGE_DATA.style, packed(style)],
    [PAGE_DATA.script, script.data],
  ] as const;
  return [
    "<!doctype html>",
    '<html lang="en" data-state="pending">',
    '<head><meta charset="utf-8">',
    `<meta http-equiv="Content-Security-Policy" content="${policy([hash(start), `'sha256-${script.hash}'`], [styles, FALLBACK_STYLE])}">`,
    '<meta name="viewport" content="width=device-width">',
    '<meta name="referrer" content="no-referrer">',
    `<title${marks}>${htmlText(printable(timeline.title))}</title>`,
    ...(timeline.description === undefined
      ? []
      : [`<meta name="description"${marks} content="${htmlText(timeline.description)}">`]),
    `<style>${styles}</style>`,
    `<noscript><style>${FALLBACK_STYLE}</style></noscript></head>`,
    `<body>${body}`,
    `<noscript>\n${fallbackHtml(timeline)}\n</noscript>`,
    ...data.map(([id, text]) => `<script type="${PACKED_TYPE}" id="${id}">${text}</script>`),
    `<script type="application/json" id="${PAGE_DATA.opening}">${jsonText(opening)}</script>`,
    `<script type="module">${start}</script>`,
    "</body></html>",
    "",
  ].join("\n");
}

function madeCode({ id, codeIsDerived, custom: { code } }: Source): readonly (readonly [string, DerivedCode])[] {
  return code === undefined || codeIsDerived === undefined ? [] : [[id, { code, codeIsDerived }]];
}

/** Deflated by plain JavaScript, so that its bytes are the same on every machine. */
function packed(json: string): string {
  return Buffer.from(zlibSync(new TextEncoder().encode(json), { level: 9 })).toString("base64");
}

/** Nothing but these very scripts and styles, and no network whatever; `frame-ancestors` has no effect in a page itself. */
function policy(scripts: readonly string[], styles: readonly string[]): string {
  return [
    "default-src 'none'",
    `script-src ${scripts.join(" ")}`,
    `style-src ${styles.map(hash).join(" ")}`,
    "font-src data:",
    "base-uri 'none'",
    "form-action 'none'",
    "require-trusted-types-for 'script'",
    `trusted-types ${PAGE_POLICY}`,
  ].join("; ");
}

function hash(text: string): string {
  return `'sha256-${createHash("sha256").update(text, "utf8").digest("base64")}'`;
}
