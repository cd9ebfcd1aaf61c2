/** Files of text that are no timeline, or one that breaks a rule on purpose: each is refused, with a reason. */
import { readFileSync } from "node:fs";
import path from "node:path";
import { editedJson, type FileEdit } from "../helpers/edited-json.ts";
import type { HostileFile } from "./hostile-file.ts";

const HARBOUR = readFileSync(path.join(import.meta.dirname, "../helpers/harbour.json"), "utf8");

const MANY = 100_000;

/** Whole texts. */
const TEXTS: readonly (readonly [name: string, bytes: string | Uint8Array, refusal: RegExp])[] = [
  ["empty", "", /empty/],
  ["blanks", " \n\t ".repeat(MANY), /empty|blank/],
  ["zeros", new Uint8Array(MANY), /U\+0000|binary|text/],
  ["not-utf-8", Uint8Array.of(0x7b, 0x22, 0xff, 0xfe, 0x22, 0x7d), /UTF-8/],
  ["overlong-utf-8", Uint8Array.of(0x7b, 0x22, 0xc0, 0xaf, 0x22, 0x7d), /UTF-8/],
  ["utf-16-without-a-mark", Buffer.from(HARBOUR, "utf16le"), /UTF-16/],
  ["lists-in-lists", "[".repeat(MANY), /nest|deep|levels/],
  ["objects-in-objects", '{"a":'.repeat(MANY), /nest|deep|levels/],
  ["digits-without-end", `{"version":${"9".repeat(MANY)}}`, /version|number/],
  ["exponent", '{"version":1e999999999}', /version|number|large/],
  ["key-without-end", `{"title":"x","${"k".repeat(MANY)}":1}`, /no field/],
  [
    "keys-without-end",
    `{"title":"x",${Array.from({ length: MANY }, (_, at) => `"k${String(at)}":1`).join(",")}}`,
    /no field/,
  ],
  ["prototype", HARBOUR.replace("{", '{"__proto__":{"mischief":1},'), /__proto__/],
  ["constructor", HARBOUR.replace("{", '{"constructor":{"prototype":{"mischief":1}},'), /constructor/],
  ["key-twice", HARBOUR.replace("{", '{"version":2,'), /twice|already|duplicate/i],
  ["text-behind-it", `${HARBOUR}${HARBOUR}`, /108:1: the timeline is complete/],
  ["comment", `/* */${HARBOUR}`, /comment|JSON/i],
  ["not-a-number", HARBOUR.replace('"version": 1', '"version": NaN'), /JSON|NaN/],
  ["half-a-character", HARBOUR.replace("Agreement signed", "\\ud800"), /broken characters/],
  ["escape-of-a-terminal", HARBOUR.replace("Agreement signed", "\\u001b]0;x\\u0007"), /control characters/],
  ["null-in-a-title", HARBOUR.replace("Agreement signed", "a\\u0000b"), /control characters/],
  ["a-list", "[]", /list|object/],
  ["a-script", "globalThis.mischief = 1;", /looks like a script/],
  ["entities", '<!DOCTYPE a [<!ENTITY b "bbbb">]><a>&b;&b;</a>', /timeline/],
];

/** The harbour timeline with one or more values changed. */
const EDITS: readonly (readonly [name: string, edits: readonly FileEdit[], refusal: RegExp])[] = [
  ["id-is-a-path", [["events.0.id", "../../etc/passwd"]], /lower-case letters/],
  ["id-overrides-direction", [["events.0.id", "a\u202eb"]], /U\+202E/],
  ["id-of-no-width", [["events.0.id", "a\u200bb"]], /U\+200B/],
  ["id-is-a-prototype", [["events.0.id", "__proto__"]], /lower-case letters/],
  ["id-without-end", [["events.0.id", "a".repeat(MANY)]], /at most 100/],
  ["ids-the-same", [["events.1.id", "agreement-signed"]], /agreement-signed/],
  ["follows-itself", [["events.0.follows", ["agreement-signed"]]], /follow|itself|circle/],
  ["follows-in-a-circle", [["events.0.follows", ["harbour-shared"]]], /circle|follow/],
  ["follows-nobody", [["events.0.follows", ["constructor"]]], /constructor/],
  ["copied-from-itself", [["sources.0.custom.derivedFrom", ["gazette"]]], /gazette/],
  ["lane-of-nobody", [["events.0.lane", "tostring"]], /tostring/],
  ["source-of-nobody", [["events.0.claims.0.source", "valueof"]], /valueof/],
  ["day-of-no-month", [["events.0.when.earliest", "2001-13-40"]], /2001-13-40/],
  ["day-without-hyphens", [["events.0.when.earliest", "20010512"]], /20010512/],
  ["day-by-slashes", [["events.0.when.earliest", "13/12/2016"]], /13\/12\/2016/],
  ["day-of-the-year-zero", [["events.0.when.earliest", "0000-00-00"]], /0000-00-00/],
  ["day-beyond-all-time", [["events.0.when.earliest", "300000-01-01"]], /300000/],
  ["day-in-other-digits", [["events.0.when.earliest", "٢٠٠١-٠٥-١٢"]], /U\+0662|must be/],
  ["day-with-other-hyphens", [["events.0.when.earliest", "2001\u201105\u201112"]], /U\+2011/],
  ["extent-of-ages", [["extent.to", "99999-01-01"]], /99999/],
  ["extent-backwards", [["extent.to", "1000-01-01"]], /1000-01-01|before|after/],
  ["hash-of-zeros-and-letters", [["events.0.claims.0.at.hash", "zzzzzzzzzzzz"]], /hex/],
  ["paragraph-below-one", [["events.0.claims.0.at.paragraph", -1]], /at least 1/],
  ["paragraph-beyond-all", [["events.0.claims.0.at.paragraph", 1e308]], /at most|whole number/],
  ["figure-beyond-all", [["events.1.claims.0.figures.0.moreThan", 1e300]], /10\^15/],
  ["figure-in-words", [["events.1.claims.0.figures.0.moreThan", "60"]], /number without quotes/],
  ["document-up", [["sources.0.custom.document.file", "../gazette.txt"]], /without a folder/],
  ["document-anywhere", [["sources.0.custom.document.file", "/etc/passwd"]], /without a folder/],
  ["document-of-windows", [["sources.0.custom.document.file", "..\\gazette.txt"]], /without a folder/],
  ["document-of-a-drive", [["sources.0.custom.document.file", "C:gazette.txt"]], /without a folder/],
  ["document-is-this-folder", [["sources.0.custom.document.file", ".."]], /without a folder/],
  ["address-is-script", [["sources.0.URL", "javascript:globalThis.mischief=1"]], /web address/],
  ["address-is-a-file", [["sources.0.URL", "file:///etc/passwd"]], /web address/],
  ["address-is-data", [["sources.0.URL", "data:text/html,x"]], /web address/],
  ["address-with-line-ends", [["sources.0.URL", "https://a.example/\r\nX: y"]], /web address/],
  ["code-in-other-letters", [["sources.0.custom.code", "NＧ"]], /capital letters/],
  ["title-without-end", [["events.0.title", "t".repeat(MANY)]], /at most 300/],
  ["claims-are-an-object", [["events.0.claims", { length: 1e9 }]], /must be a list/],
  ["version-of-tomorrow", [["version", 99]], /update the program/],
  ["place-in-a-place-to-look", [["$schema", "file:///\u0000"]], /control characters/],
];

/** All of them, as files of JSON. */
export function hostileJson(): readonly HostileFile[] {
  const texts = TEXTS.map(([name, bytes, refusal]) => ({
    name: `text-${name}.json`,
    bytes: Buffer.from(bytes),
    refusal,
  }));
  const edits = EDITS.map(([name, changes, refusal]) => ({
    name: `fields-${name}.json`,
    bytes: Buffer.from(editedJson(HARBOUR, ...changes)),
    refusal,
  }));
  return [...texts, ...edits];
}
