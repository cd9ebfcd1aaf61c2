/** Org files of Emacs (https://orgmode.org) whose headings or items have dates, read as the Markdown that says the same. */
import type { ForeignFile, Importer, ImportOutcome } from "../importer.ts";
import { quotedValue } from "../fields/quoted-value.ts";
import type { ImportNote } from "../import-draft.ts";
import { beginningOf, linesOf, placeOf } from "../reading/file-lines.ts";
import { markdown } from "./markdown.ts";

/** Reads chronologies in Org; others are named by `other-formats/`. */
export const ORG_CHRONOLOGY: Importer = {
  id: "org-chronology",
  name: "a chronology in an Org file of Emacs",
  recognises: (file) =>
    file.json === undefined &&
    isOrg(linesOf(beginningOf(file.text)).map(({ text }) => text)) &&
    markdown.recognises(inMarkdown({ ...file, text: beginningOf(file.text) }).file),
  read: (file, choices): ImportOutcome => {
    const { file: text, notes } = inMarkdown(file);
    const outcome = markdown.read(text, choices);
    return "draft" in outcome
      ? { ...outcome, draft: { ...outcome.draft, notes: [...notes, ...outcome.draft.notes] } }
      : outcome;
  },
};

/** Whether lines have what only Org has: settings of a file, or a heading with a date in brackets or right below it. */
export function isOrg(lines: readonly string[]): boolean {
  if (lines.some((line) => /^#\+(?:TITLE|STARTUP|AUTHOR|DATE):/iu.test(line))) return true;
  const dated = lines.map((line) => /[<[]\d{4}-\d{2}-\d{2} \p{L}{2,3}/u.test(line));
  return lines.some((line, index) => /^\*+ /u.test(line) && dated.slice(index, index + 3).includes(true));
}

/** "<2016-09-12 Mon 10:00>", "[2016-09-12]", "<2016-09-12 Mon>--<2016-09-14 Wed>". */
const STAMP =
  /[<[](\d{4}-\d\d-\d\d)(?: \p{L}{2,3}\.?)?(?: (\d\d?:\d\d))?[^<>[\]]{0,30}[>\]](?:--[<[](\d{4}-\d\d-\d\d)[^<>[\]]{0,40}[>\]])?/u;

/** What stands before the words of a heading: its level, its state, its rank. */
const HEADING = /^(\*+)\s+(?:(?:TODO|DONE|NEXT|WAITING|CANCELL?ED)\s+)?(?:\[#[A-Z]\]\s+)?/u;

/** What stands behind them, ":mill:stone:". */
const TAGS = /\s:([\w@#%:]{1,200}):$/u;

/** UTF-16 units at the end of a heading in which its tags stand. */
const LONGEST_TAGS = 210;

/** The same lines, each as Markdown has it; settings other than the title are told as left out. */
function inMarkdown(file: ForeignFile): { readonly file: ForeignFile; readonly notes: readonly ImportNote[] } {
  const notes: ImportNote[] = [];
  const lines = linesOf(file.text);
  let isTaken = false;
  const written = lines.map((line, index) => {
    const { text } = line;
    if (isTaken) {
      isTaken = false;
      return "";
    }
    const [, setting, value] = /^#\+(\w{1,60}):?\s*(.*)$/su.exec(text) ?? [];
    if (setting !== undefined) {
      if (setting.toLowerCase() === "title") return `# ${value!}`;
      notes.push({ at: placeOf(line), kind: "dropped", what: `${quotedValue(text)} is a setting of the file` });
      return "";
    }
    const [before = "", stars] = HEADING.exec(text) ?? [];
    if (stars === undefined) return linked(itemOf(text));
    const whole = text.slice(before.length).trimEnd();
    const [behind = "", tags = ""] = TAGS.exec(whole.slice(-LONGEST_TAGS)) ?? [];
    const words = whole.slice(0, whole.length - behind.length);
    const below = lines[index + 1]?.text.trim();
    const own = STAMP.exec(words);
    const next = below === undefined ? null : STAMP.exec(below);
    const stamp = own ?? (next?.[0] === below ? next : null);
    isTaken = stamp !== null && own === null;
    // Above them all stands the title, where there is one.
    const level = "#".repeat(Math.min(6, stars.length + 1));
    const named = linked(words.replace(STAMP, "").trim());
    const tagged = tags.split(":").filter((tag) => tag !== "");
    const date = stamp ? `${dateOf(...(stamp as unknown as Parameters<typeof dateOf>))}: ` : "";
    return [`${level} ${date}${named}`, ...tagged.map((tag) => `#${tag}`)].join(" ");
  });
  return { file: { ...file, text: written.join("\n") }, notes };
}

/** A line with its date as Markdown has it; of an item it stands first. */
function itemOf(text: string): string {
  const [mark] = /^\s*(?:[-+]|\d{1,3}[.)])\s+/u.exec(text) ?? [];
  const stamp = STAMP.exec(text);
  if (mark === undefined || !stamp) return text.replace(STAMP, dateOf);
  const words = text.slice(mark.length).replace(STAMP, "").trim().replace(/^:\s*/u, "");
  return `${mark}${dateOf(...(stamp as unknown as Parameters<typeof dateOf>))}: ${words}`;
}

function dateOf(_stamp: string, day: string, time?: string, last?: string): string {
  return last === undefined ? [day, time].filter(Boolean).join(" ") : `${day}/${last}`;
}

/** Links of Org as those of Markdown. */
function linked(text: string): string {
  return text
    .replace(/\[\[([^[\]\s]{1,2000})\]\[([^[\]]{1,500})\]\]/gu, "[$2]($1)")
    .replace(/\[\[([^[\]\s]{1,2000})\]\]/gu, "<$1>");
}
