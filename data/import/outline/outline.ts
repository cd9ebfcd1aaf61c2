/** A text without marks in which years stand at the margin, and what happened in them is indented below. */
import { fold } from "../../fold.ts";
import { monthNamed } from "../../time.ts";
import { inEnglish } from "../dates/foreign-months.ts";
import type { ForeignFile, Importer } from "../importer.ts";
import { markdown } from "../markdown/markdown.ts";
import { beginningOf, linesOf } from "../reading/file-lines.ts";

/** Reads it as the chronology in Markdown that it would be with marks: line by line, so that places stay. */
export const OUTLINE: Importer = {
  id: "outline",
  name: "an outline of years",
  recognises: ({ text, json }) => json === undefined && isOutline(beginningOf(text)),
  read: (file, choices) => markdown.read(withMarks(file), choices),
};

/** "1912", "1912:", "In 1912 –": a year by itself at the margin. */
const YEAR = /^(1\d{3}|20\d\d)[ \t]*[:.\u2012-\u2015-]?[ \t]*$/u;

/** Years at the margin, from which a text is an outline. */
const FEW = 2;

function isOutline(text: string): boolean {
  const lines = linesOf(text)
    .map((line) => line.text)
    .filter((line) => line.trim() !== "");
  const years = lines.filter((line) => YEAR.test(line));
  const inner = lines.filter((line) => /^[ \t]+\S/u.test(line));
  // Items of YAML and of Markdown have readers of their own.
  if (inner.some((line) => /^\s+(?:[-*+]|#{1,6})\s/u.test(line))) return false;
  return years.length >= FEW && inner.length >= years.length && years.length + inner.length === lines.length;
}

function withMarks(file: ForeignFile): ForeignFile {
  const lines = linesOf(file.text).map(({ text }) => text);
  const marked: string[] = [];
  let margin: number | undefined;
  for (const line of lines) {
    const year = YEAR.exec(line)?.[1];
    const indent = /^[ \t]*/u.exec(line)?.[0].replaceAll("\t", "        ").length ?? 0;
    if (year !== undefined) {
      marked.push(`## ${year}`);
      margin = undefined;
    } else if (line.trim() === "") marked.push("");
    else {
      margin ??= indent;
      marked.push(indent <= margin ? `- ${line.trim()}` : `  ${line.trim()}`);
    }
  }
  joinDatesAlone(marked);
  return { ...file, text: marked.join("\n") };
}

/** A line that is a date and nothing else, "Jan:", has its words in the line below it. */
function joinDatesAlone(lines: string[]): void {
  for (const [index, line] of lines.entries()) {
    const below = lines[index + 1] ?? "";
    const [, first] = /^- ([\p{L}\d]+)[^:]{0,29}:?$/u.exec(line) ?? [];
    if (first === undefined || !isOfDate(first) || !/^ {2}\S/u.test(below)) continue;
    lines[index] = `${line.replace(/:$/u, "")}: ${below.trim()}`;
    lines[index + 1] = "";
  }
}

function isOfDate(word: string): boolean {
  return /\d/u.test(word) || monthNamed(inEnglish(fold(word))) !== undefined;
}
